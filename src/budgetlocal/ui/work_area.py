"""The rail, the choosers and the pages: what is seen when a workspace is open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QKeyCombination, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from budgetlocal.core.specs import TableSpec
from budgetlocal.ui.context_bar import ContextBar
from budgetlocal.ui.pages.page import Page, Subject
from budgetlocal.ui.pages.registry import BUDGET, PageEntry
from budgetlocal.ui.rail import Rail
from budgetlocal.ui.tables.copying import Copyable, copy_table
from budgetlocal.ui.tools import Tools

_COPY_ALL = QKeyCombination(
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_C
)


class WorkArea(QWidget):
    """One page at a time, on the document that the choosers say."""

    import_asked = Signal()
    workbook_asked = Signal(object)
    chart_asked = Signal(object)
    line_asked = Signal(object)
    poster_asked = Signal(object)
    file_asked = Signal(object)
    home_asked = Signal()
    copy_asked = Signal()
    copy_all_asked = Signal()

    def __init__(
        self, tools: Tools, entries: Sequence[PageEntry], parent: QWidget | None = None
    ) -> None:
        """Show the first page; the others are made when they are first looked at."""
        super().__init__(parent)
        self._tools = tools
        self._entries = {entry.key: entry for entry in entries}
        self._first = entries[0].key
        self._pages: dict[str, Page] = {}
        self._subject: Subject | None = None
        self.bar = ContextBar()
        self._rail = Rail(entries)
        self._stack = QStackedWidget()
        self._is_open = False
        self._build()
        self._rail.page_chosen.connect(self.show_page)
        self._rail.home_asked.connect(self.home_asked)
        self.show_page(self._first)

    @property
    def page_key(self) -> str:
        """The key of the page that is shown."""
        return next(key for key, page in self._pages.items() if page is self.shown_page)

    @Slot(str)
    def show_page(self, key: str) -> None:
        """Show a page by its key in the table of the pages."""
        self._rail.show_page(key)
        self._show_bar(key)
        self._stack.setCurrentWidget(self._page(key))

    def _show_bar(self, key: str) -> None:
        entry = self._entries[key]
        self.bar.setVisible(entry.needs_document or (entry.uses_document and self._is_open))

    @Slot(str)
    def go_to_page(self, key: str) -> None:
        """Show a page and put the keyboard on it."""
        self.show_page(key)
        self.focus_page()

    def focus_page(self) -> None:
        """Put the keyboard on the page that is shown."""
        self.shown_page.focus_content()

    def show_workspace(self, *, is_open: bool) -> None:
        """Leave the pages that make sense; show one about a document once there may be some."""
        self._rail.enable(has_workspace=is_open)
        self._is_open = is_open
        self._show_bar(self.page_key)
        if is_open and not self._entries[self.page_key].needs_document:
            self.show_page(self._first)

    def show_subject(self, subject: Subject | None) -> None:
        """Show another document, the same one after an edit, or none."""
        self._subject = subject
        for page in self._pages.values():
            page.stop()
            page.show_subject(subject)

    def filter_page(self) -> None:
        """Put the cursor in the filter of the page shown, or of the budget if it has none."""
        if not self.shown_page.focus_filter() and self._subject is not None:
            self.show_page(BUDGET)
            self.shown_page.focus_filter()

    def shown_table(self) -> TableSpec | None:
        """Return the table of the page that is shown, None when it has none."""
        return self.shown_page.table

    def copy_focused(self) -> bool:
        """Copy what has the keyboard; return whether something was copied."""
        widget = self.window().focusWidget()
        if isinstance(widget, QLineEdit):
            widget.copy()
            return True
        if isinstance(widget, Copyable):
            widget.copy_selection()
            return True
        return self.copy_table()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, wherever the keyboard is: tables and inputs have taken what is theirs."""  # Qt override
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        elif event.keyCombination() == _COPY_ALL:
            self.copy_all_asked.emit()
        else:
            super().keyPressEvent(event)

    def copy_table(self) -> bool:
        """Copy the whole table of the page; return whether there is one."""
        table = self.shown_table()
        if table is not None:
            copy_table(table)
        return table is not None

    def dress(self) -> None:
        """Paint again with the colours of the theme."""
        self._rail.dress()
        for page in self._pages.values():
            page.dress()

    @property
    def shown_page(self) -> Page:
        """The page that is shown."""
        page = self._stack.currentWidget()
        assert isinstance(page, Page)  # noqa: S101 - nothing else is put in the stack
        return page

    def _page(self, key: str) -> Page:
        """Return a page, made now if it was never looked at."""
        if key not in self._pages:
            page = self._entries[key].make(self._tools)
            page.import_asked.connect(self.import_asked)
            page.workbook_asked.connect(self.workbook_asked)
            page.chart_asked.connect(self.chart_asked)
            page.line_asked.connect(self.line_asked)
            page.poster_asked.connect(self.poster_asked)
            page.file_asked.connect(self.file_asked)
            page.page_asked.connect(self.go_to_page)
            page.show_subject(self._subject)
            self._pages[key] = page
            self._stack.addWidget(page)
        return self._pages[key]

    def _build(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.bar)
        right.addWidget(self._stack, 1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self._rail)
        across.addLayout(right, 1)
