"""From a loan of an annex to a contract with a schedule: what is deduced is told, the rest refused.

The schedule of origin is tried first. It is kept when it leaves owed, to the cent, what the annex
says; else the loan is taken over with what is owed, and what the annex says of its end.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from itertools import product

from budgetlocal.analysis.dette.accrual_base import with_accrual_of
from budgetlocal.analysis.dette.annex_loan import AnnexLoan, TypeTaux, day, number
from budgetlocal.analysis.dette.checking import MOST_INSTALMENTS
from budgetlocal.analysis.dette.days import add_months
from budgetlocal.analysis.dette.profile import contract_year
from budgetlocal.analysis.dette.schedule import schedule
from budgetlocal.analysis.dette.terms import (
    Amortissement,
    BaseJours,
    Contract,
    Courbe,
    Periodicite,
    Plancher,
    Provenance,
    Taux,
    TauxFixe,
    TauxRevisable,
    Terms,
)
from budgetlocal.analysis.dette.wording import AMORTISSEMENTS, PERIODICITES
from budgetlocal.core.errors import UserError
from budgetlocal.core.formatting import day as written
from budgetlocal.core.formatting import euros, percent
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
_BASES = (BaseJours.TRENTE_360, BaseJours.EXACT_360, BaseJours.EXACT_365)
"""Those that give different instalments."""
_YEAR_MONTHS = 12
_EURO = 100
_TOLERANCE_DAYS = 15
_DAYS = Decimal("365.25")


class NotDeducedError(Exception):
    """The annex does not say enough; the reason is for people."""

    def __init__(self, reason: Text) -> None:
        """Keep the reason."""
        super().__init__(str(reason))
        self.reason = reason


@dataclass(frozen=True, slots=True)
class _Read:
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


@dataclass(frozen=True, slots=True)
class _Span:
    """Where the instalments of a contract begin and how many they are."""

    capital: int
    debut: date
    premiere: date
    echeances: int


def contract_of(loan: AnnexLoan, source: Text) -> Contract:
    """Return the contract of a loan of an annex.

    Raises:
        NotDeducedError: the loan is paid back, or what a schedule needs is not in the annex.

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
    steps, profiles = _steps(loan), _profiles(loan)
    read = _Read(loan, loan.restant, source, taux, steps, profiles, first, about_rate)
    found = _from_origin(read)
    if found is None and len(steps) > 1:
        raise NotDeducedError(
            translatable("Dette", "L'annexe ne dit pas la périodicité (« autre »).")
        )
    return with_accrual_of(loan, found if found is not None else _taken_over(read))


def agrees(contract: Contract, loan: AnnexLoan) -> bool:
    """Whether a schedule gives the capital and the interest that the annex tells of its year."""
    found = contract_year(replace(contract, connu_au=None), loan.exercice)
    return (found.capital, found.interets) == (loan.capital or 0, loan.interets or 0)


def _rate(loan: AnnexLoan) -> tuple[Taux, tuple[Text, ...]]:
    if loan.taux is TypeTaux.COMPLEXE:
        raise NotDeducedError(
            translatable("Dette", "Taux complexe (structuré) : l'annexe ne dit pas sa formule.")
        )
    if loan.taux is TypeTaux.INCONNU:
        raise NotDeducedError(translatable("Dette", "L'annexe ne dit pas le type de taux."))
    is_swapped = loan.row.get("CodTyptxInit") not in {"", "F"}
    is_fixed = loan.taux is TypeTaux.FIXE
    field = "Txinit" if is_fixed and not is_swapped else "TxActua"
    given = number(loan.row, field)
    if given is None:
        raise NotDeducedError(
            translatable("Dette", "L'annexe ne dit pas le taux ({champ}).", champ=field)
        )
    rate = given / 100
    if is_fixed:
        return TauxFixe(rate), ()
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


def _from_origin(read: _Read) -> Contract | None:
    """Return the contract of origin when what it leaves owed is what the annex says.

    Bases of days are tried in turn: the one that gives the interest of the year is kept. What the
    annex does not say (profile, rhythm) is only believed when the year agrees too.
    """
    loan = read.loan
    if loan.origine is None:
        return None
    kept: Contract | None = None
    for step, profile, base in product(read.steps, read.profiles, _BASES):
        count = _count_of_origin(read, step)
        if not 1 <= count <= MOST_INSTALMENTS:
            continue
        debut = add_months(read.premiere, -int(step))
        span = _Span(loan.origine, debut, read.premiere, count)
        try:
            contract = _contract(read, Terms(read.taux, count, step, profile, base=base), span)
        except NotDeducedError:
            continue
        if schedule(contract).owed(loan.stock) != read.owed:
            continue
        if agrees(contract, loan):
            return replace(contract, notes=(*contract.notes, *_proven(read, contract)))
        if read.is_said and kept is None:
            kept = contract
    return kept


def _proven(read: _Read, contract: Contract) -> tuple[Text, ...]:
    """Return what the figures of the annex have proven that it does not say."""
    terms = contract.terms
    if read.is_said and terms.base is BaseJours.TRENTE_360:
        return ()
    note = translatable(
        "Dette",
        "Retrouvé par le calcul, au centime, du capital et des intérêts de l'annexe : {profil}, {rythme}, {base}.",
        profil=AMORTISSEMENTS[terms.amortissement],
        rythme=PERIODICITES[terms.periodicite],
        base=terms.base.value,
    )
    return (note,)


