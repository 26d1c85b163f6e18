"""The ratios that a commune declares (CGCT R2313-1), computed from the lines, as French text.

Definitions of the DGCL: equipment takes in the works for others (454, 458), and the debt repaid is
the whole of chapter 16.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal

from demonstration.model import Line

POPULATION = {2020: 8_327, 2021: 8_356, 2022: 8_389, 2023: 8_412, 2024: 8_437, 2025: 8_461}
SECONDARY_HOMES = 214
POTENTIEL_FISCAL = {
    2020: 7_214_380, 2021: 7_301_265, 2022: 7_468_910, 2023: 7_902_340, 2024: 8_344_775, 2025: 8_507_120,
}  # fmt: skip
"""In euros, as the DGF sheet of the fictitious commune would notify it."""
DIRECT_TAXES = ("7311", "7318")
"""7318 of M14 is 73118 of M57, where the commune has no 7318."""


def informations(
    lines: Iterable[Line], *, population: int, potentiel_fiscal: int, debt: int, executed: bool
) -> dict[str, str]:
    """Return the code and the declared text of each piece of general information.

    Args:
        lines: the lines of the document.
        population: total population (PopTot).
        potentiel_fiscal: in euros (PotFisc).
        debt: capital owed, in cents.
        executed: ratios on the realised amounts (CA) rather than on the credits opened (BP).

    """
    real = [line for line in lines if not line.ordre]

    def amount(line: Line) -> int:
        return (line.actual or 0) if executed else line.open

    expenses = sum(amount(line) for line in real if (line.section, line.sens) == ("F", "D"))
    revenue = sum(
        amount(line)
        for line in real
        if (line.section, line.sens) == ("F", "R") and line.code.nature != "002"
    )
    equipment = sum(amount(line) for line in real if is_equipment(line))
    staff = sum(amount(line) for line in real if line.code.chapitre == "012")
    taxes = sum(amount(line) for line in real if line.code.nature.startswith(DIRECT_TAXES))
    grant = sum(amount(line) for line in real if line.code.nature.startswith("741"))
    repaid = sum(
        amount(line) for line in real if line.sens == "D" and line.code.nature.startswith("16")
    )
    return {
        "PopTot": whole(population),
        "NbResSec": whole(SECONDARY_HOMES),
        "ValDepRFonc": per_head(expenses, population),
        "ValProdImpo": per_head(taxes, population),
        "ValRecRFonc": per_head(revenue, population),
        "ValDepEq": per_head(equipment, population),
        "ValEncDettePop": per_head(debt, population),
        "ValDGFPop": per_head(grant, population),
        "ValDepPers": percentage(staff, expenses),
        "ValCoefMobPotFisc": percentage(taxes, potentiel_fiscal * 100),
        "ValDepFoncRemDette": percentage(expenses + repaid, revenue),
        "ValDepEqB": percentage(equipment, revenue),
        "ValEncDetteRecFonc": percentage(debt, revenue),
        "PotFisc": whole(potentiel_fiscal),
    }


def is_equipment(line: Line) -> bool:
    """Whether a real line is a dépense d'équipement brut: 20 without 204, 21, 23, 454 and 458."""
    return (
        (line.section, line.sens) == ("I", "D")
        and line.code.nature.startswith(("20", "21", "23", "454", "458"))
        and not line.code.nature.startswith("204")
    )


def whole(number: int) -> str:
    """Return a whole number as TotEM programs write it: 8 412."""
    return f"{number:,}".replace(",", " ")


def per_head(cents: int, population: int) -> str:
    """Return euros per inhabitant with two decimals: 1 203,45."""
    return _french(Decimal(cents) / population / 100)


def percentage(numerator: int, denominator: int) -> str:
    """Return a share with two decimals: 55,12 %."""
    return f"{_french(Decimal(numerator) * 100 / denominator)} %"


def _french(value: Decimal) -> str:
    rounded = value.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
    return f"{rounded:,}".replace(",", " ").replace(".", ",")
