"""One side of a comparison of revenue: a collectivité of the extract, or a document of one's own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path

from budgetlocal.analysis.open_data.words import SEVERAL
from budgetlocal.analysis.peers.comparability import Basis
from budgetlocal.analysis.peers.own_budgets import own_label, own_source
from budgetlocal.analysis.recettes.aggregates import NOTHING, TOTAL, every_accounts
from budgetlocal.analysis.sante.accounts import OWN, Accounts, not_in_base, own_people
from budgetlocal.analysis.sante.own import OwnBudgets, level_of
from budgetlocal.analysis.subjects import collectivite_of, subject_of
from budgetlocal.analysis.whole_budget import refuse_a_change
from budgetlocal.analysis.years import accounts_by_year
from budgetlocal.core.errors import UserError
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.indicators.catalogue import catalogue
from budgetlocal.indicators.definitions import Indicator
from budgetlocal.indicators.evaluation import Evaluation
from budgetlocal.indicators.sources import Figure
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.values import Collectivite, Kind, Perimeter

PUBLISHED = "ofgl.bp."
"""Before the name of an aggregate, in what an indicator of the catalogue says that it works out."""
_OFGL = "ofgl"
_VOTED = "vote:"
"""Before the definition of what is voted: a forecast never measures what an account does."""
TAKE_AWAY = translatable(
    "Recettes", "Retirez-la, ou importez le fichier complet de l'OFGL (page Données)."
)


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """Who stands beside others, and from what it can be read."""

    name: Text
    """Where something must be said of it."""
    number: int | None
    """Its collectivité in the extract, None when it is not there."""
    kind: str
    """Commune, EPCI…: empty when nothing tells it."""
    choices: tuple[Accounts, ...]
    """What knows its revenue; never empty."""
    exercice: int | None = None
    """The exercice of a document, None when the side has every year of its accounts."""
    is_voted: bool = False
    help: Text | None = None

    def basis(self, accounts: Accounts, exercice: int) -> Basis:
        """Return what a figure of the side measures: two that differ are not compared."""
        definition = _definition(accounts)
        return Basis(
            f"{_VOTED}{definition}" if self.is_voted else definition,
            exercice,
            Perimeter(accounts.perimeter) if accounts.perimeter else "",
        )

    def title(self, exercice: int) -> Text:
        """Return the title of its column."""
        if self.exercice is not None:
            return self.name
        return translatable("Recettes", "{nom} ({annee})", nom=self.name, annee=exercice)


def side_of(extract: Extract, who: Collectivite | OwnBudgets, folder: Path | None) -> Side:
    """Return a side: what the extract and the imported files know, or a document of one's own.

    Raises:
        UserError: nothing is known of its revenue, or the document only changes another (BS, DM).

    """
    if isinstance(who, OwnBudgets):
        return _own_side(who)
    found = every_accounts(extract, who, folder)
    if not found:
        raise UserError(NOTHING, where=verbatim(who.name), hint=TAKE_AWAY)
    return Side(verbatim(who.name), who.id, who.kind.value, tuple(found))


def kind_of_all(sides: Sequence[Side]) -> Kind | None:
    """Return the kind that all sides have, None when nothing tells it.

    Raises:
        UserError: two kinds are mixed.

    """
    kinds = sorted({side.kind for side in sides if side.kind})
    if len(kinds) > 1:
        names = [SEVERAL[Kind(kind)] for kind in kinds]
        raise UserError(
            translatable(
                "Recettes",
                "Des collectivités de natures différentes ne sont pas mises côte à côte : {unes} et "
                "{autres}.",
                unes=names[0],
                autres=names[1],
            ),
            hint=translatable("Recettes", "Ne gardez que celles de même nature."),
        )
    return Kind(kinds[0]) if kinds else None


def _definition(accounts: Accounts) -> str:
    """Return whose definitions accounts follow: those of the OFGL are the same for each perimeter."""
    if accounts.key == OWN or accounts.peers.startswith(_OFGL):
        return _OFGL
    return accounts.peers or accounts.key


def _own_side(own: OwnBudgets) -> Side:
    refuse_a_change(own.focus)
    header, collectivite = own.focus.header, collectivite_of(own.focus, own.extract)
    accounts = _own_accounts(own)
    name = _own_name(own)
    if accounts.read(TOTAL, header.exercice).value is None:
        raise UserError(
            translatable("Recettes", "Ce document n'a aucune recette de fonctionnement."),
            where=name,
            hint=translatable("Recettes", "Retirez-le."),
        )
    return Side(
        name,
        collectivite.id if collectivite else None,
        level_of(own.focus, collectivite),
        (accounts,),
        header.exercice,
        is_voted=not header.etape.is_account,
        help=own_label(own.focus),
    )


def _own_name(own: OwnBudgets) -> Text:
    header = own.focus.header
    who: dict[str, Text | int] = {"etape": verbatim(header.etape_label), "annee": header.exercice}
    if header.is_principal:
        return translatable(
            "Recettes", "{nom} ({etape} {annee})",
            nom=verbatim(header.collectivite), **who,
        )  # fmt: skip
    return translatable(
        "Recettes", "{nom}, {budget} ({etape} {annee})",
        nom=verbatim(header.collectivite), budget=verbatim(header.budget), **who,
    )  # fmt: skip


def _own_accounts(own: OwnBudgets) -> Accounts:
    """Return a document as accounts; the accounts before it are there for the growth.

    A voted budget has its own exercice alone: a vote does not go on from what was executed.
    """
    header = own.focus.header
    subject = subject_of(own.budgets, own.focus, population=own.population, extract=own.extract)
    years = {header.exercice}
    documents = {header.exercice: own.focus}
    if header.etape.is_account:
        documents = {**accounts_by_year(own.budgets), **documents}
        years = {year for year in documents if year <= header.exercice}
    perimeter = Perimeter.BP if header.is_principal else Perimeter.BA
    evaluation = Evaluation(subject, catalogue())
    label = own_label(own.focus)
    return Accounts(
        OWN,
        label,
        perimeter.value,
        "",
        tuple(sorted(years)),
        lambda name, exercice: _read(evaluation, name, exercice, label),
        partial(own_people, subject),
        own_source(own.focus),
    )


def _read(evaluation: Evaluation, name: str, exercice: int, label: Text) -> Figure:
    indicator = _indicators().get(name)
    if indicator is None:
        return Figure(None, label, not_in_base(label))
    outcome = evaluation.indicator(indicator, exercice)
    return Figure(outcome.value, label, outcome.reasons[0] if outcome.reasons else None)


@cache
def _indicators() -> Mapping[str, Indicator]:
    """Return the indicators that work out what the OFGL publishes, by the name it gives them."""
    definitions = catalogue()
    known = (definitions[code] for code in definitions.codes())
    return {
        each.extract.removeprefix(PUBLISHED): each
        for each in known
        if each.extract.startswith(PUBLISHED)
    }
