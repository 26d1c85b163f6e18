"""One article of the law as a sentence whose numbers are inputs."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from budgetlocal.core.formatting import decimal_number
from budgetlocal.simulation.articles import Article, Hole, HoleUnit
from budgetlocal.simulation.engine import UnknownParameterError, parameter
from budgetlocal.ui.forms import Wording, text_field
from budgetlocal.ui.language import say
from budgetlocal.ui.widgets.flow import FlowLayout
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from budgetlocal.simulation.reforme import Reforme

_HOLE = re.compile(r"\{(\w+)\}")
_SPACES = str.maketrans("", "", " \u00a0\u202f€%")


class SentenceEditor(QWidget):
    """Shows one article; each number is a field, and its value in force is said when it differs."""

    changed = Signal(str, object)
    """Path of a parameter and its Decimal."""
    refused = Signal(str)
    """What was typed is no number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._title = label("", "heading")
        self._column.addWidget(self._title)
        self._body: QWidget | None = None
        self._reference = label("", "small", selectable=True)
        self._column.addWidget(self._reference)
        self.inputs: dict[str, QLineEdit] = {}
        """By path of the parameter."""
        self._holes: dict[str, Hole] = {}
        self._reforme: Reforme | None = None

    def show_article(self, article: Article, reforme: Reforme) -> None:
        """Show an article with the numbers of an amendment."""
        if self._body is not None:
            self._column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._reforme = reforme
        self._title.setText(say(article.title))
        self.inputs, self._holes = {}, {}
        self._body = QWidget()
        flow = FlowLayout(self._body)
        sentence = say(article.sentence)
        spoken = sentence
        holes = {hole.key: hole for hole in article.holes}
        parts = _HOLE.split(sentence)
        for rank, part in enumerate(parts):
            if rank % 2:
                after = parts[rank + 1]
                glued = "" if after[:1].isspace() else after.partition(" ")[0]
                shown = self._add_hole(flow, holes[part], glued)
                spoken = spoken.replace(f"{{{part}}}", shown)
            else:
                is_glued = rank > 0 and not part[:1].isspace()
                for word in part.split()[int(is_glued) :]:
                    flow.addWidget(label(word, wrap=False))
        self._body.setAccessibleName(spoken)
        self._column.insertWidget(1, self._body)
        self._reference.setText(
            self.tr("Article {numero} du CGCT, version du {date}").format(
                numero=article.number,
                date="/".join(reversed(article.since.split("-"))),
            )
        )

    def _add_hole(self, flow: FlowLayout, hole: Hole, glued: str) -> str:
        """Add the field of a number, its unit, what the law in force says, and a last sign."""
        if self._reforme is None:
            raise AssertionError
        try:
            value = self._reforme.value(hole.path)
            in_force = parameter(hole.path, self._reforme.year)
        except UnknownParameterError:
            words = self.tr("(sans objet en {annee})").format(annee=self._reforme.year)
            flow.addWidget(label(words + glued, "muted", wrap=False))
            return words
        is_changed = value != in_force.value
        help_words = self.tr("{nom}. Loi en vigueur : {valeur} (depuis {annee}). {texte}").format(
            nom=say(hole.name),
            valeur=hole.shown(in_force.value),
            annee=in_force.since,
            texte=in_force.article,
        )
        field = text_field(Wording(say(hole.name), help_words.strip()), typed(hole, value))
        field.setFixedWidth(
            field.fontMetrics().horizontalAdvance("0") * (max(len(field.text()), 4) + 2) + 16
        )
        field.setProperty("changed", is_changed)
        field.editingFinished.connect(lambda h=hole, f=field: self._take(h, f))
        self.inputs[hole.path] = field
        self._holes[hole.path] = hole
        flow.addWidget(field)
        unit = _unit_words(hole) + ("" if is_changed else glued)
        if unit:
            flow.addWidget(label(unit, wrap=False))
        if is_changed:
            was = self.tr("(au lieu de {valeur})").format(valeur=hole.shown(in_force.value))
            flow.addWidget(label(was + glued, "warning", wrap=False))
        return hole.shown(value)

    def _take(self, hole: Hole, field: QLineEdit) -> None:
        if self._reforme is None or not field.isModified():
            return
        field.setModified(False)
        try:
            value = read_typed(hole, field.text())
        except InvalidOperation:
            self.refused.emit(field.text())
            field.setText(typed(hole, self._reforme.value(hole.path)))
            return
        if value != self._reforme.value(hole.path):
            self.changed.emit(hole.path, value)

    @Slot(str)
    def focus_hole(self, path: str) -> None:
        """Put the keyboard in the field of a number."""
        if path in self.inputs:
            self.inputs[path].setFocus()
            self.inputs[path].selectAll()


def typed(hole: Hole, value: Decimal) -> str:
    """Return a value as it stands in its field: without its unit, a share in per cent."""
    shown = value * 100 if hole.unit is HoleUnit.PERCENT else value
    exponent = shown.normalize().as_tuple().exponent
    return decimal_number(shown, max(0, -int(exponent)))


def read_typed(hole: Hole, text: str) -> Decimal:
    """Return the value of a typed text.

    Raises:
        InvalidOperation: it is no number.

    """
    value = Decimal(text.translate(_SPACES).replace(",", "."))
    return value.scaleb(-2) if hole.unit is HoleUnit.PERCENT else value


def _unit_words(hole: Hole) -> str:
    if hole.unit is HoleUnit.PERCENT:
        return "%"
    if hole.unit is HoleUnit.EUROS:
        return "€"
    if hole.unit is HoleUnit.INHABITANTS:
        from PySide6.QtCore import QCoreApplication

        return QCoreApplication.translate("SentenceEditor", "habitants")
    return ""
