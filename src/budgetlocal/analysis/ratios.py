"""The ratios a document declares, computed again from its own lines (CGCT R2313-1)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from budgetlocal.analysis.basis import main_amount
from budgetlocal.analysis.declared import decimals_of, declared_number, population
from budgetlocal.analysis.selection import evaluation_of
from budgetlocal.analysis.whole_budget import is_change
from budgetlocal.core.formatting import NBSP, decimal_number, percent
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.meanings import Severity
from budgetlocal.core.specs import Finding
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.indicators.catalogue import catalogue
from budgetlocal.indicators.definitions import Indicator
from budgetlocal.indicators.dimensions import EUROS_PER_HEAD, decimal_of
from budgetlocal.indicators.evaluation import Outcome
from budgetlocal.indicators.sources import Figure

RULE = translatable("Ratios", "CGCT, article R2313-1 (ratios des documents budgétaires).")


@dataclass(frozen=True, slots=True)
class ComparedRatio:
    """A ratio as computed here and as declared; either may be unknown."""

    definition: Indicator
    computed: Decimal | None
    declared: Decimal | None
    decimals: int
    """Decimals of the declared figure, a percentage counted as written."""
    reason: Text | None = None
    """Why it cannot be computed, when it cannot."""

    @property
    def is_per_head(self) -> bool:
        """Whether it is in euros per inhabitant, else a ratio."""
        return self.definition.dimension == EUROS_PER_HEAD

    @property
    def agrees(self) -> bool | None:
        """Whether both round to the same figure, as precise as declared; None if one is unknown."""
        if self.computed is None or self.declared is None:
            return None
        return self.rounded(self.computed) == self.rounded(self.declared)

    def shown(self, value: Decimal | None) -> str:
        """Return a value of the ratio in its unit, with two decimals."""
        if self.is_per_head:
            return decimal_number(value, 2) + " €/hab." if value is not None else "n. d."
        return percent(value, 2)

    def rounded(self, value: Decimal) -> Decimal:
        """Return a value as precise as the declared one, a percentage as written."""
        scaled = value if self.is_per_head else value * 100
        return scaled.quantize(Decimal(1).scaleb(-self.decimals), rounding=ROUND_HALF_UP)


def definitions() -> tuple[Indicator, ...]:
    """Return the ratios that a document declares and that its lines let us compute."""
    return tuple(indicator for indicator in catalogue() if indicator.declared)


def compared_ratios(budget: BudgetFrame) -> tuple[ComparedRatio, ...]:
    """Return each ratio, computed with the declared population and set beside the declared one.

    A declared 0 means that the software left the field unfilled: unknown.
    """
    return tuple(_compared(budget, definition) for definition in definitions())


def ratio_findings(budget: BudgetFrame) -> tuple[Finding, ...]:
    """Return whether the declared ratios agree with the lines: one finding, none if unknown.

    A BS or a DM declares the ratios of the whole budget, which its own changes cannot give again.
    """
    if is_change(budget):
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
    lines = tuple((f"r{item.definition.number}", _difference(item)) for item in different)
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
            "votre logiciel, ou d'une erreur ; la page Rapprochement dit laquelle quand elle la retrouve.",
            liste=shown,
        ),
        RULE,
    )


def _difference(item: ComparedRatio) -> Text:
    return translatable(
        "Ratios",
        "{titre} : {declare} → {calcule}",
        titre=item.definition.label,
        declare=item.shown(item.declared),
        calcule=item.shown(item.computed),
    )


def _compared(budget: BudgetFrame, definition: Indicator) -> ComparedRatio:
    text = budget.informations.get(definition.declared, "")
    declared = declared_number(text) or None
    outcome = _outcome(budget, definition)
    computed = None if outcome.value is None else decimal_of(outcome.value)
    reason = outcome.reasons[0] if outcome.reasons else None
    return ComparedRatio(definition, computed, declared, decimals_of(text), reason)


def _outcome(budget: BudgetFrame, definition: Indicator) -> Outcome:
    people = population(budget.informations)
    figure = None
    if people is not None:
        figure = Figure(Fraction(people), declared_source(budget))
    evaluation = evaluation_of(budget, main_amount(budget), figure)
    return evaluation.indicator(definition, budget.header.exercice)


def declared_source(budget: BudgetFrame) -> Text:
    """Return where a declared population was read."""
    return translatable(
        "Ratios", "PopTot déclaré dans « {fichier} »", fichier=verbatim(budget.source.name)
    )
