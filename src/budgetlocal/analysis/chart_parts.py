"""Bar charts made of one document: spending, revenue, execution, by chapter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from budgetlocal.analysis.basis import main_amount, sum_cents
from budgetlocal.analysis.labels import chapter_label, plan_of, source_of, step_and_year
from budgetlocal.analysis.totals import of
from budgetlocal.core import frames, origins
from budgetlocal.core.formatting import percent, short_euros
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Amount, Mouvement, Section, Sens
from budgetlocal.core.meanings import Role
from budgetlocal.core.money import Cents, ratio
from budgetlocal.core.origins import FigureOrigin, LinesOrigin
from budgetlocal.core.specs import ChartKind, ChartSpec, Series, Unit
from budgetlocal.core.text import Text, translatable

MAX_BARS = 10
OTHERS = translatable("Graphique", "Autres")
REPORTED = ("001", "002")
"""Results carried over: neither spending nor revenue of the year."""
KEYS = {
    (Section.FONCTIONNEMENT, Sens.DEPENSE): "depenses-fonctionnement",
    (Section.FONCTIONNEMENT, Sens.RECETTE): "recettes-fonctionnement",
    (Section.INVESTISSEMENT, Sens.DEPENSE): "depenses-investissement",
    (Section.INVESTISSEMENT, Sens.RECETTE): "recettes-investissement",
}
WHATS = {
    "depenses-fonctionnement": translatable("Graphique", "dépenses réelles de fonctionnement"),
    "recettes-fonctionnement": translatable("Graphique", "recettes réelles de fonctionnement"),
    "depenses-investissement": translatable("Graphique", "dépenses réelles d'investissement"),
    "recettes-investissement": translatable("Graphique", "recettes réelles d'investissement"),
}
EXECUTED = translatable("Graphique", "Réalisé")
VOTED = translatable("Graphique", "Voté")
CREDITS = translatable("Graphique", "Crédits ouverts")
RESTES = translatable("Graphique", "Restes à réaliser")

Bar = tuple[Text, Cents | None, Cents | None, Cents | None]
"""Label of a chapter, credits open, executed, restes a realiser."""


def breakdown_chart(budget: BudgetFrame, section: Section, sens: Sens) -> ChartSpec | None:
    """Return the real movements of one side of a section by chapter, largest first.

    Results carried over are left out; beyond ten chapters the smallest are summed as "Autres".
    None when the document has no such line.
    """
    bars = _by_chapter(budget, section, sens)
    total = sum(bar.amount for bar in bars)
    amount = str(main_amount(budget))
    if not bars or total == 0:
        return None
    key = KEYS[section, sens]
    shown = _with_others(bars)
    is_account = budget.header.etape.is_account
    largest = ratio(bars[0].amount, total)
    return ChartSpec(
        key=key,
        kind=ChartKind.BARS,
        title=translatable(
            "Graphique",
            "{chapitre} : {part} des {quoi}",
            chapitre=bars[0].label,
            part=percent(largest, 0),
            quoi=WHATS[key],
        ),
        subtitle=translatable(
            "Graphique",
            "{etape}, total {total}",
            etape=step_and_year(budget),
            total=short_euros(total),
        ),
        unit=Unit.EUROS,
        categories=tuple(bar.label for bar in shown),
        series=(
            Series(
                EXECUTED if is_account else VOTED,
                Role.DEPENSES if sens is Sens.DEPENSE else Role.RECETTES,
                tuple(bar.amount for bar in shown),
                tuple(LinesOrigin(bar.ordinals, amount) for bar in shown),
            ),
        ),
        source=source_of(budget),
        note=translatable("Graphique", "Opérations réelles, hors résultats reportés (001, 002)."),
    )


def execution_chart(
    budget: BudgetFrame,
    section: Section,
    sens: Sens,
    bars: Sequence[Bar],
    ordinals: Sequence[tuple[int, ...]] = (),
) -> ChartSpec | None:
    """Return credits open against executed (and restes a realiser) by chapter, largest first.

    `ordinals` has the lines of the document behind each bar, when they are its plain sums.
    """
    paired = zip(bars, ordinals or ((),) * len(bars), strict=True)
    ranked = sorted(
        (pair for pair in paired if pair[0][1] or pair[0][2]), key=lambda pair: -(pair[0][1] or 0)
    )
    known = [bar for bar, _lines in ranked]
    behind = [lines for _bar, lines in ranked[:MAX_BARS]]
    if not known:
        return None
    credits = sum(bar[1] or 0 for bar in known)
    realise = sum(bar[2] or 0 for bar in known)
    key = KEYS[section, sens]
    shown = known[:MAX_BARS]
    series = [
        Series(
            CREDITS, Role.CREDITS, tuple(bar[1] for bar in shown), _sums(behind, origins.CREDITS)
        ),
        Series(
            EXECUTED, Role.REALISE, tuple(bar[2] for bar in shown), _sums(behind, Amount.MT_REAL)
        ),
    ]
    if any(bar[3] for bar in shown):
        left = _sums(behind, Amount.MT_RAR_3112)
        series.append(Series(RESTES, Role.RESTES, tuple(bar[3] for bar in shown), left))
    left_out = len(known) - len(shown)
    return ChartSpec(
        key=f"execution-{key}",
        kind=ChartKind.BARS,
        title=translatable(
            "Graphique",
            "{taux} des crédits réalisés : {sujet}",
            taux=percent(ratio(realise, credits), 1),
            sujet=SUBJECTS[key],
        ),
        subtitle=translatable(
            "Graphique",
            "{etape} : {realise} réalisés sur {credits} ouverts",
            etape=step_and_year(budget),
            realise=short_euros(realise),
            credits=short_euros(credits),
        ),
        unit=Unit.EUROS,
        categories=tuple(bar[0] for bar in shown),
        series=tuple(series),
        source=source_of(budget),
        note=_execution_note(left_out),
    )


def _sums(behind: Sequence[tuple[int, ...]], column: str) -> tuple[FigureOrigin | None, ...]:
    """Return one amount over the lines of each bar, nothing where the lines are not said."""
    if not any(behind):
        return ()
    return tuple(LinesOrigin(lines, str(column)) if lines else None for lines in behind)


SUBJECTS = {
    "depenses-fonctionnement": translatable("Graphique", "dépenses de fonctionnement"),
    "recettes-fonctionnement": translatable("Graphique", "recettes de fonctionnement"),
    "depenses-investissement": translatable("Graphique", "dépenses d'investissement"),
    "recettes-investissement": translatable("Graphique", "recettes d'investissement"),
}


def _execution_note(left_out: int) -> Text:
    if left_out:
        return translatable(
            "Graphique",
            "Réel et ordre, hors lignes sans exécution (001, 002, 020 à 024). "
            "Les {nombre} plus petits chapitres ne sont pas dessinés.",
            nombre=left_out,
        )
    return translatable(
        "Graphique", "Réel et ordre, hors lignes sans exécution (001, 002, 020 à 024)."
    )


@dataclass(frozen=True, slots=True)
class _Chapter:
    """One bar of a breakdown, with the lines that make it."""

    label: Text
    amount: Cents
    ordinals: tuple[int, ...]


def _by_chapter(budget: BudgetFrame, section: Section, sens: Sens) -> list[_Chapter]:
    lines = of(budget.lines, section=section, sens=sens, movement=Mouvement.REEL)
    lines = lines[~lines[frames.NATURE].isin(REPORTED)]
    plan = plan_of(budget)
    amount = str(main_amount(budget))
    bars: list[_Chapter] = []
    for (kind, code), group in lines.groupby([frames.CHAPITRE_KIND, frames.CHAPITRE]):
        value = sum_cents(group[amount])
        if value:
            labels = (label for label in group[frames.LIBELLE] if label)
            label = chapter_label(plan, str(kind), str(code), next(labels, ""))
            bars.append(_Chapter(label, value, tuple(group[frames.ORDINAL].tolist())))
    return sorted(bars, key=lambda bar: (-bar.amount, str(bar.label)))


def _with_others(bars: list[_Chapter]) -> list[_Chapter]:
    if len(bars) <= MAX_BARS:
        return bars
    kept, rest = bars[: MAX_BARS - 1], bars[MAX_BARS - 1 :]
    ordinals = tuple(ordinal for bar in rest for ordinal in bar.ordinals)
    return [*kept, _Chapter(OTHERS, sum(bar.amount for bar in rest), ordinals)]
