"""What a scenario assumes of debt: that of the start, the loans that are planned, accrued interest."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from budgetlocal.analysis.prospective.loan_terms import LoanTerms
from budgetlocal.analysis.prospective.refusals import refused
from budgetlocal.analysis.prospective.rounding import LARGEST
from budgetlocal.core.money import Cents
from budgetlocal.core.text import translatable


@dataclass(frozen=True, slots=True)
class Echeance:
    """What falls due in a year on the debt of the starting point."""

    annee: int
    capital: Cents
    interets: Cents


@dataclass(frozen=True, slots=True)
class Dette:
    """The debt of the starting point: capital due on 31 December of the base year, and its payments.

    Payments are typed, or those of a constant annuity over the years that remain.
    """

    encours: Cents
    taux_ppm: int = 0
    duree: int = 0
    """Years that remain; 0 when the payments are typed."""
    echeances: tuple[Echeance, ...] = ()
    source: str = ""

    def __post_init__(self) -> None:
        """Refuse payments that do not repay the debt, or a term without years."""
        paid = sum(each.capital for each in self.echeances)
        is_typed = self.duree == 0
        if self.encours < 0 or any(
            each.capital < 0 or each.interets < 0 for each in self.echeances
        ):
            raise refused(translatable("Prospective", "Une dette et ses échéances sont positives."))
        if is_typed and paid > self.encours:
            raise refused(
                translatable(
                    "Prospective", "Les échéances remboursent plus de capital que l'encours."
                )
            )
        if not is_typed:
            LoanTerms(self.taux_ppm, self.duree)


class Rattachement(StrEnum):
    """Whether the accrued interest is charged to its year (66112)."""

    COMPTE = "compte"
    """As the starting point does: it has the account, or it has not."""
    OUI = "oui"
    NON = "non"


@dataclass(frozen=True, slots=True)
class EmpruntPrevu:
    """A loan that the plan draws whatever the year lacks; the loan that closes the year does the rest."""

    annee: int
    cents: Cents
    terms: LoanTerms
    nom: str = ""
    note: str = ""
    source: str = ""

    def __post_init__(self) -> None:
        """Refuse a loan of nothing, or of more than can be, or whose index is not known when it is drawn."""
        if not 0 < self.cents <= LARGEST:
            raise refused(
                translatable("Prospective", "Un emprunt prévu a un montant supérieur à zéro.")
            )
        self.terms.check_drawn_in(self.annee)
