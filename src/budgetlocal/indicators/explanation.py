"""Explain a figure: the sentence, the formula in words, the accounts, the lines of the files."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from fractions import Fraction

from budgetlocal.core.explanation import ExplainedLine, Explanation, Part, Step
from budgetlocal.core.text import Text, joined, translatable, verbatim
from budgetlocal.indicators.checking import FACTS, POPULATION, Checker, StatisticUnits, years_of
from budgetlocal.indicators.constants import constants
from budgetlocal.indicators.definitions import Certainty, DatedFormula, Indicator
from budgetlocal.indicators.dimensions import EUROS, Dimension, written
from budgetlocal.indicators.evaluation import CIRCLE, Evaluation, Outcome, no_formula
from budgetlocal.indicators.linear import Term, spread
from budgetlocal.indicators.nodes import (
    LATEST,
    Accounts,
    Call,
    LawConstant,
    Name,
    Node,
    Number,
    Operation,
    Shift,
    Statistic,
)
from budgetlocal.indicators.sources import AccountSource
from budgetlocal.indicators.wording import NO_LABELS, Labels, in_words, sign_word

UNCERTAIN = translatable(
    "Explication",
    "Définition incertaine : elle vient de l'usage, pas d'un texte relu ; vérifiez avant de citer.",
)
DERIVED = translatable(
    "Explication", "Définition déduite d'un texte publié, qui ne donne pas la formule elle-même."
)
_CAUTIONS = {Certainty.OWN: UNCERTAIN, Certainty.DERIVED: DERIVED}
_Line = tuple[AccountSource, int]
_DEEPEST = 12
"""Levels of figures within figures that are shown."""


class Explainer:
    """Explains indicators of one subject."""

    def __init__(
        self,
        evaluation: Evaluation,
        statistics: StatisticUnits | None = None,
        labels: Labels = NO_LABELS,
    ) -> None:
        """Explain what an evaluation has found, with the units and labels of the extract."""
        self._labels = labels
        self._evaluation = evaluation
        self._definitions = evaluation.definitions
        self._checker = Checker(evaluation.definitions, statistics)

    def indicator(self, indicator: Indicator, exercice: int) -> Explanation:
        """Return the explanation of an indicator in an exercice."""
        outcome = self._evaluation.indicator(indicator, exercice)
        norme = self._evaluation.subject.norme_of(exercice)
        formula = indicator.formula(norme, exercice, self._evaluation.subject.budget)
        if formula is None:
            reason = no_formula(indicator, norme, exercice)
            step = Step(
                indicator.label, exercice, verbatim("n. d."), None, reason, "", reasons=(reason,)
            )
        else:
            step = self.step(formula.node, exercice, indicator.label, formula.text)
        return Explanation(
            title=indicator.label,
            sentence=_sentence(indicator, exercice, outcome, step),
            definition=indicator.definition,
            step=step,
            source=_sources(step),
            reference=verbatim(indicator.source),
            caution=_CAUTIONS.get(indicator.certainty),
        )

    def step(
        self, node: Node, exercice: int, label: Text | None = None, text: str = "", depth: int = 0
    ) -> Step:
        """Return a formula in an exercice with all that it is made of."""
        cited = self._cited(node, exercice)
        if cited is not None and depth < _DEEPEST:
            indicator, formula = cited
            return self.step(formula.node, exercice, label or indicator.label, formula.text, depth)
        outcome = self._evaluation.value(node, exercice)
        dimension = self._checker.dimension(node)
        words = in_words(node, self._definitions, self._labels)
        terms = spread(node, exercice) if dimension == EUROS and depth < _DEEPEST else ()
        if len(terms) > 1 or any(term.is_accounts for term in terms):
            return self._sum(node, exercice, label or words, text, outcome, terms, depth)
        return Step(
            label=label or words,
            exercice=exercice,
            value=_written(outcome.value, dimension),
            cents=_cents(outcome.value, dimension),
            words=words,
            formula=text,
            parts=self._parts(node, exercice, depth) if depth < _DEEPEST else (),
            source=self._input_source(node, exercice),
            reasons=outcome.reasons,
        )

    def _sum(
        self,
        node: Node,
        exercice: int,
        label: Text,
        text: str,
        outcome: Outcome,
        terms: tuple[Term, ...],
        depth: int,
    ) -> Step:
        """Return a sum of accounts, and of other figures in euros if any, with its lines."""
        lines, left_out = self._lines(terms) if outcome.value is not None else ((), ())
        parts = tuple(
            Part(
                self.step(term.node, term.exercice, depth=depth + 1),
                _factor_word(term.factor, is_first=rank == 0),
                term.factor,
            )
            for rank, term in enumerate(terms)
            if not term.is_accounts
        )
        return Step(
            label=label,
            exercice=exercice,
            value=_written(outcome.value, EUROS),
            cents=_cents(outcome.value, EUROS),
            words=in_words(node, self._definitions, self._labels),
            formula=text,
            lines=lines,
            left_out=left_out,
            parts=parts,
            reasons=outcome.reasons,
            adds_up=all(part.step.cents is not None for part in parts)
            and outcome.value is not None
            and (outcome.value * 100).denominator == 1,
        )

    def _lines(
        self, terms: Iterable[Term]
    ) -> tuple[tuple[ExplainedLine, ...], tuple[ExplainedLine, ...]]:
        """Return the lines that count, each once, and those that the definition leaves out."""
        counted: dict[_Line, dict[int, int]] = {}
        amounts: dict[tuple[_Line, int], tuple[str, str]] = {}
        for term in terms:
            if not isinstance(term.node, Accounts):
                continue
            source = self._evaluation.source_for(term.node, term.exercice)
            if isinstance(source, Text):
                continue
            for is_in, accounts in ((1, term.node), (0, _whole(term.node))):
                if accounts is None:
                    continue
                for entry in source.entries(accounts):
                    line = (source, entry.key)
                    factors = counted.setdefault(line, {})
                    added = entry.sign * term.factor * is_in
                    factors[entry.amount] = factors.get(entry.amount, 0) + added
                    amounts[line, entry.amount] = (entry.account, entry.function)
        every = tuple(
            _line(line, amount, factor, *amounts[line, amount])
            for line, factors in counted.items()
            for amount, factor in factors.items()
        )
        inside = tuple(line for line in every if line.factor)
        outside = tuple(line for line in every if not line.factor and line.amount)
        return inside, outside

    def _parts(self, node: Node, exercice: int, depth: int) -> tuple[Part, ...]:
        def part(of: Node, role: Text, year: int = exercice) -> Part:
            return Part(self.step(of, year, depth=depth + 1), role)

        match node:
            case Operation(sign=sign, left=left, right=right):
                return (part(left, verbatim("")), part(right, sign_word(sign)))
            case Shift(of=of, offset=offset):
                return (part(of, verbatim(str(exercice + offset)), exercice + offset),)
            case Call(function="moyenne" | "somme", arguments=(of, _)):
                years = range(exercice - years_of(node) + 1, exercice + 1)
                return tuple(part(of, verbatim(str(year)), year) for year in years)
            case Call(function="evolution", arguments=(of, *_)):
                before = exercice - years_of(node)
                return tuple(part(of, verbatim(str(year)), year) for year in (before, exercice))
            case Call(function="par_habitant", arguments=(of,)):
                people = Name(POPULATION, node.span)
                return (part(of, verbatim("")), part(people, sign_word("/")))
            case Call(arguments=arguments):
                return tuple(
                    part(each, verbatim("")) for each in arguments if not isinstance(each, Number)
                )
            case _:
                return ()

    def _cited(self, node: Node, exercice: int) -> tuple[Indicator, DatedFormula] | None:
        """Return the indicator that a name stands for, with the formula that holds."""
        if not isinstance(node, Name) or node.name in FACTS:
            return None
        indicator = self._definitions.get(node.name)
        subject = self._evaluation.subject
        if indicator is None:
            return None
        formula = indicator.formula(subject.norme_of(exercice), exercice, subject.budget)
        if formula is None or self._evaluation.value(node, exercice).reasons == (CIRCLE,):
            return None
        return indicator, formula

    def _input_source(self, node: Node, exercice: int) -> Text | None:
        subject = self._evaluation.subject
        match node:
            case Name(name=name) if name in FACTS:
                figure = subject.fact(name).get(exercice)
                return figure.source if figure else None
            case Statistic(key=key, year=year):
                wanted = exercice if year is None else year
                found = subject.latest(key, exercice) if wanted == LATEST else wanted
                return subject.statistics(key, found).source if found is not None else None
            case LawConstant(key=key):
                entry = constants()[key].on(date(exercice, 12, 31))
                return verbatim(entry.source) if entry else None
            case _:
                return None


def _whole(accounts: Accounts) -> Accounts | None:

    return replace(accounts, excluded=()) if accounts.excluded else None


def _line(line: _Line, amount: int, factor: int, account: str, function: str) -> ExplainedLine:
    source, key = line
    place = source.place(key)
    return ExplainedLine(
        source.name, place.where, place.ordinal, account, function, place.label, amount, factor
    )


def _written(value: Fraction | None, dimension: Dimension) -> Text:
    return verbatim(written(value, dimension))


def _cents(value: Fraction | None, dimension: Dimension) -> int | None:
    if value is None or dimension != EUROS:
        return None
    exact = value * 100
    return round(exact)


def _factor_word(factor: int, *, is_first: bool) -> Text:
    if is_first and factor == 1:
        return verbatim("")
    if factor in {1, -1}:
        return sign_word("+" if factor == 1 else "-")
    return translatable("Explication", "{nombre} fois", nombre=factor)


def _sources(step: Step) -> Text:
    found = dict.fromkeys(line.document for line in step.all_lines())
    for source in _inputs(step):
        found[source] = None
    return joined(tuple(found), " ; ")


def _inputs(step: Step) -> Iterable[Text]:
    if step.source is not None and str(step.source):
        yield step.source
    for part in step.parts:
        yield from _inputs(part.step)


def _sentence(indicator: Indicator, exercice: int, outcome: Outcome, step: Step) -> Text:
    if outcome.value is None:
        return translatable(
            "Explication",
            "{nom} {annee} : non connu. {raisons}",
            nom=indicator.label,
            annee=exercice,
            raisons=joined(outcome.reasons, " "),
        )
    return translatable(
        "Explication",
        "{nom} {annee} : {valeur}. C'est : {mots}.",
        nom=indicator.label,
        annee=exercice,
        valeur=step.value,
        mots=step.words,
    )
