"""Mode séance from a page: the whole screen, explanations over it, the PDF of what was shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from budgetlocal.core.errors import UserError
from budgetlocal.ui.dossier.drawing import Drawer
from budgetlocal.ui.dossier.reading import Answer
from budgetlocal.ui.errors_dialog import ProblemDialog, problem_of
from budgetlocal.ui.file_dialogs import Ask, FileQuestion
from budgetlocal.ui.jobs import Ticket
from budgetlocal.ui.language import say
from budgetlocal.ui.style import current_theme
from budgetlocal.ui.tools import Tools

if TYPE_CHECKING:
    from budgetlocal.analysis.dossier.parts import BuiltPart
    from budgetlocal.core.pack import Part
    from budgetlocal.ui.dossier.seance import Seance
    from budgetlocal.ui.explain_flow import ExplainFlow
    from budgetlocal.ui.explaining import ExplainRequest
    from budgetlocal.ui.pages.page import Subject

LANE = "dossier-seance"


class Council(QObject):
    """Opens the meeting and answers what it asks."""

    kept = Signal()
    """What was shown was kept as a PDF: the figures of that day are the ones to compare with."""

    def __init__(self, tools: Tools) -> None:
        """Work for a window."""
        super().__init__(tools.window)
        self._tools = tools
        self._drawer = Drawer(self)

    def start(self, answer: Answer, subject: Subject) -> Seance:
        """Show the slides of a pack on the whole screen, names of persons taken out."""
        from budgetlocal.ui.dossier.seance import Seance
        from budgetlocal.ui.explain_flow import ExplainFlow

        seance = Seance(
            in_public(answer.built.deck), is_dark=current_theme().is_dark, parent=self._tools.window
        )
        flow = ExplainFlow(replace(self._tools, window=seance), is_public=True)
        seance.explain_asked.connect(_explaining(flow, subject))
        seance.pdf_asked.connect(
            lambda parts: self._ask_pdf(parts, say(answer.built.pack.title), answer, seance)
        )
        seance.setGeometry(self._tools.window.screen().geometry())
        seance.showFullScreen()
        return seance

    def _ask_pdf(self, parts: tuple[Part, ...], title: str, answer: Answer, seance: Seance) -> None:
        if not parts:
            return
        name = f"{answer.built.pack.key}-seance.pdf"
        start = Path(self._tools.settings.last_folder or Path.home()) / name
        question = FileQuestion(
            Ask.SAVE,
            self.tr("PDF de ce qui a été montré"),
            str(start),
            (self.tr("Document PDF (*.pdf)"),),
            "pdf",
        )
        self._tools.ask_files(seance, question, lambda paths: self._write(parts, title, paths[0]))

    def _write(self, parts: tuple[Part, ...], title: str, path: Path) -> None:
        from budgetlocal.ui.dossier.shown_pdf import write_shown

        drawer = self._drawer

        def task(ticket: Ticket) -> Path:
            write_shown(
                parts,
                title,
                path,
                lambda steps, tell: drawer.take(steps, tell, ticket.is_cancelled),
                lambda percent: ticket.tell(percent, ""),
            )
            return path

        self._tools.jobs.run(
            task,
            lane=LANE,
            label=self.tr("PDF de ce qui a été montré"),
            done=self._keep,
            refused=self._tell,
        )

    def _keep(self, path: Path) -> None:
        self._tools.settings.last_folder = str(path.parent)
        self.kept.emit()

    def _tell(self, err: UserError) -> None:
        heading = self.tr("Le PDF n'a pas été écrit")
        ProblemDialog(heading, [problem_of(err)], self._tools.window).open()


def in_public(parts: Sequence[BuiltPart]) -> tuple[BuiltPart, ...]:
    """Return the slides without names of persons: a council is public, and its PDF goes out."""
    from budgetlocal.export.caviardage import HIDES_NAMES

    return tuple(
        each if each.part is None else replace(each, part=HIDES_NAMES.part(each.part, say))
        for each in parts
    )


def _explaining(flow: ExplainFlow, subject: Subject) -> Callable[[ExplainRequest], None]:
    return lambda request: flow.show_request(request, subject)
