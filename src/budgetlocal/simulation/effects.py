"""What a law changes for every commune: base against amendment, or one amendment against another."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from budgetlocal.core.money import Cents
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.simulation.engine import system
from budgetlocal.simulation.nation import ELIGIBILITIES, GRANTS, Run

if TYPE_CHECKING:
    import pandas as pd

HALF_EURO = 50
"""Cents: a smaller change is that of a rounding, and counts as none."""
_QUINTILES = 5


class Grouping(StrEnum):
    """How the communes are told apart in the table of effects."""

    STRATE = "strate"
    DEPARTEMENT = "departement"
    RURALITE = "ruralite"
    POTENTIEL = "potentiel"


GROUPINGS = {
    Grouping.STRATE: translatable("Effets", "Strate de population"),
    Grouping.DEPARTEMENT: translatable("Effets", "Département"),
    Grouping.RURALITE: translatable("Effets", "Densité (grille de l'INSEE)"),
    Grouping.POTENTIEL: translatable("Effets", "Potentiel financier par habitant"),
}
_DENSITY = (
    translatable("Effets", "Densité non connue"),
    translatable("Effets", "Urbain dense"),
    translatable("Effets", "Urbain intermédiaire"),
    translatable("Effets", "Rural"),
)


@dataclass(frozen=True, slots=True, eq=False)
class Effects:
    """Two runs of the same country, side by side."""

    before: Run
    after: Run
    frame: pd.DataFrame
    """By INSEE code, whole cents: `nom`, `departement`, `population`, `avant`, `apres`, `ecart`
    for the total, and `avant_X`, `apres_X` for each grant X. A total is the sum of its grants, each in
    whole cents: tables add up."""


@dataclass(frozen=True, slots=True)
class Count:
    """How many communes gain, lose, come in or go out, and what it costs."""

    winners: int
    losers: int
    unchanged: int
    gained: Cents
    lost: Cents
    cost: Cents
    """What the State pays more (or less) for all communes together."""


@dataclass(frozen=True, slots=True)
class Moved:
    """Who enters and who leaves a grant."""

    grant: str
    before: int
    after: int
    entered: int
    left: int


def compare(before: Run, after: Run) -> Effects:
    """Return what changes from one run to another of the same country."""
    import pandas as pd

    nation = after.nation
    frame = pd.DataFrame(
        {
            "nom": nation.now["nom"],
            "departement": nation.now["departement"],
            "population": nation.now["population_dgf"],
        },
        index=nation.now.index,
    )
    for when, made in (("avant", before), ("apres", after)):
        for grant in GRANTS:
            frame[f"{when}_{grant}"] = cents(made.amounts[grant])
        frame[when] = frame[[f"{when}_{grant}" for grant in GRANTS]].sum(axis=1)
    frame["ecart"] = frame["apres"] - frame["avant"]
    return Effects(before, after, frame)


def cents(euros: pd.Series) -> pd.Series:
    """Return amounts of the model in whole cents."""
    return (euros * 100).round().astype("int64")


def counted(effects: Effects) -> Count:
    """Return winners, losers and cost over the whole country."""
    change = effects.frame["ecart"]
    up, down = change[change > HALF_EURO], change[change < -HALF_EURO]
    return Count(
        len(up),
        len(down),
        len(change) - len(up) - len(down),
        int(up.sum()),
        int(down.sum()),
        int(change.sum()),
    )


def moved(effects: Effects) -> tuple[Moved, ...]:
    """Return who enters and who leaves each grant that has conditions."""
    found = []
    for grant in ELIGIBILITIES:
        was, is_now = effects.before.eligible[grant], effects.after.eligible[grant]
        found.append(
            Moved(
                grant,
                int(was.sum()),
                int(is_now.sum()),
                int((is_now & ~was).sum()),
                int((was & ~is_now).sum()),
            )
        )
    return tuple(found)


def groups(effects: Effects, grouping: Grouping) -> list[tuple[Text, pd.Index]]:
    """Return the groups of a grouping with the INSEE codes of each, in their natural order."""
    now = effects.after.nation.now
    if grouping is Grouping.DEPARTEMENT:
        places = now["departement"]
        return [(verbatim(code), now.index[places == code]) for code in sorted(places.unique())]
    if grouping is Grouping.RURALITE:
        level = now["densite"].map(_density_rank)
        return [
            (_DENSITY[rank], now.index[level == rank])
            for rank in (1, 2, 3, 0)
            if (level == rank).any()
        ]
    if grouping is Grouping.POTENTIEL:
        return _by_wealth(effects)
    return _by_size(effects)


def _density_rank(level: int) -> int:
    """Return 1 to 3 for the seven levels of the INSEE: 1; 2 to 4; 5 to 7; 0 is unknown."""
    return 0 if level <= 0 else 1 if level == 1 else 2 if level <= 4 else 3  # noqa: PLR2004


def _by_size(effects: Effects) -> list[tuple[Text, pd.Index]]:
    nation = effects.after.nation
    scale = system(nation.year).parameters(str(nation.year)).population.groupes_demographiques
    lows = [int(low) for low in scale.thresholds]
    people = nation.now["population_dgf"]
    found = []
    for rank, low in enumerate(lows):
        high = lows[rank + 1] if rank + 1 < len(lows) else None
        chosen = (people >= low) & ((people < high) if high is not None else True)
        if not chosen.any():
            continue
        if high is None:
            words = translatable("Effets", "{bas} habitants et plus", bas=_thousands(low))
        else:
            words = translatable(
                "Effets", "{bas} à {haut} habitants", bas=_thousands(low), haut=_thousands(high - 1)
            )
        found.append((words, nation.now.index[chosen]))
    return found


def _by_wealth(effects: Effects) -> list[tuple[Text, pd.Index]]:
    import pandas as pd

    now = effects.after.nation.now
    per_head = now["potentiel_financier"] / now["population_dgf"].where(now["population_dgf"] > 0)
    rank = pd.qcut(per_head.rank(method="first"), min(_QUINTILES, len(now)), labels=False)
    words = (
        translatable("Effets", "1er cinquième (les moins riches)"),
        translatable("Effets", "2e cinquième"),
        translatable("Effets", "3e cinquième"),
        translatable("Effets", "4e cinquième"),
        translatable("Effets", "5e cinquième (les plus riches)"),
    )
    return [
        (words[number], now.index[rank == number])
        for number in range(_QUINTILES)
        if (rank == number).any()
    ]


def _thousands(number: int) -> str:
    from budgetlocal.core.formatting import decimal_number

    return decimal_number(number)
