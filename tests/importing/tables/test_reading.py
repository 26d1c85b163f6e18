"""Whole tables, written as a person would, read to documents, repairs, questions or refusals."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from budgetlocal.core.errors import Cancelled
from budgetlocal.core.kinds import Amount, Etape, Mouvement, Section, Sens
from budgetlocal.importing.tables.answers import Answers, Identite
from budgetlocal.importing.tables.reading import read_tables
from budgetlocal.importing.tables.report import RepairKind, Statut, TableImport
from budgetlocal.importing.tables.roles import ColumnUse, Role, RowRole

SIRET = "21999901800019"
PREAMBLE = f"Villexemple - SIRET {SIRET}\nBudget : BUDGET PRINCIPAL\nNomenclature : M57\n"
SITUATION = f"{PREAMBLE}Situation budgétaire au 30/09/2025\nExercice : 2025\n\n"


def written(tmp_path: Path, text: str, name: str = "tableau.csv") -> Path:
    """Write a csv and return its path."""
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def read(tmp_path: Path, text: str, answers: Answers | None = None) -> TableImport:
    """Read a csv; its sums must be conserved whatever comes of it."""
    result = read_tables(written(tmp_path, text), answers=answers)
    assert all(each.is_conserved for each in result.sommes.values())
    return result


def amounts(result: TableImport, kind: Amount) -> dict[tuple[str, str, str], int | None]:
    """Return one amount of the only document, in cents, by direction, chapter and account."""
    (document,) = result.documents
    return {
        (line.sens.value, line.chapitre, line.nature): line.amount(kind) for line in document.lines
    }


def asked(result: TableImport) -> set[str]:
    return {question.id for question in result.questions}


PLAIN = (
    SITUATION
    + """DEPENSES DE FONCTIONNEMENT
Chapitre;Article;Libellé;Crédits ouverts;Engagé non mandaté;Mandaté;Disponible
011;60611;Eau;1 000,00;100,00;400,00;500,00
011;60612;Énergie;2 000,50;0,00;2 100,00;-99,50
;;Total chapitre 011;3 000,50;100,00;2 500,00;400,50
012;64111;Personnel;5 000,00;;1 000,00;4 000,00
;;Total chapitre 012;5 000,00;;1 000,00;4 000,00
;;TOTAL DEPENSES DE FONCTIONNEMENT;8 000,50;100,00;3 500,00;4 400,50
"""
)


def test_a_plain_statement_imports_alone(tmp_path):
    result = read(tmp_path, PLAIN)
    assert (result.statut, result.questions, result.refus) == (Statut.IMPORTE, (), None)
    (document,) = result.documents
    header = document.header
    assert (header.siret, header.exercice, header.etape) == (SIRET, 2025, Etape.SITUATION)
    assert (header.situation_date, header.nomenclature) == ("2025-09-30", "M57-M57_D")
    assert amounts(result, Amount.CRED_OUV) == {
        ("D", "011", "60611"): 1_000_00,
        ("D", "011", "60612"): 2_000_50,
        ("D", "012", "64111"): 5_000_00,
    }
    assert {line.section for line in document.lines} == {Section.FONCTIONNEMENT}
    assert document.lines[1].supplements == (("ENGAGE_NET", 0), ("DISPONIBLE", -99_50))
    assert document.lines[2].supplements == (("DISPONIBLE", 4_000_00),)
    assert (document.lines[0].place, document.lines[0].source_line) == ("B9", 9)
    assert document.source.reader == "tableau"


def test_totals_are_left_out_listed_and_proven(tmp_path):
    result = read(tmp_path, PLAIN)
    assert [(each.place, each.row) for each in result.exclus] == [
        ("11", RowRole.TOTAL), ("13", RowRole.TOTAL), ("14", RowRole.TOTAL)
    ]  # fmt: skip
    somme = result.sommes["Crédits ouverts"]
    assert (somme.fichier, somme.gardees, somme.exclues) == (24_001_50, 8_000_50, 16_001_00)
    (totals,) = result.temoins_of_totals
    assert (totals.exact, totals.tested) == (3, 3)


def test_the_identity_that_fits_is_shown_with_its_share(tmp_path):
    kept = [each for each in read(tmp_path, PLAIN).lecture.temoins if each.is_kept]
    assert ("disponible_net", 3, 3) in [(each.id, each.exact, each.tested) for each in kept]


def test_a_cent_changed_is_told_by_the_totals_and_can_be_taken_as_it_is(tmp_path):
    text = PLAIN.replace("64111;Personnel;5 000,00", "64111;Personnel;5 000,01")
    result = read(tmp_path, text)
    assert (result.statut, asked(result)) == (Statut.QUESTION, {"sous_totaux"})
    taken = read(tmp_path, text, Answers(choices={"sous_totaux": "garder"}))
    assert taken.statut is Statut.IMPORTE
    assert "sous_totaux" in {notice.code for notice in taken.notices}
    assert amounts(taken, Amount.CRED_OUV)["D", "012", "64111"] == 5_000_01


def test_a_page_printed_twice_is_asked_about_and_can_be_left_out(tmp_path):
    rows = "".join(f"011;6061{rank};Fourniture {rank};{rank}00,00\n" for rank in range(1, 6))
    text = PREAMBLE + "BUDGET PRIMITIF 2025\nDEPENSES\nChapitre;Article;Libellé;BP\n" + rows + rows
    assert asked(read(tmp_path, text)) == {"pages"}
    once = read(tmp_path, text, Answers(choices={"pages": "ecarter"}))
    assert once.statut is Statut.IMPORTE
    assert sum(amounts(once, Amount.MT_PREV).values()) == 1_500_00
    twice = read(tmp_path, text, Answers(choices={"pages": "garder"}))
    (document,) = twice.documents
    assert len(document.lines) == 10


def test_lost_zeros_come_back_by_the_section_and_the_label(tmp_path):
    text = (
        PREAMBLE
        + """BUDGET PRIMITIF 2025
