"""Facts one under the other: a small name, then what there is to know, which can be copied."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from budgetlocal.analysis.open_data.words import Fact
from budgetlocal.ui.language import say
from budgetlocal.ui.widgets.texts import label


class FactsPanel(QScrollArea):
    """Scrolls when the facts are longer than the room."""

    def __init__(self, name: str, empty: str, parent: QWidget | None = None) -> None:
        """Show the sentence `empty` while there is nothing to tell."""
        super().__init__(parent)
        self._empty = empty
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clear()

    def clear(self) -> None:
        """Tell nothing."""
        self._show("", [label(self._empty, "muted")])

    def show_facts(self, heading: str, facts: Sequence[Fact]) -> None:
        """Tell other facts."""
        lines: list[QWidget] = []
        for fact in facts:
            name, value = say(fact.name), say(fact.value)
            lines.append(label(name, "small"))
            text = label(value, selectable=True)
            text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            text.setAccessibleName(f"{name} : {value}")
            lines.append(text)
        self._show(heading, lines)
        self.setAccessibleDescription(
            " ".join((heading, *(f"{say(fact.name)} : {say(fact.value)}." for fact in facts)))
        )

    def _show(self, heading: str, lines: Sequence[QWidget]) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(1)
        if heading:
            column.addWidget(label(heading, "heading"))
        for rank, line in enumerate(lines):
            if rank % 2 == 0:
                column.addSpacing(6)
            column.addWidget(line)
        column.addStretch(1)
        self.setWidget(inner)
