"""The tables of a projection: the chain of savings, the ratios, the balance of each section."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from budgetlocal.analysis.prospective import measures
from budgetlocal.analysis.prospective.balance import balances
from budgetlocal.analysis.prospective.debt_table import debt_origin
from budgetlocal.analysis.prospective.explain import sum_origin
from budgetlocal.analysis.prospective.explain_stock import stock_origin
from budgetlocal.analysis.prospective.figures import (
    CHAIN,
    capacite_desendettement,
    definition_of,
    name_of,
    taux,
    values_of,
)
from budgetlocal.analysis.prospective.projection import Projection
from budgetlocal.analysis.prospective.source import LABEL, source_words, year_columns
from budgetlocal.core.origins import FigureOrigin
from budgetlocal.core.specs import (
    NOT_APPLICABLE,
    Cell,
    CellKind,
    Column,
    Row,
    RowStyle,
    TableSpec,
)
from budgetlocal.core.text import translatable, verbatim

_STRONG = {
    measures.EPARGNE_GESTION,
    measures.EPARGNE_BRUTE,
    measures.EPARGNE_NETTE,
}
FONDS = translatable("Prospective", "Fonds de roulement au 31 décembre")
ENCOURS = translatable("Prospective", "Encours de dette au 31 décembre")
VARIATION = translatable("Prospective", "Variation du fonds de roulement")


def chain_table(projection: Projection, name: str) -> TableSpec:
    """Return the chain of savings and the financing of investment, year by year."""
    rows = [_sum_row(projection, code) for code in CHAIN]
    ranks = range(len(projection.years))
    changes: tuple[Cell, ...] = (NOT_APPLICABLE, *projection.change())
    rows.append(Row("variation", 0, (VARIATION, *changes), RowStyle.SUBTOTAL))
    rows.append(
        Row(
            "fonds_roulement",
            0,
            (FONDS, *projection.fonds_roulement),
            RowStyle.TOTAL,
            origins=(None, *(stock_origin(projection, rank) for rank in ranks)),
        )
    )
    debts: tuple[FigureOrigin | None, ...] = tuple(
        debt_origin(projection, rank) if projection.encours[rank] is not None else None
        for rank in ranks
    )
    rows.append(
        Row("encours", 0, (ENCOURS, *projection.encours), RowStyle.TOTAL, origins=(None, *debts))
    )
    return TableSpec(
        "prospective-chaine",
        translatable("Prospective", "Chaîne de l'épargne · {nom}", nom=verbatim(name)),
        (LABEL, *year_columns(projection)),
        tuple(rows),
        source_words(projection, name),
    )


def _sum_row(projection: Projection, code: str) -> Row:
    definition = definition_of(code)
    values = values_of(projection, code)
    style = RowStyle.SUBTOTAL if code in _STRONG else RowStyle.NORMAL
    notes = (definition, *((NOT_APPLICABLE,) * len(values))) if definition is not None else ()
    origins = (None, *(sum_origin(projection, code, rank) for rank in range(len(values))))
    return Row(str(code), 0, (name_of(code), *values), style, origins=origins, notes=notes)


def ratio_table(projection: Projection, name: str) -> TableSpec:
    """Return the ratios, one row per year."""
    columns = (
        Column("annee", translatable("Prospective", "Année"), CellKind.TEXT),
        Column("taux_brute", translatable("Prospective", "Taux d'épargne brute"), CellKind.PERCENT),
        Column("taux_nette", translatable("Prospective", "Taux d'épargne nette"), CellKind.PERCENT),
        Column(
            "desendettement",
            translatable("Prospective", "Capacité de désendettement (années)"),
            CellKind.MEASURE,
            translatable(
                "Prospective",
                "Encours de dette sur épargne brute (CGCT D1611-41). Inconnue sans l'encours, sans "
                "objet quand l'épargne brute est nulle ou négative.",
            ),
        ),
    )
    cells = zip(
        projection.years,
        taux(projection, measures.EPARGNE_BRUTE),
        taux(projection, measures.EPARGNE_NETTE),
        capacite_desendettement(projection),
        strict=True,
    )
    rows = tuple(
        Row(
            str(year),
            0,
            (verbatim(str(year)), gross, net, None if years is None else tenths(years)),
        )
        for year, gross, net, years in cells
    )
    return TableSpec(
        "prospective-ratios",
        translatable("Prospective", "Ratios · {nom}", nom=verbatim(name)),
        columns,
        rows,
        source_words(projection, name),
    )


def tenths(value: Decimal) -> Decimal:
    """Return a number of years rounded to a tenth, half up: only for showing."""
    return value.quantize(Decimal("0.1"), ROUND_HALF_UP)


def balance_table(projection: Projection, name: str) -> TableSpec:
    """Return the balance of each section in each projected year (L1612-4)."""
    years = balances(projection)
    sold = any(each.cessions for each in years)
    titles = (
        (
            "recettes_f",
            translatable("Prospective", "Recettes de fonctionnement, hors cessions (775)")
            if sold
            else translatable("Prospective", "Recettes de fonctionnement"),
        ),
        ("depenses_f", translatable("Prospective", "Dépenses de fonctionnement")),
        ("virement", translatable("Prospective", "Virement à l'investissement (023 = 021)")),
        (
            "recettes_i",
            translatable("Prospective", "Recettes d'investissement, virement et cessions compris")
            if sold
            else translatable("Prospective", "Recettes d'investissement, virement compris"),
        ),
        ("depenses_i", translatable("Prospective", "Dépenses d'investissement")),
        ("fonds_roulement", translatable("Prospective", "Pris sur le fonds de roulement")),
        ("propres", translatable("Prospective", "Ressources propres (L1612-4)")),
        ("capital", translatable("Prospective", "Capital de la dette à rembourser")),
    )
    columns = (
        LABEL,
        *(Column(str(each.year), verbatim(str(each.year)), CellKind.EUROS) for each in years),
    )
    rows = tuple(
        Row(key, 0, (title, *(getattr(each, key) for each in years))) for key, title in titles
    )
    return TableSpec(
        "prospective-equilibre",
        translatable("Prospective", "Équilibre des sections · {nom}", nom=verbatim(name)),
        columns,
        rows,
        source_words(projection, name),
    )
