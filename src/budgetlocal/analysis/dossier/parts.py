"""The parts of a pack: each with its words, its figures, and why something lacks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from budgetlocal.analysis.dossier.charts import chart
from budgetlocal.analysis.dossier.definitions import Medium, PartDefinition, part_definitions
from budgetlocal.analysis.dossier.material import Setting
from budgetlocal.analysis.dossier.named_numbers import (
    BEFORE,
    CHANGE,
    GAP,
    OF_DOCUMENT,
    PER_HEAD,
    NamedNumber,
)
from budgetlocal.analysis.dossier.numbers import Numbers
from budgetlocal.analysis.dossier.plan import MediumPlan, OwnText
from budgetlocal.analysis.dossier.tables import table
from budgetlocal.analysis.dossier.words import Said, Unsaid, names_in, own_words, spoken
from budgetlocal.core.pack import Part
from budgetlocal.core.specs import ChartSpec, KeyFigure, Number, TableSpec, Unit
from budgetlocal.core.text import Text, joined, translatable

_MOST_LARGE = 4
"""Figures that one row of a slide holds."""
TO_WRITE = translatable("Dossier", "À rédiger : {aide}")


@dataclass(frozen=True, slots=True)
class BuiltPart:
    """One slide or passage, shown or not."""

    key: str
    medium: Medium
    definition: PartDefinition
    part: Part | None
    """None when there is nothing to show."""
    reasons: tuple[Text, ...]
    """Why something, or everything, lacks."""
    numbers: tuple[NamedNumber, ...]
    """Those behind the words and the tiles."""
    proposed: tuple[Text, ...]
    """The sentences of the catalogue, whatever the person wrote."""
    own: OwnText | None
    own_title: str
    """As the person wrote it, holes included; empty for the proposed one."""
    is_on: bool
    is_stale: bool
    """Whether numbers behind the person's words changed since they were written."""

    @property
    def is_shown(self) -> bool:
        """Whether the part goes into the pack."""
        return self.is_on and self.part is not None

    @property
    def place(self) -> str:
        """The medium and the key: what names the part in a snapshot."""
        return f"{self.medium.value}/{self.key}"

    def written_now(self, text: str, numbers: Numbers) -> OwnText:
        """Return a person's words with the numbers behind them today."""
        behind = {number.name: number.raw for number in self.numbers}
        for name in names_in(text):
            found = numbers.get(name)
            if found is not None:
                behind[name] = found.raw
        return OwnText(text, behind)


