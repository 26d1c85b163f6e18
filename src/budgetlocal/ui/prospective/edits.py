"""What a person changes on the page: each edit is one undo step, with a text people understand."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from budgetlocal.core.errors import UserError
from budgetlocal.core.studies import StudyKind
from budgetlocal.ui.dialogs.question import NameQuestion
from budgetlocal.ui.errors_dialog import Problem, ProblemDialog, problem_of
from budgetlocal.ui.file_dialogs import Ask, FileQuestion
from budgetlocal.ui.forms import Wording
from budgetlocal.ui.language import say
from budgetlocal.ui.tools import Tools

if TYPE_CHECKING:
    from budgetlocal.analysis.prospective.budget_primitif import Proposal
    from budgetlocal.core.changes import Changes
    from budgetlocal.workspace.workspace import Workspace


class PlanEdits(QObject):
    """Edits the studies of the workspace, and writes the budget that a scenario proposes."""

    chosen = Signal(int)
    """The number of a study that was just made, to be shown; emitted before the edit is told."""

    def __init__(self, tools: Tools) -> None:
        """Edit the workspace of the session."""
        super().__init__(tools.window)
        self._tools = tools

    def add(self, kind: StudyKind, budget_id: int, name: str, value: object) -> None:
        """Add a study; a name that is taken gets a number."""
        from budgetlocal.analysis.prospective.codec import encode

        workspace = self._tools.session.workspace
        taken = {each.name for each in workspace.repository.studies(kind, budget_id)}
        free, number = name, 2
        while free in taken:
            free, number = f"{name} ({number})", number + 1
        content = encode(value)
        self.perform(
            self.tr("« {nom} »").format(nom=free),
            lambda workspace: workspace.studying.add(kind, budget_id, free, content),
            before=lambda workspace: self.chosen.emit(_next_study(workspace)),
        )

    def change(self, number: int, value: object, text: str) -> bool:
        """Replace the content of a study; nothing is done when it is the same."""
        from budgetlocal.analysis.prospective.codec import encode

        content = encode(value)
        if self._tools.session.workspace.repository.study(number).content == content:
            return True
        return self.perform(text, lambda workspace: workspace.studying.change(number, content))

    def ask_new_name(self, title: str, name: str, answered: Callable[[str], None]) -> None:
        """Ask for a name."""
        wording = Wording(self.tr("&Nom"), self.tr("Quelques mots"))
        dialog = NameQuestion(title, "", wording, name, self._tools.window)
        dialog.answered.connect(answered)
        dialog.open()

    def rename(self, number: int, name: str) -> None:
        """Give a study another name."""
        text = self.tr("le nom « {nom} »").format(nom=name)
        self.perform(text, lambda workspace: workspace.studying.rename(number, name))

    def remove(self, number: int, name: str) -> None:
        """Remove a study; no question, since undo brings it back."""
        text = self.tr("la suppression de « {nom} »").format(nom=name)
        self.perform(text, lambda workspace: workspace.studying.remove(number))

    def import_proposal(self, proposal: Proposal) -> None:
        """Put the proposed budget in the workspace, as a draft; a draft of that year is replaced.

        A budget that was voted is not: a workspace holds one BP of a year, and the draft would take its place.
        """
        header = proposal.document.header
        workspace = self._tools.session.workspace
        number = workspace.relation_to(proposal.document).document_id
        held = [each for each in workspace.repository.documents() if each.id == number]
        if any(not each.is_draft for each in held):
            self._refuse_proposal(header.exercice)
            return
        moment = datetime.now(UTC).isoformat(timespec="seconds")
        done = self.perform(
            self.tr("le projet de BP {annee}").format(annee=header.exercice),
            lambda workspace: workspace.import_document(
                proposal.document, imported_at=moment, replace=True
            ),
        )
        if done:
            title = self.tr("Projet de budget primitif {annee}").format(annee=header.exercice)
            if held:
                title = self.tr("{projet}, à la place du projet d'avant").format(projet=title)
            self._show_findings(title, proposal)

    def _refuse_proposal(self, year: int) -> None:
        words = self.tr("Le budget primitif {annee} voté est déjà dans le classeur").format(
            annee=year
        )
        hint = self.tr(
            "Un projet prendrait sa place. Choisissez une autre année, ou écrivez le projet en Excel."
        )
        title = self.tr("Projet de budget primitif {annee}").format(annee=year)
        ProblemDialog(title, [Problem("", words, hint=hint)], self._tools.window).open()

    def _show_findings(self, title: str, proposal: Proposal) -> None:
        """Show what to know of a proposed budget, the gravest first."""
        problems = [
            Problem("", say(each.title), hint=say(each.detail), severity=each.severity)
            for each in proposal.by_gravity
        ]
        ProblemDialog(title, problems, self._tools.window).open()

    def export_proposal(self, proposal: Proposal) -> None:
        """Ask for a file and write the proposed budget there, to be filled in and imported back."""
        header = proposal.document.header
        title = self.tr("Projet de budget primitif {annee}").format(annee=header.exercice)
        question = FileQuestion(
            Ask.SAVE,
            title,
            str(
                Path(self._tools.settings.last_folder or Path.home())
                / f"projet_BP_{header.exercice}.xlsx"
            ),
            (self.tr("Classeurs Excel (*.xlsx)"),),
            "xlsx",
        )

        def write(paths: tuple[Path, ...]) -> None:
            try:
                _write(proposal, paths[0])
            except UserError as err:
                ProblemDialog(title, [problem_of(err)], self._tools.window).open()
                return
            written = self.tr("{projet}, écrit dans {fichier}")
            self._show_findings(written.format(projet=title, fichier=paths[0].name), proposal)

        self._tools.ask_files(self._tools.window, question, write)

    def tell(self, error: UserError) -> None:
        """Say why something was refused."""
        title = self.tr("La modification n'a pas été faite")
        ProblemDialog(title, [problem_of(error)], self._tools.window).open()

    def perform(
        self,
        text: str,
        edit: Callable[[Workspace], Changes],
        before: Callable[[Workspace], None] | None = None,
    ) -> bool:
        """Do an edit; a refusal is said. Return whether it was done."""
        try:
            if before is not None:
                before(self._tools.session.workspace)
            self._tools.session.perform(text, edit)
        except UserError as err:
            self.tell(err)
            return False
        return True


def _write(proposal: Proposal, path: Path) -> None:
    from budgetlocal.export.model_workbook import ModelIdentity, model_lines, write_model
    from budgetlocal.nomenclature.loading import plan_for

    header = proposal.document.header
    plan = plan_for(proposal.document.plan.declinaison, header.exercice)
    identity = ModelIdentity(
        header.exercice,
        header.etape,
        f"{plan.used.norme}-{plan.used.declinaison}",
        header.collectivite,
        header.siret,
        header.budget,
    )
    write_model(
        plan,
        identity,
        path,
        say=say,
        lines=model_lines(proposal.document, plan),
        warnings=proposal.warnings,
    )


def _next_study(workspace: Workspace) -> int:
    """Return the number that the next study of the workspace will have."""
    found = [
        study.id
        for budget in (None, *(each.id for each in workspace.repository.budgets()))
        for kind in StudyKind
        for study in workspace.repository.studies(kind, budget)
    ]
    return max(found, default=0) + 1
