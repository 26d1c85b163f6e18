"""The comparisons that a finance officer asks for first: credits, accounts, balance."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from budgetlocal.analysis.basis import credits, is_given, voted_amount
from budgetlocal.analysis.labels import article_label, document_name, plan_of
from budgetlocal.analysis.reconciliation import Posting, Reconciliation, reconciled
from budgetlocal.core import frames
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Amount, Etape, Mouvement, Sens
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.indicators.balance_source import BalanceSource
from budgetlocal.indicators.errors import Span
from budgetlocal.indicators.nodes import Accounts, Measure, Movement

if TYPE_CHECKING:
    import pandas as pd

BY_LINE = (
    frames.SECTION, frames.SENS, frames.MOUVEMENT, frames.CHAPITRE, frames.NATURE, frames.FONCTION,
    frames.OPERATION,
)  # fmt: skip
BY_CHAPTER = (frames.SECTION, frames.SENS, frames.CHAPITRE)
BY_ACCOUNT = (frames.NATURE, frames.SENS, frames.MOUVEMENT)
VOTES = translatable("Rapprochement", "Budgets et décisions modificatives")
_NOWHERE = Span(0, 0)
_LINES_WITHOUT_EXECUTION = ("001", "002", "021", "022", "023", "024", "020")


def rapprochements(
    budgets: Sequence[BudgetFrame], exercice: int, balance: BalanceSource | None = None
) -> tuple[Reconciliation, ...]:
    """Return every comparison that the documents of one budget allow for an exercice."""
    of_year = [budget for budget in budgets if budget.header.exercice == exercice]
    accounts = [budget for budget in of_year if budget.header.etape.is_account]
    votes = [budget for budget in of_year if budget.header.etape in {Etape.BP, Etape.BS, Etape.DM}]
    found = [credits_against_votes(votes, account) for account in accounts if _has_primitif(votes)]
    found += [
        accounts_compared(first, second)
        for rank, first in enumerate(accounts)
        for second in accounts[rank + 1 :]
    ]
    if balance is not None:
        found += [account_against_balance(account, balance) for account in accounts]
    return tuple(comparison for comparison in found if comparison is not None)


def credits_against_votes(
    votes: Sequence[BudgetFrame], account: BudgetFrame
) -> Reconciliation | None:
    """Return the credits of an account against the sum of what was voted, by chapter.

    Credits move inside a chapter without a vote, so that accounts may differ where chapters agree.
    None when the account does not give its credits.
    """
    if not is_given(account.lines, Amount.CRED_OUV):
        return None
    voted = [posting for vote in votes for posting in _postings(vote, _voted(vote), BY_CHAPTER)]
    opened = _postings(account, credits(account), BY_CHAPTER)
    return reconciled(
        f"credits_{account.header.etape_label}",
        translatable("Rapprochement", "Crédits votés et crédits ouverts"),
        (VOTES, voted),
        (document_name(account), opened),
        translatable(
            "Rapprochement",
            "Comparés par chapitre : budget primitif, supplémentaire et décisions modificatives, avec les "
            "restes à réaliser reportés, contre les crédits ouverts du compte. Un virement entre "
            "chapitres décidé par l'exécutif (fongibilité) fait un écart ; un document non importé aussi.",
        ),
    )


def accounts_compared(first: BudgetFrame, second: BudgetFrame) -> Reconciliation:
    """Return two accounts of one exercice (CA and CFU, or a copy) compared line by line."""
    column = str(Amount.MT_REAL)
    return reconciled(
        f"comptes_{first.header.etape_label}_{second.header.etape_label}",
        translatable("Rapprochement", "Deux comptes du même exercice"),
        (document_name(first), _postings(first, first.lines[column], BY_LINE)),
        (document_name(second), _postings(second, second.lines[column], BY_LINE)),
        translatable(
            "Rapprochement", "Réalisé comparé ligne à ligne : compte, fonction, chapitre."
        ),
    )


def account_against_balance(account: BudgetFrame, balance: BalanceSource) -> Reconciliation:
    """Return an account against the official balance of the same budget, by account and side.

    Real movements are OBNET less OOB, movements of ordre OOB; lines without execution (001, 002…)
    are no movement and are left out.
    """
    executed = account.lines[~account.lines[frames.NATURE].isin(_LINES_WITHOUT_EXECUTION)]
    ours = _postings(account, executed[str(Amount.MT_REAL)], BY_ACCOUNT)
    return reconciled(
        f"balance_{account.header.etape_label}",
        translatable("Rapprochement", "Compte et balance du comptable"),
        (document_name(account), ours),
        (balance.name, _balance_postings(balance)),
        translatable(
            "Rapprochement",
            "Réalisé par compte, réel et ordre, contre les opérations budgétaires nettes de la balance "
            "(OBNET, OOB).",
        ),
    )


def _has_primitif(votes: Sequence[BudgetFrame]) -> bool:
    return any(vote.header.etape is Etape.BP for vote in votes)


def _voted(budget: BudgetFrame) -> pd.Series:
    """Return what a vote adds to the credits: the amounts voted and the restes taken up."""
    voted = budget.lines[str(voted_amount(budget))]
    carried = budget.lines[str(Amount.MT_RAR_PREC)]
    if carried.isna().all():
        return voted
    return voted.fillna(0) + carried.fillna(0)


def _postings(budget: BudgetFrame, amounts: pd.Series, keys: Sequence[str]) -> Iterator[Posting]:
    plan = plan_of(budget)
    lines = budget.lines.loc[amounts.index]
    texts = {name: lines[name].tolist() for name in {*keys, frames.LIBELLE, frames.NATURE}}
    ordinals, rows = lines[frames.ORDINAL].tolist(), lines[frames.SOURCE_LINE].tolist()
    places = lines["place"].tolist() if "place" in lines else [""] * len(lines)
    known = zip(amounts.tolist(), amounts.notna().tolist(), strict=True)
    for rank, (cents, is_known) in enumerate(known):
        if not is_known:
            continue
        label = texts[frames.LIBELLE][rank]
        yield Posting(
            key=tuple(texts[name][rank] for name in keys),
            cents=int(cents),
            label=verbatim(label) if label else article_label(plan, texts[frames.NATURE][rank]),
            where=_where(budget, places[rank], rows[rank], ordinals[rank]),
            ordinal=ordinals[rank],
        )


def _where(budget: BudgetFrame, place: str, row: int, ordinal: int) -> Text:
    if place:
        return translatable(
            "Rapprochement",
            "« {fichier} », {cellule}",
            fichier=verbatim(budget.source.name),
            cellule=verbatim(place),
        )
    return translatable(
        "Rapprochement",
        "« {fichier} », ligne XML {ligne} (LigneBudget n° {rang})",
        fichier=verbatim(budget.source.name),
        ligne=row,
        rang=ordinal,
    )


def _balance_postings(balance: BalanceSource) -> Iterator[Posting]:
    for movement, word in ((Movement.REAL, Mouvement.REEL), (Movement.ORDER, Mouvement.ORDRE)):
        for measure, sens in ((Measure.D, Sens.DEPENSE), (Measure.C, Sens.RECETTE)):
            term = Accounts(measure, (), (), _NOWHERE, movement)
            for entry in balance.entries(term):
                place = balance.place(entry.key)
                yield Posting(
                    (entry.account, str(sens), str(word)), entry.amount, place.label, place.where
                )
