"""What every page does: show one document when it is looked at, or say why there is nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from budgetlocal.core.errors import UserError
from budgetlocal.core.specs import TableSpec
from budgetlocal.ui.jobs import Jobs
from budgetlocal.ui.language import say
from budgetlocal.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from budgetlocal.core.frames import BudgetFrame
    from budgetlocal.ui.drawing import Drawing
    from budgetlocal.workspace.entries import DocumentEntry


@dataclass(frozen=True, slots=True)
class Subject:
    """What the pages are about: a document, those of the same budget, and how to read them."""

    document: DocumentEntry
    siblings: tuple[int, ...]
    """All documents of the same budget, the one shown included."""
    population: int | None
    """The population given by the person, None for the document's own."""
    read: Callable[[Sequence[int]], tuple[BudgetFrame, ...]]
    """May be called from any thread."""
    entries: tuple[DocumentEntry, ...] = ()
    """The siblings, by name, oldest first."""
    others: tuple[int, ...] = ()
    """Documents of other budgets that a shown number may come from."""

    def read_focus(self) -> BudgetFrame:
        """Return the document shown."""
        return self.read((self.document.id,))[0]


class Page(QWidget):
    """A page asks for its answer only while it is seen."""

    import_asked = Signal()
    workbook_asked = Signal(object)
    """A TableSpec to write as an Excel file."""
    chart_asked = Signal(object)
    """A ChartSpec to write as a picture."""
    line_asked = Signal(object)
    """A LineRequest: lines of the document to add, change or remove by hand."""
    poster_asked = Signal(object)
    """A ChartSpec to write as an A4 poster."""
    file_asked = Signal(object)
    """A FileOffer to write."""
    page_asked = Signal(str)
    """The key of another page to show."""

    LANES: tuple[str, ...] = ()
    """The jobs of the page."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        """Show that nothing is open."""
        super().__init__(parent)
        self.jobs = jobs
        self.subject: Subject | None = None
        self._is_stale = False
        self._empty = EmptyState(self)
        self._empty.asked.connect(self.import_asked)
        self._content = QWidget(self)
        self._layers = QStackedLayout(self)
        self._layers.addWidget(self._empty)
        self._layers.addWidget(self._content)
        self._build(self._content)
        self._connect()
        self.show_subject(None)

    @property
    def table(self) -> TableSpec | None:
        """The table of the page, None when it has none to copy or write."""
        return None

    def drawings(self) -> tuple[Drawing, ...]:
        """Return the whole sheets that the page prints beside its charts and tables."""
        return ()

    @property
    def explained_subject(self) -> Subject | None:
        """What the numbers of the page are about, for the one who asks what they are made of."""
        return self.subject

    def show_subject(self, subject: Subject | None) -> None:
        """Show another document, or none; read when the page is seen."""
        self.subject = subject
        self._is_stale = True
        if self.isVisible() or subject is None:
            self._catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while another page was seen."""  # Qt override
        super().showEvent(event)
        if self._is_stale:
            self._catch_up()

    def stop(self) -> None:
        """Drop what is being read: it is about something that has changed."""
        for lane in self.LANES:
            self.jobs.cancel_lane(lane)

    def show_content(self) -> None:
        """Show the page itself."""
        self._layers.setCurrentWidget(self._content)

    def show_empty(self, heading: str, detail: str, action: str = "") -> None:
        """Show why there is nothing, and what to do."""
        self._empty.say(heading, detail, action)
        self._layers.setCurrentWidget(self._empty)

    def show_refusal(self, error: UserError) -> None:
        """Show why the answer could not be given."""
        self.show_empty(say(error.message), f"{say(error.where)}\n{say(error.hint)}".strip())

    def focus_content(self) -> None:
        """Put the keyboard on what the page shows."""
        widget = self._layers.currentWidget()
        if widget is not None:
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_filter(self) -> bool:
        """Put the cursor in the filter of the page; return whether it has one."""
        return False

    def dress(self) -> None:
        """Paint again with the colours of the theme."""
        self.show_subject(self.subject)

    def _catch_up(self) -> None:
        self._is_stale = False
        if self.subject is None:
            self._show_without_document()
            return
        if self._layers.currentWidget() is self._empty:
            self.show_empty(self.tr("Un instant…"), self.tr("Le document est en cours de lecture."))
        self._refresh(self.subject)

    def _show_without_document(self) -> None:
        """Show the page when there is no document; a page that needs none shows itself."""
        self.show_empty(
            self.tr("Aucun budget pour l'instant"),
            self.tr(
                "Importez le fichier d'un budget ou d'un compte (XML, Excel, csv), ou déposez-le ici."
            ),
            self.tr("Importer un fichier…"),
        )

    def _build(self, content: QWidget) -> None:
        """Make the widgets of the page."""

    def _connect(self) -> None:
        """Tie the widgets of the page together."""

    def _refresh(self, subject: Subject) -> None:
        """Ask for the answer about a document, and show it when it comes."""
