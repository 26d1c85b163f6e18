"""What a programme of investments adds to each projected year, and the FCTVA of past spending."""

from __future__ import annotations

from typing import TYPE_CHECKING

from budgetlocal.analysis.prospective import layout as rows
from budgetlocal.analysis.prospective.fctva import ACCOUNT as FCTVA
from budgetlocal.analysis.prospective.fctva import NO_FCTVA
from budgetlocal.analysis.prospective.hypotheses import Scenario
from budgetlocal.analysis.prospective.layout import D, F, I, Layout, R, receives_fctva
from budgetlocal.analysis.prospective.programme import Programme, eligible_fctva
from budgetlocal.analysis.prospective.refusals import refused
from budgetlocal.analysis.prospective.rounding import PPM
from budgetlocal.analysis.prospective.starting_point import Base
from budgetlocal.core.money import Cents
from budgetlocal.core.text import translatable

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


def new_programme(base: Base) -> Programme:
    """Return a programme without operations; without FCTVA where the starting point receives none."""
    return Programme() if receives_fctva(base) else Programme(regime_fctva=NO_FCTVA)


def add_programme(
    cents: NDArray[np.int64],
    base: Base,
    scenario: Scenario,
    programme: Programme,
    layout: Layout,
) -> None:
    """Add spending, grants, running costs and FCTVA to the rows of the programme.

    Raises:
        UserError: the spending that brings the FCTVA of a year is not in the workspace.

    """
    for rank, year in enumerate(scenario.years, start=1):
        for each in programme.operations:
            spending = dict(each.cp).get(year, 0)
            cents[layout.added[rows.PPI, I, D, each.compte], rank] += spending
            granted = dict(each.subventions).get(year, 0)
            if granted:
                cents[layout.added[rows.PPI, I, R, each.compte_subvention], rank] += granted
            start = each.in_service
            if start is not None and year >= start:
                if each.charges:
                    cents[layout.added[rows.PPI, F, D, each.compte_charges], rank] += each.charges
                if each.produits:
                    cents[layout.added[rows.PPI, F, R, each.compte_produits], rank] += each.produits
            if year - programme.delay_years > base.year:
                cents[layout.added[rows.PPI, I, R, FCTVA], rank] += programme.fctva(each, year)
        cents[layout.added[rows.PPI, I, R, FCTVA], rank] += past_fctva(base, programme, year)


def past_fctva(base: Base, programme: Programme, year: int) -> Cents:
    """Return the FCTVA that the spending of the accounts brings in a projected year.

    Raises:
        UserError: the spending of that year is not in the workspace.

    """
    when = year - programme.delay_years
    if when > base.year or not programme.has_fctva:
        return 0
    if when not in base.eligible:
        raise refused(
            translatable(
                "Prospective",
                "Le FCTVA de {annee} vient des dépenses de {depense}, dont le compte n'est pas dans le "
                "classeur.",
                annee=year,
                depense=when,
            ),
            translatable(
                "Prospective",
                "Importez ce compte, ou choisissez un autre délai de FCTVA dans le programme.",
            ),
        )
    return eligible_fctva(base.eligible[when], PPM, when)
