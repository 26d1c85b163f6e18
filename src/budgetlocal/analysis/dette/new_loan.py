"""A loan of a forward plan: so much in such a year, on such terms."""

from __future__ import annotations

from datetime import date

from budgetlocal.analysis.dette.days import add_months, end_of_months
from budgetlocal.analysis.dette.terms import Contract, Provenance, Terms
from budgetlocal.core.money import Cents
from budgetlocal.core.text import translatable


def new_loan(
    year: int,
    cents: Cents,
    terms: Terms,
    *,
    debut: date | None = None,
    premiere: date | None = None,
    name: str = "",
) -> Contract:
    """Return a loan drawn in a year, whose first instalment comes one period later.

    Drawn and first due at the end of a month, it falls due at the end of months: drawn on 30 November, on
    28 February, then on 31 May.

    Args:
        year: the year in which it is drawn.
        cents: what is drawn.
        terms: its terms.
        debut: the day of drawing; 31 December by default, so that it costs nothing before the next
            year.
        premiere: the day of the first instalment, when it is not one period later.
        name: how it is called; "Emprunt nouveau 2027" by default.

    """
    start = debut or date(year, 12, 31)
    first = premiere or add_months(start, int(terms.periodicite))
    return Contract(
        key=f"plan/{year}",
        name=name or str(translatable("Dette", "Emprunt nouveau {annee}", annee=year)),
        preteur="",
        capital=cents,
        debut=start,
        premiere=first,
        terms=terms,
        gissler="1A",
        provenance=Provenance.PLAN,
        source=translatable("Dette", "plan de financement {annee}", annee=year),
        jour=end_of_months(start, first),
    )
