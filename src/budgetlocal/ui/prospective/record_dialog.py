"""A form made from its fields: what is typed is checked before the dialog goes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from budgetlocal.analysis.prospective.fields import FieldSpec
from budgetlocal.core.errors import UserError
from budgetlocal.ui.forms import Wording, combo_box, label_of, text_field
from budgetlocal.ui.language import say
from budgetlocal.ui.widgets.dialog_size import open_size
from budgetlocal.ui.widgets.texts import label

Accept = Callable[[Mapping[str, str]], None]


class RecordDialog(QDialog):
    """Asks for the fields of one record; `accept` may refuse, and the form stays with the reason."""

    def __init__(
        self,
        title: str,
        fields: Sequence[FieldSpec],
        values: Mapping[str, str],
        take: Accept,
        parent: QWidget | None,
    ) -> None:
        """Propose values; `take` is given what is typed, and may raise UserError."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._take = take
        self._inputs: dict[str, QLineEdit | QComboBox] = {}
        inner = QWidget()
        form = QFormLayout(inner)
        form.setContentsMargins(0, 0, 8, 0)
        form.setVerticalSpacing(8)
        for field in fields:
            wording = Wording(say(field.label), say(field.help))
            if field.heading is not None:
                form.addRow(label(say(field.heading), "heading"))
            widget = self._input(field, wording, values.get(field.key, ""))
            form.addRow(label_of(widget, wording), widget)
        for field in fields:
            self._follow(field)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        self._problem = label("", "warning")
        self._problem.hide()
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self._try)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.addWidget(label(title, "heading"))
        column.addWidget(area, 1)
        column.addWidget(self._problem)
        column.addWidget(buttons)
        self.resize(open_size(self, letters=84, lines=9 + round(2.5 * len(fields))))
        next(iter(self._inputs.values())).setFocus()

    def _input(self, field: FieldSpec, wording: Wording, value: str) -> QLineEdit | QComboBox:
        widget: QLineEdit | QComboBox
        if field.choices:
            widget = combo_box(wording)
            for key, words in field.choices:
                widget.addItem(say(words), key)
            widget.setCurrentIndex(max(0, widget.findData(value)))
        else:
            widget = text_field(wording, value)
            widget.setPlaceholderText(wording.help)
        self._inputs[field.key] = widget
        return widget

    def _follow(self, field: FieldSpec) -> None:
        """Let a field be typed only while the choice that gives it a meaning is made."""
        if field.when is None:
            return
        key, wanted = field.when
        choice, widget = self._inputs[key], self._inputs[field.key]
        if isinstance(choice, QComboBox):
            choice.currentIndexChanged.connect(
                lambda _rank: widget.setEnabled(choice.currentData() == wanted)
            )
            widget.setEnabled(choice.currentData() == wanted)

    def typed(self) -> dict[str, str]:
        """Return what is typed, by field."""
        return {
            key: str(widget.currentData()) if isinstance(widget, QComboBox) else widget.text()
            for key, widget in self._inputs.items()
        }

    @Slot()
    def _try(self) -> None:
        try:
            self._take(self.typed())
        except UserError as err:
            self._problem.setText(f"{say(err.message)} {say(err.hint)}".strip())
            self._problem.show()
            return
        self.accept()
