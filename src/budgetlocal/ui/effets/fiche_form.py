"""The form of one commune: its criteria, those of the year before, the national values."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from budgetlocal.core.errors import UserError
from budgetlocal.core.formatting import decimal_number
from budgetlocal.core.text import translatable
from budgetlocal.simulation.effect_tables import GRANT_NAMES
from budgetlocal.simulation.fiche import Fiche, read_number
from budgetlocal.simulation.fields import GROUPS, Field, FieldUnit, When, fields
from budgetlocal.simulation.nation import GRANTS
from budgetlocal.ui.forms import Wording, label_of, stacked_field, text_field, tick_box
from budgetlocal.ui.language import say
from budgetlocal.ui.widgets.texts import label

_WIDTH = 15
"""Characters of a number."""
_AMOUNT = Field("notifie", When.NOW, "", FieldUnit.EUROS, translatable("Effets", "Notifié"), (), ())


class FicheForm(QWidget):
    """One field a line, in groups; an empty field is unknown."""

    changed = Signal(str, object)
    """The key of a field and its Decimal, or None when it is emptied."""
    notified = Signal(str, object)
    """A grant and the amount that was notified, or None."""
    sourced = Signal(str)
    """Where the national values that are typed were found."""
    refused = Signal(object)
    """A UserError about what was typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the fields once; `show_fiche` fills them."""
        super().__init__(parent)
        self.inputs: dict[str, QLineEdit | QCheckBox] = {}
        self._was: dict[str, Decimal] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for group, words in GROUPS.items():
            column.addWidget(label(say(words), "heading"))
            grid = QGridLayout()
            grid.setColumnStretch(0, 1)
            grid.setHorizontalSpacing(8)
            grid.setVerticalSpacing(4)
            for rank, each in enumerate(f for f in fields() if f.group == group):
                self._add(grid, rank, each)
            column.addLayout(grid)
        self._add_source(column)
        self._add_notified(column)
        column.addStretch(1)

    def show_fiche(self, fiche: Fiche, base: Fiche | None = None) -> None:
        """Show a sheet; what differs from `base` is marked."""
        self._was = dict(fiche.values)
        for each in fields():
            widget, value = self.inputs[each.key], fiche.values.get(each.key)
            if isinstance(widget, QCheckBox):
                widget.blockSignals(True)
                widget.setChecked(bool(value))
                widget.blockSignals(False)
            elif not widget.hasFocus() or not widget.isModified():
                widget.setText(shown(each, value))
                widget.setModified(False)
            is_changed = base is not None and base.values.get(each.key) != value
            font = widget.font()
            font.setBold(is_changed)
            widget.setFont(font)

        if not self._source.isModified():
            self._source.setText(fiche.source)
        for grant, line in self._notified.items():
            if not line.isModified():
                told = fiche.notified.get(grant)
                line.setText("" if told is None else shown(_AMOUNT, told))

    def _add_source(self, column: QVBoxLayout) -> None:
        """Add where the national values were found: a number without a source serves nobody."""
        wording = Wording(
            self.tr("Source des valeurs saisies"),
            self.tr("Par exemple « Note technique DSU 2026 de la DGCL, page 7 »"),
        )
        self._source = text_field(wording, "")
        self._source.setPlaceholderText(self.tr("note de la DGCL, page"))
        self._source.editingFinished.connect(self._take_source)
        column.addWidget(stacked_field(self._source, wording))

    def _take_source(self) -> None:
        if self._source.isModified():
            self._source.setModified(False)
            self.sourced.emit(self._source.text())

    def _add_notified(self, column: QVBoxLayout) -> None:
        """Add what the State has notified, that the calculation is held against."""
        column.addWidget(label(self.tr("Montants notifiés (pour l'écart)"), "heading"))
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        grid.setVerticalSpacing(4)
        self._notified: dict[str, QLineEdit] = {}
        for rank, grant in enumerate(GRANTS):
            name = say(GRANT_NAMES[grant])
            help_words = self.tr("{dotation}, montant notifié, en euros").format(dotation=name)
            line = self._line(Wording(self.tr("{nom} notifiée").format(nom=name), help_words))
            line.editingFinished.connect(lambda g=grant, w=line: self._take_notified(g, w))
            self._notified[grant] = line
            grid.addWidget(label_of(line, Wording(name, help_words)), rank, 0)
            grid.addWidget(line, rank, 1)
        column.addLayout(grid)

    def _line(self, wording: Wording) -> QLineEdit:
        line = text_field(wording, "")
        line.setFixedWidth(line.fontMetrics().averageCharWidth() * _WIDTH + 12)
        line.setPlaceholderText(self.tr("n. d."))
        return line

    def _take_notified(self, grant: str, line: QLineEdit) -> None:
        if not line.isModified():
            return
        line.setModified(False)
        try:
            self.notified.emit(grant, read_number(_AMOUNT, line.text()))
        except UserError as err:
            self.refused.emit(err)
            line.clear()

    def allow(self, whens: frozenset[When]) -> None:
        """Let only some fields be changed: the others come from the national file."""
        for each in fields():
            is_rank = each.group == "rangs"
            self.inputs[each.key].setEnabled(
                each.when in whens and not (is_rank and When.NATION not in whens)
            )
        for line in (self._source, *self._notified.values()):
            line.setEnabled(When.NATION in whens)

    def _add(self, grid: QGridLayout, rank: int, each: Field) -> None:
        wording = Wording(say(each.name), _help(each))
        if each.unit is FieldUnit.YES_NO:
            box = tick_box(wording)
            box.toggled.connect(lambda on, k=each.key: self.changed.emit(k, Decimal(int(on))))
            grid.addWidget(box, rank, 0, 1, 2)
            self.inputs[each.key] = box
            return
        line = self._line(wording)
        line.editingFinished.connect(lambda f=each, w=line: self._take(f, w))
        named = label_of(line, wording)
        named.setWordWrap(True)
        grid.addWidget(named, rank, 0)
        grid.addWidget(line, rank, 1)
        self.inputs[each.key] = line

    def _take(self, each: Field, line: QLineEdit) -> None:
        if not line.isModified():
            return
        line.setModified(False)
        try:
            value = read_number(each, line.text())
        except UserError as err:
            self.refused.emit(err)
            line.setText(shown(each, self._was.get(each.key)))
            return
        if value != self._was.get(each.key):
            self.changed.emit(each.key, value)


def shown(each: Field, value: Decimal | None) -> str:
    """Return a value as it stands in its field, empty when unknown."""
    if value is None:
        return ""
    number = value * 100 if each.unit is FieldUnit.PERCENT else value
    number = round(number, 6)
    exponent = number.normalize().as_tuple().exponent
    return decimal_number(number, max(0, -int(exponent)))


def _help(each: Field) -> str:
    units = {FieldUnit.EUROS: "€", FieldUnit.INHABITANTS: "hab.", FieldUnit.PERCENT: "%"}
    unit = units.get(each.unit, "")
    return f"{say(each.name)} ({unit})" if unit else say(each.name)
