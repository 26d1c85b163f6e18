"""The refusals of the XML readers: what is wrong, where, and what to do."""

from __future__ import annotations

from budgetlocal.core.errors import UserError
from budgetlocal.core.text import Text, translatable


def at_line(source_line: int) -> Text:
    """Return the place of a fault in an XML file."""
    return translatable("Import", "ligne {ligne} du fichier XML", ligne=source_line)


def in_file(name: str) -> Text:
    """Return a whole file as the place of a fault."""
    return translatable("Import", "fichier {nom}", nom=name)


ASK_FOR_ANOTHER = translatable(
    "Import",
    "Demandez à votre logiciel financier un nouvel export du document budgétaire (TotEM), "
    "ou corrigez ce champ avant de recommencer.",
)
ASK_FOR_COMPLETE = translatable(
    "Import",
    "Le fichier a sans doute été coupé pendant une copie ou un envoi : "
    "reprenez-le à la source, puis importez-le de nouveau.",
)
CHOOSE_XML = translatable(
    "Import",
    "Choisissez le fichier XML du document budgétaire (celui qui part à @ctes) "
    "ou du compte financier unique.",
)


def bad_field(field: str, value: str, expected: Text, source_line: int) -> UserError:
    """Return the refusal of a header field whose value cannot be."""
    return UserError(
        translatable(
            "Import",
            "Le champ {champ} contient « {valeur} » : il faut {attendu}.",
            champ=field,
            valeur=value,
            attendu=expected,
        ),
        where=at_line(source_line),
        hint=ASK_FOR_ANOTHER,
    )


def missing_field(field: str, element: str, source_line: int) -> UserError:
    """Return the refusal of an element that lacks a field that nothing can replace."""
    return UserError(
        translatable(
            "Import", "Le champ {champ} manque dans {element}.", champ=field, element=element
        ),
        where=at_line(source_line),
        hint=ASK_FOR_ANOTHER,
    )


def bad_line_value(field: str, value: str, ordinal: int, source_line: int) -> UserError:
    """Return the refusal of an amount or a code of a LigneBudget that cannot be read."""
    return UserError(
        translatable(
            "Import",
            "Le champ {champ} de la ligne budgétaire n° {rang} contient « {valeur} », "
            "qui ne peut pas être lu.",
            champ=field,
            rang=ordinal,
            valeur=value,
        ),
        where=at_line(source_line),
        hint=ASK_FOR_ANOTHER,
    )


def incomplete_xml(name: str, source_line: int) -> UserError:
    """Return the refusal of an XML that stops before its end."""
    return UserError(
        translatable("Import", "Le fichier {nom} s'arrête avant la fin.", nom=name),
        where=at_line(source_line),
        hint=ASK_FOR_COMPLETE,
    )


def malformed_xml(name: str, source_line: int, column: int) -> UserError:
    """Return the refusal of an XML that breaks the rules of XML."""
    return UserError(
        translatable(
            "Import", "Le fichier {nom} est abîmé : ce n'est pas un XML valide.", nom=name
        ),
        where=translatable(
            "Import",
            "ligne {ligne}, colonne {colonne} du fichier XML",
            ligne=source_line,
            colonne=column,
        ),
        hint=ASK_FOR_COMPLETE,
    )


def with_doctype(name: str) -> UserError:
    """Return the refusal of an XML that declares a DOCTYPE, which no budget document does."""
    return UserError(
        translatable(
            "Import",
            "Le fichier {nom} déclare un DOCTYPE : un document budgétaire n'en a jamais, "
            "et cela peut servir à lire d'autres fichiers de votre ordinateur.",
            nom=name,
        ),
        where=in_file(name),
        hint=translatable(
            "Import", "N'utilisez pas ce fichier ; demandez l'original à votre logiciel financier."
        ),
    )


def unknown_root(name: str, root: str) -> UserError:
    """Return the refusal of an XML of another kind."""
    return UserError(
        translatable(
            "Import",
            "Le fichier {nom} est un XML, mais pas un document budgétaire : sa racine est « {racine} »"
            " au lieu de DocumentBudgetaire ou CompteFinancierUnique.",
            nom=name,
            racine=root,
        ),
        where=in_file(name),
        hint=CHOOSE_XML,
    )


def not_xml(name: str, kind: Text) -> UserError:
    """Return the refusal of a file that is not an XML at all."""
    return UserError(
        translatable(
            "Import",
            "Le fichier {nom} n'est pas un document budgétaire XML : c'est {nature}.",
            nom=name,
            nature=kind,
        ),
        where=in_file(name),
        hint=CHOOSE_XML,
    )


def unreadable(name: str, reason: str) -> UserError:
    """Return the refusal of a file that the system does not let us read."""
    return UserError(
        translatable(
            "Import", "Le fichier {nom} n'a pas pu être lu : {raison}.", nom=name, raison=reason
        ),
        where=in_file(name),
        hint=translatable(
            "Import", "Vérifiez que le fichier existe encore et que vous avez le droit de l'ouvrir."
        ),
    )


def several_budgets(name: str, first: str, second: str, source_line: int) -> UserError:
    """Return the refusal of a file that holds more than one budget or exercice."""
    return UserError(
        translatable(
            "Import",
            "Le fichier {nom} contient plusieurs budgets : {premier}, puis {second}.",
            nom=name,
            premier=first,
            second=second,
        ),
        where=at_line(source_line),
        hint=translatable(
            "Import",
            "Exportez un fichier par budget et par exercice, puis importez-les ensemble.",
        ),
    )


def without_lines(name: str) -> UserError:
    """Return the refusal of a budget document without a single budget line."""
    return UserError(
        translatable("Import", "Le fichier {nom} ne contient aucune ligne budgétaire.", nom=name),
        where=in_file(name),
        hint=ASK_FOR_ANOTHER,
    )
