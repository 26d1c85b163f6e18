"""Where one row of a sheet comes from, and why some of its years are unknown."""

from __future__ import annotations

from collections.abc import Iterable

from budgetlocal.analysis.open_data.catalogue import imported_key
from budgetlocal.analysis.open_data.provenance import imported_facts, indicator_facts
from budgetlocal.analysis.open_data.sheet import Sheet
from budgetlocal.analysis.open_data.words import Fact, absence_words, years_word
from budgetlocal.core.text import Text, translatable
from budgetlocal.reference.official.values import Source as OfficialSource
from budgetlocal.reference.official.values import Value as OfficialValue
from budgetlocal.reference.values import Absence, Value


def figure_facts(sheet: Sheet, row_key: str) -> tuple[Fact, ...]:
    """Return what to know of a row of the sheet; nothing for a heading."""
    if row_key in sheet.indicators:
        return _of_extract(sheet, row_key)
    values = [value for value in sheet.imported.values if imported_row_key(value) == row_key]
    if not values:
        return ()
    first = values[0]
    return (
        *imported_facts(first.indicator, first.source, _newer(sheet, first.source)),
        *_absences(sheet, ((value.absence, value.exercice) for value in values)),
    )


def imported_row_key(value: OfficialValue) -> str:
    """Return the row key of an imported figure on a sheet: one for each source, code and budget."""
    return imported_key(
        value.source.id, f"{value.indicator.key}:{value.code}:{value.budget}:{value.budget_label}"
    )


def _of_extract(sheet: Sheet, key: str) -> tuple[Fact, ...]:
    values = [value for value in sheet.values if value.indicator == key]
    used = dict.fromkeys(value.source for value in values)
    sources = tuple(sheet.sources[source] for source in used)
    return (
        *_words(values),
        *indicator_facts(sheet.indicators[key], sources),
        *_absences(sheet, ((value.absence, value.exercice) for value in values)),
    )


def _words(values: Iterable[Value]) -> tuple[Fact, ...]:
    """Return the words of a category in full: a column of numbers may cut them."""
    return tuple(
        Fact(translatable("Donnees", "Classe en {annee}", annee=str(value.exercice)), value.number)
        for value in values
        if isinstance(value.number, Text)
    )


def _absences(sheet: Sheet, found: Iterable[tuple[Absence | None, int]]) -> tuple[Fact, ...]:
    pairs = tuple(found)
    facts = []
    for absence in Absence:
        words = absence_words(absence, has_predecessors=sheet.has_predecessors)
        years = tuple(year for each, year in pairs if each is absence)
        if years:
            name = translatable(
                "Donnees", "Pourquoi « n. d. » ({annees})", annees=years_word(years)
            )
            facts.append(Fact(name, words))
    return tuple(facts)


def _newer(sheet: Sheet, source: OfficialSource) -> tuple[OfficialSource, ...]:
    """Return the sources of the sheet that have a newer vintage of the same layout."""
    others = {value.source.id: value.source for value in sheet.imported.values}
    return tuple(
        other
        for other in others.values()
        if (other.layout, other.level) == (source.layout, source.level)
        and other.vintage > source.vintage
    )
