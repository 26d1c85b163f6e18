"""Revenue of a collectivité of the extract, by OFGL aggregate."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from pathlib import Path

from budgetlocal.analysis.open_data.official import ImportedFigures, read_figures
from budgetlocal.analysis.recettes.kinds import Aggregate, aggregates
from budgetlocal.analysis.recettes.tree import columns
from budgetlocal.analysis.sante.accounts import Accounts, extract_accounts, imported_accounts
from budgetlocal.core.errors import UserError
from budgetlocal.core.money import Cents, ratio
from budgetlocal.core.specs import (
    NOT_APPLICABLE,
    Cell,
    Row,
    RowStyle,
    TableSpec,
)
from budgetlocal.core.text import Text, joined, translatable, verbatim
from budgetlocal.indicators.dimensions import decimal_of
from budgetlocal.indicators.extract_statistics import CollectiviteStatistics
from budgetlocal.reference.extract import TOTALE as POPULATION
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.values import Collectivite

TOTAL = "recettes_fonctionnement"
REST = translatable("Recettes", "Le reste, que la source ne détaille pas")
NOTHING = translatable(
    "Recettes", "Aucun compte de cette collectivité n'est dans les données embarquées."
)
HOW = translatable(
    "Recettes",
    "Importez ses budgets, ou consultez ses données officielles (page Données).",
)


def aggregate_table(extract: Extract, owner: Collectivite, folder: Path | None = None) -> TableSpec:
    """Return the revenue aggregates of a collectivité of the extract, one column for each year.

    An aggregate that a year does not know is unknown, and what its parts do not reach is a rest.

    Raises:
        UserError: neither the extract nor the imported files (`folder`) have accounts of it, or the
            database of these is damaged.

    """
    found = every_accounts(extract, owner, folder)
    if not found:
        raise UserError(NOTHING, hint=HOW)
    accounts = max(found, key=lambda each: len(known_years(each)))
    years = [year for year in accounts.years if _cents(accounts, TOTAL, year) is not None]
    return TableSpec(
        "recettes",
        translatable("Recettes", "Recettes de {collectivite}", collectivite=verbatim(owner.name)),
        columns(years),
        tuple(_rows(accounts, years)),
        joined((accounts.label, accounts.credit), " ; "),
    )


def every_accounts(extract: Extract, owner: Collectivite, folder: Path | None) -> list[Accounts]:
    """Return the accounts of a collectivité that know its total; files of the person come first."""
    own = CollectiviteStatistics(extract, owner.id)
    imported = read_figures(folder, owner.code) if folder else ImportedFigures()
    every = (
        *imported_accounts(imported, owner, lambda year: own.figure(POPULATION, year)),
        *extract_accounts(extract, owner),
    )
    return [each for each in every if known_years(each)]


def known_years(accounts: Accounts) -> list[int]:
    """Return the exercices whose total revenue is known, oldest first."""
    return [year for year in accounts.years if _cents(accounts, TOTAL, year) is not None]


def _cents(accounts: Accounts, name: str, year: int) -> Cents | None:
    value = accounts.read(name, year).value
    return None if value is None else round(value * 100)


def _rows(accounts: Accounts, years: Sequence[int]) -> Iterator[Row]:
    values = {
        entry.key: {year: _cents(accounts, entry.key, year) for year in years}
        for entry in aggregates()
    }
    roots = [entry for entry in aggregates() if not entry.inside]
    for root in roots:
        if any(value is not None for value in values[root.key].values()):
            yield from _branch(root, 0, values, accounts, years)


def _branch(
    entry: Aggregate,
    level: int,
    values: Mapping[str, Mapping[int, Cents | None]],
    accounts: Accounts,
    years: Sequence[int],
) -> Iterator[Row]:
    parts = [
        part
        for part in aggregates()
        if part.inside == entry.key and any(v is not None for v in values[part.key].values())
    ]
    style = RowStyle.TOTAL if level == 0 else RowStyle.SUBTOTAL if parts else RowStyle.NORMAL
    yield _row(entry.key, level, entry.label, values[entry.key], (entry, style), accounts, values)
    for part in parts:
        yield from _branch(part, level + 1, values, accounts, years)
    rest = _rest(values[entry.key], [_reach(part, values, years) for part in parts], years)
    if parts and any(rest.values()):
        key = f"{entry.key}:reste"
        yield _row(key, level + 1, REST, rest, (None, RowStyle.NORMAL), accounts, values)


def _reach(
    entry: Aggregate, values: Mapping[str, Mapping[int, Cents | None]], years: Sequence[int]
) -> dict[int, Cents | None]:
    """Return an aggregate, or where it is unknown what its known parts add up to."""
    inner = [_reach(e, values, years) for e in aggregates() if e.inside == entry.key]
    found: dict[int, Cents | None] = {}
    for year in years:
        known = [value for part in inner if (value := part[year]) is not None]
        own = values[entry.key][year]
        found[year] = own if own is not None or not known else sum(known)
    return found


def _rest(
    whole: Mapping[int, Cents | None],
    parts: Sequence[Mapping[int, Cents | None]],
    years: Sequence[int],
) -> dict[int, Cents | None]:
    """Return what the known parts of each year do not reach; an amount of rounding is none."""
    found: dict[int, Cents | None] = {}
    for year in years:
        total = whole[year]
        known = [part[year] for part in parts]
        left = None if total is None else total - sum(value or 0 for value in known)
        is_rounding = left is not None and abs(left) <= 100 * len(parts) and None not in known
        found[year] = 0 if is_rounding else left
    return found


def _row(
    key: str,
    level: int,
    label: Text,
    values: Mapping[int, Cents | None],
    described: tuple[Aggregate | None, RowStyle],
    accounts: Accounts,
    all_values: Mapping[str, Mapping[int, Cents | None]],
) -> Row:
    entry, style = described
    last = max(values)
    total = all_values[TOTAL][last]
    people = accounts.people(last).value
    value = values[last]
    per_head = None
    if value is not None and people:
        per_head = decimal_of(Fraction(value, 100) / people)
    words: tuple[Cell, ...] = (NOT_APPLICABLE,) * 4
    if entry is not None and entry.payer and entry.decider and entry.can_change:
        words = (entry.payer, entry.decider, entry.can_change, NOT_APPLICABLE)
    return Row(key, level, (label, *values.values(), ratio(value, total), per_head, *words), style)
