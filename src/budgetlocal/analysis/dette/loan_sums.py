"""What a number of the debt is made of: the loans of one annex, each with its place in the file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from budgetlocal.analysis.dette.content import DebtContent
from budgetlocal.analysis.dette.portfolio import Portfolio, own_loans, portfolio
from budgetlocal.analysis.dette.profile import contract_year
from budgetlocal.core.errors import UserError
from budgetlocal.core.explanation import ExplainedLine, Step
from budgetlocal.core.formatting import euros
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.money import Cents
from budgetlocal.core.origins import LoanAmount, LoansOrigin
from budgetlocal.core.text import Text, joined, translatable, verbatim

_WORDS = {
    LoanAmount.ENCOURS: translatable("Dette", "capital restant dû au 31 décembre {annee}"),
    LoanAmount.CAPITAL: translatable("Dette", "capital remboursé en {annee}"),
    LoanAmount.INTERETS: translatable("Dette", "intérêts de {annee}"),
}
_NOT_SAID = translatable("Dette", "L'annexe de la dette du document ne donne pas ce montant.")


@dataclass(frozen=True, slots=True)
class _Share:
    """What one loan brings, None when the annex does not say."""

    where: Text
    article: str
    name: Text
    cents: Cents | None


def loans_sum(budget: BudgetFrame, origin: LoansOrigin) -> Cents | None:
    """Return the sum over the loans of the annex of a document, None when it is unknown.

    It is unknown without annex, for another year than the annex tells, and where a loan does not
    say what is owed. Payments are those of the schedules: loans without one are left out, as in
    the extinction that the number is shown in.
    """
    return _sum(_shares(budget, origin))


def loans_step(budget: BudgetFrame, origin: LoansOrigin, title: Text) -> Step:
    """Return the sum over the loans of the annex of a document, with each loan."""
    shares = _shares(budget, origin)
    total = _sum(shares)
    file = verbatim(budget.source.name)
    lines = tuple(
        ExplainedLine(file, each.where, 0, each.article, "", each.name, each.cents or 0, 1)
        for each in shares
        if each.cents and total is not None
    )
    template = _WORDS[origin.amount]
    words = translatable(
        "Dette",
        "la somme sur {nombre} emprunt(s) de l'annexe de la dette de « {fichier} » : {montant}",
        nombre=len(lines),
        fichier=file,
        montant=Text(template.context, template.template, (("annee", origin.exercice),)),
    )
    left_out = _annex_debt(budget).without_schedule
    if total is not None and left_out and origin.amount is not LoanAmount.ENCOURS:
        words = joined(
            (
                words,
                translatable(
                    "Dette",
                    "(sans {nombre} emprunt(s) dont l'échéancier n'est pas connu)",
                    nombre=len(left_out),
                ),
            ),
            " ",
        )
    return Step(
        label=title,
        exercice=origin.exercice,
        value=verbatim(euros(total)),
        cents=total,
        words=words,
        formula="",
        lines=lines,
        reasons=() if total is not None else (_NOT_SAID,),
        adds_up=total is not None,
    )


def _shares(budget: BudgetFrame, origin: LoansOrigin) -> tuple[_Share, ...]:
    if origin.amount is LoanAmount.ENCOURS:
        return tuple(
            _Share(
                _line(loan.row.source_line),
                loan.article,
                _name(loan.name, loan.numero),
                loan.restant,
            )
            for loan in own_loans(budget)
            if loan.stock == date(origin.exercice, 12, 31)
            and (not origin.rate or loan.taux == origin.rate)
        )
    return tuple(_payments(_annex_debt(budget), origin))


@lru_cache(maxsize=8)
def _annex_debt(budget: BudgetFrame) -> Portfolio:
    """Return the loans of an annex; a pack asks for them at each number."""
    return portfolio(budget, DebtContent())


def _sum(shares: Sequence[_Share]) -> Cents | None:
    known = [each.cents for each in shares if each.cents is not None]
    return sum(known) if shares and len(known) == len(shares) else None


def _payments(debt: Portfolio, origin: LoansOrigin) -> list[_Share]:
    shares = []
    for loan in debt.loans:
        if loan.contract is None or loan.annex is None or origin.exercice < debt.first_year:
            continue
        try:
            year = contract_year(loan.contract, origin.exercice)
        except (UserError, ValueError):
            return []
        cents = year.capital if origin.amount is LoanAmount.CAPITAL else year.interets
        place = _line(loan.annex.row.source_line)
        name = _name(loan.annex.name, loan.annex.numero)
        shares.append(_Share(place, loan.annex.article, name, cents))
    return shares


def _line(number: int) -> Text:
    return translatable("Dette", "ligne XML {ligne}", ligne=number)


def _name(name: str, number: str) -> Text:
    if not number or number == name:
        return verbatim(name)
    return translatable("Dette", "{objet}, contrat {numero}", objet=verbatim(name), numero=number)
