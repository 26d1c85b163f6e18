"""Plans of capital that something contradicts, or that no year paid tells yet: by name, never silently.

A plan found from one year (see `capital_plan`) is a supposition. Followed from the capital of origin it
must leave what is owed; and a loan at a fixed rate has no other plan than its rate.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from budgetlocal.analysis.dette.annex_contract import due_until
from budgetlocal.analysis.dette.annex_loan import AnnexLoan, day
from budgetlocal.analysis.dette.days import add_months
from budgetlocal.analysis.dette.portfolio import Loan, Portfolio
from budgetlocal.analysis.dette.profile import contract_year
from budgetlocal.analysis.dette.schedule import schedule
from budgetlocal.analysis.dette.terms import Amortissement, Contract, TauxFixe, TauxRevisable
from budgetlocal.analysis.dette.wording import first_of
from budgetlocal.core.errors import UserError
from budgetlocal.core.formatting import euros, percent
from budgetlocal.core.meanings import Severity
from budgetlocal.core.money import Cents
from budgetlocal.core.specs import Finding
from budgetlocal.core.text import Text, translatable, verbatim

_EUROS: Cents = 200
"""By instalment paid: some loans are paid in whole euros."""
_THOUSAND = 1000
_POINTS_APART = Decimal("0.0025")
"""Between a fixed rate and its plan: more than the days of a year on 360 or a compounded rate explain."""


def doubt_words(loan: Loan, stock: date) -> Text | None:
    """Return what makes the capital of a loan doubtful, None when nothing does."""
    contract, annex = loan.contract, loan.annex
    if contract is None or annex is None or loan.is_typed or not loan.encours:
        return None
    return (
        _not_begun(loan.name, annex, contract, stock)
        or _other_rate(loan.name, contract)
        or _other_origin(loan.name, annex, contract)
    )


def plan_doubts(debt: Portfolio) -> tuple[Finding, ...]:
    """Return what to know of the loans whose capital is doubtful, by name."""
    found = [each for each in (doubt_words(loan, debt.stock) for loan in debt.loans) if each]
    if not found:
        return ()
    return (
        Finding(
            "dette_plan_incertain",
            Severity.WARNING,
            translatable("Dette", "Le capital à venir d'emprunts est supposé"),
            translatable(
                "Dette",
                "{emprunts}. Comparez avec l'échéancier de la banque, puis « Modifier ».",
                emprunts=first_of(found),
            ),
        ),
    )


def _other_rate(name: str, contract: Contract) -> Text | None:
    plan, taux = contract.terms.taux_amortissement, contract.terms.taux
    if plan is None or not isinstance(taux, TauxFixe) or abs(plan - taux.taux) <= _POINTS_APART:
        return None
    return translatable(
        "Dette",
        "{nom} : taux fixe de {taux}, mais le capital de l'annexe demande un plan à {plan} ; sa durée ou son "
        "taux est sans doute mal dit",
        nom=verbatim(name),
        taux=percent(taux.taux, 2),
        plan=percent(plan, 2),
    )


def _other_origin(name: str, annex: AnnexLoan, contract: Contract) -> Text | None:
    """Compare what is owed with the same plan followed from the capital of origin."""
    premiere, step = day(annex.row, "Dt1RembInit"), contract.terms.periodicite
    if premiere is None or annex.origine is None or annex.restant is None:
        return None
    if contract.terms.taux_amortissement is None:
        return None
    paid = due_until(premiere, step, annex.stock)
    terms = replace(contract.terms, echeances=paid + contract.terms.echeances)
    whole = replace(
        contract, capital=annex.origine, debut=add_months(premiere, -int(step)), premiere=premiere,
        terms=terms, connu_au=None,
    )  # fmt: skip
    try:
        owed = schedule(whole).owed(annex.stock)
    except UserError:
        return None
    if abs(owed - annex.restant) <= max(_EUROS * paid, annex.restant // _THOUSAND):
        return None
    return translatable(
        "Dette",
        "{nom} : depuis l'origine, le plan retrouvé laisserait {plan}, l'annexe dit {annexe} ; un remboursement "
        "anticipé ou une renégociation l'a sans doute changé",
        nom=verbatim(name),
        plan=euros(owed),
        annexe=euros(annex.restant),
    )


def _not_begun(name: str, annex: AnnexLoan, contract: Contract, stock: date) -> Text | None:
    """Tell a progressive revisable loan that has paid no capital: its plan cannot be found yet."""
    is_level = contract.terms.amortissement is Amortissement.ECHEANCE_CONSTANTE
    is_planned = is_level and isinstance(contract.terms.taux, TauxRevisable)
    if not is_planned or annex.capital or annex.restant != annex.origine:
        return None
    year = stock.year + 1
    return translatable(
        "Dette",
        "{nom} : {capital} en {annee} à échéance constante au taux du jour ; rien n'est encore remboursé, le plan "
        "qui fixe le capital n'est pas connu",
        nom=verbatim(name),
        capital=euros(contract_year(contract, year).capital),
        annee=year,
    )
