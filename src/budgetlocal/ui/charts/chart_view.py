"""A chart in a page: the drawing or its numbers, with copy and export, all by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QMimeData, Qt, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFontInfo,
    QGuiApplication,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from budgetlocal.core.chart_data import alt_text, data_table
from budgetlocal.core.specs import ChartSpec
from budgetlocal.ui.charts.canvas import ChartCanvas
from budgetlocal.ui.charts.preferred_size import preferred_height
from budgetlocal.ui.charts.render import chart_image, chart_svg
from budgetlocal.ui.explaining import ExplainRequest, chart_request, explain_action
from budgetlocal.ui.language import say
from budgetlocal.ui.style import current_theme
from budgetlocal.ui.tables.copying import copy_table
from budgetlocal.ui.tables.table_view import TableView

_SVG = "image/svg+xml"
_COPY_WIDTH, _COPY_HEIGHT, _COPY_DPI = 1600, 900, 120
_NARROWEST = 24  # in text heights


class ChartView(QFrame):
    """Shows one spec: the drawing, or the table of its numbers (key T)."""

    export_requested = Signal(object)
    """The person wants this `ChartSpec` as a file."""

    workbook_asked = Signal(object)
    """The person wants the numbers, a `TableSpec`, as an Excel file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a view that has nothing to show yet."""
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._spec: ChartSpec | None = None
        self._taken: ChartSpec | None = None
        self._build()
        self._connect()
        self._follow_font()

    @property
    def spec(self) -> ChartSpec | None:
        """The chart that is shown."""
        return self._spec

    @property
    def taken(self) -> ChartSpec | None:
        """What is copied, written or printed: the chart, without what must not leave the screen."""
        return self._taken

    @property
    def shows_data(self) -> bool:
        """Whether the numbers are shown in place of the drawing."""
        return self._stack.currentWidget() is self._table

    def show_spec(self, spec: ChartSpec, *, taken: ChartSpec | None = None) -> None:
        """Show another chart; `taken` is the same without what must not leave the screen."""
        self._spec = spec
        self._taken = taken or spec
        title, description = say(spec.title), say(alt_text(spec))
        for widget in (self, self._canvas):
            widget.setAccessibleName(title)
            widget.setAccessibleDescription(description)
        self._table.setAccessibleName(self.tr("Données : {titre}").format(titre=title))
        self._table.show_table(data_table(spec), taken=data_table(self._taken))
        self._canvas.show_spec(spec, current_theme())
        self._follow_font()

    def texts(self) -> tuple[str, ...]:
        """Return every text of the drawing, as it is written."""
        return self._canvas.labels()

    def explain_request(self) -> ExplainRequest | None:
        """Return every number of the chart that can be explained."""
        return chart_request(self._spec) if self._spec is not None else None

    @Slot(bool)
    def show_data(self, shown: bool) -> None:
        """Show the table of the numbers, or the drawing again."""
        self._stack.setCurrentWidget(self._table if shown else self._canvas)
        self._copy_shortcut.setEnabled(not shown)
        words = self.tr("Voir le graphique") if shown else self.tr("Voir les données")
        self._data.setText(words)
        self._data.setIconText(words)
        if shown:
            self._table.doItemsLayout()  # the rows were measured before they had their style
            self._table.setFocus()
        else:
            self.setFocus()

    @Slot()
    def copy_image(self) -> None:
        """Put the drawing on the clipboard at the size of a slide: as a picture and as vectors."""
        if self._taken is not None:
            width, height = _COPY_WIDTH, max(_COPY_HEIGHT, self._image_height())
            image = chart_image(self._taken, width_px=width, height_px=height, dpi=_COPY_DPI)
            drawing = chart_svg(self._taken, width_px=width, height_px=height)
            data = QMimeData()
            data.setImageData(image)
            data.setData(_SVG, QByteArray(drawing))
            QGuiApplication.clipboard().setMimeData(data)

    @Slot()
    def copy_data(self) -> None:
        """Put the numbers on the clipboard, as a spreadsheet takes them."""
        if self._taken is not None:
            copy_table(data_table(self._taken))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # Qt override
        """Offer what the buttons offer."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self._data, self._image, self._numbers, self._export])
        explain = explain_action(self)
        if explain is not None and self.explain_request() is not None:
            menu.addAction(explain)
        menu.popup(event.globalPos())

    def changeEvent(self, event: QEvent) -> None:  # Qt override
        """Follow the theme and the font of the interface."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._follow_font()
        elif event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self._repaint_chart()

    def _build(self) -> None:
        self._canvas = ChartCanvas(self)
        self._table = TableView("", self)
        self._table.setFrameShape(QFrame.Shape.NoFrame)
        self._stack = QStackedWidget(self)
        self._stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._stack.addWidget(self._canvas)
        self._stack.addWidget(self._table)
        self._data = self._action(self.tr("Voir les données"), self.tr("Touche T"))
        self._data.setCheckable(True)
        self._data.setShortcut(QKeySequence(Qt.Key.Key_T))
        self._image = self._action(
            self.tr("Copier l'image"), self.tr("Pour la coller dans une présentation (Ctrl+C)")
        )
        self._numbers = self._action(
            self.tr("Copier les données"), self.tr("Pour les coller dans un tableur")
        )
        self._export = self._action(
            self.tr("Exporter…"), self.tr("Enregistrer le graphique en PNG, SVG ou PDF")
        )
        self._copy_shortcut = QShortcut(QKeySequence.StandardKey.Copy, self)
        self._copy_shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(4, 0, 4, 2)
        row.setSpacing(2)
        row.addStretch(1)
        for action in (self._data, self._image, self._numbers, self._export):
            button = QToolButton(self)
            button.setDefaultAction(action)
            button.setAccessibleDescription(action.toolTip())
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            row.addWidget(button)
        return row

    def _action(self, text: str, help_text: str) -> QAction:
        action = QAction(text, self)
        action.setIconText(text)  # else Qt drops the three dots on the button
        action.setToolTip(help_text)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(action)
        return action

    def _connect(self) -> None:
        self._data.toggled.connect(self.show_data)
        self._image.triggered.connect(self.copy_image)
        self._numbers.triggered.connect(self.copy_data)
        self._export.triggered.connect(self._ask_export)
        self._copy_shortcut.activated.connect(self.copy_image)
        self._table.workbook_asked.connect(self.workbook_asked)

    @Slot()
    def _ask_export(self) -> None:
        if self._taken is not None:
            self.export_requested.emit(self._taken)

    def _repaint_chart(self) -> None:
        if self._spec is not None:
            self._canvas.show_spec(self._spec, current_theme())

    def _follow_font(self) -> None:
        """Give the drawing the text height of the interface, and the room that it then needs."""
        em = float(QFontInfo(self.font()).pixelSize())
        self._canvas.set_smallest_em(em)
        self._stack.setMinimumWidth(round(em * _NARROWEST))
        if self._spec is not None:
            self._stack.setMinimumHeight(preferred_height(self._spec, em))

    def _image_height(self) -> int:
        """Return the height that an image of the chart needs at the resolution of the clipboard."""
        return preferred_height(self._spec, 16.0) if self._spec is not None else 0
