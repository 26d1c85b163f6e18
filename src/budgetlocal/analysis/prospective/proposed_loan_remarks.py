"""What to know of the loan that balances a proposed budget."""

from __future__ import annotations

from budgetlocal.analysis.prospective.accounts import parts
from budgetlocal.analysis.prospective.projection import Projection
from budgetlocal.analysis.prospective.proposed_amounts import LoanCost, ProposedAmounts
from budgetlocal.analysis.prospective.starting_point import BaseKind
from budgetlocal.analysis.results import RULE, closing_result
from budgetlocal.core.formatting import euros
from budgetlocal.core.meanings import Severity
from budgetlocal.core.money import Cents
from budgetlocal.core.specs import Finding
from budgetlocal.core.text import Text, joined, translatable, verbatim

_CENTS: Cents = 100
"""What the rounding of the instalments of a loan may leave."""


def loan_remarks(
    projection: Projection, rank: int, amounts: ProposedAmounts
) -> tuple[Finding, ...]:
    """Tell that the loan is not that of the scenario, why, and what it costs."""
    if amounts.loan < amounts.scenario_loan - _CENTS:
        return (_not_borrowed(amounts),)
    taken = -projection.change()[rank - 1]
    if taken <= 0 or amounts.loan <= amounts.scenario_loan:
        return ()
    detail = translatable(
        "Prospective",
        "Le scénario prend {montant} sur le fonds de roulement. Un budget ne compte pas un résultat avant de le "
        "reprendre (001, 002, 1068) : celui-ci inscrit {emprunt} d'emprunt d'équilibre, au lieu de {scenario}. "
        "{echeances}",
        montant=euros(taken),
        emprunt=euros(amounts.loan),
        scenario=euros(amounts.scenario_loan),
        echeances=_due_words(amounts, projection.years[rank]),
    )
    known = _known_result(projection, rank)
    return (
        Finding(
            "propose_fonds_roulement",
            Severity.WARNING,
            translatable("Prospective", "L'emprunt d'équilibre est plus haut que dans le scénario"),
            detail if known is None else joined((detail, known), " "),
            RULE,
            amounts.loan - amounts.scenario_loan,
        ),
    )


def _not_borrowed(amounts: ProposedAmounts) -> Finding:
    return Finding(
        "propose_deficit",
        Severity.WARNING,
        translatable("Prospective", "L'emprunt d'équilibre est plus bas que dans le scénario"),
        translatable(
            "Prospective",
            "Le scénario emprunte {scenario} pour fermer l'année, déficit de fonctionnement compris. Un emprunt ne "
            "peut pas le payer : le budget n'inscrit que {emprunt}, et sa section de fonctionnement reste en déficit.",
            scenario=euros(amounts.scenario_loan),
            emprunt=euros(amounts.loan),
        ),
        gap=amounts.loan - amounts.scenario_loan,
    )


def _due_words(amounts: ProposedAmounts, year: int) -> Text:
    if not amounts.cost.total and not amounts.cost.service.interets:
        return translatable(
            "Prospective",
            "Rien n'en échoit en {annee} : ses échéances commencent après.",
            annee=year,
        )
    return translatable(
        "Prospective",
        "Ce qu'il coûte en {annee} est celui de cet emprunt : {apres} (dans le scénario : {avant}).",
        annee=year,
        avant=_cost_words(amounts.scenario_cost),
        apres=_cost_words(amounts.cost),
    )


def _cost_words(cost: LoanCost) -> Text:
    given, due = parts(), cost.service
    return translatable(
        "Prospective",
        "{capital} de capital, {interets} d'intérêts échus et {icne} d'ICNE ({compte})",
        capital=euros(due.capital),
        interets=euros(due.interets),
        icne=euros(cost.accrued),
        compte=verbatim(given.accrued_account),
    )


def _known_result(projection: Projection, rank: int) -> Text | None:
    """Return what to do of the result of the account that the scenario starts from, the year after it."""
    base = projection.base
    if rank != 1 or base.choice.kind is not BaseKind.COMPTE:
        return None
    closing = closing_result(base.budget)
    if closing is None or base.fonds_roulement is None:
        return None
    return translatable(
        "Prospective",
        "Le compte {annee} du classeur finit à {fonctionnement} en fonctionnement et {investissement} en "
        "investissement. S'il est voté avant le budget, reprenez-le avec ses restes à réaliser (Exécution, "
        "Clôture) et baissez l'emprunt d'autant.",
        annee=base.year,
        fonctionnement=euros(closing.fonctionnement),
        investissement=euros(closing.investissement),
    )


def rounding_remarks(amounts: ProposedAmounts) -> tuple[Finding, ...]:
    """Tell the cents that no loan takes up, and where they are."""
    if not amounts.spare:
        return ()
    return (
        Finding(
            "propose_centimes",
            Severity.INFO,
            translatable("Prospective", "Quelques centimes de plus sur le capital de la dette"),
            translatable(
                "Prospective",
                "Échéances arrondies, aucun emprunt ne ferme l'investissement au centime : le compte {compte} ouvre "
                "{montant} de plus que ce qui échoit.",
                compte=verbatim(parts().capital_account),
                montant=euros(amounts.spare),
            ),
        ),
    )
