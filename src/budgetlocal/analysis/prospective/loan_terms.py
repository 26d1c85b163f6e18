"""The terms of the loans of a plan: rate and years, then rhythm, profile, grace, days, month of drawing."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache

from budgetlocal.analysis.dette import terms as dette
from budgetlocal.analysis.dette.days import add_months
from budgetlocal.analysis.dette.new_loan import new_loan
from budgetlocal.analysis.dette.terms import Amortissement, BaseJours, Contract, Periodicite
from budgetlocal.analysis.prospective.refusals import refused
from budgetlocal.analysis.prospective.rounding import PPM
from budgetlocal.core.money import Cents
from budgetlocal.core.text import translatable

LONGEST_YEARS = 60
DEAREST_PPM = 300_000
"""A loan dearer than 30 % a year is a mistake."""
_YEAR_MONTHS = 12
_LONGEST_START = 120
_LAST_DAY = 31
"""A loan drawn at the end of a month falls due at the end of months."""


@dataclass(frozen=True, slots=True)
class Profil:
    """How a loan is paid back; by default once a year by constant instalments, from a year on."""

    amortissement: Amortissement = Amortissement.ECHEANCE_CONSTANTE
    periodicite: Periodicite = Periodicite.ANNUELLE
    differe: int = 0
    """How many of the first instalments pay no capital."""
    differe_total: bool = False
    """Whether their interest is added to the capital instead of paid."""
    base: BaseJours = BaseJours.TRENTE_360
    mois: int = _YEAR_MONTHS
    """The month at the end of which it is drawn."""
    premiere: int = 0
    """Months from the drawing to the first instalment; 0: one period."""

    def __post_init__(self) -> None:
        """Refuse a month that is none, or a first instalment that never comes."""
        if not 1 <= self.mois <= _YEAR_MONTHS:
            raise refused(translatable("Prospective", "Un mois de versement va de 1 à 12."))
        if not 0 <= self.premiere <= _LONGEST_START:
            raise refused(
                translatable(
                    "Prospective",
                    "La première échéance vient au plus {plus} mois après le versement.",
                    plus=_LONGEST_START,
                )
            )
        if self.differe < 0:
            raise refused(translatable("Prospective", "Un différé est un nombre d'échéances."))


PLAIN = Profil()


@dataclass(frozen=True, slots=True)
class LoanTerms:
    """The terms of a loan: rate in millionths a year, years of instalments, profile."""

    taux_ppm: int
    duree: int
    profil: Profil = PLAIN

    def __post_init__(self) -> None:
        """Refuse terms that cannot be."""
        if not 0 <= self.taux_ppm <= DEAREST_PPM:
            raise refused(translatable("Prospective", "Un taux d'emprunt va de 0 à 30 %."))
        if not 1 <= self.duree <= LONGEST_YEARS:
            raise refused(
                translatable(
                    "Prospective", "Un emprunt dure de 1 à {plus} ans.", plus=LONGEST_YEARS
                )
            )
        if self.profil.differe >= self.echeances:
            raise refused(
                translatable(
                    "Prospective",
                    "Le différé ({differe} échéances) doit laisser au moins une échéance sur {nombre}.",
                    differe=self.profil.differe,
                    nombre=self.echeances,
                )
            )

    @property
    def echeances(self) -> int:
        """How many instalments it has, those of the grace period included."""
        return self.duree * _YEAR_MONTHS // int(self.profil.periodicite)


def loan_of(year: int, cents: Cents, terms: LoanTerms, name: str = "") -> Contract:
    """Return the loan of some terms drawn in a year, as a contract of `analysis.dette`."""
    profil = terms.profil
    start = date(year, profil.mois, monthrange(year, profil.mois)[1])
    wait = profil.premiere or int(profil.periodicite)
    return new_loan(
        year,
        cents,
        _contract_terms(terms),
        debut=start,
        premiere=add_months(start, wait, _LAST_DAY),
        name=name,
    )


@lru_cache(maxsize=256)
def _contract_terms(terms: LoanTerms) -> dette.Terms:
    profil = terms.profil
    return dette.Terms(
        dette.TauxFixe(Decimal(terms.taux_ppm) / PPM),
        terms.echeances,
        profil.periodicite,
        profil.amortissement,
        profil.differe,
        profil.base,
        differe_total=profil.differe_total,
    )
