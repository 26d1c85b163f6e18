"""What the reader keeps of a document, and how it refuses the rest."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from budgetlocal.core.errors import Cancelled, UserError
from budgetlocal.core.kinds import Amount, Etape, Mouvement
from budgetlocal.importing.reading import read_document

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures"
BASE = FIXTURES / "totem_bp_2024.xml"


def edited(tmp_path: Path, *changes: tuple[str, str]) -> Path:
    """Return a copy of the base document with texts replaced, each at least once."""
    text = BASE.read_text(encoding="iso-8859-1")
    for before, after in changes:
        assert before in text
        text = text.replace(before, after, 1)
    path = tmp_path / "budget.xml"
    path.write_text(text, encoding="iso-8859-1")
    return path


def refusal(path: Path) -> UserError:
    with pytest.raises(UserError) as caught:
        read_document(path)
    return caught.value


def test_a_budget_is_read_whole() -> None:
    document = read_document(BASE)
    text = BASE.read_text(encoding="iso-8859-1")
    assert len(document.lines) == text.count("<LigneBudget>")
    assert document.header.etape is Etape.BP
    assert document.source.encoding == "ISO-8859-1"
    written = re.findall(r'<MtPrev V="([^"]+)"', text)
    total = sum(line.amount(Amount.MT_PREV) or 0 for line in document.lines)
    assert total == sum(round(float(amount) * 100) for amount in written)


def test_each_line_remembers_its_place_in_the_file() -> None:
    document = read_document(BASE)
    lines = BASE.read_text(encoding="iso-8859-1").splitlines()
    for line in document.lines:
        assert "<LigneBudget" in lines[line.source_line - 1]
        assert f'<Nature V="{line.nature}"/>' in "".join(
            lines[line.source_line : line.source_line + 2]
        )


def test_a_place_beyond_line_65535_is_still_true(tmp_path: Path) -> None:
    path = edited(tmp_path, ("<LigneBudget>", "\n" * 70_000 + "<LigneBudget>"))
    assert read_document(path).lines[0].source_line > 70_000


def test_calculated_lines_of_a_cfu_are_counted_and_left_out() -> None:
    document = read_document(FIXTURES / "cfu_2024.xml")
    text = (FIXTURES / "cfu_2024.xml").read_text(encoding="iso-8859-1")
    assert document.source.reader == "cfu"
    assert document.calculated_lines == text.count('calculated="true"') > 0
    assert len(document.lines) + document.calculated_lines == len(
        re.findall(r"<(?:\w+:)?LigneBudget[ >]", text)
    )


def test_an_amount_that_is_absent_is_unknown_and_one_at_zero_is_zero(tmp_path: Path) -> None:
    first = read_document(BASE).lines[0]
    assert first.amount(Amount.MT_REAL) is None
    amount = first.amount(Amount.MT_PREV)
    assert amount is not None
    path = edited(tmp_path, ("<MtPrev V=", '<MtReal V="0.00"/><MtPrev V='))
    assert read_document(path).lines[0].amount(Amount.MT_REAL) == 0


def test_unknown_children_of_a_line_are_kept_by_name(tmp_path: Path) -> None:
    path = edited(
        tmp_path,
        (
            "<CodRD V=",
            (
                '<MtSup V="12.34" Code="ProdChaRat"/><CredAnnules V="5.00"/>'
                '<CaracSup V="AP1" Code="ProgAutoNum"/><InfoAPCP V="TNULL"/><CodRD V='
            ),
        ),
    )
    line = read_document(path).lines[0]
    assert {("ProdChaRat", 1234), ("CredAnnules", 500)} <= set(line.supplements)
    assert {("ProgAutoNum", "AP1"), ("InfoAPCP", "TNULL")} <= set(line.characteristics)


def test_a_line_without_movement_takes_that_of_its_chapter(tmp_path: Path) -> None:
    path = edited(tmp_path, ('<OpBudg V="0"/>', ""))
    assert read_document(path).lines[0].mouvement is Mouvement.REEL


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("totem_siret_court.xml", ["IdEtab", "14 chiffres"]),
        ("totem_exercice_texte.xml", ["Exer", "quatre chiffres"]),
        ("totem_nomenclature_inconnue.xml", ["Nomenclature", "M57_A"]),
        ("totem_tronque.xml", ["s'arrête avant la fin"]),
        ("totem_entites.xml", ["DOCTYPE"]),
        ("pas_un_budget.xml", ["racine"]),
        ("totem_deux_budgets.xml", ["plusieurs budgets"]),
        ("totem_montant_illisible.xml", ["12,50 EUR", "ligne budgétaire"]),
    ],
)
def test_a_bad_file_is_refused_with_what_where_and_what_to_do(name: str, words: list[str]) -> None:
    error = refusal(FIXTURES / name)
    assert all(word in str(error.message) for word in words)
    assert str(error.where)
    assert str(error.hint).endswith(".")


@pytest.mark.parametrize(
    ("before", "after", "field"),
    [
        ('<NatDec V="01"/>', '<NatDec V="07"/>', "NatDec"),
        ('<NatDec V="01"/>', "", "NatDec"),
        ("<Exer V=", "<Exercice V=", "Exer"),
        ('<CodRD V="D"/>', '<CodRD V="X"/>', "CodRD"),
        ('<CodRD V="D"/>', "", "CodRD"),
        ('<OpBudg V="0"/>', '<OpBudg V="7"/>', "OpBudg"),
        ("<Nature V=", "<Nat V=", "Nature"),
    ],
)
def test_a_field_that_cannot_be_is_named(
    tmp_path: Path, before: str, after: str, field: str
) -> None:
    assert field in str(refusal(edited(tmp_path, (before, after))).message)


def test_an_entity_never_reads_another_file(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("mot de passe", encoding="utf-8")
    text = BASE.read_text(encoding="iso-8859-1")
    head, _, rest = text.partition("?>")
    path = tmp_path / "piege.xml"
    doctype = f'<!DOCTYPE DocumentBudgetaire [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
    path.write_text(f"{head}?>{doctype}{rest}", encoding="iso-8859-1")
    error = refusal(path)
    assert "DOCTYPE" in str(error.message)
    assert "mot de passe" not in f"{error.message}{error.where}{error.hint}"


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"", "vide"),
        (b"PK\x03\x04rest", "Excel"),
        (b"%PDF-1.7", "PDF"),
        (b"\xd0\xcf\x11\xe0rest", "Excel"),
        (b"SQLite format 3\x00", "BudgetLocal"),
        (b"Compte;Montant\n60611;12,50\n", "tableau"),
    ],
)
def test_a_file_of_another_kind_is_named_for_what_it_is(
    tmp_path: Path, content: bytes, word: str
) -> None:
    path = tmp_path / "fichier.xml"
    path.write_bytes(content)
    assert word in str(refusal(path).message)


def test_a_missing_file_says_so(tmp_path: Path) -> None:
    assert "n'a pas pu être lu" in str(refusal(tmp_path / "absent.xml").message)


def test_xml_that_breaks_the_rules_gives_line_and_column(tmp_path: Path) -> None:
    path = edited(tmp_path, ("<BlocBudget>", "<BlocBudget><&"))
    assert "colonne" in str(refusal(path).where)


def test_utf8_utf16_and_a_byte_order_mark_are_read(tmp_path: Path) -> None:
    text = BASE.read_text(encoding="iso-8859-1")
    reference = read_document(BASE)
    for declared, codec in (("UTF-8", "utf-8"), ("UTF-8", "utf-8-sig"), ("UTF-16", "utf-16")):
        path = tmp_path / f"{codec}.xml"
        path.write_bytes(text.replace("ISO-8859-1", declared, 1).encode(codec))
        document = read_document(path)
        assert document.header == reference.header
        assert document.lines == reference.lines


def test_damaged_labels_are_noticed_and_amounts_kept() -> None:
    document = read_document(FIXTURES / "totem_utf8_menteur.xml")
    assert "texte_abime" in {notice.code for notice in document.notices}
    reference = read_document(BASE)
    assert [line.amounts for line in document.lines] == [line.amounts for line in reference.lines]


def test_a_filler_account_is_kept_noticed_and_left_out_of_no_total_in_silence(
    tmp_path: Path,
) -> None:
    text = BASE.read_text(encoding="iso-8859-1")
    line = re.search(r"<LigneBudget>.*?</LigneBudget>", text, re.DOTALL)
    assert line is not None
    filler = re.sub(r'<Nature V="[^"]*"/>', '<Nature V="9999"/>', line.group())
    filler = re.sub(r"<(ContNat|CaracSup)[^>]*/>", "", filler)
    document = read_document(edited(tmp_path, (line.group(), filler)))
    assert document.lines[0].section is None
    assert {"section_inconnue", "compte_inconnu"} <= {notice.code for notice in document.notices}


def test_a_plan_of_another_year_is_said() -> None:
    text = {notice.code: str(notice.message) for notice in read_document(BASE).notices}
    assert "plan_voisin" not in text


def test_a_later_year_takes_the_nearest_plan_and_says_it(tmp_path: Path) -> None:
    document = read_document(edited(tmp_path, ('<Exer V="2024"/>', '<Exer V="2026"/>')))
    notices = {notice.code: str(notice.message) for notice in document.notices}
    assert "2024" in notices["plan_voisin"]
    assert document.plan.year == 2024


def test_progress_goes_up_to_one_hundred() -> None:
    seen: list[int] = []
    read_document(FIXTURES / "cfu_2024.xml", progress=seen.append)
    assert seen == sorted(seen)
    assert seen[-1] == 100


def test_reading_stops_when_asked() -> None:
    with pytest.raises(Cancelled):
        read_document(BASE, is_cancelled=lambda: True)
