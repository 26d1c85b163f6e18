"""A loan as its contract writes it: capital, dates, rate, rhythm, and how days and cents count."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import IntEnum, StrEnum

from budgetlocal.core.money import Cents
from budgetlocal.core.text import Text, verbatim


class Amortissement(StrEnum):
    """How the capital is paid back."""

    ECHEANCE_CONSTANTE = "echeance_constante"
    """Each instalment is the same; its share of capital grows."""
    CAPITAL_CONSTANT = "capital_constant"
    IN_FINE = "in_fine"
    """All of it with the last instalment."""


class Periodicite(IntEnum):
    """Months between two instalments."""

    MENSUELLE = 1
    BIMESTRIELLE = 2
    TRIMESTRIELLE = 3
    SEMESTRIELLE = 6
    ANNUELLE = 12


class BaseJours(StrEnum):
    """How the days of a period count."""

    TRENTE_360 = "30/360"
    """Months of 30 days; a whole period is exactly its months, whatever the calendar."""
    TRENTE_E_360 = "30E/360"
    """The same, and the 31st always counts as the 30th: accrued interest has a day less."""
    EXACT_360 = "exact/360"
    EXACT_365 = "exact/365"

    @property
    def year(self) -> int:
        """Days of a year."""
        return 365 if self is BaseJours.EXACT_365 else 360


class Arrondi(StrEnum):
    """How interest is rounded to the cent."""

    PROCHE = "proche"
    """To the nearest cent, half a cent upwards."""
    INFERIEUR = "inferieur"
    """To the cent below."""


class Plancher(StrEnum):
    """What cannot be negative in a revisable rate."""

    AUCUN = "aucun"
    INDEX = "index"
    TAUX = "taux"


@dataclass(frozen=True, slots=True)
class Courbe:
    """An index over time, as a person types it: each value holds until the next date."""

    index: str
    points: tuple[tuple[date, Decimal], ...]
    """Date and ratio (0.024 for 2,4 %), in order of date."""


@dataclass(frozen=True, slots=True)
class TauxFixe:
    """The same rate until the end, as a ratio: 0.0315 for 3,15 %."""

    taux: Decimal


@dataclass(frozen=True, slots=True)
class TauxRevisable:
    """An index plus a margin, fixed at the beginning of each period."""

    courbe: Courbe
    marge: Decimal = Decimal(0)
    plancher: Plancher = Plancher.AUCUN


Taux = TauxFixe | TauxRevisable


@dataclass(frozen=True, slots=True)
class Terms:
    """All that does not depend on the amount and the day."""

    taux: Taux
    echeances: int
    """Instalments, those of the grace period included."""
    periodicite: Periodicite = Periodicite.ANNUELLE
    amortissement: Amortissement = Amortissement.ECHEANCE_CONSTANTE
    differe: int = 0
    """Grace period: how many of the first instalments pay no capital."""
    base: BaseJours = BaseJours.TRENTE_360
    arrondi: Arrondi = Arrondi.PROCHE
    differe_total: bool = False
    """Whether the interest of the grace period is added to the capital (total) instead of paid."""
    taux_amortissement: Decimal | None = None
    """For a constant instalment: the rate, as a ratio, of the plan that fixes its capital in advance.

    Banks fix the capital of a revisable loan so ("amortissement progressif"): interest follows the
    index, the capital does not. None: the capital follows the rate of the loan.
    """


@dataclass(frozen=True, slots=True)
class Anticipe:
    """An early repayment, on the day of an instalment and after it."""

    jour: date
    capital: Cents | None = None
    """None: all that is left."""
    indemnite: Cents | None = None
    """What it costs; None: not known."""


class Provenance(StrEnum):
    """Where a contract comes from."""

    ANNEXE = "annexe"
    SAISIE = "saisie"
    TABLEAU = "tableau"
    PLAN = "plan"
    """A loan of a forward plan, not contracted yet."""


UNSAID = verbatim("")


@dataclass(frozen=True, slots=True)
class Contract:
    """One loan."""

    key: str
    """A stable name: what a person changes is found again by it."""
    name: str
    preteur: str
    capital: Cents
    """At `debut`."""
    debut: date
    """The day from which interest runs."""
    premiere: date
    """The day of the first instalment."""
    terms: Terms
    anticipes: tuple[Anticipe, ...] = ()
    gissler: str = ""
    """Structure and index of the charte Gissler (1A); empty when it is not said."""
    provenance: Provenance = Provenance.SAISIE
    source: Text = UNSAID
    """Document and line, or file and row."""
    connu_au: date | None = None
    """For a loan taken over from a stock: its schedule says nothing of the years up to that day."""
    notes: tuple[Text, ...] = ()
    """What was deduced or assumed, never silently."""
    jour: int = 0
    """Day of the month that due dates go back to after a shorter month; 0: that of the first."""
