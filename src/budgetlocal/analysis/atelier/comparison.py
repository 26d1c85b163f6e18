"""An indicator over communes: its spread, its map, and how it goes with another one."""

from __future__ import annotations

from dataclasses import dataclass, replace

from budgetlocal.analysis.atelier.area_map import MapLevel, area_map
from budgetlocal.analysis.atelier.context import Workshop
from budgetlocal.analysis.atelier.correlation import Correlation, correlation
from budgetlocal.analysis.atelier.distribution import Distribution, distribution
from budgetlocal.analysis.atelier.samples import SampleKind, sample_of
from budgetlocal.core.specs import ChartSpec
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.indicators.catalogue import Catalogue
from budgetlocal.indicators.checking import names_of, statistics_of
from budgetlocal.indicators.columns import Column
from budgetlocal.indicators.definitions import DatedFormula, Indicator
from budgetlocal.indicators.dimensions import EUROS, EUROS_PER_HEAD
from budgetlocal.indicators.errors import FormulaError
from budgetlocal.indicators.nodes import Accounts, Call, walk
from budgetlocal.indicators.parsing import parse


@dataclass(frozen=True, slots=True)
class Comparison:
    """What communes say of an indicator, or why they cannot be compared."""

    refusal: Text | None
    distribution: Distribution | None = None
    map: ChartSpec | None = None


def compared(
    indicator: Indicator, workshop: Workshop, kind: SampleKind, level: MapLevel
) -> Comparison:
    """Return the spread of an indicator over a sample, and its map."""
    indicator = per_head(indicator)
    column = column_of(indicator, workshop)
    if isinstance(column, Text):
        return Comparison(column)
    sample = sample_of(kind, workshop.extract, workshop.own)
    own = workshop.own.id if workshop.own else None
    source = source_text(indicator, workshop)
    spread = distribution(
        column,
        sample,
        own_id=own,
        dimension=indicator.dimension,
        title=indicator.label,
        source=source,
    )
    drawn = area_map(
        column,
        workshop.extract,
        level,
        workshop.own,
        title=indicator.label,
        dimension=indicator.dimension,
        source=source,
    )
    return Comparison(None, spread, drawn)


def together(first: Indicator, second: Indicator, workshop: Workshop) -> Correlation | Text:
    """Return how two indicators go together over all communes, or why that is not known."""
    one, other = (column_of(per_head(each), workshop) for each in (first, second))
    for column in (one, other):
        if isinstance(column, Text):
            return column
    assert isinstance(one, Column)  # noqa: S101 - the two refusals were returned above
    assert isinstance(other, Column)  # noqa: S101
    return correlation(one, other, sample_of(SampleKind.ALL, workshop.extract, None))


def per_head(indicator: Indicator) -> Indicator:
    """Return an amount in euros as euros per inhabitant: totals of communes do not compare."""
    if indicator.dimension != EUROS:
        return indicator
    formulas = indicator.formulas
    if indicator.extract:
        text = f'stat("{indicator.extract}") / population'
        formulas = (DatedFormula(text, parse(text)),)
    else:
        formulas = tuple(
            replace(each, node=Call("par_habitant", (each.node,), each.node.span))
            for each in formulas
        )
    return replace(
        indicator,
        label=translatable("Atelier", "{nom}, par habitant", nom=indicator.label),
        dimension=EUROS_PER_HEAD,
        formulas=formulas,
        extract="",
    )


def column_of(indicator: Indicator, workshop: Workshop) -> Column | Text:
    """Return an indicator over all communes, in the nearest year that has figures, or why not."""
    found: Column | None = None
    try:
        for year in _nearest_years(workshop):
            found = workshop.columns.indicator(indicator, year)
            if found.known:
                break
    except FormulaError as err:
        return err.message
    return found if found is not None else translatable("Atelier", "Aucun chiffre embarqué.")


def _nearest_years(workshop: Workshop) -> list[int]:
    """Return the exercice, then the others that the extract knows, the nearest first.

    A statement always names the years of its figures.
    """
    known = {year for each in workshop.extract.indicators() for year in each.years}
    now = workshop.exercice
    return [now, *sorted(known - {now}, key=lambda year: (abs(year - now), year))]


def is_comparable(indicator: Indicator, definitions: Catalogue) -> bool:
    """Whether the extract may have the figures of all communes: no account is left to look up."""
    if indicator.extract:
        return True
    for formula in indicator.formulas:
        if any(isinstance(node, Accounts) for node, _ in walk(formula.node)):
            return False
        cited = (definitions.get(name) for name in names_of(formula.node))
        if not all(each is not None and is_comparable(each, definitions) for each in cited):
            return False
    return True


def source_text(indicator: Indicator, workshop: Workshop) -> Text:
    """Return the producers of the figures that an indicator takes from the extract."""
    keys: dict[str, None] = {}
    waiting = [indicator]
    seen = {indicator.code}
    while waiting:
        each = waiting.pop()
        if each.extract:
            keys[each.extract] = None
            continue
        for formula in each.formulas:
            keys |= dict.fromkeys(statistics_of(formula.node))
            for name in names_of(formula.node):
                found = workshop.definitions.get(name)
                if found is not None and name not in seen:
                    seen.add(name)
                    waiting.append(found)
    producers = dict.fromkeys(
        f"{source.producer}, {source.vintage}"
        for key in keys
        for source in workshop.extract.indicator(key).sources
    )
    return verbatim(" ; ".join(producers))
