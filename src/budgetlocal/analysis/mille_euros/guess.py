"""The estimate by function as a chart and a table that cannot be taken for accounts."""

from __future__ import annotations

from budgetlocal.analysis.mille_euros.estimate import Estimate
from budgetlocal.analysis.mille_euros.peers import EXERCICE
from budgetlocal.analysis.mille_euros.pictures import CENTS
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.meanings import Role
from budgetlocal.core.specs import (
    CellKind,
    ChartKind,
    ChartSpec,
    Column,
    Row,
    Series,
    TableSpec,
    Unit,
)
from budgetlocal.core.text import Text, translatable

_SERIES = translatable("MilleEuros", "Estimation, euros sur 1 000")


def guess_chart(budget: BudgetFrame, guess: Estimate, kind: ChartKind) -> ChartSpec:
    """Return the estimate, as a picture in blocks or as bars; hatched in both."""
    is_picture = kind is ChartKind.BLOCKS
    return ChartSpec(
        key="mille-euros-estimation",
        kind=kind,
        title=translatable(
            "MilleEuros",
            "Estimation : ce que dépensent des communes semblables à {commune}, non ses comptes",
            commune=budget.header.collectivite,
        ),
        subtitle=translatable(
            "MilleEuros", "Sur 1 000 € de fonctionnement et d'équipement, par fonction M57, estimés"
        ),
        unit=Unit.EUROS,
        categories=tuple(entry.label for entry in guess.guessed),
        series=(
            Series(_SERIES, Role.ESTIME, tuple(entry.euros * CENTS for entry in guess.guessed)),
        ),
        source=_source(),
        note=guess.caution,
        styles=tuple(range(len(guess.guessed))) if is_picture else (),
        is_estimate=is_picture,
    )


def guess_table(guess: Estimate) -> TableSpec:
    """Return the estimate with the middle half of the communes it comes from."""
    return TableSpec(
        key="mille-euros-estimation",
        title=translatable("MilleEuros", "Estimation par fonction (communes semblables)"),
        columns=(
            Column("fonction", translatable("MilleEuros", "Fonction"), CellKind.TEXT),
            Column("euros", _SERIES, CellKind.COUNT),
            Column("q1", translatable("MilleEuros", "Premier quartile"), CellKind.COUNT),
            Column("q3", translatable("MilleEuros", "Troisième quartile"), CellKind.COUNT),
        ),
        rows=tuple(
            Row(entry.heading, 0, (entry.label, entry.euros, entry.low, entry.high))
            for entry in guess.guessed
        ),
        source=_source(),
    )


def _source() -> Text:
    return translatable(
        "MilleEuros",
        "balances des communes {annee} (DGFiP), extrait de BudgetLocal",
        annee=EXERCICE,
    )
