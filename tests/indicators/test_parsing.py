"""The formula language: what it reads, and what it says of what it cannot read."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from budgetlocal.core.kinds import Section
from budgetlocal.indicators.catalogue import catalogue
from budgetlocal.indicators.checking import Checker
from budgetlocal.indicators.dimensions import BY_LABEL
from budgetlocal.indicators.errors import FormulaError
from budgetlocal.indicators.nodes import Accounts, Measure, Movement, Number, Operation
from budgetlocal.indicators.parsing import DEEPEST, LONGEST, parse

UNITS = {"insee.population.totale": BY_LABEL["hab"], "x.part": BY_LABEL["%"]}


def unit_of(text: str) -> str:
    return Checker(catalogue(), UNITS).dimension(parse(text)).label


def test_accounts_with_every_filter() -> None:
    node = parse("DN(60 61 sauf 611; section=F; chapitre=011 012; fonction=2; mouvement=ordre)")
    assert isinstance(node, Accounts)
    assert (node.measure, node.prefixes, node.excluded) == (Measure.DN, ("60", "61"), ("611",))
    assert (node.section, node.chapters) == (Section.FONCTIONNEMENT, ("011", "012"))
    assert (node.functions, node.movement) == (("2",), Movement.ORDER)


def test_subtraction_binds_to_the_left_and_products_before_sums() -> None:
    node = parse("C7 - D6 - D66 * 2")
    assert isinstance(node, Operation)
    assert node.sign == "-"
    assert isinstance(node.left, Operation)
    assert isinstance(node.right, Operation)
    assert node.right.sign == "*"


def test_numbers_take_a_comma_and_a_unit() -> None:
    assert parse("3,5 %") == Number(Fraction(7, 200), "%", parse("3,5 %").span)
    assert unit_of("12 ans") == "ans"


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("CN7 - DN6", "€"),
        ("par_habitant(CN7)", "€/hab"),
        ("D64 / D6", "%"),
        ("en_annees(SCN16 / CN7)", "ans"),
        ("max(CN7, 1 €)", "€"),
        ('CN7 / stat("insee.population.totale")', "€/hab"),
        ("evolution(CN7, 3)", "%"),
        ("1 - D64 / D6", "%"),
        ("population[n-1]", "hab"),
        ("puissance(D6 / D7, 2)", "%"),
        ('loi("desendettement_plafond_communes")', "ans"),
    ],
)
def test_units_follow_from_the_formula(text: str, unit: str) -> None:
    assert unit_of(text) == unit


@pytest.mark.parametrize(
    ("text", "start", "word"),
    [
        ("CN7 + 3", 6, "unité"),
        ('CN7 + stat("x.part")', 6, "mêler"),
        ("population + CN7", 13, "mêler"),
        ("max(CN7, 3)", 9, "unité"),
        ("en_annees(CN7)", 0, "rapport"),
        ("epargne_brut", 0, "epargne_brute"),
        ('stat("insee.population.total")', 0, "insee.population.totale"),
        ('loi("rien")', 0, "constante"),
        ("moyenne(CN7, 40)", 13, "entier"),
        ("moyenne(CN7, population)", 13, "entier"),
    ],
)
def test_what_cannot_go_together_is_refused_with_its_place(
    text: str, start: int, word: str
) -> None:
    with pytest.raises(FormulaError) as caught:
        unit_of(text)
    assert caught.value.span.start == start
    assert word in f"{caught.value.message} {caught.value.hint}"


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("CN7 -", 5),
        ("Épargne", 0),
        ("DN(60", 5),
        ("rien(1)", 0),
        ("D60 D61", 4),
        ("D(60; truc=3)", 6),
        ("D(60; section=X)", 14),
        ("D(60; mouvement=vite)", 6),
        ("CN7[n-99]", 0),
        ("stat(3)", 0),
        ("", 0),
        ("min(CN7)", 0),
    ],
)
def test_an_error_says_where_it_is(text: str, start: int) -> None:
    with pytest.raises(FormulaError) as caught:
        parse(text)
    assert caught.value.span.start == start
    assert str(caught.value.message)
    assert str(caught.value.hint)


def test_a_formula_is_bounded_in_length_and_depth() -> None:
    parse(" + ".join(["D60"] * (DEEPEST - 1)))
    parse("(" * 900 + "D60" + ")" * 900)
    for text in ("D60" + " + D60" * 200, "-" * 3_000 + "D60"):
        with pytest.raises(FormulaError, match="imbriquée"):
            parse(text)
    with pytest.raises(FormulaError, match="longue"):
        parse("D60 + " * LONGEST)


PIECES = st.sampled_from(
    ["D60", "CN7", "DN(", "60", "sauf", ")", "(", "+", "-", "*", "/", "[n-1]", ";", "section=F", "max(",
     ",", "moyenne(", "epargne_brute", "population", "1 €", "3", "%", '"x"', 'stat("x.part")', "é", "\n",
     "#", "[", "SCN16", "puissance(", "tous", "D", "n", "€", "0", "evolution("]
)  # fmt: skip


@given(st.lists(PIECES, max_size=60).map(" ".join) | st.text(max_size=200))
def test_any_text_is_a_formula_or_a_refusal_with_its_place(text: str) -> None:
    found = None
    try:
        unit_of(text)
    except FormulaError as err:
        found = err
    if found is not None:
        assert 0 <= found.span.start <= found.span.end
        assert found.span.start <= len(text)
        assert str(found.message)
