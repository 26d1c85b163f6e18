"""Financial health of one's town or of any other: gauges, in citizen's or expert's words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from budgetlocal.core.formatting import decimal_number
from budgetlocal.core.text import Text, translatable
from budgetlocal.ui.chart_cards import ChartCards
from budgetlocal.ui.donnees.search_bar import SearchResults
from budgetlocal.ui.donnees.shelf import Shelf
from budgetlocal.ui.export_flow import file_name
from budgetlocal.ui.file_offer import FileOffer
from budgetlocal.ui.forms import Segments, Wording, combo_box, label_of, stacked_field
from budgetlocal.ui.jobs import Ticket
from budgetlocal.ui.language import say
from budgetlocal.ui.pages.page import Page, Subject
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.widgets.empty_state import EmptyState
from budgetlocal.ui.widgets.texts import label
from budgetlocal.ui.widgets.tile_grid import TileGrid

if TYPE_CHECKING:
    from budgetlocal.analysis.sante.page import Sante
    from budgetlocal.core.specs import ChartSpec, TableSpec
    from budgetlocal.ui.drawing import Drawing
    from budgetlocal.ui.tools import Tools

LANE = "sante"
_EXPERT = 1


@dataclass(frozen=True, slots=True)
class _Answer:
    sante: Sante
    table: TableSpec
    charts: tuple[ChartSpec, ...] | None
    """None while nobody asked for them: the citizen's level has none."""


