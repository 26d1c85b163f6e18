"""Compare what the import gives with what the book truly says, to the cent."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from budgetlocal.core.kinds import Amount
from budgetlocal.importing.tables.report import Statut

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from tests.layouts.amount_styles import Style
    from tests.layouts.books import Book
    from tests.layouts.budgets import Cents

    from budgetlocal.core.document import BudgetDocument, Line
    from budgetlocal.importing.tables.report import TableImport

from tests.layouts.outside import sums_of_columns

ChapterTotals = dict[tuple[str, str, str], "Cents"]
FIELDS: dict[str, tuple[str, ...]] = {
    "N1": (Amount.MT_BUDG_PREC,),
    "PROP": (Amount.MT_PROP_NOUV,),
    "BP": ("BP", Amount.MT_PREV),
    "DM": ("DM", Amount.MT_PREV),
    "VC": ("VC",),
    "RAR_N1": (Amount.MT_RAR_PREC,),
    "CO": (Amount.CRED_OUV,),
    "CO_SANS_RAR": (Amount.MT_PREV, Amount.CRED_OUV),
    "ENG": ("ENGAGE",),
    "ENG_NET": ("ENGAGE_NET",),
    "REAL": (Amount.MT_REAL,),
    "DISPO": ("DISPONIBLE",),
    "DISPO_REAL": ("DISPONIBLE",),
    "RAR": (Amount.MT_RAR_3112,),
}
"""Where the stage of a column may be kept in a document."""


class Outcome(StrEnum):
    """What came of an import."""

    EXACT = "exact"
    QUESTION = "question"
    REFUSED = "refusé"
    WRONG = "faux"


@dataclass(frozen=True, slots=True)
class Verdict:
    """The outcome of one import, and why when it is not exact."""

    outcome: Outcome
    why: str = ""


def judged(result: TableImport, book: Book) -> Verdict:
    """Tell whether an import is exact, asks, refuses, or is wrong without saying so."""
    if result.statut is Statut.REFUS:
        assert result.refus is not None
        if not str(result.refus.message) or not str(result.refus.hint):
            return Verdict(Outcome.WRONG, "refused without a reason")
        return Verdict(Outcome.REFUSED, str(result.refus.message))
    if result.statut is Statut.QUESTION:
        asked = "; ".join(f"{question.id}: {question.text}" for question in result.questions)
        return Verdict(Outcome.QUESTION if asked else Outcome.WRONG, asked or "asks nothing")
    differences = "; ".join(_differences(result.documents, book))
    return Verdict(Outcome.WRONG if differences else Outcome.EXACT, differences)


def not_conserved(
    result: TableImport, book: Book, path: Path, style: Style, *, is_broken: bool = False
) -> list[str]:
    """Return what breaks fichier = gardées + exclues, recomputed from the file without our code.

    A broken book has lost rows: what another sheet still says of them may then be kept.
    """
    faults = [
        f"{name}: {somme.fichier} ≠ {somme.gardees} + {somme.exclues}"
        for name, somme in result.sommes.items()
        if not somme.is_conserved
    ]
    faults += _unlike_the_file(result, sums_of_columns(path, book, style), is_broken)
    kept: defaultdict[str, int] = defaultdict(int)
    for excluded in result.exclus:
        for name, cents in excluded.montants.items():
            kept[name] += cents
    faults += [
        f"{name}: {somme.exclues} excluded, {kept[name]} listed"
        for name, somme in result.sommes.items()
        if somme.exclues != kept[name]
    ]
    if judged(result, book).outcome is Outcome.EXACT:
        said = sum(somme.gardees for somme in result.sommes.values())
        truth = sum(sum(book.truth(budget.exercice).values()) for budget in book.budgets)
        if said != truth:
            faults.append(f"gardées: {said} said to be kept, {truth} in the documents")
    return faults


def _unlike_the_file(
    result: TableImport, outside: Mapping[tuple[str, int, str], Cents], is_broken: bool
) -> list[str]:
    """Compare the sums of the columns; another sheet may be summed if all of it is left out."""
    in_file = Counter(cents for cents in outside.values() if cents)
    given = Counter(somme.fichier for somme in result.sommes.values() if somme.fichier)
    left_out = Counter(
        somme.fichier for somme in result.sommes.values() if is_broken or not somme.gardees
    )
    lost, added = in_file - given, given - in_file
    return [f"fichier: {dict(added)} given for {dict(lost)}"] if lost or added - left_out else []


def chapter_totals(document: BudgetDocument) -> dict[str, ChapterTotals]:
    """Return each amount of a document summed by section, direction and chapter; no zeros."""
    totals: defaultdict[str, defaultdict[tuple[str, str, str], int]]
    totals = defaultdict(lambda: defaultdict(int))
    for line in document.lines:
        chapter = _chapter(line.contnat or line.contfon or line.chapitre)
        key = (line.section or "?", line.sens, chapter)
        for field, cents in _amounts(line).items():
            totals[field][key] += cents
    return {
        field: {key: cents for key, cents in sums.items() if cents}
        for field, sums in totals.items()
    }


def _chapter(code: str) -> str:
    """Return a chapter; 4581001 is the first mandate of the chapter 4581."""
    return code[:4] if code.startswith("45") else code


def _amounts(line: Line) -> Mapping[str, Cents]:
    known = {kind.value: cents for kind in Amount if (cents := line.amount(kind)) is not None}
    return known | dict(line.supplements)


def _differences(documents: tuple[BudgetDocument, ...], book: Book) -> list[str]:
    faults: list[str] = []
    wanted = {budget.exercice: budget for budget in book.budgets}
    found = {document.header.exercice for document in documents}
    before = {year - 1 for year in wanted} if "N1" in book.stages else set()
    if found - before != set(wanted):
        return [f"exercices {sorted(found)} for {sorted(wanted)}"]
    for exercice, budget in wanted.items():
        mine = [document for document in documents if document.header.exercice == exercice]
        faults += [
            f"SIRET {document.header.siret} for {budget.siret}"
            for document in mine
            if document.header.siret != budget.siret
        ]
        older = [one for one in documents if one.header.exercice == exercice - 1]
        faults += _stage_differences(mine, older, book, exercice)
    return faults


def stage_totals(book: Book, exercice: int, stage: str) -> ChapterTotals:
    """Return what a stage is worth by section, direction and chapter; no zeros."""
    totals: defaultdict[tuple[str, str, str], int] = defaultdict(int)
    for (section, sens, chapter, one), cents in book.truth(exercice).items():
        if one == stage:
            totals[section, sens, _chapter(chapter)] += cents
    return {key: cents for key, cents in totals.items() if cents}


def _stage_differences(
    documents: list[BudgetDocument], before: list[BudgetDocument], book: Book, exercice: int
) -> list[str]:
    given = {id(document): chapter_totals(document) for document in documents}
    faults = []
    for stage in book.stages:
        wanted = stage_totals(book, exercice, stage)
        if stage[0] == "M" and stage[1:].isdigit():
            candidates = [_month(documents, given, int(stage[1:]))]
        else:
            candidates = [sums.get(field, {}) for sums in given.values() for field in FIELDS[stage]]
            candidates += [chapter_totals(one)[Amount.MT_PREV] for one in before if stage == "N1"]
        if wanted not in candidates:
            faults.append(f"{stage}: {_nearest(wanted, candidates)}")
    return faults


def _month(
    documents: list[BudgetDocument], given: dict[int, dict[str, ChapterTotals]], month: int
) -> ChapterTotals:
    """Return what was executed in one month: the difference of two cumulated situations."""

    def cumulated(until: int) -> ChapterTotals:
        for document in documents:
            date = document.header.situation_date
            if date and int(date[5:7]) == until:
                return given[id(document)].get(Amount.MT_REAL, {})
        return {}

    now, before = cumulated(month), cumulated(month - 1)
    months = {key: now.get(key, 0) - before.get(key, 0) for key in {*now, *before}}
    return {key: cents for key, cents in months.items() if cents}


def _nearest(wanted: ChapterTotals, candidates: list[ChapterTotals]) -> str:
    filled = [candidate for candidate in candidates if candidate]
    if not filled:
        return "no column gives it"
    best = min(filled, key=lambda one: len(_unlike(wanted, one)))
    keys = _unlike(wanted, best)
    shown = [f"{key}: {best.get(key)} for {wanted.get(key)}" for key in keys[:4]]
    return f"{len(keys)} totals differ, " + ", ".join(shown)


def _unlike(wanted: ChapterTotals, given: ChapterTotals) -> list[tuple[str, str, str]]:
    return sorted(key for key in {*wanted, *given} if wanted.get(key) != given.get(key))
