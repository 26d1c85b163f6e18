"""The small forms of the page: a situation typed in, an account added to a draft, the AP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from budgetlocal.core.kinds import Sens
from budgetlocal.core.money import AmountError
from budgetlocal.core.specs import Row, TableSpec
from budgetlocal.core.typed import typed_cents
from budgetlocal.ui.forms import (
    Segments,
    Wording,
    date_field,
    label_of,
    name_input,
    stacked_field,
    text_field,
)
from budgetlocal.ui.tables.editable import EditableTable
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from collections.abc import Callable

    from budgetlocal.analysis.execution.entry import Entered
    from budgetlocal.analysis.execution.exercise import Exercise

_SENSES = (Sens.DEPENSE, Sens.RECETTE)


class _Form(QDialog):
    """A heading, a sentence, fields, a place for what is wrong, and two buttons."""

    def __init__(self, title: str, words: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(20, 18, 20, 16)
        self.column.setSpacing(8)
        self.column.addWidget(label(title, "heading"))
        self.column.addWidget(label(words, "muted"))

    def finish(self, *, is_kept: bool = False) -> None:
        """Put the place for what is wrong and the buttons at the end.

        `is_kept` is for a form whose every edit is kept at once: it is only closed.
        """
        self._problem = QLabel()
        self._problem.setWordWrap(True)
        self._problem.setProperty("role", "badge")
        self._problem.setProperty("severity", "erreur")
        self._problem.hide()
        self.column.addWidget(self._problem)
        ok, cancel = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel
        close = QDialogButtonBox.StandardButton.Close
        buttons = QDialogButtonBox(close if is_kept else ok | cancel)
        buttons.accepted.connect(self.check)
        buttons.rejected.connect(self.reject)
        self.column.addWidget(buttons)

    def tell(self, problem: str) -> None:
        """Say what is wrong; nothing is lost."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    @Slot()
    def check(self) -> None:
        """Accept when nothing is wrong."""
        self.accept()


class SituationDialog(_Form):
    """Types a statement in, chapter by chapter."""

    entered = Signal(str, object)
    """ISO date, and what was typed by key of the row."""

    def __init__(self, exercise: Exercise, date: str, parent: QWidget | None) -> None:
        """Propose a date; call `open()`."""
        super().__init__(
            self.tr("Saisir une situation"),
            self.tr(
                "Tapez ce qui est réalisé depuis le 1er janvier, chapitre par chapitre. Une case vide "
                "reste inconnue : elle ne vaut pas zéro."
            ),
            parent,
        )
        self._exercise = exercise
        self._entries: dict[str, Entered] = {}
        wording = Wording(
            self.tr("Situation au"), self.tr("Dernier jour compris dans la situation")
        )
        self._date = date_field(wording, date)
        row = QHBoxLayout()
        row.addWidget(stacked_field(self._date, wording))
        row.addStretch(1)
        self.column.addLayout(row)
        self._table = EditableTable(self.tr("Situation à saisir"), _may_type)
        self._table.edited.connect(self._type)
        self.column.addWidget(self._table, 1)
        self._date.dateChanged.connect(self._show)
        self.finish()
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 120, metrics.height() * 34)
        self._show()
        self._table.open_all()
        self._table.setFocus()

    @property
    def _iso(self) -> str:
        return self._date.date().toString(Qt.DateFormat.ISODate)

    @Slot()
    def _show(self) -> None:
        from budgetlocal.analysis.execution.entry import entry_table

        if self._exercise.voted_at(self._iso):
            self._table.show_table(entry_table(self._exercise, self._iso, self._entries))

    @Slot(str, str, str)
    def _type(self, key: str, column: str, text: str) -> None:
        from dataclasses import replace

        from budgetlocal.analysis.execution.entry import Entered

        try:
            cents = typed_cents(text)
        except AmountError:
            self.tell(self.tr("« {texte} » n'est pas un montant.").format(texte=text))
            return
        self.tell("")
        self._entries[key] = replace(self._entries.get(key, Entered()), **{column: cents})
        self._show()

    @Slot()
    def check(self) -> None:
        """Accept a date of the exercice at which a budget is voted, and at least one amount."""
        date = self._iso
        if int(date[:4]) != self._exercise.exercice or not self._exercise.voted_at(date):
            self.tell(
                self.tr(
                    "La date doit être dans l'exercice {annee}, après le vote du budget."
                ).format(annee=self._exercise.exercice)
            )
        elif not any(each.realise is not None for each in self._entries.values()):
            self.tell(self.tr("Tapez au moins un montant réalisé."))
        else:
            self.entered.emit(date, dict(self._entries))
            self.accept()


