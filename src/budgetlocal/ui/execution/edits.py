"""What a person changes on the page: each edit is one undo step, with a text people understand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from budgetlocal.core.drafts import Draft, DraftKind, DraftLine, LandingNote
from budgetlocal.core.errors import UserError
from budgetlocal.core.formatting import day
from budgetlocal.ui.dialogs.question import NameQuestion
from budgetlocal.ui.errors_dialog import Problem, ProblemDialog, problem_of
from budgetlocal.ui.execution.context import Context
from budgetlocal.ui.export_flow import file_name
from budgetlocal.ui.file_dialogs import Ask, FileQuestion
from budgetlocal.ui.forms import Wording
from budgetlocal.ui.language import say
from budgetlocal.ui.tools import Tools

if TYPE_CHECKING:
    from budgetlocal.analysis.execution.entry import Entries
    from budgetlocal.core.changes import Changes
    from budgetlocal.core.kinds import Sens
    from budgetlocal.core.specs import TableSpec
    from budgetlocal.ui.execution.dialogs import AutorisationDialog
    from budgetlocal.workspace.workspace import Workspace


class ExecutionEdits(QObject):
    """Asks, edits the workspace, writes the deliberation."""

    begun = Signal(int)
    """The number of a draft that was just begun."""

    def __init__(self, tools: Tools) -> None:
        """Edit the workspace of the session."""
        super().__init__(tools.window)
        self._tools = tools

    def begin_draft(self, context: Context, kind: DraftKind) -> None:
        """Ask what a new draft is about, then begin it."""
        is_dm = kind is DraftKind.DM
        self._ask_name(
            self.tr("Nouvelle décision modificative") if is_dm else self.tr("Nouveau virement"),
            self.tr("DM de l'automne") if is_dm else self.tr("Virement entre chapitres"),
            lambda name: self._begin(context, kind, name),
        )

    def rename_draft(self, draft: Draft) -> None:
        """Ask for another name."""
        self._ask_name(
            self.tr("Renommer le projet"), draft.objet, lambda name: self._rename(draft, name)
        )

    def remove_draft(self, draft: Draft) -> None:
        """Remove a draft; no question, since undo brings it back."""
        text = self.tr("la suppression de « {projet} »").format(projet=draft.objet)
        self._perform(text, lambda workspace: workspace.preparing.remove_draft(draft.id))

    def set_line(self, draft: Draft, line: DraftLine) -> None:
        """Change one line of a draft."""
        known = next((each.cents for each in draft.lines if each.place == line.place), 0)
        if known != line.cents:
            text = self.tr("{compte} dans « {projet} »").format(
                compte=line.place.nature or line.place.chapitre, projet=draft.objet
            )
            self._perform(
                text, lambda workspace: workspace.preparing.set_draft_line(draft.id, line)
            )

    def ask_account(self, context: Context, draft: Draft) -> None:
        """Ask for an account that the budget does not have."""
        from budgetlocal.analysis.drafting.lines import new_place
        from budgetlocal.analysis.labels import plan_of
        from budgetlocal.ui.execution.dialogs import AccountDialog

        budget = context.checked().budget
        plan = plan_of(budget)

        def add(sens: Sens, account: str, cents: int) -> None:
            place = new_place(plan, sens, account)
            if place is not None:
                self.set_line(draft, DraftLine(place, cents, plan.account_label(account)))

        dialog = AccountDialog(
            lambda sens, account: new_place(plan, sens, account) is not None, self._tools.window
        )
        dialog.chosen.connect(add)
        dialog.open()

    def correct_landing(self, context: Context, note: LandingNote) -> None:
        """Ask why a landing is corrected, then keep it."""
        known = next((each.note for each in context.landings if _same(each, note)), "")
        self._ask_name(
            self.tr("Pourquoi cet atterrissage ?"),
            known,
            lambda reason: self._set_landing(context, replace(note, note=reason)),
            self.tr("La raison reste à côté du montant, pour la prochaine fois."),
        )

    def forget_landing(self, context: Context, note: LandingNote) -> None:
        """Go back to the calculation."""
        if any(_same(each, note) for each in context.landings):
            text = self.tr("l'atterrissage calculé du chapitre {chapitre}").format(
                chapitre=note.chapitre
            )
            self._perform(
                text,
                lambda workspace: workspace.preparing.remove_landing(
                    context.budget_id, context.exercice, note
                ),
            )

    def ask_situation(self, context: Context, date: str) -> None:
        """Ask for a statement typed in by hand."""
        from budgetlocal.ui.execution.dialogs import SituationDialog

        exercise = context.years()[context.exercice]
        if not exercise.voted:
            self.tell(
                self.tr("Il manque le budget voté"),
                self.tr("Importez le budget primitif : la saisie se fait sur ses chapitres."),
            )
            return
        dialog = SituationDialog(exercise, date, self._tools.window)
        dialog.entered.connect(lambda when, entries: self._import(context, when, entries))
        dialog.open()

    def ask_autorisations(self, context: Context) -> None:
        """Show the operations and take their autorisations."""
        from budgetlocal.analysis.rules.autorisations import autorisation_table
        from budgetlocal.ui.execution.dialogs import AutorisationDialog

        dialog = AutorisationDialog(autorisation_table(context.checked()), self._tools.window)
        dialog.typed.connect(
            lambda operation, column, cents: self._authorise(
                context, dialog, (operation, column), cents
            )
        )
        dialog.open()

    def write_pdf(self, table: TableSpec) -> None:
        """Ask for a file and write a table there as a PDF."""
        question = FileQuestion(
            Ask.SAVE,
            self.tr("Tableau de la délibération en PDF"),
            str(Path(self._tools.settings.last_folder) / f"{file_name(say(table.title))}.pdf"),
            (self.tr("Document PDF (*.pdf)"),),
            "pdf",
        )
        self._tools.ask_files(
            self._tools.window, question, lambda paths: self._write(table, paths[0])
        )

    def mistyped(self, text: str) -> None:
        """Say that what was typed is no amount; what was there stays."""
        self.tell(
            self.tr("« {texte} » n'est pas un montant").format(texte=text),
            self.tr("Tapez par exemple 1 500 ou −1 500,50. Le montant d'avant est resté."),
        )

    def tell(self, title: str, words: str) -> None:
        """Say something that the person must know."""
        ProblemDialog(title, [Problem("", words)], self._tools.window).open()

    def _begin(self, context: Context, kind: DraftKind, name: str) -> None:
        text = self.tr("le projet « {projet} »").format(projet=name)
        self._perform(
            text,
            lambda workspace: workspace.preparing.add_draft(
                context.budget_id, context.exercice, kind, name
            ),
            before=lambda workspace: self.begun.emit(_next_draft(workspace)),
        )

    def _rename(self, draft: Draft, name: str) -> None:
        text = self.tr("le nom « {nom} »").format(nom=name)
        self._perform(text, lambda workspace: workspace.preparing.rename_draft(draft.id, name))

    def _set_landing(self, context: Context, note: LandingNote) -> None:
        text = self.tr("l'atterrissage du chapitre {chapitre}").format(chapitre=note.chapitre)
        self._perform(
            text,
            lambda workspace: workspace.preparing.set_landing(
                context.budget_id, context.exercice, note
            ),
        )

    def _authorise(
        self,
        context: Context,
        dialog: AutorisationDialog,
        place: tuple[str, str],
        cents: int | None,
    ) -> None:
        from budgetlocal.analysis.rules.autorisations import autorisation_table, credit_year

        operation, column = place
        year, budget = credit_year(column), context.budget_id

        def edit(workspace: Workspace) -> Changes:
            if year is None:
                return workspace.preparing.set_autorisation(budget, operation, cents)
            return workspace.preparing.set_credit_paiement(budget, operation, year, cents)

        text = (
            self.tr("l'autorisation de l'opération {operation}").format(operation=operation)
            if year is None
            else self.tr("les CP {annee} de l'opération {operation}").format(
                annee=year, operation=operation
            )
        )
        if self._perform(text, edit):
            repository = self._tools.session.workspace.repository
            checked = replace(
                context,
                autorisations=repository.autorisations(budget),
                credits_paiement=repository.credits_paiement(budget),
            ).checked()
            dialog.show_table(autorisation_table(checked))

    def _import(self, context: Context, date: str, entries: Entries) -> None:
        from budgetlocal.analysis.execution.entry import entered_situation

        document = entered_situation(context.years()[context.exercice], date, entries)
        text = self.tr("la situation saisie au {date}").format(date=day(date))
        now = datetime.now(UTC).isoformat(timespec="seconds")
        self._perform(
            text,
            lambda workspace: workspace.import_document(document, imported_at=now, replace=True),
        )

    def _write(self, table: TableSpec, path: Path) -> None:
        from budgetlocal.ui.table_pdf import write_pdf

        self._tools.settings.last_folder = str(path.parent)
        try:
            write_pdf(table, path)
        except UserError as err:
            title = self.tr("Le fichier n'a pas été écrit")
            ProblemDialog(title, [problem_of(err)], self._tools.window).open()

    def _ask_name(
        self, title: str, name: str, answered: Callable[[str], None], words: str = ""
    ) -> None:
        wording = Wording(self.tr("&Objet"), self.tr("Quelques mots"))
        dialog = NameQuestion(title, words, wording, name, self._tools.window)
        dialog.answered.connect(answered)
        dialog.open()

    def _perform(
        self,
        text: str,
        edit: Callable[[Workspace], Changes],
        before: Callable[[Workspace], None] | None = None,
    ) -> bool:
        try:
            if before is not None:
                before(self._tools.session.workspace)
            self._tools.session.perform(text, edit)
        except UserError as err:
            title = self.tr("La modification n'a pas été faite")
            ProblemDialog(title, [problem_of(err)], self._tools.window).open()
            return False
        return True


def _next_draft(workspace: Workspace) -> int:
    """Return the number that the next draft of the workspace will have."""
    found = [
        draft.id
        for budget in workspace.repository.budgets()
        for draft in workspace.repository.drafts(budget.id)
    ]
    return max(found, default=0) + 1


def _same(one: LandingNote, other: LandingNote) -> bool:
    return (one.section, one.sens, one.chapitre_kind, one.chapitre) == (
        other.section,
        other.sens,
        other.chapitre_kind,
        other.chapitre,
    )
