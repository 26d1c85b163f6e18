"""The questions about whose budget a file is, its exercice, its step, its columns."""

from __future__ import annotations

from budgetlocal.core.kinds import Etape
from budgetlocal.core.text import translatable, verbatim
from budgetlocal.importing.tables.identity import (
    Found,
    head_office,
)
from budgetlocal.importing.tables.parts import Part
from budgetlocal.importing.tables.report import (
    Choix,
    Question,
)


def siret_question(found: Found) -> Question:
    """Ask for the SIRET, with the head offices of the authorities that bear the name."""
    choices = tuple(
        Choix(
            head_office(each.siren),
            verbatim(f"{each.name} ({each.departement}) · SIRET {head_office(each.siren)}"),
        )
        for each in found.candidates
    )
    return Question(
        "siret",
        translatable("Tableau", "Le fichier ne donne pas le SIRET du budget : lequel est-ce ?"),
        choices,
        field="siret",
        suggested=choices[0].id if len(choices) == 1 else "",
    )


def rivals_question(found: Found) -> Question:
    """Ask which of the years that the file names is the exercice."""
    return Question(
        "exercice",
        translatable("Tableau", "Le fichier cite plusieurs exercices : duquel s'agit-il ?"),
        tuple(Choix(year, verbatim(year)) for year in found.rivals["exercice"]),
        field="exercice",
    )


def step_question() -> Question:
    """Ask for the step of the budget."""
    return Question(
        "etape",
        translatable("Tableau", "À quelle étape du budget ce tableau correspond-il ?"),
        (
            Choix(Etape.BP, translatable("Tableau", "Budget primitif")),
            Choix(Etape.BS, translatable("Tableau", "Budget supplémentaire")),
            Choix(Etape.DM, translatable("Tableau", "Décision modificative")),
            Choix(Etape.SITUATION, translatable("Tableau", "Situation en cours d'année")),
            Choix(Etape.CA, translatable("Tableau", "Compte administratif")),
            Choix(Etape.CFU, translatable("Tableau", "Compte financier unique")),
        ),
        field="etape",
    )


def columns_question(part: Part) -> Question:
    """Ask what the amounts of a table without titles are."""
    block = part.block
    letters = ", ".join(block.title(column) for column in sorted(part.columns))
    return Question(
        "colonnes",
        translatable(
            "Tableau",
            "Ce tableau n'a pas d'en-tête : dites ce que contiennent les colonnes {lettres} "
            "(voté, crédits ouverts, réalisé…).",
            lettres=letters,
        ),
        (),
        place=block.sheet.address(block.first, min(part.columns)),
    )
