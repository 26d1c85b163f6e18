"""One budget line to type in or to change: account, words, amounts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from budgetlocal.core.errors import UserError
from budgetlocal.core.kinds import Amount, Mouvement, Sens
from budgetlocal.core.money import AmountError, Cents
from budgetlocal.core.typed_amount import cents_from_typed, typed_from_cents
from budgetlocal.importing.typed_lines import TypedLine
from budgetlocal.nomenclature.plan import Plan
from budgetlocal.ui.forms import Segments, Wording, stacked_field, text_field
from budgetlocal.ui.language import say
from budgetlocal.ui.widgets.texts import label

Explain = Callable[[TypedLine], str]
"""Says in words where the plan de comptes puts a line; raises UserError when it cannot be one."""
_SENSES = (Sens.DEPENSE, Sens.RECETTE)
_MOVEMENTS = (Mouvement.REEL, Mouvement.ORDRE)
_ORDER = (
    Amount.MT_PREV,
    Amount.CRED_OUV,
    Amount.MT_REAL,
    Amount.MT_RAR_3112,
    Amount.MT_RAR_PREC,
    Amount.MT_PROP_NOUV,
    Amount.MT_BUDG_PREC,
)
"""The amounts as they are asked for, the most usual first."""


class LineForm(QDialog):
    """Nothing changes before "Enregistrer"; what is wrong is said and the form stays open."""

    answered = Signal(object)
    """A TypedLine."""

    def __init__(
        self, title: str, typed: TypedLine, plan: Plan, explain: Explain, parent: QWidget | None
    ) -> None:
        """Show a line, empty for a new one; call `open()`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 84)
        self._explain = explain
        self._texts: dict[str, QLineEdit] = {}
        self._amounts: dict[Amount, QLineEdit] = {}
        self._build(title, typed, plan)
        self._follow()

    def _build(self, title: str, typed: TypedLine, plan: Plan) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addWidget(label(title, "heading"))
        column.addLayout(self._choices(typed))
        column.addLayout(self._text_grid(typed, plan))
        self._place = label("", "muted")
        column.addWidget(self._place)
        line = QFrame()
        line.setProperty("role", "line")
        column.addWidget(line)
        column.addWidget(
            label(
                self.tr(
                    "Montants en euros. Une case vide veut dire « inconnu », 0 veut dire zéro."
                ),
                "muted",
            )
        )
        column.addLayout(self._amount_grid(typed))
        self._fault = label("", selectable=True)
        self._fault.setProperty("role", "badge")
        self._fault.setProperty("severity", "erreur")
        self._fault.hide()
        column.addWidget(self._fault)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        save = buttons.addButton(self.tr("&Enregistrer"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setDefault(True)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self._texts["nature"].setFocus()

    def _choices(self, typed: TypedLine) -> QHBoxLayout:
        self._sens = Segments(
            Wording(self.tr("Sens"), self.tr("Dépense ou recette")),
            (
                Wording(self.tr("&Dépense"), self.tr("La ligne est une dépense")),
                Wording(self.tr("&Recette"), self.tr("La ligne est une recette")),
            ),
        )
        self._sens.choose(_SENSES.index(typed.sens))
        self._movement = Segments(
            Wording(self.tr("Mouvement"), self.tr("Réel ou ordre")),
            (
                Wording(self.tr("Ré&el"), self.tr("De l'argent bouge")),
                Wording(self.tr("&Ordre"), self.tr("Une écriture, sans mouvement d'argent")),
            ),
        )
        self._movement.choose(_MOVEMENTS.index(typed.mouvement))
        row = QHBoxLayout()
        row.setSpacing(16)
        for segments in (self._sens, self._movement):
            segments.group.idClicked.connect(self._follow)
            row.addWidget(segments)
        row.addStretch(1)
        return row

    def _text_grid(self, typed: TypedLine, plan: Plan) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        values = {
            "nature": typed.nature,
            "chapitre": typed.chapitre,
            "libelle": typed.libelle,
            "fonction": typed.fonction,
            "operation": typed.operation,
        }
        places = {
            "nature": (0, 0, 1),
            "chapitre": (0, 1, 1),
            "libelle": (1, 0, 2),
            "fonction": (2, 0, 1),
            "operation": (2, 1, 1),
        }
        for name, wording in self._wordings().items():
            line = text_field(wording, values[name])
            line.textChanged.connect(self._follow)
            self._texts[name] = line
            row, column, across = places[name]
            grid.addWidget(stacked_field(line, wording), row, column, 1, across)
        self._texts["nature"].setCompleter(self._completer(plan))
        return grid

    def _completer(self, plan: Plan) -> QCompleter:
        accounts = [
            f"{code}  {account.label}"
            for code, account in sorted(plan.accounts.items())
            if not account.is_struck_off
        ]
        completer = QCompleter(accounts, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(10)
        return completer

    def _amount_grid(self, typed: TypedLine) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        given = dict(zip(Amount, typed.amounts, strict=True))
        for rank, amount in enumerate(_ORDER):
            wording = Wording(amount_name(amount), self.tr("En euros, au centime."))
            line = text_field(wording, typed_from_cents(given[amount]))
            line.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._amounts[amount] = line
            grid.addWidget(stacked_field(line, wording), rank // 4, rank % 4)
        return grid

    def _wordings(self) -> dict[str, Wording]:
        return {
            "nature": Wording(
                self.tr("&Article (nature)"),
                self.tr("Le code du compte, ou des mots de son libellé."),
            ),
            "chapitre": Wording(
                self.tr("&Chapitre"), self.tr("Vide : celui que le plan de comptes donne.")
            ),
            "libelle": Wording(self.tr("&Libellé"), self.tr("Vide : celui du plan de comptes.")),
            "fonction": Wording(self.tr("&Fonction"), self.tr("Facultative.")),
            "operation": Wording(self.tr("O&pération"), self.tr("Facultative.")),
        }

    def _typed(self) -> TypedLine:
        """Return what is typed; AmountError when an amount cannot be read."""
        texts = {name: line.text().strip() for name, line in self._texts.items()}
        # A suggestion of the list holds the code, then the label.
        nature, _, _ = texts.pop("nature").partition("  ")
        return TypedLine(
            sens=_SENSES[self._sens.chosen],
            nature=nature,
            mouvement=_MOVEMENTS[self._movement.chosen],
            amounts=tuple(self._amount(amount) for amount in Amount),
            **texts,
        )

    def _amount(self, amount: Amount) -> Cents | None:
        line = self._amounts[amount]
        try:
            return cents_from_typed(line.text())
        except AmountError:
            line.setFocus()
            line.selectAll()
            raise

    @Slot()
    def _follow(self) -> None:
        """Say where the plan puts what is typed so far."""
        if not self._texts["nature"].text().strip():
            self._place.setText(self.tr("Le chapitre et la section viendront du plan de comptes."))
            return
        try:
            self._place.setText(self._explain(self._typed()))
        except (UserError, AmountError):
            self._place.setText("")

    @Slot()
    def _accept(self) -> None:
        try:
            typed = self._typed()
            self._explain(typed)
        except AmountError as err:
            words = self.tr("« {texte} » n'est pas un montant : tapez par exemple 1234,56.")
            self._say_fault(words.format(texte=str(err)))
        except UserError as err:
            self._say_fault(f"{say(err.message)} {say(err.hint)}")
        else:
            self.answered.emit(typed)
            self.accept()

    def _say_fault(self, words: str) -> None:
        self._fault.setText(words)
        self._fault.show()


def amount_name(amount: Amount) -> str:
    """Return what an amount is called in a form."""
    translate = QCoreApplication.translate
    return {
        Amount.MT_BUDG_PREC: translate("LineForm", "Budget précédent"),
        Amount.MT_RAR_PREC: translate("LineForm", "Reports N-1"),
        Amount.MT_PROP_NOUV: translate("LineForm", "Propositions nouvelles"),
        Amount.MT_PREV: translate("LineForm", "&Voté"),
        Amount.CRED_OUV: translate("LineForm", "Crédits ou&verts"),
        Amount.MT_REAL: translate("LineForm", "Réali&sé"),
        Amount.MT_RAR_3112: translate("LineForm", "RAR au 31/12"),
    }[amount]
