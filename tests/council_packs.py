"""Packs of the demonstration commune and of small made-up budgets."""

from __future__ import annotations

from datetime import date

from budgetlocal.analysis.dossier.building import Built, build
from budgetlocal.analysis.dossier.definitions import Medium
from budgetlocal.analysis.dossier.material import Material
from budgetlocal.analysis.dossier.plan import Plan
from budgetlocal.core.frames import BudgetFrame

DAY = date(2025, 3, 27)
TOWN = ("CA_2020", "CA_2021", "CA_2022", "CA_2023", "CA_2024", "BP_2025", "BS_2025", "DM1_2025")


def material(frames: dict[str, BudgetFrame], focus: str = "CA_2024", **changes) -> Material:
    """Return what the packs of Villexemple are made from, its water budget beside it."""
    names = [name for name in TOWN if name in frames]
    given = {
        "budgets": tuple(frames[name] for name in names),
        "focus": frames[focus],
        "day": DAY,
        "others": ((frames["BP_2025_eau"], frames["CA_2024_eau"]),),
        **changes,
    }
    return Material(**given)


def pack(
    frames: dict[str, BudgetFrame], occasion: str, plan: Plan | None = None, **changes
) -> Built:
    """Return the pack of an occasion."""
    return build(material(frames, **changes), plan or Plan(occasion))


def part(built: Built, key: str, medium: Medium = Medium.DECK):
    """Return one part of a pack."""
    return next(each for each in built.parts(medium) if each.key == key)
