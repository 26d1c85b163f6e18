"""The whole page Santé financière of one collectivité, as frozen values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from budgetlocal.analysis.open_data.official import ImportedFigures, read_figures
from budgetlocal.analysis.peers.choice import Choice, group_of
from budgetlocal.analysis.peers.comparability import PARIS
from budgetlocal.analysis.peers.groups import (
    GroupKind,
    PeerGroup,
)
from budgetlocal.analysis.peers.universe import POPULATION as PEOPLE
from budgetlocal.analysis.peers.universe import POPULATION_YEAR, communes
from budgetlocal.analysis.sante.accounts import (
    OWN,
    Accounts,
    credit_of,
    extract_accounts,
    imported_accounts,
)
from budgetlocal.analysis.sante.definitions import bases, gauges
from budgetlocal.analysis.sante.measuring import POPULATION, Owner
from budgetlocal.analysis.sante.own import OwnBudgets, level_of, own_view
from budgetlocal.analysis.sante.reading import Question, Reading, kind_of, read_gauge
from budgetlocal.core.errors import UserError
from budgetlocal.core.formatting import decimal_number
from budgetlocal.core.text import Text, joined, translatable, verbatim
from budgetlocal.indicators.extract_statistics import CollectiviteStatistics
from budgetlocal.reference.extract import TOTALE, Extract
from budgetlocal.reference.strates import SCHEME_OFGL, strate_of
from budgetlocal.reference.values import Kind

GROUPS = {
    Kind.COMMUNE: (
        GroupKind.STRATE,
        GroupKind.REGIME,
        GroupKind.NEAREST,
        GroupKind.EPCI,
        GroupKind.DEPARTEMENT,
        GroupKind.NEIGHBOURS,
    ),
    Kind.EPCI: (
        GroupKind.NATURE,
        GroupKind.REGIME,
        GroupKind.NEAREST,
        GroupKind.DEPARTEMENT,
        GroupKind.REGION,
    ),
    Kind.DEPARTEMENT: (GroupKind.NEAREST, GroupKind.REGION, GroupKind.ALL),
}
"""The groups of each kind, the usual one first."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What the person asks for."""

    base: str = ""
    """The key of a base, empty for the one that answers the most."""
    group: GroupKind = GroupKind.STRATE
    """One that its kind does not have stands for its usual one."""


@dataclass(frozen=True, slots=True)
class Sante:
    """The page, ready to show, print or write."""

    name: Text
    facts: Text
    """Perimeter, exercice, inhabitants."""
    bases: tuple[tuple[str, Text], ...]
    """Those that can answer, the chosen one named by `base`."""
    base: str
    group: PeerGroup | None
    group_refusal: Text | None
    """Why there is no group to compare with."""
    groups: tuple[GroupKind, ...]
    """Those that its kind has, the usual one first."""
    readings: tuple[Reading, ...]
    sources: Text
    notes: tuple[Text, ...]
    question: Question
    """What the gauges were read from."""

    @property
    def is_own(self) -> bool:
        """Whether the figures are those of own budgets."""
        return self.base == OWN

    @property
    def is_placed(self) -> bool:
        """Whether at least one gauge has enough peers known for its year."""
        return _are_placed(self.readings)

    @property
    def known(self) -> tuple[Reading, ...]:
        """The gauges that say something."""
        return tuple(reading for reading in self.readings if reading.is_known)


def sante_of(
    extract: Extract, number: int, wish: Wish, *, day: date, folder: Path | None = None
) -> Sante:
    """Return the page of a collectivité of the extract.

    Args:
        extract: the bundled extract.
        number: the collectivité.
        wish: base and group.
        day: today, for the population classes in force.
        folder: where imported official files are, None to leave them out.

    Raises:
        KeyError: no such collectivité.
        UserError: the database of imported files is damaged.

    """
    collectivite = extract.collectivite(number)
    if collectivite is None:
        raise KeyError(number)
    imported = read_figures(folder, collectivite.code) if folder else ImportedFigures()
    statistics = CollectiviteStatistics(extract, number)
    owner = Owner(collectivite, statistics, extract, imported)
    accounts = (
        *extract_accounts(extract, collectivite),
        *imported_accounts(imported, collectivite, lambda year: statistics.figure(TOTALE, year)),
    )
    return _page(verbatim(collectivite.name), owner, accounts, collectivite.kind.value, (wish, day))