DEPENSES DE FONCTIONNEMENT
Chapitre;Article;Libellé;BP
11;60611;Eau;10,00
23;23;Virement à la section d'investissement;5,00
DEPENSES D'INVESTISSEMENT
23;2313;Constructions;7,00
RECETTES D'INVESTISSEMENT
21;21;Virement de la section de fonctionnement;5,00
"""
    )
    result = read(tmp_path, text)
    assert amounts(result, Amount.MT_PREV) == {
        ("D", "011", "60611"): 10_00,
        ("D", "023", "023"): 5_00,
        ("D", "23", "2313"): 7_00,
        ("R", "021", "021"): 5_00,
    }
    zeros = [each for each in result.reparations if each.kind is RepairKind.ZEROS]
    assert ("11", "011") in {(each.avant, each.apres) for each in zeros}
    (document,) = result.documents
    moved = [line for line in document.lines if line.nature in {"021", "023"}]
    assert {line.mouvement for line in moved} == {Mouvement.ORDRE}


def test_a_repair_can_be_refused(tmp_path):
    text = PREAMBLE + "BUDGET PRIMITIF 2025\nDEPENSES\nChapitre;Article;BP\n11;60611;(10,00)\n"
    result = read(tmp_path, text)
    (sign,) = [each for each in result.reparations if each.kind is RepairKind.SIGNE]
    (zero,) = [each for each in result.reparations if each.kind is RepairKind.ZEROS]
    assert amounts(result, Amount.MT_PREV) == {("D", "011", "60611"): -10_00}
    without = read(tmp_path, text, Answers(refused=frozenset({zero.id})))
    (document,) = without.documents
    assert document.lines[0].contnat == "11"
    unread = read(tmp_path, text, Answers(refused=frozenset({sign.id})))
    assert asked(unread) == {"cellules_illisibles"} or unread.documents == ()


def test_a_separator_that_nothing_settles_is_asked_about(tmp_path):
    text = PREAMBLE + "BUDGET PRIMITIF 2025\nDEPENSES\nChapitre;Article;BP\n011;60611;1.234\n"
    assert asked(read(tmp_path, text)) == {"separateur"}
    for answer, cents in (("milliers", 1_234_00), ("decimales", 1_23)):
        result = read(tmp_path, text, Answers(choices={"separateur": answer}))
        assert amounts(result, Amount.MT_PREV) == {("D", "011", "60611"): cents}


def test_spending_or_income_is_asked_when_the_accounts_do_not_tell(tmp_path):
    text = PREAMBLE + "BUDGET PRIMITIF 2025\nChapitre;Article;BP\n16;1641;10,00\n"
    assert asked(read(tmp_path, text)) == {"sens"}
    result = read(tmp_path, text, Answers(choices={"sens": "R"}))
    assert amounts(result, Amount.MT_PREV) == {("R", "16", "1641"): 10_00}


def test_accounts_that_can_only_be_spending_tell_it_and_the_repair_says_so(tmp_path):
    text = PREAMBLE + "BUDGET PRIMITIF 2025\nChapitre;Article;BP\n011;60611;10,00\n65;65311;5,00\n"
    result = read(tmp_path, text)
    assert result.statut is Statut.IMPORTE
    assert {each.kind for each in result.reparations} == {RepairKind.SENS}
    assert {key[0] for key in amounts(result, Amount.MT_PREV)} == {"D"}


def test_a_table_by_chapter_is_imported_at_that_level_and_says_so(tmp_path):
    text = (
        PREAMBLE
        + """BUDGET PRIMITIF 2025
