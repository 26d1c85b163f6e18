"""Why a workspace cannot be opened, saved or edited, in words for the person."""

from __future__ import annotations

from pathlib import Path

from budgetlocal.core.errors import UserError
from budgetlocal.core.formatting import euros
from budgetlocal.core.text import Text, translatable, verbatim


class MissingFileError(UserError):
    """There is no file at that place."""


class UnreadableFileError(UserError):
    """The file is there but the person may not read it, or the disk refuses."""


class NotAWorkspaceError(UserError):
    """The file is something else than a BudgetLocal workspace."""


class NewerVersionError(UserError):
    """The file was written by a newer BudgetLocal."""


class DamagedFileError(UserError):
    """The file is a BudgetLocal workspace, but part of it is lost."""


class AlreadyOpenError(UserError):
    """The file is open in another window, or on another machine."""


class TargetChangedError(UserError):
    """Saving would erase what somebody else wrote; `overwrite=True` does it all the same."""


class CannotSaveError(UserError):
    """The workspace could not be written there; nothing is lost."""


class NoRoomError(UserError):
    """The disk where documents are worked on is full, protected, or fails."""


class AlreadyImportedError(UserError):
    """The budget document is there already, the same or another; `replace=True` replaces it."""


def missing(path: Path) -> UserError:
    """Return the refusal of a file that is not there."""
    return MissingFileError(
        translatable("Workspace", "Le classeur « {nom} » est introuvable.", nom=path.name),
        where=verbatim(str(path)),
        hint=translatable(
            "Workspace",
            "Il a peut-être été déplacé ou renommé, ou le disque réseau n'est pas branché. "
            "Cherchez-le avec Fichier > Ouvrir.",
        ),
    )


def unreadable(path: Path) -> UserError:
    """Return the refusal of a file that the system does not let us read."""
    return UnreadableFileError(
        translatable("Workspace", "Le classeur « {nom} » ne peut pas être lu.", nom=path.name),
        where=verbatim(str(path)),
        hint=translatable(
            "Workspace",
            "Vérifiez que vous avez le droit de lire ce fichier et que son disque répond.",
        ),
    )


def not_a_workspace(path: Path, what: Text, hint: Text | None = None) -> UserError:
    """Return the refusal of a file of another kind; `what` says what it seems to be."""
    return NotAWorkspaceError(
        translatable(
            "Workspace",
            "« {nom} » n'est pas un classeur BudgetLocal : {nature}.",
            nom=path.name,
            nature=what,
        ),
        where=verbatim(str(path)),
        hint=hint
        or translatable("Workspace", "Choisissez un fichier .budgetlocal fait par BudgetLocal."),
    )


def newer_version(path: Path, found: int, known: int) -> UserError:
    """Return the refusal of a file that this program is too old to read."""
    return NewerVersionError(
        translatable(
            "Workspace",
            "« {nom} » a été fait par une version plus récente de BudgetLocal.",
            nom=path.name,
        ),
        where=translatable(
            "Workspace",
            "Format {trouve} du fichier ; ce programme lit jusqu'au format {connu}.",
            trouve=found,
            connu=known,
        ),
        hint=translatable(
            "Workspace",
            "Installez la dernière version de BudgetLocal. Le fichier n'a pas été touché.",
        ),
    )


def damaged(path: Path) -> UserError:
    """Return the refusal of a file that lost part of its content."""
    return DamagedFileError(
        translatable(
            "Workspace",
            "Le classeur « {nom} » est abîmé : une partie de son contenu manque ou ne se "
            "relit pas.",
            nom=path.name,
        ),
        where=verbatim(str(path)),
        hint=translatable(
            "Workspace",
            "Reprenez une sauvegarde ou redemandez le fichier à la personne qui vous l'a envoyé : "
            "la copie a pu être interrompue. Le fichier n'a pas été touché.",
        ),
    )


def already_open(path: Path, where: Text) -> UserError:
    """Return the refusal of a file that is in use; `where` says on which machine since when."""
    return AlreadyOpenError(
        translatable("Workspace", "Le classeur « {nom} » est déjà ouvert.", nom=path.name),
        where=where,
        hint=translatable(
            "Workspace",
            "Fermez-le là où il est ouvert, ou travaillez sur une copie du fichier.",
        ),
    )


def target_changed(path: Path) -> UserError:
    """Return the warning that the file on the disk is no longer the one that was opened."""
    return TargetChangedError(
        translatable(
            "Workspace",
            "« {nom} » a été modifié par ailleurs depuis que vous l'avez ouvert.",
            nom=path.name,
        ),
        where=verbatim(str(path)),
        hint=translatable(
            "Workspace",
            "Enregistrez sous un autre nom pour garder les deux, ou confirmez le remplacement.",
        ),
    )