class SantePage(Page):
    """Own budgets when some are open, or any collectivité that is looked up."""

    LANES = (LANE,)

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        """Show how to begin."""
        self._tools = tools
        self._shelf = Shelf(tools.folders.reference)
        self._number: int | None = None
        """The collectivité looked up, None for own budgets."""
        self._answer: _Answer | None = None
        super().__init__(tools.jobs, parent)
        self.destroyed.connect(self._shelf.close)

    @property
    def table(self) -> TableSpec | None:
        """Every measure by year, whatever the reading level."""
        if self._stack.currentWidget() is self._results:
            return self._results.table
        return self._answer.table if self._answer is not None else None

    def drawings(self) -> tuple[Drawing, ...]:
        """Return the citizen sheet at the citizen's level; an expert prints figures and charts."""
        if self._stack.currentWidget() is not self._area or self._answer is None:
            return ()
        return () if self._level.chosen == _EXPERT else (_sheet(self._answer.sante),)

    def focus_content(self) -> None:
        """Put the keyboard on the gauges, or on the search line when there is none."""
        if self._stack.currentWidget() is self._area:
            self._area.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.focus_filter()

    def focus_filter(self) -> bool:
        """Put the cursor in the search line."""
        self._results.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._results.line.selectAll()
        return True

    def dress(self) -> None:
        """Paint again with the colours of the theme."""
        if self._answer is not None:
            self._fill(self._answer)

    def _build(self, content: QWidget) -> None:
        column = QVBoxLayout(content)
        column.setContentsMargins(20, 14, 20, 12)
        column.setSpacing(8)
        column.addLayout(self._search_row())
        self._begin = EmptyState()
        self._begin.say(
            self.tr("De quelle ville voulez-vous voir la santé financière ?"),
            self.tr(
                "Cherchez une commune, un EPCI ou un département, ou ouvrez vos budgets. Chaque jauge "
                "répond à une question ; aucune note d'ensemble n'est donnée."
            ),
        )
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setAccessibleName(self.tr("Santé financière"))
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._inner())
        self._stack = QStackedWidget()
        for widget in (self._begin, self._results, self._area):
            self._stack.addWidget(widget)
        column.addWidget(self._stack, 1)

    def _search_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._results = SearchResults(self.jobs, self._shelf)
        line = self._results.line
        row.addWidget(label_of(line, Wording(self.tr("&Ville"), line.accessibleDescription())))
        row.addWidget(line, 1)
        self._own = QPushButton(self.tr("&Mes budgets"))
        self._own.hide()
        row.addWidget(self._own)
        self._level = Segments(
            Wording(self.tr("Niveau de lecture"), self.tr("Pour qui la page est écrite")),
            (
                Wording(self.tr("Citoyen"), self.tr("L'essentiel en mots simples")),
                Wording(self.tr("Expert"), self.tr("Définitions, sources, toutes les années")),
            ),
        )
        row.addWidget(self._level)
        self._fiche = QPushButton(self.tr("F&iche d'une page…"))
        self._fiche.setToolTip(self.tr("Une page A4 à distribuer, en PDF ou en image"))
        self._fiche.setProperty("role", "primary")
        self._fiche.setEnabled(False)
        row.addWidget(self._fiche)
        return row

    def _inner(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 12)
        column.setSpacing(6)
        self._title = label("", "title", selectable=True)
        self._facts = label("", "muted", selectable=True)
        self._notes = label("", "muted", selectable=True)
        column.addWidget(self._title)
        column.addWidget(self._facts)
        column.addLayout(self._choosers())
        self._group_words = label("", "muted", selectable=True)
        column.addWidget(self._group_words)
        self._tiles = TileGrid(narrowest_chars=48, most=3)
        column.addWidget(self._tiles)
        self._missing = label("", selectable=True)
        column.addWidget(self._missing)
        self._legend = label("", "small")
        column.addWidget(self._legend)
        self._heading = label(self.tr("Toutes les mesures, toutes les années"), "heading")
        column.addWidget(self._heading)
        self._measures = TableView(self.tr("Mesures de la santé financière"))
        self._measures.setMinimumHeight(self.fontMetrics().height() * 22)
        column.addWidget(self._measures)
        self._charts = ChartCards(self)
        column.addWidget(self._charts)
        column.addWidget(self._notes)
        self._sources = label("", "small", selectable=True)
        column.addWidget(self._sources)
        column.addStretch(1)
        return inner

    def _choosers(self) -> QHBoxLayout:
        row = QHBoxLayout()
        base = Wording(self.tr("&Chiffres"), self.tr("D'où viennent les comptes"))
        self._base = combo_box(base)
        group = Wording(
            self.tr("Com&parer à"), self.tr("Les communes dont la bande grise est faite")
        )
        self._group = combo_box(group)
        self._offer_groups(("strate",))
        row.addWidget(stacked_field(self._base, base))
        row.addWidget(stacked_field(self._group, group))
        row.addStretch(1)
        return row

    def _connect(self) -> None:
        self._results.chosen.connect(self._look_up)
        self._results.found.connect(self._show_results)
        self._results.left.connect(self._leave_results)
        self._results.refused.connect(self.show_refusal)
        self._results.workbook_asked.connect(self.workbook_asked)
        self._own.clicked.connect(self._show_own)
        self._level.group.idClicked.connect(self._refill)
        self._base.activated.connect(self._ask_again)
        self._group.activated.connect(self._ask_again)
        self._fiche.clicked.connect(self._offer_fiche)
        self._measures.workbook_asked.connect(self.workbook_asked)
        self._charts.export_asked.connect(self.chart_asked)

    def _show_without_document(self) -> None:
        self.show_content()
        self._own.hide()
        if self._number is None:
            self._answer = None
            self._fiche.setEnabled(False)
            self._stack.setCurrentWidget(self._begin)

    def _refresh(self, subject: Subject) -> None:
        self.show_content()
        self._own.setVisible(self._number is not None)
        self._ask(subject, "")

    @Slot(int)
    def _look_up(self, number: int) -> None:
        self._number = number
        self._results.line.clear()
        self._own.setVisible(self.subject is not None)
        self._ask(self.subject, "")

    @Slot()
    def _show_own(self) -> None:
        self._number = None
        self._own.hide()
        self._ask(self.subject, "")

    @Slot()
    def _ask_again(self) -> None:
        self._ask(self.subject, self._base.currentData() or "")

    def _ask(self, subject: Subject | None, base: str) -> None:
        number, shelf = self._number, self._shelf
        group = self._group.currentData() or "strate"
        is_expert = self._level.chosen == _EXPERT
        if number is None and subject is None:
            return
        self.jobs.run(
            lambda ticket: _answer(
                shelf, (number, subject), (base, group), ticket, with_charts=is_expert
            ),
            lane=LANE,
            done=self._show,
            refused=self.show_refusal,
            outlives_workspace=number is not None,
        )

    @Slot()
    def _show_results(self) -> None:
        self._stack.setCurrentWidget(self._results)

    @Slot()
    def _leave_results(self) -> None:
        self._results.line.clear()
        self._stack.setCurrentWidget(self._begin if self._answer is None else self._area)

    def _show(self, answer: _Answer) -> None:
        self._answer = answer
        self._fill(answer)
        self._stack.setCurrentWidget(self._area)
        self._fiche.setEnabled(True)
        self.show_content()

    @Slot()
    def _refill(self) -> None:
        if self._answer is None:
            return
        self._fill(self._answer)
        if self._level.chosen == _EXPERT and self._answer.charts is None:
            self._ask_charts(self._answer)

    def _ask_charts(self, answer: _Answer) -> None:
        from budgetlocal.analysis.sante.charts import health_charts

        self.jobs.run(
            lambda _ticket: replace(answer, charts=health_charts(answer.sante)),
            lane=LANE,
            done=self._show,
            refused=self.show_refusal,
            outlives_workspace=self._number is not None,
        )

    def _fill(self, answer: _Answer) -> None:
        from budgetlocal.analysis.sante.fiche import legend
        from budgetlocal.ui.sante.gauge_card import GaugeCard

        sante = answer.sante
        is_expert = self._level.chosen == _EXPERT
        self._title.setText(say(sante.name))
        self._facts.setText(say(sante.facts))
        self._fill_choosers(sante)
        cards = [
            GaugeCard(reading, is_expert=is_expert, is_own=sante.is_own)
            for reading in sante.readings
            if is_expert or (reading.gauge.is_on_sheet and reading.is_known)
        ]
        self._tiles.show_tiles(cards)
        self._missing.setText(self._missing_words(sante))
        self._missing.setVisible(not is_expert and bool(self._missing.text()))
        self._legend.setText(say(legend(sante)))
        self._notes.setText("\n".join(say(note) for note in sante.notes))
        self._notes.setVisible(bool(sante.notes))
        self._sources.setText(self.tr("Sources : {sources}").format(sources=say(sante.sources)))
        for widget in (self._heading, self._measures, self._charts):
            widget.setVisible(is_expert)
        self._measures.show_table(answer.table)
        self._measures.open_to_level(1)
        self._charts.show_charts((answer.charts or ()) if is_expert else ())

    def _missing_words(self, sante: Sante) -> str:
        """Return the gauges of the sheet that lack, each reason once."""
        reasons: dict[str, list[str]] = {}
        for reading in sante.readings:
            if reading.gauge.is_on_sheet and not reading.is_known:
                reason = say(reading.figure.reason) if reading.figure.reason else ""
                reasons.setdefault(reason, []).append(say(reading.gauge.label))
        if not reasons:
            return ""
        heading = self.tr(
            "Ce que l'on ne sait pas dire (un chiffre qui manque n'est pas un zéro) :"
        )
        lines = [
            self.tr("• {jauges} : {raison}").format(jauges=", ".join(names), raison=reason)
            for reason, names in reasons.items()
        ]
        return "\n".join([heading, *lines])

    def _fill_choosers(self, sante: Sante) -> None:
        self._base.clear()
        for key, words in sante.bases:
            self._base.addItem(say(words), key)
        self._base.setCurrentIndex(max(0, self._base.findData(sante.base)))
        self._base.setEnabled(self._base.count() > 1)
        if not sante.bases:
            self._base.addItem(self.tr("Aucun compte disponible"), "")
        self._group.setEnabled(sante.group is not None or sante.group_refusal is None)
        if sante.groups:
            self._offer_groups(sante.groups)
        if sante.group is not None:
            self._group.setCurrentIndex(max(0, self._group.findData(str(sante.group.kind))))
            sentence = self.tr("Comparée à : {groupe}, {nombre} membres.").format(
                groupe=say(sante.group.label), nombre=decimal_number(len(sante.group.members))
            )
            if not sante.is_placed:
                sentence += " " + self.tr(
                    "Aucune place n'est donnée : les chiffres de ce groupe ne sont pas connus pour ces "
                    "mesures et cette année."
                )
            self._group_words.setText(sentence)
        elif sante.group_refusal is not None:
            self._group_words.setText(say(sante.group_refusal))

    def _offer_groups(self, kinds: Sequence[str]) -> None:
        """List the groups that a kind of collectivité has, the one chosen kept."""
        chosen = self._group.currentData()
        self._group.clear()
        for kind in kinds:
            self._group.addItem(say(_GROUPS[str(kind)]), str(kind))
        self._group.setCurrentIndex(max(0, self._group.findData(chosen)))

    @Slot()
    def _offer_fiche(self) -> None:
        if self._answer is None:
            return
        sante = self._answer.sante
        self.file_asked.emit(
            FileOffer(
                self.tr("Enregistrer la fiche citoyenne"),
                f"fiche-{file_name(say(sante.name))}.pdf",
                (self.tr("Document PDF (*.pdf)"), self.tr("Image PNG (*.png)")),
                "pdf",
                lambda path: _write(sante, path),
            )
        )


