"""The amendments and the sheets that a workspace keeps; each edit is one undo step."""

from __future__ import annotations

from budgetlocal.core.studies import Study, StudyKind
from budgetlocal.ui.study_edits import StudyEdits
from budgetlocal.ui.tools import Tools


class StudyStore(StudyEdits):
    """Reads and changes the studies of one kind, those of the whole workspace."""

    def __init__(self, tools: Tools, kind: StudyKind) -> None:
        """Follow the workspace of the session."""
        super().__init__(tools, kind)
        tools.session.opened.connect(self.changed)

    def studies(self) -> tuple[Study, ...]:
        """Return the studies that are kept, oldest first."""
        return self._kept()

    def named(self, name: str) -> Study | None:
        """Return the study of a name."""
        return next((each for each in self.studies() if each.name == name), None)

    def keep(self, name: str, content: str) -> bool:
        """Add a study, or replace the content of the one of that name; return whether it was."""
        known = self.named(name)
        text = self.tr("« {nom} »").format(nom=name)
        if known is not None:
            if known.content == content:
                return True
            return self._perform(text, lambda w: w.studying.change(known.id, content))
        return self._perform(text, lambda w: w.studying.add(self._kind, None, name, content))

    def _refusal(self) -> str:
        return self.tr("Cela ne peut pas être fait")
