"""The citizen sheet: one page of at most eight gauges, as texts and places ready to draw."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from budgetlocal.analysis.sante.page import Sante
from budgetlocal.analysis.sante.reading import Reading
from budgetlocal.analysis.sante.scale import Scale, scale_of
from budgetlocal.analysis.sante.standing import dominance
from budgetlocal.analysis.sante.wording import (
    headline,
    place_sentence,
    sentence,
    threshold_source,
)
from budgetlocal.core.formatting import day as written_day
from budgetlocal.core.formatting import decimal_number
from budgetlocal.core.text import Text, joined, translatable, verbatim

MOST = 8


@dataclass(frozen=True, slots=True)
class FicheCard:
    """One gauge of the sheet."""

    key: str
    question: Text
    value: Text
    measure: Text
    """Measure and exercice."""
    sentences: tuple[Text, ...]
    limit: Text
    scale: Scale | None
    is_alert: bool


@dataclass(frozen=True, slots=True)
class Fiche:
    """The sheet of one collectivité on one day."""

    title: Text
    facts: Text
    cards: tuple[FicheCard, ...]
    missing: Text | None
    """What could not be said, None when nothing lacks."""
    footer: tuple[Text, ...]
    """How to read it, thresholds and their authors, notes, sources, date."""


def fiche_of(sante: Sante, day: date) -> Fiche:
    """Return the sheet of a page, dated."""
    shown = [reading for reading in sante.readings if reading.gauge.is_on_sheet][:MOST]
    known = [reading for reading in shown if reading.is_known]
    lacking = [reading.gauge.label for reading in shown if not reading.is_known]
    missing = None
    if lacking:
        missing = translatable(
            "Sante",
            "Ce que l'on ne sait pas dire, faute de chiffres : {liste}. Un chiffre qui manque n'est pas "
            "un zéro.",
            liste=joined(lacking),
        )
    return Fiche(
        title=sante.name,
        facts=sante.facts,
        cards=tuple(_card(reading) for reading in known),
        missing=missing,
        footer=_footer(sante, known, day),
    )


def _card(reading: Reading) -> FicheCard:
    sentences = [sentence(reading), place_sentence(reading)]
    return FicheCard(
        key=reading.gauge.key,
        question=reading.gauge.question,
        value=headline(reading),
        measure=translatable(
            "Sante", "{mesure}, {annee}", mesure=reading.measure.label, annee=reading.exercice or 0
        ),
        sentences=tuple(text for text in sentences if text is not None),
        limit=translatable(
            "Sante", "Ce que ce chiffre ne dit pas : {limite}", limite=reading.gauge.limit
        ),
        scale=scale_of(reading),
        is_alert=reading.is_alert,
    )


def _footer(sante: Sante, known: list[Reading], day: date) -> tuple[Text, ...]:
    lines: list[Text] = [legend(sante)]
    sources = [threshold_source(reading) for reading in known]
    bounds = joined([text for text in dict.fromkeys(sources) if text is not None], " ")
    if bounds.template:
        lines.append(bounds)
    lines += _compared(known)
    notes = joined(sante.notes, " ")
    if notes.template:
        lines.append(notes)
    lines.append(
        translatable(
            "Sante",
            "Sources : {sources}. Fiche établie le {date} avec BudgetLocal. Aucune note d'ensemble : "
            "chaque chiffre répond à une question.",
            sources=sante.sources,
            date=written_day(day.isoformat()),
        )
    )
    return tuple(lines)


def _compared(known: list[Reading]) -> list[Text]:
    """Return whom the sheet compares with, by exercice, and what to beware of."""
    places = [r.place for r in known if r.place is not None and r.place.has_band]
    lines = []
    for year in sorted({place.exercice for place in places}):
        counts = [place.spread.known for place in places if place.exercice == year]
        low, high = decimal_number(min(counts)), decimal_number(max(counts))
        span = (
            verbatim(low)
            if low == high
            else translatable("Sante", "{moins} à {plus}", moins=low, plus=high)
        )
        lines.append(
            translatable(
                "Sante",
                "Communes comparées en {annee} : {groupe} ; {connues} connues sur {membres}.",
                annee=year,
                groupe=places[0].group,
                connues=span,
                membres=decimal_number(places[0].spread.members),
            )
        )
    worst = max((p.dominant for p in places if p.dominant), key=lambda each: each[1], default=None)
    return [joined([*lines, *([dominance(*worst)] if worst else [])], " ")] if lines else []


def legend(sante: Sante) -> Text:
    """Return how to read the rules; the band and the median are told only where some are drawn."""
    if sante.is_placed:
        return translatable(
            "Sante",
            "Lecture des règles : losange, la collectivité ; bande, la moitié centrale des communes comparées ; "
            "trait plein, leur médiane ; trait en tirets, le repère.",
        )
    return translatable(
        "Sante", "Lecture des règles : losange, la collectivité ; trait en tirets, le repère."
    )
