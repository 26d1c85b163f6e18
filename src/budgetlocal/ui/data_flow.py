"""What the window asks of the page Données: look a collectivité up, complete the extract."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from budgetlocal.ui.pages.donnees import DonneesPage, Part
from budgetlocal.ui.routing_flow import RoutingFlow, Sorted
from budgetlocal.ui.tools import Tools

if TYPE_CHECKING:
    from budgetlocal.ui.pages.page import Page


class DataFlow(QObject):
    """Goes to the page and tells it what to do."""

    budgets_found = Signal(object)
    """Tables that are no official data: they may be budgets."""

    def __init__(self, tools: Tools, go_to_page: Callable[[], Page]) -> None:
        """Work for a window; `go_to_page` shows the page Données and returns it."""
        super().__init__(tools.window)
        self._go_to_page = go_to_page
        self._routing = RoutingFlow(tools)
        self._routing.sorted.connect(self._take_sorted)

    @Slot()
    def look_up(self) -> None:
        """Show where a collectivité is looked up, with the cursor in the search line."""
        page = self._page()
        page.show_part(Part.SHEET)
        page.focus_filter()

    def ask_official_files(self) -> None:
        """Show the imports, and ask which files to import."""
        self._page().ask_official_files()

    def show_downloads(self) -> None:
        """Show what can be fetched."""
        self._page().show_part(Part.DOWNLOAD)

    def import_tables(self, tables: Sequence[Path], *, is_completing: bool) -> None:
        """Import tables: each goes where its header says, unless the extract is being completed."""
        if is_completing:
            self._page().import_official(list(tables))
        else:
            self._routing.start(tables)

    @Slot(object)
    def _take_sorted(self, files: Sorted) -> None:
        if files.budgets:
            self.budgets_found.emit(list(files.budgets))
        if files.official:
            self._page().import_official(list(files.official))

    def _page(self) -> DonneesPage:
        page = self._go_to_page()
        assert isinstance(page, DonneesPage)  # noqa: S101 - the table of the pages says so
        return page
