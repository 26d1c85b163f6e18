"""The value of a formula for one budget: exact, or unknown with every reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from threading import RLock

from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.indicators.checking import FACTS, POPULATION, POTENTIEL_FISCAL, power_of, years_of
from budgetlocal.indicators.constants import constants
from budgetlocal.indicators.definitions import DatedFormula, Definitions, Indicator
from budgetlocal.indicators.nodes import (
    LATEST,
    Accounts,
    Call,
    LawConstant,
    Name,
    Negation,
    Node,
    Number,
    Operation,
    Shift,
    Statistic,
)
from budgetlocal.indicators.sources import AccountSource, Subject

FARTHEST_YEARS = 40
"""How far from the exercice a chain of shifts may lead."""
DEEPEST = 180
"""How many parts of formulas, those of the indicators that they cite included, may be nested."""
_MOST_BITS = 2_048

UNDEFINED = translatable("Indicateur", "Non défini : division par zéro.")
NO_POPULATION = translatable("Indicateur", "La population n'est pas connue.")
NO_POTENTIEL_FISCAL = translatable(
    "Indicateur",
    "Le potentiel fiscal n'est pas connu : il se saisit par le menu Édition, Potentiel fiscal.",
)
_UNKNOWN = {POPULATION: NO_POPULATION, POTENTIEL_FISCAL: NO_POTENTIEL_FISCAL}
TOO_FAR = translatable("Indicateur", "La formule remonte trop loin dans le temps.")
TOO_LARGE = translatable("Indicateur", "Le calcul dépasse les nombres permis.")
CIRCLE = translatable("Indicateur", "Des indicateurs se citent en rond ou trop profondément.")


@dataclass(frozen=True, slots=True)
class Outcome:
    """A value, or the reasons why there is none."""

    value: Fraction | None
    reasons: tuple[Text, ...] = ()


class Evaluation:
    """Evaluates formulas for one subject; each part once for each year."""

    def __init__(self, subject: Subject, definitions: Definitions) -> None:
        """Look names up in `definitions`, which hold checked formulas."""
        self.subject = subject
        self.definitions = definitions
        self._known: dict[tuple[int, int], tuple[Node, Outcome]] = {}
        self._open: list[tuple[str, int]] = []
        self._depth = 0
        self._origin: int | None = None
        self._lock = RLock()

    def indicator(self, indicator: Indicator, exercice: int) -> Outcome:
        """Return the value of an indicator: the formula of the nomenclature and the exercice."""
        formula = self._formula(indicator, exercice)
        if isinstance(formula, Text):
            return Outcome(None, (formula,))
        return self.value(formula.node, exercice)

    def _formula(self, indicator: Indicator, exercice: int) -> DatedFormula | Text:
        norme = self.subject.norme_of(exercice)
        formula = indicator.formula(norme, exercice, self.subject.budget)
        return no_formula(indicator, norme, exercice) if formula is None else formula

    def value(self, node: Node, exercice: int) -> Outcome:
        """Return the value of a formula in an exercice; any thread may ask."""
        with self._lock:
            if self._origin is not None:
                return self._value(node, exercice)
            self._origin = exercice
            try:
                return self._value(node, exercice)
            finally:
                self._origin = None

    def _value(self, node: Node, exercice: int) -> Outcome:
        if self._origin is None:
            raise AssertionError
        if abs(exercice - self._origin) > FARTHEST_YEARS:
            return Outcome(None, (TOO_FAR,))
        key = (id(node), exercice)
        if key in self._known:
            return self._known[key][1]
        if self._depth >= DEEPEST:
            return Outcome(None, (CIRCLE,))
        self._depth += 1
        try:
            outcome = self._compute(node, exercice)
        finally:
            self._depth -= 1
        if CIRCLE not in outcome.reasons:
            self._known[key] = (node, outcome)
        return outcome

    def source_for(self, accounts: Accounts, exercice: int) -> AccountSource | Text:
        """Return the first source of an exercice that can answer, else why none can."""
        sources = self.subject.accounts.get(exercice, ())
        if not sources:
            return translatable(
                "Indicateur", "Aucun compte de {annee} n'est importé.", annee=exercice
            )
        refusals = []
        for source in sources:
            refusal = source.refusal(accounts)
            if refusal is None:
                return source
            refusals.append(refusal)
        return refusals[0]

    def _compute(self, node: Node, exercice: int) -> Outcome:
        match node:
            case Number(value=value):
                return Outcome(value)
            case Accounts():
                source = self.source_for(node, exercice)
                if isinstance(source, Text):
                    return Outcome(None, (source,))
                return Outcome(Fraction(source.total(node), 100))
            case Name(name=name):
                return self._named(name, exercice)
            case Statistic():
                return self._statistic(node, exercice)
            case LawConstant(key=key):
                return _constant(key, exercice)
            case Negation(of=of):
                return _with((self._value(of, exercice),), lambda value: -value)
            case Shift(of=of, offset=offset):
                return self._value(of, exercice + offset)
            case Operation():
                return self._operation(node, exercice)
            case Call():
                return self._call(node, exercice)

    def _named(self, name: str, exercice: int) -> Outcome:
        if name in FACTS:
            figure = self.subject.fact(name).get(exercice)
            if figure is None or figure.value is None:
                reason = figure.reason if figure and figure.reason else _UNKNOWN[name]
                return Outcome(None, (reason,))
            return Outcome(figure.value)
        indicator = self.definitions.get(name)
        if indicator is None:
            message = translatable(
                "Indicateur", "L'indicateur « {nom} » n'existe plus.", nom=verbatim(name)
            )
            return Outcome(None, (message,))
        step = (name, exercice)
        if step in self._open:
            return Outcome(None, (CIRCLE,))
        self._open.append(step)
        try:
            formula = self._formula(indicator, exercice)
            if isinstance(formula, Text):
                return Outcome(None, (formula,))
            return self._value(formula.node, exercice)
        finally:
            self._open.pop()

    def _statistic(self, node: Statistic, exercice: int) -> Outcome:
        year = exercice if node.year is None else node.year
        if year == LATEST:
            latest = self.subject.latest(node.key, exercice)
            if latest is None:
                message = translatable(
                    "Indicateur",
                    "« {cle} » n'a pas de chiffre jusqu'à {annee}.",
                    cle=verbatim(node.key),
                    annee=exercice,
                )
                return Outcome(None, (message,))
            year = latest
        figure = self.subject.statistics(node.key, year)
        if figure.value is None:
            return Outcome(None, (figure.reason,) if figure.reason else ())
        return Outcome(figure.value)

    def _operation(self, node: Operation, exercice: int) -> Outcome:
        both = (self._value(node.left, exercice), self._value(node.right, exercice))
        if node.sign == "/":
            if both[1].value == 0 and both[0].value is not None:
                return Outcome(None, (UNDEFINED,))
            return _with(both, lambda left, right: left / right)
        act = {
            "+": lambda left, right: left + right,
            "-": lambda left, right: left - right,
            "*": lambda left, right: left * right,
        }[node.sign]
        return _with(both, act)

    def _call(self, node: Call, exercice: int) -> Outcome:
        if node.function in {"moyenne", "somme"}:
            count = years_of(node)
            years = range(exercice - count + 1, exercice + 1)
            values = tuple(self._value(node.arguments[0], year) for year in years)
            share = count if node.function == "moyenne" else 1
            return _with(values, lambda *each: sum(each, Fraction(0)) / share)
        if node.function == "evolution":
            now = self._value(node.arguments[0], exercice)
            before = self._value(node.arguments[0], exercice - years_of(node))
            return _growth(now, before)
        if node.function == "par_habitant":
            people = self._named(POPULATION, exercice)
            value = self._value(node.arguments[0], exercice)
            if people.value == 0:
                return Outcome(None, (UNDEFINED,))
            return _with((value, people), lambda left, right: left / right)
        return self._plain_call(node, exercice)

    def _plain_call(self, node: Call, exercice: int) -> Outcome:
        if node.function == "puissance":
            power = power_of(node)
            base = self._value(node.arguments[0], exercice)
            if base.value == 0 and power < 0:
                return Outcome(None, (UNDEFINED,))
            return _with((base,), lambda value: value**power)
        values = tuple(self._value(part, exercice) for part in node.arguments)
        act = {
            "min": lambda *each: min(each),
            "max": lambda *each: max(each),
            "abs": abs,
            "en_annees": lambda value: value,
            "en_nombre": lambda value: value,
        }[node.function]
        return _with(values, act)


def no_formula(indicator: Indicator, norme: str, exercice: int) -> Text:
    """Return the sentence for an indicator without formula in a nomenclature and a year."""
    return translatable(
        "Indicateur",
        "« {nom} » n'a pas de formule pour {norme} en {annee}.",
        nom=indicator.label,
        norme=verbatim(norme or "?"),
        annee=exercice,
    )


def _growth(now: Outcome, before: Outcome) -> Outcome:
    if before.value is not None and before.value <= 0 and now.value is not None:
        reason = translatable(
            "Indicateur", "Non défini : l'évolution part d'une valeur nulle ou négative."
        )
        return Outcome(None, (reason,))
    return _with((now, before), lambda left, right: left / right - 1)


def _constant(key: str, exercice: int) -> Outcome:
    constant = constants()[key]
    entry = constant.on(date(exercice, 12, 31))
    if entry is None:
        reason = translatable(
            "Indicateur",
            "« {nom} » n'est fixé par aucun texte au 31 décembre {annee}.",
            nom=constant.label,
            annee=exercice,
        )
        return Outcome(None, (reason,))
    return Outcome(entry.value)


def _with(outcomes: tuple[Outcome, ...], act) -> Outcome:  # type: ignore[no-untyped-def]  # noqa: ANN001
    """Return what `act` makes of some values; unknown, with all reasons, when one is unknown."""
    values = [outcome.value for outcome in outcomes]
    if any(value is None for value in values):
        reasons = (reason for outcome in outcomes for reason in outcome.reasons)
        return Outcome(None, tuple(dict.fromkeys(reasons)))
    result: Fraction = act(*values)
    if max(result.numerator.bit_length(), result.denominator.bit_length()) > _MOST_BITS:
        return Outcome(None, (TOO_LARGE,))
    return Outcome(result)
