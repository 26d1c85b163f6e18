"""Is each section balanced, and do order movements answer each other? (CGCT L1612-4)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from budgetlocal.analysis.basis import credits, sum_cents
from budgetlocal.analysis.labels import document_name, section_name, source_of
from budgetlocal.analysis.totals import of
from budgetlocal.core import frames
from budgetlocal.core.formatting import euros
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Etape, Mouvement, Section, Sens
from budgetlocal.core.meanings import Severity
from budgetlocal.core.money import Cents
from budgetlocal.core.origins import CREDITS, FigureOrigin, LinesOrigin, OperationOrigin
from budgetlocal.core.specs import CellKind, Column, Finding, Row, RowStyle, TableSpec
from budgetlocal.core.text import Text, translatable

if TYPE_CHECKING:
    import pandas as pd

RULE = translatable(
    "Equilibre", "CGCT, article L1612-4 : chaque section est votée en équilibre réel."
)
ORDER_RULE = translatable(
    "Equilibre", "Instruction M57, tome 2 : les opérations d'ordre sont équilibrées."
)
COLUMNS = (
    Column("section", translatable("Equilibre", "Section"), CellKind.TEXT),
    Column("depenses", translatable("Equilibre", "Dépenses"), CellKind.EUROS),
    Column("recettes", translatable("Equilibre", "Recettes"), CellKind.EUROS),
    Column("ecart", translatable("Equilibre", "Recettes − dépenses"), CellKind.EUROS),
)
MOVEMENT_NAMES = {
    Mouvement.REEL: translatable("Equilibre", "dont opérations réelles"),
    Mouvement.ORDRE: translatable("Equilibre", "dont opérations d'ordre"),
}


def equilibrium_table(budget: BudgetFrame) -> TableSpec:
    """Return the credits of each section in both directions, split into real and order."""
    rows: list[Row] = []
    for section in _sections(budget):
        rows.append(_row(budget, section, None))
        rows += [_row(budget, section, movement) for movement in Mouvement]
    return TableSpec("equilibre", document_name(budget), COLUMNS, tuple(rows), source_of(budget))


def equilibrium(budget: BudgetFrame) -> tuple[Finding, ...]:
    """Return one finding per section, then one per kind of order movement that does not answer."""
    sections = (_section_finding(budget, section) for section in _sections(budget))
    return (*sections, *_order_findings(budget))


def side(
    budget: BudgetFrame,
    section: Section,
    sens: Sens,
    movement: Mouvement | None = None,
    type_ordre: tuple[str, ...] = (),
) -> Cents | None:
    """Return the credits of one side of a section, in cents; None when it has no line."""
    lines = budget.lines
    mask = (lines[frames.SECTION] == str(section)) & (lines[frames.SENS] == str(sens))
    if movement is not None:
        mask &= lines[frames.MOUVEMENT] == str(movement)
    if type_ordre:
        mask &= lines[frames.TYPE_ORDRE].isin(type_ordre)
    values: pd.Series = credits(budget)[mask]
    return sum_cents(values)


def _sections(budget: BudgetFrame) -> list[Section]:
    present = set(budget.lines[frames.SECTION])
    return [section for section in Section if str(section) in present]


def _row(budget: BudgetFrame, section: Section, movement: Mouvement | None) -> Row:
    depenses = side(budget, section, Sens.DEPENSE, movement)
    recettes = side(budget, section, Sens.RECETTE, movement)
    name: Text = section_name(section, budget) if movement is None else MOVEMENT_NAMES[movement]
    return Row(
        key=f"{section}/{movement or 'total'}",
        level=0 if movement is None else 1,
        cells=(name, depenses, recettes, (recettes or 0) - (depenses or 0)),
        style=RowStyle.TOTAL if movement is None else RowStyle.NORMAL,
        origins=_origins(budget, section, movement),
    )


def _origins(
    budget: BudgetFrame, section: Section, movement: Mouvement | None
) -> tuple[FigureOrigin | None, ...]:
    depenses, recettes = (
        LinesOrigin(
            tuple(
                of(budget.lines, section=section, sens=sens, movement=movement)[
                    frames.ORDINAL
                ].tolist()
            ),
            CREDITS,
        )
        for sens in (Sens.DEPENSE, Sens.RECETTE)
    )
    return (None, depenses, recettes, OperationOrigin("-", (recettes, depenses)))


def _section_finding(budget: BudgetFrame, section: Section) -> Finding:
    depenses = side(budget, section, Sens.DEPENSE) or 0
    recettes = side(budget, section, Sens.RECETTE) or 0
    gap = recettes - depenses
    name = section_name(section, budget)
    code = f"equilibre_{section}"
    figures: dict[str, str | Text] = {
        "section": name,
        "depenses": euros(depenses),
        "recettes": euros(recettes),
    }
    if gap == 0:
        return Finding(
            code,
            Severity.OK,
            translatable("Equilibre", "{section} : équilibrée", section=name),
            _balanced_detail(budget, depenses),
            RULE,
        )
    detail = translatable(
        "Equilibre", "{section} : {depenses} en dépenses, {recettes} en recettes.", **figures
    )
    if budget.header.etape.is_account:
        detail = translatable(
            "Equilibre",
            "{section}, crédits ouverts : {depenses} en dépenses, {recettes} en recettes.",
            **figures,
        )
    if gap > 0:
        title = translatable("Equilibre", "{section} : en suréquilibre", section=name)
        return Finding(code, Severity.WARNING, title, detail, RULE, gap)
    title = translatable("Equilibre", "{section} : en déséquilibre", section=name)
    return Finding(code, Severity.ERROR, title, detail, RULE, gap)


def _balanced_detail(budget: BudgetFrame, amount: Cents) -> Text:
    if budget.header.etape is Etape.DM:
        return translatable(
            "Equilibre",
            "La décision change autant les dépenses que les recettes : {montant}.",
            montant=euros(amount),
        )
    if budget.header.etape.is_account:
        return translatable(
            "Equilibre",
            "{montant} de crédits ouverts, en dépenses comme en recettes.",
            montant=euros(amount),
        )
    return translatable(
        "Equilibre", "{montant} en dépenses comme en recettes.", montant=euros(amount)
    )


def _order_findings(budget: BudgetFrame) -> Iterator[Finding]:
    fonctionnement, investissement = Section.FONCTIONNEMENT, Section.INVESTISSEMENT
    depense, recette = Sens.DEPENSE, Sens.RECETTE
    between, within = ("", "2"), ("1",)
    pairs = (
        ("ordre_f_vers_i", fonctionnement, depense, investissement, recette, between),
        ("ordre_i_vers_f", investissement, depense, fonctionnement, recette, between),
        ("ordre_interne_f", fonctionnement, depense, fonctionnement, recette, within),
        ("ordre_interne_i", investissement, depense, investissement, recette, within),
    )
    for code, from_section, from_sens, to_section, to_sens, kinds in pairs:
        left = side(budget, from_section, from_sens, Mouvement.ORDRE, kinds) or 0
        right = side(budget, to_section, to_sens, Mouvement.ORDRE, kinds) or 0
        if left != right:
            detail = translatable(
                "Equilibre",
                "{section_gauche}, dépenses d'ordre : {gauche}. "
                "{section_droite}, recettes d'ordre : {droite}.",
                section_gauche=section_name(from_section, budget),
                gauche=euros(left),
                section_droite=section_name(to_section, budget),
                droite=euros(right),
            )
            title = translatable("Equilibre", "Opérations d'ordre sans contrepartie")
            yield Finding(code, Severity.WARNING, title, detail, ORDER_RULE, right - left)
