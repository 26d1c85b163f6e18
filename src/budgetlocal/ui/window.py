"""The main window: menus, choosers, pages and status, put together."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QIcon,
)
from PySide6.QtWidgets import (
    QMainWindow,
    QStackedWidget,
)

from budgetlocal.bundled import bundled
from budgetlocal.ui.demonstration import demonstration_files
from budgetlocal.ui.drop_target import DropTarget
from budgetlocal.ui.extract_access import SHARED
from budgetlocal.ui.file_dialogs import Ask, AskFiles, FileQuestion
from budgetlocal.ui.file_flow import SUFFIX, FileFlow
from budgetlocal.ui.folders import Folders
from budgetlocal.ui.jobs import Jobs
from budgetlocal.ui.menus import Do, Menus
from budgetlocal.ui.pages.registry import BUDGET, DONNEES, PAGES
from budgetlocal.ui.pages.welcome import WelcomePage
from budgetlocal.ui.routing_flow import is_table
from budgetlocal.ui.session import Session
from budgetlocal.ui.settings import Settings
from budgetlocal.ui.status import StatusBar
from budgetlocal.ui.tools import Tools

if TYPE_CHECKING:
    from budgetlocal.importing.tables.answers import Identite
    from budgetlocal.ui.data_flow import DataFlow
    from budgetlocal.ui.edit_flow import EditFlow
    from budgetlocal.ui.explain_flow import ExplainFlow
    from budgetlocal.ui.export_flow import ExportFlow
    from budgetlocal.ui.help_flow import HelpFlow
    from budgetlocal.ui.import_flow import Imported, ImportFlow
    from budgetlocal.ui.line_flow import LineFlow, LineRequest
    from budgetlocal.ui.navigator import Navigator
    from budgetlocal.ui.new_budget_flow import NewBudgetFlow
    from budgetlocal.ui.pages.page import Page, Subject
    from budgetlocal.ui.work_area import WorkArea


class MainWindow(QMainWindow):
    """Assembles; each part knows its own business."""

    theme_chosen = Signal(str)
    language_chosen = Signal(object)
    text_size_asked = Signal(object)
    """A member of Do: BIGGER, SMALLER or USUAL_SIZE."""
    closed = Signal()

    def __init__(
        self, session: Session, settings: Settings, folders: Folders, ask_files: AskFiles
    ) -> None:
        """Show what the session holds."""
        super().__init__()
        self._session = session
        self._settings = settings
        self._may_close = False
        self.jobs = Jobs(self)
        self._tools = Tools(self, session, self.jobs, settings, folders, ask_files)
        self._ask_files = ask_files
        self.files = FileFlow(self._tools)
        self.menus = Menus(self, session.undo_stack, PAGES)
        self._build()
        self._connect()
        self._show_workspace()

    # Made at their first use, so that the window shows sooner.

    @cached_property
    def help(self) -> HelpFlow:
        """The guide, the shortcuts, the reports."""
        from budgetlocal.ui.help_flow import HelpFlow

        return HelpFlow(self._tools)

    @cached_property
    def _imports(self) -> ImportFlow:
        from budgetlocal.ui.import_flow import ImportFlow

        flow = ImportFlow(self._tools, self._context)
        flow.finished.connect(self._show_imported)
        return flow

    def _context(self) -> Identite:
        """Return whose budget is on the screen."""
        from budgetlocal.ui.table_import.context import context_of

        navigator = self._navigator
        document = self._subject.document if self._subject else None
        return context_of(navigator.contents if navigator else None, document)

    @cached_property
    def _data(self) -> DataFlow:
        from budgetlocal.ui.data_flow import DataFlow

        flow = DataFlow(self._tools, self._go_to_data)
        flow.budgets_found.connect(self._imports.start)
        return flow

    def _go_to_data(self) -> Page:
        self.show_page(DONNEES)
        return self._work_area().shown_page

    @cached_property
    def _exports(self) -> ExportFlow:
        from budgetlocal.ui.export_flow import ExportFlow

        flow = ExportFlow(self._tools)
        flow.done.connect(self._status.say)
        return flow

    @cached_property
    def _explanations(self) -> ExplainFlow:
        from budgetlocal.ui.explain_flow import ExplainFlow

        return ExplainFlow(self._tools)

    @cached_property
    def _edits(self) -> EditFlow:
        from budgetlocal.ui.edit_flow import EditFlow

        return EditFlow(self._tools)

    @cached_property
    def _new_budgets(self) -> NewBudgetFlow:
        from budgetlocal.ui.new_budget_flow import NewBudgetFlow

        flow = NewBudgetFlow(self._tools, self._context)
        flow.made.connect(self._show_made)
        flow.told.connect(self._status.say)
        return flow

    @cached_property
    def _lines(self) -> LineFlow:
        from budgetlocal.ui.line_flow import LineFlow

        return LineFlow(self._tools)

    @Slot(object)
    def import_files(self, paths: list[Path]) -> None:
        """Import files: a workspace is opened, official data completed, the rest are budgets."""
        workspaces = [path for path in paths if path.suffix.lower() == f".{SUFFIX}"]
        others = [path for path in paths if path not in workspaces]
        if workspaces:
            self.files.open(workspaces[0], lambda: self.import_files(others))
            return
        tables = [path for path in others if is_table(path)]
        budgets = [path for path in others if path not in tables]
        if budgets:
            self._imports.start(budgets)
        if tables:
            self._data.import_tables(tables, is_completing=self._is_completing())

    def _is_completing(self) -> bool:
        """Whether the page Données is in front."""
        area = self._area
        is_shown = area is not None and self._faces.currentWidget() is area
        return is_shown and area is not None and area.page_key == DONNEES

    def show_demonstration(self) -> None:
        """Open a new workspace on the fictitious commune."""

        def begin() -> None:
            self._session.start_new()
            self._imports.start(demonstration_files(), is_demonstration=True)

        self.files.when_safe(begin)

    @Slot(str)
    def show_page(self, key: str) -> None:
        """Show a page of the table of the pages and put the keyboard on it."""
        self._faces.setCurrentWidget(self._work_area())
        self._work_area().go_to_page(key)

    def show_place_of(self, other: MainWindow) -> None:
        """Show the page and the document that another window of the same session shows."""
        if other._area is None or other._faces.currentWidget() is not other._area:
            return
        self.show_page(other._area.page_key)
        if self._navigator is not None and other._subject is not None:
            self._navigator.show_document(other._subject.document.id)

    def dress(self) -> None:
        """Paint again with the colours of the theme."""
        self._welcome.dress()
        if self._area is not None:
            self._area.dress()

    def _build(self) -> None:
        self.setWindowIcon(QIcon(str(bundled("resources", "icons", "budgetlocal.svg"))))
        self._welcome = WelcomePage()
        self._area: WorkArea | None = None
        self._navigator: Navigator | None = None
        self._faces = QStackedWidget()
        self._faces.addWidget(self._welcome)
        self.setCentralWidget(self._faces)
        self._status = StatusBar()
        self.setStatusBar(self._status)
        self._drops = DropTarget(self, self._faces)

    def _work_area(self) -> WorkArea:
        """Return the pages, made when the first workspace opens so that the window shows sooner."""
        if self._area is None:
            from budgetlocal.ui.navigator import Navigator
            from budgetlocal.ui.work_area import WorkArea

            self._area = WorkArea(self._tools, PAGES)
            self._area.import_asked.connect(self._ask_budgets)
            self._area.workbook_asked.connect(self._exports.export_table)
            self._area.chart_asked.connect(self._exports.export_chart)
            self._area.line_asked.connect(self._edit_lines)
            self._area.poster_asked.connect(self._exports.export_poster)
            self._area.file_asked.connect(self._exports.export_file)
            self._area.home_asked.connect(self._show_welcome)
            self._area.copy_asked.connect(self._copy)
            self._area.copy_all_asked.connect(self._copy_all)
            self._faces.addWidget(self._area)
            self._navigator = Navigator(self._session, self._area)
            self._navigator.moved.connect(self._show_moved)
            self._area.show_workspace(is_open=self._session.is_open)
        return self._area

    @property
    def _subject(self) -> Subject | None:
        return self._navigator.subject if self._navigator else None

    def _connect(self) -> None:
        self._drops.dropped.connect(self.import_files)
        self._faces.currentChanged.connect(self._show_moved)
        self._welcome.import_asked.connect(self._ask_budgets)
        self._welcome.open_asked.connect(self.files.ask_and_open)
        self._welcome.demonstration_asked.connect(self.show_demonstration)
        self._welcome.recent_chosen.connect(self._open_recent)
        self._welcome.data_asked.connect(lambda: self._do(Do.SHEET))
        self._connect_menus()
        self._session.closing.connect(self.jobs.cancel_readers)
        self._session.opened.connect(self._show_workspace)
        self._session.saved.connect(self._show_file)
        self._session.undo_stack.cleanChanged.connect(self._show_file)
        self.files.recent_changed.connect(self._show_recent)
        self.jobs.shown.connect(self._status.show_job)
        self.jobs.progressed.connect(self._status.show_progress)
        self.jobs.idle.connect(self._status.hide_job)
        self._status.cancel_asked.connect(self.jobs.cancel_shown)

    def _connect_menus(self) -> None:
        self.menus.asked.connect(self._do)
        self.menus.recent_chosen.connect(self._open_recent)
        self.menus.page_chosen.connect(self.show_page)
        self.menus.home_asked.connect(self._show_welcome)
        self.menus.theme_chosen.connect(self.theme_chosen)
        self.menus.language_chosen.connect(self.language_chosen)

    @Slot(object)
    def _do(self, do: Do) -> None:
        actions = {
            Do.NEW: self.files.start_new,
            Do.OPEN: self.files.ask_and_open,
            Do.IMPORT: self._ask_budgets,
            Do.RECETTES: self._show_recettes,
            Do.SAVE: self.files.save,
            Do.SAVE_AS: self.files.save_as,
            Do.CLOSE: self.files.close,
            Do.QUIT: self.close,
            Do.DEMONSTRATION: self.show_demonstration,
            Do.COPY: self._copy,
            Do.COPY_ALL: self._copy_all,
            Do.FILTER: lambda: self._work_area().filter_page(),
            Do.EXPORT_TABLE: self._export_table,
            Do.PRINT: self._print,
            Do.EXPLAIN: self._explain,
            Do.FULL_SCREEN: self._switch_full_screen,
        }
        if do in actions:
            actions[do]()
        elif do is Do.TYPE_IN:
            self._new_budgets.type_in()
        elif do is Do.MODEL:
            self._new_budgets.write_model()
        elif do in {Do.GUIDE, Do.SHORTCUTS, Do.REPORT, Do.ABOUT}:
            self._do_help(do)
        elif do in {Do.SHEET, Do.OFFICIAL_FILES, Do.DOWNLOAD}:
            self._do_data(do)
        elif do in {Do.BIGGER, Do.SMALLER, Do.USUAL_SIZE}:
            self.text_size_asked.emit(do)
        elif self._subject is not None:
            self._do_with_document(do, self._subject)

    def _do_data(self, do: Do) -> None:
        if do is Do.SHEET:
            self._data.look_up()
        elif do is Do.OFFICIAL_FILES:
            self._data.ask_official_files()
        else:
            self._data.show_downloads()

    def _do_help(self, do: Do) -> None:
        if do is Do.GUIDE:
            self.help.show_guide()
        elif do is Do.SHORTCUTS:
            self.help.show_shortcuts(self.menus.actions)
        elif do is Do.REPORT:
            self.help.show_report()
        else:
            self.help.show_about()

    def _do_with_document(self, do: Do, subject: Subject) -> None:
        if do is Do.EXPORT_CHARTS:
            self._exports.export_charts(subject)
        elif do is Do.REMOVE:
            self._edits.remove(subject.document)
        elif do is Do.RENAME:
            self._edits.rename(subject.document)
        elif do is Do.POPULATION:
            self._edits.ask_population(subject.document)
        elif do is Do.POTENTIEL_FISCAL:
            self._edits.ask_potentiel_fiscal(subject.document)

    @Slot(int)
    def _show_made(self, document: int) -> None:
        """Show an empty document where its lines are typed in."""
        if self._navigator is not None:
            self._navigator.show_document(document)
        self.show_page(BUDGET)

    @Slot()
    def _show_recettes(self) -> None:
        from budgetlocal.importing.tables.recette_files import RecetteFolder
        from budgetlocal.ui.dialogs.recettes import RecettesDialog

        folder = RecetteFolder(self._tools.folders.recettes)
        RecettesDialog(folder, self._ask_files, self._settings.last_folder, self).open()

    @Slot(object)
    def _edit_lines(self, request: LineRequest) -> None:
        if self._subject is not None:
            self._lines.start(self._subject.document.id, request)

    @Slot(object)
    def _open_recent(self, path: Path) -> None:
        self.files.open(path)

    @Slot()
    def _ask_budgets(self) -> None:
        question = FileQuestion(
            Ask.OPEN_SEVERAL,
            self.tr("Importer des budgets"),
            self._settings.last_folder,
            (
                self.tr("Budgets (*.xml *.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.tsv *.txt)"),
                self.tr("Tous les fichiers (*)"),
            ),
        )
        self._ask_files(self, question, lambda paths: self.import_files(list(paths)))

    @Slot()
    def _show_workspace(self) -> None:
        """Show the workspace that was opened, or the welcome page."""
        self._show_recent()
        if self._session.is_open:
            self._faces.setCurrentWidget(self._work_area())
            self._work_area().focus_page()
        else:
            self._show_welcome()
        if self._navigator is not None:
            self._navigator.show_workspace()
        else:
            self._show_moved()

    @Slot()
    def _show_welcome(self) -> None:
        self._faces.setCurrentWidget(self._welcome)

    @Slot(object)
    def _show_imported(self, imported: Imported) -> None:
        if imported.documents and self._navigator is not None:
            self._navigator.show_one_of(imported.documents)
            count = len(imported.documents)
            documents = self.tr("%n document(s) importé(s)", "", count)
            lines = self.tr("%Ln ligne(s)", "", imported.lines)
            self._status.say(f"{documents}, {lines}")

    @Slot()
    def _show_moved(self) -> None:
        self.menus.enable(
            has_workspace=self._session.is_open,
            has_document=self._subject is not None,
            has_page=self._faces.currentWidget() is not self._welcome,
        )
        self._show_file()

    @Slot()
    def _show_file(self) -> None:
        path = self._session.path
        name = path.stem if path else self.tr("Classeur sans nom")
        self.setWindowTitle(f"{name}[*] – BudgetLocal" if self._session.is_open else "BudgetLocal")
        self.setWindowModified(self._session.is_modified)
        self._status.show_file(
            is_open=self._session.is_open,
            is_modified=self._session.is_modified,
            documents=len(self._navigator.contents.documents) if self._navigator else 0,
        )

    @Slot()
    def _show_recent(self) -> None:
        files = self.files.recent()
        self._welcome.show_recent(files)
        self.menus.show_recent(files)

    def _copy(self) -> None:
        if self._work_area().copy_focused():
            self._status.say(self.tr("Copié"))

    def _copy_all(self) -> None:
        if self._work_area().copy_table():
            self._status.say(self.tr("Tableau copié"))

    def _explain(self) -> None:
        page = self._work_area().shown_page
        if not self._explanations.explain(page.explained_subject, page):
            self._status.say(self.tr("Choisissez un chiffre d'un tableau, puis Ctrl+E"))

    def _export_table(self) -> None:
        table = self._work_area().shown_table()
        if table is not None:
            self._exports.export_table(table)
        else:
            self._status.say(self.tr("Pas de tableau sur cette page : allez à Budget ou Exécution"))

    def _print(self) -> None:
        from budgetlocal.ui.page_print import ask_and_print, sheets_of_page

        sheets = sheets_of_page(self._work_area().shown_page)
        if sheets.is_empty:
            self._status.say(self.tr("Rien à imprimer ici : ni graphique ni tableau"))
        elif sheets.is_too_long:
            self._status.say(
                self.tr("Trop de lignes pour l'imprimante : exportez le tableau vers Excel")
            )
        else:
            ask_and_print(sheets, self)

    def _switch_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def changeEvent(self, event: QEvent) -> None:
        """Mark in the menu whether the window fills the screen."""  # Qt override
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange:
            self.menus.check_full_screen(is_full=self.isFullScreen())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close when nothing would be lost; otherwise ask, and close later."""  # Qt override
        if not self._may_close and self._session.is_modified:
            event.ignore()
            self.files.when_safe(self.close_now)
            return
        self._settings.geometry = self.saveGeometry()
        self.jobs.close()
        SHARED.close()
        self._session.close()
        event.accept()
        self.closed.emit()

    @Slot()
    def close_now(self) -> None:
        """Close without asking."""
        self._may_close = True
        self.close()
