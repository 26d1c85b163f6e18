"""Who receives the grants that no label tells, kept in the workspace; each answer is one undo step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from budgetlocal.core.studies import StudyKind
from budgetlocal.ui.study_edits import StudyEdits
from budgetlocal.ui.tools import Tools

if TYPE_CHECKING:
    from budgetlocal.analysis.mille_euros.grants import Payee
    from budgetlocal.workspace.entries import DocumentEntry


class PayeeStore(StudyEdits):
    """Reads and changes the studies of the kind REUNION of the budgets."""

    def __init__(self, tools: Tools) -> None:
        """Follow the workspace of the session."""
        super().__init__(tools, StudyKind.REUNION)

    def payees(self, document: DocumentEntry) -> tuple[tuple[str, Payee], ...]:
        """Return what was said of a document, by account."""
        from budgetlocal.analysis.mille_euros.answers import answers_of

        return answers_of(self._kept(document.budget_id), _name(document))

    def keep(self, document: DocumentEntry, account: str, payee: Payee | None) -> bool:
        """Keep who receives the grants of an account, None to forget it; return whether it is."""
        from budgetlocal.analysis.mille_euros.answers import written

        said = {key: value for key, value in self.payees(document) if key != account}
        if payee is not None:
            said[account] = payee
        content = written(said.items())
        name = _name(document)
        study = next((each for each in self._kept(document.budget_id) if each.name == name), None)
        text = self.tr("le bénéficiaire du compte {compte}").format(compte=account)
        if study is None:
            return self._perform(
                text,
                lambda workspace: workspace.studying.add(
                    self._kind, document.budget_id, name, content
                ),
            )
        return self._perform(text, lambda workspace: workspace.studying.change(study.id, content))


def _name(document: DocumentEntry) -> str:
    from budgetlocal.analysis.mille_euros.answers import study_name

    return study_name(document.exercice, document.etape_label, is_draft=document.is_draft)
