"""A tile: a headline number, per inhabitant, its change, and its definition at hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from budgetlocal.core.formatting import decimal_number, percent
from budgetlocal.core.specs import KeyFigure
from budgetlocal.ui.explaining import ExplainRequest, explain_action, figure_request
from budgetlocal.ui.language import say
from budgetlocal.ui.widgets.explanation import ExplainButton
from budgetlocal.ui.widgets.figure_text import exact_figure, short_figure
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent


class KeyFigureTile(QFrame):
    """One key figure; an unknown one says why it is unknown."""

    def __init__(self, figure: KeyFigure, parent: QWidget | None = None) -> None:
        """Show a figure; the exact amount is its tool tip."""
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._figure = figure
        name = say(figure.label)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 10, 12)
        column.setSpacing(2)
        top = QHBoxLayout()
        top.addWidget(label(name, "muted"), 1)
        top.addWidget(ExplainButton(name, say(figure.definition)))
        column.addLayout(top)
        value = label(short_figure(figure.value, figure.unit), "figure", wrap=False)
        value.setToolTip(exact_figure(figure.value, figure.unit))
        column.addWidget(value)
        details = self._details(figure)
        column.addWidget(label(details, "small"))
        column.addStretch(1)
        exact = exact_figure(figure.value, figure.unit)
        self.setAccessibleName(f"{name} : {exact}")
        self.setAccessibleDescription(details)

    def explain_request(self) -> ExplainRequest | None:
        """Return the figure, when what it is made of is known."""
        return figure_request(self._figure)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to explain the figure."""  # Qt override
        explain = explain_action(self)
        if explain is not None and self.explain_request() is not None:
            self.setFocus()
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addAction(explain)
            menu.popup(event.globalPos())

    def _details(self, figure: KeyFigure) -> str:
        if figure.value is None:
            return say(figure.missing) if figure.missing else ""
        parts = []
        if figure.per_head is not None:
            amount = decimal_number(figure.per_head)
            parts.append(self.tr("{montant} € par habitant").format(montant=amount))
        if figure.change is not None:
            change = percent(figure.change, signed=True)
            parts.append(self.tr("{variation} en un an").format(variation=change))
        return " · ".join(parts)
