"""How the 1 000 € are counted: five lists, whose choices are printed under every chart."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from budgetlocal.analysis.mille_euros.policies import Presentation
from budgetlocal.analysis.mille_euros.spending import Measure, Part
from budgetlocal.analysis.mille_euros.split import NonVentilable
from budgetlocal.analysis.mille_euros.wording import Budgets, Choices
from budgetlocal.ui.forms import Wording, combo_box, stacked_field


class ChoiceRow(QWidget):
    """The choices of a person."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with the usual choices, the first of each list."""
        super().__init__(parent)
        self._part = self._box(
            {
                self.tr("Fonctionnement"): Part.FONCTIONNEMENT,
                self.tr("Investissement"): Part.INVESTISSEMENT,
                self.tr("Les deux"): Part.BOTH,
            }
        )
        self._measure = self._box(
            {self.tr("Brutes"): Measure.BRUTE, self.tr("Nettes (OFGL)"): Measure.NETTE}
        )
        self._non_ventilable = self._box(
            {
                self.tr("À part"): NonVentilable.APART,
                self.tr("Répartie au prorata"): NonVentilable.SPREAD,
                self.tr("Exclue"): NonVentilable.LEFT_OUT,
            }
        )
        self._presentation = self._box(
            {
                self.tr("Politiques publiques"): Presentation.POLICIES,
                self.tr("Fonctions officielles"): Presentation.FUNCTIONS,
            }
        )
        self._budgets = self._box(
            {
                self.tr("Un seul"): Budgets.ALONE,
                self.tr("Principal et annexes"): Budgets.TOGETHER,
            }
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        for box, wording in zip(self._boxes(), self._wordings(), strict=True):
            row.addWidget(stacked_field(box, wording))
        row.addStretch(1)

    @property
    def choices(self) -> Choices:
        """What is chosen now."""
        return Choices(  # Qt gives a member of a StrEnum back as a plain text
            part=Part(self._part.currentData()),
            measure=Measure(self._measure.currentData()),
            non_ventilable=NonVentilable(self._non_ventilable.currentData()),
            presentation=Presentation(self._presentation.currentData()),
            budgets=Budgets(self._budgets.currentData()),
        )

    def enable_functions(self, *, has_functions: bool) -> None:
        """Leave only the choices that make sense without functions."""
        self._non_ventilable.setEnabled(has_functions)
        self._presentation.setEnabled(has_functions)

    def _boxes(self) -> tuple[QComboBox, ...]:
        return (self._part, self._measure, self._non_ventilable, self._presentation, self._budgets)

    def _wordings(self) -> tuple[Wording, ...]:
        return (
            Wording(self.tr("&Section"), self.tr("Section du budget dont on partage les dépenses")),
            Wording(
                self.tr("Dép&enses"),
                self.tr("Telles que mandatées, ou nettes des recettes des mêmes comptes"),
            ),
            Wording(
                self.tr("F&onction 01"),
                self.tr("Ce que la nomenclature ne rattache à aucun service : dette, fiscalité…"),
            ),
            Wording(
                self.tr("&Présentation"),
                self.tr("Les mots des habitants, ou les rubriques de la nomenclature"),
            ),
            Wording(
                self.tr("Bud&gets"),
                self.tr(
                    "Celui qui est montré, ou le principal et ses annexes de la même année et du même "
                    "stade, sans ce qu'ils se versent"
                ),
            ),
        )

    def _box(self, entries: dict[str, object]) -> QComboBox:
        box = combo_box(Wording("", ""))  # named with its label, in `stacked_field`
        for text, value in entries.items():
            box.addItem(text, value)
        box.currentIndexChanged.connect(self.chosen)
        return box
