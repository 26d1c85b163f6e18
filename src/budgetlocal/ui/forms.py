"""The only place that makes inputs: each has a label, a buddy, an accessible name and a help."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QSlider,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)


@dataclass(frozen=True, slots=True)
class Wording:
    """How an input is called: its label with a mnemonic, and what it is for."""

    label: str
    help: str

    @property
    def name(self) -> str:
        """The label without its mnemonic, for screen readers."""
        return self.label.replace("&", "")


def name_input(widget: QWidget, wording: Wording) -> None:
    """Give an input its accessible name, description and tool tip."""
    widget.setAccessibleName(wording.name)
    widget.setAccessibleDescription(wording.help)
    widget.setToolTip(wording.help)


def label_of(widget: QWidget, wording: Wording) -> QLabel:
    """Return the label of an input, tied to it."""
    label = QLabel(wording.label)
    label.setBuddy(widget)
    label.setProperty("role", "small")
    return label


def stacked_field(widget: QWidget, wording: Wording) -> QWidget:
    """Return a small column: the label above its input."""
    name_input(widget, wording)
    field = QWidget()
    column = QVBoxLayout(field)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(label_of(widget, wording))
    column.addWidget(widget)
    return field


def combo_box(wording: Wording) -> QComboBox:
    """Return a list of choices that grows with its longest entry, up to a point."""
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    name_input(box, wording)
    return box


def tick_box(wording: Wording) -> QCheckBox:
    """Return a box to tick, which bears its own label."""
    box = QCheckBox(wording.label)
    name_input(box, wording)
    return box


def search_field(wording: Wording, placeholder: str) -> QLineEdit:
    """Return a line for typing a filter, with a button that empties it."""
    line = QLineEdit()
    line.setPlaceholderText(placeholder)
    line.setClearButtonEnabled(True)
    name_input(line, wording)
    return line


def text_field(wording: Wording, text: str) -> QLineEdit:
    """Return a line of text to change."""
    line = QLineEdit(text)
    name_input(line, wording)
    return line


def text_area(wording: Wording, text: str) -> QPlainTextEdit:
    """Return some lines of text to change; Tab goes to the next input."""
    area = QPlainTextEdit(text)
    area.setTabChangesFocus(True)
    name_input(area, wording)
    return area


def date_field(wording: Wording, iso: str) -> QDateEdit:
    """Return a date to change, written as in France, with a calendar."""
    field = QDateEdit(QDate.fromString(iso, Qt.DateFormat.ISODate))
    field.setDisplayFormat("dd/MM/yyyy")
    field.setCalendarPopup(True)
    name_input(field, wording)
    name_input(field.lineEdit(), wording)
    field.lineEdit().setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # the field itself takes Tab
    return field


def whole_number(wording: Wording, value: int, *, highest: int, none: str) -> QSpinBox:
    """Return a whole number from 0; 0 stands for "not given" and is shown as the words `none`."""
    box = QSpinBox()
    box.setRange(0, highest)
    box.setGroupSeparatorShown(True)
    box.setSpecialValueText(none)
    box.setValue(value)
    box.setAlignment(Qt.AlignmentFlag.AlignRight)
    name_input(box, wording)
    name_input(box.lineEdit(), wording)
    return box


def amount_box(wording: Wording, euros: float, *, highest: float) -> QDoubleSpinBox:
    """Return an amount in euros and cents, from one cent."""
    box = QDoubleSpinBox()
    box.setDecimals(2)
    box.setRange(0.01, highest)
    box.setGroupSeparatorShown(True)
    box.setSuffix(" €")
    box.setValue(euros)
    box.setAlignment(Qt.AlignmentFlag.AlignRight)
    name_input(box, wording)
    name_input(box.lineEdit(), wording)
    return box


def rate_box(wording: Wording, *, lowest: float, highest: float) -> QDoubleSpinBox:
    """Return a rate in percent, with four decimals at most; a tenth of a point a step."""
    box = QDoubleSpinBox()
    box.setDecimals(4)
    box.setRange(lowest, highest)
    box.setSingleStep(0.1)
    box.setSuffix(" %")
    box.setAlignment(Qt.AlignmentFlag.AlignRight)
    name_input(box, wording)
    name_input(box.lineEdit(), wording)
    return box


def slider(wording: Wording, *, highest: int, step: int) -> QSlider:
    """Return a slider of whole numbers from 0; Page up and down move it by `step`."""
    made = QSlider(Qt.Orientation.Horizontal)
    made.setRange(0, highest)
    made.setPageStep(step)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    name_input(made, wording)
    return made


class ChoiceMenu(QPushButton):
    """A button that opens a list of choices to tick; its text says which are."""

    changed = Signal()

    def __init__(self, wording: Wording, choices: Sequence[str], *, none: str) -> None:
        """Begin with nothing ticked, which `none` puts in words."""
        super().__init__()
        self._wording = wording
        self._none = none
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        name_input(self, wording)
        menu = QMenu(self)
        self._actions = [menu.addAction(choice) for choice in choices]
        for action in self._actions:
            action.setCheckable(True)
            action.toggled.connect(self._tell)
        self.setMenu(menu)
        self._say()

    @property
    def chosen(self) -> tuple[int, ...]:
        """The ranks of the choices that are ticked."""
        return tuple(rank for rank, action in enumerate(self._actions) if action.isChecked())

    @Slot()
    def _tell(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        ticked = [self._actions[rank].text() for rank in self.chosen]
        text = f"{self._wording.name} : {', '.join(ticked) if ticked else self._none}"
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(f"{text}\n{self._wording.help}")


class Segments(QWidget):
    """A row of buttons of which exactly one is down."""

    def __init__(self, wording: Wording, choices: Sequence[Wording]) -> None:
        """Make one button per choice; the first is down."""
        super().__init__()
        self.setAccessibleName(wording.name)
        self.setAccessibleDescription(wording.help)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.group = QButtonGroup(self)
        self.group.setExclusive(True)
        for rank, choice in enumerate(choices):
            button = QToolButton()
            button.setText(choice.label)
            button.setCheckable(True)
            button.setProperty("role", "segment")
            name_input(button, choice)
            self.group.addButton(button, rank)
            row.addWidget(button)
        self.choose(0)

    @property
    def chosen(self) -> int:
        """The rank of the button that is down."""
        return self.group.checkedId()

    def choose(self, rank: int) -> None:
        """Press the button of a rank."""
        self.group.button(rank).setChecked(True)
