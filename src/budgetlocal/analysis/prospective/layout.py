"""The rows of a projection: the articles of the starting point, then those that assumptions add."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import astuple, dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from budgetlocal.analysis.labels import plan_of
from budgetlocal.analysis.prospective.accounts import parts
from budgetlocal.analysis.prospective.articles import Article, article_for, first_known
from budgetlocal.analysis.prospective.debt import Debt, SignedLoan
from budgetlocal.analysis.prospective.debt_assumptions import Rattachement
from budgetlocal.analysis.prospective.fctva import ACCOUNT as FCTVA
from budgetlocal.analysis.prospective.growth import concerns
from budgetlocal.analysis.prospective.hypotheses import Cible, Scenario, Taxe
from budgetlocal.analysis.prospective.programme import Programme
from budgetlocal.analysis.prospective.refusals import refused
from budgetlocal.analysis.prospective.restatements import restated
from budgetlocal.analysis.prospective.rounding import PPM, scaled
from budgetlocal.analysis.prospective.service import Service
from budgetlocal.analysis.prospective.starting_point import Base
from budgetlocal.analysis.prospective.stopping import stops
from budgetlocal.core.errors import UserError
from budgetlocal.core.kinds import ChapterKind, Mouvement, Section, Sens
from budgetlocal.core.text import translatable, verbatim

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

EMPRUNT, EMPRUNT_PREVU = "emprunt", "emprunt_prevu"
EFFECTIFS, PPI, PONCTUEL, MONTANT, TAXE = "effectifs", "ppi", "ponctuel", "montant", "taxe"
FCTVA_DEPLACE = "fctva_deplace"
F, I, D, R = Section.FONCTIONNEMENT, Section.INVESTISSEMENT, Sens.DEPENSE, Sens.RECETTE  # noqa: E741
BETWEEN = "2"
"""TypOpBudg of an order movement between sections."""
Key = tuple[str, Section, Sens, str]
"""Tag, section, direction, account of a row that an assumption adds."""


@dataclass(frozen=True, slots=True)
class DebtTags:
    """The rows of some debt."""

    capital: str
    interets: str
    """Paid (66111)."""
    icne: str
    """66112: what has accrued less what had a year before."""
    indemnites: str
    charge: str
    """Interest added to the capital, a movement of order: 66111 ..."""
    dette: str
    """... and the loan that answers it."""

    def __iter__(self) -> Iterator[str]:
        """Go through the tags."""
        return iter(astuple(self))


def _tags(name: str) -> DebtTags:
    names = ("capital", "interets", "icne", "indemnites", "interets_capitalises", "capitalisation")
    return DebtTags(*(f"{name}_{each}" for each in names))


NOUVEAUX, EXISTANTE = _tags("emprunt"), _tags("dette")


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
    base: Base,
    scenario: Scenario,
    programme: Programme | None,
    debt: Debt | None,
    signed: tuple[SignedLoan, ...] = (),
) -> Layout:
    """Return the rows of a projection; `debt`: that of the starting point, None when unknown; `signed`: those to come.

    Raises:
        UserError: a restatement, a tax or an account cannot be.

    """
    import numpy as np

    cents = restated(base, scenario.retraitements)
    rows = _Rows(base)
    accrues = attaches(base, scenario)
    _loan_rows(rows, base, scenario, signed, accrues=accrues)
    if debt is not None:
        _debt_rows(rows, base, debt, scenario.years, accrues=accrues)
    _plain_rows(rows, base, scenario)
    if programme is not None:
        _programme_rows(rows, programme)
    if programme is not None or receives_fctva(base):
        rows.add(FCTVA_DEPLACE, I, R, FCTVA)
    products = [_tax_row(rows, cents, base, rank, tax) for rank, tax in enumerate(scenario.taxes)]
    articles = (*base.articles, *rows.articles)
    whole = np.zeros(len(articles), dtype=np.int64)
    whole[: len(cents)] = cents
    for place, product in products:
        whole[place] = product
    return Layout(
        articles,
        whole,
        stops(base, articles, has_debt=debt is not None, has_programme=programme is not None),
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
            article = _place_of(self._base, (section, sens, account))
            if article is None:
                raise self._no_chapter(account)
            self._keep(key, replace(article, tag=tag))
        return self.added[key]

    def add_order(self, tag: str, section: Section, sens: Sens, account: str) -> None:
        """Add a row of order between sections.

        Raises:
            UserError: the plan de comptes gives the account no chapter of order there.

        """
        found = self._plan.account(account)
        chapter = found.chapter_for(sens, Mouvement.ORDRE, BETWEEN) if found is not None else ""
        if not chapter:
            raise self._no_chapter(account)
        key = (tag, section, sens, account)
        article = Article(
            section, sens, Mouvement.ORDRE, BETWEEN, ChapterKind.NATURE, chapter, "", account, "", tag
        )  # fmt: skip
        self._keep(key, article)

    def _keep(self, key: Key, article: Article) -> None:
        self.added[key] = len(self._base.articles) + len(self.articles)
        self.articles.append(article)

    @staticmethod
    def _no_chapter(account: str) -> UserError:
        return refused(
            translatable(
                "Prospective",
                "Le compte {compte} n'a pas de chapitre de ce côté du budget.",
                compte=verbatim(account),
            ),
            translatable("Prospective", "Choisissez un compte du plan de comptes de ce budget."),
        )


@lru_cache(maxsize=128)
def _place_of(base: Base, place: tuple[Section, Sens, str]) -> Article | None:
    """Return where an account that an assumption adds stands; the same for every scenario of a base."""
    return article_for(base.articles, plan_of(base.budget), place, "")


def receives_fctva(base: Base) -> bool:
    """Whether the starting point receives FCTVA: a budget that recovers the VAT has none."""
    return any(
        each.is_real and each.is_on(I, R) and each.nature.startswith(FCTVA)
        for each in base.articles
    )


def attaches(base: Base, scenario: Scenario) -> bool:
    """Return whether a projection charges the accrued interest to its year (66112)."""
    if scenario.icne is not Rattachement.COMPTE:
        return scenario.icne is Rattachement.OUI
    account = parts().accrued_account
    return any(
        each.is_real and each.is_on(F, D) and each.nature.startswith(account)
        for each in base.articles
    )


def is_disposal(article: Article) -> bool:
    """Return whether an article is the income of disposals, which a budget foresees in investissement."""
    return article.is_real and article.is_on(F, R) and parts().disposal_income.has(article.nature)


def _loan_rows(
    rows: _Rows,
    base: Base,
    scenario: Scenario,
    signed: tuple[SignedLoan, ...],
    *,
    accrues: bool,
) -> None:
    given = parts()
    rows.add(EMPRUNT, I, R, given.capital_account)
    if scenario.emprunts or signed:
        rows.add(EMPRUNT_PREVU, I, R, given.capital_account)
    every = (scenario.terms, *(each.terms for each in scenario.emprunts))
    due = [each.service(year) for each in signed for year in scenario.years]
    is_added = any(each.profil.differe_total and each.profil.differe for each in every)
    is_added = is_added or any(each.capitalises for each in due)
    _service_rows(rows, NOUVEAUX, is_added=is_added, accrues=accrues)
    _early_row(rows, base, NOUVEAUX, due)


def _debt_rows(
    rows: _Rows, base: Base, debt: Debt, years: tuple[int, ...], *, accrues: bool
) -> None:
    due = [debt.service(year) for year in years]
    is_added = any(each.capitalises for each in due)
    _service_rows(rows, EXISTANTE, is_added=is_added, accrues=accrues)
    _early_row(rows, base, EXISTANTE, due)


def _early_row(rows: _Rows, base: Base, tags: DebtTags, due: list[Service]) -> None:
    if any(each.indemnites for each in due):
        rows.add(tags.indemnites, F, D, first_known(plan_of(base.budget), parts().early_accounts))


def _service_rows(rows: _Rows, tags: DebtTags, *, is_added: bool, accrues: bool) -> None:
    given = parts()
    rows.add(tags.capital, I, D, given.capital_account)
    rows.add(tags.interets, F, D, given.interest_account)
    if accrues:
        rows.add(tags.icne, F, D, given.accrued_account)
    if is_added:
        rows.add_order(tags.charge, F, D, given.interest_account)
        rows.add_order(tags.dette, I, R, given.capital_account)


def _plain_rows(rows: _Rows, base: Base, scenario: Scenario) -> None:
    if scenario.effectifs:
        rows.add(EFFECTIFS, F, D, _staff_account(base))
    for each in scenario.ponctuelles:
        rows.add(PONCTUEL, each.section, each.sens, each.compte)
    for typed in scenario.montants:
        if not any(concerns(typed.cible, article) for article in base.articles if article.is_real):
            _check_chapter(base, typed.cible)
            rows.add(MONTANT, typed.cible.section, typed.cible.sens, typed.cible.compte)


def _check_chapter(base: Base, cible: Cible) -> None:
    """Refuse an account typed in a chapter that is not its own: it would be counted twice."""
    place = _place_of(base, (cible.section, cible.sens, cible.compte))
    if place is not None and cible.chapitre not in {"", place.chapitre}:
        raise refused(
            translatable(
                "Prospective",
                "Le compte {compte} est au chapitre {chapitre}, pas au {tape}.",
                compte=verbatim(cible.compte),
                chapitre=verbatim(place.chapitre),
                tape=verbatim(cible.chapitre),
            ),
            translatable("Prospective", "Videz le chapitre, ou corrigez-le."),
        )


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
