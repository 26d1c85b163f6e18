"""Own budgets stand among others: the same figure as the OFGL's, or told apart and refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from tests.real_data import BUDGETS, needs
from tests.situations import budget

from budgetlocal.analysis.peers.choice import Choice
from budgetlocal.analysis.peers.comparison import Request, compare
from budgetlocal.analysis.peers.figures import Library, read_figures
from budgetlocal.analysis.peers.groups import GroupKind
from budgetlocal.analysis.peers.measures import Basis
from budgetlocal.analysis.peers.own_budgets import (
    OwnBudget,
    by_exercice,
    filled,
    mine_by_collectivite,
)
from budgetlocal.analysis.peers.universe import universe
from budgetlocal.core.frames import BudgetFrame, budget_frame
from budgetlocal.core.kinds import Etape
from budgetlocal.importing.reading import read_document
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.values import Kind

DAY = date(2026, 11, 24)
SPENDING = "ofgl.bp.depenses_fonctionnement"
MONTREUIL = "21930048000016"  # Montreuil: a commune whose accounts the extract has


@pytest.fixture(scope="session")
def library(extract: Extract) -> Library:
    return Library(extract)


def account(etape: Etape, year: int, siret: str = MONTREUIL, **header) -> BudgetFrame:
    """Return a document that spends 1 000,00 on the accounts of achats."""
    amounts = {"MtReal": 1_000_00} if etape.is_account else {"MtPrev": 1_000_00}
    rows = [("FD", "011", "6061", amounts), ("FR", "73", "7311", amounts)]
    return budget(
        etape,
        rows,
        exercice=year,
        siret=siret,
        siret_collectivite=siret,
        is_principal=True,
        **header,
    )


def mine(library: Library, frames: list[BudgetFrame], basis: Basis = Basis.AMOUNT, **people):
    measure = library.measure(SPENDING, Kind.COMMUNE)
    own = OwnBudget(tuple(frames), {int(k[1:]): v for k, v in people.items()})
    return mine_by_collectivite(library.extract, [own], measure, basis)


def montreuil(library: Library) -> int:
    found = library.extract.by_code(Kind.COMMUNE, "93048")
    assert found is not None
    return found.id


def test_an_account_gives_its_figure_in_each_way_of_looking(library: Library) -> None:
    frames = [account(Etape.CA, 2022)]
    number = montreuil(library)
    (figure,) = mine(library, frames)[number]
    assert (figure.value, figure.amount, figure.basis.exercice) == (1_000_00, 1_000_00, 2022)
    (per_head,) = mine(library, frames, Basis.PER_HEAD, y2022=8)[number]
    assert per_head.value == Decimal(125)
    (share,) = mine(library, frames, Basis.SHARE)[number]
    assert share.value == Decimal(1)


def test_a_voted_budget_measures_something_else_and_is_never_taken_by_itself(
    library: Library,
) -> None:
    measure = library.measure(SPENDING, Kind.COMMUNE)
    number = montreuil(library)
    found = mine(library, [account(Etape.BP, 2031)])
    (voted,) = found[number]
    assert voted.basis.definition != SPENDING
    request = Request(
        Kind.COMMUNE,
        number,
        Choice(GroupKind.DEPARTEMENT),
        SPENDING,
        2024,
        Basis.AMOUNT,
        mine=by_exercice(found[number], measure),
    )
    compared = compare(library, request, DAY)
    assert compared.own is not None
    assert compared.own.key != voted.key
    assert voted in compared.others
    assert compare(library, replace(request, own=voted.key), DAY).is_refused


def test_an_account_replaces_the_vote_of_its_year_and_a_cfu_the_ca(library: Library) -> None:
    frames = [account(Etape.BP, 2022), account(Etape.CA, 2022), account(Etape.CFU, 2022)]
    (figure,) = mine(library, frames)[montreuil(library)]
    assert figure.key.endswith("CFU")


def test_a_town_that_is_not_in_the_extract_has_no_place(library: Library) -> None:
    assert mine(library, [account(Etape.CA, 2022, "21999901800019")]) == {}


def test_unknown_figures_of_members_are_filled_and_published_ones_stay(library: Library) -> None:
    measure = library.measure(SPENDING, Kind.COMMUNE)
    figures = read_figures(library, measure, 2024, Basis.AMOUNT, Kind.COMMUNE)
    unknown = next(
        int(each)
        for each in universe(library.extract, Kind.COMMUNE).index
        if each not in figures.values.index
    )
    published = montreuil(library)
    found = mine(library, [account(Etape.CA, 2024)])[published]
    after = filled(figures, {unknown: found, published: found}, library.extract)
    assert after.values.loc[unknown] == 1_000_00
    assert str(after.values.dtype) == "Int64"
    assert after.values.loc[published] == figures.values.loc[published]
    assert after.own is not None
    assert filled(figures, {published: found}, library.extract) is figures
    other_year = mine(library, [account(Etape.CA, 2023)])[published]
    assert filled(figures, {unknown: other_year}, library.extract) is figures


@pytest.mark.real_data
def test_montreuil_2022_is_what_the_ofgl_publishes_to_the_euro(library: Library) -> None:
    path = needs(BUDGETS) / "montreuil/CA_2022.xml"
    frame = budget_frame(read_document(path))
    number = montreuil(library)
    (own,) = mine(library, [frame])[number]
    measure = library.measure(SPENDING, Kind.COMMUNE)
    published = read_figures(library, measure, 2022, Basis.AMOUNT, Kind.COMMUNE).amounts[number]
    assert abs(int(own.amount or 0) - int(published)) < 100
    per_head = mine(library, [frame], Basis.PER_HEAD)[number][0]
    assert per_head.value is not None
