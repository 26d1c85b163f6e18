"""What to know of a proposed budget before it is voted, each as a finding."""

from __future__ import annotations

from budgetlocal.analysis.prospective.accounts import parts
from budgetlocal.analysis.prospective.layout import D, F, I
from budgetlocal.analysis.prospective.projection import Projection
from budgetlocal.analysis.prospective.proposed_amounts import (
    TRANSFERS,
    ProposedAmounts,
    balance,
)
from budgetlocal.analysis.prospective.replaced_plans import replacement_of
from budgetlocal.core.document import BudgetDocument
from budgetlocal.core.formatting import euros
from budgetlocal.core.meanings import Severity
from budgetlocal.core.specs import Finding
from budgetlocal.core.text import translatable, verbatim
from budgetlocal.nomenclature.plan import Plan


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


def surplus_remarks(amounts: ProposedAmounts) -> tuple[Finding, ...]:
    """Tell what to do of an investissement that has more than it spends."""
    surplus = balance(amounts.by_article, I)
    if surplus <= 0:
        return ()
    transfer = sum(
        cents for article, cents in amounts.by_article.items() if article.nature == TRANSFERS[0][2]
    )
    lower = min(surplus, transfer)
    advice = (
        translatable(
            "Prospective",
            "Baissez le virement (023 et 021) de {montant} : le fonctionnement garde l'excédent. Ou inscrivez des "
            "dépenses.",
            montant=euros(lower),
        )
        if lower
        else translatable("Prospective", "Inscrivez des dépenses, ou baissez une recette.")
    )
    return (
        Finding(
            "propose_surequilibre",
            Severity.INFO,
            translatable(
                "Prospective",
                "Rien à emprunter : l'investissement a {montant} de plus que ses dépenses",
                montant=euros(surplus),
            ),
            advice,
            gap=surplus,
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
