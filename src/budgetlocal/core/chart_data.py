"""What a chart says without being seen: its numbers as a table, and its content as sentences."""

from __future__ import annotations

from decimal import Decimal

from budgetlocal.core.formatting import NBSP, UNKNOWN, decimal_number, euros, percent
from budgetlocal.core.origins import FigureOrigin
from budgetlocal.core.specs import (
    CellKind,
    ChartKind,
    ChartSpec,
    Column,
    Mark,
    Number,
    Row,
    Series,
    TableSpec,
    Unit,
)
from budgetlocal.core.text import Text, joined, translatable

_CELLS = {
    Unit.EUROS: CellKind.EUROS,
    Unit.EUROS_PER_HEAD: CellKind.PER_HEAD,
    Unit.PERCENT: CellKind.PERCENT,
    Unit.COUNT: CellKind.COUNT,
    Unit.YEARS: CellKind.YEARS,
    Unit.MEASURE: CellKind.MEASURE,
}
_FIRST_COLUMNS = {
    ChartKind.BARS: translatable("Chart", "Poste"),
    ChartKind.BLOCKS: translatable("Chart", "Poste"),
    ChartKind.LINES: translatable("Chart", "Année"),
    ChartKind.SPREAD: translatable("Chart", "Membre du groupe"),
    ChartKind.MAP: translatable("Chart", "Territoire"),
    ChartKind.WATERFALL: translatable("Chart", "Étape"),
}
_DETAIL = Column("detail", translatable("Chart", "Détail"), CellKind.TEXT)


def exact_value(value: Number, unit: Unit) -> str:
    """Return a number in full, with its unit: to the cent for euros, "n. d." when unknown.

    >>> exact_value(123456, Unit.EUROS).replace(chr(0x202F), " ").replace(NBSP, " ")
    '1 234,56 €'
    """
    if value is None:
        return UNKNOWN
    if unit is Unit.EUROS:
        return euros(int(value))
    if unit is Unit.PERCENT:
        return percent(Decimal(value), 2)
    if unit is Unit.EUROS_PER_HEAD:
        return f"{decimal_number(value, 2)}{NBSP}€/hab."
    if unit is Unit.YEARS:
        return f"{decimal_number(value, 1)}{NBSP}ans"
    exponent = Decimal(value).normalize().as_tuple().exponent
    return decimal_number(value, max(0, -int(exponent)) if unit is Unit.MEASURE else 0)


def is_empty(spec: ChartSpec) -> bool:
    """Return whether a chart has nothing to draw: no category, no series, or no known value."""
    return not any(value is not None for series in spec.series for value in series.values)


def data_table(spec: ChartSpec) -> TableSpec:
    """Return the numbers of a chart, one row per category and one column per series.

    What stands out of a spread comes first; what each area of a map holds comes last.
    """
    first = _FIRST_COLUMNS[spec.kind]
    kind = _CELLS[spec.unit]
    has_details = spec.kind is ChartKind.MAP and bool(spec.details)
    columns = (
        Column("categorie", first, CellKind.TEXT),
        *(
            Column(f"serie-{rank}", series.name, kind)
            for rank, series in enumerate(spec.series, start=1)
        ),
        *((_DETAIL,) if has_details else ()),
    )
    blanks = (None,) * (len(spec.series) - 1)
    marks = tuple(
        Row(key=mark.kind, level=0, cells=(mark.name, mark.value, *blanks)) for mark in spec.marks
    )
    rows = marks + tuple(
        Row(
            key=str(rank),
            level=0,
            cells=(
                category,
                *(series.values[rank] for series in spec.series),
                *((spec.details[rank],) if has_details else ()),
            ),
            origins=(
                None,
                *(_origin(series, rank) for series in spec.series),
                *((None,) if has_details else ()),
            ),
        )
        for rank, category in enumerate(spec.categories)
    )
    return TableSpec(spec.key, spec.title, columns, rows, spec.source)


def _origin(series: Series, rank: int) -> FigureOrigin | None:
    return series.origins[rank] if series.origins else None


def alt_text(spec: ChartSpec) -> Text:
    """Return what a person who does not see the chart must know.

    What it shows, over which categories, the lowest and highest value of each series, how many
    values are unknown, and the source.
    """
    return joined(
        (
            _what(spec),
            *(_mark(spec, mark) for mark in spec.marks),
            *_classes(spec),
            *(_range(spec, series) for series in spec.series),
            *_unknown(spec),
            *((spec.note,) if spec.note is not None else ()),
            translatable("Chart", "Source : {source}", source=spec.source),
        ),
        " ",
    )


