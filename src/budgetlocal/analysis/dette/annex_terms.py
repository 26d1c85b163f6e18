"""What a row of an annex says of the terms of a loan: rate, rhythm, profile, first instalment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from budgetlocal.analysis.dette.annex_loan import AnnexLoan, TypeTaux, day, number
from budgetlocal.analysis.dette.terms import (
    Amortissement,
    Courbe,
    Periodicite,
    Plancher,
    Taux,
    TauxFixe,
    TauxRevisable,
)
from budgetlocal.core.formatting import percent
from budgetlocal.core.text import Text, translatable, verbatim

_PERIODS = {
    "M": Periodicite.MENSUELLE,
    "B": Periodicite.BIMESTRIELLE,
    "I": Periodicite.TRIMESTRIELLE,
    "T": Periodicite.TRIMESTRIELLE,
    "S": Periodicite.SEMESTRIELLE,
    "A": Periodicite.ANNUELLE,
}
"""ATCodPeriod: the code of a quarter is I."""
_PROFILES = {
    "C": Amortissement.CAPITAL_CONSTANT,
    "P": Amortissement.ECHEANCE_CONSTANTE,
    "F": Amortissement.IN_FINE,
}
"""ATCodProfilAmort: constant, progressif, in fine."""


_RENEGOTIATED = translatable(
    "Dette", "Emprunt renégocié : le taux est celui du jour, non celui d'origine."
)


class NotDeducedError(Exception):
    """The annex does not say enough; the reason is for people."""

    def __init__(self, reason: Text) -> None:
        """Keep the reason."""
        super().__init__(str(reason))
        self.reason = reason


@dataclass(frozen=True, slots=True)
class AnnexTerms:
    """What is needed of a row."""

    loan: AnnexLoan
    owed: int
    source: Text
    taux: Taux
    steps: tuple[Periodicite, ...]
    """One when the annex says it, else all of them, to be proven."""
    profiles: tuple[Amortissement, ...]
    premiere: date
    notes: tuple[Text, ...]

    @property
    def is_said(self) -> bool:
        """Whether the annex says the rhythm."""
        return len(self.steps) == len(self.profiles) == 1


def terms_of(loan: AnnexLoan, source: Text) -> AnnexTerms:
    """Return what is needed of a loan that is owed.

    Raises:
        NotDeducedError: the loan is paid back, or the annex does not say what a schedule needs.

    """
    if loan.restant is None:
        raise NotDeducedError(translatable("Dette", "L'annexe ne dit pas le capital restant dû."))
    if loan.restant <= 0:
        raise NotDeducedError(translatable("Dette", "Cet emprunt est remboursé."))
    taux, about_rate = _rate(loan)
    first = day(loan.row, "Dt1RembInit")
    if first is None:
        raise NotDeducedError(
            translatable("Dette", "L'annexe ne dit pas la date de la première échéance.")
        )
    return AnnexTerms(
        loan, loan.restant, source, taux, _steps(loan), _profiles(loan), first, about_rate
    )


def _rate(loan: AnnexLoan) -> tuple[Taux, tuple[Text, ...]]:
    if loan.taux is TypeTaux.COMPLEXE:
        raise NotDeducedError(
            translatable("Dette", "Taux complexe (structuré) : l'annexe ne dit pas sa formule.")
        )
    if loan.taux is TypeTaux.INCONNU:
        raise NotDeducedError(translatable("Dette", "L'annexe ne dit pas le type de taux."))
    is_other = loan.row.get("CodTyptxInit") not in {"", "F"} or loan.is_renegotiated
    is_fixed = loan.taux is TypeTaux.FIXE
    field = "Txinit" if is_fixed and not is_other else "TxActua"
    given = number(loan.row, field)
    if given is None:
        raise NotDeducedError(
            translatable("Dette", "L'annexe ne dit pas le taux ({champ}).", champ=field)
        )
    rate = given / 100
    if is_fixed:
        return TauxFixe(rate), (_RENEGOTIATED,) if loan.is_renegotiated else ()
    index = loan.row.get("IndexTxVariDtVote") or loan.row.get("IndexTxVariInit") or "?"
    note = translatable(
        "Dette",
        "Taux révisable ({index}) : le niveau de l'annexe, {taux}, est prolongé tant que vous ne saisissez "
        "pas de courbe.",
        index=verbatim(index),
        taux=percent(rate, 3),
    )
    curve = Courbe(index, ((date.min, rate),))
    return TauxRevisable(curve, plancher=Plancher.TAUX), (note,)


def _steps(loan: AnnexLoan) -> tuple[Periodicite, ...]:
    code = loan.row.get("CodPeriodRembDtVote") or loan.row.get("CodPeriodRemb")
    return (_PERIODS[code],) if code in _PERIODS else tuple(Periodicite)


def _profiles(loan: AnnexLoan) -> tuple[Amortissement, ...]:
    kind = loan.row.get("CodProfilAmortDtVote") or loan.row.get("CodProfilAmort")
    if kind in _PROFILES:
        return (_PROFILES[kind],)
    words = loan.row.get("ProfilAmort").casefold()
    if "constant" in words and ("chéance" in words or "annuit" in words):
        return (Amortissement.ECHEANCE_CONSTANTE,)
    return tuple(Amortissement)
