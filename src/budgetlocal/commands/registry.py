"""The table of the commands: a new one is a module of this folder and one line here.

A command is a module with `add_arguments(parser)` and `run(options)`, which returns the exit code.
`run` may raise UserError: `cli` prints the refusal, as JSON when `options.json` is true, and exits
with code 2. A module is imported only when its command is asked for, so that the others and the
window start sooner; the imports are written out, so that PyInstaller and import-linter see them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import argparse


class CommandModule(Protocol):
    """What a module of this folder offers."""

    def add_arguments(self, parser: argparse.ArgumentParser, /) -> None:
        """Declare the arguments of the command."""

    def run(self, options: argparse.Namespace, /) -> int:
        """Do it; return the exit code.

        Raises:
            UserError: a file, or what was asked, is refused.

        """


@dataclass(frozen=True, slots=True)
class Command:
    """The name of a command, what it does, and how to get its module."""

    name: str
    help: str
    load: Callable[[], CommandModule]


def _resume() -> CommandModule:
    from budgetlocal.commands import resume

    return resume


def _graphiques() -> CommandModule:
    from budgetlocal.commands import graphiques

    return graphiques


def _donnees() -> CommandModule:
    from budgetlocal.commands import donnees

    return donnees


def _importer() -> CommandModule:
    from budgetlocal.commands import importer

    return importer


def _fiche() -> CommandModule:
    from budgetlocal.commands import fiche

    return fiche


def _effets() -> CommandModule:
    from budgetlocal.commands import effets

    return effets


def _verifier() -> CommandModule:
    from budgetlocal.commands import verifier

    return verifier


def _dossier() -> CommandModule:
    from budgetlocal.commands import dossier

    return dossier


COMMANDS = (
    Command("resume", "résume un ou plusieurs documents budgétaires", _resume),
    Command(
        "importer", "importe un tableau ou un XML, avec le rapport de chaque réparation", _importer
    ),
    Command("graphiques", "dessine les graphiques, sans écran", _graphiques),
    Command("fiche", "écrit la fiche citoyenne d'une commune, en PDF ou PNG", _fiche),
    Command("effets", "dit ce qu'un amendement change aux dotations des communes", _effets),
    Command("verifier", "recalcule les chiffres d'un paquet de preuve", _verifier),
    Command("dossier", "prépare le dossier du conseil : diapositives, note, tableaux", _dossier),
    Command("donnees", "exporte l'extrait, importe les fichiers officiels", _donnees),
)
"""In the order of the help."""
