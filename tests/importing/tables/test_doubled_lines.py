"""Lines pasted twice: told or asked about, never dropped in silence."""

from __future__ import annotations

from tests.importing.tables.test_reading import PREAMBLE, amounts, asked, read

from budgetlocal.core.kinds import Amount
from budgetlocal.importing.tables.answers import Answers
from budgetlocal.importing.tables.report import Statut

BUDGET = (
    f"{PREAMBLE}BUDGET PRIMITIF 2025\nDEPENSES DE FONCTIONNEMENT\nChapitre;Article;Libellé;BP\n"
)
WATER = "011;60611;Eau;1 000,00\n"
ENERGY = "011;60612;Énergie;2 000,50\n"
STAFF = "012;64111;Personnel;5 000,00\n"


def codes(result):
    return {notice.code for notice in result.notices}


def test_a_line_pasted_twice_and_counted_by_the_subtotal_is_kept_and_told(tmp_path):
    text = BUDGET + WATER + ENERGY + ENERGY + ";;Total chapitre 011;5 001,00\n" + STAFF
    result = read(tmp_path, text)
    assert result.statut is Statut.IMPORTE
    (document,) = result.documents
    assert [line.nature for line in document.lines] == ["60611", "60612", "60612", "64111"]
    assert sum(line.amount(Amount.MT_PREV) for line in document.lines) == 10_001_00
    (told,) = [notice for notice in result.notices if notice.code == "lignes_jumelles"]
    assert "(A9)" in str(told.message)


def test_two_lines_pasted_twice_with_their_subtotal_are_asked_about(tmp_path):
    page = WATER + ENERGY + ";;Total chapitre 011;3 000,50\n"
    text = BUDGET + page + page + STAFF + ";;Total chapitre 012;5 000,00\n"
    result = read(tmp_path, text)
    assert asked(result) == {"pages"}
    once = read(tmp_path, text, Answers(choices={"pages": "ecarter"}))
    assert once.statut is Statut.IMPORTE
    assert amounts(once, Amount.MT_PREV) == {
        ("D", "011", "60611"): 1_000_00,
        ("D", "011", "60612"): 2_000_50,
        ("D", "012", "64111"): 5_000_00,
    }
    assert [each.place for each in once.exclus if "deux fois" in str(each.raison)] == ["10", "11"]
    twice = read(tmp_path, text, Answers(choices={"pages": "garder"}))
    assert twice.statut is Statut.IMPORTE
    assert len(twice.documents[0].lines) == 5


def test_a_chapter_title_with_its_amount_pasted_twice_is_asked_about(tmp_path):
    page = "011;;Charges générales;1 000,00\n" + WATER
    text = BUDGET + page + page + "012;;Personnel;5 000,00\n" + STAFF
    assert asked(read(tmp_path, text)) == {"pages"}


def test_lines_that_differ_by_one_cell_are_not_twins(tmp_path):
    other = ENERGY.replace("Énergie", "Énergie, école")
    assert "lignes_jumelles" not in codes(read(tmp_path, BUDGET + WATER + ENERGY + other))
    cents = ENERGY.replace("2 000,50", "2 000,51")
    assert "lignes_jumelles" not in codes(read(tmp_path, BUDGET + WATER + ENERGY + cents))


def test_the_same_amount_in_two_chapters_is_not_a_twin(tmp_path):
    text = BUDGET + "011;60611;Eau;1 000,00\n012;64111;Eau;1 000,00\n"
    assert "lignes_jumelles" not in codes(read(tmp_path, text))
