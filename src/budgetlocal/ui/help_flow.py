"""Help that needs no network: the guide, the shortcuts, a report, what this program is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from budgetlocal import __version__
from budgetlocal.bundled import bundled
from budgetlocal.ui.crash import machine_report
from budgetlocal.ui.tools import Tools

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class HelpFlow(QObject):
    """Opens the windows of the help menu."""

    def __init__(self, tools: Tools) -> None:
        """Open them over a window."""
        super().__init__(tools.window)
        self._tools = tools

    def show_guide(self) -> None:
        """Show the guide, beside the window."""
        from budgetlocal.ui.dialogs.reading import ReadingDialog

        guide = bundled("resources", "guide", f"guide_{self._tools.settings.language}.md")
        text = guide.read_text(encoding="utf-8")
        title = self.tr("Guide de BudgetLocal")
        ReadingDialog(title, text, self._tools.window, guide.parent).show()

    def show_shortcuts(self, actions: Sequence[QAction]) -> None:
        """Show the keys of every action."""
        from budgetlocal.ui.dialogs.reading import ReadingDialog, shortcuts_text

        title = self.tr("Raccourcis clavier")
        ReadingDialog(title, shortcuts_text(actions, title), self._tools.window).show()

    def show_report(self) -> None:
        """Show what a developer would ask for; nothing is sent."""
        from budgetlocal.ui.dialogs.report import ReportDialog

        ReportDialog(
            self.tr("Signaler un problème"),
            self.tr(
                "Rien n'est envoyé : copiez ce texte et joignez-le à votre message, avec ce que "
                "vous faisiez. Les rapports des pannes sont gardés dans le dossier {dossier}."
            ).format(dossier=self._tools.folders.reports),
            machine_report(),
            self._tools.window,
        ).open()

    def show_fault(self, report: str, path: Path | None) -> None:
        """Say that something went wrong, and that the work is safe."""
        from budgetlocal.ui.dialogs.report import ReportDialog

        kept = self.tr("Ce rapport est gardé ici : {fichier}").format(fichier=path) if path else ""
        words = self.tr(
            "C'est une faute de BudgetLocal, pas la vôtre. Vos modifications sont gardées sur cet "
            "ordinateur et seront proposées au prochain démarrage. Rien n'est envoyé."
        )
        ReportDialog(
            self.tr("Une erreur inattendue s'est produite"),
            f"{words}\n{kept}".strip(),
            report,
            self._tools.window,
        ).open()

    def show_about(self) -> None:
        """Show the name, the version and the licence."""
        box = QMessageBox(self._tools.window)
        box.setWindowTitle(self.tr("À propos de BudgetLocal"))
        box.setText(f"BudgetLocal {__version__}")
        box.setInformativeText(
            self.tr(
                "Analyse des budgets et des comptes des collectivités locales, sans connexion. "
                "Logiciel libre sous licence AGPL-3.0 ou ultérieure."
            )
        )
        box.finished.connect(box.deleteLater)
        box.open()
