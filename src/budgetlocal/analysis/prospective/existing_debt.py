"""The debt of the starting point of a plan, loan by loan, as the annex and the person tell it.

A loan with a schedule follows it. One without carries on what its row of the annex says of the base
year, until nothing is due: an assumption, and it is told. Where a loan tells neither, the debt as a
whole stays unknown: a sum without it would be wrong.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from budgetlocal.analysis.dette import terms
from budgetlocal.analysis.dette.content import DebtContent, content_of
from budgetlocal.analysis.dette.portfolio import Loan, Portfolio, base_of, portfolio
from budgetlocal.analysis.dette.profile import contract_year
from budgetlocal.analysis.dette.schedule import schedule
from budgetlocal.analysis.prospective.accounts import parts
from budgetlocal.analysis.prospective.debt import NOTHING_DUE, Contract, Service
from budgetlocal.analysis.prospective.hypotheses import Dette
from budgetlocal.analysis.prospective.layout import D, F, I
from budgetlocal.analysis.prospective.starting_point import Base, BaseKind
from budgetlocal.core.formatting import euros
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.meanings import Severity
from budgetlocal.core.money import Cents
from budgetlocal.core.specs import Finding
from budgetlocal.core.text import Text, translatable, verbatim

_MOST_NAMES = 5


class LoanDebt(Protocol):
    """A loan of the starting point: a contract with a name and a place."""

    @property
    def name(self) -> str:
        """How the loan is called."""
        ...

    @property
    def source(self) -> Text:
        """Where it is told."""
        ...

    def service(self, year: int) -> Service:
        """Return what falls due in a year."""
        ...

    def encours(self, year: int) -> Cents:
        """Return the capital that remains due on 31 December of a year."""
        ...


@dataclass(frozen=True, slots=True)
class ScheduledLoan:
    """A loan that has a schedule."""

    contract: terms.Contract

    @property
    def name(self) -> str:
        """How the loan is called."""
        return self.contract.name

    @property
    def source(self) -> Text:
        """Where it is told."""
        return self.contract.source

    def service(self, year: int) -> Service:
        """Return what falls due in a year, the cost of an early repayment (6681) apart."""
        due = contract_year(self.contract, year)
        return Service(due.capital, due.interets)

    def encours(self, year: int) -> Cents:
        """Return the capital that remains due on 31 December of a year."""
        return schedule(self.contract).owed(date(year, 12, 31))


@dataclass(frozen=True, slots=True)
class CarriedLoan:
    """A loan without a schedule: each year costs what the base year did, until nothing is due."""

    name: str
    source: Text
    year: int
    cents: Cents
    """Owed on 31 December of `year`."""
    each_year: Service

    def service(self, year: int) -> Service:
        """Return what falls due in a year."""
        before = self.encours(year - 1)
        if year <= self.year or not before:
            return NOTHING_DUE
        return Service(min(self.each_year.capital, before), self.each_year.interets)

    def encours(self, year: int) -> Cents:
        """Return the capital that remains due on 31 December of a year."""
        return max(0, self.cents - self.each_year.capital * max(0, year - self.year))


@dataclass(frozen=True, slots=True, eq=False)
class PortfolioDebt:
    """All the loans of the starting point; the same year is added up once."""

    loans: tuple[LoanDebt, ...]
    _services: dict[int, Service] = field(default_factory=dict)
    _stocks: dict[int, Cents] = field(default_factory=dict)

    def service(self, year: int) -> Service:
        """Return what falls due in a year on all the loans."""
        if year not in self._services:
            due = [each.service(year) for each in self.loans]
            self._services[year] = Service(
                sum(each.capital for each in due), sum(each.interets for each in due)
            )
        return self._services[year]

    def encours(self, year: int) -> Cents:
        """Return the capital that remains due on 31 December of a year on all the loans."""
        if year not in self._stocks:
            self._stocks[year] = sum(each.encours(year) for each in self.loans)
        return self._stocks[year]


@dataclass(frozen=True, slots=True)
class ExistingDebt:
    """The debt of a starting point, and what to know of it."""

    contract: Contract | None
    """None: not known, for the reason that `remarks` gives, or typed in the scenario."""
    remarks: tuple[Finding, ...] = ()


UNKNOWN = ExistingDebt(None)
_TYPED = translatable("Prospective", "emprunts tapés dans la page Dette")
_ROUNDING: Cents = 100
"""By loan: what the schedule of a bank may differ by from ours in a year."""


def existing_debt(base: Base, documents: Sequence[BudgetFrame], study: str | None) -> ExistingDebt:
    """Return the debt at the end of the base year.

    Args:
        base: the starting point.
        documents: all the documents of the budget.
        study: the JSON of what the person typed of the debt, None when nothing was.

    Raises:
        UserError: the study cannot be read.

    """
    content = DebtContent() if study is None else content_of(study)
    annex = base_of(documents, base.budget)
    if annex is None and not content.contracts:
        return UNKNOWN
    found = portfolio(annex, content, date(base.year, 12, 31))
    reason = _reason(base, found, has_annex=annex is not None)
    if reason is not None:
        return ExistingDebt(None, (_not_taken(reason),))
    later = [each for each in found.loans if _is_later(each, base.year)]
    present = [each for each in found.loans if each not in later and each.encours != 0]
    carried = [each for each in present if each.contract is None]
    debt = PortfolioDebt(tuple(_loan_debt(each, base.year) for each in present))
    remarks = (
        *_carried(carried, base.year),
        *_later(later, base.year),
        *_costs(present, base.year),
        *_accrued(base),
        _taken(base, debt, found.source if annex is not None else _TYPED),
    )
    return ExistingDebt(debt, remarks)


def of_scenario(found: ExistingDebt, dette: Dette | None, year: int) -> ExistingDebt:
    """Return the debt that a scenario uses: what is typed in it goes before the loans.

    Args:
        found: the debt of the loans.
        dette: what the scenario types, None when it types nothing.
        year: the base year.

    """
    if dette is None:
        return found
    if found.contract is None:
        return UNKNOWN
    known = found.contract.encours(year)
    if known == dette.encours:
        return UNKNOWN
    remark = Finding(
        "prospective_dette_tapee",
        Severity.WARNING,
        translatable("Prospective", "La dette tapée dans le scénario n'est pas celle des emprunts"),
        translatable(
            "Prospective",
            "{tapee} sont tapés dans les réglages ; les emprunts de la page Dette font {connue} à la "
            "fin de {annee}. Videz l'encours des réglages pour suivre les emprunts.",
            tapee=euros(dette.encours),
            connue=euros(known),
            annee=year,
        ),
        gap=dette.encours - known,
    )
    return ExistingDebt(None, (remark,))


def _reason(base: Base, debt: Portfolio, *, has_annex: bool) -> Text | None:
    """Return why the loans cannot speak for the debt of the starting point."""
    if base.choice.kind is BaseKind.VOTE:
        return translatable(
            "Prospective",
            "Le départ est un budget voté : ses emprunts nouveaux ne sont pas encore des contrats.",
        )
    if debt.stock.year != base.year:
        return translatable(
            "Prospective",
            "L'annexe de la dette est arrêtée à la fin de {stock}, le scénario part de la fin de "
            "{annee}.",
            stock=debt.stock.year,
            annee=base.year,
        )
    silent = [each for each in debt.loans if each.contract is None and _is_silent(each)]
    if silent:
        return translatable(
            "Prospective",
            "Sans échéancier, reste dû ou annuité connus : {noms}. Complétez-les dans la page Dette.",
            noms=_names(each.name for each in silent),
        )
    taken_over = [each for each in debt.loans if _is_taken_over_later(each, base.year)]
    if taken_over:
        return translatable(
            "Prospective",
            "Repris après la fin de {annee} : {noms}. Ce qu'ils devaient alors n'est pas connu.",
            annee=base.year,
            noms=_names(each.name for each in taken_over),
        )
    return None if has_annex else _uncovered(base, debt)


def _is_taken_over_later(loan: Loan, year: int) -> bool:
    known = loan.contract.connu_au if loan.contract is not None else None
    return known is not None and known.year > year


def _uncovered(base: Base, debt: Portfolio) -> Text | None:
    """Return why typed loans, without annex, are not shown to be the whole debt of the account."""
    paid = _capital_paid(base)
    contracts = [each for each in debt.contracts if each.debut.year <= base.year]
    if any(each.connu_au is not None and each.connu_au.year == base.year for each in contracts):
        return translatable(
            "Prospective",
            "Sans annexe de la dette, les emprunts tapés ne peuvent être comparés à ce que le compte de "
            "{annee} a remboursé. Importez l'annexe, ou tapez l'encours dans les réglages du scénario.",
            annee=base.year,
        )
    told = sum(contract_year(each, base.year).capital for each in contracts)
    if abs(told - paid) <= _ROUNDING * len(contracts):
        return None
    return translatable(
        "Prospective",
        "Le compte de {annee} rembourse {paye} de capital, les emprunts tapés {dit} : ce ne sont pas les mêmes. "
        "Complétez la page Dette, ou tapez l'encours dans les réglages du scénario.",
        annee=base.year,
        paye=euros(paid),
        dit=euros(told),
    )


def _capital_paid(base: Base) -> Cents:
    """Return the capital of loans that the base year paid back."""
    capital = parts().capital
    return sum(
        cents
        for article, cents in zip(base.articles, base.cents.tolist(), strict=True)
        if article.is_real and article.is_on(I, D) and capital.has(article.nature)
    )


def _is_silent(loan: Loan) -> bool:
    if loan.encours == 0:
        return False
    annex = loan.annex
    return loan.encours is None or annex is None or None in {annex.capital, annex.interets}


def _is_later(loan: Loan, year: int) -> bool:
    return loan.contract is not None and loan.contract.debut.year > year


def _loan_debt(loan: Loan, year: int) -> LoanDebt:
    if loan.contract is not None:
        return ScheduledLoan(loan.contract)
    annex = loan.annex
    if annex is None or loan.encours is None:
        raise ValueError(f"{loan.name}: no schedule and no annex")
    return CarriedLoan(
        loan.name,
        translatable("Prospective", "annuité de {annee} reconduite", annee=year),
        year,
        loan.encours,
        Service(annex.capital or 0, annex.interets or 0),
    )


def _not_taken(reason: Text) -> Finding:
    return Finding(
        "prospective_dette_annexe",
        Severity.INFO,
        translatable("Prospective", "Les emprunts de la page Dette ne sont pas repris"),
        reason,
    )


def _taken(base: Base, debt: PortfolioDebt, source: Text) -> Finding:
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


def _carried(loans: Sequence[Loan], year: int) -> tuple[Finding, ...]:
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
                noms=_names(each.name for each in loans),
                encours=euros(sum(each.encours or 0 for each in loans)),
                annee=year,
            ),
        ),
    )


def _later(loans: Sequence[Loan], year: int) -> tuple[Finding, ...]:
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
                noms=_names(each.name for each in loans),
                annee=year,
            ),
        ),
    )


def _costs(loans: Sequence[Loan], year: int) -> tuple[Finding, ...]:
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


def _accrued(base: Base) -> tuple[Finding, ...]:
    """Tell the interest of the base year that schedules do not give: accrued, not due (ICNE)."""
    given = parts()
    cents = sum(
        int(amount)
        for article, amount in zip(base.articles, base.cents.tolist(), strict=True)
        if article.is_real
        and article.is_on(F, D)
        and given.interest.has(article.nature)
        and not article.nature.startswith(given.interest_account)
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


def _names(names: Iterable[str]) -> Text:
    found = list(names)
    shown = ", ".join(found[:_MOST_NAMES])
    return verbatim(shown if len(found) <= _MOST_NAMES else f"{shown}, … ({len(found)})")
