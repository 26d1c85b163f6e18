"""The debt of the starting point of a plan, loan by loan, as the annex and the person tell it.

A loan with a schedule follows it. One without carries on what its row of the annex says of the base
year, until nothing is due: an assumption, and it is told. Where a loan tells neither, the debt as a
whole stays unknown: a sum without it would be wrong.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from budgetlocal.analysis.dette.content import DebtContent, content_of
from budgetlocal.analysis.dette.interest_gaps import interest_gaps
from budgetlocal.analysis.dette.jumps import jumps
from budgetlocal.analysis.dette.other_stock import other_stocks
from budgetlocal.analysis.dette.plan_doubts import plan_doubts
from budgetlocal.analysis.dette.portfolio import Loan, base_of, portfolio
from budgetlocal.analysis.dette.schedule import schedule
from budgetlocal.analysis.prospective.debt import Debt, SignedLoan
from budgetlocal.analysis.prospective.debt_assumptions import Dette
from budgetlocal.analysis.prospective.debt_coverage import why_not
from budgetlocal.analysis.prospective.debt_remarks import (
    carried,
    contradicted,
    costs,
    is_contradicted,
    later,
    not_taken,
    other_interest,
    taken,
)
from budgetlocal.analysis.prospective.existing_loans import (
    CarriedLoan,
    LoanDebt,
    PortfolioDebt,
)
from budgetlocal.analysis.prospective.hypotheses import Scenario
from budgetlocal.analysis.prospective.programme import Programme
from budgetlocal.analysis.prospective.projection import Projection, project
from budgetlocal.analysis.prospective.revisable import held_index
from budgetlocal.analysis.prospective.scheduled import ScheduledLoan
from budgetlocal.analysis.prospective.service import Service
from budgetlocal.analysis.prospective.starting_point import Base
from budgetlocal.core.formatting import euros
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.meanings import Severity
from budgetlocal.core.specs import Finding
from budgetlocal.core.text import translatable


@dataclass(frozen=True, slots=True)
class ExistingDebt:
    """The debt of a starting point, and what to know of it."""

    contract: Debt | None
    """None: not known, for the reason that `remarks` gives, or typed in the scenario."""
    remarks: tuple[Finding, ...] = ()
    signed: tuple[SignedLoan, ...] = ()
    """The loans of the page Dette that are drawn after the base year."""


UNKNOWN = ExistingDebt(None)
_TYPED = translatable("Prospective", "emprunts tapés dans la page Dette")


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
    reason = why_not(base, found, has_annex=annex is not None)
    if reason is not None:
        return ExistingDebt(None, (not_taken(reason),))
    to_come = [each for each in found.loans if _is_later(each, base.year)]
    present = [each for each in found.loans if each not in to_come and each.encours != 0]
    repeated = [each for each in present if each.contract is None]
    debt = PortfolioDebt(tuple(_loan_debt(each, base.year) for each in present))
    remarks = (
        *carried(repeated, base.year),
        *held_index(debt, base.year),
        *contradicted(present),
        *jumps(tuple(present)),
        *other_stocks(found),
        *plan_doubts(found),
        *interest_gaps(found),
        *later(to_come, base.year),
        *costs([*present, *to_come], base),
        *other_interest(base),
        taken(base, debt, found.source if annex is not None else _TYPED),
    )
    signed = tuple(
        ScheduledLoan(schedule(each.contract)) for each in to_come if each.contract is not None
    )
    return ExistingDebt(debt, remarks, signed)


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
    alone = ExistingDebt(None, signed=found.signed)
    known = found.contract.encours(year)
    if known == dette.encours:
        return alone
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
    return replace(alone, remarks=(remark,))


def project_on(
    base: Base, scenario: Scenario, programme: Programme | None, loans: ExistingDebt
) -> Projection:
    """Return the projection of a scenario on the loans of its starting point.

    Raises:
        UserError: an assumption cannot be.

    """
    debt = of_scenario(loans, scenario.dette, base.year)
    made = project(base, scenario, programme, debt=debt.contract, signed=debt.signed)
    return replace(made, remarks=debt.remarks)


def _is_later(loan: Loan, year: int) -> bool:
    return loan.contract is not None and loan.contract.debut.year > year


def _loan_debt(loan: Loan, year: int) -> LoanDebt:
    if loan.contract is not None:
        return ScheduledLoan(schedule(loan.contract), is_contradicted=is_contradicted(loan))
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
