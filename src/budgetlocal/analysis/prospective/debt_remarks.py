"""What to know of the loans that a plan follows, each as a finding."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from budgetlocal.analysis.dette.portfolio import Loan
from budgetlocal.analysis.dette.schedule import schedule
from budgetlocal.analysis.prospective.accounts import parts
from budgetlocal.analysis.prospective.existing_loans import PortfolioDebt
from budgetlocal.analysis.prospective.layout import D, F
from budgetlocal.analysis.prospective.starting_point import Base
from budgetlocal.core.formatting import euros
from budgetlocal.core.meanings import Severity
from budgetlocal.core.specs import Finding
from budgetlocal.core.text import Text, translatable, verbatim

_MOST_NAMES = 5


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
                "{noms} : versés après {annee}, ils ne sont pas comptés ici ; l'emprunt d'équilibre du "
                "scénario en tient lieu.",
                noms=named(each.name for each in loans),
                annee=year,
            ),
        ),
    )


def costs(loans: Sequence[Loan], year: int) -> tuple[Finding, ...]:
    """Tell what early repayments cost: their account is not that of the interest."""
    cost = sum(
        line.indemnite
        for each in loans
        if each.contract is not None
        for line in schedule(each.contract).lines
        if line.jour.year > year
    )
    if not cost:
        return ()
    return (
        Finding(
            "prospective_dette_indemnites",
            Severity.WARNING,
            translatable("Prospective", "Des indemnités de remboursement anticipé sont à ajouter"),
            translatable(
                "Prospective",
                "{montant} en tout : ajoutez-les en opération ponctuelle au compte 6681.",
                montant=euros(cost),
            ),
            gap=cost,
        ),
    )


def accrued(base: Base) -> tuple[Finding, ...]:
    """Tell the interest of the base year that schedules do not give: accrued, not due (ICNE)."""
    given = parts()
    cents = base.real_total(
        F,
        D,
        lambda nature: given.interest.has(nature) and not nature.startswith(given.interest_account),
    )
    if not cents:
        return ()
    return (
        Finding(
            "prospective_dette_icne",
            Severity.INFO,
            translatable("Prospective", "Les intérêts courus non échus ne sont pas projetés"),
            translatable(
                "Prospective",
                "Le compte de {annee} porte {montant} d'intérêts hors {compte} (ICNE et autres) ; les années "
                "projetées n'ont que les intérêts échus des contrats.",
                annee=base.year,
                montant=euros(cents),
                compte=verbatim(given.interest_account),
            ),
        ),
    )


def named(names: Iterable[str]) -> Text:
    """Return the first names, and how many there are when some are left out."""
    found = list(names)
    shown = ", ".join(found[:_MOST_NAMES])
    return verbatim(shown if len(found) <= _MOST_NAMES else f"{shown}, … ({len(found)})")
