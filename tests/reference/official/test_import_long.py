from __future__ import annotations

from decimal import Decimal

import pytest

from budgetlocal.core.errors import UserError
from budgetlocal.reference.official.database import UserReference
from budgetlocal.reference.official.kinds import Level, Reason, Unit
from budgetlocal.reference.values import Absence
from official_files import EveryCode, lines, siret_of

HEADER = (
    "Exercice;Code Insee 2024 Commune;Nom 2024 Commune;Siret Budget;Libellé Budget;"
    "Type de budget;Agrégat;Montant"
)
DF, EB = "Dépenses de fonctionnement", "Epargne brute"
DF_KEY = "ofgl-communes:depenses-de-fonctionnement"


def row(code: str, label: str, amount: str, *, rank: int = 1, kind: str = "principal") -> str:
    return f"2024;{code};Villexemple;{siret_of(rank)};VILLEXEMPLE;Budget {kind};{label};{amount}"


GOOD = lines(
    HEADER,
    row("99001", DF, "1234.56"),
    row("99001", EB, "-0.5"),
    row("99001", DF, "100", rank=2, kind="annexe"),
    row("99002", DF, "71139.5999999999", rank=3),
)


def test_the_figures_of_a_commune_come_back_to_the_cent_with_their_source(bring, folder):
    report = bring(GOOD)
    with UserReference.open(folder) as reference:
        values = {
            (v.indicator.key, v.budget): (v.cents, v.exercice, v.source.id, v.indicator.unit)
            for v in reference.sheet("99001")
        }
    here = report.source.id
    assert values == {
        (f"{DF_KEY}:BP", siret_of(1)): (123456, 2024, here, Unit.EUROS),
        (f"{DF_KEY}:BA", siret_of(2)): (10000, 2024, here, Unit.EUROS),
        ("ofgl-communes:epargne-brute:BP", siret_of(1)): (-50, 2024, here, Unit.EUROS),
    }


def test_the_report_says_what_was_done_and_its_sums_balance(bring):
    report = bring(GOOD)
    (control,) = report.controls
    assert (report.rows_kept, report.rows_rejected, report.values) == (4, 0, 4)
    assert control.in_file == control.kept == Decimal("72473.66")
    assert (report.source.vintage, report.source.exercices) == (2024, (2024,))
    assert report.source.perimeter == "99001, 99002"
    assert report.source.producer == "OFGL"


def test_bad_rows_are_rejected_listed_by_line_and_still_summed(bring):
    report = bring(
        lines(
            HEADER,
            row("99001", DF, "10.01"),
            row("", DF, "20.02"),
            row("99002", DF, "beaucoup"),
            "24;99003;V;x;V;Budget principal;" + DF + ";40.04",
            row("99004", "", "80.08"),
            "2024;99005;V",
        )
    )
    (control,) = report.controls
    assert [(r.line, r.reason) for r in report.rejections] == [
        (3, Reason.CODE),
        (4, Reason.NUMBER),
        (5, Reason.EXERCICE),
        (6, Reason.LABEL),
        (7, Reason.COLUMNS),
    ]
    assert (control.in_file, control.kept, control.rejected) == (
        Decimal("150.15"),
        Decimal("10.01"),
        Decimal("140.14"),
    )
    assert control.unreadable == 1
    assert report.rows_kept + report.rows_rejected == report.source.rows == 6


def test_a_repeated_row_is_kept_once(bring, folder):
    report = bring(lines(HEADER, *[row("99001", DF, "10.01")] * 3, row("99002", DF, "1")))
    assert report.counts == ((Reason.DUPLICATE, 2),)
    assert [r.line for r in report.rejections] == [3, 4]
    (control,) = report.controls
    assert (control.in_file, control.kept, control.rejected) == (
        Decimal("31.03"),
        Decimal("11.01"),
        Decimal("20.02"),
    )


def test_two_amounts_for_the_same_thing_leave_it_unknown(bring, folder):
    report = bring(
        lines(HEADER, row("99001", DF, "10"), row("99001", DF, "11"), row("99002", DF, "1"))
    )
    assert report.counts == ((Reason.CONFLICT, 2),)
    assert all(control.is_balanced for control in report.controls)
    with UserReference.open(folder) as reference:
        assert reference.sheet("99001") == ()
        assert len(reference.sheet("99002")) == 1


