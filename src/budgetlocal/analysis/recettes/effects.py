"""Where a change of tax comes from: bases, rate, and the rest, an identity to the cent."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from budgetlocal.analysis.open_data.official import ImportedFigures
from budgetlocal.analysis.sante.accounts import imported_figure
from budgetlocal.core.formatting import euros, percent
from budgetlocal.core.money import Cents
from budgetlocal.core.specs import CellKind, Column, Row, TableSpec
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.indicators.dimensions import decimal_of
from budgetlocal.indicators.extract_statistics import CollectiviteStatistics
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.official.values import Value as OfficialValue
from budgetlocal.reference.values import Collectivite


@dataclass(frozen=True, slots=True)
class Levy:
    """One tax in one year, as an état 1259, a REI file or individual accounts give it."""

    exercice: int
    base: Cents
    """Net base."""
    rate: Fraction
    """0.2676 for 26,76 %."""
    product: Cents
    """As it was collected."""


@dataclass(frozen=True, slots=True)
class Effects:
    """What makes the change of a product: the three parts add up to it, to the cent."""

    first: Levy
    last: Levy
    of_base: Cents
    of_rate: Cents
    of_rest: Cents
    """Perimeter, smoothing, supplementary rolls, rounding: what base times rate does not give."""

    @property
    def change(self) -> Cents:
        """Return the change of the product."""
        return self.last.product - self.first.product


def effects(first: Levy, last: Levy) -> Effects:
    """Return the split of a change: new bases at the old rate, then the new rate on the new bases.

    The order is that of état 1259 commentaries: the rate effect is what the vote of the assembly
    changed for the bases of the year. Each effect is rounded to the cent and the rest closes the
    identity exactly.
    """
    of_base = _cents(Fraction(last.base - first.base) * first.rate)
    of_rate = _cents(Fraction(last.base) * (last.rate - first.rate))
    rest = last.product - first.product - of_base - of_rate
    return Effects(first, last, of_base, of_rate, rest)


@dataclass(frozen=True, slots=True)
class TaxChange:
    """One tax: its effects, or why the change cannot be split."""

    label: Text
    effects: Effects | None
    refusal: Text | None
    known: Text | None = None
    """What is known all the same."""
    is_typed: bool = False
    """Whether a person typed the figures."""


_TAXES = {
    "th": (
        translatable("Recettes", "Taxe d'habitation"),
        ("comptes-communes:bth", "comptes-communes:tth", "comptes-communes:pth"),
    ),
    "fb": (
        translatable("Recettes", "Taxe sur le foncier bâti"),
        ("comptes-communes:bfb", "comptes-communes:tfb", "comptes-communes:pfb"),
    ),
    "fnb": (
        translatable("Recettes", "Taxe sur le foncier non bâti"),
        ("comptes-communes:bfnb", "comptes-communes:tfnb", "comptes-communes:pfnb"),
    ),
}
"""Base, rate and product of each tax in the individual accounts of the DGFiP."""


def tax_changes(
    extract: Extract, owner: Collectivite, imported: ImportedFigures
) -> tuple[TaxChange, ...]:
    """Return each tax of a commune between the oldest and the latest year that are known whole.

    A commune whose territory changed between the two years is refused: its bases are not those of
    the same land.
    """
    found = _levies(owner, imported)
    return tuple(
        _change(extract, owner, label, found.get(key, []), key)
        for key, (label, _) in _TAXES.items()
    )


def _change(
    extract: Extract, owner: Collectivite, label: Text, levies: list[Levy], key: str
) -> TaxChange:
    known = _housing_tax(extract, owner) if key == "th" else None
    if len(levies) < 2:  # noqa: PLR2004 - two years make a change
        return TaxChange(label, None, _TOO_FEW, known)
    first, last = levies[0], levies[-1]
    events = extract.history(owner.id)
    if any(first.exercice < event.year <= last.exercice for event in events):
        return TaxChange(label, None, _TERRITORY, known)
    return TaxChange(label, effects(first, last), None, known)


Rows = Mapping[tuple[str, int], Sequence[OfficialValue]]


def _levies(owner: Collectivite, imported: ImportedFigures) -> Mapping[str, list[Levy]]:
    rows: dict[tuple[str, int], list[OfficialValue]] = defaultdict(list)
    for value in imported.values:
        if value.code == owner.code:
            rows[value.indicator.key, value.exercice].append(value)
    years = sorted({year for _, year in rows})
    return {key: list(_whole(names, rows, years)) for key, (_, names) in _TAXES.items()}


def _whole(names: tuple[str, str, str], rows: Rows, years: list[int]) -> Iterator[Levy]:
    for year in years:
        found = [rows[name, year] for name in names if (name, year) in rows]
        if len(found) < len(names):
            continue
        base, rate, product = (imported_figure(each).value for each in found)
        if base is not None and rate is not None and product is not None:
            yield Levy(year, _cents(base * 100), rate, _cents(product * 100))


def _housing_tax(extract: Extract, owner: Collectivite) -> Text | None:
    """Return what the extract knows of the taxe d'habitation: its product of 2017, the rate since."""
    own = CollectiviteStatistics(extract, owner.id)
    base = own.figure("rei_th.base_nette", _BASE_YEAR).value
    rate = own.figure("rei_th.taux_commune", _BASE_YEAR).value
    latest = own.latest("rei_th.taux_commune", _LAST_YEAR)
    if base is None or rate is None or latest is None:
        return None
    after = own.figure("rei_th.taux_commune", latest).value
    if after is None:
        return None
    product = _cents(base * rate * 100)
    of_rate = _cents(base * (after - rate) * 100)
    return translatable(
        "Recettes",
        "Taxe d'habitation {annee} : base {base} × taux {taux} = {produit}. À base constante de {annee}, "
        "le taux voté jusqu'en {fin} ({apres}) aurait changé ce produit de {effet}. La base des années "
        "suivantes n'est pas connue : l'effet base n'est pas donné.",
        annee=_BASE_YEAR,
        base=_euros(_cents(base * 100)),
        taux=_percent(rate),
        produit=_euros(product),
        fin=latest,
        apres=_percent(after),
        effet=_euros(of_rate),
    )