def sante_of_budgets(own: OwnBudgets, wish: Wish, *, day: date, folder: Path | None) -> Sante:
    """Return the page of own budgets, with the figures of the extract when the town is in it.

    Raises:
        UserError: the database of imported files is damaged.

    """
    view = own_view(own, folder)
    accounts = [view.accounts]
    collectivite, extract = view.owner.collectivite, view.owner.extract
    if collectivite is not None and extract is not None and own.focus.header.is_principal:
        accounts += extract_accounts(extract, collectivite)
        people = view.accounts.people
        accounts += imported_accounts(view.owner.imported, collectivite, people)
    name = translatable(
        "Sante",
        "{collectivite} · {budget}",
        collectivite=verbatim(own.focus.header.collectivite),
        budget=verbatim(own.focus.header.budget),
    )
    return _page(
        name, view.owner, accounts, level_of(own.focus, collectivite), (wish, day), view.notes
    )


def _page(
    name: Text,
    owner: Owner,
    accounts: Sequence[Accounts],
    level: str,
    asked: tuple[Wish, date],
    notes: Sequence[Text] = (),
) -> Sante:
    wish, day = asked
    group, refusal = _group(owner, wish.group, day)
    questions = [Question(owner, each, level, group) for each in accounts]
    chosen = _chosen(questions, wish.base) or Question(owner, None, level, group)
    readings = tuple(read_gauge(gauge, chosen) for gauge in gauges())
    return Sante(
        name=name,
        facts=_facts(chosen, readings),
        bases=tuple((each.key, each.label) for each in accounts),
        base=chosen.accounts.key if chosen.accounts is not None else "",
        group=group,
        group_refusal=refusal,
        groups=GROUPS.get(kind_of(chosen), ()),
        readings=readings,
        sources=_sources(chosen, readings),
        notes=(*notes, *_notes(chosen, readings, group, day)),
        question=chosen,
    )


def _chosen(questions: Sequence[Question], wanted: str) -> Question | None:
    """Return the base asked for, else own budgets, else the one that answers the most gauges."""
    for question in questions:
        if question.accounts is not None and question.accounts.key == wanted:
            return question
    if not questions or (questions[0].accounts and questions[0].accounts.key == OWN):
        return questions[0] if questions else None
    return max(questions, key=_answers)


def _answers(question: Question) -> tuple[int, int]:
    bare = Question(question.owner, question.accounts, question.level, None)
    found = [read_gauge(gauge, bare) for gauge in gauges()]
    known = [reading for reading in found if reading.is_known and reading.measure.top]
    return len(known), max((reading.exercice or 0 for reading in known), default=0)


def _group(owner: Owner, kind: GroupKind, day: date) -> tuple[PeerGroup | None, Text | None]:
    collectivite, extract = owner.collectivite, owner.extract
    if collectivite is None or extract is None:
        return None, translatable(
            "Sante",
            "Cette collectivité n'est pas dans les données embarquées : pas de comparaison.",
        )
    if collectivite.kind not in GROUPS or not collectivite.is_current:
        return None, translatable(
            "Sante",
            "La place parmi les pairs n'est donnée que pour les communes, EPCI et départements "
            "d'aujourd'hui.",
        )
    offered = GROUPS[collectivite.kind]
    choice = Choice(kind if kind in offered else offered[0], SCHEME_OFGL)
    try:
        return group_of(extract, collectivite.kind, collectivite.id, choice, day), None
    except UserError as err:
        return None, err.message


