"""Whose budget the table is, which one and when: what was read, where, and what the person types."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from budgetlocal.core.identifiers import IdentifierError, Siret, exercice_from_text
from budgetlocal.core.kinds import Etape
from budgetlocal.importing.tables.report import IdentityReading
from budgetlocal.ui.forms import Wording, combo_box, stacked_field, text_field
from budgetlocal.ui.table_import.dates import french_date, iso_date
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from budgetlocal.importing.tables.register import Registered

_PLACES = {
    "collectivite": (0, 0),
    "siret": (1, 0),
    "budget": (2, 0),
    "nomenclature": (3, 0),
    "exercice": (0, 1),
    "etape": (1, 1),
    "numero": (2, 1),
    "situation_date": (3, 1),
}
"""Row and column of each field; the keyboard goes down the left side, then the right."""


class IdentityForm(QScrollArea):
    """One field a line, with where its value was found."""

    changed = Signal(object)
    """The fields of `Identite` that the person changed, by name."""
    search_asked = Signal(str)
    """The person types the name of a collectivité."""

    def __init__(self, nomenclatures: Sequence[str], parent: QWidget | None = None) -> None:
        """Make the fields; `nomenclatures` are those that have a plan de comptes."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        body = QWidget()
        self._grid = QGridLayout(body)
        self._grid.setContentsMargins(12, 8, 12, 8)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 2)
        self._lines: dict[str, QLineEdit] = {}
        self._places: dict[str, QLabel] = {}
        self._shown: dict[str, str] = {}
        self._faults: set[str] = set()
        self._etape = combo_box(
            Wording(self.tr("É&tape"), self.tr("Ce que le tableau vote ou clôt."))
        )
        self._nomenclature = combo_box(self._wordings()["nomenclature"])
        self._build(nomenclatures)
        self.setWidget(body)

    def show_identity(self, readings: Sequence[IdentityReading]) -> None:
        """Show what is known of the identity."""
        known = {each.field: each for each in readings}
        self._shown = {name: each.value for name, each in known.items()}
        self._faults.clear()
        for name, line in self._lines.items():
            value = self._shown.get(name, "")
            line.setText(french_date(value) if name == "situation_date" else value)
            self._say_place(name, known)
        with QSignalBlocker(self._etape):
            self._etape.setCurrentIndex(max(self._etape.findData(self._shown.get("etape", "")), 0))
        self._say_place("etape", known)
        self._show_nomenclature(self._shown.get("nomenclature", ""))
        self._say_place("nomenclature", known)

    def _show_nomenclature(self, value: str) -> None:
        """Show a nomenclature as TotEM writes it, M57-M57_A, or by its plan alone."""
        name = value.rpartition("-")[2]
        if name and self._nomenclature.findData(name) < 0:
            self._nomenclature.addItem(name, name)
        with QSignalBlocker(self._nomenclature):
            self._nomenclature.setCurrentIndex(self._nomenclature.findData(name))

    def show_found(self, found: Sequence[Registered]) -> None:
        """Offer the collectivités of the register that a name finds."""
        self._found.clear()
        for each in found:
            words = f"{each.name} ({each.departement or each.nature}) · SIREN {each.siren}"
            item = QStandardItem(words)
            item.setData(each, Qt.ItemDataRole.UserRole)
            self._found.appendRow(item)
        if found and self._lines["collectivite"].hasFocus():
            self._completer.complete()

    @property
    def fault(self) -> str:
        """The first field that holds what cannot be, empty when there is none."""
        return min(self._faults, default="")

    def focus_field(self, name: str) -> None:
        """Put the keyboard on a field."""
        boxes = {"etape": self._etape, "nomenclature": self._nomenclature}
        widget = boxes.get(name) or self._lines.get(name, self._lines["siret"])
        self.ensureWidgetVisible(widget)
        widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self, nomenclatures: Sequence[str]) -> None:
        names = self._wordings()
        for name, place in _PLACES.items():
            if name == "etape":
                self._add_etapes()
                continue
            if name == "nomenclature":
                self._add_nomenclatures(nomenclatures)
                continue
            line = text_field(names[name], "")
            line.setObjectName(name)
            line.editingFinished.connect(self._tell)
            self._lines[name] = line
            self._add(name, line, names[name], place)
        self._grid.setRowStretch(len(_PLACES), 1)
        self._found = QStandardItemModel(self)
        self._completer = QCompleter(self._found, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setWidget(self._lines["collectivite"])
        self._completer.activated[QModelIndex].connect(self._take_found)  # type: ignore[index]
        self._lines["collectivite"].textEdited.connect(self.search_asked)

    def _add_nomenclatures(self, nomenclatures: Sequence[str]) -> None:
        self._nomenclature.addItem(self.tr("Celle qui convient"), "")
        for name in nomenclatures:
            self._nomenclature.addItem(name.replace("_", " "), name)
        self._nomenclature.activated.connect(self._tell_nomenclature)
        wording = self._wordings()["nomenclature"]
        self._add("nomenclature", self._nomenclature, wording, _PLACES["nomenclature"])

    def _add_etapes(self) -> None:
        self._etape.addItem(self.tr("Pas encore connue"), "")
        for etape, words in self._etapes().items():
            self._etape.addItem(words, str(etape))
        self._etape.activated.connect(self._tell_etape)
        wording = Wording(self.tr("É&tape"), self.tr("Ce que le tableau vote ou clôt."))
        self._add("etape", self._etape, wording, _PLACES["etape"])

    def _add(
        self,
        name: str,
        widget: QLineEdit | QComboBox,
        wording: Wording,
        place: tuple[int, int],
    ) -> None:
        """Put a field in its place of the grid, with where its value was found below it."""
        row, column = place
        self._places[name] = label("", "small")
        cell = QWidget()
        stack = QVBoxLayout(cell)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(2)
        stack.addWidget(stacked_field(widget, wording))
        stack.addWidget(self._places[name])
        self._grid.addWidget(cell, row, column, Qt.AlignmentFlag.AlignTop)

    def _say_place(self, name: str, known: Mapping[str, IdentityReading]) -> None:
        found = known.get(name)
        place = self._places[name]
        place.setText(
            self.tr("Lu dans : {lieu}").format(lieu=found.place) if found and found.place else " "
        )

    @Slot()
    def _tell(self) -> None:
        line = self.sender()
        if not isinstance(line, QLineEdit):
            return
        name, text = line.objectName(), line.text().strip()
        before = self._shown.get(name, "")
        if name == "situation_date":
            before = french_date(before)
        if name in self._faults:
            self._faults.discard(name)
            self._places[name].setText(" ")
        if text == before:
            return
        try:
            value = _parsed(name, text)
        except (ValueError, IdentifierError):
            self._faults.add(name)
            self._places[name].setText("⚠ " + self._wordings()[name].help)
            return
        self.changed.emit({name: value})

    @Slot()
    def _tell_etape(self) -> None:
        code = self._etape.currentData()
        if code != self._shown.get("etape", ""):
            self.changed.emit({"etape": Etape(code) if code else None})

    @Slot()
    def _tell_nomenclature(self) -> None:
        name = self._nomenclature.currentData()
        if name != self._shown.get("nomenclature", "").rpartition("-")[2]:
            self.changed.emit({"nomenclature": name or None})

    @Slot(QModelIndex)
    def _take_found(self, index: QModelIndex) -> None:
        from budgetlocal.importing.tables.identity import head_office

        each: Registered = index.data(Qt.ItemDataRole.UserRole)
        self._lines["collectivite"].setText(each.name)
        siret = self._shown.get("siret", "")
        fields: dict[str, Any] = {
            "collectivite": each.name,
            "insee": each.insee or None,
            "departement": each.departement or None,
            "nature_collectivite": each.nature or None,
        }
        if siret[:9] != each.siren:
            fields["siret"] = head_office(each.siren)
        self.changed.emit(fields)

    def _etapes(self) -> dict[Etape, str]:
        return {
            Etape.BP: self.tr("Budget primitif (BP)"),
            Etape.BS: self.tr("Budget supplémentaire (BS)"),
            Etape.DM: self.tr("Décision modificative (DM)"),
            Etape.SITUATION: self.tr("Situation à une date"),
            Etape.CA: self.tr("Compte administratif (CA)"),
            Etape.CFU: self.tr("Compte financier unique (CFU)"),
        }

    def _wordings(self) -> dict[str, Wording]:
        return {
            "collectivite": Wording(
                self.tr("&Collectivité"),
                self.tr("Son nom : tapez-le pour la chercher dans le registre."),
            ),
            "siret": Wording(self.tr("S&IRET du budget"), self.tr("14 chiffres.")),
            "budget": Wording(
                self.tr("&Nom du budget"), self.tr("Budget principal, Eau, Assainissement…")
            ),
            "exercice": Wording(self.tr("E&xercice"), self.tr("Une année : 2025.")),
            "numero": Wording(
                self.tr("Numé&ro de DM"), self.tr("Pour une décision modificative : 1, 2…")
            ),
            "situation_date": Wording(
                self.tr("&Date de la situation"),
                self.tr("Jour, mois, année : 30/06/2025."),
            ),
            "nomenclature": Wording(
                self.tr("No&menclature"), self.tr("Le plan de comptes avec lequel lire les codes.")
            ),
        }


def _parsed(name: str, text: str) -> object:
    """Return what a field says, None for nothing; ValueError or IdentifierError otherwise."""
    if not text:
        return None
    if name == "siret":
        return str(Siret(text))
    if name == "exercice":
        return exercice_from_text(text)
    if name == "numero":
        return int(text)
    return iso_date(text) if name == "situation_date" else text
