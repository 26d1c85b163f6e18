"""What to know of the loans that a plan follows, each as a finding."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from budgetlocal.analysis.dette.accrual_base import contradicts
from budgetlocal.analysis.dette.accrued import icne
from budgetlocal.analysis.dette.portfolio import Loan
from budgetlocal.analysis.dette.schedule import Instalment, schedule
from budgetlocal.analysis.labels import plan_of
from budgetlocal.analysis.prospective.accounts import parts
from budgetlocal.analysis.prospective.articles import first_known
from budgetlocal.analysis.prospective.existing_loans import PortfolioDebt
from budgetlocal.analysis.prospective.layout import D, F
from budgetlocal.analysis.prospective.starting_point import Base
from budgetlocal.core.formatting import euros
from budgetlocal.core.meanings import Severity
from budgetlocal.core.specs import Finding
from budgetlocal.core.text import Text, joined, translatable, verbatim

_MOST_NAMES = 5
_Early = list[tuple[Loan, Instalment]]


def not_taken(reason: Text) -> Finding:
    """Tell why the loans are not used."""
    return Finding(
        "prospective_dette_annexe",
        Severity.INFO,
        translatable("Prospective", "Les emprunts de la page Dette ne sont pas repris"),
        reason,
    )


def taken(base: Base, debt: PortfolioDebt, source: Text) -> Finding:
    """Tell what the loans amount to."""
    year, due = base.year, debt.service(base.year + 1)
    return Finding(
        "prospective_dette_contrats",
        Severity.OK,
        translatable("Prospective", "La dette existante suit ses contrats"),
        translatable(
            "Prospective",
            "{nombre} emprunt(s), {encours} à la fin de {annee} ; en {suivante} : {capital} de capital et "
            "{interets} d'intérêts. L'année de départ garde les montants du compte. Source : {source}.",
            nombre=len(debt.loans),
            encours=euros(debt.encours(year)),
            annee=year,
            suivante=year + 1,
            capital=euros(due.capital),
            interets=euros(due.interets),
            source=source,
        ),
    )


def carried(loans: Sequence[Loan], year: int) -> tuple[Finding, ...]:
    """Tell the loans without a schedule."""
    if not loans:
        return ()
    return (
        Finding(
            "prospective_dette_reconduite",
            Severity.WARNING,
            translatable("Prospective", "Des emprunts sans échéancier sont reconduits"),
            translatable(
                "Prospective",
                "{noms} : {encours} dus, dont l'annuité de {annee} est répétée jusqu'à extinction (sans fin si "
                "elle ne rembourse rien). Complétez-les dans la page Dette.",
                noms=named(each.name for each in loans),
                encours=euros(sum(each.encours or 0 for each in loans)),
                annee=year,
            ),
        ),
    )


def is_contradicted(loan: Loan) -> bool:
    """Whether the annex tells another accrued interest than a schedule that was deduced from it.

    What a person types of the contract goes before the annex.
    """
    if loan.annex is None or loan.contract is None or loan.is_typed:
        return False
    return contradicts(loan.annex, loan.contract)


def contradicted(loans: Sequence[Loan]) -> tuple[Finding, ...]:
    """Tell the loans whose annex says another accrued interest than their schedule."""
    found = [
        (each.annex, each.contract)
        for each in loans
        if each.annex is not None and each.contract is not None and is_contradicted(each)
    ]
    if not found:
        return ()
    said = sum(annex.icne or 0 for annex, _ in found)
    worked = sum(icne(contract, annex.exercice) for annex, contract in found)
    return (
        Finding(
            "prospective_dette_icne_annexe",
            Severity.WARNING,
            translatable("Prospective", "L'annexe dit d'autres ICNE que les échéanciers"),
            translatable(
                "Prospective",
                "{nombre} emprunt(s), {annexe} dans l'annexe, {calcule} par leur échéancier : leurs ICNE ne sont "
                "pas projetés. {noms}.",
                nombre=len(found),
                annexe=euros(said),
                calcule=euros(worked),
                noms=named(annex.name for annex, _ in found),
            ),
            gap=worked - said,
        ),
    )


def later(loans: Sequence[Loan], year: int) -> tuple[Finding, ...]:
    """Tell the loans that begin after the base year."""
    if not loans:
        return ()
    return (
        Finding(
            "prospective_dette_future",
            Severity.INFO,
            translatable("Prospective", "Des emprunts signés commencent après l'année de départ"),
            translatable(
                "Prospective",
                "{noms} : versés après {annee}, ils sont comptés dans leur année, et l'emprunt d'équilibre ne "
                "fait que le reste.",
                noms=named(each.name for each in loans),
                annee=year,
            ),
        ),
    )


def costs(loans: Sequence[Loan], base: Base) -> tuple[Finding, ...]:
    """Tell what early repayments cost, and which ones say no cost."""
    early = [
        (each, line)
        for each in loans
        if each.contract is not None
        for line in schedule(each.contract).lines
        if line.is_early and line.jour.year > base.year
    ]
    return (*_costs_told(early, base), *_costs_untold(early))


def _costs_told(early: _Early, base: Base) -> tuple[Finding, ...]:
    told = [(each, line) for each, line in early if line.indemnite]
    if not told:
        return ()
    account = early_account(base)
    detail = translatable(
        "Prospective",
        "{indemnites}, au compte {compte}.",
        indemnites=", ".join(
            f"{each.name} ({line.jour.year}) : {euros(line.indemnite)}" for each, line in told
        ),
        compte=account,
    )
    risky = [each.name for each, _line in told if each.gissler and not each.gissler.endswith("A")]
    if risky:
        detail = joined(
            (
                detail,
                translatable(
                    "Prospective",
                    "Le compte 6681 est celui des emprunts à risque : voyez {noms}.",
                    noms=named(risky),
                ),
            ),
            " ",
        )
    return (
        Finding(
            "prospective_dette_indemnites",
            Severity.INFO,
            translatable("Prospective", "Des indemnités de remboursement anticipé sont comptées"),
            detail,
        ),
    )


def _costs_untold(early: _Early) -> tuple[Finding, ...]:
    untold = [(each, line) for each, line in early if line.indemnite is None]
    if not untold:
        return ()
    return (
        Finding(
            "prospective_dette_indemnites_inconnues",
            Severity.WARNING,
            translatable(
                "Prospective", "Des indemnités de remboursement anticipé ne sont pas connues"
            ),
            translatable(
                "Prospective",
                "{noms} : rien n'est compté pour l'indemnité. Tapez-la dans la page Dette, 0 s'il n'y en a "
                "pas.",
                noms=named(f"{each.name} ({line.jour.year})" for each, line in untold),
            ),
        ),
    )


def other_interest(base: Base) -> tuple[Finding, ...]:
    """Tell the interest of the base year that no loan gives: neither due (66111) nor accrued (66112)."""
    given = parts()
    projected = (given.interest_account, given.accrued_account)
    cents = base.real_total(
        F, D, lambda nature: given.interest.has(nature) and not nature.startswith(projected)
    )
    if not cents:
        return ()
    return (
        Finding(
            "prospective_dette_autres_interets",
            Severity.INFO,
            translatable("Prospective", "D'autres intérêts ne sont pas projetés"),
            translatable(
                "Prospective",
                "Le compte de {annee} porte {montant} d'intérêts hors {echus} et {courus} ; les années "
                "projetées n'ont que ceux des contrats.",
                annee=base.year,
                montant=euros(cents),
                echus=verbatim(given.interest_account),
                courus=verbatim(given.accrued_account),
            ),
        ),
    )


def early_account(base: Base) -> str:
    """Return the account of the cost of an early repayment in the plan de comptes of a budget."""
    return first_known(plan_of(base.budget), parts().early_accounts)


def named(names: Iterable[str]) -> Text:
    """Return the first names, and how many there are when some are left out."""
    found = list(names)
    shown = ", ".join(found[:_MOST_NAMES])
    return verbatim(shown if len(found) <= _MOST_NAMES else f"{shown}, … ({len(found)})")
