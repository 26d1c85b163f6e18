"""The refusals of the official-file importers: what is wrong, where, and what to do."""

from __future__ import annotations

from budgetlocal.core.errors import UserError
from budgetlocal.core.text import Text, translatable, verbatim

_AS_PUBLISHED = translatable(
    "Official",
    "Prenez le fichier tel que le producteur le publie (CSV de préférence), sans l'ouvrir ni "
    "l'enregistrer dans un tableur, puis recommencez.",
)
_CHOOSE_OFFICIAL = translatable(
    "Official",
    "Choisissez un fichier de l'OFGL, une balance ou des comptes individuels de la DGFiP, le REI, "
    "les critères de répartition de la DGCL, ou les populations ou Filosofi de l'INSEE.",
)


def in_file(name: str) -> Text:
    """Return a whole file as the place of a fault."""
    return translatable("Official", "fichier {nom}", nom=name)


def at_line(name: str, line: int) -> Text:
    """Return a line of a file as the place of a fault."""
    return translatable("Official", "fichier {nom}, ligne {ligne}", nom=name, ligne=line)


def unknown_layout(name: str, nearest: str, missing: tuple[str, ...]) -> UserError:
    """Return the refusal of a file whose columns are those of no known layout."""
    return UserError(
        translatable(
            "Official",
            "Les colonnes de {nom} ne sont celles d'aucun fichier officiel connu. Le plus proche "
            "est « {proche} » ; il y manque : {colonnes}.",
            nom=name,
            proche=nearest,
            colonnes=", ".join(name.replace("aaaa", "<année>") for name in missing),
        ),
        where=in_file(name),
        hint=_AS_PUBLISHED,
    )


def too_many_columns(name: str, nearest: str, extra: tuple[str, ...]) -> UserError:
    """Return the refusal of a file that has columns which change the meaning of its rows."""
    return UserError(
        translatable(
            "Official",
            "{nom} ressemble à « {proche} », mais la colonne {colonnes} change le sens de ses "
            "lignes : ce fichier n'est pas encore lu.",
            nom=name,
            proche=nearest,
            colonnes=", ".join(extra),
        ),
        where=in_file(name),
        hint=_CHOOSE_OFFICIAL,
    )


def not_a_table(name: str, kind: Text) -> UserError:
    """Return the refusal of a file that is no table at all."""
    return UserError(
        translatable(
            "Official", "{nom} n'est pas un tableau : c'est {nature}.", nom=name, nature=kind
        ),
        where=in_file(name),
        hint=_CHOOSE_OFFICIAL,
    )


def without_rows(name: str) -> UserError:
    """Return the refusal of a file that holds a header and no usable row."""
    return UserError(
        translatable("Official", "{nom} ne contient aucune donnée utilisable.", nom=name),
        where=in_file(name),
        hint=_AS_PUBLISHED,
    )


def open_quote(name: str, line: int) -> UserError:
    """Return the refusal of a csv in which a quote opens and does not close."""
    return UserError(
        translatable(
            "Official",
            "{nom} a un guillemet qui s'ouvre et ne se ferme pas : les lignes suivantes seraient "
            "perdues.",
            nom=name,
        ),
        where=at_line(name, line),
        hint=_AS_PUBLISHED,
    )


def damaged(name: str, line: int, reason: str) -> UserError:
    """Return the refusal of a file that cannot be cut into rows."""
    return UserError(
        translatable("Official", "{nom} est abîmé : {raison}.", nom=name, raison=reason),
        where=at_line(name, line) if line else in_file(name),
        hint=translatable(
            "Official",
            "Le fichier a sans doute été coupé pendant un téléchargement : reprenez-le à la source.",
        ),
    )


def unreadable(name: str, reason: str) -> UserError:
    """Return the refusal of a file that the system does not let us read."""
    return UserError(
        translatable("Official", "{nom} n'a pas pu être lu : {raison}.", nom=name, raison=reason),
        where=in_file(name),
        hint=translatable(
            "Official", "Vérifiez que le fichier existe et que vous avez le droit de l'ouvrir."
        ),
    )


class VintageNeededError(UserError):
    """The file does not say its year: the person may."""


def without_vintage(name: str, title: str) -> VintageNeededError:
    """Return the refusal of a file that does not say its year."""
    return VintageNeededError(
        translatable(
            "Official",
            "{nom} ({titre}) ne dit pas son millésime.",
            nom=name,
            titre=title,
        ),
        where=in_file(name),
        hint=translatable(
            "Official",
            "Indiquez l'année du fichier, ou mettez-la dans son nom (par exemple criteres_2026.csv).",
        ),
    )


def contradictory(name: str, count: int) -> UserError:
    """Return the refusal of a file that gives two amounts for the same thing too often."""
    return UserError(
        translatable(
            "Official",
            "{nom} donne plusieurs montants pour la même chose, {nombre} fois : il ne peut pas "
            "être cru.",
            nom=name,
            nombre=count,
        ),
        where=in_file(name),
        hint=_AS_PUBLISHED,
    )


def no_room(reason: str) -> UserError:
    """Return the refusal to go on with a disk that is full or refuses to write."""
    return UserError(
        translatable(
            "Official",
            "La base de données de référence n'a pas pu être écrite : {raison}.",
            raison=reason,
        ),
        where=None,
        hint=translatable(
            "Official", "Libérez de la place sur le disque, puis recommencez ; rien n'a été changé."
        ),
    )


def not_ours(name: str) -> UserError:
    """Return the refusal of a database that BudgetLocal did not make."""
    return UserError(
        translatable("Official", "{nom} n'est pas une base de référence de BudgetLocal.", nom=name),
        where=in_file(name),
        hint=translatable("Official", "Déplacez ce fichier : BudgetLocal en créera un nouveau."),
    )


def newer(name: str) -> UserError:
    """Return the refusal of a database that a newer BudgetLocal has written."""
    return UserError(
        translatable(
            "Official",
            "{nom} a été écrite par une version plus récente de BudgetLocal.",
            nom=name,
        ),
        where=in_file(name),
        hint=translatable("Official", "Mettez BudgetLocal à jour."),
    )


def damaged_database(name: str, reason: str) -> UserError:
    """Return the refusal of a reference database that SQLite cannot read."""
    return UserError(
        translatable("Official", "{nom} est abîmée : {raison}.", nom=name, raison=verbatim(reason)),
        where=in_file(name),
        hint=translatable(
            "Official",
            "Supprimez ce fichier, puis importez de nouveau les fichiers officiels : il ne contient "
            "rien d'autre.",
        ),
    )


def busy() -> UserError:
    """Return the refusal to import while another import is running."""
    return UserError(
        translatable("Official", "Un autre import de données officielles est en cours."),
        where=None,
        hint=translatable("Official", "Attendez qu'il finisse, puis recommencez."),
    )
