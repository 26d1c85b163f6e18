"""The catalogue as a tree: each family, each indicator with its value for the document shown."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from budgetlocal.analysis.atelier.context import Workshop
from budgetlocal.analysis.labels import source_of
from budgetlocal.core.formatting import short_euros
from budgetlocal.core.specs import CellKind, Column, Row, RowStyle, TableSpec
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.indicators.definitions import Family, Indicator
from budgetlocal.indicators.dimensions import EUROS, shown_number, written

FAMILIES = {
    Family.PERSONAL: translatable("Atelier", "Mes indicateurs"),
    Family.OFGL: translatable("Atelier", "Agrégats de l'OFGL"),
    Family.R2313_1: translatable("Atelier", "Ratios du CGCT (R2313-1)"),
    Family.ALERTE: translatable("Atelier", "Réseau d'alerte et Agence France locale"),
    Family.MAQUETTE: translatable("Atelier", "Montants de la maquette"),
    Family.QUOTIDIEN: translatable("Atelier", "Vie quotidienne"),
}
_COLUMNS = (
    Column("indicateur", translatable("Atelier", "Indicateur"), CellKind.TEXT),
    Column("valeur", translatable("Atelier", "Valeur"), CellKind.COUNT),
)


def catalogue_table(workshop: Workshop, filter_text: str = "") -> TableSpec:
    """Return the indicators whose words hold every word of a filter, by family."""
    words = plain(filter_text).split()
    rows: list[Row] = []
    for family, name in FAMILIES.items():
        members = [
            indicator
            for indicator in workshop.definitions
            if indicator.family is family and _has(indicator, words)
        ]
        if members:
            count = translatable("Atelier", "{nombre}", nombre=len(members))
            rows.append(Row(f"famille-{family}", 0, (name, count), RowStyle.SUBTOTAL))
            rows += list(_rows(workshop, members))
    return TableSpec(
        "catalogue",
        translatable("Atelier", "Catalogue des indicateurs"),
        _COLUMNS,
        tuple(rows),
        source_of(workshop.focus),
    )


def plain(text: str) -> str:
    """Return a text in small letters without accents.

    >>> plain("Épargne BRUTE")
    'epargne brute'
    """
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def _rows(workshop: Workshop, members: list[Indicator]) -> Iterator[Row]:
    for indicator in members:
        yield Row(indicator.code, 1, (indicator.label, _value(workshop, indicator)))


def _value(workshop: Workshop, indicator: Indicator) -> Text:
    value = workshop.evaluation.indicator(indicator, workshop.exercice).value
    if indicator.dimension == EUROS:
        cents = shown_number(value, EUROS)
        return verbatim(short_euros(None if cents is None else int(cents)))
    return verbatim(written(value, indicator.dimension))


def _has(indicator: Indicator, words: list[str]) -> bool:
    label = f"{indicator.label} {indicator.label.english} {indicator.code} {indicator.definition}"
    texts = plain(f"{label} {' '.join(formula.text for formula in indicator.formulas)}")
    return all(word in texts for word in words)
