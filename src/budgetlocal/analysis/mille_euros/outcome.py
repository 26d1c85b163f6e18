"""What a player sees once all is spread: his choices beside the real budget, and what they cost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from budgetlocal.analysis.mille_euros.comparison import Comparison, Pair, Sides, compared
from budgetlocal.analysis.mille_euros.game import Played, played, points
from budgetlocal.analysis.mille_euros.split import Split
from budgetlocal.analysis.mille_euros.wording import Choices, perimeter, subject
from budgetlocal.core.formatting import euros
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.meanings import Role
from budgetlocal.core.money import Cents
from budgetlocal.core.specs import CellKind, ChartSpec, Column, Row, RowStyle, Series, TableSpec
from budgetlocal.core.text import Text, translatable


@dataclass(frozen=True, slots=True)
class Outcome:
    """The end of a game."""

    points: int
    verdict: Text
    chart: ChartSpec
    effects: ChartSpec
    """What each policy would gain or lose, in cents of the real total."""
    table: TableSpec


def outcome(
    budget: BudgetFrame,
    choices: Choices,
    real: Split,
    guesses: Mapping[str, int],
    *,
    by_chapter: bool,
    player: Text | None = None,
) -> Outcome:
    """Return the choices of a player beside the real budget.

    Args:
        budget: the document.
        choices: how its 1 000 € are counted.
        real: its 1 000 €.
        guesses: whole euros by policy.
        by_chapter: the parts are chapters, for want of functions.
        player: who plays, where there are several; else the words say "you".

    Raises:
        UserError: they do not sum to 1 000 €.

    """
    results = played(real, guesses)
    won = points(results)
    pairs = tuple(
        Pair(result.policy.key, result.policy.label, result.real, result.guessed)
        for result in results
    )
    sides = Sides(
        key="mille-euros-jeu",
        here=translatable("MilleEuros", "Le vrai budget"),
        there=player or translatable("MilleEuros", "Vos choix"),
        subtitle=subject(budget, choices.part),
        source=real.scope.source,
        note=perimeter(choices, real, by_chapter=by_chapter),
        role=Role.JOUEUR,
    )
    comparison = compared(pairs, sides)
    said = verdict(results) if player is None else verdict_on(player, results)
    effects = effects_chart(comparison.chart, said, tuple(each.effect for each in results), player)
    return Outcome(won, said, comparison.chart, effects, _table(results, comparison))


def effects_chart(
    spread: ChartSpec, said: Text, effects: tuple[Cents, ...], player: Text | None = None
) -> ChartSpec:
    """Return what choices would change on the real total, beside the chart of the choices."""
    name = player or translatable("MilleEuros", "Vos choix")
    return replace(
        spread,
        key=f"{spread.key}-effets",
        title=said,
        subtitle=translatable(
            "MilleEuros",
            "{joueur} : effet sur le total du budget, en plus ou en moins",
            joueur=name,
        ),
        series=(Series(name, Role.JOUEUR, effects),),
    )


def verdict(results: tuple[Played, ...]) -> Text:
    """Return the largest effect of the choices of the one who reads."""
    most = max(results, key=lambda result: abs(result.effect))
    if most.effect == 0:
        return translatable("MilleEuros", "Exactement le vrai budget !")
    if most.effect > 0:
        return translatable(
            "MilleEuros",
            "Vos choix donneraient {montant} de plus à « {politique} », pris ailleurs.",
            montant=euros(most.effect),
            politique=most.policy.label,
        )
    return translatable(
        "MilleEuros",
        "Vos choix retireraient {montant} à « {politique} », donnés ailleurs.",
        montant=euros(-most.effect),
        politique=most.policy.label,
    )


def verdict_on(player: Text, results: tuple[Played, ...]) -> Text:
    """Return the largest effect of the choices of a player, by name."""
    most = max(results, key=lambda result: abs(result.effect))
    if most.effect == 0:
        return translatable("MilleEuros", "{joueur} : exactement le vrai budget", joueur=player)
    if most.effect > 0:
        return translatable(
            "MilleEuros",
            "{joueur} : {montant} de plus à « {politique} », pris ailleurs",
            joueur=player,
            montant=euros(most.effect),
            politique=most.policy.label,
        )
    return translatable(
        "MilleEuros",
        "{joueur} : {montant} de moins à « {politique} », donnés ailleurs",
        joueur=player,
        montant=euros(-most.effect),
        politique=most.policy.label,
    )


def _table(results: tuple[Played, ...], comparison: Comparison) -> TableSpec:
    rows = [
        Row(
            result.policy.key,
            0,
            (result.policy.label, result.guessed, result.real, result.difference, result.effect),
        )
        for result in results
    ]
    sums: tuple[int, int, int, Cents] = (
        sum(result.guessed for result in results),
        sum(result.real for result in results),
        sum(result.difference for result in results),
        sum(result.effect for result in results),
    )
    rows.append(Row("total", 0, (translatable("MilleEuros", "Total"), *sums), RowStyle.TOTAL))
    return TableSpec(
        key="mille-euros-jeu",
        title=translatable("MilleEuros", "Vos choix et le vrai budget"),
        columns=(
            Column("poste", translatable("MilleEuros", "Poste"), CellKind.TEXT),
            Column("choix", translatable("MilleEuros", "Vos choix"), CellKind.COUNT),
            Column("reel", translatable("MilleEuros", "Le vrai budget"), CellKind.COUNT),
            Column("ecart", translatable("MilleEuros", "Écart"), CellKind.COUNT),
            Column(
                "effet",
                translatable("MilleEuros", "Effet en vrais euros"),
                CellKind.EUROS,
                translatable(
                    "MilleEuros",
                    "Vos choix appliqués au total du budget, moins ce qu'il dépense : la somme est nulle.",
                ),
            ),
        ),
        rows=tuple(rows),
        source=comparison.table.source,
    )
