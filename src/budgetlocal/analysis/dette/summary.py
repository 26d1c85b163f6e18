"""The headline numbers of a debt."""

from __future__ import annotations

from decimal import Decimal

from budgetlocal.analysis.dette.annex_loan import TypeTaux
from budgetlocal.analysis.dette.measures import average_life, average_rate, residual_life
from budgetlocal.analysis.dette.portfolio import Portfolio
from budgetlocal.analysis.dette.profile import profile
from budgetlocal.analysis.dette.structure import by_rate
from budgetlocal.analysis.dette.wording import without
from budgetlocal.core.formatting import day
from budgetlocal.core.money import ratio
from budgetlocal.core.specs import KeyFigure, Unit
from budgetlocal.core.text import Text, translatable, verbatim


def key_figures(debt: Portfolio) -> tuple[KeyFigure, ...]:
    """Return what is owed, what the next year costs, the mean rate and life, the fixed share."""
    stock = day(debt.stock.isoformat())
    contracts = debt.contracts
    year = debt.first_year
    next_year = profile(contracts, (year,))[0] if contracts else None
    sums = by_rate(debt)
    fixed = ratio(sums.get(TypeTaux.FIXE, 0), sum(sums.values())) if sums else None
    missing = translatable("Dette", "Aucun emprunt n'a d'échéancier.")
    left, count = _without(debt), len(debt.without_schedule)
    return (
        KeyFigure(
            "encours",
            without(translatable("Dette", "Reste dû au {jour}", jour=stock), len(debt.unknown)),
            debt.encours,
            Unit.EUROS,
            translatable(
                "Dette", "Somme des capitaux restants dus, sans la dette garantie ni la trésorerie."
            ),
            missing=translatable("Dette", "Aucun emprunt ne dit son reste dû."),
        ),
        KeyFigure(
            "annuite",
            without(translatable("Dette", "Annuité {annee}", annee=year), count),
            next_year.annuite if next_year else None,
            Unit.EUROS,
            translatable(
                "Dette",
                "Capital et intérêts de l'année, d'après les échéanciers.{reste}",
                reste=left,
            ),
            missing=missing,
        ),
        KeyFigure(
            "taux_moyen",
            without(translatable("Dette", "Taux moyen"), count),
            average_rate(contracts, debt.stock),
            Unit.PERCENT,
            translatable(
                "Dette", "Taux des périodes en cours, pondérés par le reste dû.{reste}", reste=left
            ),
            missing=missing,
        ),
        KeyFigure(
            "vie",
            without(translatable("Dette", "Vie moyenne"), count),
            _tenth(average_life(contracts, debt.stock)),
            Unit.YEARS,
            translatable(
                "Dette",
                "Temps moyen avant le remboursement d'un euro dû ; les derniers remboursements sont, en "
                "moyenne, dans {duree} ans.{reste}",
                duree=_years(residual_life(contracts, debt.stock)),
                reste=left,
            ),
            missing=missing,
        ),
        KeyFigure(
            "part_fixe",
            without(translatable("Dette", "Part à taux fixe"), len(debt.unknown)),
            fixed,
            Unit.PERCENT,
            translatable("Dette", "Reste dû à taux fixe, sur le reste dû de tous les emprunts."),
            missing=translatable("Dette", "Aucun emprunt ne dit son reste dû."),
        ),
    )


def _without(debt: Portfolio) -> Text:
    count = len(debt.without_schedule)
    if not count:
        return verbatim("")
    return translatable("Dette", " Sans {nombre} emprunt(s) sans échéancier.", nombre=count)


def _tenth(value: Decimal | None) -> Decimal | None:
    return None if value is None else value.quantize(Decimal("0.1"))


def _years(value: Decimal | None) -> str:
    return "?" if value is None else str(value.quantize(Decimal("0.1"))).replace(".", ",")
