"""The answer: the carte de comparabilité, the numbers, then a chart, a map or the table."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from budgetlocal.analysis.peers.maps import MAPS_OF, MapOf
from budgetlocal.ui.chart_cards import ChartCards
from budgetlocal.ui.comparer.card_view import CardView
from budgetlocal.ui.comparer.columns_view import ColumnsView
from budgetlocal.ui.comparer.number_strip import NumberTile
from budgetlocal.ui.forms import Segments, Wording, combo_box, label_of, search_field
from budgetlocal.ui.language import say
from budgetlocal.ui.widgets.explanation import ExplainButton
from budgetlocal.ui.widgets.flow import FlowLayout
from budgetlocal.ui.widgets.texts import label
from budgetlocal.ui.widgets.tile_grid import TileGrid

if TYPE_CHECKING:
    from budgetlocal.core.specs import ChartSpec, TableSpec
    from budgetlocal.reference.values import Kind
    from budgetlocal.ui.comparer.asking import Answer

_TILE_CHARS = 18
_MOST_TILES = 5
_LOW = 34
"""Text heights below which the card begins folded: the chart must be in sight."""


class Look(StrEnum):
    """The ways of looking at an answer, in the order of their buttons."""

    PLACE = "position"
    YEARS = "evolution"
    MAP = "carte"
    TABLE = "tableau"


_LOOKS = tuple(Look)
_USED, _UNUSED = QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored


class AnswerView(QScrollArea):
    """Shows one answer at a time."""

    compare_anyway = Signal()
    changed = Signal()
    """Another map, or all the collectivités in the table."""
    own_chosen = Signal(str)
    chosen = Signal(int)
    workbook_asked = Signal(object)
    chart_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._answer: Answer | None = None
        self._kind: Kind | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Comparaison"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._build()
        self._connect()
        self._show_look()

    def _build(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        self._summary = label("", selectable=True)
        self.card = CardView()
        self._tiles = TileGrid(narrowest_chars=_TILE_CHARS, most=_MOST_TILES, spacing=8)
        self._tiles.setSizePolicy(_USED, QSizePolicy.Policy.Maximum)
        column.addWidget(self.card)
        column.addLayout(self._own_row())
        self._results = QWidget()
        below = QVBoxLayout(self._results)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(10)
        self._standing = QHBoxLayout()
        self._standing.addWidget(self._summary, 1)
        below.addLayout(self._standing)
        below.addWidget(self._tiles)
        below.addLayout(self._look_row())
        self._stack = QStackedWidget()
        self._charts = {look: ChartCards(self) for look in (Look.PLACE, Look.YEARS, Look.MAP)}
        self._table = ColumnsView(self.tr("Membres comparés"))
        self._table.setMinimumHeight(self.fontMetrics().height() * 24)
        self._nothing = label("", "muted")
        self._pages: dict[Look, QWidget] = {**self._charts, Look.TABLE: self._table}
        for page in self._pages.values():
            self._stack.addWidget(page)
        below.addWidget(self._nothing)
        below.addWidget(self._stack, 1)
        below.addStretch(0)  # takes the room when there is nothing to draw
        column.addWidget(self._results, 1)
        column.addStretch(0)
        self.setWidget(inner)

    @property
    def look(self) -> Look:
        """How the answer is looked at."""
        return _LOOKS[self._choice.chosen]

    @property
    def map_of(self) -> MapOf:
        """Which map is asked for."""
        return MapOf(self._around.currentData() or MapOf.DEPARTEMENT)

    @property
    def everyone(self) -> bool:
        """Whether the table holds all the collectivités."""
        return self._everyone.chosen == 1

    @property
    def table(self) -> TableSpec | None:
        """The table of the members, as it is sorted and filtered."""
        return self._table.model_.table() if self._answer and self._answer.columns else None

    def choose_map(self, kind: Kind) -> None:
        """Offer the maps of a kind of collectivité."""
        if kind is self._kind:
            return
        self._kind = kind
        words = {
            MapOf.DEPARTEMENT: self.tr("son département"),
            MapOf.EPCI: self.tr("son EPCI"),
            MapOf.NEIGHBOURS: self.tr("ses voisines"),
            MapOf.FRANCE: self.tr("la métropole"),
        }
        with QSignalBlocker(self._around):
            self._around.clear()
            for around in MAPS_OF[kind]:
                self._around.addItem(words[around], str(around))

    def show_answer(self, answer: Answer) -> None:
        """Show another answer."""
        found = answer.comparison
        if self._answer is None and self.height() < self.fontMetrics().height() * _LOW:
            self.card.fold()
        self._answer = answer
        self.card.show_card(found.card, found.group.cautions)
        self._show_own(answer)
        self._results.setVisible(not found.is_refused)
        self._summary.setText(say(answer.summary))
        self._explain_standing(answer)
        self._tiles.show_tiles([NumberTile(figure) for figure in answer.headlines])
        self._table.show_columns(answer.columns)
        for look, spec in self._specs(answer).items():
            self._charts[look].show_charts((spec,) if spec is not None else ())
        self._show_look()

    def focus_content(self) -> None:
        """Put the keyboard on what is looked at."""
        page = self._pages[self.look]
        target = page.findChild(QFrame) if page is not self._table else page
        (target or self).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_filter(self) -> None:
        """Show the table, with the cursor in its filter."""
        self._choice.choose(_LOOKS.index(Look.TABLE))
        self._show_look()
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def dress(self) -> None:
        """Paint again with the colours of the theme."""
        if self._answer is not None:
            self.show_answer(self._answer)

    def _own_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        wording = Wording(
            self.tr("Chiffre retenu &pour la collectivité"),
            self.tr("Le même que celui du groupe, ou un autre qu'elle a : la carte le dira."),
        )
        self._own = combo_box(wording)
        self._own_label = label_of(self._own, wording)
        row.addWidget(self._own_label)
        row.addWidget(self._own)
        row.addStretch(1)
        return row

    def _look_row(self) -> FlowLayout:
        self._choice = Segments(
            Wording(self.tr("Vue"), self.tr("Comment regarder la comparaison")),
            (
                Wording(self.tr("Position"), self.tr("La valeur parmi celles du groupe")),
                Wording(self.tr("Évolution"), self.tr("Les années, avec les quartiles du groupe")),
                Wording(self.tr("Carte"), self.tr("Les valeurs autour de la collectivité")),
                Wording(self.tr("Tableau"), self.tr("Tous les membres, à trier et à copier")),
            ),
        )
        wording = Wording(self.tr("Carte de"), self.tr("Le territoire que la carte montre"))
        self._around = combo_box(wording)
        self._everyone = Segments(
            Wording(self.tr("Lignes"), self.tr("Qui est dans le tableau")),
            (
                Wording(self.tr("Le groupe"), self.tr("Les membres du groupe")),
                Wording(self.tr("Tout le pays"), self.tr("Toutes celles de même nature")),
            ),
        )
        self._filter = search_field(
            Wording(self.tr("Filtrer les lignes"), self.tr("Nom ou code ; accents indifférents.")),
            self.tr("Nom ou code…"),
        )
        self._filter.setMaximumWidth(self.fontMetrics().averageCharWidth() * 26)
        self._excel = QPushButton(self.tr("Exce&l…"))
        self._excel.setToolTip(self.tr("Écrire ce tableau dans un fichier Excel"))
        row = FlowLayout(gap=6)
        for widget in (self._choice, self._around, self._everyone, self._filter, self._excel):
            row.addWidget(widget)
        return row

    def _connect(self) -> None:
        self.card.compare_anyway.connect(self.compare_anyway)
        self._choice.group.idClicked.connect(self._show_look)
        self._around.currentIndexChanged.connect(self.changed)
        self._everyone.group.idClicked.connect(self.changed)
        self._filter.textChanged.connect(self._table.filter)
        self._own.currentIndexChanged.connect(self._choose_own)
        self._table.chosen.connect(self.chosen)
        self._table.workbook_asked.connect(self.workbook_asked)
        self._excel.clicked.connect(self._ask_workbook)
        for charts in self._charts.values():
            charts.export_asked.connect(self.chart_asked)

    def _specs(self, answer: Answer) -> dict[Look, ChartSpec | None]:
        return {Look.PLACE: answer.spread, Look.YEARS: answer.series, Look.MAP: answer.map}

    def _show_own(self, answer: Answer) -> None:
        """Offer the figures of the collectivité when there is a choice."""
        found = answer.comparison
        with QSignalBlocker(self._own):
            self._own.clear()
            if found.own is None:
                self._own.addItem(self.tr("aucun"), "")
            for each in found.others:
                self._own.addItem(say(each.label), each.key)
            key = found.own.key if found.own else ""
            self._own.setCurrentIndex(max(0, self._own.findData(key)))
        is_choice = bool(found.others) and (len(found.others) > 1 or found.own is None)
        self._own.setVisible(is_choice)
        self._own_label.setVisible(is_choice)

    def _explain_standing(self, answer: Answer) -> None:
        while self._standing.count() > 1:
            item = self._standing.takeAt(1)
            button = item.widget() if item is not None else None
            if button is not None:
                button.hide()
                button.deleteLater()
        if answer.standing is not None:
            self._standing.addWidget(
                ExplainButton(self.tr("Au-dessous, au-dessus"), say(answer.standing)),
                0,
                Qt.AlignmentFlag.AlignTop,
            )

    @Slot()
    def _choose_own(self) -> None:
        self.own_chosen.emit(str(self._own.currentData() or ""))

    @Slot()
    def _show_look(self) -> None:
        look = self.look
        self._stack.setCurrentWidget(self._pages[look])
        self._around.setVisible(look is Look.MAP and self._around.count() > 1)
        for widget in (self._everyone, self._filter, self._excel):
            widget.setVisible(look is Look.TABLE)
        missing = ""
        if self._answer is not None and look is not Look.TABLE:
            spec = self._specs(self._answer)[look]
            if spec is None:
                missing = {
                    Look.YEARS: self.tr("Ce chiffre n'est connu que pour une année."),
                    Look.MAP: self.tr("Aucun contour n'est connu pour ce territoire."),
                }.get(look, "")
        self._nothing.setText(missing)
        self._nothing.setVisible(bool(missing))
        self._stack.setVisible(not missing)
        for page in self._pages.values():  # a hidden chart does not make the page high
            page.setSizePolicy(
                page.sizePolicy().horizontalPolicy(),
                _USED if page is self._pages[look] else _UNUSED,
            )
        self._stack.adjustSize()

    @Slot()
    def _ask_workbook(self) -> None:
        table = self.table
        if table is not None:
            self.workbook_asked.emit(table)
