"""Where a rise of taxes comes from: what files give, and what a person types and keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from budgetlocal.core.errors import UserError
from budgetlocal.ui.language import say
from budgetlocal.ui.recettes.levy_form import LevyForm
from budgetlocal.ui.recettes.levy_store import LevyStore
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from budgetlocal.analysis.recettes.effects import TaxChange
    from budgetlocal.core.specs import TableSpec
    from budgetlocal.core.text import Text

_YEARS = 13  # characters: 2022 → 2023


class EffectsView(QScrollArea):
    """The identity, its table, why a tax is not split, and the form of the états 1259."""

    workbook_asked = Signal(object)

    def __init__(self, store: LevyStore, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._store = store
        self._changes: tuple[TaxChange, ...] | None = None
        self._name: Text | None = None
        self._budget: int | None = None
        self._loose: TaxChange | None = None
        """What was typed without a workspace of one's own to keep it in."""
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("D'où vient la hausse"))
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(
            label(
                self.tr(
                    "Variation du produit = effet base + effet taux + périmètre et autres, au centime. "
                    "Là où une donnée manque, rien n'est estimé : la raison est dite."
                ),
                "muted",
            )
        )
        self._effects = TableView(self.tr("Effets base et taux"), narrowest_label=_YEARS)
        column.addWidget(self._effects)
        self._reasons = label("", selectable=True)
        column.addWidget(self._reasons)
        self._form = LevyForm()
        column.addWidget(self._form)
        column.addStretch(1)
        self.setWidget(inner)
        self._effects.workbook_asked.connect(self.workbook_asked)
        self._form.wanted.connect(self._split)
        self._form.removed.connect(self._store.remove)
        self._store.changed.connect(self._show)

    @property
    def table(self) -> TableSpec | None:
        """The taxes split, None when there is none."""
        return self._effects.table

    def show_answer(
        self, changes: tuple[TaxChange, ...] | None, name: Text, budget: int | None
    ) -> None:
        """Show the taxes of files (None: not in the data), with those kept for one's own budget."""
        if (name, budget) != (self._name, self._budget):
            self._loose = None
        self._changes, self._name, self._budget = changes, name, budget
        self._show()

    @Slot()
    def _show(self) -> None:
        if self._name is None:
            return
        from budgetlocal.analysis.recettes.levy_study import all_effects, kept_change

        studies = () if self._budget is None else self._store.levies(self._budget)
        self._form.show_kept(studies, can_keep=self._budget is not None)
        typed = [kept_change(study) for study in studies]
        if self._loose is not None:
            typed.append(self._loose)
        table = all_effects(typed, self._changes, self._name)
        self._effects.setVisible(table is not None)
        self._effects.show_table(table)
        self._effects.fit_rows()
        self._reasons.setText(self._reason_words(typed))

    @Slot()
    def _split(self) -> None:
        """Split what is typed, and keep it when it is about one's own budget."""
        from budgetlocal.analysis.recettes.levy_study import typed_label
        from budgetlocal.analysis.recettes.typed_levies import typed_change

        years, name, chosen = self._form.years(), self._form.name, self._form.chosen
        try:
            change = typed_change(typed_label(name), *years)
        except UserError as err:
            self._form.say(f"{say(err.message)} {say(err.hint)}")
            return
        self._form.say("")
        if self._budget is None:
            self._loose = change
            self._show()
            self._form.say(
                self.tr("Ces chiffres ne sont pas gardés : ouvrez vos budgets pour les garder.")
            )
        elif self._store.keep(self._budget, chosen, name, years) and chosen is None:
            self._form.choose_last()

    def _reason_words(self, typed: list[TaxChange]) -> str:
        lines = []
        if self._changes is None:
            lines.append(
                self.tr(
                    "Cette collectivité n'est pas dans les données embarquées : bases et taux ne sont "
                    "pas connus."
                )
            )
        for change in (*typed, *(self._changes or ())):
            for text in (change.refusal, change.known):
                if text is not None:
                    words = self.tr("• {impot} : {raison}")
                    lines.append(words.format(impot=say(change.label), raison=say(text)))
        return "\n".join(lines)