def _what(spec: ChartSpec) -> Text:
    if not spec.categories or not spec.series:
        return translatable("Chart", "{titre}. Aucune donnée.", titre=spec.title)
    first, last = spec.categories[0], spec.categories[-1]
    if spec.kind is ChartKind.LINES:
        return translatable(
            "Chart",
            "{titre}. Graphique en courbes, de {debut} à {fin}.",
            titre=spec.title,
            debut=first,
            fin=last,
        )
    if spec.kind is ChartKind.BLOCKS:
        return translatable(
            "Chart",
            "{titre}. Image de 1 000 carrés de 1 €, en {nombre} groupes, de « {debut} » à « {fin} ».",
            titre=spec.title,
            nombre=len(spec.categories),
            debut=first,
            fin=last,
        )
    if spec.kind in _SHAPES:
        return _SHAPES[spec.kind](spec)
    return translatable(
        "Chart",
        "{titre}. Graphique en barres, {nombre} postes, de « {debut} » à « {fin} ».",
        titre=spec.title,
        nombre=len(spec.categories),
        debut=first,
        fin=last,
    )


def _spread_words(spec: ChartSpec) -> Text:
    return translatable(
        "Chart",
        "{titre}. Répartition de {nombre} valeurs le long d'un axe.",
        titre=spec.title,
        nombre=len(spec.categories),
    )


def _map_words(spec: ChartSpec) -> Text:
    return translatable(
        "Chart",
        "{titre}. Carte de {nombre} territoires.",
        titre=spec.title,
        nombre=len(spec.categories),
    )


def _waterfall_words(spec: ChartSpec) -> Text:
    return translatable(
        "Chart",
        "{titre}. Graphique en cascade, {nombre} étapes, de « {debut} » à « {fin} ».",
        titre=spec.title,
        nombre=len(spec.categories),
        debut=spec.categories[0],
        fin=spec.categories[-1],
    )


_SHAPES = {
    ChartKind.SPREAD: _spread_words,
    ChartKind.MAP: _map_words,
    ChartKind.WATERFALL: _waterfall_words,
}


def _mark(spec: ChartSpec, mark: Mark) -> Text:
    return translatable(
        "Chart", "{serie} : {valeur}.", serie=mark.name, valeur=exact_value(mark.value, spec.unit)
    )


def _classes(spec: ChartSpec) -> tuple[Text, ...]:
    """Return what is particular about the focus of a map."""
    if spec.areas is None or not spec.series:
        return ()
    return tuple(
        translatable(
            "Chart",
            "{nom} : {valeur}.",
            nom=spec.categories[rank],
            valeur=exact_value(spec.series[0].values[rank], spec.unit),
        )
        for rank, outline in enumerate(spec.areas.outlines)
        if outline.is_focus
    )


def _range(spec: ChartSpec, series: Series) -> Text:
    known = [
        (value, category)
        for value, category in zip(series.values, spec.categories, strict=True)
        if value is not None
    ]
    if not known:
        return translatable("Chart", "{serie} : aucune valeur connue.", serie=series.name)
    low, low_category = min(known, key=lambda pair: pair[0])
    high, high_category = max(known, key=lambda pair: pair[0])
    if low == high:
        return translatable(
            "Chart",
            "{serie} : {valeur} ({poste}).",
            serie=series.name,
            valeur=exact_value(low, spec.unit),
            poste=low_category,
        )
    return translatable(
        "Chart",
        "{serie} : de {minimum} ({poste_minimum}) à {maximum} ({poste_maximum}).",
        serie=series.name,
        minimum=exact_value(low, spec.unit),
        poste_minimum=low_category,
        maximum=exact_value(high, spec.unit),
        poste_maximum=high_category,
    )


def _unknown(spec: ChartSpec) -> tuple[Text, ...]:
    count = sum(value is None for series in spec.series for value in series.values)
    if count == 0:
        return ()
    if count == 1:
        return (translatable("Chart", "Une valeur n'est pas disponible."),)
    return (translatable("Chart", "{nombre} valeurs ne sont pas disponibles.", nombre=count),)