def _facts(question: Question, readings: Sequence[Reading]) -> Text:
    accounts = question.accounts
    parts: list[Text] = []
    if accounts is not None:
        parts.append(accounts.label)
        year = max((r.exercice or 0 for r in readings if r.measure.top), default=0)
        if year:
            parts.append(translatable("Sante", "exercice {annee}", annee=year))
            people = accounts.people(year).value
            if people is not None:
                count = decimal_number(int(people))
                parts.append(translatable("Sante", "{nombre} habitants", nombre=count))
    else:
        parts.append(translatable("Sante", "aucun compte disponible"))
        owner = question.owner.collectivite
        if owner is not None and owner.population is not None:
            count = decimal_number(owner.population)
            parts.append(translatable("Sante", "{nombre} habitants", nombre=count))
    return joined(parts, " · ")


def _sources(question: Question, readings: Sequence[Reading]) -> Text:
    """Return producers and vintages, each once: those of the base, then those of what is published."""
    credits: list[Text] = []
    accounts, extract = question.accounts, question.owner.extract
    if accounts is not None:
        credits.append(accounts.credit)
    keys = {r.measure.statistic for r in readings if r.is_known and r.measure.statistic}
    known = [reading for reading in readings if reading.is_known]
    if any(r.measure.bottom == POPULATION or r.measure.is_per_head for r in known):
        keys.add(TOTALE)
    owner = question.owner.collectivite
    if extract is not None and owner is not None:
        mine = [v for v in extract.sheet(owner.id) if v.indicator in keys and v.number is not None]
        credits.append(credit_of(extract, mine))
    credits += [r.figure.source for r in known if r.measure.imported or r.measure.declared]
    return joined([text for text in dict.fromkeys(credits) if text.template], " ; ")


def _are_placed(readings: Sequence[Reading]) -> bool:
    places = (reading.place for reading in readings)
    return any(place is not None and place.has_band for place in places)


def _notes(
    question: Question, readings: Sequence[Reading], group: PeerGroup | None, day: date
) -> list[Text]:
    notes = []
    base = bases().get(question.accounts.key) if question.accounts is not None else None
    last = max((reading.exercice or 0 for reading in readings if reading.measure.top), default=0)
    if base is not None and base.provisional is not None and last >= base.provisional:
        notes.append(translatable("Sante", "Les chiffres de {annee} sont provisoires.", annee=last))
    if question.accounts is not None and question.accounts.perimeter == "BP":
        notes.append(
            translatable(
                "Sante",
                "Budget principal seul : les budgets annexes (eau, lotissement…) n'y sont pas.",
            )
        )
    owner = question.owner.collectivite
    if owner is not None and owner.code == PARIS:
        notes.append(
            translatable(
                "Sante",
                "Paris exerce aussi les compétences d'un département : ses comptes sont à part.",
            )
        )
    if group is not None and _are_placed(readings):
        notes.extend(group.cautions)
    if group is not None:
        notes.extend(_class_people(question, group, last, day))
    return notes


def _class_people(question: Question, group: PeerGroup, year: int, day: date) -> list[Text]:
    """Return which population chose the class, when that of the accounts is of another class."""
    owner, accounts = question.owner, question.accounts
    if group.kind is not GroupKind.STRATE or accounts is None:
        return []
    if owner.extract is None or owner.collectivite is None:
        return []
    legal = communes(owner.extract)[PEOPLE].get(owner.collectivite.id)
    people = accounts.people(year).value
    if people is None or legal is None:
        return []
    classes = {strate_of(int(each), SCHEME_OFGL, day) for each in (people, legal)}
    if len(classes) == 1:
        return []
    return [
        translatable(
            "Sante",
            "La strate suit la population totale de {annee} : {legale} habitants. Les comptes sont divisés par "
            "{nombre} habitants.",
            annee=POPULATION_YEAR,
            legale=decimal_number(int(legal)),
            nombre=decimal_number(int(people)),
        )
    ]