DEPENSES DE FONCTIONNEMENT
Chapitre;Libellé;BP
011;Charges à caractère général;10,00
012;Charges de personnel;20,00
;Total;30,00
"""
    )
    result = read(tmp_path, text)
    assert amounts(result, Amount.MT_PREV) == {
        ("D", "011", "011"): 10_00,
        ("D", "012", "012"): 20_00,
    }
    (document,) = result.documents
    assert "niveau_chapitre" in {notice.code for notice in document.notices}


def test_an_amount_that_is_not_written_stays_unknown(tmp_path):
    text = SITUATION + "DEPENSES\nChapitre;Article;Crédits ouverts;Mandaté\n011;60611;10,00;\n"
    result = read(tmp_path, text, Answers(identite=Identite(etape=Etape.SITUATION)))
    (line,) = result.documents[0].lines
    assert line.amount(Amount.MT_REAL) is None
    assert line.amount(Amount.CRED_OUV) == 10_00


def test_an_unknown_account_is_kept_under_its_chapter_and_flagged(tmp_path):
    text = (
        PREAMBLE
        + "BUDGET PRIMITIF 2025\nDEPENSES\nChapitre;Article;BP\n011;60611;1,00\n65;99999;2,00\n"
    )
    result = read(tmp_path, text)
    assert amounts(result, Amount.MT_PREV)["D", "65", "99999"] == 2_00
    (document,) = result.documents
    assert "compte_inconnu" in {notice.code for notice in document.notices}


def test_months_make_a_cumulated_situation_each(tmp_path):
    text = (
        SITUATION
        + """DEPENSES
