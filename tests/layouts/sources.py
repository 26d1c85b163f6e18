"""Which budgets each layout is written from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.layouts.budgets import Budget, demonstration, voted_by_function
from tests.layouts.catalogue import LAYOUTS
from tests.layouts.layout import Layout, rendered

if TYPE_CHECKING:
    from tests.layouts.books import Book

SMALL = "CA_2024_eau"


def budgets_for(layout: Layout, name: str = "CA_2024") -> tuple[Budget, ...]:
    """Return the budgets that a layout shows: one, or two years for the layout of several."""
    if layout.name == "plusieurs_exercices":
        return demonstration("CA_2023"), demonstration("CA_2024")
    if layout.function_vote:
        return (voted_by_function(demonstration("BP_2025")),)
    if layout.kind == "bp" and name == "CA_2024":
        return (demonstration("BP_2025"),)
    return (demonstration(name),)


def undamaged(seed: int = 0) -> list[Book]:
    """Return one book per layout, with headings drawn by the seed."""
    return [rendered(layout, budgets_for(layout), seed) for layout in LAYOUTS]
