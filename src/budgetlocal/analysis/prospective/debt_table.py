"""The debt of a projection year by year as a table, each figure explained loan by loan."""

from __future__ import annotations

from functools import partial

from budgetlocal.analysis.prospective.debt_remarks import named
from budgetlocal.analysis.prospective.debt_years import (
    BY_KEY,
    FLOWS,
    DebtFlow,
    NamedDebt,
    loans_of,
    unaccrued,
    value,
)
from budgetlocal.analysis.prospective.explain import explained
from budgetlocal.analysis.prospective.layout import attaches
from budgetlocal.analysis.prospective.projection import Projection
from budgetlocal.analysis.prospective.source import LABEL, source_words, year_columns
from budgetlocal.core.explanation import Explanation, Part, Step
from budgetlocal.core.formatting import euros
from budgetlocal.core.origins import FigureOrigin, WorkedOrigin
from budgetlocal.core.specs import NOT_APPLICABLE, Cell, Row, RowStyle, TableSpec
from budgetlocal.core.text import Text, translatable, verbatim

_STYLES = {
    "cloture": RowStyle.SUBTOTAL,
    "interets_exercice": RowStyle.SUBTOTAL,
}
_ON_ACCRUALS = ("icne", "variation_icne", "interets_exercice")
_ON_ATTACHED = ("variation_icne", "interets_exercice")
_ON_STOCKS = ("ouverture", "cloture")


def debt_table(projection: Projection, name: str) -> TableSpec:
    """Return what is drawn, repaid, owed, and the interest of each year, ICNE included."""
    loans = loans_of(projection)
    is_attached = attaches(projection.base, projection.scenario)
    rows = [
        _row(projection, flow, loans)
        for flow in FLOWS
        if is_attached or flow.key not in _ON_ATTACHED
    ]
    return TableSpec(
        "prospective-dette",
        translatable("Prospective", "Dette et intérêts · {nom}", nom=verbatim(name)),
        (LABEL, *year_columns(projection)),
        tuple(row for row in rows if row is not None),
        source_words(projection, name),
    )


def _row(projection: Projection, flow: DebtFlow, loans: tuple[NamedDebt, ...]) -> Row | None:
    cells: list[Cell] = []
    origins: list[FigureOrigin | None] = []
    is_known = projection.debt is not None or flow.key not in _ON_STOCKS
    for rank, year in enumerate(projection.years):
        if rank == 0 and not flow.is_stock:
            cells.append(NOT_APPLICABLE)
            origins.append(None)
            continue
        amount = value(flow, loans, year) if is_known else None
        cells.append(amount)
        origins.append(None if amount is None else flow_origin(projection, flow.key, rank))
    if flow.key in {"capitalises", "indemnites"} and not any(
        isinstance(each, int) and each for each in cells
    ):
        return None
    note = _note(projection, flow)
    notes = (note,) * (len(cells) + 1) if note is not None else ()
    style = _STYLES.get(flow.key, RowStyle.NORMAL)
    return Row(
        flow.key,
        0,
        (_title(projection, flow), *cells),
        style,
        origins=(None, *origins),
        notes=notes,
    )


def _title(projection: Projection, flow: DebtFlow) -> Text:
    """Return the name of a row; one that leaves loans out says how many."""
    left = unaccrued(projection) if flow.key in _ON_ACCRUALS else ()
    if not left:
        return flow.name
    return (
        translatable(
            "Prospective", "{nom}, ICNE hors {nombre} emprunt(s)", nom=flow.name, nombre=len(left)
        )
        if flow.key == "interets_exercice"
        else translatable(
            "Prospective", "{nom}, hors {nombre} emprunt(s)", nom=flow.name, nombre=len(left)
        )
    )


def _note(projection: Projection, flow: DebtFlow) -> Text | None:
    if projection.debt is None:
        return translatable(
            "Prospective",
            "Emprunts nouveaux seulement : la dette existante n'est pas connue, ses capital et intérêts "
            "restent ceux de l'année de départ.",
        )
    left = unaccrued(projection) if flow.key in _ON_ACCRUALS else ()
    if not left:
        return None
    return translatable(
        "Prospective",
        "Sans les ICNE de {nombre} emprunt(s), qui ne sont pas connus : {noms}.",
        nombre=len(left),
        noms=named(str(each.name) for each in left),
    )


def debt_origin(projection: Projection, rank: int) -> WorkedOrigin:
    """Return what the debt is made of at the end of the year of a rank (0: the base year)."""
    return flow_origin(projection, "cloture", rank)


def flow_origin(projection: Projection, key: str, rank: int) -> WorkedOrigin:
    """Return what a sum of the debt is made of in the year of a rank."""
    return WorkedOrigin(partial(_explain, projection, key, rank))


def _explain(projection: Projection, key: str, rank: int, title: Text) -> Explanation:
    flow, year = BY_KEY[key], projection.years[rank]
    loans = loans_of(projection)
    cents = value(flow, loans, year)
    parts = []
    for each in loans:
        amount = flow.of(each, year)
        if amount:
            step = Step(each.name, year, verbatim(euros(amount)), amount, each.source, "")
            parts.append(Part(step, verbatim("+")))
        elif amount is None and each.debt.encours(year - 1):
            reason = translatable(
                "Prospective", "aucun échéancier ne dit ce qui a couru, ou l'annexe le contredit"
            )
            unknown = translatable("Prospective", "inconnu, hors du total")
            step = Step(each.name, year, unknown, None, each.source, "", reasons=(reason,))
            parts.append(Part(step, verbatim("+")))
    step = Step(
        title, year, verbatim(euros(cents)), cents, flow.words, "", parts=tuple(parts), adds_up=True
    )
    return explained(projection, title, step, verbatim(""))