def test_an_empty_amount_is_missing_and_counted(bring, folder):
    report = bring(lines(HEADER, row("99001", DF, ""), row("99001", EB, "0")))
    assert (report.missing, report.values) == (1, 1)
    with UserReference.open(folder) as reference:
        (value,) = reference.sheet("99001")
    assert (value.indicator.label, value.cents) == (EB, 0)


def test_a_merged_commune_keeps_its_own_rows_under_the_commune_of_today(bring, folder):
    register = EveryCode(merged={"99002": "99001"})
    bring(lines(HEADER, row("99001", DF, "1"), row("99002", DF, "2", rank=2)), register=register)
    with UserReference.open(folder) as reference:
        values = reference.sheet("99001")
        assert [(v.code, v.cents) for v in values] == [("99001", 100), ("99002", 200)]
        assert [v.cents for v in reference.sheet("99002")] == [200]


def test_codes_that_the_register_does_not_know_are_kept_counted_and_listed(bring, folder):
    report = bring(GOOD, register=EveryCode("99001"))
    assert report.unknown_codes == (("99001", 3),)
    assert report.unknown_code_count == 1
    assert any("inconnus du répertoire" in str(notice) for notice in report.notices)
    with UserReference.open(folder) as reference:
        assert len(reference.sheet("99001")) == 3


def test_the_register_is_asked_once_for_each_code(bring):
    register = EveryCode()
    bring(GOOD, register=register)
    assert register.asked == [("99001", Level.COMMUNE), ("99002", Level.COMMUNE)]


def test_several_exercices_of_one_file_are_counted_and_kept_apart(bring, folder):
    older = row("99001", DF, "5").replace("2024;", "2023;", 1)
    report = bring(lines(HEADER, row("99001", DF, "6"), older))
    assert report.rows_by_exercice == ((2023, 1), (2024, 1))
    with UserReference.open(folder) as reference:
        for exercice, cents in ((2023, 500), (2024, 600)):
            read = reference.column(f"{DF_KEY}:BP", exercice)
            assert read is not None
            assert list(read.frame["value"]) == [Decimal(cents) / 100]


def test_a_windows_file_is_read_with_its_accents(bring, folder):
    bring(GOOD.encode("cp1252"))
    with UserReference.open(folder) as reference:
        assert {i.label for i in reference.indicators()} == {DF, EB}


def test_lost_letters_of_a_label_are_put_right(bring, folder):
    bring(lines(HEADER, row("99001", "D\ufffdpenses de fonctionnement", "1")))
    with UserReference.open(folder) as reference:
        assert [i.key for i in reference.indicators()] == [f"{DF_KEY}:BP"]


def test_budgets_whose_siret_a_spreadsheet_destroyed_are_told_by_their_label(bring, folder):
    text = GOOD.replace(siret_of(1), "9,00000E+13").replace(siret_of(2), "9,00000E+13")
    report = bring(text)
    assert any("SIRET détruit" in str(notice) for notice in report.notices)
    with UserReference.open(folder) as reference:
        assert {(v.budget, v.budget_label) for v in reference.sheet("99001")} == {
            ("", "VILLEXEMPLE (BP)"),
            ("", "VILLEXEMPLE (BA)"),
        }


def test_a_consolidated_base_gives_each_perimeter_its_own_indicator(bring, folder):
    header = "exer;com_code;siren;lbudg;agregat;montant_bp;montant_ba;montant_flux;montant"
    bring(lines(header, f"2024;99001;900000001;V;{DF};10;5;1;14"))
    with UserReference.open(folder) as reference:
        found = {v.indicator.perimeter: v.cents for v in reference.sheet("99001")}
    assert found == {"BP": 1000, "BA": 500, "flux": 100, "BP+BA": 1400}


