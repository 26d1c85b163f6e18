"""The values of an index that a person types in a scenario, with why and where they come from."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from budgetlocal.analysis.prospective import typed
from budgetlocal.analysis.prospective.fields import Values
from budgetlocal.analysis.prospective.hypotheses import Rates, Scenario


class IndexItem(NamedTuple):
    """Values of an index, and their reason."""

    key: str
    rates: Rates
    note: str = ""
    source: str = ""


def index_item(scenario: Scenario, rank: int) -> IndexItem:
    """Return the values of an index that a scenario types."""
    key, rates = scenario.indices[rank]
    return IndexItem(key, rates, *reason_of(scenario, key))


def reason_of(scenario: Scenario, key: str) -> tuple[str, str]:
    """Return the note and the source of the values typed for an index, empty when there are none."""
    return next(
        ((note, source) for each, note, source in scenario.raisons_indices if each == key), ("", "")
    )


def index_values(scenario: Scenario, rank: int) -> Values:
    """Return the values of an index as they are typed."""
    item = index_item(scenario, rank)
    return {
        "indice": item.key,
        "par_annee": typed.shown_by_year(item.rates, typed.shown_rate),
        "note": item.note,
        "source": item.source,
    }


def read_index(values: Values) -> IndexItem:
    """Return the values of an index that are typed.

    Raises:
        UserError: something is no rate, or no year.

    """
    rates = typed.by_year(values["par_annee"], typed.typed_rate)
    return IndexItem(values["indice"], rates, values["note"], values["source"])


def with_indices(scenario: Scenario, items: tuple[IndexItem, ...]) -> Scenario:
    """Return the scenario with other values of indexes."""
    return replace(
        scenario,
        indices=tuple((each.key, each.rates) for each in items),
        raisons_indices=tuple(
            (each.key, each.note, each.source) for each in items if each.note or each.source
        ),
    )