class PartMaker:
    """Makes parts from one setting; charts and tables are made once for both media."""

    def __init__(self, setting: Setting, numbers: Numbers) -> None:
        """Make nothing yet."""
        self._setting = setting
        self._numbers = numbers
        self._charts: dict[str, ChartSpec | Text] = {}
        self._tables: dict[str, TableSpec | Text] = {}

    def parts(self, medium: Medium, plan: MediumPlan) -> tuple[BuiltPart, ...]:
        """Return every part of a medium, in the order of the plan."""
        keys = plan.keys(self._setting.occasion, medium)
        return tuple(self._part(key, medium, plan) for key in keys)

    def _part(self, key: str, medium: Medium, plan: MediumPlan) -> BuiltPart:
        definition = part_definitions()[key]
        said, reasons = self._sentences(definition)
        numbers = [number for each in said for number in each.numbers]
        shown_chart = self._chart(definition.chart, reasons)
        shown_table = self._table(definition.table, reasons)
        figures = [self._known(name, reasons) for name in definition.figures]
        tiles = [number for number in figures if number is not None]
        if medium is Medium.DECK and not tiles and shown_chart is None and shown_table is None:
            tiles = list(_large(numbers))
        numbers += tiles
        own = plan.texts.get(key)
        proposed = tuple(each.text for each in said)
        words = proposed
        if own is not None:
            mine = [own_words(each, self._numbers) for each in _paragraphs(own.text)]
            words = tuple(each.text for each in mine)
            numbers += [number for each in mine for number in each.numbers]
        elif definition.is_own_words:
            reasons.append(Text(TO_WRITE.context, TO_WRITE.template, (("aide", definition.help),)))
        behind = tuple({number.name: number for number in numbers}.values())
        part = None
        if words or tiles or shown_chart is not None or shown_table is not None:
            part = self._made(definition, medium, plan, (words, behind, own is not None))
            part = replace(
                part,
                figures=tuple(self._tile(number) for number in tiles),
                chart=shown_chart,
                table=shown_table if medium is Medium.DOCUMENT or shown_chart is None else None,
            )
        return BuiltPart(
            key=key,
            medium=medium,
            definition=definition,
            part=part,
            reasons=tuple(dict.fromkeys(reasons)),
            numbers=behind,
            proposed=proposed,
            own=own,
            own_title=plan.titles.get(key, ""),
            is_on=key not in plan.left_out,
            is_stale=own is not None and _is_stale(own, self._numbers),
        )

    def _made(
        self,
        definition: PartDefinition,
        medium: Medium,
        plan: MediumPlan,
        content: tuple[tuple[Text, ...], tuple[NamedNumber, ...], bool],
    ) -> Part:
        words, behind, is_own = content
        title = plan.titles.get(definition.key, "")
        on_slide = len(words) if medium is Medium.DOCUMENT or is_own else definition.on_slide
        said_aloud = words[on_slide:]
        sources = tuple(dict.fromkeys(each for number in behind for each in number.sources))
        return Part(
            key=definition.key,
            title=own_words(title, self._numbers).text if title else definition.title,
            paragraphs=words[:on_slide],
            notes=(
                *said_aloud,
                *(_explained(number) for number in behind if number.value is not None),
            ),
            source=joined(sources, " ; ") if sources else None,
            is_confidential=definition.key in plan.confidential,
        )

    def _sentences(self, definition: PartDefinition) -> tuple[list[Said], list[Text]]:
        said: list[Said] = []
        reasons: list[Text] = []
        for sentence in definition.sentences:
            found = spoken(sentence, self._numbers)
            if isinstance(found, Said):
                said.append(found)
            elif isinstance(found, Unsaid):
                reasons += [_lacking(number) for number in found.numbers]
        return said, reasons

    def _known(self, name: str, reasons: list[Text]) -> NamedNumber | None:
        number = self._numbers.get(name)
        if number is None:
            raise KeyError(name)
        if number.value is None:
            reasons.append(_lacking(number))
            return None
        return number

    def _tile(self, number: NamedNumber) -> KeyFigure:
        """Return a headline figure with its change and per inhabitant, where they are known."""
        figure = number.figure()
        if number.unit is not Unit.EUROS:
            return figure
        change = self._numbers.get(f"{number.name}{CHANGE}")
        per_head = self._numbers.get(f"{number.name}{PER_HEAD}")
        return replace(
            figure,
            change=_decimal(None if change is None else change.value),
            per_head=_decimal(None if per_head is None else per_head.value),
        )

    def _chart(self, name: str, reasons: list[Text]) -> ChartSpec | None:
        if not name:
            return None
        if name not in self._charts:
            self._charts[name] = chart(name, self._setting)
        found = self._charts[name]
        if isinstance(found, Text):
            reasons.append(found)
            return None
        return found

    def _table(self, name: str, reasons: list[Text]) -> TableSpec | None:
        if not name:
            return None
        if name not in self._tables:
            self._tables[name] = table(name, self._setting)
        found = self._tables[name]
        if isinstance(found, Text):
            reasons.append(found)
            return None
        return found


def _large(numbers: list[NamedNumber]) -> Iterator[NamedNumber]:
    """Yield the numbers of the sentences of a bare slide that are shown in large.

    Neither counts nor what a headline figure says under it: its change, its share per inhabitant.
    """
    seen: set[str] = set()
    for number in numbers:
        is_detail = number.name.endswith((BEFORE, GAP, CHANGE, PER_HEAD, OF_DOCUMENT))
        if number.value is not None and number.unit is not Unit.COUNT and not is_detail:
            if number.name not in seen and len(seen) < _MOST_LARGE:
                yield number
            seen.add(number.name)


def _decimal(value: Number) -> Decimal | None:
    return None if value is None else Decimal(value)


def _paragraphs(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _lacking(number: NamedNumber) -> Text:
    if number.missing is not None:
        return number.missing
    return translatable("Dossier", "« {nom} » n'est pas connu.", nom=number.label)


def _explained(number: NamedNumber) -> Text:
    if number.definition is None:
        return translatable("Dossier", "{nom} : {valeur}.", nom=number.label, valeur=number.written)
    return translatable(
        "Dossier",
        "{nom} : {valeur}. {definition}",
        nom=number.label,
        valeur=number.written,
        definition=number.definition,
    )


def _is_stale(own: OwnText, numbers: Numbers) -> bool:
    """Return whether a number behind a person's words is no longer what it was."""
    for name, raw in own.values.items():
        found = numbers.get(name)
        if (found.raw if found is not None else "") != raw:
            return True
    return False