Chapitre;Article;Crédits ouverts;Janvier;Février;Mars
011;60611;100,00;10,00;5,00;
011;60612;50,00;;2,50;
"""
    )
    result = read(tmp_path, text)
    by_date = {
        document.header.situation_date: [line.amount(Amount.MT_REAL) for line in document.lines]
        for document in result.documents
    }
    assert by_date["2025-01-31"] == [10_00]
    assert by_date["2025-02-28"] == [15_00, 2_50]
    assert "2025-03-31" not in by_date
    assert len({document.part for document in result.documents}) == len(result.documents)


def test_a_missing_siret_is_asked_with_the_authorities_of_that_name(tmp_path):
    text = "Commune de Crach\nBUDGET PRIMITIF 2025\nDEPENSES\nChapitre;Article;BP\n011;60611;1,00\n"
    result = read(tmp_path, text)
    (question,) = result.questions
    assert (question.id, question.field) == ("siret", "siret")
    assert [choice.id for choice in question.choices] == ["21560046100010"]
    answered = read(tmp_path, text, Answers(identite=Identite(siret="21560046100010")))
    assert answered.statut is Statut.IMPORTE
    assert answered.documents[0].header.insee == "56046"


def test_the_budget_on_the_screen_is_taken_where_the_file_is_silent_only(tmp_path):
    rows = "BUDGET PRIMITIF 2025\nDEPENSES\nChapitre;Article;BP\n011;60611;1,00\n"
    screen = Answers(contexte=Identite(siret=SIRET, collectivite="Villexemple", budget="Principal"))
    silent = read(tmp_path, rows, screen)
    assert silent.documents[0].header.siret == SIRET
    assert {each.place for each in silent.lecture.identity if each.field == "siret"} == {"contexte"}
    other = read(tmp_path, f"Commune de Crach\n{rows}", screen)
    assert asked(other) == {"siret"}


def test_a_choice_of_the_person_wins_over_the_titles(tmp_path):
    text = (
        PREAMBLE
        + "BUDGET PRIMITIF 2025\nDEPENSES\nChapitre;Article;BP;Observations\n011;60611;1,00;2,00\n"
    )
    uses = {("", 2): ColumnUse(Role.IGNORE), ("", 3): ColumnUse(Role.BP)}
    result = read(tmp_path, text, Answers(columns=uses))
    assert amounts(result, Amount.MT_PREV) == {("D", "011", "60611"): 2_00}


def test_a_row_can_be_left_out_and_is_listed(tmp_path):
    result = read(tmp_path, PLAIN, Answers(rows={("", 9): RowRole.IGNORED}))
    assert ("D", "011", "60612") not in amounts(result, Amount.CRED_OUV)
    assert [each.place for each in result.exclus if each.row is RowRole.IGNORED] == ["10"]


def test_a_hidden_sheet_is_an_old_version(tmp_path):
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    for line in (
        ["BUDGET PRIMITIF 2025", f"SIRET {SIRET}"],
        ["DEPENSES"],
        ["Chapitre", "Article", "BP"],
    ):
        sheet.append(line)
    sheet.append(["011", "60611", 10.5])
    old = workbook.create_sheet("ancien")
    old.append(["Chapitre", "Article", "BP"])
    old.append(["011", "60611", 99])
    old.sheet_state = "hidden"
    path = tmp_path / "classeur.xlsx"
    workbook.save(path)
    result = read_tables(path)
    assert amounts(result, Amount.MT_PREV) == {("D", "011", "60611"): 10_50}
    assert {each.name: each.is_used for each in result.lecture.sheets} == {
        "Sheet": True,
        "ancien": False,
    }
    assert result.documents[0].lines[0].place == "Sheet!B4"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("nomBeneficiaire;objet;montant\nAssociation;Fête;100,00\n", "subventions"),
        ("NUM_MANDAT;COMPTE_NATURE;MONTANT_PAIEMENT\n1;65748;10,00\n", "mandats"),
        ("EXER;IDENT;COMPTE;BEDEB;BECRE;OBNETDEB\n2024;1;60611;1;2;3\n", "balance"),
        ("Commune;Population;Superficie\nX;1200;15,2\n", "sans compte"),
        ("Chapitre;Article;BP\n011;60611;0,00\n", "modèle vide"),
    ],
)
def test_what_is_no_budget_is_said_for_what_it_is(tmp_path, text, said):
    result = read(tmp_path, text)
    assert result.statut is Statut.REFUS
    assert said in str(result.refus.message)
    assert str(result.refus.hint)
    assert result.documents == ()


def test_a_missing_file_is_a_refusal(tmp_path):
    assert read_tables(tmp_path / "absent.csv").statut is Statut.REFUS


def test_the_reading_can_be_cancelled(tmp_path):
    with pytest.raises(Cancelled):
        read_tables(written(tmp_path, PLAIN), is_cancelled=lambda: True)


def test_a_long_table_can_be_cancelled_at_any_look(tmp_path):
    header = PREAMBLE + "BUDGET PRIMITIF 2025\nDEPENSES\nChapitre;Article;BP\n"
    short = written(tmp_path, header + "011;60611;1,00\n")
    long = written(tmp_path, header + "011;60611;1,00\n" * 9_000, "long.csv")
    assert looks(long, stop_at=0) > looks(short, stop_at=0)
    last = looks(long, stop_at=0)
    with pytest.raises(Cancelled):
        looks(long, stop_at=last)


def looks(path: Path, *, stop_at: int) -> int:
    """Return how many times a reading asks whether to stop; stop at one of them, 0 for never."""
    asked_times = 0

    def is_cancelled() -> bool:
        nonlocal asked_times
        asked_times += 1
        return asked_times == stop_at

    read_tables(path, is_cancelled=is_cancelled)
    return asked_times


def test_the_same_file_read_twice_is_the_same(tmp_path):
    first, second = (read(tmp_path, PLAIN) for _ in range(2))
    assert first.documents == second.documents
    assert first.reparations == second.reparations


def test_each_row_and_column_says_what_it_is(tmp_path):
    (sheet,) = read(tmp_path, PLAIN).lecture.sheets
    assert sheet.header_rows == (7,)
    assert [column.use.role for column in sheet.columns] == [
        Role.CHAPITRE, Role.NATURE, Role.LIBELLE, Role.CREDITS_OUVERTS, Role.ENGAGE_NET,
        Role.REALISE, Role.DISPONIBLE,
    ]  # fmt: skip
    assert sheet.rows[7:12] == (
        RowRole.HEADER, RowRole.DETAIL, RowRole.DETAIL, RowRole.TOTAL, RowRole.DETAIL
    )  # fmt: skip


def test_income_by_its_own_accounts(tmp_path):
    text = (
        PREAMBLE
        + "BUDGET PRIMITIF 2025\nRECETTES DE FONCTIONNEMENT\nChapitre;Article;BP\n70;70632;1,00\n"
    )
    (document,) = read(tmp_path, text).documents
    assert [line.sens for line in document.lines] == [Sens.RECETTE]


def test_a_signed_list_tells_spending_from_revenue_by_the_sign(tmp_path):
    text = (
        PREAMBLE
        + """BUDGET PRIMITIF 2025
