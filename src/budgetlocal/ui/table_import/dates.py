"""Days as they are typed in French: 30/06/2025."""

from __future__ import annotations

from datetime import date


def iso_date(text: str) -> str:
    """Return a day typed in French as an ISO date.

    Raises:
        ValueError: it is no day of the calendar.

    >>> iso_date("30/06/2025"), iso_date("2025-06-30")
    ('2025-06-30', '2025-06-30')
    """
    pieces = text.replace(".", "/").replace("-", "/").split("/")
    day, month, year = pieces if len(pieces[0]) < 3 else reversed(pieces)
    return date(int(year), int(month), int(day)).isoformat()


def french_date(iso: str) -> str:
    """Return an ISO date as it is typed in French, what is no date as it is."""
    try:
        return date.fromisoformat(iso).strftime("%d/%m/%Y")
    except ValueError:
        return iso
