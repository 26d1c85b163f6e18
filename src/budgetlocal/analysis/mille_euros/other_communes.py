"""The 1 000 € of a commune beside those of the communes nearest in population, in 2024."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from budgetlocal.analysis.labels import plan_of, source_of
from budgetlocal.analysis.mille_euros.communes import is_main_budget_of_a_commune, known
from budgetlocal.analysis.mille_euros.comparison import Comparison, Pair, Sides, compared
from budgetlocal.analysis.mille_euros.peers import (
    EXERCICE,
    HEADINGS,
    HeadingShare,
    Profile,
    nearest_in_population,
    profile,
)
from budgetlocal.analysis.mille_euros.sharing import EUROS_SHARED, share_out
from budgetlocal.analysis.mille_euros.spending import Part, Spending, spending
from budgetlocal.core.errors import UserError
from budgetlocal.core.formatting import decimal_number
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.money import Cents
from budgetlocal.core.specs import CellKind, Column, TableSpec
from budgetlocal.core.text import Text, joined, translatable, verbatim
from budgetlocal.nomenclature.loading import plan_for
from budgetlocal.reference.extract import Extract

NEAREST = 50
_M57 = "M57"
_UNIT = 10_000
_ANOTHER_YEAR = translatable("MilleEuros", "Comparez avec une autre année du même budget.")


def with_communes(extract: Extract, budget: BudgetFrame, population: int | None) -> Comparison:
    """Return the parts of a commune beside the median of the 50 communes nearest in population.

    Both sections together and function 01 within heading 0, as the producer counts: the choices of
    the page do not apply.

    Raises:
        UserError: it would compare what does not compare (not a commune, another nomenclature than
            M57, no function, an unknown population); the message says which.

    """
    spent = _comparable(extract, budget)
    if population is None:
        raise UserError(
            translatable("MilleEuros", "La population est inconnue."),
            hint=translatable("MilleEuros", "Donnez-la par Édition > Population."),
        )
    own = next(iter(known(extract, budget)), None)
    near = nearest_in_population(extract, population, NEAREST, but=own.id if own else None)
    found = profile(extract, near)
    if found is None:
        raise UserError(
            translatable("MilleEuros", "Trop peu de communes semblables."), hint=_ANOTHER_YEAR
        )
    here, outside = _own(spent)
    pairs = _pairs(here, found)
    result = compared(pairs, _sides(budget, found, outside))
    return replace(result, table=_with_quartiles(result.table, found))


def _comparable(extract: Extract, budget: BudgetFrame) -> Spending:
    if not is_main_budget_of_a_commune(extract, budget):
        raise UserError(
            translatable(
                "MilleEuros",
                "Les fonctions connues sont celles des budgets principaux des communes.",
            ),
            hint=_ANOTHER_YEAR,
        )
    if plan_of(budget).used.norme != _M57:
        raise UserError(
            translatable(
                "MilleEuros",
                "Ce document est en {norme}, les autres communes en M57 : leurs fonctions ne se comparent "
                "pas.",
                norme=budget.plan.norme,
            ),
            hint=_ANOTHER_YEAR,
        )
    spent = spending(budget, Part.BOTH)
    if not spent.has_functions:
        raise UserError(
            translatable(
                "MilleEuros",
                "Ce document ne présente pas ses dépenses par fonction : il n'y a rien à comparer.",
            ),
            hint=translatable(
                "MilleEuros",
                "L'estimation de la vue Image vient des communes semblables elles-mêmes.",
            ),
        )
    return spent


def _own(spent: Spending) -> tuple[tuple[int, ...], Cents]:
    """Return the whole euros of each heading, and the cents that no heading has."""
    cents: dict[str, Cents] = defaultdict(int)
    for entry in spent.functions:
        cents[entry.function[:1]] += entry.cents
    amounts = [max(0, cents[heading]) for heading in HEADINGS]
    if not any(amounts):
        raise UserError(
            translatable("MilleEuros", "Aucune dépense à partager sur ce périmètre."),
            hint=_ANOTHER_YEAR,
        )
    return share_out(amounts, EUROS_SHARED), spent.total - sum(amounts)


def _pairs(here: tuple[int, ...], found: Profile) -> tuple[Pair, ...]:
    plan = plan_for(_M57, EXERCICE)
    medians = share_out([int(entry.median * _UNIT) for entry in found.headings], EUROS_SHARED)
    return tuple(
        Pair(heading, verbatim(f"{heading} {plan.function_label(heading)}"), ours, theirs)
        for heading, ours, theirs in zip(HEADINGS, here, medians, strict=True)
    )


def _sides(budget: BudgetFrame, found: Profile, outside: Cents) -> Sides:
    return Sides(
        key="mille-euros-communes",
        here=verbatim(budget.header.collectivite),
        there=translatable("MilleEuros", "médiane de {nombre} communes", nombre=found.count),
        subtitle=translatable(
            "MilleEuros",
            "Sur 1 000 € de dépenses de fonctionnement et d'équipement, par fonction M57",
        ),
        source=translatable(
            "MilleEuros",
            "{document} ; balances des communes {annee} (DGFiP), extrait de BudgetLocal",
            document=source_of(budget),
            annee=EXERCICE,
        ),
        note=joined(
            (
                *_warnings(budget, outside),
                translatable(
                    "MilleEuros",
                    "Les {nombre} communes à fonctions les plus proches par la population, de {de} à {a} "
                    "habitants. La fonction 01 est dans la rubrique 0. Médianes ramenées à 1 000 €.",
                    nombre=found.count,
                    de=decimal_number(found.population_from),
                    a=decimal_number(found.population_to),
                ),
            ),
            " ",
        ),
    )


def _warnings(budget: BudgetFrame, outside: Cents) -> tuple[Text, ...]:
    warnings = []
    if budget.header.exercice != EXERCICE:
        warnings.append(
            translatable(
                "MilleEuros",
                "Attention : document de {ici}, communes de {la} ; l'écart mêle le temps et la commune.",
                ici=budget.header.exercice,
                la=EXERCICE,
            )
        )
    if not budget.header.etape.is_account:
        warnings.append(
            translatable(
                "MilleEuros",
                "Attention : dépenses votées ici, réalisées dans les autres communes.",
            )
        )
    if outside > 0:
        warnings.append(
            translatable("MilleEuros", "Les dépenses sans fonction connue ne sont pas comptées.")
        )
    return tuple(warnings)


def _with_quartiles(table: TableSpec, found: Profile) -> TableSpec:
    """Return the table with the middle half of the communes, in euros out of 1 000."""
    quartiles = {entry.heading: _quartiles(entry) for entry in found.headings}
    rows = tuple(
        replace(row, cells=(*row.cells, *quartiles.get(row.key, (verbatim(""), verbatim("")))))
        for row in table.rows
    )
    columns = (
        *table.columns,
        Column("q1", translatable("MilleEuros", "Premier quartile"), CellKind.COUNT),
        Column("q3", translatable("MilleEuros", "Troisième quartile"), CellKind.COUNT),
    )
    return replace(table, columns=columns, rows=rows)


def _quartiles(entry: HeadingShare) -> tuple[int, int]:
    return round(entry.low * EUROS_SHARED), round(entry.high * EUROS_SHARED)
