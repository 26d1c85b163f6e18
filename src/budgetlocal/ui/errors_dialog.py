"""Refusals shown to the person: what, where, what to do; several at once in one dialog."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from budgetlocal.core.errors import UserError
from budgetlocal.core.meanings import Severity
from budgetlocal.ui.language import say
from budgetlocal.ui.widgets.finding_list import severity_sign
from budgetlocal.ui.widgets.texts import label


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to tell: the file it is about, what happened, where, and what to do."""

    subject: str
    message: str
    where: str = ""
    hint: str = ""
    severity: Severity = Severity.ERROR


def problem_of(error: UserError, subject: str = "") -> Problem:
    """Return a refusal in the language of the interface."""
    return Problem(subject, say(error.message), say(error.where), say(error.hint))


class ProblemDialog(QDialog):
    """A list of problems, with one button to close it."""

    def __init__(self, title: str, problems: Sequence[Problem], parent: QWidget | None) -> None:
        """Show the problems; call `open()`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 80)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(label(title, "heading"))
        cards = QWidget()
        rows = QVBoxLayout(cards)
        rows.setContentsMargins(0, 0, 0, 0)
        for problem in problems:
            rows.addWidget(_card(problem, self))
        rows.addStretch(1)
        if len(problems) > 2:
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setWidget(cards)
            area.setMinimumHeight(self.fontMetrics().height() * 20)
            column.addWidget(area, 1)
        else:
            column.addWidget(cards, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)


def _card(problem: Problem, parent: QWidget) -> QFrame:
    card = QFrame()
    card.setProperty("role", "banner")
    card.setProperty("severity", str(problem.severity))
    row = QHBoxLayout(card)
    row.setContentsMargins(12, 10, 12, 10)
    row.addWidget(severity_sign(problem.severity, parent), 0, Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout()
    column.setSpacing(3)
    lines = (
        (problem.subject, "small"),
        (problem.message, "strong"),
        (problem.where, "muted"),
        (problem.hint, ""),
    )
    for text, role in lines:
        if text:
            line = label(text, role, selectable=True)
            font = line.font()
            font.setBold(role == "strong")
            line.setFont(font)
            column.addWidget(line)
    row.addLayout(column, 1)
    card.setAccessibleName(f"{problem.subject} {problem.message}".strip())
    card.setAccessibleDescription(f"{problem.where} {problem.hint}".strip())
    return card
