"""Each year of the debt of a projection, loan by loan: what is drawn, paid, accrued and left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from budgetlocal.analysis.prospective.debt import Debt, TypedDebt
from budgetlocal.analysis.prospective.existing_loans import PortfolioDebt
from budgetlocal.analysis.prospective.projection import Projection
from budgetlocal.core.money import Cents
from budgetlocal.core.text import Text, translatable, verbatim


@dataclass(frozen=True, slots=True)
class NamedDebt:
    """One loan, with its name and where it is told."""

    name: Text
    source: Text
    debt: Debt
    accrues: bool
    """Whether what has accrued on it is known."""


def loans_of(projection: Projection) -> tuple[NamedDebt, ...]:
    """Return every loan of a projection: those of the starting point, then the new ones."""
    found: list[NamedDebt] = []
    for each in projection.contracts:
        if isinstance(each, PortfolioDebt):
            found += [
                NamedDebt(verbatim(loan.name), loan.source, loan, loan.accrues)
                for loan in each.loans
            ]
        elif isinstance(each, TypedDebt):
            name = translatable("Prospective", "Dette de fin {annee}", annee=each.year)
            source = translatable("Prospective", "tapée dans les réglages du scénario")
            found.append(NamedDebt(name, source, each, accrues=False))
        else:
            name = verbatim(getattr(each, "name", ""))
            source = getattr(each, "source", verbatim(""))
            found.append(NamedDebt(name, source, each, getattr(each, "accrues", True)))
    return tuple(found)


def unaccrued(projection: Projection) -> tuple[NamedDebt, ...]:
    """Return the loans that are owed and whose accrued interest nobody tells."""
    year = projection.base.year
    return tuple(
        each for each in loans_of(projection) if not each.accrues and each.debt.encours(year)
    )


@dataclass(frozen=True, slots=True)
class DebtFlow:
    """A sum of the debt of a year."""

    key: str
    name: Text
    words: Text
    """What it is, for Ctrl+E."""
    of: Callable[[NamedDebt, int], Cents | None]
    """What a loan brings to it in a year; None: not known, and left out of the sum."""
    is_stock: bool = False
    """Whether the base year has it too: a stock does, a payment is that of the account."""
    needs: Callable[[NamedDebt, int], Cents | None] | None = None
    """What at least one loan must tell for the sum to mean something."""


def value(flow: DebtFlow, loans: Sequence[NamedDebt], year: int) -> Cents | None:
    """Return a sum over the loans that tell it; None when there are loans and none does."""
    if flow.needs is not None and loans and all(flow.needs(each, year) is None for each in loans):
        return None
    amounts = [flow.of(each, year) for each in loans]
    known = [amount for amount in amounts if amount is not None]
    return sum(known) if known or not amounts else None


def _opening(each: NamedDebt, year: int) -> Cents:
    return each.debt.encours(year - 1)


def _closing(each: NamedDebt, year: int) -> Cents:
    return each.debt.encours(year)


def _capital(each: NamedDebt, year: int) -> Cents:
    return each.debt.service(year).capital


def _added(each: NamedDebt, year: int) -> Cents:
    return each.debt.service(year).capitalises


def _drawn(each: NamedDebt, year: int) -> Cents:
    moved = _closing(each, year) - _opening(each, year)
    return moved + _capital(each, year) - _added(each, year)


def _due(each: NamedDebt, year: int) -> Cents:
    return each.debt.service(year).interets


def _accrued(each: NamedDebt, year: int) -> Cents | None:
    return each.debt.icne(year) if each.accrues else None


def _change(each: NamedDebt, year: int) -> Cents | None:
    after, before = _accrued(each, year), _accrued(each, year - 1)
    return None if after is None or before is None else after - before


def _of_the_year(each: NamedDebt, year: int) -> Cents:
    return _due(each, year) + (_change(each, year) or 0)


def _early(each: NamedDebt, year: int) -> Cents:
    return each.debt.service(year).indemnites


FLOWS = (
    DebtFlow(
        "ouverture",
        translatable("Prospective", "Dû au 1er janvier"),
        translatable("Prospective", "la somme du capital dû sur chaque emprunt au 1er janvier"),
        _opening,
    ),
    DebtFlow(
        "emprunts",
        translatable("Prospective", "Emprunts nouveaux"),
        translatable(
            "Prospective", "l'emprunt d'équilibre et les emprunts prévus versés dans l'année"
        ),
        _drawn,
    ),
    DebtFlow(
        "capitalises",
        translatable("Prospective", "Intérêts ajoutés au capital"),
        translatable(
            "Prospective",
            "les intérêts d'un différé total : une opération d'ordre, 66111 (042) et 1641 (040)",
        ),
        _added,
    ),
    DebtFlow(
        "capital",
        translatable("Prospective", "Capital remboursé"),
        translatable("Prospective", "la somme du capital que chaque échéancier rembourse"),
        _capital,
    ),
    DebtFlow(
        "cloture",
        translatable("Prospective", "Dû au 31 décembre"),
        translatable("Prospective", "la somme du capital restant dû sur chaque emprunt"),
        _closing,
        is_stock=True,
    ),
    DebtFlow(
        "interets",
        translatable("Prospective", "Intérêts échus (66111)"),
        translatable("Prospective", "la somme des intérêts que chaque échéancier fait échoir"),
        _due,
    ),
    DebtFlow(
        "icne",
        translatable("Prospective", "ICNE au 31 décembre"),
        translatable(
            "Prospective",
            "les intérêts courus depuis la dernière échéance de chaque emprunt, comptés par jours",
        ),
        _accrued,
        is_stock=True,
    ),
    DebtFlow(
        "variation_icne",
        translatable("Prospective", "Rattachement des ICNE (66112)"),
        translatable("Prospective", "les ICNE de l'année moins ceux de l'année d'avant"),
        _change,
    ),
    DebtFlow(
        "interets_exercice",
        translatable("Prospective", "Intérêts de l'exercice (66111 et 66112)"),
        translatable(
            "Prospective",
            "les intérêts échus, plus les ICNE de l'année, moins ceux de l'année d'avant",
        ),
        _of_the_year,
        needs=_change,
    ),
    DebtFlow(
        "indemnites",
        translatable("Prospective", "Indemnités de remboursement anticipé"),
        translatable(
            "Prospective", "les indemnités tapées dans la page Dette, l'année où elles sont dues"
        ),
        _early,
    ),
)
BY_KEY = {each.key: each for each in FLOWS}
