"""Own documents stand beside communes and beside one another, with the guard of the page Comparer."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.situations import budget

from budgetlocal.analysis.peers.comparability import Verdict
from budgetlocal.analysis.recettes.side_by_side import POPULATION, Measure, side_by_side
from budgetlocal.analysis.sante.own import OwnBudgets
from budgetlocal.core.errors import UserError
from budgetlocal.core.frames import budget_frame
from budgetlocal.core.kinds import Etape
from budgetlocal.importing.reading import read_document
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.values import Kind
from real_data import BUDGETS, needs

DEMONSTRATION = Path(__file__).resolve().parents[3] / "resources" / "demonstration"
MENDE = "21480095300018"
NOWHERE = "21999901800019"


@pytest.fixture(scope="module")
def extract():
    with Extract.open() as opened:
        yield opened


@pytest.fixture(scope="module")
def town(extract):
    return lambda code: extract.by_code(Kind.COMMUNE, code)


def document(year: int, etape: Etape = Etape.CA, siret: str = MENDE, **header):
    """Return a document that receives 1 000,00 of taxes and 250,00 of fees."""
    name = "MtReal" if etape.is_account else "MtPrev"
    rows = [("FR", "73", "73111", {name: 1_000_00}), ("FR", "70", "7067", {name: 250_00})]
    known = {"is_principal": True, "siret_collectivite": siret, **header}
    return budget(etape, rows, exercice=year, siret=siret, **known)


def own(extract, *frames, focus=None, people=None) -> OwnBudgets:
    return OwnBudgets(frames, focus or frames[-1], people, extract)


def refusals(found) -> set[str]:
    return {each.code for each in found.card.findings if each.code.startswith("refus_")}


def row(found, key: str):
    return next(each for each in found.table.rows if each.key == key)


def test_an_own_account_stands_beside_a_commune_in_its_own_year(extract, town):
    mine = own(extract, document(2024), people=50)
    found = side_by_side(extract, [mine, town("48095")], Measure.PER_HEAD)
    assert not refusals(found)
    # 1 250,00 € over the 50 inhabitants that were typed.
    assert row(found, "recettes_fonctionnement").cells[1] == 25
    assert row(found, "ventes_biens_services").cells[1] == 5
    assert str(found.table.columns[2].title) == "Mende (2024)"
    assert "CA 2024" in str(found.table.columns[1].title)
    assert "Votre classeur" in str(found.table.columns[1].help)


def test_the_inhabitants_are_shown_with_where_they_come_from(extract, town):
    given_ = own(extract, document(2024), people=50)
    found = side_by_side(extract, [given_, town("48095")], Measure.PER_HEAD)
    people = row(found, POPULATION)
    assert str(people.cells[1]) == "50"
    assert str(people.notes[1]) == "population saisie par vous"
    assert "population saisie par vous" in str(found.table.source)
    assert "Population totale, 2024" in str(found.table.source)
    assert "50 habitants" in str(row(found, "recettes_fonctionnement").notes[1])


def test_without_inhabitants_euros_per_head_are_unknown_not_zero(extract, town):
    silent = replace(document(2024, siret=NOWHERE), informations={})
    mine = own(extract, silent)
    found = side_by_side(extract, [mine, town("48095")], Measure.PER_HEAD)
    assert row(found, "recettes_fonctionnement").cells[1] is None
    assert "n'est pas connue" in str(row(found, "recettes_fonctionnement").notes[1])
    assert row(found, POPULATION).cells[1] is None
    share = side_by_side(extract, [mine, town("48095")], Measure.SHARE)
    assert row(share, "ventes_biens_services").cells[1] == Fraction(1, 5)


def test_a_town_that_is_not_in_the_extract_is_said_not_to_be_checked(extract, town):
    mine = own(extract, document(2024, siret=NOWHERE))
    found = side_by_side(extract, [mine, town("48095")], Measure.SHARE)
    assert "prudence_hors_extrait" in {each.code for each in found.card.findings}
    assert found.card.verdict is Verdict.CAUTION


def test_two_exercices_of_a_budget_are_refused_until_told_to_and_the_warning_is_printed(extract):
    frames = (document(2023), document(2024))
    both = [own(extract, *frames, focus=each) for each in frames]
    refused = side_by_side(extract, both, Measure.SHARE)
    assert refusals(refused) == {"refus_exercice"}
    assert refused.table is None
    told = side_by_side(extract, both, Measure.SHARE, told_to=True)
    assert "AVERTISSEMENT : Exercices différents" in str(told.table.source)


def test_a_vote_beside_an_account_is_another_definition(extract):
    frames = (document(2024, Etape.BP), document(2024))
    both = [own(extract, *frames, focus=each) for each in frames]
    assert refusals(side_by_side(extract, both, Measure.SHARE)) == {"refus_definition"}


def test_two_votes_of_a_year_are_compared_with_each_other(extract):
    one = own(extract, document(2024, Etape.BP))
    other = own(extract, document(2024, Etape.BP, siret=NOWHERE))
    assert side_by_side(extract, [one, other], Measure.SHARE).table is not None


def test_an_annexe_is_another_perimeter_than_a_main_budget(extract, town):
    annexe = own(extract, document(2024, is_principal=False, budget="Eau"))
    found = side_by_side(extract, [annexe, town("48095")], Measure.SHARE)
    assert refusals(found) == {"refus_perimetre"}
    told = side_by_side(extract, [annexe, town("48095")], Measure.SHARE, told_to=True)
    assert "Eau" in str(told.table.columns[1].title)


def test_a_main_budget_beside_consolidated_figures_is_refused(extract, town):
    mine = own(extract, document(2024))
    found = side_by_side(extract, [mine, town("69123")], Measure.SHARE)
    assert "refus_perimetre" in refusals(found)
    assert "refus_definition" not in refusals(found)


def test_a_growth_of_own_accounts_takes_those_before_and_never_a_vote(extract):
    frames = (document(2022), document(2023, Etape.BP), document(2024))
    other = (document(2022, siret=NOWHERE), document(2024, siret=NOWHERE))
    both = [own(extract, *frames), own(extract, *other)]
    found = side_by_side(extract, both, Measure.GROWTH)
    assert row(found, "recettes_fonctionnement").cells[1:] == (0, 0)
    assert "2022" in str(found.table.title)
    voted = replace(frames[1], header=replace(frames[1].header, exercice=2024))
    votes = [own(extract, frames[0], voted), own(extract, other[0], voted)]
    assert not side_by_side(extract, votes, Measure.GROWTH).table.rows


def test_a_commune_and_a_departement_are_not_put_side_by_side(extract, town):
    departement = own(extract, document(2024, siret="22480001700013"))
    with pytest.raises(UserError) as refusal:
        side_by_side(extract, [departement, town("48095")], Measure.SHARE)
    assert "natures différentes" in str(refusal.value.message)


def test_a_document_without_revenue_is_refused_by_name(extract, town):
    empty = document(2024)
    empty = replace(empty, lines=empty.lines.iloc[:0])
    with pytest.raises(UserError) as refusal:
        side_by_side(extract, [own(extract, empty), town("48095")], Measure.SHARE)
    assert "CA 2024" in str(refusal.value.where)


@settings(max_examples=10, deadline=None)
@given(st.permutations(range(3)))
def test_the_order_of_the_sides_changes_nothing_but_the_columns(order):
    with Extract.open() as extract:
        sides = [
            own(extract, document(2024), people=50),
            *(extract.by_code(Kind.COMMUNE, code) for code in ("48095", "93048")),
        ]
        plain = side_by_side(extract, sides, Measure.PER_HEAD)
        turned = side_by_side(extract, [sides[rank] for rank in order], Measure.PER_HEAD)
    for first, second in zip(plain.table.rows, turned.table.rows, strict=True):
        assert second.cells[1:] == tuple(first.cells[1 + rank] for rank in order)


def test_montreuil_2022_is_to_the_euro_what_the_ofgl_publishes_of_it(extract, town):
    """The OFGL rounds to the euro; its total is 19,71 € above that of the CA, its taxes are not."""
    account = budget_frame(read_document(needs(BUDGETS) / "montreuil/CA_2022.xml"))
    found = side_by_side(extract, [own(extract, account), town("93048")], Measure.PER_HEAD)
    assert not refusals(found)
    gaps = {
        each.key: abs(each.cells[1] - each.cells[2]) * 111_810
        for each in found.table.rows
        if each.key != POPULATION and each.cells[2] is not None
    }
    total = gaps.pop("recettes_fonctionnement")
    assert total < 20
    assert {"impots_taxes", "impots_locaux", "dotation_globale_fonctionnement"} <= set(gaps)
    assert max(gaps.values()) < 1
    people = row(found, POPULATION).cells
    assert people[1] == people[2]


@pytest.mark.parametrize("etape", [Etape.DM, Etape.BS])
def test_a_change_never_stands_beside_a_budget(extract, etape):
    change = own(extract, document(2024, etape, numero=1))
    other = own(extract, document(2024, Etape.BP, siret=NOWHERE))
    with pytest.raises(UserError, match="ne porte que des changements"):
        side_by_side(extract, [change, other], Measure.SHARE)
