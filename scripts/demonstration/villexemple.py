"""All the documents of Villexemple, in the order in which the council voted them."""

from __future__ import annotations

from demonstration import loans, months, ratios
from demonstration.accounts import Exercise, exercises
from demonstration.budget_2025 import amendment, primary_budget, supplementary_budget
from demonstration.correspondences import FIRST_M57_YEAR
from demonstration.totem import BudgetIdentity, Document, Town, nomenclature_of
from demonstration.water import NOMENCLATURE, water_account, water_budget

VILLEXEMPLE = Town("VILLEXEMPLE", "21999901800019", "99901")
PRINCIPAL = BudgetIdentity(VILLEXEMPLE, "BUDGET PRINCIPAL", "21999901800019")
WATER = BudgetIdentity(VILLEXEMPLE, "EAU POTABLE", "21999901800027", "01", is_principal=False)


def documents() -> list[Document]:
    """Return the ten documents of the demonstration."""
    years = exercises()
    accounts = [_account(exercise) for exercise in years.values()]
    return [*accounts, *_steps_of_2025(years[2024]), *_water()]


def follow_ups() -> dict[str, bytes]:
    """Return the name and the bytes of the monthly follow-ups of the budget principal."""
    years = exercises()
    primary = primary_budget(years[2024])
    supplementary = supplementary_budget(primary, years[2024])
    # The DM1 is voted in October, after the last month that the follow-up tells.
    return months.files(years, (*primary, *supplementary), PRINCIPAL)


def _account(exercise: Exercise) -> Document:
    year = exercise.year
    return Document(
        PRINCIPAL,
        "CA",
        year,
        nomenclature_of(year),
        exercise.lines,
        f"{year + 1}-06-19",
        voted_written=year >= FIRST_M57_YEAR,
        informations=ratios.informations(
            exercise.lines,
            population=ratios.POPULATION[year],
            potentiel_fiscal=ratios.POTENTIEL_FISCAL[year],
            debt=exercise.debt,
            executed=True,
        ),
        loans=tuple(loans.annex(exercise.lines, year, is_account=True)),
    )


def _steps_of_2025(before: Exercise) -> list[Document]:
    primary = primary_budget(before)
    supplementary = supplementary_budget(primary, before)
    inhabitants = {"PopTot": ratios.whole(ratios.POPULATION[2025])}
    declared = ratios.informations(
        primary,
        population=ratios.POPULATION[2025],
        potentiel_fiscal=ratios.POTENTIEL_FISCAL[2025],
        debt=before.debt,
        executed=False,
    )
    plan = nomenclature_of(2025)
    changes = amendment((primary, supplementary))
    return [
        Document(
            PRINCIPAL,
            "BP",
            2025,
            plan,
            primary,
            "2025-03-27",
            results="1",
            informations=declared,
            loans=tuple(loans.annex(primary, 2025, is_account=False)),
        ),
        Document(
            PRINCIPAL, "BS", 2025, plan, supplementary, "2025-06-19", informations=inhabitants
        ),
        Document(
            PRINCIPAL, "DM", 2025, plan, changes, "2025-10-09", number=1, informations=inhabitants
        ),
    ]


def _water() -> list[Document]:
    account = water_account()
    return [
        Document(
            WATER,
            step,
            year,
            NOMENCLATURE,
            lines,
            vote_date,
            results=results,
            section_written=True,
            informations={"PopTot": ratios.whole(ratios.POPULATION[year])},
        )
        for step, year, lines, vote_date, results in (
            ("CA", 2024, account.lines, "2025-06-19", "3"),
            ("BP", 2025, water_budget(account), "2025-03-27", "2"),
        )
    ]