_GROUPS: dict[str, Text] = {
    "strate": translatable("Sante", "Même strate de population (OFGL)"),
    "regime": translatable("Sante", "Même régime fiscal (et même strate, pour une commune)"),
    "semblables": translatable("Sante", "Les plus semblables"),
    "epci": translatable("Sante", "Même EPCI"),
    "departement": translatable("Sante", "Même département"),
    "voisines": translatable("Sante", "Communes voisines"),
    "nature": translatable("Sante", "Même nature d'EPCI"),
    "region": translatable("Sante", "Même région"),
    "toutes": translatable("Sante", "Tous les départements"),
}
"""By kind of group (`analysis.peers.groups.GroupKind`)."""


def _sheet(sante: Sante) -> Drawing:
    from budgetlocal.analysis.sante.fiche import fiche_of
    from budgetlocal.ui.drawing import Drawing
    from budgetlocal.ui.sante.fiche_drawing import HEIGHT, WIDTH, draw_fiche
    from budgetlocal.ui.theme import LIGHT, load_theme

    fiche = fiche_of(sante, date.today())  # noqa: DTZ011 - the day on the person's desk
    return Drawing(WIDTH, HEIGHT, lambda painter: draw_fiche(painter, fiche, load_theme(LIGHT)))


def _write(sante: Sante, path: Path) -> None:
    from budgetlocal.analysis.sante.fiche import fiche_of
    from budgetlocal.ui.sante.fiche_files import write_fiche

    write_fiche(fiche_of(sante, date.today()), path)  # noqa: DTZ011 - the day on the person's desk


