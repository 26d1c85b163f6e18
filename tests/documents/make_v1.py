"""Make `v1.budgetlocal`, the document of format 1 that every later version must open.

Run once, when format 1 was published; the file is kept, this script tells what is in it.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from budgetlocal.core.document import BudgetDocument
from budgetlocal.core.kinds import Etape
from budgetlocal.workspace.workspace import Workspace
from fakes import make_document, make_line

GIVEN_NAME = "Commune de Sainte-Fiction"
POPULATION = 1250


def documents() -> tuple[BudgetDocument, ...]:
    """Return what the file holds, in the order of import."""
    rich = make_line(
        7,
        supplements=(("MtSup1", -5), ("MtSup2", 0)),
        characteristics=(("Section", "F"),),
        section=None,
        section_source=None,
    )
    return (
        make_document(),
        make_document([rich], etape=Etape.DM, numero=2),
        make_document(etape=Etape.CFU, exercice=2022),
    )


def main() -> None:
    """Write the file beside this script."""
    with tempfile.TemporaryDirectory() as session_folder:
        workspace = Workspace.create(Path(session_folder))
        for document in documents():
            workspace.import_document(document, imported_at="2026-11-23T09:00:00+00:00")
        workspace.rename_collectivite(1, GIVEN_NAME)
        workspace.set_population(1, 2023, POPULATION)
        workspace.save(Path(__file__).with_name("v1.budgetlocal"), overwrite=True)
        workspace.close()


if __name__ == "__main__":
    main()
