"""What a person changes of the debt: each edit is one undo step of the study of the budget."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from budgetlocal.core.errors import UserError
from budgetlocal.core.meanings import Severity
from budgetlocal.core.studies import StudyKind
from budgetlocal.ui.errors_dialog import Problem, ProblemDialog, problem_of
from budgetlocal.ui.file_dialogs import Ask, FileQuestion
from budgetlocal.ui.language import say

if TYPE_CHECKING:
    from budgetlocal.analysis.dette.content import DebtContent, Points
    from budgetlocal.analysis.dette.from_table import TableLoans
    from budgetlocal.analysis.dette.pages import DebtPage
    from budgetlocal.analysis.dette.portfolio import Loan
    from budgetlocal.analysis.dette.terms import Contract
    from budgetlocal.core.studies import Study
    from budgetlocal.ui.tools import Tools

LANE = "dette-tableau"


class DetteEdits(QObject):
    """Asks, edits the study, imports a table."""

    def __init__(self, tools: Tools, parent: QObject) -> None:
        """Edit the workspace of the session."""
        super().__init__(parent)
        self._tools = tools

    def study(self, budget_id: int) -> Study | None:
        """Return the study of the debt of a budget."""
        repository = self._tools.session.workspace.repository
        found = repository.studies(StudyKind.DETTE, budget_id)
        return found[0] if found else None

    def add(self, budget_id: int, page: DebtPage) -> None:
        """Ask for a new loan."""
        from budgetlocal.analysis.dette.blank import blank_loan

        self._ask(budget_id, page, blank_loan(page.debt.stock.year + 1), None)

    def change(self, budget_id: int, page: DebtPage, loan: Loan) -> None:
        """Ask for other terms of a loan; one without a schedule begins with what is known."""
        from budgetlocal.analysis.dette.blank import known_contract
        from budgetlocal.analysis.dette.typed import typed_from

        former = loan.contract or next(
            (each for each in page.content.contracts if each.key == loan.key), None
        )
        if former is None:
            former = known_contract(loan, page.debt.stock)
        self._ask(budget_id, page, typed_from(former), former)

    def remove(self, budget_id: int, page: DebtPage, loan: Loan) -> None:
        """Take a typed loan out, or go back to what the annex says; undo brings it back."""
        text = (
            self.tr("la suppression de « {nom} »")
            if loan.annex is None
            else self.tr("le retour de « {nom} » à l'annexe")
        ).format(nom=loan.name)
        self._save(budget_id, text, page.content.without_contract(loan.key))

    def ask_indices(self, budget_id: int, page: DebtPage) -> None:
        """Ask for the points of the indices that loans follow."""
        from budgetlocal.ui.dette.index_dialog import IndexDialog

        if not page.indices:
            self._tell(
                self.tr("Aucun emprunt ne suit un index"),
                self.tr(
                    "Ajoutez ou modifiez un emprunt : choisissez « Révisable » et nommez son index."
                ),
            )
            return

        def save(index: str, points: Points) -> None:
            text = self.tr("la courbe de « {index} »").format(index=index)
            self._save(budget_id, text, page.content.with_courbe(index, points))

        dialog = IndexDialog(page.indices, page.content, self._tools.window)
        dialog.typed.connect(save)
        dialog.open()

    def ask_table(self, budget_id: int, page: DebtPage) -> None:
        """Ask for a table of loans, and add them."""
        question = FileQuestion(
            Ask.OPEN_ONE,
            self.tr("Importer un tableau d'emprunts"),
            self._tools.settings.last_folder,
            (
                self.tr("Tableaux (*.xlsx *.xls *.ods *.csv *.txt)"),
                self.tr("Tous les fichiers (*)"),
            ),
        )
        self._tools.ask_files(
            self._tools.window, question, lambda paths: self._read(budget_id, page, paths[0])
        )

    def _read(self, budget_id: int, page: DebtPage, path: Path) -> None:
        from budgetlocal.analysis.dette.from_table import read_loans

        self._tools.settings.last_folder = str(path.parent)
        self._tools.jobs.run(
            lambda ticket: read_loans(
                path,
                progress=lambda percent: ticket.tell(percent, path.name),
                is_cancelled=ticket.is_cancelled,
            ),
            lane=LANE,
            label=self.tr("Lecture de {fichier}").format(fichier=path.name),
            done=lambda found: self._take(budget_id, page, path, found),
            refused=self._refuse,
        )

    def _take(self, budget_id: int, page: DebtPage, path: Path, found: TableLoans) -> None:
        from budgetlocal.analysis.dette.table_checks import already_there

        content = page.content
        for contract in found.contracts:
            content = content.with_contract(contract)
        problems = [
            Problem(path.name, say(each), severity=Severity.WARNING)
            for each in (*found.problems, *already_there(found.contracts, page.debt))
        ]
        if found.contracts:
            text = self.tr("%n emprunt(s) du tableau", "", len(found.contracts))
            self._save(budget_id, text, content)
            message = self.tr(
                "%n emprunt(s) ajouté(s) ; Ctrl+Z les retire.", "", len(found.contracts)
            )
            problems.insert(0, Problem(path.name, message, severity=Severity.INFO))
        elif not problems:
            message = self.tr("Le tableau n'a aucune ligne d'emprunt.")
            problems = [Problem(path.name, message, severity=Severity.WARNING)]
        title = self.tr("Tableau d'emprunts")
        ProblemDialog(title, problems, self._tools.window).open()

    def _ask(self, budget_id: int, page: DebtPage, fields: object, former: Contract | None) -> None:
        from budgetlocal.analysis.dette.typed import TypedLoan
        from budgetlocal.ui.dette.loan_dialog import LoanDialog

        if not isinstance(fields, TypedLoan):
            raise TypeError(fields)
        content = page.content
        dialog = LoanDialog(fields, former, content, self._tools.window)
        dialog.typed.connect(lambda made: self._put(budget_id, content, made))
        dialog.open()

    def _put(self, budget_id: int, content: DebtContent, contract: Contract) -> None:
        text = self.tr("l'emprunt « {nom} »").format(nom=contract.name)
        self._save(budget_id, text, content.with_contract(contract))

    def _save(self, budget_id: int, text: str, content: DebtContent) -> None:
        from budgetlocal.analysis.dette.content import text_of

        study, written = self.study(budget_id), text_of(content)
        try:
            if study is None:
                name = "Dette"
                self._tools.session.perform(
                    text,
                    lambda workspace: workspace.studying.add(
                        StudyKind.DETTE, budget_id, name, written
                    ),
                )
            else:
                number = study.id
                self._tools.session.perform(
                    text, lambda workspace: workspace.studying.change(number, written)
                )
        except UserError as err:
            self._refuse(err)

    def _refuse(self, error: UserError) -> None:
        title = self.tr("La modification n'a pas été faite")
        ProblemDialog(title, [problem_of(error)], self._tools.window).open()

    def _tell(self, title: str, words: str) -> None:
        ProblemDialog(title, [Problem("", words)], self._tools.window).open()
