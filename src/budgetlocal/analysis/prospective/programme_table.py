"""The programme of investments as a table: its operations by year, and how each year is paid for.

What is left to the town equals the FCTVA of past spending, the epargne nette, the other movements, the loans
and what is taken from the fonds de roulement.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from budgetlocal.analysis.prospective import measures
from budgetlocal.analysis.prospective.figures import Flow, name_of, values_of
from budgetlocal.analysis.prospective.programme import Programme
from budgetlocal.analysis.prospective.programme_flows import past_fctva
from budgetlocal.analysis.prospective.projection import Projection
from budgetlocal.core.money import Cents
from budgetlocal.core.specs import NOT_APPLICABLE, Cell, CellKind, Column, Row, RowStyle, TableSpec
from budgetlocal.core.text import Text, translatable, verbatim


def programme_table(
    programme: Programme, name: str, years: tuple[int, ...], projection: Projection | None
) -> TableSpec:
    """Return the operations by year, then how each year is paid for.

    Args:
        programme: the operations.
        name: the name of the programme.
        years: the years shown; what falls outside is in the total only.
        projection: that of a scenario that follows the programme, to tell its loan; None otherwise.

    """
    columns = (
        Column("operation", translatable("Prospective", "Opération"), CellKind.TEXT),
        Column("ap", translatable("Prospective", "AP"), CellKind.EUROS),
        *(Column(str(year), verbatim(str(year)), CellKind.EUROS) for year in years),
        Column(
            "total",
            translatable("Prospective", "Total"),
            CellKind.EUROS,
            translatable(
                "Prospective",
                "D'une opération : toutes ses années ; des lignes en gras : les années montrées",
            ),
        ),
        Column("reste", translatable("Prospective", "AP sans CP"), CellKind.EUROS),
    )
    rows = [
        Row(
            f"operation/{each.nom}",
            0,
            (
                verbatim(each.nom),
                each.ap,
                *(dict(each.cp).get(year, 0) for year in years),
                each.total,
                each.ap - each.total,
            ),
        )
        for each in programme.operations
    ]
    rows += _financing_rows(programme, years, projection)
    return TableSpec(
        "prospective-programme",
        translatable("Prospective", "Programme d'investissement · {nom}", nom=verbatim(name)),
        columns,
        tuple(rows),
        translatable("Prospective", "Programme « {nom} »", nom=verbatim(name)),
    )


def _financing_rows(
    programme: Programme, years: tuple[int, ...], projection: Projection | None
) -> Iterator[Row]:
    spending = [sum(dict(each.cp).get(year, 0) for each in programme.operations) for year in years]
    granted = [
        sum(dict(each.subventions).get(year, 0) for each in programme.operations) for year in years
    ]
    own = [_own_fctva(programme, year, projection) for year in years]
    titles = {
        "cp": translatable("Prospective", "Crédits de paiement"),
        "subventions": translatable("Prospective", "Subventions reçues"),
        "fctva": translatable("Prospective", "FCTVA du programme"),
        "reste": translatable("Prospective", "Reste à financer par la collectivité"),
    }
    left = [a - b - c for a, b, c in zip(spending, granted, own, strict=True)]
    for key, values in zip(titles, (spending, granted, own, left), strict=True):
        yield _total_row(key, titles[key], values)
    if projection is None:
        return
    ranks = {year: rank for rank, year in enumerate(projection.scenario.years)}
    past = [
        past_fctva(projection.base, programme, year) if year in ranks else None for year in years
    ]
    yield _total_row("fctva_passe", translatable("Prospective", "FCTVA des dépenses passées"), past)
    net = values_of(projection, measures.EPARGNE_NETTE)[1:]
    saved = [net[ranks[year]] if year in ranks else None for year in years]
    yield _total_row("epargne_nette", name_of(measures.EPARGNE_NETTE), saved)
    others = _other_movements(projection)
    rest = [
        others[ranks[year]] + spent - grant - mine - (old or 0) if year in ranks else None
        for year, spent, grant, mine, old in zip(years, spending, granted, own, past, strict=True)
    ]
    yield _total_row(
        "autres", translatable("Prospective", "Autres recettes moins autres dépenses"), rest
    )
    if any(projection.planned):
        drawn = [projection.planned[ranks[year]] if year in ranks else None for year in years]
        yield _total_row("emprunts", translatable("Prospective", "Emprunts prévus"), drawn)
    loans = [projection.loans[ranks[year]] if year in ranks else None for year in years]
    yield _total_row("emprunt", translatable("Prospective", "Emprunt d'équilibre"), loans)
    change = projection.change()
    taken = [-change[ranks[year]] if year in ranks else None for year in years]
    yield _total_row("fonds", translatable("Prospective", "Pris sur le fonds de roulement"), taken)


def _other_movements(projection: Projection) -> list[Cents]:
    """Return what each projected year moves besides its epargne nette and its loans, programme included."""
    gained = (Flow.AUTRES_FONCTIONNEMENT, Flow.RECETTES_INVESTISSEMENT, measures.EMPRUNTS)
    sums = [values_of(projection, code)[1:] for code in gained]
    spent = values_of(projection, Flow.DEPENSES_INVESTISSEMENT)[1:]
    loans = zip(projection.loans, projection.planned, strict=True)
    return [
        sum(gains) - cents - sum(drawn)
        for gains, cents, drawn in zip(zip(*sums, strict=True), spent, loans, strict=True)
    ]


def _own_fctva(programme: Programme, year: int, projection: Projection | None) -> Cents:
    """Return the FCTVA that the operations bring: that of a year already closed is in its account."""
    if projection is not None and year - programme.delay_years <= projection.base.year:
        return 0
    return sum(programme.fctva(each, year) for each in programme.operations)


def _total_row(key: str, title: Text, values: Sequence[Cents | None]) -> Row:
    known = [value for value in values if value is not None]
    total: Cell = sum(known) if len(known) == len(values) else NOT_APPLICABLE
    cells: tuple[Cell, ...] = (title, NOT_APPLICABLE, *values, total, NOT_APPLICABLE)
    return Row(key, 0, cells, RowStyle.SUBTOTAL)
