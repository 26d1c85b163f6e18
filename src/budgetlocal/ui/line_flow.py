"""Lines of a document added, changed and removed by hand; each is one undo step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from budgetlocal.core.kinds import Section, Sens
from budgetlocal.ui.errors_dialog import ProblemDialog, problem_of
from budgetlocal.ui.tools import Tools

if TYPE_CHECKING:
    from budgetlocal.core.changes import Changes
    from budgetlocal.core.document import BudgetDocument, Line, Notice
    from budgetlocal.importing.typed_lines import TypedLine
    from budgetlocal.nomenclature.plan import Plan
    from budgetlocal.ui.dialogs.line_form import Explain
    from budgetlocal.workspace.workspace import Workspace


class LineEdit(StrEnum):
    """What can be done with lines."""

    ADD = "ajouter"
    CHANGE = "modifier"
    REMOVE = "supprimer"


@dataclass(frozen=True, slots=True)
class LineRequest:
    """What the person asked for on the page Budget."""

    edit: LineEdit
    ordinals: tuple[int, ...]
    """The lines of the row that is chosen; a new line takes its account from the first."""


class LineFlow(QObject):
    """Asks in a form, then edits the workspace of the session."""

    def __init__(self, tools: Tools) -> None:
        """Edit the workspace of the session."""
        super().__init__(tools.window)
        self._tools = tools

    def start(self, document_id: int, request: LineRequest) -> None:
        """Do what was asked on the lines of a document."""
        document = self._tools.session.workspace.repository.document(document_id)
        chosen = [line for line in document.lines if line.ordinal in request.ordinals]
        if request.edit is LineEdit.REMOVE:
            self._remove(document_id, chosen)
        elif request.edit is LineEdit.ADD:
            self._add(document_id, document, chosen[0] if chosen else None)
        elif len(chosen) == 1:
            self._change(document_id, document, chosen[0])

    def _add(self, document_id: int, document: BudgetDocument, near: Line | None) -> None:
        from budgetlocal.importing.typed_lines import TypedLine, line_of, notice_of

        plan = _plan_of(document)
        ordinal = max((line.ordinal for line in document.lines), default=0) + 1
        typed = TypedLine(near.sens if near else Sens.DEPENSE, "")

        def put(answer: TypedLine) -> None:
            line = line_of(answer, plan, ordinal)
            text = self.tr("l'ajout d'une ligne {nature}").format(nature=line.nature)
            self._tools.session.perform(
                text, lambda workspace: workspace.put_line(document_id, line, notice_of(line, None))
            )

        self._ask(self.tr("Ajouter une ligne"), typed, plan, put)

    def _change(self, document_id: int, document: BudgetDocument, before: Line) -> None:
        from budgetlocal.importing.typed_lines import line_of, notice_of, typed_of

        plan = _plan_of(document)

        def put(answer: TypedLine) -> None:
            line = line_of(answer, plan, before.ordinal, before)
            if line == before:
                return
            text = self.tr("la modification d'une ligne {nature}").format(nature=before.nature)
            notice = notice_of(line, before)
            self._tools.session.perform(
                text, lambda workspace: workspace.put_line(document_id, line, notice)
            )

        self._ask(self.tr("Modifier la ligne"), typed_of(before), plan, put)

    def _remove(self, document_id: int, lines: Sequence[Line]) -> None:
        from budgetlocal.importing.typed_lines import notice_of_removal

        if not lines:
            return
        session = self._tools.session
        with session.grouped(self.tr("la suppression de %n ligne(s)", "", len(lines))):
            for line in lines:
                remove = partial(_removed, document_id, line.ordinal, notice_of_removal(line))
                session.perform(self.tr("la suppression d'une ligne"), remove)

    def _ask(
        self, title: str, typed: TypedLine, plan: Plan, put: Callable[[TypedLine], None]
    ) -> None:
        from budgetlocal.core.errors import UserError
        from budgetlocal.ui.dialogs.line_form import LineForm

        form = LineForm(title, typed, plan, self._explainer(plan), self._tools.window)

        def take(answer: TypedLine) -> None:
            try:
                put(answer)
            except UserError as err:
                failed = self.tr("La modification n'a pas été faite")
                ProblemDialog(failed, [problem_of(err)], self._tools.window).open()

        form.answered.connect(take)
        form.open()

    def _explainer(self, plan: Plan) -> Explain:
        from budgetlocal.importing.typed_lines import line_of

        sections = {
            Section.FONCTIONNEMENT: self.tr("section de fonctionnement"),
            Section.INVESTISSEMENT: self.tr("section d'investissement"),
            None: self.tr("section inconnue"),
        }
        unknown = self.tr("compte inconnu du plan")

        def explain(typed: TypedLine) -> str:
            line = line_of(typed, plan, 1)
            chapter = plan.chapters.get(line.chapitre) or plan.function_chapters.get(line.chapitre)
            account = plan.account_label(line.nature) or unknown
            words = f"{line.chapitre} {chapter.label}" if chapter else line.chapitre
            return f"{line.nature} {account} → {words}, {sections[line.section]}"

        return explain


def _removed(document_id: int, ordinal: int, notice: Notice, workspace: Workspace) -> Changes:
    return workspace.remove_line(document_id, ordinal, notice)


def _plan_of(document: BudgetDocument) -> Plan:
    from budgetlocal.nomenclature.loading import plan_for

    return plan_for(document.plan.declinaison, document.plan.year)
