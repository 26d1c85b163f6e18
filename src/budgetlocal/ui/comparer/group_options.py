"""What each kind of group asks for: a scheme, criteria, weights, or names."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from budgetlocal.core.text import Text
from budgetlocal.ui.forms import ChoiceMenu, Wording, combo_box, stacked_field, whole_number
from budgetlocal.ui.language import say
from budgetlocal.ui.widgets.texts import label

_MOST_PEOPLE = 15_000_000
_MOST_WEIGHT = 10
_MOST_NEAREST = 500


class Options(QWidget):
    """The inputs of one kind of group."""

    changed = Signal()

    def parts(self) -> dict[str, Any]:
        """Return what they say, as arguments of `Choice`."""
        return {}


class SchemeOptions(Options):
    """Which population classes."""

    def __init__(self, schemes: tuple[tuple[str, Text], ...]) -> None:
        """Offer the schemes in force."""
        super().__init__()
        self._keys = [key for key, _ in schemes]
        wording = Wording(
            self.tr("&Strates"), self.tr("Les classes de population : OFGL, DGF ou R.2313-1.")
        )
        self._box = combo_box(wording)
        self._box.addItems([say(name) for _, name in schemes])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        column.addWidget(stacked_field(self._box, wording))
        self._box.currentIndexChanged.connect(self.changed)

    def parts(self) -> dict[str, Any]:
        """Return the scheme chosen."""
        return {"scheme": self._keys[self._box.currentIndex()]}


class CriteriaOptions(Options):
    """Bounds for numbers, classes for typologies; the count of communes follows each change."""

    def __init__(self, criteria: tuple[tuple[str, Text, tuple[Text, ...]], ...]) -> None:
        """Offer the criteria: key, name, and the classes of a typology."""
        super().__init__()
        self._bounds: dict[str, tuple[Any, Any]] = {}
        self._menus: dict[str, ChoiceMenu] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        for row, (key, name, classes) in enumerate(criteria):
            words = say(name)
            if classes:
                wording = Wording(words, self.tr("Cochez les classes à garder."))
                menu = ChoiceMenu(wording, [say(c) for c in classes], none=self.tr("toutes"))
                menu.changed.connect(self.changed)
                self._menus[key] = menu
                grid.addWidget(menu, 2 * row, 0, 1, 2)
                continue
            grid.addWidget(label(words, "small"), 2 * row, 0, 1, 2)
            low = self._number(self.tr("{critere}, au moins").format(critere=words))
            high = self._number(self.tr("{critere}, au plus").format(critere=words))
            self._bounds[key] = (low, high)
            grid.addWidget(low, 2 * row + 1, 0)
            grid.addWidget(high, 2 * row + 1, 1)

    def _number(self, name: str) -> QWidget:
        none = self.tr("sans limite")
        wording = Wording(name, self.tr("0 : sans limite"))
        box = whole_number(wording, 0, highest=_MOST_PEOPLE, none=none)
        box.setKeyboardTracking(False)
        box.valueChanged.connect(self.changed)
        return box

    def parts(self) -> dict[str, Any]:
        """Return the bounds and the classes given; 0 is no bound."""
        intervals = {
            key: (low.value() or None, high.value() or None)
            for key, (low, high) in self._bounds.items()
            if low.value() or high.value()
        }
        classes = {key: menu.chosen for key, menu in self._menus.items() if menu.chosen}
        return {"intervals": intervals, "classes": classes}


class NearestOptions(Options):
    """How much each variable of the profile counts, and how many to find."""

    def __init__(self, variables: tuple[tuple[str, Text, int], ...], count: int) -> None:
        """Offer the variables: key, name, weight at first; none for a search by population."""
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        self._weights: dict[str, Any] = {}
        if variables:
            grid.addWidget(label(self.tr("Poids de chaque variable"), "small"), 0, 0, 1, 2)
        for row, (key, name, weight) in enumerate(variables, start=1):
            words = say(name)
            wording = Wording(
                self.tr("Poids : {variable}").format(variable=words),
                self.tr("De 0 (ne compte pas) à 10."),
            )
            box = whole_number(wording, weight, highest=_MOST_WEIGHT, none="0")
            box.valueChanged.connect(self.changed)
            self._weights[key] = box
            grid.addWidget(label(words), row, 0)
            grid.addWidget(box, row, 1)
        wording = Wording(
            self.tr("Combien de collectivités"), self.tr("Le nombre de membres du groupe.")
        )
        self._count = whole_number(wording, count, highest=_MOST_NEAREST, none="–")
        self._count.setMinimum(1)
        self._count.setSpecialValueText("")
        self._count.setKeyboardTracking(False)
        self._count.valueChanged.connect(self.changed)
        grid.addWidget(label(wording.name), len(variables) + 1, 0)
        grid.addWidget(self._count, len(variables) + 1, 1)

    def parts(self) -> dict[str, Any]:
        """Return the weights and the count."""
        weights = {key: float(box.value()) for key, box in self._weights.items()}
        return {"weights": weights or None, "count": self._count.value()}


class NoOptions(Options):
    """A group that asks for nothing more."""