def target_exists(path: Path) -> UserError:
    """Return the warning that another file already has that name."""
    return TargetChangedError(
        translatable("Workspace", "Un fichier « {nom} » existe déjà.", nom=path.name),
        where=verbatim(str(path.parent)),
        hint=translatable("Workspace", "Choisissez un autre nom, ou confirmez le remplacement."),
    )


def cannot_save(path: Path) -> UserError:
    """Return the refusal of a place that cannot be written."""
    return CannotSaveError(
        translatable("Workspace", "« {nom} » n'a pas pu être enregistré.", nom=path.name),
        where=verbatim(str(path.parent)),
        hint=translatable(
            "Workspace",
            "Le disque est peut-être plein ou protégé. Enregistrez ailleurs ; votre travail "
            "est toujours là et l'ancien fichier est intact.",
        ),
    )


def cannot_back_up(path: Path) -> UserError:
    """Return the refusal to update a file of an older format without a copy of it."""
    return CannotSaveError(
        translatable(
            "Workspace",
            "« {nom} » est d'un ancien format, et sa copie de sécurité n'a pas pu être écrite.",
            nom=path.name,
        ),
        where=verbatim(str(path.parent)),
        hint=translatable(
            "Workspace",
            "Libérez de la place dans ce dossier, ou copiez le fichier ailleurs avant de "
            "l'ouvrir. Le fichier n'a pas été touché.",
        ),
    )


def no_room() -> UserError:
    """Return the refusal to work on a disk that takes nothing more."""
    return NoRoomError(
        translatable("Workspace", "Le disque où BudgetLocal travaille est plein ou protégé."),
        hint=translatable(
            "Workspace",
            "Libérez de la place sur le disque de votre session, puis recommencez. "
            "Rien n'a été changé.",
        ),
    )


def read_only(path: Path) -> UserError:
    """Return the refusal to save over a file that was opened for reading only."""
    return CannotSaveError(
        translatable("Workspace", "« {nom} » est ouvert en lecture seule.", nom=path.name),
        where=verbatim(str(path)),
        hint=translatable("Workspace", "Enregistrez sous un autre nom ou dans un autre dossier."),
    )


def no_place() -> UserError:
    """Return the refusal to save a new workspace that nobody gave a place to."""
    return CannotSaveError(
        translatable("Workspace", "Ce classeur n'a pas encore de nom."),
        hint=translatable("Workspace", "Choisissez un dossier et un nom avec Enregistrer sous."),
    )


def blank_name() -> UserError:
    """Return the refusal of an empty name."""
    return UserError(
        translatable("Workspace", "Le nom est vide."),
        hint=translatable("Workspace", "Écrivez au moins une lettre."),
    )


def taken_study_name(name: str) -> UserError:
    """Return the refusal of a name that another study of the same kind has."""
    return UserError(
        translatable("Workspace", "Le nom « {name} » est déjà pris.", name=name),
        hint=translatable("Workspace", "Choisissez un autre nom."),
    )


def blank_note() -> UserError:
    """Return the refusal of an overruled landing without a reason."""
    return UserError(
        translatable("Workspace", "Un atterrissage corrigé doit dire pourquoi."),
        hint=translatable("Workspace", "Écrivez la raison dans la note."),
    )


def negative_autorisation() -> UserError:
    """Return the refusal of an autorisation de programme below zero."""
    return UserError(
        translatable("Workspace", "Une autorisation de programme ne peut pas être négative."),
        hint=translatable("Workspace", "Laissez le champ vide pour la retirer."),
    )


def bad_population(population: int) -> UserError:
    """Return the refusal of a population that no town has."""
    return UserError(
        translatable("Workspace", "La population doit être d'au moins 1 habitant."),
        where=verbatim(str(population)),
        hint=translatable(
            "Workspace", "Laissez le champ vide pour reprendre la population du document."
        ),
    )


def bad_potentiel_fiscal(cents: int) -> UserError:
    """Return the refusal of a potentiel fiscal that no town has."""
    return UserError(
        translatable("Workspace", "Le potentiel fiscal doit être supérieur à zéro."),
        where=verbatim(euros(cents)),
        hint=translatable(
            "Workspace", "Laissez le champ vide pour reprendre celui du document, s'il en donne un."
        ),
    )


def already_imported(label: str, exercice: int, budget: str) -> UserError:
    """Return the refusal to import twice the same step of a budget."""
    return AlreadyImportedError(
        translatable(
            "Workspace",
            "« {budget} » : {etape} {exercice} est déjà dans le classeur.",
            etape=label,
            exercice=exercice,
            budget=budget,
        ),
        hint=translatable("Workspace", "Gardez l'existant, ou confirmez le remplacement."),
    )
