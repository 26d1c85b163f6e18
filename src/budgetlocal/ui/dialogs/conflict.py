"""The same step of the same budget comes in with other figures: replace, or keep?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from budgetlocal.core.kinds import Amount, Section, Sens
from budgetlocal.core.specs import CellKind, Column, Row, TableSpec
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.ui.dialogs.line_changes import changes_table
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.widgets.dialog_size import open_size
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from budgetlocal.workspace.comparison import AmountGap
    from budgetlocal.workspace.line_changes import LineChange
    from budgetlocal.workspace.relation import Relation


class ConflictDialog(QDialog):
    """Shows what differs; nothing changes until a button is pressed."""

    answered = Signal(bool)
    """True to replace, False to keep what is there."""

    def __init__(
        self,
        name: str,
        file: str,
        relation: Relation,
        changes: tuple[LineChange, ...],
        parent: QWidget | None,
    ) -> None:
        """Show the differences of a document called `name`; call `open()`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Document déjà présent"))
        self.resize(open_size(self, letters=124, lines=28 if changes else 16))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        heading = self.tr("{document} est déjà dans le classeur, avec d'autres chiffres")
        column.addWidget(label(heading.format(document=name), "heading"))
        column.addWidget(label(self._counts(file, relation)))
        if relation.gaps:
            view = TableView(self.tr("Totaux qui diffèrent"))
            view.show_table(gap_table(relation.gaps))
            view.fit_rows()
            column.addWidget(view)
        if changes:
            lines = TableView(self.tr("Lignes qui diffèrent"))
            lines.show_table(changes_table(changes))
            lines.setMinimumHeight(self.fontMetrics().height() * 7)
            column.addWidget(lines, 1)
        buttons = QDialogButtonBox()
        keep = buttons.addButton(
            self.tr("&Garder l'existant"), QDialogButtonBox.ButtonRole.RejectRole
        )
        replace = buttons.addButton(self.tr("&Remplacer"), QDialogButtonBox.ButtonRole.AcceptRole)
        replace.setToolTip(self.tr("Annuler (Ctrl+Z) fera revenir le document d'avant."))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        keep.setDefault(True)
        keep.setFocus()
        self.finished.connect(self._answer)

    @Slot(int)
    def _answer(self, result: int) -> None:
        self.answered.emit(result == QDialog.DialogCode.Accepted)

    def _counts(self, file: str, relation: Relation) -> str:
        compared = relation.comparison
        if not (compared.added or compared.removed or compared.changed):
            return self.tr(
                "Dans « {fichier} », les lignes sont les mêmes : seuls l'en-tête, les annexes ou les "
                "informations générales diffèrent."
            ).format(fichier=file)
        return self.tr(
            "Lignes de « {fichier} » : {plus} en plus, {moins} en moins, {autres} de changé."
        ).format(fichier=file, plus=compared.added, moins=compared.removed, autres=compared.changed)


def gap_table(gaps: tuple[AmountGap, ...]) -> TableSpec:
    """Return the totals that differ, the one in the workspace beside the one that comes in."""
    columns = (
        Column("total", translatable("ConflictDialog", "Total"), CellKind.TEXT),
        Column("existant", translatable("ConflictDialog", "Dans le classeur"), CellKind.EUROS),
        Column("nouveau", translatable("ConflictDialog", "Dans le fichier"), CellKind.EUROS),
        Column("ecart", translatable("ConflictDialog", "Différence"), CellKind.EUROS),
    )
    rows = tuple(
        Row(str(rank), 0, (_name(gap), gap.existing, gap.incoming, gap.gap))
        for rank, gap in enumerate(gaps)
    )
    title = translatable("ConflictDialog", "Totaux qui diffèrent")
    return TableSpec("conflit", title, columns, rows, verbatim(""))


def _name(gap: AmountGap) -> Text:
    sections = {
        Section.FONCTIONNEMENT: translatable("ConflictDialog", "Fonctionnement"),
        Section.INVESTISSEMENT: translatable("ConflictDialog", "Investissement"),
        None: translatable("ConflictDialog", "Section inconnue"),
    }
    senses = {
        Sens.DEPENSE: translatable("ConflictDialog", "dépenses"),
        Sens.RECETTE: translatable("ConflictDialog", "recettes"),
    }
    amounts = {
        Amount.MT_PREV: translatable("ConflictDialog", "voté"),
        Amount.CRED_OUV: translatable("ConflictDialog", "crédits ouverts"),
        Amount.MT_REAL: translatable("ConflictDialog", "réalisé"),
    }
    return translatable(
        "ConflictDialog",
        "{section}, {sens}, {montant}",
        section=sections[gap.section],
        sens=senses[gap.sens],
        montant=amounts.get(gap.amount, verbatim(str(gap.amount))),
    )


def document_title(collectivite: str, budget: str, step: str, exercice: int) -> str:
    """Return the name of a document in a sentence."""
    words = QCoreApplication.translate("ConflictDialog", "{etape} {exercice}, {budget} ({ville})")
    return words.format(etape=step, exercice=exercice, budget=budget, ville=collectivite)
