"""The headline numbers side by side, small enough to leave the chart in sight."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from budgetlocal.core.specs import KeyFigure
from budgetlocal.ui.explaining import ExplainRequest, figure_request
from budgetlocal.ui.language import say
from budgetlocal.ui.widgets.explanation import ExplainButton
from budgetlocal.ui.widgets.figure_text import exact_figure
from budgetlocal.ui.widgets.texts import label


class NumberTile(QFrame):
    """One number in full, with what it means at hand; an unknown one says why."""

    def __init__(self, figure: KeyFigure, parent: QWidget | None = None) -> None:
        """Show a number."""
        super().__init__(parent)
        self._figure = figure
        self.setProperty("role", "card")
        name, value = say(figure.label), exact_figure(figure.value, figure.unit)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 6, 8)
        column.setSpacing(0)
        top = QHBoxLayout()
        top.addWidget(label(name, "small"), 1)
        button = ExplainButton(name, say(figure.definition))
        side = round(self.fontMetrics().height() * 1.7)
        button.setFixedSize(side, side)
        top.addWidget(button)
        column.addLayout(top)
        column.addStretch(1)
        column.addWidget(label(value, "heading", wrap=False, selectable=True))
        missing = say(figure.missing) if figure.value is None and figure.missing else ""
        if missing:
            column.addWidget(label(missing, "small"))
        self.setAccessibleName(f"{name} : {value}")
        self.setAccessibleDescription(missing or say(figure.definition))

    def explain_request(self) -> ExplainRequest | None:
        """Return the number with its definition and its source."""
        return figure_request(self._figure)
