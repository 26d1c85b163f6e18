"""Restatements of the starting point: what does not come back every year, taken out with a note."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from budgetlocal.analysis.execution.flows import flows
from budgetlocal.analysis.labels import plan_of
from budgetlocal.analysis.mille_euros.sharing import share_out
from budgetlocal.analysis.prospective.accounts import parts
from budgetlocal.analysis.prospective.refusals import refused
from budgetlocal.analysis.prospective.starting_point import Base
from budgetlocal.core.formatting import euros
from budgetlocal.core.kinds import Section, Sens
from budgetlocal.core.money import Cents
from budgetlocal.core.text import Text, translatable, verbatim

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class Motif(StrEnum):
    """Why an amount is taken out."""

    EXCEPTIONNEL = "exceptionnel"
    FLUX_CROISE = "flux_croise"
    PERIMETRE = "perimetre"


MOTIFS: dict[Motif, Text] = {
    Motif.EXCEPTIONNEL: translatable("Prospective", "Exceptionnel"),
    Motif.FLUX_CROISE: translatable("Prospective", "Flux croisé"),
    Motif.PERIMETRE: translatable("Prospective", "Changement de périmètre"),
}


@dataclass(frozen=True, slots=True)
class Retraitement:
    """An amount taken out of the real movements of an account in the base year."""

    motif: Motif
    section: Section
    sens: Sens
    chapitre: str
    compte: str
    cents: Cents
    note: str


def restated(base: Base, retraitements: Sequence[Retraitement]) -> NDArray[np.int64]:
    """Return the amounts of the articles of a base once the restatements are made.

    What is taken out of an account is shared over its functions and operations in proportion to
    their amounts, to the cent.

    Raises:
        UserError: the account is not there, or has less than what is taken out.

    """
    cents = base.cents.copy()
    for each in retraitements:
        ranks = [
            rank
            for rank, article in enumerate(base.articles)
            if article.is_on(each.section, each.sens)
            and article.is_real
            and (article.chapitre, article.nature) == (each.chapitre, each.compte)
        ]
        there = [int(cents[rank]) for rank in ranks]
        _check(each, there)
        positive = [max(0, amount) for amount in there]
        for rank, part in zip(ranks, share_out(positive, each.cents), strict=True):
            cents[rank] -= part
    return cents


def _check(each: Retraitement, there: list[Cents]) -> None:
    values: dict[str, str | int | Text] = {
        "compte": verbatim(each.compte),
        "montant": euros(each.cents),
        "present": euros(sum(there)) if there else euros(0),
    }
    if each.cents <= 0:
        raise refused(
            translatable("Prospective", "Un retraitement retire un montant positif.", **values)
        )
    if not there or each.cents > sum(amount for amount in there if amount > 0):
        raise refused(
            translatable(
                "Prospective",
                "Le retraitement du compte {compte} retire {montant}, mais le point de départ n'y a "
                "que {present}.",
                **values,
            ),
            translatable("Prospective", "Réduisez ou retirez ce retraitement."),
        )


def proposals(base: Base, done: Sequence[Retraitement]) -> tuple[Retraitement, ...]:
    """Return what one usually takes out and that is not yet: 67 and 77, payments between budgets.

    The person decides: a proposal is made account by account.
    """
    taken = {(each.section, each.sens, each.chapitre, each.compte) for each in done}
    totals: dict[tuple[Section, Sens, str, str], tuple[Motif, Cents, str]] = {}
    crossed = [each for each in flows() if each.is_paid_by(base.budget)]
    plan = plan_of(base.budget)
    for article, cents in zip(base.articles, base.cents.tolist(), strict=True):
        key = (article.section, article.sens, article.chapitre, article.nature)
        if not article.is_real or article.section is Section.INVESTISSEMENT or key in taken:
            continue
        is_crossed = any(each.covers(article.nature) for each in crossed)
        motif = _motif(article.sens, article.nature, is_crossed=is_crossed)
        if motif is not None:
            before = totals.get(key, (motif, 0, ""))[1]
            totals[key] = (motif, before + cents, plan.account_label(article.nature))
    return tuple(
        Retraitement(motif, *key, cents, label)
        for key, (motif, cents, label) in totals.items()
        if cents > 0
    )


def _motif(sens: Sens, nature: str, *, is_crossed: bool) -> Motif | None:
    given = parts()
    wanted = given.exceptional_spending if sens is Sens.DEPENSE else given.exceptional_income
    if nature.startswith(wanted):
        return Motif.EXCEPTIONNEL
    if sens is Sens.DEPENSE and is_crossed:
        return Motif.FLUX_CROISE
    return None
