"""The debt of a budget: its loans, from the annex and from the person, those it guarantees apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from budgetlocal.analysis.dette.annex_loan import (
    GARANTI,
    OWN,
    RATIO,
    REFINANCE,
    REFINANCEMENT,
    AnnexLoan,
    TypeTaux,
    annex_loan,
)
from budgetlocal.analysis.dette.annex_terms import NotDeducedError
from budgetlocal.analysis.dette.content import DebtContent
from budgetlocal.analysis.dette.deduction import contract_of
from budgetlocal.analysis.dette.schedule import schedule
from budgetlocal.analysis.dette.terms import UNSAID, Contract, TauxFixe
from budgetlocal.core.annexes import AnnexKind, AnnexRow
from budgetlocal.core.errors import UserError
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.money import Cents, sum_known
from budgetlocal.core.text import Text, translatable, verbatim

_KINDS = OWN | {REFINANCEMENT, REFINANCE, GARANTI, RATIO}


@dataclass(frozen=True, slots=True)
class Loan:
    """One loan that the collectivité owes."""

    key: str
    name: str
    preteur: str
    encours: Cents | None
    """Owed at the stock of the portfolio; None when it is not said."""
    taux: TypeTaux
    gissler: str
    annex: AnnexLoan | None
    contract: Contract | None
    """None: no schedule, for `reason`."""
    reason: Text | None = None
    is_typed: bool = False
    """Whether a person typed it, or changed what the annex says."""


@dataclass(frozen=True, slots=True)
class Portfolio:
    """All the loans of a budget at one day."""

    stock: date
    loans: tuple[Loan, ...]
    guaranteed: tuple[AnnexLoan, ...] = ()
    refinanced: tuple[AnnexLoan, ...] = ()
    """Rows 05 and 06: they tell a refinancing, whose loans are counted already."""
    others: tuple[AnnexLoan, ...] = ()
    """Rows of no known kind that say what is owed: not counted, and told."""
    ratio: AnnexRow | None = None
    """Row 10: elements for the ratio of the loans guaranteed."""
    source: Text = UNSAID

    @property
    def first_year(self) -> int:
        """The first year whose payments are all ahead."""
        return self.stock.year + 1

    @property
    def contracts(self) -> tuple[Contract, ...]:
        """The loans that have a schedule."""
        return tuple(each.contract for each in self.loans if each.contract is not None)

    @property
    def without_schedule(self) -> tuple[Loan, ...]:
        """The loans that are owed and that no schedule tells the end of."""
        return tuple(each for each in self.loans if each.contract is None and each.encours != 0)

    @property
    def encours(self) -> Cents | None:
        """What is owed, None when no loan says it; see `unknown` for those that do not."""
        return sum_known(each.encours for each in self.loans)

    @property
    def unknown(self) -> tuple[Loan, ...]:
        """The loans of which the annex does not say what is owed."""
        return tuple(each for each in self.loans if each.encours is None)


def base_of(budgets: Sequence[BudgetFrame], focus: BudgetFrame) -> BudgetFrame | None:
    """Return the document whose annex tells the debt: the focus, else the latest one before it."""
    if _loan_rows(focus):
        return focus
    with_loans = [
        each
        for each in budgets
        if _loan_rows(each) and each.header.exercice <= focus.header.exercice
    ]
    return max(
        with_loans, key=lambda each: (_stock(each), each.header.etape.is_account), default=None
    )


def debt_of(
    budgets: Sequence[BudgetFrame], focus: BudgetFrame, content: DebtContent
) -> tuple[BudgetFrame | None, Portfolio]:
    """Return the document whose annex speaks for a focus (None: none does), and its debt."""
    annex = base_of(budgets, focus)
    return annex, portfolio(annex, content, _stock(focus))


def portfolio(
    budget: BudgetFrame | None, content: DebtContent, stock: date | None = None
) -> Portfolio:
    """Return the debt of a document's annex, with what the person typed or changed.

    Args:
        budget: the document (see `base_of`); None when no annex is there.
        content: the study of the person.
        stock: the day of the stock without a document.

    """
    if budget is None:
        day = stock or date(1990, 12, 31)
        return Portfolio(day, tuple(_typed(each, day) for each in content.resolved()))
    day = _stock(budget)
    typed = {each.key: each for each in content.resolved()}
    rows = [annex_loan(row, budget.header) for row in _loan_rows(budget)]
    rows = _with_distinct_keys(rows)
    own = _own(rows)
    loans = [_of_annex(each, budget, typed.pop(each.key, None)) for each in own]
    loans += [_typed(each, day) for each in typed.values()]
    return Portfolio(
        day,
        tuple(loans),
        guaranteed=tuple(each for each in rows if each.kind == GARANTI),
        refinanced=tuple(each for each in rows if each.kind in {REFINANCEMENT, REFINANCE}),
        others=tuple(each for each in rows if each.kind not in _KINDS and _says_debt(each)),
        ratio=next((each.row for each in rows if each.kind == RATIO), None),
        source=source_words(budget),
    )


def owed_in_annex(budget: BudgetFrame) -> Cents | None:
    """Return what the annex of a document says is owed; None without annex, or where a loan does not say."""
    own = own_loans(budget)
    owed = [each.restant for each in own]
    return None if not own or None in owed else sum_known(owed)


def has_own_loans(budget: BudgetFrame) -> bool:
    """Whether `own_loans` has any; the rows are not read for it."""
    return any(row.get("CodTypEmpr") in {*OWN, REFINANCEMENT} for row in _loan_rows(budget))


def own_loans(budget: BudgetFrame) -> tuple[AnnexLoan, ...]:
    """Return the loans that the annex of a document says the collectivité owes, in its order."""
    rows = [annex_loan(row, budget.header) for row in _loan_rows(budget)]
    return tuple(_own(_with_distinct_keys(rows)))


def source_words(budget: BudgetFrame) -> Text:
    """Return the name of the annex: "annexe de la dette, CA 2024 (CA_2024.xml)"."""
    return translatable(
        "Dette",
        "annexe de la dette, {etape} {annee} ({fichier})",
        etape=budget.header.etape_label,
        annee=budget.header.exercice,
        fichier=verbatim(budget.source.name),
    )


def _loan_rows(budget: BudgetFrame) -> tuple[AnnexRow, ...]:
    return tuple(row for row in budget.annexes if row.kind is AnnexKind.EMPRUNT)


def _stock(budget: BudgetFrame) -> date:
    header = budget.header
    return date(header.exercice if header.etape.is_account else header.exercice - 1, 12, 31)


def _with_distinct_keys(rows: list[AnnexLoan]) -> list[AnnexLoan]:
    """Leave the rows as they are but for a number that several bear: their rank tells them apart."""
    seen: set[str] = set()
    made = []
    for each in rows:
        is_known = each.key in seen and each.kind in OWN
        seen.add(each.key)
        made.append(replace(each, numero=f"{each.numero} #{each.row.rank}") if is_known else each)
    return made


def _own(rows: list[AnnexLoan]) -> list[AnnexLoan]:
    """Return the loans owed: 01 and 02, and a refinancing (05) that no row 01 tells already."""
    own = [each for each in rows if each.kind in OWN]
    known = {(each.numero, each.restant) for each in own}
    numbers = {each.numero for each in own}
    extra = [
        each
        for each in rows
        if each.kind == REFINANCEMENT
        and (each.numero, each.restant) not in known
        and each.numero not in numbers
    ]
    return own + extra


def _says_debt(loan: AnnexLoan) -> bool:
    """Whether a row is one loan that is owed, and no subtotal of a software."""
    return bool(loan.restant) and bool(loan.numero or loan.preteur)


def _of_annex(loan: AnnexLoan, budget: BudgetFrame, changed: Contract | None) -> Loan:
    contract, reason = changed, None
    if changed is None:
        place = translatable(
            "Dette", "{fichier}, ligne XML {ligne}",
            fichier=verbatim(budget.source.name), ligne=loan.row.source_line,
        )  # fmt: skip
        try:
            contract = contract_of(loan, place)
        except NotDeducedError as err:
            reason = err.reason
    elif (reason := refusal_of(changed)) is not None:
        contract = None
    return Loan(
        key=loan.key,
        name=loan.name,
        preteur=loan.preteur,
        encours=loan.restant,
        taux=loan.taux if changed is None else _kind(changed),
        gissler=loan.gissler if changed is None else changed.gissler,
        annex=loan,
        contract=contract,
        reason=reason,
        is_typed=changed is not None,
    )


def _typed(contract: Contract, stock: date) -> Loan:
    reason = refusal_of(contract)
    return Loan(
        key=contract.key,
        name=contract.name,
        preteur=contract.preteur,
        encours=schedule(contract).owed(stock) if reason is None else None,
        taux=_kind(contract),
        gissler=contract.gissler,
        annex=None,
        contract=contract if reason is None else None,
        reason=reason,
        is_typed=True,
    )


def refusal_of(contract: Contract) -> Text | None:
    """Return why a contract has no schedule, None when it has one."""
    try:
        schedule(contract)
    except UserError as err:
        return err.message
    return None


def _kind(contract: Contract) -> TypeTaux:
    is_fixed = isinstance(contract.terms.taux, TauxFixe)
    return TypeTaux.FIXE if is_fixed else TypeTaux.VARIABLE
