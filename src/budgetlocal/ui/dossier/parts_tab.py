"""The parts of a pack on the left, the one looked at on the right, and what is changed in them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from budgetlocal.ui.dossier.parts_list import PartsList
from budgetlocal.ui.dossier.preview import Preview
from budgetlocal.ui.explaining import ExplainRequest
from budgetlocal.ui.forms import Segments, Wording
from budgetlocal.ui.language import say

if TYPE_CHECKING:
    from budgetlocal.analysis.dossier.building import Built
    from budgetlocal.analysis.dossier.definitions import Medium
    from budgetlocal.analysis.dossier.parts import BuiltPart
    from budgetlocal.analysis.dossier.plan import OwnText, Plan
    from budgetlocal.core.specs import TableSpec


class PartsTab(QSplitter):
    """Tick, move, rewrite, hide: each gives another plan."""

    edited = Signal(str, object)
    """The name of an edit for the undo, and the Plan that it gives."""
    workbook_asked = Signal(object)
    chart_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Hold no part yet."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._built: Built | None = None
        self.setChildrenCollapsible(False)
        self.addWidget(self._left())
        self._preview = Preview()
        self.addWidget(self._preview)
        self.setStretchFactor(0, 2)
        self.setStretchFactor(1, 5)
        self._connect()

    @property
    def table(self) -> TableSpec | None:
        """The table of the part that is looked at."""
        return self._preview.table

    def explain_request(self) -> ExplainRequest | None:
        """Return the numbers of the part that is looked at."""
        return self._preview.explain_request()

    def focus_parts(self) -> None:
        """Put the keyboard on the list of the parts."""
        self._parts.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_pack(self, built: Built) -> None:
        """Show another pack, on the same part if it is there."""
        self._built = built
        self._fill()

    def _left(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 8, 8, 0)
        column.setSpacing(6)
        self._media = Segments(
            Wording(self.tr("Support"), self.tr("Ce qui est projeté, ou ce qui est remis")),
            (
                Wording(self.tr("Diaporama"), self.tr("Les diapositives, et le mode séance")),
                Wording(self.tr("Document"), self.tr("La note ou le rapport remis aux élus")),
            ),
        )
        column.addWidget(self._media)
        self._parts = PartsList()
        column.addWidget(self._parts, 1)
        column.addLayout(self._buttons())
        return left

    def _buttons(self) -> QVBoxLayout:
        self._words = QPushButton(self.tr("&Titre et texte…"))
        self._words.setToolTip(self.tr("Réécrire la partie, ses nombres restant liés (Entrée)"))
        self._secret = QPushButton(self.tr("Confident&ielle"))
        self._secret.setCheckable(True)
        self._secret.setToolTip(self.tr("Cachée en séance et absente des fichiers"))
        self._up = QPushButton(self.tr("Monter"))
        self._up.setToolTip(self.tr("Alt+Haut"))
        self._down = QPushButton(self.tr("Descendre"))
        self._down.setToolTip(self.tr("Alt+Bas"))
        both = QVBoxLayout()
        both.setSpacing(6)
        for pair in ((self._words, self._secret), (self._up, self._down)):
            row = QHBoxLayout()
            row.setSpacing(6)
            for button in pair:
                row.addWidget(button, 1)
            both.addLayout(row)
        return both

    def _connect(self) -> None:
        self._media.group.idClicked.connect(self._fill)
        self._parts.chosen.connect(self._show_part)
        self._parts.switched.connect(self._switch)
        self._parts.moved.connect(self._move)
        self._parts.opened.connect(self._ask_words)
        self._words.clicked.connect(lambda: self._ask_words(self._parts.current_key))
        self._secret.clicked.connect(self._hide_part)
        self._up.clicked.connect(lambda: self._move(self._parts.current_key, -1))
        self._down.clicked.connect(lambda: self._move(self._parts.current_key, 1))
        self._preview.workbook_asked.connect(self.workbook_asked)
        self._preview.chart_asked.connect(self.chart_asked)

    @property
    def _medium(self) -> Medium:
        from budgetlocal.analysis.dossier.definitions import Medium

        return tuple(Medium)[self._media.chosen]

    def _part(self, key: str) -> BuiltPart | None:
        if self._built is None:
            return None
        parts = self._built.parts(self._medium)
        return next((part for part in parts if part.key == key), None)

    @Slot()
    def _fill(self) -> None:
        if self._built is not None:
            self._parts.show_parts(self._built.parts(self._medium))

    @Slot(str)
    def _show_part(self, key: str) -> None:
        self._preview.show_part(self._part(key))
        plan = self._built.plan.medium(self._medium) if self._built is not None else None
        self._secret.setChecked(plan is not None and key in plan.confidential)

    @Slot(str, bool)
    def _switch(self, key: str, is_on: bool) -> None:
        self._edit(key, lambda plan, medium: plan.switched(medium, key, is_on=is_on))

    @Slot(str, int)
    def _move(self, key: str, step: int) -> None:
        self._edit(key, lambda plan, medium: plan.moved(medium, key, step))

    @Slot(bool)
    def _hide_part(self, is_secret: bool) -> None:
        key = self._parts.current_key
        self._edit(key, lambda plan, _medium: plan.hidden(key, is_confidential=is_secret))

    def _edit(self, key: str, change: Callable[[Plan, Medium], Plan]) -> None:
        part = self._part(key)
        if part is None or self._built is None:
            return
        plan = change(self._built.plan, self._medium)
        if plan != self._built.plan:
            name = say(part.definition.title)
            self.edited.emit(self.tr("la partie « {partie} »").format(partie=name), plan)

    @Slot(str)
    def _ask_words(self, key: str) -> None:
        from budgetlocal.ui.dossier.wording_dialog import WordingDialog

        part = self._part(key)
        if part is None or self._built is None:
            return
        dialog = WordingDialog(part, self._built.numbers, self.window())
        dialog.answered.connect(lambda title, text: self._reword(part, title, text))
        dialog.open()

    def _reword(self, part: BuiltPart, title: str, text: str) -> None:
        built = self._built
        if built is None:
            return
        own: OwnText | None = part.written_now(text, built.numbers) if text else None
        plan = built.plan.titled(part.medium, part.key, title).worded(part.medium, part.key, own)
        if plan != built.plan:
            name = say(part.definition.title)
            self.edited.emit(self.tr("le texte de « {partie} »").format(partie=name), plan)
