"""Whose rows are: the exercice, the step and the SIRET of each, and what is asked of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from budgetlocal.core.kinds import Etape
from budgetlocal.core.text import translatable
from budgetlocal.importing.tables.answers import Answers
from budgetlocal.importing.tables.asking import rivals_question, siret_question
from budgetlocal.importing.tables.blocks import Block
from budgetlocal.importing.tables.entries import Entry
from budgetlocal.importing.tables.folding import fold
from budgetlocal.importing.tables.identifying import DEFAULT_EXERCICE
from budgetlocal.importing.tables.identity import ANSWER, Found
from budgetlocal.importing.tables.identity_words import step_of
from budgetlocal.importing.tables.lexicon import value_meaning
from budgetlocal.importing.tables.parts import UNKNOWN_SIRET, Key, Part
from budgetlocal.importing.tables.report import Question

Owner = tuple[int, Etape | None, str]
"""Exercice, step (None for that of the file) and SIRET."""
_YEAR_DIGITS = 4


class Owners:
    """Tells the owner of each row: its own cells, else the file; the person's word wins."""

    def __init__(self, found: Found, answers: Answers, years: Sequence[int]) -> None:
        """Take what is known of the file; `years` are those that the titles of columns name."""
        self._found = found
        self._answers = answers
        self.years = years

    def of(self, entry: Entry, block: Block) -> Owner:
        """Return the owner of a row."""
        exercice = self._found.exercice or sheet_year(block) or self._default_year()
        if entry.exercice.isdigit() and self._answers.identite.exercice is None:
            exercice = int(entry.exercice)
        siret = self._found.get("siret") or UNKNOWN_SIRET
        own = entry.siret.replace(" ", "")
        if (
            len(own) == len(UNKNOWN_SIRET)
            and own.isdigit()
            and self._answers.identite.siret is None
        ):
            siret = own
        return exercice, self._step(entry), siret

    def _step(self, entry: Entry) -> Etape | None:
        if not entry.etape or self._found.places.get("etape") == ANSWER:
            return None
        meaning = value_meaning("etape", entry.etape)
        stated = step_of(entry.etape)
        step = Etape(meaning) if meaning else stated[0] if stated else None
        if self._found.etape is Etape.CFU and step is Etape.CA:
            return Etape.CFU
        return step

    def _default_year(self) -> int:
        return self.years[-1] if self.years else DEFAULT_EXERCICE


def sheet_year(block: Block) -> int | None:
    """Return the first year in the name of a sheet, None when it names none."""
    words = [
        word
        for word in fold(block.sheet.name).split()
        if word.isdigit() and len(word) == _YEAR_DIGITS
    ]
    return int(words[0]) if words and words[0].startswith(("19", "20")) else None


def identity_questions(
    found: Found, parts: Mapping[Key, Sequence[Part]], owners: Owners
) -> list[Question]:
    """Return what neither the file nor anything else tells of the SIRET and the exercice."""
    questions = []
    if any(key.siret == UNKNOWN_SIRET for key in parts):
        questions.append(siret_question(found))
    every = [part for each in parts.values() for part in each]
    by_rows = any(entry.exercice for part in every for entry in part.found.entries[:1])
    by_sheet = all(sheet_year(part.block) for part in every)
    if found.exercice is None and not by_rows and not owners.years and not by_sheet:
        text = translatable("Tableau", "De quel exercice est ce tableau ?")
        questions.append(Question("exercice", text, (), field="exercice"))
    elif "exercice" in found.rivals and not by_rows and not by_sheet:
        questions.append(rivals_question(found))
    return questions
