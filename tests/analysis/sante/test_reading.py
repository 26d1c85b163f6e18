"""Gauges from the definitions: undefined, unknown, thresholds, quartiles; own budgets."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from budgetlocal.analysis.peers.groups import GroupKind
from budgetlocal.analysis.sante.accounts import Accounts
from budgetlocal.analysis.sante.definitions import bases, gauges, measures
from budgetlocal.analysis.sante.measuring import NOT_DEFINED, Owner
from budgetlocal.analysis.sante.page import GROUPS, Wish, sante_of
from budgetlocal.analysis.sante.reading import Question, medians, read_gauge
from budgetlocal.analysis.sante.scale import scale_of
from budgetlocal.analysis.sante.tables import health_table
from budgetlocal.analysis.sante.thresholds import threshold_of
from budgetlocal.analysis.sante.wording import headline, sentence, threshold_sentence
from budgetlocal.core.specs import CellKind
from budgetlocal.core.text import verbatim
from budgetlocal.indicators.catalogue import catalogue
from budgetlocal.indicators.constants import constants
from budgetlocal.indicators.sources import Figure
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.values import Kind

DAY = date(2026, 11, 24)
NOBODY = Owner(None, None, None)
AMOUNTS = st.integers(min_value=-(10**9), max_value=10**9)


def accounts(amounts: dict[str, int], population: int = 1000) -> Accounts:
    """Return the made-up accounts of 2024, in euros."""

    def read(name: str, exercice: int) -> Figure:
        value = amounts.get(name) if exercice == 2024 else None
        reason = verbatim(f"{name} manque") if value is None else None
        return Figure(None if value is None else Fraction(value), verbatim("essai"), reason)

    return Accounts(
        "essai",
        verbatim("essai"),
        "BP",
        "",
        (2024,),
        read,
        lambda _year: Figure(Fraction(population), verbatim("essai")),
        verbatim("essai"),
    )


def read(key: str, amounts: dict[str, int], population: int = 1000):
    gauge = next(gauge for gauge in gauges() if gauge.key == key)
    return read_gauge(gauge, Question(NOBODY, accounts(amounts, population), "commune", None))


def test_a_debt_over_savings_is_a_number_of_years():
    # 600 000 of debt, 100 000 of savings: 6 years (CGCT D1611-41: encours / épargne brute).
    reading = read("desendettement", {"encours_dette": 600_000, "epargne_brute": 100_000})
    assert reading.value == 6
    assert not reading.is_alert
    assert str(threshold_sentence(reading)).replace("\u00a0", " ") == (
        "Ne dépasse pas le repère de 12 ans."
    )


@given(debt=AMOUNTS, savings=AMOUNTS)
def test_a_capacity_is_never_a_negative_number_of_years(debt, savings):
    reading = read("desendettement", {"encours_dette": abs(debt), "epargne_brute": savings})
    if savings <= 0:
        assert reading.value is None
        assert reading.figure.reason == NOT_DEFINED
        assert str(headline(reading)) == "non définie"
        assert reading.is_alert
    else:
        assert reading.value == Fraction(abs(debt), savings)
        assert reading.value >= 0


def test_an_undefined_year_is_not_hidden_behind_an_older_one():
    amounts = {
        2023: {"encours_dette": 100, "epargne_brute": 50},
        2024: {"encours_dette": 100, "epargne_brute": -1},
    }

    def figure(name: str, exercice: int) -> Figure:
        value = amounts[exercice].get(name)
        return Figure(None if value is None else Fraction(value), verbatim("essai"))

    two = Accounts(
        "essai", verbatim(""), "BP", "", (2023, 2024), figure,
        lambda _year: Figure(Fraction(1), verbatim("")), verbatim(""),
    )  # fmt: skip
    gauge = next(gauge for gauge in gauges() if gauge.key == "desendettement")
    reading = read_gauge(gauge, Question(NOBODY, two, "commune", None))
    assert reading.exercice == 2024
    assert reading.value is None


def test_unknown_is_not_zero():
    reading = read("epargne", {"epargne_brute": 10})
    assert reading.exercice is None
    assert reading.value is None
    assert str(headline(reading)) == "n. d."
    assert not reading.is_alert


def test_savings_follow_from_revenue_and_spending_when_they_are_not_published():
    reading = read("epargne", {"recettes_fonctionnement": 1000, "depenses_fonctionnement": 900})
    assert reading.value == Fraction(1, 10)
    reading = read(
        "marge",
        {
            "recettes_fonctionnement": 1000,
            "depenses_fonctionnement": 900,
            "annuite_dette": 70,
            "charges_financieres": 20,
        },
    )
    assert reading.value == Fraction(1, 20)  # 100 of savings less 50 of principal


@given(revenue=st.integers(1, 10**9), spending=AMOUNTS, repaid=st.integers(0, 10**9))
def test_net_savings_are_what_the_margin_lacks_to_reach_one(revenue, spending, repaid):
    amounts = {
        "recettes_fonctionnement": revenue,
        "depenses_fonctionnement": spending,
        "remboursements_emprunts": repaid,
    }
    reading = read("marge", amounts)
    assert reading.value == 1 - Fraction(spending + repaid, revenue)
    assert reading.is_alert == (spending + repaid > revenue)


def test_a_negative_rate_is_said_as_a_lack():
    reading = read("epargne", {"epargne_brute": -23, "recettes_fonctionnement": 1000})
    assert "il manque 2,3" in str(sentence(reading))


def test_debt_thresholds_follow_the_population():
    measure = measures()["taux_endettement"]
    values = {
        people: threshold_of(measure, 2024, "commune", people).value
        for people in (1999, 2000, 4999, 5000)
    }
    assert values == {1999: 2, 2000: Fraction(9, 5), 4999: Fraction(9, 5), 5000: Fraction(83, 50)}
    assert threshold_of(measure, 2024, "commune", None) is None
    assert threshold_of(measure, 2024, "epci", 10_000) is None


def test_a_ceiling_depends_on_the_kind_of_collectivite():
    measure = measures()["capacite_desendettement"]
    kinds = ("commune", "epci", "departement", "region")
    assert [threshold_of(measure, 2024, kind, None).value for kind in kinds] == [12, 12, 10, 9]
    assert threshold_of(measure, 2017, "commune", None) is None  # before the law of 22 January 2018


def test_every_definition_stands_on_something():
    for gauge in gauges():
        assert set(gauge.measures) <= set(measures())
        assert set(gauge.details) <= set(measures())
    for measure in measures().values():
        assert measure.top or measure.statistic or measure.imported or measure.declared
        for name in (*measure.top, *([measure.bottom] if measure.bottom else [])):
            assert name == "population" or name in catalogue(), name
        assert {bound.constant for bound in measure.bounds} <= set(constants())
    assert sum(gauge.is_on_sheet for gauge in gauges()) <= 8
    assert all(base.peers in {"", *bases()} for base in bases().values())


@pytest.fixture(scope="module")
def extract():
    with Extract.open() as opened:
        yield opened


def test_identities_agree_with_what_the_ofgl_publishes(extract):
    """On the 32 communes of Guadeloupe, published to the cent, derived savings equal published ones."""
    bare = bases()["ofgl_bp"].prefix

    def cents(name: str) -> dict[int, int]:
        frame = extract.column(bare + name, 2024, kind=Kind.COMMUNE).dropna()
        return dict(zip(frame["collectivite_id"], frame["value"], strict=True))

    revenue, spending = cents("recettes_fonctionnement"), cents("depenses_fonctionnement")
    published, net = cents("epargne_brute"), cents("epargne_nette")
    service, interest = cents("annuite_dette"), cents("charges_financieres")
    assert len(net) == 32
    for number, value in net.items():
        assert revenue[number] - spending[number] == published[number]
        assert published[number] - (service[number] - interest[number]) == value


def test_quartiles_hold_the_median_and_few_peers_give_none(extract):
    basse_terre = extract.by_code(Kind.COMMUNE, "97105")
    for group in GROUPS[Kind.COMMUNE]:
        page = sante_of(extract, basse_terre.id, Wish(group=group), day=DAY)
        for reading in page.readings:
            place = reading.place
            if place is None:
                continue
            assert place.has_band == (place.spread.known >= 5)
            if place.has_band:
                spread = place.spread
                assert spread.first_quartile <= spread.median <= spread.third_quartile
                assert place.below.below + place.below.above <= place.spread.known
                scale = scale_of(reading)
                assert scale is None or 0 <= scale.band[0] <= scale.median <= scale.band[1] <= 1


def test_a_territory_of_another_kind_has_gauges_and_no_peers(extract):
    found = extract.search("Est Ensemble", kinds=[Kind.EPT]) or ()
    for owner in found[:1]:
        page = sante_of(extract, owner.id, Wish(), day=DAY)
        assert page.group is None
        assert page.group_refusal is not None
        assert page.groups == GROUPS[Kind.COMMUNE]


def test_a_grouping_stands_among_those_of_its_nature_by_a_count_of_its_own(extract):
    """Pau among the other CA: median of the rate of savings, from the columns."""
    owner = extract.search("Pau Béarn Pyrénées", kinds=[Kind.EPCI])[0]
    page = sante_of(extract, owner.id, Wish(), day=DAY)
    assert page.group is not None
    assert str(page.group.kind) == "nature"
    reading = next(each for each in page.readings if each.measure.key == "taux_epargne_brute")
    place = reading.place
    assert place is not None
    year = place.exercice

    def column(name):
        frame = extract.column(f"dgfip_epci.bp.{name}", year, kind=Kind.EPCI).dropna()
        return dict(zip(frame["collectivite_id"], frame["value"], strict=True))

    revenue, spending = column("recettes_fonctionnement"), column("depenses_fonctionnement")
    rates = sorted(
        (revenue[each] - spending[each]) / revenue[each]
        for each in page.group.members
        if revenue.get(each) and each in spending
    )
    middle = len(rates) // 2
    median = rates[middle] if len(rates) % 2 else (rates[middle - 1] + rates[middle]) / 2
    assert place.spread.known == len(rates) > 50
    assert float(place.spread.median) == pytest.approx(float(median), abs=1e-6)
    assert medians(reading, page.question)[year] == place.spread.median


def test_a_departement_stands_among_departements(extract):
    owner = extract.search("Gironde", kinds=[Kind.DEPARTEMENT])[0]
    page = sante_of(extract, owner.id, Wish(group=GroupKind.ALL), day=DAY)
    assert page.group is not None
    places = [each.place for each in page.readings if each.place is not None]
    assert places
    assert all(place.spread.known > 50 for place in places)


def test_the_table_keeps_units_and_reasons(extract):
    table = health_table(
        sante_of(extract, extract.by_code(Kind.COMMUNE, "97105").id, Wish(), day=DAY)
    )
    assert table.columns[-1].kind is CellKind.MEASURE
    row = next(row for row in table.rows if row.key == "desendettement:capacite_desendettement")
    years = [column.key for column in table.columns]
    assert str(row.cells[years.index("an-2024")]) == "1.8"
    assert row.cells[years.index("an-2022")] is None
    assert "2024" in str(row.notes[years.index("an-2024")])
