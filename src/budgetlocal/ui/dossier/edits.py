"""What a person changes in a pack: each edit is one undo step, with a text people understand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from budgetlocal.core.errors import UserError
from budgetlocal.core.studies import StudyKind
from budgetlocal.ui.dossier.reading import Answer
from budgetlocal.ui.errors_dialog import ProblemDialog, problem_of
from budgetlocal.ui.tools import Tools

if TYPE_CHECKING:
    from budgetlocal.analysis.dossier.plan import Plan


class DossierEdits(QObject):
    """Keeps the plan of a pack in the workspace."""

    def __init__(self, tools: Tools) -> None:
        """Edit the workspace of the session."""
        super().__init__(tools.window)
        self._tools = tools

    def keep(self, text: str, plan: Plan, answer: Answer, budget_id: int) -> None:
        """Keep a plan in place of the one of an answer, under the name `text` of the undo."""
        from budgetlocal.analysis.dossier.plan import plan_json

        if plan == answer.built.plan and answer.study_id is not None:
            return
        content = plan_json(plan)
        kind, name = StudyKind.DOSSIER, answer.name
        number = answer.study_id
        try:
            if number is None:
                self._tools.session.perform(
                    text, lambda workspace: workspace.studying.add(kind, budget_id, name, content)
                )
            else:
                self._tools.session.perform(
                    text, lambda workspace: workspace.studying.change(number, content)
                )
        except UserError as err:
            title = self.tr("La modification n'a pas été faite")
            ProblemDialog(title, [problem_of(err)], self._tools.window).open()
