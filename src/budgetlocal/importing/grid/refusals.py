"""The refusals of table files: what is wrong, where, and what to do."""

from __future__ import annotations

from budgetlocal.core.errors import UserError
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.importing.grid.limits import in_megabytes
from budgetlocal.importing.refusals import in_file

ONE_BUDGET = translatable(
    "Import",
    "Exportez un seul budget et un seul exercice depuis votre logiciel financier, "
    "puis importez ce fichier.",
)
_SAVE_AGAIN = translatable(
    "Import",
    "Ouvrez-le dans Excel ou LibreOffice, enregistrez-le au format .xlsx, "
    "puis importez le nouveau fichier.",
)
_CHOOSE_TABLE = translatable(
    "Import",
    "Choisissez un classeur (.xlsx, .xls, .ods), un fichier .csv, "
    "ou le XML du document budgétaire.",
)
_TAKE_AGAIN = translatable(
    "Import",
    "Le fichier a sans doute été coupé pendant une copie ou un envoi : "
    "reprenez-le à la source, puis importez-le de nouveau.",
)


def not_a_table(name: str, kind: Text) -> UserError:
    """Return the refusal of a file that holds no table."""
    return UserError(
        translatable(
            "Import",
            "Le fichier {nom} n'est pas un tableau : c'est {nature}.",
            nom=name,
            nature=kind,
        ),
        where=in_file(name),
        hint=_CHOOSE_TABLE,
    )


def protected(name: str) -> UserError:
    """Return the refusal of a workbook that asks for a password."""
    return UserError(
        translatable("Import", "Le classeur {nom} est protégé par un mot de passe.", nom=name),
        where=in_file(name),
        hint=translatable(
            "Import",
            "Ouvrez-le avec son mot de passe dans Excel ou LibreOffice, enregistrez-en une copie "
            "sans mot de passe, puis importez cette copie.",
        ),
    )


def truncated(name: str) -> UserError:
    """Return the refusal of a workbook whose end is missing."""
    return UserError(
        translatable("Import", "Le classeur {nom} est incomplet : sa fin manque.", nom=name),
        where=in_file(name),
        hint=_TAKE_AGAIN,
    )


def damaged(name: str, part: str, reason: str) -> UserError:
    """Return the refusal of a workbook that no reader can read."""
    return UserError(
        translatable("Import", "Le classeur {nom} est abîmé ({raison}).", nom=name, raison=reason),
        where=verbatim(part) if part else in_file(name),
        hint=_SAVE_AGAIN,
    )


def too_large(name: str, size: int, limit: int) -> UserError:
    """Return the refusal of a file with more bytes than a budget can have."""
    return UserError(
        translatable(
            "Import",
            "Le fichier {nom} fait {taille} Mo : BudgetLocal lit les tableaux jusqu'à {limite} Mo.",
            nom=name,
            taille=in_megabytes(size),
            limite=in_megabytes(limit),
        ),
        where=in_file(name),
        hint=ONE_BUDGET,
    )


def bomb(name: str, part: str, size: int) -> UserError:
    """Return the refusal of a workbook that unpacks beyond reason."""
    return UserError(
        translatable(
            "Import",
            "Le classeur {nom} contient {taille} Mo de données une fois décompressé : aucun budget "
            "n'est aussi gros. Il n'a pas été lu.",
            nom=name,
            taille=in_megabytes(size),
        ),
        where=verbatim(part),
        hint=translatable(
            "Import",
            "Si vous connaissez ce fichier, copiez le tableau utile dans un nouveau classeur "
            "et importez celui-ci. Sinon, ne l'ouvrez pas.",
        ),
    )


def too_many_parts(name: str, count: int) -> UserError:
    """Return the refusal of a workbook made of too many files."""
    return UserError(
        translatable(
            "Import",
            "Le classeur {nom} contient {nombre} fichiers : un classeur n'en a jamais autant.",
            nom=name,
            nombre=count,
        ),
        where=in_file(name),
        hint=_SAVE_AGAIN,
    )


def too_many_cells(name: str, sheet: str, limit: int) -> UserError:
    """Return the refusal of a sheet whose used range is out of all proportion."""
    return UserError(
        translatable(
            "Import",
            "La plage utilisée de {nom} dépasse {limite} millions de cellules.",
            nom=name,
            limite=limit // 1_000_000,
        ),
        where=translatable("Import", "feuille {feuille}", feuille=sheet)
        if sheet
        else in_file(name),
        hint=translatable(
            "Import",
            "Supprimez les lignes et les colonnes vides à droite et en dessous du tableau "
            "(Ctrl+Fin montre où il s'arrête), enregistrez, puis recommencez.",
        ),
    )


def not_computed(name: str, cell: str, count: int) -> UserError:
    """Return the refusal of a workbook whose formulas were never computed."""
    return UserError(
        translatable(
            "Import",
            "{nom} contient des formules qui n'ont jamais été calculées ({nombre}) : "
            "leurs montants ne sont pas dans le fichier.",
            nom=name,
            nombre=count,
        ),
        where=verbatim(cell),
        hint=translatable(
            "Import",
            "Ouvrez-le dans Excel ou LibreOffice, enregistrez-le (les formules sont calculées à "
            "ce moment), puis importez-le de nouveau.",
        ),
    )


def with_entities(name: str, part: str) -> UserError:
    """Return the refusal of a workbook whose XML declares a DOCTYPE, which none does."""
    return UserError(
        translatable(
            "Import",
            "Le fichier {nom} déclare un DOCTYPE : un classeur n'en a jamais, et cela peut servir "
            "à lire d'autres fichiers de votre ordinateur.",
            nom=name,
        ),
        where=verbatim(part),
        hint=translatable(
            "Import", "N'utilisez pas ce fichier ; demandez l'original à votre logiciel financier."
        ),
    )


def without_cells(name: str) -> UserError:
    """Return the refusal of a file without a single filled cell."""
    return UserError(
        translatable("Import", "Le fichier {nom} ne contient aucune cellule remplie.", nom=name),
        where=in_file(name),
        hint=_CHOOSE_TABLE,
    )


def unclosed_quote(name: str, line: int) -> UserError:
    """Return the refusal of a csv of which a quoted cell swallows the rows that follow."""
    return UserError(
        translatable(
            "Import",
            "Un guillemet ouvert dans {nom} n'est jamais refermé : les lignes qui suivent ne "
            "peuvent pas être lues.",
            nom=name,
        ),
        where=translatable("Import", "ligne {ligne}", ligne=line),
        hint=translatable(
            "Import",
            "Corrigez le guillemet de cette ligne, ou exportez de nouveau le fichier, "
            "si possible au format .xlsx.",
        ),
    )
