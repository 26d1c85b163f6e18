"""Whose budget, which exercice, which plan de comptes: asked of the file, then of everything else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from budgetlocal.importing.grid.table_file import TableFile
from budgetlocal.importing.tables.answers import Answers
from budgetlocal.importing.tables.blocks import Block
from budgetlocal.importing.tables.code_cells import code_of
from budgetlocal.importing.tables.folding import folded, written
from budgetlocal.importing.tables.identity import COLUMN, Found, clues_of_file, settle
from budgetlocal.importing.tables.identity_words import Clue, clues_of_name, step_of
from budgetlocal.importing.tables.lexicon import value_meaning
from budgetlocal.importing.tables.plans import PlanChoice, choose_plan, known_everywhere
from budgetlocal.importing.tables.recettes import Recette
from budgetlocal.importing.tables.roles import Role
from budgetlocal.importing.tables.sheets import SheetChoice

DEFAULT_EXERCICE = 2024
"""The plan by which codes are read when no exercice is known: the latest that is bundled."""
_SAMPLE = 3000
_NATURE_DIGITS = 3


def identify(
    file: TableFile, choice: SheetChoice, answers: Answers, recette: Recette | None
) -> tuple[Found, PlanChoice]:
    """Return the identity of a file and the plan of its codes."""
    clues = clues_of_file(file.name, file.sheets, choice.tops)
    names = {block.sheet.name for block in choice.blocks}
    for name in sorted(names):
        clues += clues_of_name(name, name)
    clues += _from_columns(choice.blocks)
    saved = recette.identite if recette is not None else {}
    found = settle(clues, answers.identite, saved, answers.contexte)
    _refine_account(found, clues)
    plan = _plan(choice.blocks, found)
    return found, plan


def years_of(blocks: Iterable[Block]) -> tuple[int, ...]:
    """Return the years that the titles of columns name, in order."""
    years = {
        use.exercice for block in blocks for use in block.uses.values() if use.exercice is not None
    }
    return tuple(sorted(years))


def _from_columns(blocks: Iterable[Block]) -> Iterator[Clue]:
    """Yield what columns of identity say when they say one thing from top to bottom."""
    fields = {
        Role.SIRET: "siret", Role.COLLECTIVITE: "collectivite", Role.BUDGET: "budget",
        Role.EXERCICE: "exercice", Role.ETAPE: "etape",
    }  # fmt: skip
    for block in blocks:
        for role, name in fields.items():
            column = block.column(role)
            if column is None:
                continue
            values = Counter(written(cell) for cell in block.cells(column) if cell is not None)
            values.pop("", None)
            if name == "etape":
                yield from _steps(values)
            elif len(values) == 1:
                (value,) = values
                yield Clue(name, value.replace(" ", "") if name == "siret" else value, COLUMN, 4)


def _steps(values: Counter[str]) -> Iterator[Clue]:
    if len(values) != 1:
        return
    (value,) = values
    meaning = value_meaning("etape", folded(value))
    step = step_of(folded(value))
    if meaning or step:
        yield Clue("etape", meaning or (step[0].value if step else ""), COLUMN, 4)
        if step and step[1]:
            yield Clue("numero", str(step[1]), COLUMN, 4)


def _refine_account(found: Found, clues: Iterable[Clue]) -> None:
    """Take a CFU for one: SCDL has no word for it and calls it a compte administratif."""
    if found.get("etape") == "CA" and found.places["etape"] == COLUMN:
        named = [clue for clue in clues if clue.field == "etape" and clue.value == "CFU"]
        if named:
            found.put("etape", "CFU", named[0].place)


def _plan(blocks: Iterable[Block], found: Found) -> PlanChoice:
    natures: set[str] = set()
    chapters: set[str] = set()
    for block in blocks:
        for column in block.columns(Role.NATURE):
            for cell in block.cells(column)[:_SAMPLE]:
                code = code_of(cell)
                if code is not None and len(code.code) >= _NATURE_DIGITS:
                    natures.add(code.code)
        for column in block.columns(Role.CHAPITRE):
            for cell in block.cells(column)[:_SAMPLE]:
                code = code_of(cell)
                if code is not None:
                    chapters |= {code.code, code.code.zfill(_NATURE_DIGITS)}
    chapters -= {each for each in chapters if each.lstrip("0") in chapters and each[0] == "0"}
    known = known_everywhere()
    if natures and not (natures & known):
        chapters = set()
    years = years_of(blocks)
    exercice = found.exercice or (years[-1] if years else DEFAULT_EXERCICE)
    return choose_plan(natures, chapters, exercice, found.get("nomenclature"))
