"""A formula over all communes at once, on the columns of the extract.

Floats are allowed here: the figures are for distributions and maps, never for a document. NaN is
unknown. Accounts need a balance of each commune, which the extract has not: an indicator that the
extract publishes (`Indicator.extract`) is read there, any other one with accounts is refused.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from threading import RLock
from typing import TYPE_CHECKING

from budgetlocal.core.text import Text, translatable
from budgetlocal.indicators.checking import POPULATION, POTENTIEL_FISCAL, power_of, years_of
from budgetlocal.indicators.constants import constants
from budgetlocal.indicators.definitions import Definitions, Indicator
from budgetlocal.indicators.errors import FormulaError
from budgetlocal.indicators.evaluation import DEEPEST
from budgetlocal.indicators.extract_statistics import scale_of
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
from budgetlocal.reference.extract import TOTALE, Extract
from budgetlocal.reference.values import Kind

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Column:
    """One figure for each collectivité of a kind."""

    ids: NDArray[np.int64]
    """Numbers of the collectivités in the extract, in order."""
    values: Floats
    """NaN is unknown."""
    years: tuple[int, ...]
    """Exercices of the statistics that were read."""

    @property
    def known(self) -> int:
        """How many have a figure."""
        import numpy as np

        return int(np.count_nonzero(~np.isnan(self.values)))


class Columns:
    """Evaluates formulas over one kind of collectivité; each column of the extract is read once."""

    def __init__(
        self, extract: Extract, definitions: Definitions, kind: Kind = Kind.COMMUNE
    ) -> None:
        """Take the extract, open."""
        self._extract = extract
        self._definitions = definitions
        self._kind = kind
        self._read: dict[tuple[str, int], Floats] = {}
        self._years: dict[int, None] = {}
        self._depth = 0
        self._ids: NDArray[np.int64] | None = None
        self._lock = RLock()

    @property
    def ids(self) -> NDArray[np.int64]:
        """The numbers of the collectivités of today of the kind, in order."""
        import numpy as np

        if self._ids is None:
            numbers = self._extract.numbers(self._kind)
            self._ids = np.arange(numbers.start, numbers.stop, dtype=np.int64)
        return self._ids

    def indicator(self, indicator: Indicator, exercice: int) -> Column:
        """Return an indicator of the catalogue.

        Raises:
            FormulaError: the extract has no such figures.

        """
        with self._lock:
            self._years = {}
            values = self._named_indicator(indicator, exercice, None)
            return Column(self.ids, self._whole(values), tuple(sorted(self._years)))

    def formula(self, node: Node, exercice: int) -> Column:
        """Return a checked formula.

        Raises:
            FormulaError: the formula needs accounts that the extract has not.

        """
        with self._lock:
            self._years = {}
            values = self._value(node, exercice)
            return Column(self.ids, self._whole(values), tuple(sorted(self._years)))

    def _whole(self, values: Floats) -> Floats:
        import numpy as np

        spread = np.broadcast_to(np.asarray(values, dtype=np.float64), self.ids.shape)
        return np.where(np.isfinite(spread), spread, np.nan)

    def _value(self, node: Node, exercice: int) -> Floats:
        import numpy as np

        self._depth += 1
        try:
            if self._depth > DEEPEST:
                raise _refused(translatable("Formule", "La formule est trop imbriquée."), node)
            with np.errstate(all="ignore"):
                return self._compute(node, exercice)
        finally:
            self._depth -= 1

    def _compute(self, node: Node, exercice: int) -> Floats:
        import numpy as np

        match node:
            case Number(value=value):
                return np.float64(float(value))  # type: ignore[return-value]
            case Accounts():
                raise _refused(
                    translatable(
                        "Formule", "Les comptes de toutes les communes ne sont pas embarqués."
                    ),
                    node,
                )
            case Name(name=name):
                return self._named(name, node, exercice)
            case Statistic(key=key, year=year):
                return self._column(key, exercice, year)
            case LawConstant(key=key):
                entry = constants()[key].on(date(exercice, 12, 31))
                return np.float64(float(entry.value) if entry else np.nan)  # type: ignore[return-value]
            case Negation(of=of):
                return -self._value(of, exercice)
            case Shift(of=of, offset=offset):
                return self._value(of, exercice + offset)
            case Operation(sign=sign, left=left, right=right):
                return _ACTS[sign](self._value(left, exercice), self._value(right, exercice))
            case Call():
                return self._call(node, exercice)

    def _named(self, name: str, node: Name, exercice: int) -> Floats:
        if name == POPULATION:
            return self._column(TOTALE, exercice, LATEST)
        if name == POTENTIEL_FISCAL:
            raise _refused(
                translatable(
                    "Formule", "Le potentiel fiscal de toutes les communes n'est pas embarqué."
                ),
                node,
            )
        indicator = self._definitions.get(name)
        if indicator is None:
            raise _refused(translatable("Formule", "Cet indicateur n'existe plus."), node)
        return self._named_indicator(indicator, exercice, node)

    def _named_indicator(self, indicator: Indicator, exercice: int, node: Node | None) -> Floats:
        if indicator.extract:
            return self._column(indicator.extract, exercice, None)
        formula = indicator.formula("M57", exercice)
        if formula is None:
            raise _refused(
                translatable("Formule", "« {nom} » n'a pas de formule.", nom=indicator.label), node
            )
        try:
            return self._value(formula.node, exercice)
        except FormulaError as err:
            raise FormulaError(
                translatable(
                    "Formule",
                    "« {nom} » ne se compare pas : {raison}",
                    nom=indicator.label,
                    raison=err.message,
                ),
                node.span if node else err.span,
                hint=err.hint,
            ) from err

    def _call(self, node: Call, exercice: int) -> Floats:
        import numpy as np

        first = node.arguments[0]
        match node.function:
            case "moyenne" | "somme":
                count = years_of(node)
                every = [self._value(first, exercice - back) for back in range(count)]
                total = sum(every[1:], every[0])
                return total / count if node.function == "moyenne" else total
            case "evolution":
                before = self._value(first, exercice - years_of(node))
                grown = self._value(first, exercice) / before - 1
                return np.where(before > 0, grown, np.nan)
            case "par_habitant":
                return self._value(first, exercice) / self._column(TOTALE, exercice, LATEST)
            case "puissance":
                return self._value(first, exercice) ** power_of(node)
            case "abs":
                return np.abs(self._value(first, exercice))
            case "min" | "max":
                act = np.minimum if node.function == "min" else np.maximum
                values = [self._value(part, exercice) for part in node.arguments]
                return act.reduce(np.broadcast_arrays(*values))  # type: ignore[no-any-return]
            case _:
                return self._value(first, exercice)

    def _column(self, key: str, exercice: int, year: int | None) -> Floats:
        wanted = exercice if year is None else year
        if wanted == LATEST:
            years = [each for each in self._extract.indicator(key).years if each <= exercice]
            wanted = max(years, default=exercice)
        self._years[wanted] = None
        if (key, wanted) not in self._read:
            self._read[key, wanted] = self._load(key, wanted)
        return self._read[key, wanted]

    def _load(self, key: str, year: int) -> Floats:
        import numpy as np

        frame = self._extract.column(key, year, kind=self._kind)
        scale = float(scale_of(self._extract.indicator(key).unit))
        values = np.full(len(self.ids), np.nan)
        places = frame["collectivite_id"].to_numpy() - (self.ids[0] if len(self.ids) else 0)
        values[places] = frame["value"].to_numpy(dtype=np.float64, na_value=np.nan) * scale
        return values


_ACTS: dict[str, Callable[[Floats, Floats], Floats]] = {
    "+": lambda left, right: left + right,
    "-": lambda left, right: left - right,
    "*": lambda left, right: left * right,
    "/": lambda left, right: left / right,
}


def _refused(message: Text, node: Node | None) -> FormulaError:
    from budgetlocal.indicators.errors import Span

    return FormulaError(
        message,
        node.span if node else Span(0, 0),
        hint=translatable(
            "Formule",
            "Pour comparer, citez un agrégat de l'OFGL que les données embarquées contiennent, ou "
            'stat("…").',
        ),
    )
