"""The sheet itself: who it is, figures by theme, members, and the source of the chosen figure."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from budgetlocal.analysis.open_data.figure import figure_facts
from budgetlocal.analysis.open_data.identity import (
    Link,
    identity_facts,
    links,
    members_table,
    members_title,
    subtitle,
)
from budgetlocal.analysis.open_data.map import MapSpec
from budgetlocal.analysis.open_data.sheet import Sheet
from budgetlocal.analysis.open_data.sheet_table import sheet_table, sheet_themes
from budgetlocal.analysis.open_data.themes import themes
from budgetlocal.core.text import Text
from budgetlocal.ui.donnees.facts_panel import FactsPanel
from budgetlocal.ui.donnees.map_view import MapView
from budgetlocal.ui.forms import Segments, Wording, combo_box, search_field
from budgetlocal.ui.language import say
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from budgetlocal.core.specs import TableSpec

FIGURES, MEMBERS, IDENTITY = range(3)
_NARROW_CHARS = 130
"""Width, in characters, under which the source goes below the figures instead of beside them."""


@dataclass(frozen=True, slots=True)
class SheetContent:
    """What the body shows."""

    sheet: Sheet
    map: MapSpec | None


class SheetBody(QWidget):
    """One collectivité."""

    collectivite_chosen = Signal(int)
    workbook_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._sheet: Sheet | None = None
        self._links: list[QPushButton] = []
        self._build()
        self._connect()

    @property
    def table(self) -> TableSpec | None:
        """The table that is seen: figures or members."""
        shown = self._members if self._parts.chosen == MEMBERS else self._figures
        return shown.table

    def show_content(self, content: SheetContent) -> None:
        """Show another collectivité."""
        sheet = self._sheet = content.sheet
        self._name.setText(sheet.collectivite.name)
        self._subtitle.setText(say(subtitle(sheet)))
        self._show_links(links(sheet))
        self._map.show_map(content.map)
        self._caption.setText(say(content.map.caption) if content.map is not None else "")
        self._identity.show_facts(self.tr("Identité"), identity_facts(sheet))
        self._show_members(sheet)
        self._show_themes(sheet)
        self._show_figures()
        has_figures = bool(sheet.values or sheet.imported.values)
        self._parts.group.button(FIGURES).setVisible(has_figures)
        self._show_part(FIGURES if has_figures else IDENTITY)

    def focus_content(self) -> None:
        """Put the keyboard on what is shown."""
        views = (self._figures, self._members, self._identity)
        views[self._parts.chosen].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def order_tabs(self, before: QWidget) -> None:
        """Let the keyboard meet things after `before` in the order of the eye."""
        chain: tuple[QWidget, ...] = (
            *self._links,
            *self._parts.group.buttons(),
            self._theme,
            self._filter,
            self._excel,
            self._figures,
            self._members,
            self._identity,
            self._source,
        )
        for widget in chain:
            QWidget.setTabOrder(before, widget)
            before = widget

    def dress(self) -> None:
        """Paint again with the colours of the theme."""
        self._map.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the side its place for the new width."""  # Qt override
        super().resizeEvent(event)
        self._place_side()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._name = label("", "title", selectable=True)
        self._subtitle = label("", "muted", selectable=True)
        self._link_row = QHBoxLayout()
        self._link_row.setSpacing(2)
        self._link_row.addStretch(1)
        column.addWidget(self._name)
        column.addWidget(self._subtitle)
        column.addLayout(self._link_row)
        column.addLayout(self._tool_row())
        self._figures = TableView(self.tr("Chiffres de la collectivité"), narrowest_label=44)
        self._members = TableView(self.tr("Membres"))
        self._identity = FactsPanel(self.tr("Identité et histoire"), "")
        self._stack = QStackedWidget()
        for widget in (self._figures, self._members, self._identity):
            self._stack.addWidget(widget)
        self._across = QSplitter(Qt.Orientation.Horizontal)
        self._across.setChildrenCollapsible(False)
        self._across.addWidget(self._stack)
        self._across.addWidget(self._side())
        self._across.setStretchFactor(0, 5)
        self._across.setStretchFactor(1, 2)
        self._across.setSizes([5000, 2000])
        column.addWidget(self._across, 1)

    def _side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(8, 0, 0, 0)
        self._side_map = QWidget()
        beneath = QVBoxLayout(self._side_map)
        beneath.setContentsMargins(0, 0, 0, 0)
        self._map = MapView()
        self._caption = label("", "small")
        beneath.addWidget(self._map, 1)
        beneath.addWidget(self._caption)
        column.addWidget(self._side_map, 2)
        self._source = FactsPanel(
            self.tr("D'où vient ce chiffre ?"),
            self.tr("Choisissez une ligne : sa définition, sa source et ce qui est inconnu."),
        )
        column.addWidget(self._source, 3)
        return side

    def _tool_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        self._parts = Segments(
            Wording(self.tr("Partie de la fiche"), self.tr("Ce que la fiche montre")),
            (
                Wording(self.tr("Chiffres"), self.tr("Les chiffres, par thème et par année")),
                Wording(self.tr("Membres"), self.tr("Les communes ou départements membres")),
                Wording(self.tr("Identité"), self.tr("Codes, appartenances, strates, histoire")),
            ),
        )
        row.addWidget(self._parts, 0, Qt.AlignmentFlag.AlignLeft)
        self._theme = combo_box(Wording(self.tr("&Thème"), self.tr("Un thème, ou tous")))
        row.addWidget(self._theme)
        wording = Wording(self.tr("Filtrer la fiche"), self.tr("Mots que les lignes contiennent."))
        self._filter = search_field(wording, self.tr("Filtrer : dette, DSU…"))
        row.addWidget(self._filter, 1)
        self._gap = QWidget()
        row.addWidget(self._gap, 1)
        self._excel = QPushButton(self.tr("E&xcel…"))
        self._excel.setToolTip(self.tr("Écrire ce tableau dans un fichier Excel"))
        row.addWidget(self._excel)
        return row

    def _connect(self) -> None:
        self._parts.group.idClicked.connect(self._show_part)
        self._theme.activated.connect(self._show_figures)
        self._filter.textChanged.connect(self._show_figures)
        self._figures.row_chosen.connect(self._explain)
        self._members.activated.connect(self._choose_member)
        self._map.chosen.connect(self.collectivite_chosen)
        self._excel.clicked.connect(self._ask_workbook)
        self._figures.workbook_asked.connect(self.workbook_asked)
        self._members.workbook_asked.connect(self.workbook_asked)

    def _place_side(self) -> None:
        """Put the source below the figures when they need the width; there the map has no room."""
        is_narrow = self.width() < self.fontMetrics().averageCharWidth() * _NARROW_CHARS
        is_below = is_narrow and self._parts.chosen == FIGURES
        self._across.setOrientation(
            Qt.Orientation.Vertical if is_below else Qt.Orientation.Horizontal
        )
        self._side_map.setVisible(not is_below)

    @Slot(int)
    def _show_part(self, part: int) -> None:
        self._parts.choose(part)
        self._stack.setCurrentIndex(part)
        is_table = part == FIGURES
        self._theme.setVisible(is_table)
        self._filter.setVisible(is_table)
        self._source.setVisible(is_table)
        self._gap.setVisible(not is_table)
        self._excel.setVisible(part != IDENTITY)
        self._place_side()

    def _show_links(self, found: tuple[Link, ...]) -> None:
        for button in self._links:
            self._link_row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._links = [self._link(each) for each in found]
        for rank, button in enumerate(self._links):
            self._link_row.insertWidget(rank, button)

    def _link(self, link: Link) -> QPushButton:
        button = QPushButton(say(link.name))
        button.setProperty("role", "link")
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.clicked.connect(partial(self.collectivite_chosen.emit, link.number))
        return button

    def _show_members(self, sheet: Sheet) -> None:
        button = self._parts.group.button(MEMBERS)
        button.setVisible(bool(sheet.members))
        button.setText(say(members_title(sheet)))
        button.setAccessibleName(button.text())
        self._members.show_table(members_table(sheet))

    def _show_themes(self, sheet: Sheet) -> None:
        former = self._theme.currentData() or ""
        present = sheet_themes(sheet)
        self._theme.clear()
        self._theme.addItem(self.tr("Tous les thèmes"), "")
        for theme in themes():
            if theme.key in present:
                self._theme.addItem(say(theme.label), theme.key)
        self._theme.setCurrentIndex(max(0, self._theme.findData(former)))

    @Slot()
    def _show_figures(self) -> None:
        if self._sheet is None:
            return
        words = self._filter.text().strip()
        table = sheet_table(self._sheet, self._theme.currentData() or "", words)
        self._figures.show_table(table)
        self._figures.open_all()
        first = next((rank for rank, row in enumerate(table.rows) if row.notes), None)
        if first is not None and self._figures.chosen_row() is None:
            self._figures.choose_row(first)
        self._explain()

    @Slot()
    def _explain(self) -> None:
        number, table, sheet = self._figures.chosen_row(), self._figures.table, self._sheet
        if number is None or table is None or sheet is None or number >= len(table.rows):
            self._source.clear()
            return
        row = table.rows[number]
        facts = figure_facts(sheet, row.key)
        if facts and isinstance(row.cells[0], Text):
            self._source.show_facts(say(row.cells[0]), facts)
        else:
            self._source.clear()

    @Slot()
    def _choose_member(self) -> None:
        number, table = self._members.chosen_row(), self._members.table
        if number is not None and table is not None:
            self.collectivite_chosen.emit(int(table.rows[number].key))

    @Slot()
    def _ask_workbook(self) -> None:
        if self.table is not None:
            self.workbook_asked.emit(self.table)
