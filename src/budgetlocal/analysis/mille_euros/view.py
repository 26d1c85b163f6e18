"""All that the page « 1 000 € » shows of a document, for some choices."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from budgetlocal.analysis.declared import population as declared_population
from budgetlocal.analysis.mille_euros.communes import is_main_budget_of_a_commune
from budgetlocal.analysis.mille_euros.estimate import Estimate, estimate
from budgetlocal.analysis.mille_euros.guess import guess_chart, guess_table
from budgetlocal.analysis.mille_euros.parts import Parts, parts_of
from budgetlocal.analysis.mille_euros.parts_table import parts_table
from budgetlocal.analysis.mille_euros.pictures import bars, picture
from budgetlocal.analysis.mille_euros.wording import Choices
from budgetlocal.core.errors import UserError
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.meanings import Severity
from budgetlocal.core.specs import ChartKind, ChartSpec, Finding, TableSpec
from budgetlocal.core.text import Text, translatable
from budgetlocal.reference.extract import Extract


@dataclass(frozen=True, slots=True)
class MilleEuros:
    """The 1 000 € of a document, ready to show."""

    budget: BudgetFrame
    choices: Choices
    parts: Parts
    picture: ChartSpec
    bars: ChartSpec
    table: TableSpec
    findings: tuple[Finding, ...]
    """That there are no functions, and why nothing can be estimated."""
    guesses: tuple[ChartSpec, ...]
    """The estimate as a picture, then as bars; empty when functions are known or none is made."""
    guess_table: TableSpec | None


def mille_euros(
    budget: BudgetFrame,
    choices: Choices,
    extract: Extract,
    population: int | None = None,
    annexes: Sequence[BudgetFrame] = (),
) -> MilleEuros:
    """Return the 1 000 € of a document, and an estimate where it presents no functions.

    Args:
        budget: the document.
        choices: how it is counted.
        extract: the bundled extract.
        population: the inhabitants given by the person.
        annexes: the documents of the budgets annexes, when the choices put them together.

    Raises:
        UserError: nothing is spent on the perimeter, or the budgets cannot be put together.

    """
    parts = parts_of(budget, choices, annexes)
    by_chapter = parts.by_chapter
    guess: Estimate | None = None
    findings: tuple[Finding, ...] = ()
    if by_chapter:
        guess, detail = _guess(budget, parts, extract, population)
        findings = (_no_functions(detail),)
    return MilleEuros(
        budget=budget,
        choices=choices,
        parts=parts,
        picture=picture(budget, choices, parts.split, by_chapter=by_chapter),
        bars=bars(budget, choices, parts.split, by_chapter=by_chapter),
        table=parts_table(parts, choices),
        findings=findings,
        guesses=()
        if guess is None
        else tuple(guess_chart(budget, guess, kind) for kind in (ChartKind.BLOCKS, ChartKind.BARS)),
        guess_table=guess_table(guess) if guess else None,
    )


def _guess(
    budget: BudgetFrame, parts: Parts, extract: Extract, population: int | None
) -> tuple[Estimate | None, Text]:
    """Return an estimate and its caution, or None and why there is none."""
    if not is_main_budget_of_a_commune(extract, budget):
        return None, translatable(
            "MilleEuros",
            "Rien n'est estimé par fonction : les communes semblables ne disent rien d'un budget annexe "
            "ni d'une autre collectivité.",
        )
    inhabitants = declared_population(budget.informations, population)
    try:
        guess = estimate(extract, budget, parts.spent, inhabitants)
    except UserError as err:
        return None, err.message
    return guess, guess.caution


def _no_functions(detail: Text) -> Finding:
    return Finding(
        code="sans_fonctions",
        severity=Severity.WARNING,
        title=translatable(
            "MilleEuros",
            "Ce document ne présente pas ses dépenses par fonction : ses 1 000 € sont donnés par chapitre",
        ),
        detail=detail,
        rule=translatable(
            "MilleEuros",
            "La présentation par fonction n'est obligatoire qu'à partir de 3 500 habitants "
            "(CGCT, art. L2312-3).",
        ),
    )
