"""One report from the reports of several groups of sheets: two budgets, two years, two dates."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from budgetlocal.core.document import Notice
from budgetlocal.core.text import translatable
from budgetlocal.importing.tables.answers import Answers, Identite
from budgetlocal.importing.tables.recettes import Recette
from budgetlocal.importing.tables.report import (
    Choix,
    Exclu,
    Lecture,
    Question,
    Somme,
    Statut,
    TableImport,
    Temoin,
)
from budgetlocal.importing.tables.sheet_groups import SheetGroup

BUDGETS = "budgets"
"""The question of which budget to read, when two have no SIRET to tell them apart."""
_OWNER = frozenset({"siret", "budget"})


def must_choose(groups: Sequence[SheetGroup], fields: frozenset[str]) -> bool:
    """Whether one answer cannot serve every group: two budgets, one of them without its SIRET."""
    return bool(fields & _OWNER) and not all("siret" in group.said for group in groups)


def which_budget(groups: Sequence[SheetGroup]) -> Question:
    """Ask which of several budgets is to be read; the others are for another import."""
    return Question(
        BUDGETS,
        translatable(
            "Tableau",
            "Ce classeur contient plusieurs budgets et ne donne pas le SIRET de chacun : "
            "lequel importer d'abord ?",
        ),
        tuple(
            Choix(
                group.sheets[0],
                translatable(
                    "Tableau",
                    "{budget} (feuilles {feuilles})",
                    budget=group.said.get("budget") or group.said.get("siret") or "—",
                    feuilles=", ".join(group.sheets),
                ),
            )
            for group in groups
        ),
        place=groups[0].sheets[0],
    )


def answers_for(group: SheetGroup, answers: Answers, fields: frozenset[str]) -> Answers:
    """Return the answers without those that are the own words of a group.

    A year typed by the person is for the sheets that have none, not for two years at once.
    """
    own = {name: None for name in fields if name in group.said}
    identite: Identite = replace(answers.identite, **own)
    return replace(answers, identite=identite)


def merged(reports: Sequence[TableImport], fields: frozenset[str]) -> TableImport:
    """Return the report of a file whose groups of sheets were read one by one."""
    sommes: dict[str, Somme] = {}
    exclus: list[Exclu] = []
    for report in reports:
        names = {name: _full_name(name, somme) for name, somme in report.sommes.items()}
        sommes |= {names[name]: somme for name, somme in report.sommes.items()}
        exclus += [_renamed(each, names) for each in report.exclus]
    questions = {question.id: question for report in reports for question in report.questions}
    return TableImport(
        statut=Statut.QUESTION if questions else Statut.IMPORTE,
        documents=tuple(each for report in reports for each in report.documents),
        reparations=tuple(each for report in reports for each in report.reparations),
        exclus=tuple(exclus),
        sommes=sommes,
        questions=tuple(questions.values()),
        notices=_without_repeats(each for report in reports for each in report.notices),
        lecture=_lecture([report.lecture for report in reports]),
        recette=_recette([report.recette for report in reports], fields),
        recette_used=next((each.recette_used for each in reports if each.recette_used), ""),
    )


def _full_name(name: str, somme: Somme) -> str:
    return name if name.startswith(f"{somme.sheet} · ") else f"{somme.sheet} · {name}"


def _renamed(excluded: Exclu, names: Mapping[str, str]) -> Exclu:
    montants = {names[name]: cents for name, cents in excluded.montants.items()}
    return replace(excluded, montants=montants)


def _without_repeats(notices: Iterable[Notice]) -> tuple[Notice, ...]:
    return tuple({(each.code, str(each.message)): each for each in notices}.values())


def _lecture(readings: Sequence[Lecture]) -> Lecture:
    temoins: dict[str, Temoin] = {}
    for temoin in (each for reading in readings for each in reading.temoins):
        known = temoins.get(temoin.id)
        temoins[temoin.id] = (
            temoin
            if known is None
            else replace(
                known,
                exact=known.exact + temoin.exact,
                tested=known.tested + temoin.tested,
                is_kept=known.is_kept or temoin.is_kept,
            )
        )
    return replace(
        readings[0],
        sheets=tuple(each for reading in readings for each in reading.sheets),
        identity=tuple(dict.fromkeys(each for reading in readings for each in reading.identity)),
        temoins=tuple(temoins.values()),
    )


def _recette(recettes: Sequence[Recette | None], fields: frozenset[str]) -> Recette | None:
    """Return the recette that all the groups share; it names no budget when they are several."""
    first = recettes[0]
    if first is None or any(
        each is None or each.fingerprint != first.fingerprint for each in recettes
    ):
        return None
    identite = {name: value for name, value in first.identite.items() if name not in fields}
    return replace(first, identite=identite)
