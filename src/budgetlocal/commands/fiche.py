"""`budgetlocal fiche CLASSEUR|--insee CODE -o FICHIER`: the citizen sheet, without a screen."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from budgetlocal.commands.budgets import budgets_and_population
from budgetlocal.core.errors import UserError
from budgetlocal.core.text import translatable

if TYPE_CHECKING:
    import argparse

    from budgetlocal.analysis.sante.page import Sante
    from budgetlocal.reference.extract import Extract


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take a workspace or budget files, or the code of a commune, and where to write."""
    parser.add_argument("files", nargs="*", type=Path, metavar="CLASSEUR")
    parser.add_argument("--insee", metavar="CODE", help="la commune de ce code INSEE")
    parser.add_argument(
        "-o", "--output", type=Path, required=True, metavar="FICHIER", help="FICHIER.pdf ou .png"
    )
    parser.add_argument(
        "--reference", type=Path, metavar="DOSSIER", help="la base des fichiers officiels importés"
    )
    parser.set_defaults(refuse=parser.error)


def run(options: argparse.Namespace) -> int:
    """Write the sheet and print the name of the file.

    Raises:
        UserError: a file is refused, the code is unknown, or the sheet cannot be written.

    """
    if bool(options.files) == bool(options.insee):
        options.refuse("donnez un CLASSEUR, ou --insee CODE")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from budgetlocal.analysis.sante.fiche import fiche_of
    from budgetlocal.reference.extract import Extract
    from budgetlocal.ui.gui_application import gui_application
    from budgetlocal.ui.sante.fiche_files import write_fiche

    today = date.today()  # noqa: DTZ011 - the day on the person's desk
    with Extract.open() as extract:
        if options.insee:
            sante = _of_commune(extract, options.insee, options.reference, today)
        else:
            sante = _of_budgets(extract, options.files, options.reference, today)
    gui_application()
    write_fiche(fiche_of(sante, today), options.output)
    print(options.output)
    return 0


def _of_commune(extract: Extract, code: str, folder: Path | None, today: date) -> Sante:
    from budgetlocal.analysis.sante.page import Wish, sante_of
    from budgetlocal.reference.values import Kind

    found = extract.by_code(Kind.COMMUNE, code)
    if found is None:
        raise UserError(
            translatable("Sante", "Aucune commune n'a le code INSEE {code}.", code=code),
            hint=translatable("Sante", "Un code INSEE a cinq signes : 93048, 2A004, 97105."),
        )
    return sante_of(extract, found.id, Wish(), day=today, folder=folder)


def _of_budgets(extract: Extract, files: list[Path], folder: Path | None, today: date) -> Sante:
    from budgetlocal.analysis.groups import by_budget, focus_of
    from budgetlocal.analysis.sante.own import OwnBudgets
    from budgetlocal.analysis.sante.page import Wish, sante_of_budgets

    known = [entry for path in files for entry in budgets_and_population(path)]
    groups = by_budget(budget for budget, _given in known)
    if not groups:
        raise UserError(
            translatable("Sante", "Ce classeur ne contient aucun budget."),
            hint=translatable("Sante", "Importez un budget, ou donnez --insee CODE."),
        )
    focus = focus_of(groups[0])
    given = next((given for budget, given in known if budget is focus), None)
    own = OwnBudgets(groups[0], focus, given, extract)
    return sante_of_budgets(own, Wish(), day=today, folder=folder)
