"""Loans for tests; the examples name where they come from."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from budgetlocal.analysis.dette.days import add_months
from budgetlocal.analysis.dette.terms import (
    Contract,
    Courbe,
    Periodicite,
    Plancher,
    TauxFixe,
    TauxRevisable,
    Terms,
)


def fixed(percent: str, **changes: Any) -> Terms:
    """Return ten yearly constant instalments at a fixed rate, with changes."""
    return replace(Terms(TauxFixe(Decimal(percent) / 100), 10), **changes)


def revisable(
    points: dict[str, str], marge: str, plancher: Plancher = Plancher.AUCUN
) -> TauxRevisable:
    """Return an index given as dates and percentages, and a margin in percent."""
    known = tuple((date.fromisoformat(day), Decimal(text) / 100) for day, text in points.items())
    return TauxRevisable(Courbe("Livret A", known), Decimal(marge) / 100, plancher)


def loan(
    euros: int, terms: Terms, debut: str = "2025-01-01", premiere: str = "", **more: Any
) -> Contract:
    """Return a loan of whole euros; its first instalment comes one period after the start."""
    start = date.fromisoformat(debut)
    first = date.fromisoformat(premiere) if premiere else add_months(start, int(terms.periodicite))
    return Contract(
        "essai", "Emprunt d'essai", "Banque fictive", euros * 100, start, first, terms, **more
    )


QUARTER = Periodicite.TRIMESTRIELLE
