"""A typed vote of rates (form 1259) as a council pack shows it: rates as bars, bases as a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from fractions import Fraction

from budgetlocal.analysis.dossier.material import TypedRates
from budgetlocal.core.errors import UserError
from budgetlocal.core.meanings import Role
from budgetlocal.core.money import Cents
from budgetlocal.core.specs import (
    CellKind,
    ChartKind,
    ChartSpec,
    Column,
    Row,
    Series,
    TableSpec,
    Unit,
)
from budgetlocal.core.text import Text, joined, translatable, verbatim
from budgetlocal.indicators.dimensions import decimal_of
from budgetlocal.simulation.fiscalite.content import read
from budgetlocal.simulation.fiscalite.link_findings import rate_text
from budgetlocal.simulation.fiscalite.products import product
from budgetlocal.simulation.fiscalite.vote import Euros, Impot, Vote

SEVERAL = translatable(
    "Dossier",
    "n. d. : plusieurs votes de taux sont saisis pour cet exercice (page Impôts locaux) ; gardez celui "
    "qui est proposé au conseil.",
)
UNREADABLE = translatable("Dossier", "n. d. : un vote de taux de ce classeur est illisible.")


def typed_rates(contents: Sequence[str]) -> Callable[[int], TypedRates | Text | None]:
    """Return what gives the typed rates of a year: a chart and a table, why not, or nothing typed.

    Args:
        contents: the studies of the votes of one collectivité.

    """

    def of_year(year: int) -> TypedRates | Text | None:
        try:
            votes = [(typed.vote(), typed.sources()) for typed in map(read, contents)]
        except UserError:
            return UNREADABLE
        mine = [each for each in votes if each[0].annee == year and _taxes(each[0])]
        if len(mine) > 1:
            return SEVERAL
        return _shown(*mine[0]) if mine else None

    return of_year


def _taxes(vote: Vote) -> tuple[Impot, ...]:
    """Return the taxes whose rate is known, before or after."""
    return tuple(
        each
        for each in Impot
        if vote.tax(each).rate is not None or vote.tax(each).rate_before is not None
    )


def _shown(vote: Vote, sources: tuple[Text, ...]) -> TypedRates:
    taxes = _taxes(vote)
    said = translatable("Dossier", "État 1259 et taux saisis pour {annee}", annee=vote.annee)
    source = joined((said, *sources), " ; ")
    chart = ChartSpec(
        key="taux-fiscaux",
        kind=ChartKind.BARS,
        title=_title(vote, taxes),
        unit=Unit.PERCENT,
        categories=tuple(each.label for each in taxes),
        series=(
            Series(
                _rate(vote.annee - 1),
                Role.REFERENCE,
                tuple(_ratio(vote.tax(each).rate_before) for each in taxes),
            ),
            Series(
                translatable("Dossier", "Taux proposé {annee}", annee=vote.annee),
                Role.RECETTES,
                tuple(_ratio(vote.tax(each).rate) for each in taxes),
            ),
        ),
        source=source,
        note=translatable("Dossier", "Part de la collectivité seule."),
    )
    return TypedRates(chart, _table(vote, taxes, source))


def _title(vote: Vote, taxes: tuple[Impot, ...]) -> Text:
    both = [(vote.tax(each).rate_before, vote.tax(each).rate) for each in taxes]
    if any(before is None or after is None for before, after in both):
        return translatable("Dossier", "Les taux des impôts locaux")
    if all(before == after for before, after in both):
        return translatable("Dossier", "Les taux ne changent pas en {annee}", annee=vote.annee)
    return translatable("Dossier", "Les taux proposés pour {annee}", annee=vote.annee)


def _table(vote: Vote, taxes: tuple[Impot, ...], source: Text) -> TableSpec:
    rows = []
    for each in taxes:
        tax, made = vote.tax(each), product(each, vote.tax(each))
        rows.append(
            Row(
                each,
                0,
                (
                    each.label,
                    _cents(tax.base_before),
                    _cents(tax.base),
                    verbatim(str(rate_text(tax.rate_before))),
                    verbatim(str(rate_text(tax.rate))),
                    _cents(made.voted),
                ),
            )
        )
    columns = (
        Column("impot", translatable("Dossier", "Impôt"), CellKind.TEXT),
        Column("base_avant", _base(vote.annee - 1), CellKind.EUROS),
        Column("base", _base(vote.annee), CellKind.EUROS),
        Column("taux_avant", _rate(vote.annee - 1), CellKind.TEXT),
        Column("taux", _rate(vote.annee), CellKind.TEXT),
        Column("produit", translatable("Dossier", "Produit attendu"), CellKind.EUROS),
    )
    title = translatable("Dossier", "Bases et taux {annee}", annee=vote.annee)
    return TableSpec("taux-fiscaux", title, columns, tuple(rows), source)


def _base(year: int) -> Text:
    return translatable("Dossier", "Base {annee}", annee=year)


def _rate(year: int) -> Text:
    return translatable("Dossier", "Taux {annee}", annee=year)


def _ratio(rate: Fraction | None) -> Decimal | None:
    return None if rate is None else decimal_of(rate)


def _cents(euros: Euros | None) -> Cents | None:
    return None if euros is None else euros * 100