_BASE_YEAR, _LAST_YEAR = 2017, 2022
_TOO_FEW = translatable(
    "Recettes",
    "Il faut la base, le taux et le produit de deux années : importez les comptes individuels de la "
    "DGFiP (page Données).",
)
_TERRITORY = translatable(
    "Recettes",
    "Le territoire de la commune a changé entre les deux années : rien n'est comparable.",
)


def _cents(value: Fraction) -> Cents:
    return int(decimal_of(value).quantize(Decimal(1), rounding=ROUND_HALF_UP))


def _euros(cents: Cents) -> Text:
    return verbatim(euros(cents))


def _percent(rate: Fraction) -> Text:
    return verbatim(percent(decimal_of(rate), 2))


def effects_table(changes: Sequence[TaxChange], name: Text) -> TableSpec:
    """Return each tax with its two years, its effects, and the reason where there is none."""
    money = CellKind.EUROS
    return TableSpec(
        "recettes-effets",
        translatable("Recettes", "D'où vient la hausse des impôts de {nom} ?", nom=name),
        (
            Column("impot", translatable("Recettes", "Impôt"), CellKind.TEXT),
            Column("annees", translatable("Recettes", "Années"), CellKind.TEXT),
            Column("avant", translatable("Recettes", "Produit avant"), money),
            Column("apres", translatable("Recettes", "Produit après"), money),
            Column("variation", translatable("Recettes", "Variation"), money),
            Column(
                "base",
                translatable("Recettes", "Effet base"),
                money,
                translatable("Recettes", "Ce que les bases nouvelles rapportent au taux ancien."),
            ),
            Column(
                "taux",
                translatable("Recettes", "Effet taux"),
                money,
                translatable("Recettes", "Ce que le taux nouveau ajoute sur les bases nouvelles."),
            ),
            Column(
                "reste",
                translatable("Recettes", "Périmètre et autres"),
                money,
                translatable("Recettes", "Lissage, rôles supplémentaires, périmètre, arrondis."),
            ),
        ),
        tuple(_effects_row(rank, change) for rank, change in enumerate(changes)),
        translatable("Recettes", "DGFiP, comptes individuels importés ; états 1259 saisis"),
    )


def _effects_row(rank: int, change: TaxChange) -> Row:
    split = change.effects
    notes = (_TYPED,) * _WIDTH if change.is_typed else ()
    if split is None:
        empty = (None,) * 6
        return Row(str(rank), 0, (change.label, verbatim(""), *empty), notes=notes)
    years = f"{split.first.exercice} → {split.last.exercice}"
    return Row(
        str(rank),
        0,
        (
            change.label,
            verbatim(years),
            split.first.product,
            split.last.product,
            split.change,
            split.of_base,
            split.of_rate,
            split.of_rest,
        ),
        notes=notes,
    )


_WIDTH = 8
_TYPED = translatable("Recettes", "Chiffres saisis par vous.")