def test_former_communes_of_a_consolidated_base_stay_apart(bring, folder):
    header = "exer;com_code;siren;lbudg;agregat;montant_bp;montant_ba;montant_flux;montant"
    bring(
        lines(
            header, f"2024;99001;900000001;A;{DF};1;0;0;1", f"2024;99001;900000002;B;{DF};2;0;0;2"
        )
    )
    with UserReference.open(folder) as reference:
        whole = [v for v in reference.sheet("99001") if v.indicator.perimeter == "BP+BA"]
    assert [(v.budget, v.cents) for v in whole] == [("900000001", 100), ("900000002", 200)]


REI = "annee;dep;idcom;var;valeur;secret_statistique"


def test_secret_amounts_of_the_rei_stay_unknown(bring, folder):
    report = bring(lines(REI, "2024;01;1425;E13;78221.0;", "2024;01;1425;E12;;sec_stat"))
    assert report.secret == 1
    with UserReference.open(folder) as reference:
        values = {v.indicator.key: v for v in reference.sheet("01425")}
    assert values["rei-ventilation:E12"].number is None
    assert values["rei-ventilation:E12"].absence is Absence.SECRET
    assert values["rei-ventilation:E13"].cents == 7822100


def test_an_amount_that_its_file_marks_as_secret_is_not_shown(bring, folder):
    report = bring(lines(REI, "2024;01;1425;E13;78221.0;sec_stat", "2024;01;1425;E11;1;"))
    assert report.counts == ((Reason.HIDDEN, 1),)
    assert all(control.is_balanced for control in report.controls)
    with UserReference.open(folder) as reference:
        assert [v.indicator.key for v in reference.sheet("01425")] == ["rei-ventilation:E11"]


def test_a_file_without_a_usable_row_is_refused_and_leaves_nothing(bring, folder):
    with pytest.raises(UserError, match="aucune donnée utilisable"):
        bring(lines(HEADER, row("", DF, "1")))
    with UserReference.open(folder) as reference:
        assert reference.sources() == ()


def test_a_quote_that_never_closes_is_refused_with_its_line(bring):
    with pytest.raises(UserError, match="abîmé") as caught:
        bring(lines(HEADER, row("99001", DF, "1"), '"' + "x" * 200_000))
    assert "ligne" in str(caught.value.where)


def test_a_repeated_row_of_four_amounts_counts_as_one_row(bring):
    header = "exer;com_code;siren;lbudg;agregat;montant_bp;montant_ba;montant_flux;montant"
    rows = [f"2024;99001;900000001;A;{DF};1;2;3;4"] * 3
    report = bring(lines(header, *rows))
    assert (report.rows_kept, report.rows_rejected) == (1, 2)
    assert report.counts == ((Reason.DUPLICATE, 2),)
    assert [(c.column, c.in_file, c.kept) for c in report.controls] == [
        ("montant_bp", 3, 1),
        ("montant_ba", 6, 2),
        ("montant_flux", 9, 3),
        ("montant", 12, 4),
    ]


def test_a_quote_left_open_is_refused_before_it_swallows_the_rest(bring, folder):
    row = "2024;93048;Encours de dette;{};Budget principal"
    rows = [row.format(number) for number in range(400)]
    head = "Exercice;Code Insee 2024 Commune;Agrégat;Montant;Type de budget"
    rows = [line.replace("Encours", f"Poste {number}") for number, line in enumerate(rows)]
    rows[9] = rows[9].replace("Poste", '"Poste')
    with pytest.raises(UserError, match="guillemet") as caught:
        bring(lines(head, *rows))
    assert "ligne 11" in str(caught.value.where)
    with UserReference.open(folder) as reference:
        assert reference.sources() == ()


def test_a_file_that_stops_within_a_line_says_so(bring):
    head = "Exercice;Code Insee 2024 Commune;Agrégat;Type de budget;Montant"
    whole = lines(head, "2024;93048;Encours de dette;Budget principal;1234.56")
    assert not [n for n in bring(whole).notices if "coupé" in str(n)]
    for cut in (whole[:-1], whole[:-4]):
        assert [n for n in bring(cut).notices if "coupé" in str(n)]
    assert not [n for n in bring(whole.encode("utf-16")).notices if "coupé" in str(n)]


def test_a_line_of_a_million_cells_is_no_header(bring):
    with pytest.raises(UserError, match=r"aucun fichier officiel|donnée utilisable"):
        bring("a;" * 1_000_000)
