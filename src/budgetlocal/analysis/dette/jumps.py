"""Loans whose schedule does not explain the capital of the year that the annex tells."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from budgetlocal.analysis.dette.annex_contract import YEAR_MONTHS, due_until
from budgetlocal.analysis.dette.annex_loan import AnnexLoan, day
from budgetlocal.analysis.dette.portfolio import Loan
from budgetlocal.analysis.dette.profile import contract_year, year_of
from budgetlocal.analysis.dette.schedule import Instalment, schedule
from budgetlocal.analysis.dette.terms import Amortissement, Contract
from budgetlocal.analysis.dette.wording import first_of
from budgetlocal.core.formatting import euros
from budgetlocal.core.meanings import Severity
from budgetlocal.core.money import Cents
from budgetlocal.core.specs import Finding
from budgetlocal.core.text import Text, translatable, verbatim

_EURO: Cents = 100
"""Of rounding, by instalment; or a thousandth, when a bank rounds otherwise than to the cent."""
_THOUSAND = 1000


@dataclass(frozen=True, slots=True)
class Jump:
    """The capital of two years in a row that the profile of the loan does not tie together."""

    name: str
    year: int
    paid: Cents
    """In `year`, by the annex."""
    planned: Cents
    """In `next_year`, by the schedule."""
    next_year: int
    """The year after, or the same one when a vote tells the year ahead."""

    @property
    def words(self) -> Text:
        """Both amounts."""
        if self.next_year == self.year:
            return translatable(
                "Dette",
                "{nom} : {paye} en {annee} par l'annexe, {prevu} par l'échéancier",
                nom=verbatim(self.name),
                paye=euros(self.paid),
                annee=self.year,
                prevu=euros(self.planned),
            )
        return translatable(
            "Dette",
            "{nom} : {paye} remboursés en {annee}, {prevu} prévus en {suivante}",
            nom=verbatim(self.name),
            paye=euros(self.paid),
            annee=self.year,
            prevu=euros(self.planned),
            suivante=self.next_year,
        )


def jump_of(loan: Loan) -> Jump | None:
    """Return the jump of a loan, None when its profile explains the year that the annex tells.

    What a person types goes before the annex, and is not judged by it.
    """
    annex, contract = loan.annex, loan.contract
    if annex is None or contract is None or loan.is_typed or annex.capital is None:
        return None
    explained = _explained(annex, contract)
    if explained is None:
        return None
    value, dues = explained
    allowed = max(Decimal(_EURO * max(1, dues)), Decimal(annex.capital) / _THOUSAND)
    if abs(value - annex.capital) <= allowed:
        return None
    ahead = annex.stock.year + 1
    planned = contract_year(contract, ahead).capital
    return Jump(loan.name, annex.exercice, annex.capital, planned, ahead)


def jumps(loans: tuple[Loan, ...]) -> tuple[Finding, ...]:
    """Return what to know of the loans that jump, by name, with both amounts."""
    found = [each for each in map(jump_of, loans) if each is not None]
    if not found:
        return ()
    words = translatable(
        "Dette",
        "{emprunts}. Le profil de l'emprunt n'explique pas cet écart : l'annexe dit mal sa fin, son profil ou "
        "son capital, ou l'exercice a eu un remboursement anticipé. Comparez avec l'échéancier de la "
        "banque, puis « Modifier ».",
        emprunts=first_of([each.words for each in found]),
    )
    title = translatable("Dette", "Le capital d'emprunts n'est pas celui que leur profil explique")
    gap = sum(each.planned - each.paid for each in found)
    return (Finding("dette_capital_saute", Severity.WARNING, title, words, gap=gap),)


def _explained(annex: AnnexLoan, contract: Contract) -> tuple[Decimal, int] | None:
    """Return the capital that the contract explains of the year told, and its instalments."""
    premiere = day(annex.row, "Dt1RembInit")
    if premiere is None:
        return None
    step, year = contract.terms.periodicite, annex.exercice
    dues = due_until(premiere, step, date(year, 12, 31))
    dues -= due_until(premiere, step, date(year - 1, 12, 31))
    if year > annex.stock.year:
        return Decimal(contract_year(contract, year).capital), dues
    if contract.premiere <= annex.stock:
        whole = schedule(replace(contract, connu_au=None))
        return Decimal(year_of(whole, year).capital), dues
    lines = schedule(contract).lines
    if len(lines) == 1:
        return None  # what is left is due at once: nothing is supposed
    return _before(contract, lines[0], dues), dues


def _before(contract: Contract, first: Instalment, dues: int) -> Decimal:
    """Return the capital of some instalments before the first one of a contract, by its profile."""
    terms = contract.terms
    if terms.amortissement is Amortissement.IN_FINE:
        return Decimal(0)
    if terms.amortissement is Amortissement.CAPITAL_CONSTANT:
        return Decimal(first.capital * dues)
    rate = first.taux if terms.taux_amortissement is None else terms.taux_amortissement
    ratio = 1 + rate * int(terms.periodicite) / YEAR_MONTHS
    return sum((first.capital / ratio ** (rank + 1) for rank in range(dues)), Decimal(0))
