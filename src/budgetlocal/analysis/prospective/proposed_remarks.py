"""What to know of a proposed budget before it is voted, each as a finding."""

from __future__ import annotations

from budgetlocal.analysis.prospective.accounts import parts
from budgetlocal.analysis.prospective.layout import D, F
from budgetlocal.analysis.prospective.projection import Projection
from budgetlocal.analysis.prospective.proposed_amounts import LoanCost, ProposedAmounts
from budgetlocal.analysis.prospective.replaced_plans import replacement_of
from budgetlocal.analysis.prospective.starting_point import BaseKind
from budgetlocal.analysis.results import RULE, closing_result
from budgetlocal.core.document import BudgetDocument
from budgetlocal.core.formatting import euros
from budgetlocal.core.meanings import Severity
from budgetlocal.core.money import Cents
from budgetlocal.core.specs import Finding
from budgetlocal.core.text import Text, joined, translatable, verbatim
from budgetlocal.nomenclature.plan import Plan

_CENTS: Cents = 100
"""What the rounding of the instalments of a loan may leave."""


def replaced_plan(plan: Plan, year: int) -> tuple[Finding, ...]:
    """Tell that the accounts are those of a nomenclature that another one replaces."""
    found = replacement_of(plan.used.norme, year)
    if found is None:
        return ()
    return (
        Finding(
            "propose_nomenclature",
            Severity.ERROR,
            translatable(
                "Prospective",
                "Ce projet {annee} est en {norme}, que la {par} remplace depuis {depuis}",
                annee=year,
                norme=found.norme,
                par=found.par,
                depuis=found.depuis,
            ),
            translatable(
                "Prospective",
                "Ne votez pas ce projet {annee} tel quel : ses comptes {norme} n'ont pas été transposés en "
                "{par}, faute de table officielle dans l'application. Importez un budget ou un compte {par} et "
                "partez de lui, ou transposez chaque article avec le comptable public.",
                annee=year,
                norme=found.norme,
                par=found.par,
            ),
            found.source,
        ),
    )


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


def disposal_remarks(amounts: ProposedAmounts) -> tuple[Finding, ...]:
    """Tell where the disposals went, and which accounts a budget does not vote."""
    given = parts()
    found = []
    if amounts.disposals:
        found.append(
            Finding(
                "propose_cessions",
                Severity.INFO,
                translatable(
                    "Prospective",
                    "Les produits des cessions sont inscrits au {ligne}",
                    ligne=verbatim(given.disposal_line),
                ),
                translatable(
                    "Prospective",
                    "{montant} du compte {compte} : un budget prévoit une cession en recette d'investissement, et "
                    "le virement baisse d'autant. Gardez-les seulement si la cession est prévue.",
                    montant=euros(amounts.disposals),
                    compte=verbatim(", ".join(given.disposal_income.wanted)),
                ),
            )
        )
    if amounts.left_out:
        listed = ", ".join(
            f"{nature} ({euros(cents)})" for nature, cents in sorted(amounts.left_out.items())
        )
        found.append(
            Finding(
                "propose_jamais_votes",
                Severity.WARNING,
                translatable("Prospective", "Des comptes de cession ne se votent pas"),
                translatable(
                    "Prospective",
                    "{comptes} : laissés hors du projet. Si les opérations d'ordre ne se répondent plus, retirez "
                    "aussi leur contrepartie en investissement.",
                    comptes=verbatim(listed),
                ),
            )
        )
    return tuple(found)


def depreciation_remarks(projection: Projection, amounts: ProposedAmounts) -> tuple[Finding, ...]:
    """Tell that depreciation is that of the starting point: what the plan builds adds nothing to it."""
    given = parts()
    held = sum(
        cents
        for article, cents in amounts.by_article.items()
        if not article.is_real and article.is_on(F, D) and given.depreciation.has(article.nature)
    )
    if not held:
        return ()
    return (
        Finding(
            "propose_amortissements",
            Severity.INFO,
            translatable(
                "Prospective",
                "Les amortissements sont ceux de {annee}",
                annee=projection.base.year,
            ),
            translatable(
                "Prospective",
                "{montant} au {compte} et au 28, reconduits : ni les biens mis en service depuis, ni ceux qui sont "
                "amortis en entier n'y changent rien. Mettez ceux de l'état de l'actif ; le virement bouge d'autant.",
                montant=euros(held),
                compte=verbatim(", ".join(given.depreciation.wanted)),
            ),
        ),
    )


def unknown_accounts(document: BudgetDocument, plan: Plan) -> tuple[Finding, ...]:
    """Tell the accounts that the plan de comptes does not have, or has struck off."""
    used = {line.nature for line in document.lines}
    struck = {code for code, account in plan.accounts.items() if account.is_struck_off}
    unknown = sorted(
        {nature for nature in used if nature not in plan.accounts and nature not in plan.chapters}
        | (used & struck)
    )
    if not unknown:
        return ()
    return (
        Finding(
            "propose_comptes",
            Severity.WARNING,
            translatable(
                "Prospective",
                "{nombre} compte(s) absents du plan de comptes {annee}",
                nombre=len(unknown),
                annee=plan.used.year,
            ),
            translatable(
                "Prospective",
                "Remplacez-les avant le vote : {comptes}.",
                comptes=verbatim(", ".join(unknown)),
            ),
        ),
    )
