"""Edits asked for in a menu: remove a document, rename a budget, give a population or a potential."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from budgetlocal.core.errors import UserError
from budgetlocal.ui.errors_dialog import ProblemDialog, problem_of
from budgetlocal.ui.forms import Wording
from budgetlocal.ui.tools import Tools

if TYPE_CHECKING:
    from budgetlocal.core.changes import Changes
    from budgetlocal.core.money import Cents
    from budgetlocal.workspace.entries import DocumentEntry
    from budgetlocal.workspace.workspace import Workspace


class EditFlow(QObject):
    """Each edit is one undo step."""

    def __init__(self, tools: Tools) -> None:
        """Edit the workspace of the session."""
        super().__init__(tools.window)
        self._tools = tools

    def remove(self, document: DocumentEntry) -> None:
        """Remove a document; no question, since undo brings it back."""
        text = self.tr("la suppression de {document}").format(document=_title(document))
        self._perform(text, lambda workspace: workspace.remove_document(document.id))

    def rename(self, document: DocumentEntry) -> None:
        """Ask for the name of the budget of a document."""
        from budgetlocal.ui.dialogs.question import NameQuestion

        dialog = NameQuestion(
            self.tr("Renommer le budget"),
            self.tr("Le nouveau nom apparaîtra dans les pages, les graphiques et les exports."),
            Wording(self.tr("&Nom du budget"), self.tr("Le nom montré partout.")),
            document.budget,
            self._tools.window,
        )
        dialog.answered.connect(lambda name: self._rename(document, name))
        dialog.open()

    def ask_population(self, document: DocumentEntry) -> None:
        """Ask for the population of the exercice of a document."""
        from budgetlocal.ui.dialogs.question import NumberQuestion

        known = self._tools.session.workspace.repository.population(document.id)
        dialog = NumberQuestion(
            self.tr("Population de {exercice}").format(exercice=document.exercice),
            self.tr(
                "Elle sert aux montants par habitant. Par défaut, c'est celle qui est écrite dans "
                "le document."
            ),
            Wording(
                self.tr("&Habitants"),
                self.tr("Population totale de l'exercice, en habitants ; 0 : celle du document."),
            ),
            known or 0,
            none=self.tr("celle du document"),
            parent=self._tools.window,
        )
        dialog.answered.connect(lambda number: self._set_population(document, number))
        dialog.open()

    def ask_potentiel_fiscal(self, document: DocumentEntry) -> None:
        """Ask for the potentiel fiscal of the exercice of a document."""
        from budgetlocal.ui.dialogs.question import AmountQuestion

        known = self._tools.session.workspace.repository.potentiel_fiscal(document.id)
        dialog = AmountQuestion(
            self.tr("Potentiel fiscal de {exercice}").format(exercice=document.exercice),
            self.tr(
                "Il est sur la fiche individuelle DGF de l'exercice. Il sert au ratio 8 (coefficient "
                "de mobilisation du potentiel fiscal). Un champ vide reprend celui du document, s'il "
                "en déclare un."
            ),
            Wording(
                self.tr("&Potentiel fiscal (€)"),
                self.tr("Potentiel fiscal de la commune, en euros ; vide : celui du document."),
            ),
            known,
            self._tools.window,
        )
        dialog.answered.connect(lambda cents: self._set_potentiel_fiscal(document, cents))
        dialog.open()

    def _rename(self, document: DocumentEntry, name: str) -> None:
        if name != document.budget:
            text = self.tr("le nom « {nom} »").format(nom=name)
            self._perform(text, lambda workspace: workspace.rename_budget(document.budget_id, name))

    def _set_population(self, document: DocumentEntry, number: int) -> None:
        text = self.tr("la population de {exercice}").format(exercice=document.exercice)
        population = number or None
        if population != self._tools.session.workspace.repository.population(document.id):
            self._perform(
                text,
                lambda workspace: workspace.set_population(
                    document.budget_id, document.exercice, population
                ),
            )

    def _set_potentiel_fiscal(self, document: DocumentEntry, cents: Cents | None) -> None:
        text = self.tr("le potentiel fiscal de {exercice}").format(exercice=document.exercice)
        if cents != self._tools.session.workspace.repository.potentiel_fiscal(document.id):
            self._perform(
                text,
                lambda workspace: workspace.set_potentiel_fiscal(
                    document.budget_id, document.exercice, cents
                ),
            )

    def _perform(self, text: str, edit: Callable[[Workspace], Changes]) -> None:
        try:
            self._tools.session.perform(text, edit)
        except UserError as err:
            title = self.tr("La modification n'a pas été faite")
            ProblemDialog(title, [problem_of(err)], self._tools.window).open()


def _title(document: DocumentEntry) -> str:
    return f"{document.etape_label} {document.exercice}, {document.budget}"
