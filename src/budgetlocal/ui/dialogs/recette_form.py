"""One saved layout: its name, whose budget it is, the columns and the answers that it changes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from budgetlocal.importing.grid.table_file import column_letters
from budgetlocal.importing.tables.roles import Role
from budgetlocal.ui.forms import Wording, combo_box, label_of, text_field, tick_box
from budgetlocal.ui.table_import.wording import role_name
from budgetlocal.ui.widgets.dialog_size import open_size
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from budgetlocal.importing.tables.recettes import Recette


class RecetteForm(QDialog):
    """Nothing changes before "Enregistrer"."""

    answered = Signal(object)
    """The Recette as it was changed."""

    def __init__(self, recette: Recette, parent: QWidget | None) -> None:
        """Show a recette; call `open()`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Modifier une présentation"))
        self.resize(open_size(self, letters=80, lines=28))
        self._recette = recette
        self._fields: dict[str, QLineEdit] = {}
        self._roles: dict[str, QComboBox] = {}
        self._kept: dict[str, QCheckBox] = {}
        self._build()

    def _build(self) -> None:
        body = QWidget()
        form = QFormLayout(body)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._name = self._line(form, Wording(self.tr("&Nom"), self.tr("Pour la reconnaître.")))
        self._name.setText(self._recette.name)
        for key, wording in self._identity().items():
            line = self._line(form, wording)
            line.setText(self._recette.identite.get(key, ""))
            self._fields[key] = line
        self._add_columns(form)
        self._add_answers(form)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(body)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        save = buttons.addButton(self.tr("&Enregistrer"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setDefault(True)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.addWidget(label(self.tr("Modifier une présentation"), "heading"))
        column.addWidget(area, 1)
        column.addWidget(buttons)

    def _line(self, form: QFormLayout, wording: Wording) -> QLineEdit:
        line = text_field(wording, "")
        form.addRow(label_of(line, wording), line)
        return line

    def _add_columns(self, form: QFormLayout) -> None:
        for key, use in sorted(self._recette.columns.items()):
            sheet, _, column = key.partition("|")
            words = self.tr("Feuille {feuille}, colonne {colonne}").format(
                feuille=int(sheet) + 1, colonne=column_letters(int(column) + 1)
            )
            wording = Wording(words, self.tr("Ce que contient la colonne."))
            box = combo_box(wording)
            for role in Role:
                box.addItem(role_name(role), role)
            box.setCurrentIndex(box.findData(use.role))
            form.addRow(label_of(box, wording), box)
            self._roles[key] = box

    def _add_answers(self, form: QFormLayout) -> None:
        for question, choice in sorted(self._recette.choices.items()):
            wording = Wording(
                f"{question} : {choice}",
                self.tr("Décochez pour que la question soit posée de nouveau."),
            )
            box = tick_box(wording)
            box.setChecked(True)
            form.addRow(self.tr("Réponse retenue"), box)
            self._kept[question] = box

    def _identity(self) -> dict[str, Wording]:
        none = self.tr("Vide : ce que dit le fichier.")
        return {
            "collectivite": Wording(self.tr("&Collectivité"), none),
            "siret": Wording(self.tr("SI&RET du budget"), none),
            "budget": Wording(self.tr("Nom du &budget"), none),
            "nomenclature": Wording(self.tr("N&omenclature"), none),
        }

    @Slot()
    def _accept(self) -> None:
        recette = self._recette
        identite = dict(recette.identite)
        for key, line in self._fields.items():
            identite.pop(key, None)
            if line.text().strip():
                identite[key] = line.text().strip()
        columns = {
            key: replace(recette.columns[key], role=Role(box.currentData()))
            for key, box in self._roles.items()
        }
        choices = {
            key: value for key, value in recette.choices.items() if self._kept[key].isChecked()
        }
        name = self._name.text().strip() or recette.name
        self.answered.emit(
            replace(recette, name=name, identite=identite, columns=columns, choices=choices)
        )
        self.accept()