class AccountDialog(_Form):
    """Asks for an account that the budget does not have, and its change."""

    chosen = Signal(object, str, object)
    """Sens, account, cents."""

    def __init__(
        self, is_known: Callable[[Sens, str], bool], parent: QWidget | None = None
    ) -> None:
        """Ask; `is_known` says whether the plan de comptes has an account. Call `open()`."""
        super().__init__(
            self.tr("Ajouter un compte au projet"),
            self.tr("Le chapitre se trouve d'après le plan de comptes de l'exercice."),
            parent,
        )
        self._is_known = is_known
        self._sens = Segments(
            Wording(self.tr("Sens"), self.tr("Dépenses ou recettes")),
            (
                Wording(self.tr("Dépenses"), self.tr("Une dépense")),
                Wording(self.tr("Recettes"), self.tr("Une recette")),
            ),
        )
        self.column.addWidget(self._sens)
        self._account = self._field(self.tr("&Compte"), self.tr("Numéro du compte par nature"))
        self._amount = self._field(
            self.tr("&Montant"), self.tr("En plus, ou en moins avec un signe −")
        )
        self.finish()
        self._account.setFocus()

    def _field(self, text: str, help_text: str) -> QLineEdit:
        wording = Wording(text, help_text)
        field = text_field(wording, "")
        self.column.addWidget(label_of(field, wording))
        self.column.addWidget(field)
        return field

    @Slot()
    def check(self) -> None:
        """Accept an account of the plan and an amount."""
        sens, account = _SENSES[self._sens.chosen], self._account.text().strip()
        try:
            cents = typed_cents(self._amount.text())
        except AmountError:
            cents = None
        if not self._is_known(sens, account):
            self.tell(
                self.tr("Le plan de comptes n'a pas de compte {compte} dans ce sens.").format(
                    compte=account
                )
            )
        elif not cents:
            self.tell(self.tr("Tapez un montant, par exemple 1 500 ou −1 500."))
        else:
            self.chosen.emit(sens, account, cents)
            self.accept()


class AutorisationDialog(_Form):
    """Types the autorisation de programme of each operation, and its CP by year."""

    typed = Signal(str, str, object)
    """Operation, key of the column, and its cents or None."""

    def __init__(self, table: TableSpec, parent: QWidget | None = None) -> None:
        """Show the operations; each amount typed is kept at once. Call `open()`."""
        super().__init__(
            self.tr("Autorisations de programme"),
            self.tr(
                "Le plafond voté de chaque opération, toutes années réunies, et ses crédits de paiement "
                "(CP) par année. Une case vidée retire le montant ; chacun s'annule par Ctrl+Z."
            ),
            parent,
        )
        from budgetlocal.analysis.rules.autorisations import AUTORISATION, credit_year

        self._table = EditableTable(
            self.tr("Autorisations par opération"),
            lambda _row, column: column == AUTORISATION or credit_year(column) is not None,
        )
        name_input(self._table, Wording(self.tr("Autorisations par opération"), ""))
        self._table.edited.connect(self._type)
        self._table.show_table(table)
        self.column.addWidget(self._table, 1)
        self.finish(is_kept=True)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 132, metrics.height() * 24)

    def show_table(self, table: TableSpec) -> None:
        """Show the operations after an edit."""
        self._table.show_table(table)

    @Slot(str, str, str)
    def _type(self, key: str, column: str, text: str) -> None:
        try:
            cents = typed_cents(text)
        except AmountError:
            self.tell(self.tr("« {texte} » n'est pas un montant.").format(texte=text))
            return
        self.tell("")
        self.typed.emit(key, column, cents)


def _may_type(row: Row, column: str) -> bool:
    return row.level == 1 and column in {"realise", "engage"}
