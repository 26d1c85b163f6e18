"""The communes most like one, by a standardised profile that is shown and can be changed."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from budgetlocal.analysis.peers.groups import GroupKind, PeerGroup
from budgetlocal.analysis.peers.universe import column, communes
from budgetlocal.bundled import bundled
from budgetlocal.core.errors import UserError
from budgetlocal.core.text import Text, bilingual, translatable
from budgetlocal.reference.extract import Extract

if TYPE_CHECKING:
    import pandas as pd

COUNT = 30


@dataclass(frozen=True, slots=True)
class Variable:
    """One measure of the profile."""

    key: str
    indicator: str
    exercice: int
    scale: str
    """`log`, `lineaire` or `rang`."""
    weight: int
    """What it counts for at first."""
    label: Text


@cache
def variables() -> tuple[Variable, ...]:
    """Return the variables of `resources/comparaison/profil.toml`."""
    path = bundled("resources", "comparaison", "profil.toml")
    return tuple(
        Variable(
            key=entry["cle"],
            indicator=entry["indicateur"],
            exercice=entry["exercice"],
            scale=entry["echelle"],
            weight=entry["poids"],
            label=bilingual(entry["fr"], entry["en"]),
        )
        for entry in tomllib.loads(path.read_text(encoding="utf-8"))["variable"]
    )


def nearest(
    extract: Extract, focus: int, weights: Mapping[str, float] | None = None, count: int = COUNT
) -> PeerGroup:
    """Return the communes whose profile is nearest, the nearest first.

    Distance: sqrt(sum of w × (z - z0)² / sum of w), z being each variable less its mean over
    all communes, divided by its standard deviation. A variable that the commune lacks is left out,
    and told; a commune that lacks one of the others is not a candidate. Ties go to the smaller
    number.

    Args:
        extract: the bundled extract.
        focus: the commune compared.
        weights: by variable; those of the resource by default. Zero leaves a variable out.
        count: how many communes.

    Raises:
        UserError: no variable is left.

    """
    given = (
        {entry.key: float(entry.weight) for entry in variables()} if weights is None else weights
    )
    profile = _profiles(extract)
    own = profile.loc[focus]
    used = {key: weight for key, weight in given.items() if weight > 0 and not own.isna()[key]}
    if not used:
        raise UserError(
            translatable("Pairs", "Rien ne permet de trouver des communes semblables."),
            hint=translatable("Pairs", "Donnez un poids à une variable connue de cette commune."),
        )
    gaps = (profile[list(used)] - own[list(used)]).drop(index=focus).dropna()
    distance = (gaps**2).mul(list(used.values())).sum(axis=1) / sum(used.values())
    members = distance.sort_values(kind="stable").index[:count]
    left_out = [e.label for e in variables() if given.get(e.key, 0) > 0 and e.key not in used]
    return PeerGroup(
        GroupKind.NEAREST,
        translatable("Pairs", "Les {nombre} communes les plus semblables", nombre=len(members)),
        tuple(int(number) for number in members),
        tuple(
            translatable(
                "Pairs", "{variable} : inconnu pour cette commune, non compté.", variable=v
            )
            for v in left_out
        ),
    )


@lru_cache(maxsize=2)
def _profiles(extract: Extract) -> pd.DataFrame:
    """Return each variable standardised over all communes, as floats, NaN where unknown."""
    import numpy as np
    import pandas as pd

    index = communes(extract).index
    columns = {}
    for entry in variables():
        values = column(extract, entry.indicator, entry.exercice).reindex(index)
        numbers = values.astype("Float64").to_numpy(dtype=float, na_value=np.nan)
        if entry.scale == "log":
            numbers = np.log(np.where(numbers > 0, numbers, np.nan))
        columns[entry.key] = (numbers - np.nanmean(numbers)) / np.nanstd(numbers)
    return pd.DataFrame(columns, index=index)