def _count_of_origin(read: _Read, step: Periodicite) -> int:
    row = read.loan.row
    years = number(row, "DureeContratInit") or number(row, "DureeAnn")
    if years is not None:
        return int((years * _YEAR_MONTHS / int(step)).quantize(Decimal(1), ROUND_HALF_UP))
    try:
        return _due_until(read.premiere, step, _last_day(read, step))
    except NotDeducedError:
        return 0


def _due_until(premiere: date, step: Periodicite, last: date, rank: int = 0) -> int:
    """Return how many due dates from a rank fall up to a day."""
    count = 0
    while count <= MOST_INSTALMENTS and add_months(premiere, (rank + count) * step) <= last:
        count += 1
    return count


def _taken_over(read: _Read) -> Contract:
    """Return the rest of the loan, from its last due date before the stock."""
    loan, step = read.loan, read.steps[0]
    rank = _due_until(read.premiere, step, loan.stock)
    last = _last_day(read, step)
    count = _due_until(read.premiere, step, last, rank)
    if count == 0:
        raise NotDeducedError(
            translatable(
                "Dette",
                "Il reste {montant} à rembourser après la fin que dit l'annexe ({fin}).",
                montant=euros(read.owed),
                fin=written(last.isoformat()),
            )
        )
    note = translatable(
        "Dette",
        "Échéancier reconstitué depuis le capital restant dû au {jour} : {nombre} échéance(s) jusqu'au {fin}.",
        jour=written(loan.stock.isoformat()),
        nombre=count,
        fin=written(add_months(read.premiere, (rank + count - 1) * step).isoformat()),
    )
    debut = add_months(read.premiere, (rank - 1) * step)
    span = _Span(read.owed, debut, add_months(read.premiere, rank * step), count)
    profile, about_profile = _profile_that_goes_on(read, span, step)
    made = [
        _contract(read, Terms(read.taux, count, step, profile, base=base), span) for base in _BASES
    ]
    is_ahead = loan.exercice > loan.stock.year
    kept = next((each for each in made if is_ahead and agrees(each, loan)), made[0])
    return replace(kept, notes=(*kept.notes, *about_profile, note))


def _profile_that_goes_on(
    read: _Read, span: _Span, step: Periodicite
) -> tuple[Amortissement, tuple[Text, ...]]:
    """Return the profile said, unless the last year proves another: what is constant must go on.

    Raises:
        NotDeducedError: the annex says none, and the last year proves none.

    """
    going_on = [
        profile
        for profile in (Amortissement.CAPITAL_CONSTANT, Amortissement.ECHEANCE_CONSTANTE)
        if _goes_on(read, _contract(read, Terms(read.taux, span.echeances, step, profile), span))
    ]
    said = read.profiles[0] if len(read.profiles) == 1 else None
    if said is not None and (said in going_on or len(going_on) != 1):
        return said, ()
    if len(going_on) != 1:
        raise NotDeducedError(
            translatable("Dette", "L'annexe ne dit pas le profil d'amortissement (« autre »).")
        )
    note = translatable(
        "Dette",
        "Profil retrouvé par le calcul, à un euro près de l'exercice écoulé : {profil}.",
        profil=AMORTISSEMENTS[going_on[0]],
    )
    return going_on[0], (note,)


def _goes_on(read: _Read, contract: Contract) -> bool:
    """Whether the next year repeats, to the euro, what should be constant in the year told."""
    loan = read.loan
    is_full = contract.terms.echeances * int(contract.terms.periodicite) > _YEAR_MONTHS
    if loan.exercice != loan.stock.year or not loan.capital or not is_full:
        return False
    found = contract_year(contract, loan.exercice + 1)
    if contract.terms.amortissement is Amortissement.CAPITAL_CONSTANT:
        return abs(found.capital - loan.capital) <= _EURO
    return abs(found.annuite - loan.capital - (loan.interets or 0)) <= _EURO


def _last_day(read: _Read, step: Periodicite) -> date:
    """Return the day after which no instalment falls, with some days of tolerance."""
    loan = read.loan
    left = number(loan.row, "DureeRest")
    if left is not None and 0 < left < MOST_INSTALMENTS // _YEAR_MONTHS:
        return loan.stock + timedelta(days=int(left * _DAYS) + _TOLERANCE_DAYS)
    years = number(loan.row, "DureeContratInit") or number(loan.row, "DureeAnn")
    if years is None or not 0 < years < MOST_INSTALMENTS // _YEAR_MONTHS:
        raise NotDeducedError(translatable("Dette", "L'annexe ne dit pas la durée de l'emprunt."))
    return add_months(read.premiere, int(years * _YEAR_MONTHS) - int(step))


def _contract(read: _Read, terms: Terms, span: _Span) -> Contract:
    loan = read.loan
    progressive = loan.row.get("CodProfilAmortDtVote") or loan.row.get("CodProfilAmort")
    note = translatable("Dette", "Amortissement progressif : lu comme une échéance constante.")
    contract = Contract(
        key=loan.key,
        name=loan.name,
        preteur=loan.preteur,
        capital=span.capital,
        debut=span.debut,
        premiere=span.premiere,
        terms=terms,
        gissler=loan.gissler,
        provenance=Provenance.ANNEXE,
        source=read.source,
        connu_au=loan.stock,
        notes=(*read.notes, *((note,) if progressive == "P" else ())),
    )
    try:
        schedule(contract)
    except UserError as err:
        raise NotDeducedError(err.message) from err
    return contract
