"""Values of formulas: hand-worked, exact, and unknown with every reason."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.indicators.accounts import Row, account, balance
from tests.indicators.test_parsing import PIECES, UNITS

from budgetlocal.core.kinds import Amount
from budgetlocal.core.text import verbatim
from budgetlocal.indicators.budget_source import BudgetSource
from budgetlocal.indicators.catalogue import Catalogue, catalogue
from budgetlocal.indicators.checking import Checker
from budgetlocal.indicators.definitions import Certainty, DatedFormula, Family, Indicator
from budgetlocal.indicators.dimensions import EUROS
from budgetlocal.indicators.errors import FormulaError
from budgetlocal.indicators.evaluation import CIRCLE, UNDEFINED, Evaluation, Outcome
from budgetlocal.indicators.explanation import Explainer
from budgetlocal.indicators.nodes import LATEST
from budgetlocal.indicators.parsing import parse
from budgetlocal.indicators.sources import Figure, Subject


def people(count: int) -> Figure:
    return Figure(Fraction(count), verbatim("recensement fictif"))


def town(**changes: object) -> Subject:
    """Return three years of a town: revenue 1 000, 1 100, 1 210; spending 900; 10 inhabitants."""
    sources = {
        year: (
            BudgetSource(
                account(
                    ("73111", "R", revenue), ("6411", "D", 900), ("775", "R", 50), exercice=year
                ),
                Amount.MT_REAL,
            ),
        )
        for year, revenue in ((2021, 1_000), (2022, 1_100), (2023, 1_210))
    }
    fields = {"accounts": sources, "population": {2023: people(10)}, "norme": "M57"} | changes
    return Subject(**fields)  # type: ignore[arg-type]


def outcome(text: str, subject: Subject | None = None, year: int = 2023) -> Outcome:
    node = parse(text)
    Checker(catalogue(), UNITS).dimension(node)
    return Evaluation(subject or town(), catalogue()).value(node, year)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("CN(7 sauf 775) - DN6", 310),
        ("C7", 1_260),
        ("D7", 0),
        ("D(tous; chapitre=012)", 900),
        ("D6 / C(7 sauf 775)", Fraction(900, 1_210)),
        ("par_habitant(D6)", 90),
        ("C(7 sauf 775)[n-1]", 1_100),
        ("moyenne(C(7 sauf 775), 3)", Fraction(3_310, 3)),
        ("somme(C(7 sauf 775), 2)", 2_310),
        ("evolution(C(7 sauf 775))", Fraction(1, 10)),
        ("evolution(C(7 sauf 775), 2)", Fraction(21, 100)),
        ("max(D6 - C7, 1 €)", 1),
        ("min(D6, C7)", 900),
        ("abs(D6 - C7)", 360),
        ("puissance(D6 / C7, -1)", Fraction(1_260, 900)),
        ("-(D6 - 1 €) * 2", -1_798),
        ("D(6; fonction=020)", 900),
        ("epargne_brute", 310),
        ('loi("desendettement_plafond_communes")', 12),
    ],
)
def test_hand_worked_values(text: str, value: Fraction | int) -> None:
    assert outcome(text) == Outcome(Fraction(value))


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("SCN16", "balance"),
        ("D(6; mouvement=entree)", "balance"),
        ("D(6; montant=credits)", "CredOuv"),
        ("C7[n-5]", "2018"),
        ("C7 / D7", "zéro"),
        ("par_habitant(C7)[n-1]", "population"),
        ('stat("x.part")', "reconnue"),
        ("evolution(D7)", "nulle"),
        ("encours_dette_hab", "balance"),
    ],
)
def test_what_is_unknown_says_why(text: str, word: str) -> None:
    found = outcome(text)
    assert found.value is None
    assert word in " ".join(map(str, found.reasons))


def test_an_unknown_part_makes_the_whole_unknown_with_all_reasons() -> None:
    found = outcome("SCN16 + C7[n-5]")
    assert found.value is None
    assert len(found.reasons) == 2


def test_a_zero_is_not_a_missing_figure() -> None:
    assert outcome("D61") == Outcome(Fraction(0))
    assert outcome("1 / (D61 / C7)").reasons == (UNDEFINED,)


def test_a_balance_gives_what_a_document_cannot() -> None:
    """Loan 1641: 1 000 owed, 100 repaid, 40 borrowed; ICNE 1688: 7. Encours = 940."""
    source = balance(
        c1641={"becre": 1_000, "obnetdeb": 100, "obnetcre": 40},
        c16884={"becre": 5, "onbcre": 2},
        c6811={"obnetdeb": 30, "oobdeb": 30},
        c6411={"obnetdeb": 80, "obnetcre": 3},
    )
    subject = Subject({2023: (source,)}, {2023: people(10)}, norme="M14")
    assert outcome("SCN(16 sauf 1688)", subject) == Outcome(Fraction(940))
    assert outcome("encours_dette_hab", subject) == Outcome(Fraction(94))
    assert outcome("DN6", subject) == Outcome(Fraction(77))
    assert outcome("D(68; mouvement=ordre)", subject) == Outcome(Fraction(30))
    assert outcome("D(6; mouvement=budgetaire)", subject) == Outcome(Fraction(110))
    assert outcome("C(16; mouvement=entree)", subject) == Outcome(Fraction(1_005))
    assert outcome("C(16; mouvement=hors_entree)", subject) == Outcome(Fraction(42))
    assert outcome("C(1688; mouvement=non_budgetaire)", subject) == Outcome(Fraction(2))
    assert outcome("remboursements_emprunts", subject) == Outcome(Fraction(100))
    refused = outcome("D(6; section=F)", subject)
    assert "document budgétaire" in str(refused.reasons[0])


def test_each_part_is_read_where_it_is_known() -> None:
    """With a CA and a balance of one year, flows come from the CA and stocks from the balance."""
    document = BudgetSource(account(("73111", "R", 1_000), ("6411", "D", 900)), Amount.MT_REAL)
    stocks = balance(c1641={"becre": 500}, norme="M57")
    subject = Subject({2023: (document, stocks)})
    assert outcome("capacite_desendettement", subject) == Outcome(Fraction(5))


def test_the_formula_is_that_of_the_nomenclature_and_the_year() -> None:
    rows: tuple[Row, ...] = (("73111", "R", 100), ("7318", "R", 30))
    source = BudgetSource(account(*rows), Amount.MT_REAL)
    assert outcome("contributions_directes", Subject({2023: (source,)})) == Outcome(Fraction(100))
    old = balance(c73111={"obnetcre": 100}, c7318={"obnetcre": 30}, norme="M14")
    assert outcome("teom", Subject({2023: (old,)})) == Outcome(Fraction(0))
    assert "M52" in str(outcome("teom", Subject({}, norme="M52")).reasons[0])


def make(code: str, text: str) -> Indicator:
    return Indicator(
        code, verbatim(code), verbatim(""), EUROS, (DatedFormula(text, parse(text)),),
        Family.PERSONAL, Certainty.PERSONAL, "",
    )  # fmt: skip


def test_indicators_in_a_circle_are_unknown_and_end() -> None:
    both = Catalogue([make("a", "b + 1 €"), make("b", "a[n-1] + a")])
    assert Evaluation(town(), both).value(parse("a"), 2023).reasons == (CIRCLE,)
    steps = Catalogue([make("a", "a[n-1]")])
    assert Evaluation(town(), steps).value(parse("a"), 2023).value is None


def test_a_tower_of_indicators_ends_with_bounded_numbers() -> None:
    """x0 = 10^9 €, x1 = x0 * x0 / 1 €…: the numbers would have 2^40 digits."""
    tower = [make("x0", "999999999,99 €")]
    tower += [make(f"x{rank}", f"x{rank - 1} * x{rank - 1} / 1 €") for rank in range(1, 41)]
    found = Evaluation(town(), Catalogue(tower)).value(parse("x40"), 2023)
    assert found.value is None
    assert "nombres" in str(found.reasons[0])


def test_the_latest_year_of_a_statistic_is_asked_for_by_name() -> None:
    def figure(_key: str, year: int) -> Figure:
        known = year == 2021
        return Figure(Fraction(7) if known else None, verbatim("s"), verbatim(f"rien en {year}"))

    subject = town(statistics=figure, latest=lambda _key, _year: 2021)
    assert outcome('stat("x.part")', subject).reasons == (verbatim("rien en 2023"),)
    assert outcome('stat("x.part", derniere)', subject) == Outcome(Fraction(7))
    assert outcome('stat("x.part", 2021)', subject) == Outcome(Fraction(7))
    assert LATEST < 0


@settings(max_examples=300)
@given(st.lists(PIECES, max_size=30).map(" ".join))
def test_no_formula_crashes_or_hangs(text: str) -> None:
    try:
        node = parse(text)
        Checker(catalogue(), UNITS).dimension(node)
    except FormulaError:
        return
    subject = town()
    evaluation = Evaluation(subject, catalogue())
    found = evaluation.value(node, 2023)
    assert (found.value is None) == bool(found.reasons)
    step = Explainer(evaluation, UNITS).step(node, 2023)
    assert str(step.words)


@given(st.permutations(range(6)), st.lists(st.integers(-(10**9), 10**9), min_size=6, max_size=6))
def test_the_order_of_lines_changes_nothing(order: list[int], euros: list[int]) -> None:
    natures = ("6411", "73111", "60612", "7411", "6817", "775")
    rows = [
        (nature, "D" if nature[0] == "6" else "R", each)
        for nature, each in zip(natures, euros, strict=True)
    ]
    values = {
        outcome("CN7 - DN6", Subject({2023: (BudgetSource(account(*made), Amount.MT_REAL),)})).value
        for made in (rows, [rows[rank] for rank in order])
    }
    assert len(values) == 1
