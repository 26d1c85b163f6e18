"""What to know of a debt before it is shown: gaps with the accounts, loans without a schedule."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from budgetlocal.analysis.declared import decimals_of, declared_number, population
from budgetlocal.analysis.dette.annex_contract import agrees
from budgetlocal.analysis.dette.annex_loan import AnnexLoan, TypeTaux
from budgetlocal.analysis.dette.annex_loan import day as day_of
from budgetlocal.analysis.dette.content import DebtContent
from budgetlocal.analysis.dette.frozen import frozen
from budgetlocal.analysis.dette.interest_gaps import interest_gaps
from budgetlocal.analysis.dette.jumps import jumps
from budgetlocal.analysis.dette.other_stock import other_stocks
from budgetlocal.analysis.dette.plan_doubts import plan_doubts
from budgetlocal.analysis.dette.portfolio import Loan, Portfolio, portfolio
from budgetlocal.analysis.dette.reconciliation import Compared, compared
from budgetlocal.analysis.dette.resources import comptes
from budgetlocal.analysis.dette.special import special
from budgetlocal.analysis.dette.wording import named
from budgetlocal.core import frames
from budgetlocal.core.formatting import day, decimal_number, euros
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Amount, Mouvement, Sens
from budgetlocal.core.meanings import Severity
from budgetlocal.core.money import Cents, sum_known
from budgetlocal.core.specs import Finding
from budgetlocal.core.text import Text, joined, translatable

_DECLARED = "ValEncDettePop"
"""R2313-1, ratio 5: debt by inhabitant, as the document declares it."""


def findings(
    debt: Portfolio, budget: BudgetFrame | None, previous: BudgetFrame | None = None
) -> tuple[Finding, ...]:
    """Return what was checked, the most serious first.

    Args:
        debt: the loans.
        budget: the document of the annex.
        previous: the account of the year before with its own annex, for the flow of the stock.

    """
    found = [
        *_unknown(debt),
        *_without_schedule(debt),
        *_without_cost(debt),
        *jumps(debt.loans),
        *plan_doubts(debt),
        *interest_gaps(debt),
        *frozen(debt),
        *other_stocks(debt),
        *special(debt),
    ]
    if budget is not None:
        found += [_of_compared(each) for each in compared(debt, budget)]
        found += [*_declared(debt, budget), *_flow(debt, budget, previous)]
        found += [*_stock_of_rows(debt), *_schedules(debt, budget), *_apart(debt)]
    order = list(Severity)
    return tuple(sorted(found, key=lambda each: order.index(each.severity)))


def _unknown(debt: Portfolio) -> list[Finding]:
    if not debt.unknown:
        return []
    return [
        Finding(
            "dette_restant_inconnu",
            Severity.WARNING,
            translatable("Dette", "Le reste dû de certains emprunts n'est pas connu"),
            translatable(
                "Dette",
                "{nombre} emprunt(s) : {noms}. Le total de la dette ne les compte pas.",
                nombre=len(debt.unknown),
                noms=named([each.name for each in debt.unknown]),
            ),
        )
    ]


def _without_cost(debt: Portfolio) -> list[Finding]:
    names = [
        each.name
        for each in debt.contracts
        if any(early.indemnite is None for early in each.anticipes)
    ]
    if not names:
        return []
    return [
        Finding(
            "dette_indemnite_inconnue",
            Severity.WARNING,
            translatable("Dette", "L'indemnité de remboursements anticipés n'est pas connue"),
            translatable(
                "Dette",
                "{noms} : rien n'est compté pour elle. Tapez-la avec Modifier, 0 s'il n'y en a pas.",
                noms=named(names),
            ),
        )
    ]


def _without_schedule(debt: Portfolio) -> list[Finding]:
    left = debt.without_schedule
    if not left:
        return []
    reasons = dict.fromkeys(str(each.reason) for each in left if each.reason is not None)
    texts = [next(each.reason for each in left if str(each.reason) == one) for one in reasons]
    return [
        Finding(
            "dette_sans_echeancier",
            Severity.WARNING,
            translatable("Dette", "Des emprunts n'ont pas d'échéancier"),
            translatable(
                "Dette",
                "{nombre} emprunt(s), {montant} de reste dû : {noms}. {raisons} Complétez-les par "
                "« Modifier ».",
                nombre=len(left),
                montant=euros(sum_known(each.encours for each in left)),
                noms=named([each.name for each in left]),
                raisons=joined([each for each in texts if each is not None], " "),
            ),
        )
    ]


def _of_compared(each: Compared) -> Finding:
    code = f"dette_{each.key}"
    rule = translatable("Dette", "Annexe de la dette (TotEM, DATA_EMPRUNT) et comptes du document.")
    words = translatable(
        "Dette",
        "{chiffre} : {annexe} dans l'annexe, {document} dans les comptes.",
        chiffre=each.label,
        annexe=euros(each.annex),
        document=euros(each.document),
    )
    gap = each.gap
    if gap is None:
        return Finding(code, Severity.INFO, _title("absent", each), words, rule)
    if gap == 0:
        return Finding(code, Severity.OK, _title("juste", each), words, rule)
    if each.is_voted and gap > 0:
        return Finding(code, Severity.OK, _title("couvert", each), words, rule)
    severity = Severity.ERROR if each.is_voted else Severity.WARNING
    return Finding(code, severity, _title("ecart", each), words, rule, gap)


def _title(kind: str, each: Compared) -> Text:
    return {
        "absent": translatable("Dette", "{chiffre} : rien à comparer", chiffre=each.label),
        "juste": translatable("Dette", "{chiffre} : annexe et comptes égaux", chiffre=each.label),
        "couvert": translatable("Dette", "{chiffre} : les crédits suffisent", chiffre=each.label),
        "ecart": translatable(
            "Dette", "{chiffre} : l'annexe et les comptes diffèrent", chiffre=each.label
        ),
    }[kind]


def _declared(debt: Portfolio, budget: BudgetFrame) -> list[Finding]:
    """Compare with the debt by inhabitant that the document declares."""
    text = budget.informations.get(_DECLARED, "")
    declared, people = declared_number(text), population(budget.informations)
    owed = _owed(debt)
    if declared is None or not people or owed is None:
        return []
    decimals = decimals_of(text)
    step = Decimal(1).scaleb(-decimals)
    found = (Decimal(owed) / (100 * people)).quantize(step, rounding=ROUND_HALF_UP)
    words = translatable(
        "Dette",
        "{declare} € par habitant déclarés, {calcule} € d'après l'annexe ({montant} pour {population} "
        "habitants).",
        declare=decimal_number(declared, decimals),
        calcule=decimal_number(found, decimals),
        montant=euros(owed),
        population=decimal_number(people),
    )
    rule = translatable("Dette", "Ratio 5 de l'article R2313-1 du CGCT, informations générales.")
    if found == declared:
        title = translatable("Dette", "L'encours déclaré est celui de l'annexe")
        return [Finding("dette_declaree", Severity.OK, title, words, rule)]
    title = translatable("Dette", "L'encours déclaré n'est pas celui de l'annexe")
    return [Finding("dette_declaree", Severity.WARNING, title, words, rule)]


def _flow(debt: Portfolio, budget: BudgetFrame, previous: BudgetFrame | None) -> list[Finding]:
    """Compare the stock with that of the year before, and what was borrowed and paid back."""
    if previous is None or not budget.header.etape.is_account:
        return []
    before = _owed(portfolio(previous, DebtContent()))
    after = _owed(debt)
    if before is None or after is None:
        return []
    drawn = _executed(budget, Sens.RECETTE)
    paid = _executed(budget, Sens.DEPENSE)
    expected = before + drawn - paid
    words = translatable(
        "Dette",
        "{avant} fin {annee_avant}, plus {emprunts} empruntés, moins {capital} remboursés : {attendu} ; "
        "l'annexe dit {apres}.",
        avant=euros(before),
        annee_avant=previous.header.exercice,
        emprunts=euros(drawn),
        capital=euros(paid),
        attendu=euros(expected),
        apres=euros(after),
    )
    if expected == after:
        title = translatable("Dette", "L'encours suit les emprunts et les remboursements")
        return [Finding("dette_flux", Severity.OK, title, words)]
    title = translatable("Dette", "L'encours ne suit pas les emprunts et les remboursements")
    return [Finding("dette_flux", Severity.WARNING, title, words, None, after - expected)]


def _owed(debt: Portfolio) -> Cents | None:
    """Return what the annex says is owed, None when a loan does not say it."""
    owed = [each.encours for each in debt.loans if each.annex is not None]
    return None if None in owed else sum_known(owed)


def _executed(budget: BudgetFrame, sens: Sens) -> Cents:
    lines = budget.lines
    mask = (
        lines[frames.NATURE].map(comptes().is_capital).astype(bool)
        & (lines[frames.SENS] == str(sens))
        & (lines[frames.MOUVEMENT] == str(Mouvement.REEL))
    )
    return sum(int(each) for each in lines.loc[mask, str(Amount.MT_REAL)].dropna().tolist())


def _stock_of_rows(debt: Portfolio) -> list[Finding]:
    """Count the rows whose two stocks and capital do not follow each other."""
    odd = [
        loan
        for loan in debt.loans
        if (annex := loan.annex) is not None
        and annex.au_1er_janvier is not None
        and annex.au_31_decembre is not None
        and not _is_drawn(annex)
        and annex.au_1er_janvier - (annex.capital or 0) != annex.au_31_decembre
    ]
    if not odd:
        return []
    words = translatable(
        "Dette",
        "{nombre} emprunt(s) où le reste dû au 1er janvier, moins le capital de l'exercice, n'est pas celui "
        "du 31 décembre : le logiciel a sans doute écrit deux fois le même. Le calcul part du {jour}.",
        nombre=len(odd),
        jour=day(debt.stock.isoformat()),
    )
    title = translatable("Dette", "Deux restes dus de l'annexe ne se suivent pas")
    return [Finding("dette_deux_stocks", Severity.INFO, title, words)]


def _is_drawn(loan: AnnexLoan) -> bool:
    drawn = day_of(loan.row, "DtEmission")
    return drawn is not None and drawn.year == loan.exercice


def _schedules(debt: Portfolio, budget: BudgetFrame) -> list[Finding]:
    """Say how many schedules give the capital and the interest that the annex tells."""
    is_account = budget.header.etape.is_account
    tried = [
        loan
        for loan in debt.loans
        if loan.contract is not None
        and loan.annex is not None
        and not loan.is_typed
        and loan.taux is TypeTaux.FIXE
        and (not is_account or loan.contract.capital == loan.annex.origine)
    ]
    if not tried:
        return []
    other = [each for each in tried if not _agrees(each)]
    words = translatable(
        "Dette",
        "{bons} emprunt(s) à taux fixe sur {nombre} : l'échéancier recalculé donne au centime le capital et "
        "les intérêts de l'annexe.",
        bons=len(tried) - len(other),
        nombre=len(tried),
    )
    title = translatable("Dette", "Échéanciers vérifiés avec l'annexe")
    if not other:
        return [Finding("dette_echeanciers", Severity.OK, title, words)]
    rest = translatable(
        "Dette",
        "{noms} : intérêts ou capital différents, le contrat a d'autres règles que l'annexe ne dit pas.",
        noms=named([each.name for each in other]),
    )
    return [Finding("dette_echeanciers", Severity.INFO, title, joined((words, rest), " "))]


def _agrees(loan: Loan) -> bool:
    return (
        loan.contract is not None and loan.annex is not None and agrees(loan.contract, loan.annex)
    )


def _apart(debt: Portfolio) -> list[Finding]:
    """Say what is in the annex and no part of the debt."""
    found = []
    if debt.guaranteed:
        words = translatable(
            "Dette",
            "{nombre} emprunt(s) garantis, {montant} de reste dû : d'autres les remboursent, ils ne sont pas "
            "dans la dette.",
            nombre=len(debt.guaranteed),
            montant=euros(sum_known(each.restant for each in debt.guaranteed)),
        )
        title = translatable("Dette", "La dette garantie est à part")
        found.append(Finding("dette_garantie", Severity.INFO, title, words))
    if debt.refinanced:
        words = translatable(
            "Dette",
            "{nombre} ligne(s) rappellent un refinancement de l'exercice : elles ne sont pas comptées une "
            "seconde fois.",
            nombre=len(debt.refinanced),
        )
        title = translatable("Dette", "Refinancements de l'exercice")
        found.append(Finding("dette_refinancee", Severity.INFO, title, words))
    return found
