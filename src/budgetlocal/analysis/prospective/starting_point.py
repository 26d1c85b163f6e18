"""What a projection starts from: the last account, or the budget voted, by article and to the cent."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from budgetlocal.analysis.execution.exercise import Exercise
from budgetlocal.analysis.execution.facts import CENTS, DOCUMENT, MEASURE, Measure, facts
from budgetlocal.analysis.execution.model import is_step
from budgetlocal.analysis.explaining import document_key
from budgetlocal.analysis.prospective.accounts import parts
from budgetlocal.analysis.prospective.articles import COLUMNS, Article, article_of
from budgetlocal.analysis.prospective.fctva import rules
from budgetlocal.analysis.prospective.opening import Opening, account_opening, voted_opening
from budgetlocal.analysis.prospective.refusals import refused
from budgetlocal.analysis.prospective.rounding import LARGEST
from budgetlocal.analysis.results import closing_result
from budgetlocal.core import frames
from budgetlocal.core.formatting import euros
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Amount, Section, Sens
from budgetlocal.core.money import Cents
from budgetlocal.core.origins import FigureOrigin, LinesOrigin, OperationOrigin
from budgetlocal.core.text import translatable

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray


class BaseKind(StrEnum):
    """What the base year is read from."""

    COMPTE = "compte"
    VOTE = "vote"


@dataclass(frozen=True, slots=True)
class BaseChoice:
    """A year, and whether its account or its votes speak."""

    year: int
    kind: BaseKind


@dataclass(frozen=True, slots=True, eq=False)
class Base:
    """The starting point of a projection, restatements not yet made."""

    choice: BaseChoice
    budget: BudgetFrame
    """The document that names things."""
    documents: tuple[BudgetFrame, ...]
    """All that speak."""
    articles: tuple[Article, ...]
    cents: NDArray[np.int64]
    """The amount of each article in the base year."""
    labels: tuple[str, ...]
    origins: tuple[FigureOrigin, ...]
    """The lines of each article."""
    opening: Opening
    """What all the years have left at the end of the base year."""
    restes: Cents
    """Restes a realiser of investissement of an account, recettes less depenses: not deducted."""
    eligible: Mapping[int, Cents]
    """Spending that gives right to FCTVA, by year, the base year and those before."""

    @property
    def year(self) -> int:
        """The base year."""
        return self.choice.year

    @property
    def fonds_roulement(self) -> Cents | None:
        """What all the years have left at the end of the base year; None when nothing tells."""
        return self.opening.cents

    def real_total(self, section: Section, sens: Sens, has: Callable[[str], bool]) -> Cents:
        """Return the real movements of one side on the accounts that `has` keeps."""
        return sum(
            cents
            for article, cents in zip(self.articles, self.cents.tolist(), strict=True)
            if article.is_real and article.is_on(section, sens) and has(article.nature)
        )


def base_choices(years: Mapping[int, Exercise]) -> tuple[BaseChoice, ...]:
    """Return what a projection may start from, the last account first, then by year."""
    found = []
    for year, exercise in years.items():
        if exercise.account is not None:
            found.append(BaseChoice(year, BaseKind.COMPTE))
        if exercise.has_budget:
            found.append(BaseChoice(year, BaseKind.VOTE))
    found.sort(key=lambda each: (each.kind is BaseKind.VOTE, each.year), reverse=True)
    accounts = [each for each in found if each.kind is BaseKind.COMPTE]
    return (*accounts[:1], *(each for each in found if each not in accounts[:1]))


def base_of(years: Mapping[int, Exercise], choice: BaseChoice) -> Base:
    """Return the starting point of a choice.

    Lines that carry a balance over (001, 002, 1068, 021, 023) are left out, and so are the order
    movements of disposals, which answer each other; a line without the amount says nothing.

    Raises:
        UserError: nothing speaks for that year, or some lines have no section.

    """
    documents = documents_of(years, choice)
    whole = amounts_of(documents, choice)
    lost = whole[whole[frames.SECTION] == ""]
    if len(lost) and int(lost[CENTS].abs().sum()):
        raise refused(
            translatable(
                "Prospective",
                "{nombre} ligne(s) du point de départ n'ont pas de section ({montant}).",
                nombre=len(lost),
                montant=euros(int(lost[CENTS].abs().sum())),
            ),
            translatable(
                "Prospective",
                "Corrigez ces lignes sur la page Budget : leur compte est inconnu du plan de comptes.",
            ),
        )
    kept = _without_disposals(whole[~whole[frames.NATURE].isin(parts().outside)])
    return _base(years, choice, documents, kept[kept[frames.SECTION] != ""])


def documents_of(years: Mapping[int, Exercise], choice: BaseChoice) -> tuple[BudgetFrame, ...]:
    """Return the documents that speak for a choice.

    Raises:
        UserError: there is none.

    """
    exercise = years.get(choice.year)
    account = exercise.account if exercise is not None else None
    if choice.kind is BaseKind.COMPTE and account is not None:
        return (account,)
    if choice.kind is BaseKind.VOTE and exercise is not None and exercise.has_budget:
        return exercise.voted
    raise refused(
        translatable(
            "Prospective",
            "Le point de départ {annee} n'est plus dans le classeur.",
            annee=choice.year,
        ),
        translatable("Prospective", "Choisissez une autre année, ou importez ce document."),
    )


def amounts_of(documents: Sequence[BudgetFrame], choice: BaseChoice) -> pd.DataFrame:
    """Return the facts that speak: what is executed, or what is voted without the restes reportes."""
    found = facts(documents)
    if choice.kind is BaseKind.COMPTE:
        return found[found[MEASURE] == Measure.REALISE]
    voted = [is_step(name) and name != Measure.REPORTS for name in found[MEASURE]]
    return found[voted]


def _base(
    years: Mapping[int, Exercise],
    choice: BaseChoice,
    documents: tuple[BudgetFrame, ...],
    kept: pd.DataFrame,
) -> Base:
    import numpy as np

    articles: list[Article] = []
    cents: list[int] = []
    labels: list[str] = []
    origins: list[FigureOrigin] = []
    for key, part in kept.groupby(list(COLUMNS), sort=True):
        articles.append(article_of(tuple(map(str, key))))
        cents.append(int(part[CENTS].sum()))
        labels.append(next((text for text in part[frames.LIBELLE] if text), ""))
        origins.append(_origin(documents, choice, part))
    if any(abs(each) > LARGEST for each in cents):
        raise refused(
            translatable(
                "Prospective", "Un article du point de départ dépasse 20 milliards d'euros."
            )
        )
    return Base(
        choice,
        documents[-1],
        documents,
        tuple(articles),
        np.array(cents, dtype=np.int64),
        tuple(labels),
        tuple(origins),
        _opening(years, documents, choice),
        _restes(documents, choice),
        _eligible(years, choice),
    )


def _origin(
    documents: tuple[BudgetFrame, ...], choice: BaseChoice, part: pd.DataFrame
) -> FigureOrigin:
    column = str(Amount.MT_REAL)
    found: list[FigureOrigin] = []
    for rank, lines in part.groupby(DOCUMENT, sort=True):
        budget = documents[int(str(rank))]
        if choice.kind is BaseKind.VOTE:
            from budgetlocal.analysis.basis import voted_amount

            column = str(voted_amount(budget))
        ordinals = tuple(int(each) for each in lines[frames.ORDINAL])
        found.append(LinesOrigin(ordinals, column, document_key(budget)))
    return found[0] if len(found) == 1 else OperationOrigin("+", tuple(found))


def _without_disposals(found: pd.DataFrame) -> pd.DataFrame:
    """Return the facts without the order movements of disposals, when both sides answer."""
    given = parts()
    order = (found[frames.MOUVEMENT] == "ordre") & (found[frames.TYPE_ORDRE] != "1")
    operating = found[frames.NATURE].map(given.disposal_operating.has)
    kept = found[frames.NATURE].map(given.kept_investment_order.has)
    works = found[frames.SENS] == str(Sens.DEPENSE)
    f_side = order & (found[frames.SECTION] == str(Section.FONCTIONNEMENT)) & operating
    i_side = order & (found[frames.SECTION] == str(Section.INVESTISSEMENT)) & ~kept & ~works
    back = (
        order
        & (found[frames.SECTION] == str(Section.INVESTISSEMENT))
        & works
        & found[frames.NATURE].str.startswith("192")
    )
    charges = int(found[f_side & works][CENTS].sum())
    income = int(found[f_side & ~works][CENTS].sum())
    answers = int(found[i_side][CENTS].sum()), int(found[back][CENTS].sum())
    if (charges, income) != answers:
        return found
    return found[~(f_side | i_side | back)]


def _opening(
    years: Mapping[int, Exercise], documents: tuple[BudgetFrame, ...], choice: BaseChoice
) -> Opening:
    if choice.kind is BaseKind.COMPTE:
        return account_opening(years, documents[0])
    return voted_opening(years, documents, choice.year)


def _restes(documents: tuple[BudgetFrame, ...], choice: BaseChoice) -> Cents:
    closing = closing_result(documents[0]) if choice.kind is BaseKind.COMPTE else None
    return 0 if closing is None else closing.restes_recettes - closing.restes_depenses


def _eligible(years: Mapping[int, Exercise], choice: BaseChoice) -> dict[int, Cents]:
    """Return the spending that gives right to FCTVA, by year: what the accounts say, else the base."""
    found: dict[int, Cents] = {}
    for year in years:
        if year > choice.year:
            continue
        if year == choice.year:
            wanted = choice
        elif years[year].account is not None:
            wanted = BaseChoice(year, BaseKind.COMPTE)
        else:
            continue
        part = amounts_of(documents_of(years, wanted), wanted)
        mask = (
            (part[frames.SECTION] == str(Section.INVESTISSEMENT))
            & (part[frames.SENS] == str(Sens.DEPENSE))
            & (part[frames.MOUVEMENT] == "reel")
            & part[frames.NATURE].map(rules().eligible.has)
        )
        found[year] = int(part[mask][CENTS].sum())
    return found
