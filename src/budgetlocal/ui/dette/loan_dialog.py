"""The form of a loan: every term of a contract, with an early repayment."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot

from budgetlocal.analysis.dette.terms import (
    Amortissement,
    Arrondi,
    BaseJours,
    Periodicite,
    Plancher,
)
from budgetlocal.analysis.dette.typed import TypedLoan, contract_from
from budgetlocal.analysis.dette.wording import (
    AMORTISSEMENTS,
    ARRONDIS,
    BASES,
    PERIODICITES,
    PLANCHERS,
)
from budgetlocal.ui.dette.form import GridForm
from budgetlocal.ui.forms import (
    Segments,
    Wording,
    combo_box,
    date_field,
    text_field,
    tick_box,
    whole_number,
)
from budgetlocal.ui.language import say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QComboBox, QDateEdit, QLineEdit, QSpinBox, QWidget

    from budgetlocal.analysis.dette.content import DebtContent
    from budgetlocal.analysis.dette.terms import Contract
    from budgetlocal.core.text import Text

_FIXED, _REVISABLE = range(2)
_MOST = 1200


class LoanDialog(GridForm):
    """Types a loan, or changes one."""

    typed = Signal(object)
    """The Contract."""

    def __init__(
        self,
        fields: TypedLoan,
        former: Contract | None,
        content: DebtContent,
        parent: QWidget | None = None,
    ) -> None:
        """Show the fields of a loan; call `open()`."""
        super().__init__(
            self.tr("Modifier l'emprunt") if former is not None else self.tr("Ajouter un emprunt"),
            self.tr(
                "Les termes du contrat. L'échéancier est recalculé au centime ; ce qui ne peut pas être est "
                "refusé avec la raison. Ctrl+Z annule."
            ),
            parent,
        )
        self._former, self._content = former, content
        self._build_identity(fields)
        self._build_dates(fields)
        self._build_rate(fields)
        self._build_rules(fields)
        self._build_early(fields)
        self.finish()
        self._show_rate(self._kind.chosen)
        self._show_early(is_early=self._is_early.isChecked())
        self._nom.setFocus()

    def take(self) -> None:
        """Send the contract that is typed."""
        key = self._content.new_key()
        self.typed.emit(contract_from(self._fields(), self._former, key, self._content))

    def _build_identity(self, fields: TypedLoan) -> None:
        self._nom = self._line(self.tr("&Nom"), self.tr("Ce qu'il finance"), fields.nom)
        self._preteur = self._line(self.tr("&Prêteur"), self.tr("La banque"), fields.preteur)
        self._capital = self._line(
            self.tr("&Capital (€)"),
            self.tr("Capital à la date de départ, par exemple 250 000"),
            fields.capital,
        )

    def _build_dates(self, fields: TypedLoan) -> None:
        self._debut = self._day(
            self.tr("&Départ des intérêts"), self.tr("Mise à disposition des fonds"), fields.debut
        )
        self._premiere = self._day(
            self.tr("Première é&chéance"),
            self.tr(
                "Date du premier paiement ; après un versement le 31, les échéances d'une fin février "
                "reviennent au 31"
            ),
            fields.premiere,
        )
        self._echeances = self._number(
            self.tr("Nombre d'éc&héances"),
            self.tr("Du premier au dernier paiement, différé compris"),
            fields.echeances,
        )
        self._periodicite = self._choice(
            self.tr("Pér&iodicité"), self.tr("Temps entre deux échéances"), PERIODICITES,
            fields.periodicite,
        )  # fmt: skip
        self._amortissement = self._choice(
            self.tr("&Amortissement"), self.tr("Comment le capital est rendu"), AMORTISSEMENTS,
            fields.amortissement,
        )  # fmt: skip
        self._plan = self._line(
            self.tr("Taux d'amorti&ssement (%)"),
            self.tr("Celui du plan qui fixe le capital d'avance, s'il y en a un ; vide : aucun"),
            fields.taux_amortissement,
        )
        self._differe = self._number(
            self.tr("Di&fféré"),
            self.tr("Échéances du début sans capital ; 0 s'il n'y en a pas"),
            fields.differe,
        )
        wording = Wording(
            self.tr("Intérêts du différé"),
            self.tr("Payés (différé partiel), ou ajoutés au capital (différé total)"),
        )
        self._grace = combo_box(wording)
        self._grace.addItem(self.tr("payés"), False)
        self._grace.addItem(self.tr("ajoutés au capital"), True)
        self._grace.setCurrentIndex(int(fields.differe_total))
        self.put(self._grace, wording)

    def _build_rate(self, fields: TypedLoan) -> None:
        wording = Wording(self.tr("Type de taux"), self.tr("Fixe, ou index plus marge"))
        self._kind = Segments(
            wording,
            (
                Wording(self.tr("Fixe"), self.tr("Le même taux jusqu'à la fin")),
                Wording(self.tr("Révisable"), self.tr("Un index et une marge")),
            ),
        )
        self._kind.choose(_REVISABLE if fields.index else _FIXED)
        self.put(self._kind, wording)
        self._taux = self._line(
            self.tr("&Taux (%)"), self.tr("Taux nominal par an, par exemple 3,15"), fields.taux
        )
        self._index = self._line(
            self.tr("Inde&x"), self.tr("Livret A, Euribor 3 mois… ; sa courbe se tape à part"),
            fields.index,
        )  # fmt: skip
        self._marge = self._line(
            self.tr("&Marge (%)"), self.tr("En plus de l'index, par exemple 0,60"), fields.marge
        )
        self._plancher = self._choice(
            self.tr("P&lancher"), self.tr("Ce qui ne peut pas être négatif"), PLANCHERS,
            fields.plancher,
        )  # fmt: skip
        self._kind.group.idClicked.connect(self._show_rate)

    def _build_rules(self, fields: TypedLoan) -> None:
        self._base = self._choice(
            self.tr("&Base de jours"), self.tr("Comment les jours comptent"), BASES, fields.base
        )
        self._arrondi = self._choice(
            self.tr("A&rrondi"), self.tr("Arrondi des intérêts"), ARRONDIS, fields.arrondi
        )
        self._charte = self._line(
            self.tr("Charte &Gissler"), self.tr("1A pour un taux fixe ou variable simple"),
            fields.charte,
        )  # fmt: skip

    def _build_early(self, fields: TypedLoan) -> None:
        wording = Wording(
            self.tr("Remboursement anticip&é"), self.tr("Le jour d'une échéance, après elle")
        )
        self._is_early = tick_box(wording)
        self._is_early.setChecked(fields.anticipe is not None)
        self.grid.addWidget(self._is_early, 20, 0, 1, self.COLUMNS)
        self._count = 21 * self.COLUMNS
        self._early_day = self._day(
            self.tr("Le &jour"), self.tr("Date d'une échéance"), fields.anticipe or fields.premiere
        )
        self._early_capital = self._line(
            self.tr("Capital remb&oursé (€)"), self.tr("Vide : tout ce qui reste"),
            fields.anticipe_capital,
        )  # fmt: skip
        self._early_fee = self._line(
            self.tr("Indemnité (€)"),
            self.tr("Pénalité payée ce jour-là ; vide : pas connue, 0 : aucune"),
            fields.anticipe_indemnite,
        )
        self._others = self._line(
            self.tr("A&utres remboursements"),
            self.tr("Date : capital ou tout : indemnité, séparés par « ; »"),
            fields.anticipes,
            self.COLUMNS,
        )
        self._others.setPlaceholderText(self.tr("01/03/2030 : 50 000 : 0 ; 01/03/2032 : tout"))
        self._is_early.toggled.connect(lambda on: self._show_early(is_early=on))

    @Slot(int)
    def _show_rate(self, kind: int) -> None:
        self._taux.setEnabled(kind == _FIXED)
        for widget in (self._index, self._marge, self._plancher):
            widget.setEnabled(kind == _REVISABLE)

    def _show_early(self, *, is_early: bool) -> None:
        for widget in (self._early_day, self._early_capital, self._early_fee, self._others):
            widget.setEnabled(is_early)

    def _fields(self) -> TypedLoan:
        is_fixed = self._kind.chosen == _FIXED
        return TypedLoan(
            nom=self._nom.text(),
            preteur=self._preteur.text(),
            capital=self._capital.text(),
            debut=_day_of(self._debut),
            premiere=_day_of(self._premiere),
            echeances=self._echeances.value(),
            periodicite=Periodicite(self._periodicite.currentData()),
            amortissement=Amortissement(self._amortissement.currentData()),
            differe=self._differe.value(),
            differe_total=bool(self._grace.currentData()),
            taux_amortissement=self._plan.text(),
            base=BaseJours(self._base.currentData()),
            arrondi=Arrondi(self._arrondi.currentData()),
            taux=self._taux.text() if is_fixed else "",
            index="" if is_fixed else self._index.text().strip() or "?",
            marge=self._marge.text(),
            plancher=Plancher(self._plancher.currentData()),
            charte=self._charte.text(),
            anticipe=_day_of(self._early_day) if self._is_early.isChecked() else None,
            anticipe_capital=self._early_capital.text(),
            anticipe_indemnite=self._early_fee.text(),
            anticipes=self._others.text() if self._is_early.isChecked() else "",
        )

    def _line(self, text: str, help_text: str, value: str, span: int = 1) -> QLineEdit:
        wording = Wording(text, help_text)
        field = text_field(wording, value)
        self.put(field, wording, span)
        return field

    def _day(self, text: str, help_text: str, value: date) -> QDateEdit:
        wording = Wording(text, help_text)
        field = date_field(wording, value.isoformat())
        self.put(field, wording)
        return field

    def _number(self, text: str, help_text: str, value: int) -> QSpinBox:
        wording = Wording(text, help_text)
        field = whole_number(wording, value, highest=_MOST, none="0")
        self.put(field, wording)
        return field

    def _choice(
        self, text: str, help_text: str, words: Mapping[Any, Text], value: Enum
    ) -> QComboBox:
        wording = Wording(text, help_text)
        field = combo_box(wording)
        for each, name in words.items():
            field.addItem(say(name), each.value)
        field.setCurrentIndex(max(0, field.findData(value.value)))
        self.put(field, wording)
        return field


def _day_of(field: QDateEdit) -> date:
    return date.fromisoformat(field.date().toString(Qt.DateFormat.ISODate))
