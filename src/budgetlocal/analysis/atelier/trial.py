"""A formula tried on the budget shown: its unit, its value, its years, and what to know of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from budgetlocal.analysis.atelier.context import Workshop
from budgetlocal.analysis.atelier.strate_share import against_strate, level_of
from budgetlocal.analysis.labels import source_of
from budgetlocal.core.explanation import Explanation
from budgetlocal.core.origins import IndicatorOrigin
from budgetlocal.core.specs import NOT_APPLICABLE, Cell, CellKind, Column, Row, TableSpec
from budgetlocal.core.text import Text, joined, translatable, verbatim
from budgetlocal.indicators.catalogue import dependencies
from budgetlocal.indicators.checking import Checker
from budgetlocal.indicators.constants import constants
from budgetlocal.indicators.definitions import (
    Certainty,
    DatedFormula,
    Family,
    Indicator,
)
from budgetlocal.indicators.dimensions import EUROS, EUROS_PER_HEAD, Dimension, written
from budgetlocal.indicators.errors import FormulaError
from budgetlocal.indicators.parsing import parse
from budgetlocal.indicators.wording import in_words

_COLUMNS = (
    Column("annee", translatable("Atelier", "Exercice"), CellKind.TEXT),
    Column("valeur", translatable("Atelier", "Valeur"), CellKind.TEXT),
    Column("par_habitant", translatable("Atelier", "Par habitant"), CellKind.TEXT),
    Column(
        "strate",
        translatable("Atelier", "Médiane de la strate"),
        CellKind.TEXT,
        translatable(
            "Atelier", "Rapport à la médiane OFGL, par habitant, des communes de même taille."
        ),
    ),
    Column("note", translatable("Atelier", "À savoir"), CellKind.TEXT),
)
VOTED = translatable(
    "Atelier",
    "Budget voté, une prévision : la médiane de la strate est celle de comptes exécutés.",
)
FREE = "formule_en_cours"
"""The code of a formula that is being written."""


@dataclass(frozen=True, slots=True)
class Trial:
    """What a formula gives, or what is wrong in it."""

    error: FormulaError | None
    indicator: Indicator | None = None
    unit: str = ""
    value: Text | None = None
    words: Text | None = None
    reasons: tuple[Text, ...] = ()
    years: TableSpec | None = None
    explanation: Explanation | None = None
    cautions: tuple[Text, ...] = ()


def try_formula(text: str, workshop: Workshop, known: Indicator | None = None) -> Trial:
    """Return what a text gives as a formula; `known` is the indicator that it is the text of."""
    try:
        node = parse(text)
        dimension = Checker(workshop.definitions, workshop.units).dimension(node)
    except FormulaError as err:
        return Trial(err)
    indicator = known or _free(text, dimension)
    return try_indicator(indicator, workshop)


def try_indicator(indicator: Indicator, workshop: Workshop) -> Trial:
    """Return what an indicator gives."""
    outcome = workshop.evaluation.indicator(indicator, workshop.exercice)
    norme = workshop.evaluation.subject.norme_of(workshop.exercice)
    formula = indicator.formula(norme, workshop.exercice, workshop.evaluation.subject.budget)
    return Trial(
        error=None,
        indicator=indicator,
        unit=indicator.dimension.label,
        value=verbatim(written(outcome.value, indicator.dimension)),
        words=in_words(formula.node, workshop.definitions, workshop.labels) if formula else None,
        reasons=outcome.reasons,
        years=years_table(indicator, workshop),
        explanation=workshop.explainer.indicator(indicator, workshop.exercice),
        cautions=tuple(_cautions(indicator, workshop, outcome.value)),
    )


def years_table(indicator: Indicator, workshop: Workshop) -> TableSpec:
    """Return the indicator in each exercice that has accounts, per head and against the strate."""
    rows = tuple(_year(indicator, workshop, year) for year in workshop.years)
    return TableSpec("annees", indicator.label, _COLUMNS, rows, source_of(workshop.focus))


def _free(text: str, dimension: Dimension) -> Indicator:
    label = translatable("Atelier", "Formule en cours")
    formulas = (DatedFormula(text, parse(text)),)
    return Indicator(
        FREE, label, verbatim(""), dimension, formulas, Family.PERSONAL, Certainty.PERSONAL, ""
    )


def _year(indicator: Indicator, workshop: Workshop, year: int) -> Row:
    evaluation = workshop.evaluation
    outcome = evaluation.indicator(indicator, year)
    per_head = _per_head(indicator, workshop, year, outcome.value)
    is_amount = indicator.dimension in {EUROS, EUROS_PER_HEAD}
    notes = [*outcome.reasons, *_break(indicator, workshop, year)]
    if outcome.value is not None and _is_voted(workshop, year):
        notes.append(VOTED)
    cells: tuple[Cell, ...] = (
        verbatim(str(year)),
        verbatim(written(outcome.value, indicator.dimension)),
        verbatim(written(per_head, EUROS_PER_HEAD)) if is_amount else NOT_APPLICABLE,
        against_strate(indicator, workshop, year, per_head),
        joined(notes, " "),
    )
    origin = None if indicator.code == FREE else IndicatorOrigin(indicator.code, year)
    return Row(str(year), 0, cells, origins=(None, origin, None, None, None))


def _per_head(
    indicator: Indicator, workshop: Workshop, year: int, value: Fraction | None
) -> Fraction | None:
    if value is None:
        return None
    if indicator.dimension == EUROS_PER_HEAD:
        return value
    people = workshop.evaluation.subject.population.get(year)
    if indicator.dimension != EUROS or people is None or not people.value:
        return None
    return value / people.value


def _is_voted(workshop: Workshop, year: int) -> bool:
    """Return whether a year is read from a voted budget: only the document shown may be one."""
    return year == workshop.exercice and not workshop.focus.header.etape.is_account


def _break(indicator: Indicator, workshop: Workshop, year: int) -> Iterator[Text]:
    """Yield what a series is broken by where another formula takes over, cited ones included."""
    subject = workshop.evaluation.subject
    if year - 1 not in subject.accounts:
        return
    cited = dependencies(indicator.code, workshop.definitions)
    found = (workshop.definitions.get(code) for code in cited)
    for each in (indicator, *(other for other in found if other is not None)):
        now = each.formula(subject.norme_of(year), year, subject.budget)
        before = each.formula(subject.norme_of(year - 1), year - 1, subject.budget)
        if now is None or before is None or now is before:
            continue
        if each is indicator:
            yield translatable("Atelier", "La formule change cette année.")
        if now.break_note is not None:
            yield now.break_note


def _cautions(indicator: Indicator, workshop: Workshop, value: Fraction | None) -> Iterator[Text]:
    if indicator.certainty is Certainty.OWN:
        yield translatable(
            "Atelier", "Définition incertaine : {source}.", source=verbatim(indicator.source)
        )
    elif indicator.certainty is Certainty.DERIVED:
        yield translatable(
            "Atelier", "Définition déduite : {source}.", source=verbatim(indicator.source)
        )
    yield from _published(indicator, workshop, value)
    level = level_of(workshop)
    for threshold in indicator.thresholds:
        if threshold.levels and level not in threshold.levels:
            continue
        yield from _threshold(
            threshold.constant, workshop, value, is_above=threshold.above_is_alert
        )


def _published(indicator: Indicator, workshop: Workshop, value: Fraction | None) -> Iterator[Text]:
    """Yield the figure that a producer publishes for the same budget, beside ours."""
    if not indicator.extract or not workshop.focus.header.etape.is_account:
        return
    figure = workshop.evaluation.subject.statistics(indicator.extract, workshop.exercice)
    if figure.value is None:
        return
    words: dict[str, str | Text] = {
        "valeur": written(figure.value, indicator.dimension),
        "source": figure.source,
    }
    if value is None:
        yield translatable("Atelier", "Chiffre publié : {valeur} ({source}).", **words)
        return
    gap = written(value - figure.value, indicator.dimension)
    yield translatable(
        "Atelier", "Chiffre publié : {valeur} ({source}) ; écart {ecart}.", ecart=gap, **words
    )


def _threshold(
    key: str, workshop: Workshop, value: Fraction | None, *, is_above: bool
) -> Iterator[Text]:
    from datetime import date

    constant = constants()[key]
    entry = constant.on(date(workshop.exercice, 12, 31))
    if entry is None:
        return
    sides = {
        True: translatable("Atelier", "dépassé"),
        False: translatable("Atelier", "respecté"),
        None: translatable("Atelier", "non comparé"),
    }
    is_alert = None if value is None else (value > entry.value if is_above else value < entry.value)
    yield translatable(
        "Atelier",
        "{nom} : {seuil}, {verdict} ({source}).",
        nom=constant.label,
        seuil=written(entry.value, constant.dimension),
        verdict=sides[is_alert],
        source=verbatim(entry.source),
    )
