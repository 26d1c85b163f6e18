"""Several players side by side: their spreads, their mean, the real budget, and what they cost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from budgetlocal.analysis.mille_euros.game import Played, played, points
from budgetlocal.analysis.mille_euros.outcome import effects_chart, outcome, verdict_on
from budgetlocal.analysis.mille_euros.pictures import CENTS
from budgetlocal.analysis.mille_euros.players import Player
from budgetlocal.analysis.mille_euros.sharing import EUROS_SHARED, share_out
from budgetlocal.analysis.mille_euros.split import Split
from budgetlocal.analysis.mille_euros.wording import Choices, perimeter, sourced, subject
from budgetlocal.core.formatting import euros
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.meanings import Role
from budgetlocal.core.money import Cents
from budgetlocal.core.specs import (
    NOT_APPLICABLE,
    Cell,
    CellKind,
    ChartKind,
    ChartSpec,
    Column,
    Row,
    RowStyle,
    Series,
    TableSpec,
    Unit,
)
from budgetlocal.core.text import Text, joined, translatable

MEAN = translatable("MilleEuros", "Moyenne des joueurs")
REAL = translatable("MilleEuros", "Le vrai budget")
_POLICY = Column("poste", translatable("MilleEuros", "Poste"), CellKind.TEXT)
_TOTAL = translatable("MilleEuros", "Total")


@dataclass(frozen=True, slots=True)
class PartyOutcome:
    """The end of a game of several players."""

    scores: TableSpec
    """The points of each, and the largest effect of the choices of each."""
    spreads: TableSpec
    """What each gave, their mean, and the real budget."""
    effects: TableSpec
    """What the choices of each would change on the real total, in cents."""
    charts: tuple[ChartSpec, ...]
    """The mean beside the real budget, then each player in turn."""
    effect_charts: tuple[ChartSpec, ...]
    """The effects of the mean, then of each player in turn."""


@dataclass(frozen=True, slots=True)
class Mean:
    """What the players give on average."""

    cents: tuple[Cents, ...]
    """Cents out of 1 000 €, in the order of the parts; their sum is 1 000 € exactly."""
    euros: tuple[int, ...]
    """The same in whole euros, for a chart: their sum is 1 000 too."""
    effects: tuple[Cents, ...]
    """What it would change on the real total; the sum is zero."""


def mean_of(real: Split, players: Sequence[Player]) -> Mean:
    """Return the mean of some players: the sum of what they gave, over how many they are.

    Cents by largest remainder, so that they make 1 000 € to the cent. Effects come from the sums
    themselves and not from these cents: sum given × real total / (1 000 × players), in whole cents.
    """
    keys = [share.policy.key for share in real.shares]
    given = [sum(player.guesses.get(key, 0) for player in players) for key in keys]
    wished = share_out(given, real.total)
    return Mean(
        share_out(given, EUROS_SHARED * CENTS),
        share_out(given, EUROS_SHARED),
        tuple(amount - share.cents for amount, share in zip(wished, real.shares, strict=True)),
    )


def party_outcome(
    budget: BudgetFrame,
    choices: Choices,
    real: Split,
    players: Sequence[Player],
    *,
    by_chapter: bool,
) -> PartyOutcome:
    """Return the choices of several players side by side.

    Args:
        budget: the document.
        choices: how its 1 000 € are counted.
        real: its 1 000 €.
        players: two or more, in the order they are shown; no two have the same name.
        by_chapter: the parts are chapters, for want of functions.

    Raises:
        UserError: the spread of one of them does not sum to 1 000 €.

    """
    results = [played(real, player.guesses) for player in players]
    mean = mean_of(real, players)
    note = perimeter(choices, real, by_chapter=by_chapter)
    tables = _Tables(players, results, real, mean, sourced(choices, real, by_chapter=by_chapter))
    singles = [
        outcome(budget, choices, real, each.guesses, by_chapter=by_chapter, player=each.name)
        for each in players
    ]
    chart = ChartSpec(
        key="mille-euros-joueurs",
        kind=ChartKind.BARS,
        title=_mean_title(real, mean, len(players)),
        subtitle=subject(budget, choices.part),
        unit=Unit.EUROS,
        categories=tuple(share.policy.label for share in real.shares),
        series=(
            Series(REAL, Role.DEPENSES, tuple(share.euros * CENTS for share in real.shares)),
            Series(MEAN, Role.JOUEUR, tuple(whole * CENTS for whole in mean.euros)),
        ),
        source=real.scope.source,
        note=joined((translatable("MilleEuros", "Moyenne arrondie à l'euro."), note), " "),
    )
    return PartyOutcome(
        tables.scores(),
        tables.spreads(),
        tables.effects(),
        (chart, *(each.chart for each in singles)),
        (
            effects_chart(singles[0].chart, tables.mean_verdict(), mean.effects, MEAN),
            *(each.effects for each in singles),
        ),
    )


def _mean_title(real: Split, mean: Mean, count: int) -> Text:
    gaps = [
        given - share.euros * CENTS for given, share in zip(mean.cents, real.shares, strict=True)
    ]
    rank = max(range(len(gaps)), key=lambda place: abs(gaps[place]))
    if gaps[rank] == 0:
        return translatable(
            "MilleEuros", "La moyenne de {nombre} joueurs est le vrai budget", nombre=count
        )
    return translatable(
        "MilleEuros",
        "{nombre} joueurs donnent en moyenne {moyenne} à « {politique} », le vrai budget {reel}",
        nombre=count,
        moyenne=euros(mean.cents[rank]),
        politique=real.shares[rank].policy.label,
        reel=euros(real.shares[rank].euros * CENTS),
    )


@dataclass(frozen=True, slots=True)
class _Tables:
    """Makes the tables: a row per policy, a column per player."""

    players: Sequence[Player]
    results: Sequence[tuple[Played, ...]]
    real: Split
    mean: Mean
    source: Text

    def spreads(self) -> TableSpec:
        rows = self._rows(
            *([each.guessed * CENTS for each in result] for result in self.results),
            self.mean.cents,
            [share.euros * CENTS for share in self.real.shares],
        )
        return TableSpec(
            key="mille-euros-joueurs",
            title=translatable("MilleEuros", "Les joueurs et le vrai budget, sur 1 000 €"),
            columns=(
                _POLICY,
                *self._columns(),
                Column(
                    "moyenne",
                    MEAN,
                    CellKind.EUROS,
                    translatable(
                        "MilleEuros",
                        "Ce qu'ils donnent ensemble, divisé par leur nombre ; centimes arrondis au plus "
                        "fort reste, pour faire 1 000 €.",
                    ),
                ),
                Column("reel", REAL, CellKind.EUROS),
            ),
            rows=rows,
            source=self.source,
        )

    def effects(self) -> TableSpec:
        rows = self._rows(
            [share.cents for share in self.real.shares],
            *([each.effect for each in result] for result in self.results),
            self.mean.effects,
        )
        return TableSpec(
            key="mille-euros-joueurs-effets",
            title=translatable("MilleEuros", "Ce que changeraient leurs choix, en vrais euros"),
            columns=(
                _POLICY,
                Column("depense", translatable("MilleEuros", "Dépense réelle"), CellKind.EUROS),
                *self._columns(
                    translatable(
                        "MilleEuros",
                        "Ses choix appliqués au total du budget, moins ce qu'il dépense : la somme est "
                        "nulle.",
                    )
                ),
                Column("moyenne", MEAN, CellKind.EUROS),
            ),
            rows=rows,
            source=self.source,
        )

    def scores(self) -> TableSpec:
        rows = [
            Row(str(rank), 0, (player.name, points(result), verdict_on(player.name, result)))
            for rank, (player, result) in enumerate(zip(self.players, self.results, strict=True))
        ]
        rows.append(Row("moyenne", 0, (MEAN, NOT_APPLICABLE, self.mean_verdict()), RowStyle.TOTAL))
        return TableSpec(
            key="mille-euros-joueurs-points",
            title=translatable("MilleEuros", "Les points de chacun"),
            columns=(
                Column("joueur", translatable("MilleEuros", "Joueur"), CellKind.TEXT),
                Column(
                    "points",
                    translatable("MilleEuros", "Points sur 1 000"),
                    CellKind.COUNT,
                    translatable(
                        "MilleEuros",
                        "1 000 moins les euros placés ailleurs que dans le vrai budget.",
                    ),
                ),
                Column("effet", translatable("MilleEuros", "Le plus grand effet"), CellKind.TEXT),
            ),
            rows=tuple(rows),
            source=self.source,
        )

    def mean_verdict(self) -> Text:
        """Return the largest effect of the mean."""
        rank = max(range(len(self.mean.effects)), key=lambda place: abs(self.mean.effects[place]))
        share, effect = self.real.shares[rank], self.mean.effects[rank]
        whole = Played(share.policy, 0, share.euros, 0, effect)
        return verdict_on(MEAN, (whole,))

    def _rows(self, *columns: Sequence[Cents]) -> tuple[Row, ...]:
        """Return a row per policy, then their sums."""
        rows = [
            Row(share.policy.key, 0, (share.policy.label, *(column[rank] for column in columns)))
            for rank, share in enumerate(self.real.shares)
        ]
        totals: tuple[Cell, ...] = (_TOTAL, *(sum(column) for column in columns))
        return (*rows, Row("total", 0, totals, RowStyle.TOTAL))

    def _columns(self, told: Text | None = None) -> tuple[Column, ...]:
        return tuple(
            Column(f"joueur{rank}", player.name, CellKind.EUROS, told)
            for rank, player in enumerate(self.players, 1)
        )
