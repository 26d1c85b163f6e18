"""Which communes an indicator is tried on: all, or those near or like one's own."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from budgetlocal.core.text import Text, translatable
from budgetlocal.reference.extract import TOTALE
from budgetlocal.reference.strates import SCHEME_OFGL, load_schemes
from budgetlocal.reference.values import Collectivite, Kind

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

    from budgetlocal.reference.extract import Extract


class SampleKind(StrEnum):
    """How a sample is chosen."""

    ALL = "toutes"
    STRATE = "strate"
    DEPARTEMENT = "departement"
    REGION = "region"
    EPCI = "epci"


NAMES = {
    SampleKind.ALL: translatable("Atelier", "Toutes les communes"),
    SampleKind.STRATE: translatable("Atelier", "Ma strate de population"),
    SampleKind.DEPARTEMENT: translatable("Atelier", "Mon département"),
    SampleKind.REGION: translatable("Atelier", "Ma région"),
    SampleKind.EPCI: translatable("Atelier", "Mon intercommunalité"),
}


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """Some communes, and what they have in common."""

    kind: SampleKind
    label: Text
    keep: NDArray[np.bool_]
    """One for each commune of the extract, in the order of their numbers."""


def sample_of(kind: SampleKind, extract: Extract, own: Collectivite | None) -> Sample:
    """Return the communes of a sample; all of them when one's own commune is not known."""
    import numpy as np

    frame = extract.communes()
    if own is None or kind is SampleKind.ALL:
        return Sample(SampleKind.ALL, NAMES[SampleKind.ALL], np.ones(len(frame), dtype=np.bool_))
    if kind is SampleKind.STRATE:
        return _strate(extract, frame, own)
    column, value = {
        SampleKind.DEPARTEMENT: ("departement", own.departement),
        SampleKind.REGION: ("region", own.region),
        SampleKind.EPCI: ("epci_id", own.epci_id),
    }[kind]
    keep = (frame[column] == value).to_numpy(dtype=bool, na_value=False)
    count = int(keep.sum())
    label = translatable("Atelier", "{nom} ({nombre} communes)", nom=NAMES[kind], nombre=count)
    return Sample(kind, label, keep)


def _strate(extract: Extract, frame: pd.DataFrame, own: Collectivite) -> Sample:
    """Return the communes of one's own class of the OFGL, by the latest population totale."""
    scheme = next(each for each in load_schemes() if each.key == SCHEME_OFGL)
    year = max(extract.indicator(TOTALE).years)
    column = extract.column(TOTALE, year, kind=Kind.COMMUNE).set_index("collectivite_id")["value"]
    population = column.reindex(frame.index)
    strate = scheme.strate(int(population.get(own.id, own.population or 0)))
    keep = population >= strate.at_least
    if strate.below is not None:
        keep &= population < strate.below
    return Sample(
        SampleKind.STRATE,
        translatable(
            "Atelier",
            "Communes de {classe} ({nombre})",
            classe=strate.label,
            nombre=int(keep.sum()),
        ),
        keep.to_numpy(dtype=bool, na_value=False),
    )
