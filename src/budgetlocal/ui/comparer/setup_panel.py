"""What to compare: the group, the figure, the year, how to look at it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from budgetlocal.analysis.open_data.words import SEVERAL
from budgetlocal.analysis.peers.choice import KINDS_OF_GROUP, Choice
from budgetlocal.analysis.peers.groups import GroupKind
from budgetlocal.analysis.peers.measures import Basis, Measure
from budgetlocal.analysis.peers.nearest import COUNT
from budgetlocal.analysis.peers.offer import Offer
from budgetlocal.analysis.peers.saved import SavedGroup
from budgetlocal.analysis.peers.showing import basis_words
from budgetlocal.core.formatting import decimal_number
from budgetlocal.reference.values import Kind
from budgetlocal.ui.comparer.chosen_options import ChosenOptions
from budgetlocal.ui.comparer.group_options import (
    CriteriaOptions,
    NearestOptions,
    Options,
    SchemeOptions,
)
from budgetlocal.ui.donnees.shelf import Shelf
from budgetlocal.ui.forms import Wording, combo_box, stacked_field
from budgetlocal.ui.jobs import Jobs
from budgetlocal.ui.language import say
from budgetlocal.ui.widgets.texts import label

_MOST_VISIBLE = 24
_WIDTH, _NARROW = 36, 27  # characters
_ROOMY = 110
"""Characters of the page from which the panel has its whole width."""
_LIST = 78


class SetupPanel(QScrollArea):
    """Tells when something else is asked; keeps the answers when another collectivité comes."""

    changed = Signal()

    def __init__(self, jobs: Jobs, shelf: Shelf, parent: QWidget | None = None) -> None:
        """Make the choosers; they are filled with `show_offer`."""
        super().__init__(parent)
        self._jobs, self._shelf = jobs, shelf
        self._offer: Offer | None = None
        self._options: dict[GroupKind, Options] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Ce qui est comparé"))
        self.fit(0)
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 10, 0)
        self._column.setSpacing(8)
        self.setWidget(inner)
        self._build()
        self._connect()

    @property
    def offer(self) -> Offer | None:
        """What can be asked."""
        return self._offer

    @property
    def kind(self) -> GroupKind:
        """The kind of group that is chosen."""
        return self._kinds[self._group.currentIndex()]

    def choice(self) -> Choice:
        """Return the group that is asked for."""
        options = self._options.get(self.kind)
        return Choice(kind=self.kind, **(options.parts() if options else {}))

    def measure(self) -> Measure | None:
        """Return the figure that is asked for."""
        rank = self._measure.currentIndex()
        return self._offer.measures[rank] if self._offer and rank >= 0 else None

    def exercice(self) -> int:
        """Return the year that is asked for."""
        return int(self._year.currentData())

    def basis(self) -> Basis:
        """Return how the figure is looked at."""
        return Basis(self._basis.currentData())

    def show_offer(self, offer: Offer) -> None:
        """Fill the choosers for another collectivité, with what was chosen when it still can be."""
        former, self._offer = self._offer, offer
        if former is None or former.focus.kind is not offer.focus.kind:
            self._make_groups(offer)
        wanted = self.measure_key or offer.first
        with QSignalBlocker(self._measure):
            self._measure.clear()
            for entry in offer.measures:
                text = say(entry.label)
                if not offer.has(entry):
                    text = self.tr("{mesure} – sans chiffre ici").format(mesure=text)
                self._measure.addItem(text, entry.key)
            rank = self._measure.findData(wanted)
            known = rank >= 0 and offer.has(offer.measures[rank])
            self._measure.setCurrentIndex(
                rank if known or self._is_chosen else self._measure.findData(offer.first)
            )
            if self._measure.currentIndex() < 0:
                self._measure.setCurrentIndex(0)
        self._fill_years()

    @property
    def measure_key(self) -> str:
        """The key of the figure that is asked for, empty before the first offer."""
        return str(self._measure.currentData() or "")

    def focus_first(self) -> None:
        """Put the keyboard on the chooser of the group."""
        self._group.setFocus(Qt.FocusReason.OtherFocusReason)

    def say_group(self, words: str) -> None:
        """Say how many members the group has."""
        self._count.setText(words)

    def show_saved(self, group: SavedGroup) -> None:
        """Ask for a saved group."""
        options = self._options.get(GroupKind.CHOSEN)
        if not isinstance(options, ChosenOptions):
            return
        options.set_members(group.members(self._shelf.extract), group.name)
        with QSignalBlocker(self._group):
            self._group.setCurrentIndex(self._kinds.index(GroupKind.CHOSEN))
        self._show_options()
        self.changed.emit()

    def _build(self) -> None:
        self._kinds: tuple[GroupKind, ...] = ()
        self._is_chosen = False
        wording = Wording(self.tr("&Groupe"), self.tr("Avec qui la collectivité est comparée"))
        self._group = combo_box(wording)
        self._column.addWidget(_field(self._group, wording))
        self._place = QVBoxLayout()
        self._column.addLayout(self._place)
        self._count = label("", "small")
        self._column.addWidget(self._count)
        wording = Wording(self.tr("&Chiffre"), self.tr("Ce qui est comparé, par thème"))
        self._measure = combo_box(wording)
        self._measure.setMaxVisibleItems(_MOST_VISIBLE)
        self._measure.view().setMinimumWidth(self.fontMetrics().averageCharWidth() * _LIST)
        self._column.addWidget(_field(self._measure, wording))
        wording = Wording(
            self.tr("Exerc&ice"), self.tr("L'année, et combien de collectivités ont ce chiffre")
        )
        self._year = combo_box(wording)
        self._column.addWidget(_field(self._year, wording))
        wording = Wording(self.tr("&Unité"), self.tr("Par habitant, en montant ou en part"))
        self._basis = combo_box(wording)
        self._column.addWidget(_field(self._basis, wording))
        self._column.addStretch(1)

    def _connect(self) -> None:
        self._group.currentIndexChanged.connect(self._change_group)
        self._measure.currentIndexChanged.connect(self._change_measure)
        self._year.currentIndexChanged.connect(self.changed)
        self._basis.currentIndexChanged.connect(self.changed)

    def fit(self, page_width: int) -> None:
        """Leave the answer what it needs on a page so wide, in pixels."""
        character = self.fontMetrics().averageCharWidth()
        width = _WIDTH if page_width >= character * _ROOMY else _NARROW
        self.setFixedWidth(character * width)

    def add(self, widget: QWidget) -> None:
        """Add something under the choosers of the group."""
        self._place.addWidget(widget)

    def _make_groups(self, offer: Offer) -> None:
        kind = offer.focus.kind
        for options in self._options.values():
            options.hide()
            options.deleteLater()
        nearest = NearestOptions(offer.variables, COUNT)
        self._options = {GroupKind.NEAREST: nearest}
        if kind is Kind.COMMUNE:
            schemes = SchemeOptions(offer.schemes)
            self._options[GroupKind.STRATE] = schemes
            self._options[GroupKind.REGIME] = schemes
            self._options[GroupKind.CRITERIA] = CriteriaOptions(offer.criteria)
        self._options[GroupKind.CHOSEN] = ChosenOptions(self._jobs, self._shelf, kind)
        for options in dict.fromkeys(self._options.values()):
            options.hide()
            options.changed.connect(self.changed)
            self._place.insertWidget(0, options)
        self._kinds = KINDS_OF_GROUP[kind]
        with QSignalBlocker(self._group):
            self._group.clear()
            self._group.addItems([self._group_words(each, kind) for each in self._kinds])
        self._show_options()

    def _group_words(self, group: GroupKind, kind: Kind) -> str:
        words = {
            GroupKind.STRATE: self.tr("Même strate de population"),
            GroupKind.EPCI: self.tr("Même EPCI"),
            GroupKind.NEIGHBOURS: self.tr("Communes voisines"),
            GroupKind.DEPARTEMENT: self.tr("Même département"),
            GroupKind.REGIME: self.tr("Même strate et même régime fiscal"),
            GroupKind.CRITERIA: self.tr("Par critères"),
            GroupKind.NEAREST: self.tr("Les plus semblables"),
            GroupKind.CHOSEN: self.tr("Choisies par leur nom"),
            GroupKind.NATURE: self.tr("EPCI de même nature"),
            GroupKind.REGION: self.tr("Même région"),
        }
        if group is GroupKind.REGIME and kind is not Kind.COMMUNE:
            return self.tr("Même régime fiscal")
        everyone = self.tr("Tout le pays : {qui}").format(qui=say(SEVERAL[kind]))
        return words.get(group, everyone)

    def _show_options(self) -> None:
        shown = self._options.get(self.kind)
        for options in dict.fromkeys(self._options.values()):
            options.setVisible(options is shown)

    @Slot()
    def _change_group(self) -> None:
        self._show_options()
        self.changed.emit()

    @Slot()
    def _change_measure(self) -> None:
        self._is_chosen = True
        self._fill_years()
        self.changed.emit()

    def _fill_years(self) -> None:
        measure, offer = self.measure(), self._offer
        if measure is None or offer is None:
            return
        wanted = self._year.currentData()
        with QSignalBlocker(self._year):
            self._year.clear()
            for year, count in reversed(measure.known):
                self._year.addItem(self._year_words(measure, year, count), year)
            rank = self._year.findData(wanted)
            if rank < 0 or (measure.key, wanted) not in offer.known:
                rank = self._year.findData(offer.latest(measure))
            self._year.setCurrentIndex(max(0, rank))
        wanted = self._basis.currentData()
        with QSignalBlocker(self._basis):
            self._basis.clear()
            for basis in measure.bases:
                words = say(basis_words(measure, basis))
                self._basis.addItem(words[:1].upper() + words[1:], str(basis))
            self._basis.setCurrentIndex(max(0, self._basis.findData(wanted)))
            self._basis.setEnabled(len(measure.bases) > 1)

    def _year_words(self, measure: Measure, year: int, count: int) -> str:
        words = str(year)
        if count:
            words = self.tr("{annee} : {nombre} sur {total}").format(
                annee=year, nombre=decimal_number(count), total=decimal_number(measure.total)
            )
        if self._offer is not None and (measure.key, year) not in self._offer.known:
            return self.tr("{annee} – sans chiffre ici").format(annee=words)
        return words


def _field(box: QComboBox, wording: Wording) -> QWidget:
    box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    box.view().setTextElideMode(Qt.TextElideMode.ElideMiddle)
    return stacked_field(box, wording)
