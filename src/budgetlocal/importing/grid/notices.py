"""What the reader of a table file noticed, for the person to know."""

from __future__ import annotations

from budgetlocal.core.document import Notice
from budgetlocal.core.text import translatable


def encoding(name: str) -> Notice:
    """Return the notice of a text that is not in UTF-8."""
    return Notice(
        "encodage",
        translatable(
            "Import",
            "Le texte a été lu en {encodage} : vérifiez les accents des libellés.",
            encodage=name,
        ),
    )


def nul_bytes(count: int) -> Notice:
    """Return the notice of a text from which NUL bytes were left out."""
    return Notice(
        "octets_nuls",
        translatable(
            "Import",
            "Le fichier contient des octets nuls, laissés de côté : {nombre}.",
            nombre=count,
        ),
    )


def lost_letters(count: int) -> Notice:
    """Return the notice of bytes that are no letter in the encoding."""
    return Notice(
        "lettres_perdues",
        translatable(
            "Import",
            "Des lettres n'ont pas pu être lues et sont remplacées par « � » : {nombre}.",
            nombre=count,
        ),
    )


def macros() -> Notice:
    """Return the notice of a workbook whose macros were left alone."""
    return Notice(
        "macros",
        translatable(
            "Import",
            "Le classeur contient des macros : elles n'ont pas été exécutées, "
            "seules les valeurs des cellules sont lues.",
        ),
    )


def external_links(count: int) -> Notice:
    """Return the notice of a workbook that points to others."""
    return Notice(
        "liens_externes",
        translatable(
            "Import",
            "Le classeur renvoie à d'autres fichiers ({nombre}) : les valeurs lues sont celles de "
            "son dernier enregistrement.",
            nombre=count,
        ),
    )


def errors(cell: str, error: str, count: int) -> Notice:
    """Return the notice of formulas whose result is an error."""
    return Notice(
        "cellules_en_erreur",
        translatable(
            "Import",
            "Des cellules contiennent une erreur au lieu d'une valeur : {nombre}, à commencer par "
            "{cellule} ({erreur}). Aucune ne compte pour zéro.",
            nombre=count,
            cellule=cell,
            erreur=error,
        ),
    )


def hidden_not_computed(cell: str, count: int) -> Notice:
    """Return the notice of formulas without a value on a hidden sheet."""
    return Notice(
        "formules_masquees",
        translatable(
            "Import",
            "Une feuille masquée contient des formules jamais calculées : {nombre}, à commencer "
            "par {cellule}.",
            nombre=count,
            cellule=cell,
        ),
    )


def to_compute_again(count: int) -> Notice:
    """Return the notice of values that the program which wrote the file asks to compute again."""
    return Notice(
        "formules_a_recalculer",
        translatable(
            "Import",
            "Le logiciel qui a écrit ce classeur demande que ses formules ({nombre}) soient "
            "recalculées à l'ouverture : ouvrez-le et enregistrez-le pour être sûr des valeurs.",
            nombre=count,
        ),
    )


def other_reader() -> Notice:
    """Return the notice of a workbook that only the slow reader could read."""
    return Notice(
        "lecteur_de_secours",
        translatable(
            "Import",
            "Le classeur s'écarte du format Excel : il a été lu par un second lecteur, plus lent.",
        ),
    )
