"""All that is shown of one commune: its grants, their calculation, thresholds, its own budget."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from budgetlocal.core.specs import (
    TableSpec,
)
from budgetlocal.core.text import Text, joined, translatable
from budgetlocal.simulation.effect_tables import GRANT_NAMES
from budgetlocal.simulation.engine import Changes
from budgetlocal.simulation.fiche import Fiche
from budgetlocal.simulation.fields import When, field_of, fields
from budgetlocal.simulation.grant_table import grant_table, in_cents
from budgetlocal.simulation.nation import GRANTS, RANKS, Nation, Run, run
from budgetlocal.simulation.national_values import national_values, sources_of_sheet
from budgetlocal.simulation.single import Alone, fiche_of, run_alone
from budgetlocal.simulation.thresholds import threshold_table, thresholds
from budgetlocal.simulation.tree import Value, steps, tree_table

if TYPE_CHECKING:
    from budgetlocal.core.frames import BudgetFrame
    from budgetlocal.simulation.workshop import Workshop


class Ranks(StrEnum):
    """What becomes of the ranks of the others when one commune changes."""

    HELD = "tenus"
    AGAIN = "recalcules"


@dataclass(frozen=True, slots=True, eq=False)
class CommuneAnswer:
    """The grants of one commune, ready to be shown."""

    fiche: Fiche
    """The criteria as they are, before the what-if."""
    amounts: Mapping[str, int | None]
    """Whole cents by grant, as the criteria are."""
    changed: Mapping[str, int | None]
    """The same after the what-if."""
    grants: TableSpec
    tree: TableSpec | None
    thresholds: TableSpec
    notes: tuple[Text, ...]

    @property
    def change(self) -> dict[str, int]:
        """What the what-if changes, in cents by grant; unknown grants are left out."""
        found = {}
        for grant in GRANTS:
            before, after = self.amounts[grant], self.changed[grant]
            if before is not None and after is not None:
                found[grant] = after - before
        return found


def from_fiche(
    fiche: Fiche, what_if: Fiche | None = None, shown: str = GRANTS[0], changes: Changes = ()
) -> CommuneAnswer:
    """Return the answer for a sheet alone; ranks and points are those that it gives.

    Raises:
        UserError: the model is not installed.

    """
    before = run_alone(fiche)
    after = run_alone(what_if or fiche, changes)
    sheet = translatable(
        "Effets",
        "Fiche individuelle DGF {annee}, saisie ; OpenFisca-France-Dotations-Locales 7.0.1",
        annee=fiche.year,
    )
    source = joined((sheet, *sources_of_sheet(what_if or fiche)), " ; ")
    value = _value_alone(after)
    reason = after.reasons.get(shown)
    now = what_if or fiche
    unknown = frozenset(each.key for each in fields() if each.key not in now.values)
    return CommuneAnswer(
        fiche,
        in_cents(before.amounts),
        in_cents(after.amounts),
        grant_table(fiche, before.amounts, after.amounts, after.reasons, value, source),
        None if reason is not None else _tree(now, shown, value, source, changes),
        threshold_table(thresholds(value, now.values, fiche.year, changes, unknown), source),
        (
            translatable(
                "Effets",
                "Calcul sur la fiche seule : les rangs et les valeurs de point restent ceux de la fiche.",
            ),
            *(
                translatable("Effets", "{dotation} : {raison}", dotation=GRANT_NAMES[g], raison=why)
                for g, why in after.reasons.items()
            ),
            *after.where_to_look(),
            *(() if after.urban is None else (after.urban.words(),)),
        ),
    )


def from_nation(
    workshop: Workshop,
    year: int,
    code: str,
    what_if: Fiche | None = None,
    ranks: Ranks = Ranks.AGAIN,
    shown: str = GRANTS[0],
) -> CommuneAnswer:
    """Return the answer for a commune of the national file, its criteria changed or not.

    Raises:
        UserError: a file is refused, or the model is not installed.
        KeyError: the commune is not in the file, or lacks a criterion.

    """
    base = workshop.base(year)
    fiche = nation_fiche(base, code)
    asked = what_if if what_if is not None and what_if.values != fiche.values else None
    after = base if asked is None else _changed_run(base, code, asked, ranks)
    before_amounts = {g: Decimal(str(base.amounts.loc[code, g])) for g in GRANTS}
    after_amounts = {g: Decimal(str(after.amounts.loc[code, g])) for g in GRANTS}
    value = _value_of(after, code)
    national = national_values(after, code)
    source = joined(
        (
            base.nation.source,
            translatable("Effets", "OpenFisca-France-Dotations-Locales 7.0.1"),
        ),
        " ; ",
    )
    now = asked or fiche
    return CommuneAnswer(
        fiche,
        in_cents(before_amounts),
        in_cents(after_amounts),
        grant_table(fiche, before_amounts, after_amounts, {}, value, source),
        _tree(now, shown, value, source, ()),
        threshold_table(thresholds(value, national, year), source),
        (*_rank_words(asked, ranks), *base.nation.notes),
    )


def nation_fiche(base: Run, code: str) -> Fiche:
    """Return the sheet of a commune of the national file, with the national values of the run.

    Raises:
        KeyError: the commune is not in the file, or lacks a criterion.

    """
    if code not in base.nation.now.index:
        raise KeyError(code)
    return fiche_of(base.nation, code, national_values(base, code), base.value)


def _rank_words(asked: Fiche | None, ranks: Ranks) -> tuple[Text, ...]:
    if asked is None:
        return ()
    if ranks is Ranks.HELD:
        return (
            translatable(
                "Effets",
                "Rangs tenus : votre commune et les autres gardent leur rang ; en vrai, un critère qui "
                "change déplace votre rang et celui d'autres communes.",
            ),
        )
    return (
        translatable(
            "Effets",
            "Rangs recalculés : toutes les communes sont recalculées avec vos critères ; ceux des "
            "autres restent ceux du fichier.",
        ),
    )


def _changed_run(base: Run, code: str, asked: Fiche, ranks: Ranks) -> Run:
    """Run the country with the criteria of one commune replaced."""
    nation = base.nation
    now, before = nation.now.copy(), nation.before.copy()
    own = fiche_of(nation, code, {}, base.value).values
    for key, number in asked.values.items():
        if own.get(key) == number:
            continue
        frame = before if field_of(key).when is When.BEFORE else now
        name = _past_name(key) if frame is before else key
        if name in frame.columns:
            frame[name] = frame[name].mask(frame.index == code, _like(frame[name], number))
    changed = Nation(
        nation.year, now, before, nation.notified, nation.source, nation.left_out, nation.notes
    )
    held = {name: base.value(name) for name in RANKS} if ranks is Ranks.HELD else None
    return run(changed, base.changes, base.financing, held)


def _past_name(key: str) -> str:
    return {
        "population_dgf_precedente": "population_dgf",
        "population_dgf_majoree_precedente": "population_dgf_majoree",
        "potentiel_fiscal_precedent": "potentiel_fiscal",
    }.get(key, key)


def _like(column: Any, number: Decimal) -> Any:
    kind = column.dtype.kind
    if kind == "b":
        return number > 0
    return int(number) if kind == "i" else float(number)


def _value_of(found: Run, code: str) -> Value:
    place = found.nation.now.index.get_loc(code)

    def value(variable: str, year: int) -> Any:
        values = found.value(variable, year=year)
        return values[0] if values.size == 1 else values[place]

    return value


def _value_alone(found: Alone) -> Value:
    def value(variable: str, year: int) -> Any:
        return found.value(variable, year=year)

    return value


def _tree(fiche: Fiche, grant: str, value: Value, source: Text, changes: Changes) -> TableSpec:
    return tree_table(
        steps(fiche, grant, changes),
        value,
        name=fiche.name,
        source=source,
        law_year=fiche.year,
        changes=changes,
    )


def budget_answer(
    budget: BudgetFrame, change: Mapping[str, int], source: Text
) -> tuple[TableSpec, Text]:
    """Return what a change of grants does to a budget, and the words on its debt.

    Raises:
        UserError: the nomenclature of the budget has no account of grants.

    """
    from budgetlocal.simulation.on_budget import budget_table, pour, poured_words

    poured = pour(budget, change)
    return budget_table(poured, source), poured_words(poured)
