"""Ten scenarios of ten years while a slider moves, against the same in plain loops of Decimal."""

from __future__ import annotations

from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal

from bench.measure import Measure, best_of
from budgetlocal.analysis.dette.terms import Periodicite
from budgetlocal.analysis.execution.exercise import exercises
from budgetlocal.analysis.prospective.existing_debt import existing_debt
from budgetlocal.analysis.prospective.growth import rule_of, yearly_rate
from budgetlocal.analysis.prospective.hypotheses import Cible, Croissance, Scenario
from budgetlocal.analysis.prospective.loan_terms import Profil
from budgetlocal.analysis.prospective.measures import CODES, measures_of
from budgetlocal.analysis.prospective.projection import project_all
from budgetlocal.analysis.prospective.starting_point import BaseChoice, BaseKind, base_of
from budgetlocal.bundled import bundled
from budgetlocal.core.frames import budget_frame
from budgetlocal.core.kinds import Section, Sens
from budgetlocal.importing.reading import read_document

RUNS = 5
F, D, R = Section.FONCTIONNEMENT, Sens.DEPENSE, Sens.RECETTE
CENT = Decimal(1)


def measures() -> list[Measure]:
    """Return the time of ten scenarios of ten years, their eight aggregates included."""
    folder = bundled("resources", "demonstration")
    names = [path for path in sorted(folder.glob("*.xml")) if "eau" not in path.name]
    frames = [budget_frame(read_document(path)) for path in names]
    years = exercises(frames)
    base = base_of(years, BaseChoice(2024, BaseKind.COMPTE))
    sides = ((F, D, "011"), (F, D, "012"), (F, D, "65"), (F, R, "70"), (F, R, "731"), (F, R, "74"))
    growths = tuple(Croissance(Cible(*side), 15_000) for side in sides)
    first = Scenario(base.choice, annees=10, croissances=growths)
    debt = existing_debt(base, frames, None).contract
    scenarios = [replace(first, emprunt_taux_ppm=30_000 + 1_000 * rank) for rank in range(10)]

    def ours() -> list[object]:
        return [
            projection.measure(code)
            for projection in project_all(base, scenarios, debt=debt)
            for code in CODES
        ]

    factors = [
        [
            Decimal(factor)
            for factor in measures_of(base.articles, base.budget)[code].factors.tolist()
        ]
        for code in CODES
    ]

    def plain() -> list[object]:
        """Do the same one article, one year, one aggregate at a time; without the new loans."""
        found = []
        for scenario in scenarios:
            columns: list[list[Decimal]] = [[] for _ in scenario.years]
            for article, cents in zip(base.articles, base.cents.tolist(), strict=True):
                rank = rule_of(article, scenario.croissances)
                amount = Decimal(cents)
                for column, year in zip(columns, scenario.years, strict=True):
                    rate = yearly_rate(scenario, growths[rank], year) if rank >= 0 else 0
                    factor = 1 + Decimal(rate) / 1_000_000
                    amount = (amount * factor).quantize(CENT, ROUND_HALF_UP)
                    column.append(amount)
            found += [
                sum(factor * amount for factor, amount in zip(each, column, strict=True))
                for each in factors
                for column in columns
            ]
        return found

    ours()
    profil = Profil(periodicite=Periodicite.MENSUELLE, mois=3)
    monthly = [replace(each, emprunt_profil=profil) for each in scenarios]

    def dearest() -> list[object]:
        """Do the same with loans of twenty years by the month, drawn in the year that they close."""
        return [
            projection.measure(code)
            for projection in project_all(base, monthly, debt=debt)
            for code in CODES
        ]

    dearest()
    return [
        Measure(
            f"10 scenarios x 10 years ({len(base.articles)} articles, debt, loans, aggregates)",
            best_of(RUNS, ours),
            "growth and aggregates in Decimal loops, no loan",
            best_of(RUNS, plain),
            "under 100 ms promised",
        ),
        Measure(
            "the same with monthly loans drawn in March, which pay their own year",
            best_of(RUNS, dearest),
            "growth and aggregates in Decimal loops, no loan",
            best_of(RUNS, plain),
            "under 100 ms promised",
        ),
    ]
