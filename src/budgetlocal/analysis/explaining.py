"""Explain a shown number from its origin: an indicator, a sum of lines, or an operation on both."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from budgetlocal.analysis.basis import credits
from budgetlocal.analysis.dette.loan_sums import loans_step
from budgetlocal.analysis.labels import article_label, plan_of, source_of, step_and_year
from budgetlocal.analysis.origin_sums import shared_euros, sum_factors
from budgetlocal.analysis.published import published_statement
from budgetlocal.analysis.subjects import subject_together
from budgetlocal.core import frames
from budgetlocal.core.chart_data import exact_value
from budgetlocal.core.errors import UserError
from budgetlocal.core.explanation import ExplainedLine, Explanation, Part, Step
from budgetlocal.core.formatting import UNKNOWN, euros, percent
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Amount
from budgetlocal.core.money import Cents, ratio
from budgetlocal.core.origins import (
    CREDITS,
    FigureOrigin,
    FormulaOrigin,
    IndicatorOrigin,
    LinesOrigin,
    LoansOrigin,
    OperationOrigin,
    PublishedOrigin,
    SharedOrigin,
    StatedOrigin,
    WorkedOrigin,
)
from budgetlocal.core.specs import Unit
from budgetlocal.core.text import Text, joined, translatable, verbatim
from budgetlocal.indicators.budget_source import BudgetSource
from budgetlocal.indicators.catalogue import Catalogue, catalogue
from budgetlocal.indicators.evaluation import Evaluation
from budgetlocal.indicators.explanation import Explainer
from budgetlocal.indicators.extract_statistics import (
    statistic_labels,
    statistic_units,
)
from budgetlocal.indicators.parsing import parse
from budgetlocal.indicators.wording import sign_word

if TYPE_CHECKING:
    import pandas as pd

    from budgetlocal.indicators.sources import AccountSource
    from budgetlocal.reference.extract import Extract

AMOUNT_WORDS = {
    str(Amount.MT_BUDG_PREC): translatable("Explication", "budget précédent (MtBudgPrec)"),
    str(Amount.MT_RAR_PREC): translatable("Explication", "restes reportés (MtRARPrec)"),
    str(Amount.MT_PROP_NOUV): translatable("Explication", "propositions nouvelles (MtPropNouv)"),
    str(Amount.MT_PREV): translatable("Explication", "montants votés (MtPrev)"),
    str(Amount.CRED_OUV): translatable("Explication", "crédits ouverts (CredOuv)"),
    str(Amount.MT_REAL): translatable("Explication", "montants réalisés (MtReal)"),
    str(Amount.MT_RAR_3112): translatable("Explication", "restes à réaliser (MtRAR3112)"),
    CREDITS: translatable("Explication", "crédits ouverts"),
    "BP": translatable("Explication", "votes du budget primitif"),
    "BS": translatable("Explication", "votes du budget supplémentaire"),
    "DM": translatable("Explication", "décisions modificatives"),
    "VC": translatable("Explication", "virements de crédits"),
    "ENGAGE_NET": translatable("Explication", "engagements non mandatés"),
    "LIQUIDE": translatable("Explication", "montants liquidés"),
    "RATTACHE": translatable("Explication", "montants rattachés"),
    "ProdChaRat": translatable("Explication", "charges et produits rattachés (ProdChaRat)"),
    "DISPONIBLE": translatable("Explication", "disponibles déclarés"),
}
"""The amounts of LINES and the supplements that tables name, as a sentence says them."""
DEBT = translatable("Explication", "dette (annexe)")
NOT_HERE = translatable(
    "Explication", "Le document d'où vient ce chiffre n'est pas parmi ceux du budget montré."
)
IMPORT_IT = translatable(
    "Explication", "Choisissez son budget en haut de la fenêtre, ou importez-le de nouveau."
)
NOT_SAID = translatable("Explication", "Le document ne donne ce montant sur aucune de ces lignes.")


@dataclass(frozen=True, slots=True, eq=False)
class Context:
    """What explanations are drawn from."""

    budgets: Sequence[BudgetFrame]
    """The documents of the budget shown, the focus included."""
    focus: BudgetFrame
    population: int | None = None
    extract: Extract | None = None
    definitions: Catalogue = field(default_factory=catalogue)
    balances: Mapping[int, Sequence[AccountSource]] = field(default_factory=dict)
    """Official balances of the budget, by exercice."""
    others: Sequence[BudgetFrame] = ()
    """Documents of other budgets, which only sums of their lines may name."""


def document_key(budget: BudgetFrame) -> str:
    """Return what names a document in a `LinesOrigin`."""
    header = budget.header
    return f"{budget.source.sha256}/{header.siret}/{header.exercice}/{header.etape_label}"


def explanation_of(origin: FigureOrigin, title: Text, context: Context) -> Explanation:
    """Return the explanation of a number, down to the lines of the files."""
    if isinstance(origin, WorkedOrigin):
        return origin.explain(title)
    if isinstance(origin, PublishedOrigin):
        origin = published_statement(origin, context.extract)
    if isinstance(origin, StatedOrigin):
        return stated_explanation(origin, title)
    if isinstance(origin, IndicatorOrigin):
        explainer = _explainer(context, origin)
        return explainer.indicator(context.definitions[origin.code], origin.exercice)
    step = _step(origin, title, context)
    return Explanation(
        title=title,
        sentence=translatable(
            "Explication", "{nom} : {valeur}. C'est : {mots}.",
            nom=title, valeur=step.value, mots=step.words,
        ),
        definition=verbatim(""),
        step=step,
        source=joined(tuple(dict.fromkeys(line.document for line in step.all_lines())), " ; "),
        reference=source_of(context.focus),
    )  # fmt: skip


def stated_explanation(origin: StatedOrigin, title: Text) -> Explanation:
    """Return the explanation of a number that no line of the workspace makes: what, and from where."""
    return Explanation(
        title=title,
        sentence=translatable("Explication", "{nom} : {valeur}.", nom=title, valeur=origin.value),
        definition=origin.words,
        step=Step(
            label=title,
            exercice=0,
            value=origin.value,
            cents=None,
            words=origin.words,
            formula="",
            source=origin.source,
        ),
        source=origin.source,
        reference=origin.source,
    )


def _explainer(context: Context, origin: IndicatorOrigin | FormulaOrigin) -> Explainer:
    together = documents_of(origin, context.budgets)
    subject = subject_together(
        context.budgets,
        context.focus,
        together,
        population=context.population,
        extract=context.extract,
        balances=context.balances,
        with_opening_debt=True,
    )
    evaluation = Evaluation(subject, context.definitions)
    if context.extract is None:
        return Explainer(evaluation)
    units = statistic_units(context.extract)
    return Explainer(evaluation, units, statistic_labels(context.extract))


def documents_of(
    origin: IndicatorOrigin | FormulaOrigin, budgets: Sequence[BudgetFrame]
) -> tuple[BudgetFrame, ...]:
    """Return the documents whose votes speak together, in the order of the origin.

    Raises:
        KeyError: a document is not there.

    """
    if not origin.documents:
        return ()
    known = {document_key(budget): budget for budget in budgets}
    return tuple(known[key] for key in origin.documents)


def _step(origin: FigureOrigin, title: Text, context: Context) -> Step:
    if isinstance(origin, IndicatorOrigin | FormulaOrigin):
        return _evaluated_step(origin, title, context)
    if isinstance(origin, LinesOrigin | LoansOrigin):
        return _summed_step(origin, title, context)
    if isinstance(origin, StatedOrigin | PublishedOrigin | WorkedOrigin):
        return _stated_step(origin, title, context)
    if isinstance(origin, SharedOrigin):
        return _shared_step(origin, title, context)
    steps = [_step(each, _name(each, context), context) for each in origin.operands]
    return _operation(origin, steps, title)


def _evaluated_step(origin: IndicatorOrigin | FormulaOrigin, title: Text, context: Context) -> Step:
    explainer = _explainer(context, origin)
    if isinstance(origin, IndicatorOrigin):
        return explainer.indicator(context.definitions[origin.code], origin.exercice).step
    return explainer.step(parse(origin.text), origin.exercice, title, origin.text)


def _summed_step(origin: LinesOrigin | LoansOrigin, title: Text, context: Context) -> Step:
    budget = _document(origin, context)
    if isinstance(origin, LinesOrigin):
        return lines_step(budget, origin, title)
    return loans_step(budget, origin, title)


def _stated_step(
    origin: StatedOrigin | PublishedOrigin | WorkedOrigin, title: Text, context: Context
) -> Step:
    if isinstance(origin, WorkedOrigin):
        return origin.explain(title).step
    if isinstance(origin, PublishedOrigin):
        origin = published_statement(origin, context.extract)
    return stated_explanation(origin, title).step


def _shared_step(origin: SharedOrigin, title: Text, context: Context) -> Step:
    """Return the whole euros of a part, with its amount and that of all parts."""
    amounts = [_step(each, _name(each, context), context) for each in origin.parts]
    own = amounts[origin.rank]
    whole = shared_euros(origin, [step.cents for step in amounts])
    total = sum(step.cents or 0 for step in amounts)
    words = translatable(
        "Explication",
        "{montant} sur {total}, ramené à {euros} € et arrondi à l'euro pour que les parts fassent le "
        "compte (plus forts restes)",
        montant=euros(own.cents),
        total=euros(total),
        euros=origin.whole,
    )
    value = verbatim(UNKNOWN if whole is None else euros(whole))
    part = Part(own, verbatim(""))
    return Step(title, own.exercice, value, None, words, "", parts=(part,), reasons=own.reasons)


def lines_step(budget: BudgetFrame, origin: LinesOrigin, title: Text) -> Step:
    """Return the sum of one amount over some lines, with each line."""
    explained = _explained(budget, origin)
    total: Cents | None = sum(line.amount for line in explained) if explained else None
    words = translatable(
        "Explication",
        "la somme des {montants} de {nombre} ligne(s) de « {fichier} »",
        montants=AMOUNT_WORDS[origin.column],
        nombre=len(explained),
        fichier=verbatim(budget.source.name),
    )
    return Step(
        label=title,
        exercice=budget.header.exercice,
        value=verbatim(euros(total)),
        cents=total,
        words=words,
        formula="",
        lines=tuple(explained),
        reasons=() if explained else (NOT_SAID,),
        adds_up=total is not None,
    )


@lru_cache(maxsize=4)
def _source_of(budget: BudgetFrame) -> BudgetSource:
    """Return a document ready to name its lines: a projected sum asks for a thousand articles."""
    return BudgetSource(budget, Amount.MT_REAL)


def _explained(budget: BudgetFrame, origin: LinesOrigin) -> list[ExplainedLine]:
    lines = budget.lines[budget.lines[frames.ORDINAL].isin(origin.ordinals)]
    amounts = line_amounts(budget, origin.column)
    values = amounts.loc[lines.index]
    source = _source_of(budget)
    plan = plan_of(budget)
    explained: list[ExplainedLine] = []
    for place, is_known in zip(lines.index, values.notna().tolist(), strict=True):
        if not is_known:
            continue
        rank = budget.lines.index.get_loc(place)
        row = lines.loc[place]
        where = source.place(int(rank))  # type: ignore[arg-type]
        label = where.label if str(where.label) else article_label(plan, str(row[frames.NATURE]))
        explained.append(
            ExplainedLine(
                source.name,
                where.where,
                where.ordinal,
                str(row[frames.NATURE]),
                str(row[frames.FONCTION]),
                label,
                int(values.loc[place]),
                1,
            )
        )
    return explained


def line_amounts(budget: BudgetFrame, column: str) -> pd.Series:
    """Return one amount of each line (Int64): of LINES, the credits, or a supplement by its code."""
    if column == CREDITS:
        return credits(budget)
    if column in budget.lines.columns:
        return budget.lines[column]
    part = budget.supplements[budget.supplements[frames.CODE] == column]
    by_line = part.groupby(frames.ORDINAL)[frames.CENTS].sum()
    return budget.lines[frames.ORDINAL].map(by_line).astype("Int64")


def _operation(origin: OperationOrigin, steps: list[Step], title: Text) -> Step:
    sign = origin.sign
    cents = [step.cents for step in steps]
    words = joined(
        [
            each
            for rank, step in enumerate(steps)
            for each in (*((sign_word(sign),) if rank else ()), step.label)
        ],
        " ",
    )
    reasons = tuple(dict.fromkeys(reason for step in steps for reason in step.reasons))
    if sign == "/":
        quotient = ratio(cents[0], cents[1])
        parts = tuple(
            Part(step, sign_word("/") if rank else verbatim("")) for rank, step in enumerate(steps)
        )
        is_share = not origin.unit
        value = verbatim(
            percent(quotient, 2) if is_share else exact_value(quotient, Unit(origin.unit))
        )
        return Step(title, steps[0].exercice, value, None, words, "", parts=parts, reasons=reasons)
    factors = sum_factors(sign, len(steps))
    known = any(each is not None for each in cents)
    total = sum(factor * (each or 0) for factor, each in zip(factors, cents, strict=True))
    parts = tuple(
        Part(step, _sign_before(factor, is_first=not rank), factor)
        for rank, (step, factor) in enumerate(zip(steps, factors, strict=True))
    )
    value = verbatim(euros(total) if known else UNKNOWN)
    return Step(
        title,
        steps[0].exercice,
        value,
        total if known else None,
        words,
        "",
        parts=parts,
        reasons=() if known else reasons,
        adds_up=known,
    )


def _sign_before(factor: int, *, is_first: bool) -> Text:
    if factor > 0:
        return verbatim("") if is_first else sign_word("+")
    return sign_word("-")


def _name(origin: FigureOrigin, context: Context) -> Text:
    if isinstance(origin, LinesOrigin):
        words = AMOUNT_WORDS[origin.column]
        if not origin.document:
            return words
        step = step_and_year(_document(origin, context))
        return translatable("Explication", "{montants}, {etape}", montants=words, etape=step)
    if isinstance(origin, LoansOrigin):
        return DEBT
    return translatable("Explication", "montant")


def _document(origin: LinesOrigin | LoansOrigin, context: Context) -> BudgetFrame:
    for budget in (*context.budgets, *context.others):
        if origin.document and document_key(budget) == origin.document:
            return budget
    if origin.document:
        raise UserError(NOT_HERE, hint=IMPORT_IT)
    return context.focus
