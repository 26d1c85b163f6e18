"""The capital that Villexemple owed in 2020, and what it repays each year."""

from __future__ import annotations

from demonstration.model import EURO, wobble

OPENING_DEBT = 7_412_350_44
"""Capital owed on 1 January 2020."""

REPAYMENTS = {
    2020: 704_318,
    2021: 716_204,
    2022: 741_655,
    2023: 772_930,
    2024: 829_412,
    2025: 841_000,
}
"""In euros."""


def repaid_in(year: int) -> int:
    """Return the capital repaid in a year, in cents."""
    return REPAYMENTS[year] * EURO + wobble(year, "capital", 99) - 1000
