"""Caviardage: no export shows the name of a natural person unless the person asks for it.

Two sources: the names that the files themselves hold as such (annexes), hidden wherever they come
back; and what reads like a name in any text. Only texts change, never a number.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import permutations

from budgetlocal.core.pack import Pack, Part
from budgetlocal.core.specs import Cell, ChartSpec, KeyFigure, Row, TableSpec
from budgetlocal.core.text import Text, verbatim
from budgetlocal.export.name_search import name_spans
from budgetlocal.export.name_words import Who, folded, names_of_rows
from budgetlocal.export.words import Say

HIDDEN = "[nom retiré]"
_SHORTEST = 3
_MOST_WORDS = 4
"""Words of a name whose every order is looked for: "Dupré Anne", "Anne Dupré"."""
_SPLIT = re.compile(r"[\s\-'’.,]+")


@dataclass(frozen=True)
class Caviardage:
    """What to hide; made once for all the files of an export."""

    names: tuple[str, ...] = ()
    """Names known from the files, hidden in whole wherever they stand."""
    is_on: bool = True

    def clean(self, text: str) -> str:
        """Return a text without names.

        >>> Caviardage().clean("Secours à Mme Anne Dupré, rue Jean Jaurès")
        'Secours à Mme [nom retiré], rue Jean Jaurès'
        """
        if not self.is_on or not text:
            return text
        if self._pattern is not None:
            text = _replaced(text, (found.span() for found in self._pattern.finditer(folded(text))))
        return _replaced(text, name_spans(text))

    def text(self, text: Text, say: Say = str) -> Text:
        """Return a sentence as it is when no name is in it, else its words without the names."""
        said = say(text)
        cleaned = self.clean(said)
        return text if cleaned == said else verbatim(cleaned)

    def pack(self, pack: Pack, say: Say = str) -> Pack:
        """Return a pack none of whose texts shows a name."""
        if not self.is_on:
            return pack
        return replace(
            pack,
            title=self.text(pack.title, say),
            subtitle=self.text(pack.subtitle, say),
            deck=tuple(self.part(part, say) for part in pack.deck),
            document=tuple(self.part(part, say) for part in pack.document),
        )

    def part(self, part: Part, say: Say = str) -> Part:
        """Return a slide or a passage none of whose texts shows a name."""
        if not self.is_on:
            return part
        return replace(
            part,
            title=self.text(part.title, say),
            paragraphs=self._texts(part.paragraphs, say),
            notes=self._texts(part.notes, say),
            source=self._maybe(part.source, say),
            figures=tuple(self._figure(each, say) for each in part.figures),
            chart=None if part.chart is None else self.chart(part.chart, say),
            table=None if part.table is None else self.table(part.table, say),
        )

    def chart(self, spec: ChartSpec, say: Say = str) -> ChartSpec:
        """Return a chart none of whose texts shows a name."""
        if not self.is_on:
            return spec
        return replace(
            spec,
            title=self.text(spec.title, say),
            subtitle=self._maybe(spec.subtitle, say),
            note=self._maybe(spec.note, say),
            source=self.text(spec.source, say),
            categories=self._texts(spec.categories, say),
            details=self._texts(spec.details, say),
            series=tuple(replace(each, name=self.text(each.name, say)) for each in spec.series),
            marks=tuple(replace(each, name=self.text(each.name, say)) for each in spec.marks),
        )

    def table(self, table: TableSpec, say: Say = str) -> TableSpec:
        """Return a table none of whose texts shows a name."""
        if not self.is_on:
            return table
        return replace(
            table,
            title=self.text(table.title, say),
            source=self.text(table.source, say),
            columns=tuple(
                replace(each, title=self.text(each.title, say), help=self._maybe(each.help, say))
                for each in table.columns
            ),
            rows=tuple(self._row(row, say) for row in table.rows),
        )

    def _figure(self, figure: KeyFigure, say: Say) -> KeyFigure:
        return replace(
            figure,
            label=self.text(figure.label, say),
            definition=self.text(figure.definition, say),
            missing=self._maybe(figure.missing, say),
        )

    def _row(self, row: Row, say: Say) -> Row:
        return replace(
            row,
            cells=tuple(self._cell(cell, say) for cell in row.cells),
            notes=self._texts(row.notes, say),
        )

    def _cell(self, cell: Cell, say: Say) -> Cell:
        return self.text(cell, say) if isinstance(cell, Text) else cell

    def _maybe(self, text: Text | None, say: Say) -> Text | None:
        return None if text is None else self.text(text, say)

    def _texts(self, texts: Iterable[Text], say: Say) -> tuple[Text, ...]:
        return tuple(self.text(each, say) for each in texts)

    @cached_property
    def _pattern(self) -> re.Pattern[str] | None:
        """What finds a known name in a folded text, its words in any order."""
        found: set[tuple[str, ...]] = set()
        for name in self.names:
            words = tuple(word for word in _SPLIT.split(folded(name)) if word)
            if len("".join(words)) < _SHORTEST:
                continue
            found |= set(permutations(words)) if len(words) <= _MOST_WORDS else {words}
        if not found:
            return None
        longest = sorted(found, key=lambda words: (-len("".join(words)), words))
        ways = "|".join(r"[\s\-'’.,_]+".join(map(re.escape, words)) for words in longest)
        return re.compile(rf"(?<![^\W_])(?:{ways})(?![^\W_])")


HIDES_NAMES = Caviardage()
"""What every export does that is told nothing: hide what reads like a name."""


def caviardage_of(
    rows: Iterable[tuple[str, Mapping[str, str]]] = (), *, hides_lenders: bool = False
) -> Caviardage:
    """Return what to hide in the exports of some budgets.

    Args:
        rows: the rows of their annexes: (annex, values by field), as the files have them.
        hides_lenders: also hide who lent; lenders are banks, whose names are no personal data.

    """
    who = [each for each in Who if hides_lenders or each is not Who.PRETEURS]
    return Caviardage(tuple(sorted(set(names_of_rows(rows, who)))))


def _replaced(text: str, spans: Iterable[tuple[int, int]]) -> str:
    parts, at = [], 0
    for start, end in spans:
        parts += [text[at:start], HIDDEN]
        at = end
    return "".join([*parts, text[at:]])
