"""What is typed about a vote: bases and rates as on form 1259, then what else the law needs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from budgetlocal.core.errors import UserError
from budgetlocal.ui.forms import Wording, label_of, name_input, stacked_field, text_field
from budgetlocal.ui.language import say
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from collections.abc import Mapping

    from budgetlocal.simulation.fiscalite.content import Typed
    from budgetlocal.simulation.fiscalite.fields import Field
    from budgetlocal.simulation.fiscalite.origin import Origin
    from budgetlocal.simulation.fiscalite.vote import Impot

_ACROSS = 2
_SIDES = "00000"
"""What the frame of an input takes beside its text."""


class VoteForm(QWidget):
    """One input per field; a text that cannot be is said at once and not kept."""

    edited = Signal(object, str)
    """A Typed, and the name of the field that made it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make empty inputs."""
        super().__init__(parent)
        from budgetlocal.simulation.fiscalite.fields import (
            HISTORY_FIELDS,
            MEAN_FIELDS,
            OTHER_FIELDS,
            TAX_FIELDS,
        )

        self._typed: Typed | None = None
        self._lines: dict[str, QLineEdit] = {}
        self._tags: dict[str, QLabel] = {}
        """Where a value was taken from, under its input; hidden when it was typed."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Bases et taux, comme sur l'état 1259"), "heading"))
        column.addLayout(self._by_tax(TAX_FIELDS))
        column.addWidget(label(self.tr("Ce que la loi demande encore"), "heading"))
        column.addLayout(self._side_by_side(OTHER_FIELDS))
        column.addWidget(label(self.tr("Pour une dérogation aux liens (facultatif)"), "heading"))
        column.addLayout(self._by_tax(MEAN_FIELDS))
        column.addLayout(self._side_by_side(HISTORY_FIELDS))
        self._sources = label("", "muted", selectable=True)
        self._sources.hide()
        column.addWidget(self._sources)
        self._words = label("", "warning", selectable=True)
        self._words.hide()
        column.addWidget(self._words)
        column.addStretch(1)

    def show_vote(self, typed: Typed | None) -> None:
        """Show what was typed, as it was typed."""
        self._typed = typed
        for key, line in self._lines.items():
            text = "" if typed is None else typed.fields.get(key, "")
            if line.text() != text:
                line.setText(text)
            self._show_origin(key, None if typed is None else typed.origins.get(key))
        sources = () if typed is None else typed.sources()
        self._sources.setText("\n".join(say(each) for each in sources))
        self._sources.setVisible(bool(sources))
        self.setEnabled(typed is not None)

    def _by_tax(self, by_tax: Mapping[Impot, tuple[Field, ...]]) -> QGridLayout:
        """Return one row of inputs per tax, under their names."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(6)
        grid.setColumnStretch(0, 2)
        for row, (impot, fields) in enumerate(by_tax.items(), start=1):
            name = label(say(impot.label))
            name.setWordWrap(True)
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            for rank, each in enumerate(fields, start=1):
                wording = Wording(f"{say(impot.label)}, {say(each.label)}", say(each.help))
                line = self._line(each, wording)
                grid.addWidget(self._tagged(each.key, line), row, rank, Qt.AlignmentFlag.AlignTop)
                grid.setColumnStretch(rank, 1)
                if row == 1:
                    head = label_of(line, Wording(say(each.label), say(each.help)))
                    head.setWordWrap(True)
                    head.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
                    grid.addWidget(head, 0, rank)
        return grid

    def _side_by_side(self, fields: tuple[Field, ...]) -> QGridLayout:
        """Return inputs two by two, each under its name."""
        grid = QGridLayout()
        for rank, each in enumerate(fields):
            wording = Wording(say(each.label), say(each.help))
            field = stacked_field(self._line(each, wording), wording)
            cell = self._tagged(each.key, field)
            grid.addWidget(cell, rank // _ACROSS, rank % _ACROSS, Qt.AlignmentFlag.AlignTop)
        return grid

    def _show_origin(self, key: str, origin: Origin | None) -> None:
        from budgetlocal.simulation.fiscalite.fields import FIELDS

        tag, line = self._tags[key], self._lines[key]
        tag.setText("" if origin is None else say(origin.tag()))
        tag.setVisible(origin is not None)
        words = "" if origin is None else f"\n{say(origin.words())}"
        tag.setToolTip(words.strip())
        line.setToolTip(f"{say(FIELDS[key].help)}{words}")
        line.setAccessibleDescription(f"{say(FIELDS[key].help)}{words}")

    def _tagged(self, key: str, widget: QWidget) -> QWidget:
        """Return an input with room under it for where its value was taken from."""
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(widget)
        tag = label("", "small")
        tag.setAlignment(Qt.AlignmentFlag.AlignRight)
        tag.hide()
        column.addWidget(tag)
        self._tags[key] = tag
        return both

    def _line(self, field: Field, wording: Wording) -> QLineEdit:
        from budgetlocal.simulation.fiscalite.fields import FieldKind

        line = text_field(wording, "")
        name_input(line, wording)
        line.setAlignment(Qt.AlignmentFlag.AlignRight)
        room = "999 999 999" if field.kind is FieldKind.EUROS else "999,99"
        sides = self.fontMetrics().horizontalAdvance(_SIDES)
        line.setMinimumWidth(self.fontMetrics().horizontalAdvance(room) + sides)
        line.editingFinished.connect(partial(self._type, field.key))
        self._lines[field.key] = line
        return line

    def _type(self, key: str) -> None:
        from budgetlocal.simulation.fiscalite.fields import FIELDS

        if self._typed is None or self._lines[key].text().strip() == self._typed.fields.get(
            key, ""
        ):
            return
        try:
            typed = self._typed.with_field(key, self._lines[key].text())
        except UserError as err:
            self._words.setText(f"{say(err.message)} {say(err.hint)}")
            self._words.show()
            return
        self._words.hide()
        self.edited.emit(typed, say(FIELDS[key].label))
