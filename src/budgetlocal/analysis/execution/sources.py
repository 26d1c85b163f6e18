"""The lines behind a row of the follow-up: which document, which line or cell, how much."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pandas as pd

from budgetlocal.analysis.execution.facts import CENTS, DOCUMENT, MEASURE, Measure
from budgetlocal.analysis.execution.follow_up import FollowUp, View
from budgetlocal.analysis.execution.grouping import rows_of, side_of
from budgetlocal.analysis.execution.model import step_rank
from budgetlocal.analysis.labels import article_label, etape_name, plan_of
from budgetlocal.core import frames
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.specs import CellKind, Column, Row, RowStyle, TableSpec
from budgetlocal.core.text import Text, translatable, verbatim

COLUMNS = (
    Column("document", translatable("Sources", "Document"), CellKind.TEXT),
    Column(
        "place",
        translatable("Sources", "Où"),
        CellKind.TEXT,
        translatable("Sources", "La cellule du tableau, ou la ligne du fichier XML."),
    ),
    Column("nature", translatable("Sources", "Article"), CellKind.TEXT),
    Column("fonction", translatable("Sources", "Fonction"), CellKind.TEXT),
    Column("libelle", translatable("Sources", "Libellé"), CellKind.TEXT),
    Column("mesure", translatable("Sources", "Montant de"), CellKind.TEXT),
    Column("montant", translatable("Sources", "Euros"), CellKind.EUROS),
)
_NAMES = {
    Measure.REPORTS: translatable("Sources", "reports"),
    Measure.CARRIED: translatable("Sources", "reports, compris dans les crédits"),
    Measure.VOTE: translatable("Sources", "voté"),
    Measure.CREDITS: translatable("Sources", "crédits ouverts déclarés"),
    Measure.ENGAGE: translatable("Sources", "engagé non mandaté"),
    Measure.LIQUIDE: translatable("Sources", "liquidé"),
    Measure.REALISE: translatable("Sources", "réalisé"),
    Measure.RATTACHE: translatable("Sources", "rattaché"),
    Measure.RESTES: translatable("Sources", "restes à réaliser"),
    Measure.DISPONIBLE: translatable("Sources", "disponible déclaré"),
    Measure.VC: translatable("Sources", "virement"),
}


def sources(found: FollowUp, view: View, key: str) -> TableSpec:
    """Return the sum of each measure of the row of a key, then the lines behind it.

    The sums are those of the row: credits declared, realised and so on. Zero amounts are listed too,
    since a zero is something that the document says.
    """
    part = _behind(found, view, key)
    rows = [*_sums(part), *_lines(part, found.documents)]
    return TableSpec(
        key="sources",
        title=translatable("Sources", "D'où vient ce chiffre"),
        columns=COLUMNS,
        rows=tuple(rows),
        source=found.table.source,
    )


def _behind(found: FollowUp, view: View, key: str) -> pd.DataFrame:
    side = side_of(found.facts, view.side)
    totals = {"total": True, "sans-execution": False}
    if key not in totals:
        return rows_of(side, view.grouping, key)
    keys = [each.key for each in found.groups if each.has_execution is totals[key]]
    parts = [rows_of(side, view.grouping, each) for each in keys]
    return pd.concat(parts) if parts else side[:0]


def _lines(part: pd.DataFrame, documents: Sequence[BudgetFrame]) -> Iterator[Row]:
    names = [etape_name(each) for each in documents]
    plans = [plan_of(each) for each in documents]
    places = [_places(each) for each in documents]
    for rank, fact in enumerate(part.to_dict(orient="records")):
        document = int(fact[DOCUMENT])
        nature, libelle = str(fact[frames.NATURE]), str(fact[frames.LIBELLE])
        cells = (
            names[document],
            places[document][int(fact[frames.ORDINAL])],
            verbatim(nature),
            verbatim(str(fact[frames.FONCTION])),
            verbatim(libelle) if libelle else article_label(plans[document], nature),
            _name(str(fact[MEASURE])),
            int(fact[CENTS]),
        )
        yield Row(str(rank), 0, cells)


def _places(document: BudgetFrame) -> dict[int, Text]:
    """Return where each line of a document is, by its rank."""
    lines = document.lines
    numbers = zip(lines[frames.ORDINAL].tolist(), lines[frames.SOURCE_LINE].tolist(), strict=True)
    found = {
        ordinal: translatable("Sources", "ligne {numero}", numero=number)
        for ordinal, number in numbers
    }
    cells = document.places
    ranks = cells.index.tolist()
    return found | {rank: verbatim(cell) for rank, cell in zip(ranks, cells.tolist(), strict=True)}


def _sums(part: pd.DataFrame) -> Iterator[Row]:
    sums = part.groupby(MEASURE)[CENTS].sum()
    blank = verbatim("")
    for measure in sorted((str(name) for name in sums.index), key=step_rank):
        name = translatable("Sources", "Somme : {mesure}", mesure=_name(measure))
        cells = (blank, blank, blank, blank, name, _name(measure), int(sums[measure]))
        yield Row(f"somme-{measure}", 0, cells, RowStyle.TOTAL)


def _name(measure: str) -> Text:
    return (
        _NAMES.get(Measure(measure), verbatim(measure)) if measure in _KNOWN else verbatim(measure)
    )


_KNOWN = {str(measure) for measure in Measure}
