"""The value of a measure for one collectivité and one exercice, exact, or the reason it is unknown."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction

from budgetlocal.analysis.open_data.official import ImportedFigures
from budgetlocal.analysis.sante.accounts import Accounts, imported_figure, sum_formula
from budgetlocal.analysis.sante.definitions import Measure, MeasureUnit
from budgetlocal.core.text import Text, joined, translatable, verbatim
from budgetlocal.indicators.extract_statistics import CollectiviteStatistics, statistic_formula
from budgetlocal.indicators.sources import Figure
from budgetlocal.reference.extract import TOTALE, Extract
from budgetlocal.reference.official.values import Value as OfficialValue
from budgetlocal.reference.values import Collectivite

POPULATION = "population"
NO_ACCOUNTS = translatable(
    "Sante",
    "Aucun compte de cette collectivité n'est disponible : importez son fichier OFGL (page Données, "
    "« Compléter l'extrait ») ou ouvrez ses propres budgets.",
)
NOT_DEFINED = translatable(
    "Sante",
    "Non définie : l'épargne brute est nulle ou négative, rien ne permet de rembourser la dette.",
)
UNDECLARED = translatable("Sante", "Aucun document ne déclare ce chiffre.")
ZERO = translatable("Sante", "Non défini : division par zéro.")
NOBODY = translatable("Sante", "Aucun habitant recensé cette année-là.")


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose health it is: the collectivité of the extract if there is one, and its figures."""

    collectivite: Collectivite | None
    statistics: CollectiviteStatistics | None
    extract: Extract | None
    imported: ImportedFigures = field(default_factory=ImportedFigures)
    declared: Mapping[tuple[str, int], Figure] = field(default_factory=dict)
    """What own documents declare, by code and exercice."""

    def published_years(self, measure: Measure) -> tuple[int, ...]:
        """Return the exercices of a published figure, in order."""
        if measure.declared:
            return tuple(sorted(year for code, year in self.declared if code == measure.declared))
        if measure.statistic and self.extract is not None:
            return self.extract.indicator(measure.statistic).years
        return tuple(sorted({year for _, year in self._rows(measure)}))

    def published(self, measure: Measure, exercice: int) -> Figure:
        """Return a published figure, or why it is unknown."""
        if measure.declared:
            missing = Figure(None, verbatim(""), UNDECLARED)
            return self.declared.get((measure.declared, exercice), missing)
        if measure.statistic and self.statistics is not None:
            figure = self.statistics.figure(measure.statistic, exercice)
            return replace(figure, formula=statistic_formula(measure.statistic, exercice))
        rows = self._rows(measure)
        for key in measure.imported:
            if (key, exercice) in rows:
                return imported_figure(rows[key, exercice])
        reason = translatable(
            "Sante", "« {nom} » n'est dans aucun fichier importé pour {annee}.",
            nom=measure.label, annee=exercice,
        )  # fmt: skip
        return Figure(None, verbatim(""), reason)

    def _rows(self, measure: Measure) -> dict[tuple[str, int], list[OfficialValue]]:
        found: dict[tuple[str, int], list[OfficialValue]] = defaultdict(list)
        code = self.collectivite.code if self.collectivite else ""
        for value in self.imported.values:
            if value.indicator.key in measure.imported and value.code == code:
                found[value.indicator.key, value.exercice].append(value)
        return found


def measured(measure: Measure, exercice: int, accounts: Accounts | None, owner: Owner) -> Figure:
    """Return the value of a measure: a ratio for a percentage, else in its unit.

    A quotient is unknown when one of its amounts is, when the divisor is zero, and, for the
    capacité de désendettement, when the épargne brute is zero or negative.
    """
    if not measure.top:
        return _published(measure, exercice, owner)
    if accounts is None:
        return Figure(None, verbatim(""), NO_ACCOUNTS)
    parts = [accounts.amount(name, exercice) for name in measure.top]
    unknown = next((part for part in parts if part.value is None), None)
    if unknown is not None:
        return unknown
    total = sum((Fraction(part.value or 0) for part in parts), Fraction(0)) * measure.factor
    formula = sum_formula((part.formula, 1) for part in parts) if measure.factor == 1 else ""
    top = Figure(total, _sources(part.source for part in parts), formula=formula)
    return _over(top, measure, exercice, accounts) if measure.bottom else top


def _published(measure: Measure, exercice: int, owner: Owner) -> Figure:
    figure = owner.published(measure, exercice)
    if not measure.is_per_head or figure.value is None or owner.statistics is None:
        return figure
    people = owner.statistics.figure(TOTALE, exercice)
    return _quotient(figure, replace(people, formula=statistic_formula(TOTALE, exercice)), NOBODY)


def _over(top: Figure, measure: Measure, exercice: int, accounts: Accounts) -> Figure:
    if measure.bottom == POPULATION:
        return _quotient(top, accounts.people(exercice), NOBODY)
    bottom = accounts.amount(measure.bottom, exercice)
    if measure.needs_positive_bottom and bottom.value is not None and bottom.value <= 0:
        return Figure(None, top.source, NOT_DEFINED)
    found = _quotient(top, bottom, ZERO)
    if found.formula and measure.unit is MeasureUnit.YEARS:
        return replace(found, formula=f"en_annees({found.formula})")
    return found


def years_of(measure: Measure, accounts: Accounts | None, owner: Owner) -> tuple[int, ...]:
    """Return the exercices in which a measure may be known, in order."""
    if measure.top:
        return accounts.years if accounts is not None else ()
    return owner.published_years(measure)


def _quotient(top: Figure, bottom: Figure, if_zero: Text) -> Figure:
    if bottom.value is None:
        return Figure(None, top.source, bottom.reason)
    if bottom.value == 0:
        return Figure(None, top.source, if_zero)
    value = (top.value or Fraction(0)) / bottom.value
    is_known = bool(top.formula and bottom.formula)
    formula = f"{top.formula} / {bottom.formula}" if is_known else ""
    return Figure(value, _sources((top.source, bottom.source)), formula=formula)


def _sources(texts: Iterable[Text]) -> Text:
    """Return sources one after the other, each once."""
    found = [text for text in dict.fromkeys(texts) if text.template]
    return found[0] if len(found) == 1 else joined(found, " ; ")
