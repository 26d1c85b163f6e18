"""An amount against the strate: the share by hand, and the reason wherever there is none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

import pytest

from budgetlocal.analysis.atelier.context import Workshop
from budgetlocal.analysis.atelier.strate_share import against_strate
from budgetlocal.analysis.atelier.trial import years_table
from budgetlocal.core.frames import budget_frame
from budgetlocal.core.kinds import Etape
from budgetlocal.importing.reading import read_document
from budgetlocal.indicators.catalogue import catalogue
from budgetlocal.indicators.dimensions import EUROS, EUROS_PER_HEAD
from budgetlocal.reference.extract import Extract
from real_data import BUDGETS, needs


@pytest.fixture(scope="module")
def extract() -> Iterator[Extract]:
    with Extract.open() as opened:
        yield opened


@pytest.fixture(scope="module")
def workshop(extract: Extract) -> Workshop:
    """A commune of some hundred inhabitants, its CFU of 2023."""
    frame = budget_frame(read_document(needs(BUDGETS) / "yatotem2scdl" / "MOHON_CFU_2023.xml"))
    return Workshop((frame,), frame, 1_000, extract, catalogue())


def words(
    workshop: Workshop, code: str, year: int = 2023, per_head: Fraction | None = Fraction(400)
):
    return str(against_strate(catalogue()[code], workshop, year, per_head))


@pytest.mark.parametrize("code", ["depenses_fonctionnement", "depenses_investissement"])
def test_the_share_is_over_the_median_of_the_year_and_size(
    workshop: Workshop, extract: Extract, code: str
) -> None:
    """1 000 inhabitants are in one class; twice the median of the class reads 200 %."""
    from budgetlocal.reference.strates import SCHEME_OFGL, load_schemes
    from budgetlocal.reference.values import Kind

    scheme = next(each for each in load_schemes() if each.key == SCHEME_OFGL)
    owner = extract.by_code(Kind.STRATE, scheme.strate(1_000).code)
    assert owner is not None
    (median,) = (
        Fraction(str(value.number))
        for value in extract.sheet(owner.id)
        if value.indicator == f"ofgl_mediane.{code}" and value.exercice == 2023
    )
    assert words(workshop, code, per_head=2 * median).startswith("200,00\u00a0% de ")


def test_each_reason_is_said(workshop: Workshop) -> None:
    assert "pas de médiane" in words(workshop, "frais_personnel")
    assert "ni un montant" in words(workshop, "taux_epargne_brute")
    assert "2018 à 2025, pas en 2012" in words(_at(workshop, 2012), "depenses_fonctionnement", 2012)
    assert "population inconnue" in words(workshop, "depenses_fonctionnement", 1999)
    assert "n'est pas connue" in words(workshop, "depenses_fonctionnement", per_head=None)


def test_an_annexe_is_never_set_against_budgets_principaux(workshop: Workshop) -> None:
    header = replace(workshop.focus.header, is_principal=False)
    annexe = replace(workshop.focus, header=header)
    other = Workshop((annexe,), annexe, 1_000, workshop.extract, catalogue())
    assert "ce budget est annexe" in words(other, "depenses_fonctionnement")


def test_a_voted_budget_says_that_the_median_is_of_accounts(workshop: Workshop) -> None:
    """The same lines as a BP carry the warning; as an account they do not."""
    header = replace(workshop.focus.header, etape=Etape.BP)
    voted = replace(workshop.focus, header=header)
    other = Workshop((voted,), voted, 1_000, workshop.extract, catalogue())
    indicator = catalogue()["depenses_fonctionnement"]
    warning = "médiane de la strate est celle de comptes"
    (row,) = years_table(indicator, other).rows
    assert warning in str(row.cells[-1])
    (row,) = years_table(indicator, workshop).rows
    assert warning not in str(row.cells[-1])


def test_every_indicator_of_the_catalogue_has_value_per_head_and_strate_or_the_reason(
    workshop: Workshop,
) -> None:
    for indicator in catalogue():
        (row,) = years_table(indicator, workshop).rows
        value, per_head, strate, note = (str(cell) for cell in row.cells[1:])
        assert value
        if value.startswith("n. d."):
            assert note, indicator.code
        assert strate, indicator.code
        if indicator.dimension in {EUROS, EUROS_PER_HEAD} and not value.startswith("n"):
            assert per_head, indicator.code


def _at(workshop: Workshop, year: int) -> Workshop:
    header = replace(workshop.focus.header, exercice=year)
    frame = replace(workshop.focus, header=header)
    return Workshop((frame,), frame, 1_000, workshop.extract, catalogue())
