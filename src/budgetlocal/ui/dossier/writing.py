"""The files of a pack: the one place that knows which writer makes them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from budgetlocal.export.pack_choices import (
    Behind,
    PackChoices,
    pack_options,
    recettes_behind,
)
from budgetlocal.export.pack_files import DrawTo, PackOptions
from budgetlocal.export.pack_files import write_pack as write_files
from budgetlocal.export.words import Say
from budgetlocal.importing.tables.recette_files import RecetteFolder
from budgetlocal.ui.extract_access import SHARED
from budgetlocal.ui.language import say
from budgetlocal.ui.pack_writing import with_printers

if TYPE_CHECKING:
    from budgetlocal.core.document import BudgetDocument
    from budgetlocal.core.pack import Pack
    from budgetlocal.ui.dossier.drawing import Drawer
    from budgetlocal.ui.dossier.reading import Answer
    from budgetlocal.ui.jobs import Ticket


def write_pack(
    pack: Pack,
    folder: Path,
    *,
    draw: DrawTo,
    say: Say,
    progress: Callable[[int], None],
    is_cancelled: Callable[[], bool],
    options: PackOptions | None = None,
) -> tuple[Path, ...]:
    """Write slides, document, workbook, PDF files, charts and tables of a pack; return them.

    Raises:
        UserError: the folder or a file cannot be written; a template or the logo is refused.
        Cancelled: the person asked to stop; the files already written stay.

    """
    return write_files(
        pack,
        folder,
        draw=draw,
        say=say,
        progress=progress,
        is_cancelled=is_cancelled,
        options=with_printers(options or PackOptions()),
    )


def write_answer(
    answer: Answer,
    folder: Path,
    choices: PackChoices,
    *,
    documents: Sequence[BudgetDocument],
    recettes: Path,
    drawer: Drawer,
    ticket: Ticket,
) -> tuple[Path, ...]:
    """Write the pack of the page with its proof; `documents` are those of `answer.documents`.

    `recettes` is the folder of the layouts that the person keeps.

    Called beside the window: `drawer` draws and prints in its thread.

    Raises:
        UserError: as `write_pack`.
        Cancelled: as `write_pack`.

    """
    base = answer.base_id
    focus = answer.documents.index(base) if base in answer.documents else None
    behind = Behind(
        documents,
        focus,
        answer.built.given_population,
        SHARED.extract(),
        recettes_behind(documents, RecetteFolder(recettes).all()),
    )
    options = pack_options(choices, behind)
    return write_files(
        answer.built.pack,
        folder,
        draw=lambda spec, path: drawer.draw(spec, path, ticket.is_cancelled),
        say=say,
        progress=lambda percent: ticket.tell(percent, ""),
        is_cancelled=ticket.is_cancelled,
        options=drawer.printing(options, ticket.is_cancelled),
    )
