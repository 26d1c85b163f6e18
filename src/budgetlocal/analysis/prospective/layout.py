"""The rows of a projection: the articles of the starting point, then those that assumptions add."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from budgetlocal.analysis.labels import plan_of
from budgetlocal.analysis.prospective.accounts import parts
from budgetlocal.analysis.prospective.articles import Article, article_for
from budgetlocal.analysis.prospective.fctva import ACCOUNT as FCTVA
from budgetlocal.analysis.prospective.growth import concerns
from budgetlocal.analysis.prospective.hypotheses import Scenario, Taxe
from budgetlocal.analysis.prospective.programme import Programme
from budgetlocal.analysis.prospective.refusals import refused
from budgetlocal.analysis.prospective.restatements import restated
from budgetlocal.analysis.prospective.rounding import PPM, scaled
from budgetlocal.analysis.prospective.starting_point import Base
from budgetlocal.core.kinds import Section, Sens
from budgetlocal.core.text import translatable, verbatim

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

EMPRUNT, EMPRUNT_CAPITAL, EMPRUNT_INTERETS = "emprunt", "emprunt_capital", "emprunt_interets"
DETTE_CAPITAL, DETTE_INTERETS = "dette_capital", "dette_interets"
EFFECTIFS, PPI, PONCTUEL, MONTANT, TAXE = "effectifs", "ppi", "ponctuel", "montant", "taxe"
F, I, D, R = Section.FONCTIONNEMENT, Section.INVESTISSEMENT, Sens.DEPENSE, Sens.RECETTE  # noqa: E741
Key = tuple[str, Section, Sens, str]
"""Tag, section, direction, account of a row that an assumption adds."""


@dataclass(frozen=True, slots=True, eq=False)
class Layout:
    """The rows, their amounts in the base year, and which ones stop."""

    articles: tuple[Article, ...]
    cents: NDArray[np.int64]
    stops: NDArray[np.bool_]
    """Rows of the starting point that something else replaces after the base year."""
    added: dict[Key, int]
    """The rank of each row that an assumption adds."""


def layout_of(
    base: Base, scenario: Scenario, programme: Programme | None, *, has_debt: bool
) -> Layout:
    """Return the rows of a projection; `has_debt`: the debt of the starting point is known.

    Raises:
        UserError: a restatement, a tax or an account cannot be.

    """
    import numpy as np

    cents = restated(base, scenario.retraitements)
    rows = _Rows(base)
    _debt_rows(rows, has_debt=has_debt)
    _plain_rows(rows, base, scenario)
    if programme is not None:
        _programme_rows(rows, programme)
    products = [_tax_row(rows, cents, base, rank, tax) for rank, tax in enumerate(scenario.taxes)]
    articles = (*base.articles, *rows.articles)
    whole = np.zeros(len(articles), dtype=np.int64)
    whole[: len(cents)] = cents
    for place, product in products:
        whole[place] = product
    return Layout(
        articles,
        whole,
        _stops(base, articles, has_debt=has_debt, has_programme=programme is not None),
        rows.added,
    )


class _Rows:
    def __init__(self, base: Base) -> None:
        self._base = base
        self._plan = plan_of(base.budget)
        self.articles: list[Article] = []
        self.added: dict[Key, int] = {}

    def add(self, tag: str, section: Section, sens: Sens, account: str) -> int:
        """Add a row once; return its rank.

        Raises:
            UserError: the plan de comptes gives the account no chapter there.

        """
        key = (tag, section, sens, account)
        if key not in self.added:
            place = (section, sens, account)
            article = article_for(self._base.articles, self._plan, place, tag)
            if article is None:
                raise refused(
                    translatable(
                        "Prospective",
                        "Le compte {compte} n'a pas de chapitre de ce côté du budget.",
                        compte=verbatim(account),
                    ),
                    translatable(
                        "Prospective", "Choisissez un compte du plan de comptes de ce budget."
                    ),
                )
            self.added[key] = len(self._base.articles) + len(self.articles)
            self.articles.append(article)
        return self.added[key]


def _debt_rows(rows: _Rows, *, has_debt: bool) -> None:
    given = parts()
    rows.add(EMPRUNT, I, R, given.capital_account)
    rows.add(EMPRUNT_CAPITAL, I, D, given.capital_account)
    rows.add(EMPRUNT_INTERETS, F, D, given.interest_account)
    if has_debt:
        rows.add(DETTE_CAPITAL, I, D, given.capital_account)
        rows.add(DETTE_INTERETS, F, D, given.interest_account)


def _plain_rows(rows: _Rows, base: Base, scenario: Scenario) -> None:
    if scenario.effectifs:
        rows.add(EFFECTIFS, F, D, _staff_account(base))
    for each in scenario.ponctuelles:
        rows.add(PONCTUEL, each.section, each.sens, each.compte)
    for typed in scenario.montants:
        if not any(concerns(typed.cible, article) for article in base.articles if article.is_real):
            rows.add(MONTANT, typed.cible.section, typed.cible.sens, typed.cible.compte)


def _staff_account(base: Base) -> str:
    """Return the account of the posts that are added: the usual one, else the largest of the base."""
    usual = parts().staff_account
    if usual in plan_of(base.budget).accounts:
        return usual
    held = [
        (int(cents), article.nature)
        for article, cents in zip(base.articles, base.cents.tolist(), strict=True)
        if article.is_on(F, D) and article.chapitre == parts().staff_chapter
    ]
    return max(held)[1] if held else usual


def _programme_rows(rows: _Rows, programme: Programme) -> None:
    rows.add(PPI, I, R, FCTVA)
    for each in programme.operations:
        rows.add(PPI, I, D, each.compte)
        if each.subventions:
            rows.add(PPI, I, R, each.compte_subvention)
        if each.charges:
            rows.add(PPI, F, D, each.compte_charges)
        if each.produits:
            rows.add(PPI, F, R, each.compte_produits)


def _tax_row(
    rows: _Rows, cents: NDArray[np.int64], base: Base, rank: int, tax: Taxe
) -> tuple[int, int]:
    """Take the product of a tax out of its account; return its row and the product."""
    ranks = [
        place
        for place, article in enumerate(base.articles)
        if article.is_real and article.is_on(F, R) and article.nature.startswith(tax.compte)
    ]
    if not ranks:
        raise refused(
            translatable(
                "Prospective",
                "« {nom} » : le point de départ n'a rien au compte {compte}.",
                nom=verbatim(tax.nom),
                compte=verbatim(tax.compte),
            )
        )
    product = scaled(tax.base_cents, tax.taux_ppm, PPM)
    largest = max(ranks, key=lambda place: int(cents[place]))
    cents[largest] -= product
    article = base.articles[largest]
    return rows.add(f"{TAXE}:{rank}", F, R, article.nature), product


def _stops(
    base: Base, articles: tuple[Article, ...], *, has_debt: bool, has_programme: bool
) -> NDArray[np.bool_]:
    import numpy as np

    given = parts()
    found = []
    for rank, article in enumerate(articles):
        nature, is_base = article.nature, rank < len(base.articles) and article.is_real
        is_loan = article.is_on(I, R) and given.capital.has(nature)
        is_due = (article.is_on(I, D) and given.capital.has(nature)) or (
            article.is_on(F, D) and given.interest.has(nature)
        )
        is_works = (article.is_on(I, D) and given.equipment.has(nature)) or (
            article.is_on(I, R) and given.equipment_income.has(nature)
        )
        found.append(is_base and (is_loan or (is_due and has_debt) or (is_works and has_programme)))
    return np.array(found, dtype=np.bool_)
