"""The ratios a document declares, computed again from its own lines (CGCT R2313-1)."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import cache

from budgetlocal.analysis.basis import main_amount
from budgetlocal.analysis.declared import decimals_of, declared_number, population
from budgetlocal.analysis.selection import value_of
from budgetlocal.bundled import bundled
from budgetlocal.core.formatting import NBSP, decimal_number, percent
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Etape
from budgetlocal.core.meanings import Severity
from budgetlocal.core.money import ratio
from budgetlocal.core.specs import Finding
from budgetlocal.core.text import Text, bilingual, translatable

POPULATION = "population"
RULE = translatable("Ratios", "CGCT, article R2313-1 (ratios des documents budgétaires).")


@dataclass(frozen=True, slots=True)
class RatioDefinition:
    """One ratio of the header of a budget document."""

    code: str
    """Its code in InformationsGenerales."""
    numero: int
    title: Text
    numerators: tuple[str, ...]
    denominator: str

    @property
    def is_per_head(self) -> bool:
        """Whether it is in euros per inhabitant, else a ratio."""
        return self.denominator == POPULATION


@dataclass(frozen=True, slots=True)
class ComparedRatio:
    """A ratio as computed here and as declared; either may be unknown."""

    definition: RatioDefinition
    computed: Decimal | None
    declared: Decimal | None
    decimals: int
    """Decimals of the declared figure, a percentage counted as written."""

    @property
    def agrees(self) -> bool | None:
        """Whether both round to the same figure, as precise as declared; None if one is unknown."""
        if self.computed is None or self.declared is None:
            return None
        return self._rounded(self.computed) == self._rounded(self.declared)

    def shown(self, value: Decimal | None) -> str:
        """Return a value of the ratio in its unit, with two decimals."""
        if self.definition.is_per_head:
            return decimal_number(value, 2) + " €/hab." if value is not None else "n. d."
        return percent(value, 2)

    def _rounded(self, value: Decimal) -> Decimal:
        scaled = value if self.definition.is_per_head else value * 100
        return scaled.quantize(Decimal(1).scaleb(-self.decimals), rounding=ROUND_HALF_UP)


@cache
def definitions() -> tuple[RatioDefinition, ...]:
    """Return the ratios that the lines of a document let us compute."""
    path = bundled("resources", "regles", "ratios_r2313_1.toml")
    return tuple(
        RatioDefinition(
            code=table["code"],
            numero=table["numero"],
            title=bilingual(table["fr"], table["en"]),
            numerators=tuple(table["numerateur"]),
            denominator=table["denominateur"],
        )
        for table in tomllib.loads(path.read_text(encoding="utf-8"))["ratio"]
    )


def compared_ratios(budget: BudgetFrame) -> tuple[ComparedRatio, ...]:
    """Return each ratio, computed with the declared population and set beside the declared one.

    A declared 0 means that the software left the field unfilled: unknown.
    """
    return tuple(_compared(budget, definition) for definition in definitions())


def ratio_findings(budget: BudgetFrame) -> tuple[Finding, ...]:
    """Return whether the declared ratios agree with the lines: one finding, none if unknown.

    A DM declares the ratios of the whole budget, which its own changes cannot give again.
    """
    if budget.header.etape is Etape.DM:
        return ()
    known = [item for item in compared_ratios(budget) if item.agrees is not None]
    if not known:
        return ()
    different = tuple(item for item in known if not item.agrees)
    if different:
        return (_differences(different, len(known)),)
    shown = f"{NBSP}; ".join(item.shown(item.declared) for item in known)
    return (
        Finding(
            "ratios",
            Severity.OK,
            translatable("Ratios", "Les ratios déclarés se retrouvent à partir des lignes"),
            translatable(
                "Ratios", "{nombre} ratios vérifiés : {liste}.", nombre=len(known), liste=shown
            ),
            RULE,
        ),
    )


def _differences(different: tuple[ComparedRatio, ...], known: int) -> Finding:
    lines = tuple((f"r{item.definition.numero}", _difference(item)) for item in different)
    shown = Text("", "\n".join(f"• {{{name}}}" for name, _line in lines), lines)
    return Finding(
        "ratios",
        Severity.INFO,
        translatable(
            "Ratios",
            "Ratios déclarés différents du recalcul : {nombre} sur {total}",
            nombre=len(different),
            total=known,
        ),
        translatable(
            "Ratios",
            "Déclaré → recalculé :\n{liste}\nLe recalcul prend les opérations réelles du fichier, hors "
            "résultat reporté. L'écart vient d'une autre définition ou d'une autre population dans "
            "votre logiciel, ou d'une erreur : vérifiez avant de citer ces ratios.",
            liste=shown,
        ),
        RULE,
    )


def _difference(item: ComparedRatio) -> Text:
    return translatable(
        "Ratios",
        "{titre} : {declare} → {calcule}",
        titre=item.definition.title,
        declare=item.shown(item.declared),
        calcule=item.shown(item.computed),
    )


def _compared(budget: BudgetFrame, definition: RatioDefinition) -> ComparedRatio:
    text = budget.informations.get(definition.code, "")
    declared = declared_number(text) or None
    return ComparedRatio(
        definition, computed_ratio(budget, definition), declared, decimals_of(text)
    )


def computed_ratio(budget: BudgetFrame, definition: RatioDefinition) -> Decimal | None:
    """Return a ratio from the lines: euros per inhabitant, or a ratio of two sums of cents."""
    amount = main_amount(budget)
    parts = [value_of(name, budget, amount) for name in definition.numerators]
    if any(part is None for part in parts):
        return None
    numerator = sum(part for part in parts if part is not None)
    if definition.is_per_head:
        return ratio(Decimal(numerator) / 100, population(budget.informations))
    return ratio(numerator, value_of(definition.denominator, budget, amount))
