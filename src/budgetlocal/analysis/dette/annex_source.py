"""The debt annex of a document as a source of accounts: what is owed, and nothing else."""

from __future__ import annotations

from functools import cached_property

from budgetlocal.analysis.dette.annex_loan import AnnexLoan
from budgetlocal.analysis.dette.portfolio import own_loans, source_words
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.money import Cents
from budgetlocal.core.text import Text, joined, translatable, verbatim
from budgetlocal.indicators.nodes import Accounts
from budgetlocal.indicators.sources import Entry, Place

_DEBT, _NOT_THERE = ("16",), frozenset({"165", "1688", "169"})


class AnnexDebtSource:
    """The loans of one annex, each with what is owed at the day of its stock.

    That day is 31 December of the exercice for an account, of the year before for a voted budget.
    Only a formula on account 16 without deposits, accrued interest and premiums is answered: an
    annex tells none of the three, and what it lacks would be taken for zero.
    """

    def __init__(self, budget: BudgetFrame) -> None:
        """Take a document whose annex has loans (`portfolio.has_own_loans`)."""
        self._budget = budget

    @property
    def name(self) -> Text:
        """The annex, its document, the day."""
        header = self._budget.header
        if header.etape.is_account:
            return source_words(self._budget)
        day = translatable("Dette", "au 1er janvier {annee}", annee=header.exercice)
        return joined((source_words(self._budget), day))

    @property
    def norme(self) -> str:
        """The nomenclature of the document."""
        return self._budget.plan.norme

    def refusal(self, accounts: Accounts) -> Text | None:
        """Return why the annex cannot answer, None for the whole debt of known loans."""
        is_loans = accounts.prefixes == _DEBT and set(accounts.excluded) == _NOT_THERE
        if (
            not (accounts.measure.is_balance and is_loans)
            or accounts.functions
            or accounts.section
            or accounts.amount is not None
        ):
            return translatable(
                "Dette",
                "L'annexe de la dette ne donne que le capital restant dû des emprunts (compte 16 "
                "sans 165, 1688 ni 169).",
            )
        unknown = sum(1 for each in self._loans if each.restant is None)
        if unknown:
            return translatable(
                "Dette",
                "L'annexe de la dette ne dit pas le capital restant dû de {nombre} emprunt(s).",
                nombre=unknown,
            )
        return None

    def total(self, accounts: Accounts) -> Cents:
        """Return what is owed, in cents; negative for a formula on debit balances."""
        return sum(entry.amount * entry.sign for entry in self.entries(accounts))

    def entries(self, accounts: Accounts) -> tuple[Entry, ...]:
        """Return one entry a loan that is owed."""
        _, sign = accounts.measure.sides
        return tuple(
            Entry(rank, loan.article or _DEBT[0], "", loan.restant, sign)
            for rank, loan in enumerate(self._loans)
            if loan.restant and sign and not loan.article.startswith(accounts.excluded)
        )

    def place(self, key: int) -> Place:
        """Return the row of the annex; the lender is not named."""
        loan = self._loans[key]
        where = translatable("Dette", "annexe, ligne XML {ligne}", ligne=loan.row.source_line)
        number = loan.numero or str(loan.row.rank)
        return Place(
            where, translatable("Dette", "emprunt n° {numero}", numero=verbatim(number)), 0
        )

    @cached_property
    def _loans(self) -> tuple[AnnexLoan, ...]:
        return own_loans(self._budget)
