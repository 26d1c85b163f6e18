"""The terms of the loans of a plan: rate and years, then rhythm, profile, grace, days, month of drawing."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import lru_cache

from budgetlocal.analysis.dette import terms as dette
from budgetlocal.analysis.dette.days import add_months
from budgetlocal.analysis.dette.new_loan import new_loan
from budgetlocal.analysis.dette.terms import Amortissement, BaseJours, Contract, Periodicite
from budgetlocal.analysis.prospective.refusals import refused
from budgetlocal.analysis.prospective.revisable_terms import DEAREST_PPM, Revisable
from budgetlocal.analysis.prospective.rounding import PPM
from budgetlocal.core.formatting import day
from budgetlocal.core.money import Cents
from budgetlocal.core.text import translatable, verbatim

LONGEST_YEARS = 60
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
    revisable: Revisable | None = None
    """The index that the rate follows; None: the rate is fixed."""

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
    """Without effect when the profile follows an index."""
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

    @property
    def lever_ppm(self) -> int:
        """What a person moves of the rate: all of it when it is fixed, else its margin."""
        revisable = self.profil.revisable
        return self.taux_ppm if revisable is None else revisable.marge_ppm

    def with_lever(self, ppm: int) -> LoanTerms:
        """Return the terms with another fixed rate, or another margin.

        Raises:
            UserError: the rate cannot be.

        """
        revisable = self.profil.revisable
        if revisable is None:
            return replace(self, taux_ppm=ppm)
        return self._following(replace(revisable, marge_ppm=ppm))

    def dearer(self, ppm: int) -> LoanTerms:
        """Return the terms with a rate, or an index, higher by some millionths, within what a loan may cost."""
        revisable = self.profil.revisable
        if revisable is None:
            return replace(self, taux_ppm=min(DEAREST_PPM, max(0, self.taux_ppm + ppm)))
        return self._following(revisable.moved(ppm))

    def check_drawn_in(self, year: int) -> None:
        """Refuse a curve that tells nothing on the day of a drawing.

        Raises:
            UserError: the index is not known then.

        """
        revisable, drawn = self.profil.revisable, self.drawn_on(year)
        if revisable is None or revisable.first <= drawn:
            return
        raise refused(
            translatable(
                "Prospective",
                "La courbe de l'index « {index} » commence le {debut}, après le versement ({jour}).",
                index=verbatim(revisable.index),
                debut=day(revisable.first.isoformat()),
                jour=day(drawn.isoformat()),
            ),
            translatable("Prospective", "Ajoutez à la courbe un point à cette date ou avant."),
        )

    def drawn_on(self, year: int) -> date:
        """Return the day of the drawing in a year: the last of its month."""
        month = self.profil.mois
        return date(year, month, monthrange(year, month)[1])

    def _following(self, revisable: Revisable) -> LoanTerms:
        return replace(self, profil=replace(self.profil, revisable=revisable))


def loan_of(year: int, cents: Cents, terms: LoanTerms, name: str = "") -> Contract:
    """Return the loan of some terms drawn in a year, as a contract of `analysis.dette`."""
    profil = terms.profil
    start = terms.drawn_on(year)
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
    revisable, fixed = profil.revisable, dette.TauxFixe(Decimal(terms.taux_ppm) / PPM)
    return dette.Terms(
        fixed if revisable is None else revisable.taux,
        terms.echeances,
        profil.periodicite,
        profil.amortissement,
        profil.differe,
        profil.base,
        differe_total=profil.differe_total,
    )
