"""Figures over the years for a pack: own accounts, else one base of the extract, never mixed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from budgetlocal.analysis.dossier.material import Setting
from budgetlocal.analysis.explaining import document_key
from budgetlocal.analysis.sante.accounts import credit_of, extract_accounts
from budgetlocal.core.money import Cents
from budgetlocal.core.origins import (
    FigureOrigin,
    FormulaOrigin,
    IndicatorOrigin,
    LoanAmount,
    LoansOrigin,
)
from budgetlocal.core.specs import Number
from budgetlocal.core.text import Text, translatable
from budgetlocal.indicators.catalogue import catalogue
from budgetlocal.indicators.dimensions import shown_number
from budgetlocal.indicators.extract_statistics import statistic_formula
from budgetlocal.indicators.sources import Figure

FEWEST = 2
"""Years under which there is nothing to draw."""


@dataclass(frozen=True, slots=True)
class Points:
    """One figure over consecutive years; None is unknown."""

    values: tuple[tuple[int, Number], ...]
    source: Text
    origins: tuple[FigureOrigin | None, ...] = ()
    definition: Text | None = None
    """When it is not that of the catalogue."""

    @property
    def known(self) -> tuple[tuple[int, Number], ...]:
        """The years that have a value."""
        return tuple(point for point in self.values if point[1] is not None)

    def origin_of(self) -> dict[int, FigureOrigin | None]:
        """Return what the value of each year is made of."""
        if not self.origins:
            return {}
        return {year: each for (year, _), each in zip(self.values, self.origins, strict=True)}


def consecutive(values: dict[int, Number]) -> tuple[tuple[int, Number], ...]:
    """Return the years from the first to the last known one, those between left unknown.

    >>> consecutive({2021: 5, 2023: 7})
    ((2021, 5), (2022, None), (2023, 7))
    """
    known = [year for year, value in values.items() if value is not None]
    if not known:
        return ()
    return tuple((year, values.get(year)) for year in range(min(known), max(known) + 1))


def own_points(setting: Setting, code: str) -> Points:
    """Return an indicator of own accounts over the years."""
    values: dict[int, Number] = {}
    for year, account in setting.accounts.items():
        indicator = catalogue()[code]
        outcome = setting.evaluation(account).indicator(indicator, year)
        values[year] = shown_number(outcome.value, indicator.dimension)
    points = consecutive(values)
    origins = tuple(
        None if value is None else IndicatorOrigin(code, year) for year, value in points
    )
    return Points(points, accounts_source(setting), origins)


def accounts_source(setting: Setting) -> Text:
    """Return the source line of what comes from own accounts."""
    years = sorted(setting.accounts)
    header = (setting.account or setting.material.focus).header
    return translatable(
        "Dossier",
        "{collectivite}, {budget}, comptes {annees}",
        collectivite=header.collectivite,
        budget=header.budget,
        annees=", ".join(str(year) for year in years),
    )


def debt_points(setting: Setting) -> Points | None:
    """Return the debt at the end of each year: own balances, else own annexes, else the extract."""
    own = own_points(setting, "encours_dette")
    if own.known:
        return own
    return annex_points(setting) or extract_points(setting, "encours_dette")


def annex_points(setting: Setting) -> Points | None:
    """Return the debt at the end of each year as the annexes of own accounts tell it."""
    points = consecutive(dict(setting.owed_in_annexes))
    if not points:
        return None
    accounts = accounts_source(setting)
    origins = tuple(
        None
        if value is None
        else LoansOrigin(LoanAmount.ENCOURS, year, document_key(setting.accounts[year]))
        for year, value in points
    )
    return Points(
        points,
        translatable("Dossier", "{comptes}, annexe de la dette", comptes=accounts),
        origins,
        definition=translatable(
            "Dossier",
            "Capital restant dû au 31 décembre des emprunts de l'annexe de la dette, sans la dette "
            "garantie.",
        ),
    )


def extract_points(setting: Setting, name: str) -> Points | None:
    """Return an amount of the collectivité from the base of the extract that knows most years.

    Only for a budget principal: the extract says nothing of one annexe.
    """
    extract, owner = setting.material.extract, setting.collectivite
    speaker = setting.base or setting.material.focus
    if extract is None or owner is None or not speaker.header.is_principal:
        return None
    found: list[Points] = []
    for accounts in extract_accounts(extract, owner):
        if accounts.perimeter != "BP":
            continue
        figures = {
            year: accounts.amount(name, year) for year in accounts.years if year <= setting.year
        }
        points = consecutive({year: _cents(each.value) for year, each in figures.items()})
        if points:
            found.append(Points(points, accounts.credit, origins_of(points, figures)))
    return max(found, key=lambda each: len(each.known), default=None)


def published_points(setting: Setting, key: str) -> Points | None:
    """Return one published figure of the extract over the years, None when it is unknown."""
    extract, owner = setting.material.extract, setting.collectivite
    if extract is None or owner is None:
        return None
    mine = [each for each in extract.sheet(owner.id) if each.indicator == key]
    known = [each for each in mine if each.number is not None and each.exercice <= setting.year]
    if not known:
        return None
    values: dict[int, Number] = {
        each.exercice: None if isinstance(each.number, Text) else each.number for each in known
    }
    points = consecutive(values)
    origins = tuple(
        None if value is None else FormulaOrigin(statistic_formula(key, year), year)
        for year, value in points
    )
    return Points(points, credit_of(extract, known), origins)


def own_origin(setting: Setting, figure: Figure, year: int) -> FormulaOrigin | None:
    """Return what a figure of a gauge is made of, on the document that the gauges speak of."""
    made = figure.origin(year)
    if made is None or not setting.health_documents or '"' in made.text:
        return made
    return replace(made, documents=setting.health_documents)


def origins_of(
    points: tuple[tuple[int, Number], ...], figures: Mapping[int, Figure]
) -> tuple[FigureOrigin | None, ...]:
    """Return what the figure of each year is made of, empty when nothing says it."""
    made = tuple(figures[year].origin(year) if year in figures else None for year, _value in points)
    return made if any(made) else ()


def _cents(value: Fraction | None) -> Cents | None:
    return None if value is None else round(value * 100)


def first_known(makers: Sequence[Callable[[], Points | None]]) -> Points | None:
    """Return the first points that have enough years to be drawn."""
    for make in makers:
        points = make()
        if points is not None and len(points.known) >= FEWEST:
            return points
    return None
