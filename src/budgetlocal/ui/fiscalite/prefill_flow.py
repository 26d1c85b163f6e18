"""Finds the commune of the open budget and what the sources hold of it, then asks what to take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from budgetlocal.core.errors import UserError
from budgetlocal.core.text import translatable
from budgetlocal.ui.errors_dialog import ProblemDialog, problem_of
from budgetlocal.ui.fiscalite.prefill_dialog import PrefillDialog

if TYPE_CHECKING:
    from pathlib import Path

    from budgetlocal.simulation.fiscalite.content import Typed
    from budgetlocal.simulation.fiscalite.prefill import Held
    from budgetlocal.ui.pages.page import Subject
    from budgetlocal.ui.tools import Tools

LANE = "fiscalite-reprise"
_Found = tuple[str, "tuple[Held, ...]"]


class PrefillFlow(QObject):
    """From the button to the edit."""

    taken = Signal(object)
    """A Typed."""

    def __init__(self, tools: Tools, parent: QObject) -> None:
        """Wait for a question."""
        super().__init__(parent)
        self._tools = tools

    def begin(self, typed: Typed, subject: Subject | None) -> None:
        """Read the sources beside the window, then show what they hold."""
        folder = self._tools.folders.reference

        def show(found: _Found) -> None:
            commune, held = found
            dialog = PrefillDialog(typed, held, commune, self._tools.window)
            dialog.answered.connect(self.taken)
            dialog.open()

        self._tools.jobs.run(
            lambda _ticket: _held(subject, folder),
            lane=LANE,
            done=show,
            refused=self._tell,
            label=self.tr("Lecture des bases et des taux"),
        )

    def _tell(self, error: UserError) -> None:
        title = self.tr("Rien ne peut être repris")
        ProblemDialog(title, [problem_of(error)], self._tools.window).open()


def _held(subject: Subject | None, folder: Path) -> _Found:
    """Return the name of the commune of a document, and what the sources hold of it.

    Raises:
        UserError: no document, no commune that the extract knows, or a damaged database.

    """
    from budgetlocal.analysis.subjects import collectivite_of
    from budgetlocal.reference.extract import Extract
    from budgetlocal.reference.values import Kind
    from budgetlocal.simulation.fiscalite.prefill import held_by_sources

    if subject is None:
        raise UserError(
            translatable("Fiscalite", "Aucun budget n'est ouvert : c'est lui qui dit de quelle commune il s'agit."),
            hint=translatable("Fiscalite", "Ouvrez un budget de la commune, puis recommencez."),
        )  # fmt: skip
    with Extract.open() as extract:
        commune = collectivite_of(subject.read_focus(), extract)
        if commune is None or commune.kind is not Kind.COMMUNE:
            raise UserError(
                translatable("Fiscalite", "Le budget ouvert n'est pas celui d'une commune que l'extrait connaît."),
                hint=translatable("Fiscalite", "Ouvrez un budget de la commune, ou recopiez l'état 1259."),
            )  # fmt: skip
        return commune.name, held_by_sources(commune, extract, folder)
