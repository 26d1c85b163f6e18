"""Charts and tables as files: where to, then written, then said."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from budgetlocal.core.errors import UserError
from budgetlocal.core.specs import ChartSpec, TableSpec
from budgetlocal.export.caviardage import HIDES_NAMES
from budgetlocal.ui.errors_dialog import Problem, ProblemDialog, problem_of
from budgetlocal.ui.file_dialogs import Ask, FileQuestion
from budgetlocal.ui.file_offer import FileOffer
from budgetlocal.ui.jobs import Ticket
from budgetlocal.ui.language import say
from budgetlocal.ui.picture_size import PRESETS, PictureSize
from budgetlocal.ui.tools import Tools

if TYPE_CHECKING:
    from budgetlocal.ui.pages.page import Subject

PICTURES = ("png", "svg", "pdf")


class ExportFlow(QObject):
    """Writes what is shown, from the same specs as the screen."""

    done = Signal(str)
    """A sentence for the status bar."""

    def __init__(self, tools: Tools) -> None:
        """Ask and report in a window."""
        super().__init__(tools.window)
        self._tools = tools
        self._size = PRESETS[0][1]

    def export_table(self, table: TableSpec) -> None:
        """Ask for a file and write a table there as an Excel workbook."""
        question = FileQuestion(
            Ask.SAVE,
            self.tr("Exporter le tableau vers Excel"),
            self._start(f"{file_name(say(table.title))}.xlsx"),
            (self.tr("Classeurs Excel (*.xlsx)"),),
            "xlsx",
        )
        self._tools.ask_files(
            self._tools.window, question, lambda paths: self._write_table(table, paths[0])
        )

    def export_chart(self, spec: ChartSpec) -> None:
        """Ask for a size, then for a file, and draw a chart there; its extension is the format."""
        from budgetlocal.ui.dialogs.picture_form import PictureForm

        form = PictureForm(self._size, self._tools.window)
        form.answered.connect(partial(self._ask_picture, spec))
        form.open()

    def _ask_picture(self, spec: ChartSpec, size: PictureSize) -> None:
        self._size = size
        question = FileQuestion(
            Ask.SAVE,
            self.tr("Exporter le graphique"),
            self._start(f"{spec.key}.png"),
            (
                self.tr("Image PNG (*.png)"),
                self.tr("Dessin SVG (*.svg)"),
                self.tr("Document PDF (*.pdf)"),
            ),
            "png",
        )
        self._tools.ask_files(
            self._tools.window, question, lambda paths: self._write_chart(spec, paths[0], size)
        )

    def export_poster(self, spec: ChartSpec) -> None:
        """Ask for a file and write a chart there as an A4 poster, in PDF or PNG."""
        question = FileQuestion(
            Ask.SAVE,
            self.tr("Affiche A4"),
            self._start(f"{spec.key}-affiche.pdf"),
            (self.tr("Document PDF (*.pdf)"), self.tr("Image PNG (*.png)")),
            "pdf",
        )
        self._tools.ask_files(
            self._tools.window, question, lambda paths: self._write_poster(spec, paths[0])
        )

    def export_file(self, offer: FileOffer) -> None:
        """Ask for a file and let a page write it."""
        question = FileQuestion(
            Ask.SAVE, offer.title, self._start(offer.name), offer.filters, offer.suffix
        )
        self._tools.ask_files(
            self._tools.window,
            question,
            lambda paths: self._try(lambda: offer.write(paths[0]), paths[0]),
        )

    def export_charts(self, subject: Subject) -> None:
        """Ask for a folder and write all the charts of a document there, in three formats."""
        question = FileQuestion(
            Ask.FOLDER,
            self.tr("Dossier des graphiques"),
            self._tools.settings.last_folder,
        )
        self._tools.ask_files(
            self._tools.window, question, lambda paths: self._compute(subject, paths[0])
        )

    def _compute(self, subject: Subject, folder: Path) -> None:
        self._tools.jobs.run(
            partial(_council_charts, subject),
            lane="export",
            label=self.tr("Préparation des graphiques"),
            done=lambda specs: self._draw_next(list(specs), folder, 0, []),
            refused=self._tell,
        )

    def _draw_next(
        self, waiting: list[ChartSpec], folder: Path, written: int, problems: list[Problem]
    ) -> None:
        """Draw one chart, then let the window live before the next."""
        if not waiting:
            self.done.emit(
                self.tr("%n fichier(s) écrit(s) dans {dossier}", "", written).format(dossier=folder)
            )
            if problems:
                title = self.tr("Des graphiques n'ont pas pu être écrits")
                ProblemDialog(title, problems, self._tools.window).open()
            return
        from budgetlocal.ui.chart_files import write_chart

        spec = waiting.pop(0)
        try:
            for _path in write_chart(spec, folder, PICTURES):
                written += 1
        except UserError as err:
            problems.append(problem_of(err, spec.key))
        QTimer.singleShot(0, self, partial(self._draw_next, waiting, folder, written, problems))

    def _write_table(self, table: TableSpec, path: Path) -> None:
        """Write beside the window: a table of all communes takes seconds, and may be cancelled."""
        self._tools.jobs.run(
            partial(_workbook, table, path),
            lane="export-tableau",
            label=self.tr("Écriture de {fichier}").format(fichier=path.name),
            done=lambda _nothing: self._say_written(path),
            refused=self._tell,
            cancelled=lambda: self.done.emit(self.tr("Export abandonné")),
            outlives_workspace=True,
        )

    def _write_chart(self, spec: ChartSpec, path: Path, size: PictureSize) -> None:
        self._try(lambda: draw_chart(HIDES_NAMES.chart(spec, say), path, size), path)

    def _write_poster(self, spec: ChartSpec, path: Path) -> None:
        from budgetlocal.ui.charts.poster import render_poster

        self._try(lambda: render_poster(HIDES_NAMES.chart(spec, say), path), path)

    def _try(self, write: Callable[[], None], path: Path) -> None:
        try:
            write()
        except UserError as err:
            self._tell(err)
            return
        self._say_written(path)

    def _say_written(self, path: Path) -> None:
        self._tools.settings.last_folder = str(path.parent)
        self.done.emit(self.tr("{fichier} écrit").format(fichier=path.name))

    def _tell(self, error: UserError) -> None:
        title = self.tr("L'export n'a pas été fait")
        ProblemDialog(title, [problem_of(error)], self._tools.window).open()

    def _start(self, name: str) -> str:
        return str(Path(self._tools.settings.last_folder or Path.home()) / name)


def draw_chart(spec: ChartSpec, path: Path, size: PictureSize = PRESETS[0][1]) -> None:
    """Draw a chart in the format of the extension of its file; PNG when there is none.

    Raises:
        UserError: the file cannot be written there.

    """
    from budgetlocal.ui.charts.render import render_pdf, render_png, render_svg
    from budgetlocal.ui.theme import LIGHT, load_theme

    theme = load_theme(LIGHT)
    sides = {"width_px": size.width_px, "height_px": size.height_px}
    match path.suffix.lower():
        case ".svg":
            render_svg(spec, theme, path, **sides)
        case ".pdf":
            render_pdf(spec, theme, path, **sides)
        case _:
            render_png(spec, theme, path, **sides, dpi=size.dpi)


def file_name(title: str) -> str:
    """Return a title as a name that every system takes for a file."""
    kept = "".join(mark if mark.isalnum() or mark in "-_." else " " for mark in title)
    return "-".join(kept.split())[:80] or "tableau"


def _council_charts(subject: Subject, ticket: Ticket) -> tuple[ChartSpec, ...]:
    from budgetlocal.analysis.charts import council_charts

    budgets = subject.read(subject.siblings)
    ticket.stop_if_cancelled()
    return council_charts(budgets, budgets[subject.siblings.index(subject.document.id)])


def _workbook(table: TableSpec, path: Path, ticket: Ticket) -> None:
    from budgetlocal.export.workbook import write_workbook

    def watch(percent: int) -> None:
        ticket.stop_if_cancelled()
        ticket.tell(percent, "")

    write_workbook(HIDES_NAMES.table(table, say), path, say=say, watch=watch)