def _answer(
    shelf: Shelf,
    who: tuple[int | None, Subject | None],
    asked: tuple[str, str],
    ticket: Ticket,
    *,
    with_charts: bool,
) -> _Answer:
    from budgetlocal.analysis.peers.groups import GroupKind
    from budgetlocal.analysis.sante.charts import health_charts
    from budgetlocal.analysis.sante.own import OwnBudgets
    from budgetlocal.analysis.sante.page import Wish, sante_of, sante_of_budgets
    from budgetlocal.analysis.sante.tables import health_table

    number, subject = who
    base, group = asked
    wish = Wish(base, GroupKind(group))
    day = date.today()  # noqa: DTZ011 - the day on the person's desk
    if number is not None:
        sante = sante_of(shelf.extract, number, wish, day=day, folder=shelf.official_folder)
    else:
        if subject is None:
            raise AssertionError
        budgets = subject.read(subject.siblings)
        ticket.stop_if_cancelled()
        focus = budgets[subject.siblings.index(subject.document.id)]
        own = OwnBudgets(budgets, focus, subject.population, shelf.extract)
        sante = sante_of_budgets(own, wish, day=day, folder=shelf.official_folder)
    ticket.stop_if_cancelled()
    return _Answer(sante, health_table(sante), health_charts(sante) if with_charts else None)
