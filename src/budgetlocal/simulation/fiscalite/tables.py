"""The tables of a vote of rates: products, correction, households."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from budgetlocal.core.money import Cents
from budgetlocal.core.specs import CellKind, Column, Row, RowStyle, TableSpec
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.indicators.dimensions import decimal_of
from budgetlocal.simulation.fiscalite.correction import correction
from budgetlocal.simulation.fiscalite.households import Due, dues
from budgetlocal.simulation.fiscalite.link_findings import rate_text
from budgetlocal.simulation.fiscalite.products import (
    Product,
    products,
    proportional_coefficient,
    proportional_rates,
    surcharge,
    total,
)
from budgetlocal.simulation.fiscalite.vote import Euros, Vote

_MONEY = CellKind.EUROS
_DECIDED = 3
"""Columns of what the vote decides, that come first: a small screen hides the last ones."""


def product_table(vote: Vote, source: Text) -> TableSpec:
    """Return each tax: its bases and rates, what it yields, where the change comes from."""
    found = products(vote)
    rows = [_product_row(vote, each) for each in found]
    if found:
        sums = [
            total(tuple(getattr(each, name) for each in found))
            for name in ("voted", "of_base", "of_rate", "before", "reference")
        ]
        rows.append(_row("total", translatable("Fiscalite", "Taux votés"), sums, RowStyle.TOTAL))
    if vote.majoration is not None or vote.majoration_before is not None:
        before, after = surcharge(vote)
        change = None if before is None or after is None else after - before
        rows.append(
            _row(
                "majoration",
                translatable("Fiscalite", "Majoration de la THRS"),
                [after, None, change, None, before],
                RowStyle.NORMAL,
            )
        )
    fixed = correction(vote)
    if vote.coefficient_correcteur is not None:
        label = translatable("Fiscalite", "Effet du coefficient correcteur")
        rows.append(_row("correction", label, [fixed, None, None, None, fixed], RowStyle.NORMAL))
    return TableSpec(
        "fiscalite-produits",
        translatable("Fiscalite", "Ce que rapportent les taux de {annee}", annee=str(vote.annee)),
        (
            Column("impot", translatable("Fiscalite", "Impôt"), CellKind.TEXT),
            Column("vote", translatable("Fiscalite", "Produit voté"), _MONEY),
            Column(
                "effet_base",
                translatable("Fiscalite", "Effet base"),
                _MONEY,
                translatable("Fiscalite", "Ce que les bases nouvelles rapportent sans décision."),
            ),
            Column(
                "effet_taux",
                translatable("Fiscalite", "Effet taux"),
                _MONEY,
                translatable("Fiscalite", "Ce que le vote rapporte, sur les bases de l'année."),
            ),
            Column("taux_avant", translatable("Fiscalite", "Taux de l'an dernier"), CellKind.TEXT),
            Column("taux", translatable("Fiscalite", "Taux à voter"), CellKind.TEXT),
            Column("avant", translatable("Fiscalite", "Produit de l'an dernier"), _MONEY),
            Column(
                "reference",
                translatable("Fiscalite", "Produit de référence"),
                _MONEY,
                translatable("Fiscalite", "Bases de l'année au taux de l'an dernier."),
            ),
        ),
        tuple(rows),
        source,
    )


def proportional_table(vote: Vote, source: Text) -> TableSpec | None:
    """Return the rates that give the expected product when all vary alike, None when unknown."""
    coefficient = proportional_coefficient(vote)
    rates = proportional_rates(vote)
    if coefficient is None or not rates:
        return None
    return TableSpec(
        "fiscalite-proportionnelle",
        translatable(
            "Fiscalite",
            "Variation proportionnelle : coefficient {coefficient}",
            coefficient=verbatim(f"{decimal_of(coefficient):.6f}".replace(".", ",")),
        ),
        (
            Column("impot", translatable("Fiscalite", "Impôt"), CellKind.TEXT),
            Column("taux_avant", translatable("Fiscalite", "Taux de l'an dernier"), CellKind.TEXT),
            Column("taux", translatable("Fiscalite", "Taux proportionnel"), CellKind.TEXT),
        ),
        tuple(
            Row(
                impot,
                0,
                (impot.label, rate_text(vote.tax(impot).rate_before), rate_text(rate)),
            )
            for impot, rate in rates.items()
        ),
        source,
    )


def household_table(vote: Vote, source: Text) -> TableSpec:
    """Return what each typical household owes the commune, before and after, tax by tax.

    Two columns more, the year before and the effect of the base, when a value of that year is known.
    """
    has_past = any(each.valeur_before is not None for each in vote.households)
    shown = [each for each in _HOUSEHOLD if has_past or each[0].key not in _PAST]
    return TableSpec(
        "fiscalite-foyers",
        translatable("Fiscalite", "Ce que paient des foyers types, part de la commune"),
        (
            Column("foyer", translatable("Fiscalite", "Cas type"), CellKind.TEXT),
            Column("impot", translatable("Fiscalite", "Impôt"), CellKind.TEXT),
            *(column for column, _ in shown),
        ),
        tuple(
            Row(
                f"{rank}",
                0,
                (
                    verbatim(due.household.name),
                    due.impot.label,
                    *(_cents(amount(due)) for _, amount in shown),
                ),
            )
            for rank, due in enumerate(dues(vote))
        ),
        source,
    )


_PAST = frozenset({"effet_base", "an_dernier"})
"""Columns that need a value of the year before."""
_HOUSEHOLD: tuple[tuple[Column, Callable[[Due], Euros | None]], ...] = (
    (
        Column("apres", translatable("Fiscalite", "Au taux à voter"), _MONEY),
        lambda due: due.after,
    ),
    (
        Column(
            "ecart",
            translatable("Fiscalite", "Effet taux"),
            _MONEY,
            translatable("Fiscalite", "Ce que le vote ajoute ou retire, à la même base."),
        ),
        lambda due: due.change,
    ),
    (
        Column(
            "effet_base",
            translatable("Fiscalite", "Effet base"),
            _MONEY,
            translatable("Fiscalite", "Ce que la base nouvelle ajoute, au taux de l'an dernier."),
        ),
        lambda due: due.of_base,
    ),
    (
        Column("avant", translatable("Fiscalite", "Au taux de l'an dernier"), _MONEY),
        lambda due: due.before,
    ),
    (
        Column("an_dernier", translatable("Fiscalite", "Payé l'an dernier"), _MONEY),
        lambda due: due.last_year,
    ),
    (Column("base", translatable("Fiscalite", "Base"), _MONEY), lambda due: due.base),
)
"""Amounts of a household, what the vote decides first: a small screen hides the last ones."""


def _product_row(vote: Vote, product: Product) -> Row:
    tax = vote.tax(product.impot)
    amounts = (product.voted, product.of_base, product.of_rate, product.before, product.reference)
    return _row(
        product.impot,
        product.impot.label,
        list(amounts),
        RowStyle.NORMAL,
        (tax.rate_before, tax.rate),
    )


def _row(
    key: str,
    label: Text,
    amounts: list[Euros | None],
    style: RowStyle,
    rates: tuple[Fraction | None, Fraction | None] | None = None,
) -> Row:
    shown = (verbatim(""), verbatim("")) if rates is None else tuple(rate_text(r) for r in rates)
    money = [_cents(each) for each in amounts]
    decided, known = money[:_DECIDED], money[_DECIDED:]
    return Row(key, 0, (label, *decided, *shown, *known), style)


def _cents(euros: Euros | None) -> Cents | None:
    return None if euros is None else euros * 100
