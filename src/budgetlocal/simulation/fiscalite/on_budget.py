"""What a vote of rates does to the town's own budget: account 73111 and savings."""

from __future__ import annotations

from dataclasses import dataclass

from budgetlocal.core.errors import UserError
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.money import Cents
from budgetlocal.core.specs import TableSpec
from budgetlocal.core.text import Text, joined, translatable, verbatim
from budgetlocal.simulation.fiscalite.products import products, surcharge, total
from budgetlocal.simulation.fiscalite.vote import Vote
from budgetlocal.simulation.on_budget import budget_table, debt_words, pour

DIRECT_TAXES = "impots_directs"
"""The key of the account of direct taxes in `resources/simulation/comptes.toml`."""


@dataclass(frozen=True, slots=True)
class OnBudget:
    """The budget with the vote in it, or why it cannot be."""

    table: TableSpec | None
    words: Text


def voted_change(vote: Vote) -> Cents | None:
    """Return what the vote brings on the bases of the year, in cents; None when it is not known.

    The rate effect of every tax, and the change of the surcharge on second homes when there is one.
    The growth of bases is not decided by the vote, and the coefficient correcteur ignores the rate.
    """
    of_rate = total(tuple(each.of_rate for each in products(vote)))
    if of_rate is None:
        return None
    if vote.majoration is None and vote.majoration_before is None:
        return of_rate * 100
    before, after = surcharge(vote)
    begun = before if vote.majoration_before is not None else 0
    ended = after if vote.majoration is not None else 0
    return None if begun is None or ended is None else (of_rate + ended - begun) * 100


def on_budget(budget: BudgetFrame, vote: Vote, source: Text) -> OnBudget:
    """Return a budget before and after a vote of rates.

    The change goes to the first line of receipts of the account of direct taxes; savings and years
    of debt are those of the catalogue.
    """
    change = voted_change(vote)
    if change is None:
        return OnBudget(
            None,
            translatable(
                "Fiscalite",
                "Tapez la base prévisionnelle et les deux taux de chaque impôt saisi : l'effet du vote "
                "n'est pas encore connu.",
            ),
        )
    try:
        poured = pour(budget, {DIRECT_TAXES: change})
    except UserError as err:
        return OnBudget(None, joined((err.message, err.hint), " "))
    if change and not poured.accounts:
        return OnBudget(None, joined(tuple(poured.left.values()) or (verbatim("n. d."),), " ; "))
    return OnBudget(budget_table(poured, source), _with_years(budget, vote, debt_words(poured)))


def _with_years(budget: BudgetFrame, vote: Vote, words: Text) -> Text:
    """Return the words after a warning when the vote is not of the year of the budget."""
    if vote.annee == budget.header.exercice:
        return words
    other = translatable(
        "Fiscalite",
        "Le vote est de {annee}, le budget ouvert de {exercice} : seul l'effet du vote est ajouté, "
        "tout le reste est de {exercice}.",
        annee=str(vote.annee),
        exercice=str(budget.header.exercice),
    )
    return joined((other, words), " ")
