"""What the annex of the debt says against what the accounts of the same document say, to the cent."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from budgetlocal.analysis.basis import credits
from budgetlocal.analysis.dette.annex_loan import REFINANCEMENT, AnnexLoan
from budgetlocal.analysis.dette.portfolio import Portfolio
from budgetlocal.analysis.dette.resources import comptes
from budgetlocal.analysis.dette.wording import without
from budgetlocal.analysis.explaining import document_key
from budgetlocal.core import frames
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Amount, Mouvement, Sens
from budgetlocal.core.money import Cents, sum_known
from budgetlocal.core.origins import CREDITS, LinesOrigin
from budgetlocal.core.specs import CellKind, Column, Row, TableSpec
from budgetlocal.core.text import Text, translatable, verbatim


@dataclass(frozen=True, slots=True)
class Compared:
    """One figure said twice."""

    key: str
    label: Text
    annex: Cents | None
    document: Cents | None
    origin: LinesOrigin | None
    is_voted: bool
    """Credits, which may be larger, and not what was paid."""

    @property
    def gap(self) -> Cents | None:
        """Document minus annex, None when either is unknown."""
        if self.annex is None or self.document is None:
            return None
        return self.document - self.annex


def compared(debt: Portfolio, budget: BudgetFrame) -> tuple[Compared, ...]:
    """Return capital, interest and ICNE of the year, by the annex and by the document."""
    accounts = comptes()
    loans = [loan.annex for loan in debt.loans if loan.annex is not None]
    loans = [loan for loan in loans if loan.kind != REFINANCEMENT]
    return (
        _compared(
            "capital",
            translatable("Dette", "Capital remboursé (164, 167, 168)"),
            [loan.capital for loan in loans],
            budget,
            accounts.is_capital,
        ),
        _compared(
            "interets",
            translatable("Dette", "Intérêts de l'exercice (66111)"),
            [loan.interets for loan in loans],
            budget,
            lambda nature: nature.startswith(accounts.interets),
        ),
        *_icne(loans, budget),
    )


def reconciliation_table(found: Sequence[Compared], debt: Portfolio) -> TableSpec:
    """Return the figures side by side; the cell of the document is explained by its lines."""
    columns = (
        Column("chiffre", translatable("Dette", "Chiffre"), CellKind.TEXT),
        Column("annexe", translatable("Dette", "Annexe de la dette"), CellKind.EUROS),
        Column("document", translatable("Dette", "Comptes du document"), CellKind.EUROS),
        Column(
            "ecart",
            translatable("Dette", "Écart"),
            CellKind.EUROS,
            translatable("Dette", "Document moins annexe."),
        ),
    )
    rows = tuple(
        Row(
            each.key,
            0,
            (each.label, each.annex, each.document, each.gap),
            origins=(None, None, each.origin, None),
        )
        for each in found
    )
    return TableSpec(
        key="rapprochement_dette",
        title=translatable("Dette", "La dette et les comptes"),
        columns=columns,
        rows=rows,
        source=debt.source if str(debt.source) else verbatim(""),
    )


def _compared(
    key: str,
    label: Text,
    annex: Sequence[Cents | None],
    budget: BudgetFrame,
    is_ours: Callable[[str], bool],
) -> Compared:
    lines = budget.lines
    mask = (
        lines[frames.NATURE].map(is_ours).astype(bool)
        & (lines[frames.SENS] == str(Sens.DEPENSE))
        & (lines[frames.MOUVEMENT] == str(Mouvement.REEL))
    )
    is_account = budget.header.etape.is_account
    amounts = lines[str(Amount.MT_REAL)] if is_account else credits(budget)
    known = amounts[mask].dropna()
    ordinals = tuple(int(each) for each in lines.loc[known.index, frames.ORDINAL].tolist())
    column = str(Amount.MT_REAL) if is_account else CREDITS
    origin = LinesOrigin(ordinals, column, document_key(budget)) if ordinals else None
    total = sum(int(each) for each in known.tolist()) if ordinals else None
    words = without(label, annex.count(None))
    return Compared(key, words, sum_known(annex), total, origin, is_voted=not is_account)


def _icne(loans: Sequence[AnnexLoan], budget: BudgetFrame) -> tuple[Compared, ...]:
    supplements = budget.supplements
    rows = supplements[supplements[frames.CODE] == comptes().icne]
    if rows.empty or not budget.header.etape.is_account:
        return ()
    total = sum(int(each) for each in rows[frames.CENTS].dropna().tolist())
    label = translatable("Dette", "Intérêts courus non échus (ICNE du 66112)")
    annex = [loan.icne for loan in loans]
    words = without(label, annex.count(None))
    return (Compared("icne", words, sum_known(annex), total, None, is_voted=False),)
