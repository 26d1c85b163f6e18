"""`budgetlocal effets AMENDEMENT.json`: what an amendment changes for all communes, as csv."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take the file of an amendment, how to group the communes, and where to write."""
    parser.add_argument("amendment", type=Path, metavar="AMENDEMENT.json")
    parser.add_argument(
        "--par",
        default="strate",
        choices=("strate", "departement", "ruralite", "potentiel"),
        help="comment grouper les communes (strate)",
    )
    parser.add_argument("-o", "--output", type=Path, metavar="FICHIER.csv")
    parser.add_argument(
        "--reference", type=Path, metavar="DOSSIER", help="la base des fichiers officiels importés"
    )


def run(options: argparse.Namespace) -> int:
    """Print what changes, and write or print the table of the groups.

    Raises:
        UserError: the amendment is refused, a file of the DGCL is missing, or the model is not
            installed.

    """
    from budgetlocal.export.csv_file import csv_text, write_csv
    from budgetlocal.reference.official.location import user_reference_folder
    from budgetlocal.simulation.effects import Grouping
    from budgetlocal.simulation.law_answer import Question, law_answer
    from budgetlocal.simulation.reforme import Reforme, read
    from budgetlocal.simulation.workshop import Workshop

    reforme = read(options.amendment)
    question = Question(reforme, Reforme("", reforme.year), Grouping(options.par))
    answer = law_answer(Workshop(options.reference or user_reference_folder()), question, None)
    print(answer.summary)
    if options.output is None:
        print(csv_text(answer.groups))
    else:
        write_csv(answer.groups, options.output)
        print(options.output)
    for note in answer.notes:
        print(f"* {note}")
    return 0