Chapitre;Article;BP
011;60611;-10,00
65;65311;-5,50
70;70632;12,00
16;1641;-3,50
16;1641;7,00
"""
    )
    result = read(tmp_path, text)
    assert result.statut is Statut.IMPORTE
    assert amounts(result, Amount.MT_PREV) == {
        ("D", "011", "60611"): 10_00,
        ("D", "65", "65311"): 5_50,
        ("R", "70", "70632"): 12_00,
        ("D", "16", "1641"): 3_50,
        ("R", "16", "1641"): 7_00,
    }
    assert result.sommes["BP"].fichier == 0


def test_a_total_that_the_person_takes_for_a_line_is_one(tmp_path):
    text = (
        PREAMBLE
        + "BUDGET PRIMITIF 2025\nDEPENSES\nChapitre;Article;BP\n011;606;10,00\n011;60611;10,00\n"
    )
    assert ("D", "011", "606") not in amounts(read(tmp_path, text), Amount.MT_PREV)
    kept = read(tmp_path, text, Answers(rows={("", 6): RowRole.DETAIL}))
    assert amounts(kept, Amount.MT_PREV)["D", "011", "606"] == 10_00


SMALL = PREAMBLE + "BUDGET PRIMITIF 2025\nDEPENSES DE FONCTIONNEMENT\nChapitre;Article;BP\n" + "".join(
    f"011;{account};{rank},5\n"
    for rank, account in enumerate(
        ("60611", "60612", "60621", "60622", "60623", "60628", "60631", "60632", "60633", "60636",
         "6064", "6065", "6067", "6068", "611", "6132"), start=1
    )
)  # fmt: skip


def test_amounts_too_small_for_euros_are_asked_about(tmp_path):
    assert asked(read(tmp_path, SMALL)) == {"unite"}
    euros = read(tmp_path, SMALL, Answers(choices={"unite": "euros"}))
    assert amounts(euros, Amount.MT_PREV)["D", "011", "60611"] == 1_50
    thousands = read(tmp_path, SMALL, Answers(choices={"unite": "milliers"}))
    assert amounts(thousands, Amount.MT_PREV)["D", "011", "60611"] == 1_500_00
    assert RepairKind.UNITE in {each.kind for each in thousands.reparations}


def test_a_stated_unit_is_never_asked_about(tmp_path):
    result = read(
        tmp_path, SMALL.replace("DEPENSES DE", "Montants en milliers d'euros\nDEPENSES DE")
    )
    assert result.statut is Statut.IMPORTE
    assert amounts(result, Amount.MT_PREV)["D", "011", "6132"] == 16_500_00


def test_a_column_of_mandats_and_one_of_titres_give_the_direction_of_each_row(tmp_path):
    text = (
        PREAMBLE
        + """COMPTE ADMINISTRATIF 2025
Chapitre;Article;Crédits ouverts;Mandats émis;Titres émis
011;60611;10,00;8,00;0,00
70;70632;12,00;0,00;11,00
16;1641;;3,00;4,00
"""
    )
    result = read(tmp_path, text, Answers(choices={"sens": "D"}))
    assert amounts(result, Amount.MT_REAL) == {
        ("D", "011", "60611"): 8_00,
        ("R", "70", "70632"): 11_00,
        ("D", "16", "1641"): 3_00,
        ("R", "16", "1641"): 4_00,
    }
    assert amounts(result, Amount.CRED_OUV)["R", "70", "70632"] == 12_00


def test_a_chapter_of_transfers_by_function_holds_movements_of_ordre_alone(tmp_path):
    """6815 is real in chapter 68 and of ordre in 946: the chapter tells, as the table does not."""
    text = (
        PREAMBLE
        + """BUDGET PRIMITIF 2024
DEPENSES DE FONCTIONNEMENT
Chapitre;Article;Fonction;Libellé;BP
930;60612;020;Énergie;30,00
946;6811;01;Amortissements;20,00
946;6815;01;Provisions;10,00
;;;TOTAL DEPENSES DE FONCTIONNEMENT;60,00
"""
    )
    (document,) = read(tmp_path, text).documents
    assert [(line.nature, line.mouvement, line.type_ordre) for line in document.lines] == [
        ("60612", Mouvement.REEL, ""),
        ("6811", Mouvement.ORDRE, "2"),
        ("6815", Mouvement.ORDRE, "2"),
    ]
