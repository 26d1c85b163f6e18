"""What the crash tests run in a process of its own, to kill it: PROGRAM SESSIONS TARGET."""

from __future__ import annotations

import os
import signal
import sys
from itertools import count
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from budgetlocal.workspace import saving
from budgetlocal.workspace.workspace import Workspace
from fakes import make_document

NOW = "2026-11-23T09:00:00+00:00"


def edit_without_end(workspace: Workspace) -> None:
    """Say the name of each edit once it is committed, until killed."""
    workspace.import_document(make_document(exercice=2030), imported_at=NOW)
    (budget,) = workspace.repository.budgets()
    for number in count():
        workspace.rename_budget(budget.id, f"Nom {number}")
        print(number, flush=True)


def die_within_an_edit(workspace: Workspace) -> None:
    """Commit an edit, then die in the middle of the next one."""
    (budget,) = workspace.repository.budgets()
    workspace.rename_budget(budget.id, "Nom gardé")
    document = make_document(exercice=2031)
    object.__setattr__(document, "lines", _Lines(document.lines))
    workspace.import_document(document, imported_at=NOW)


class _Lines(tuple):
    """Lines that kill the program the second time that they are gone through."""

    __slots__ = ()

    passes = 0

    def __iter__(self):
        _Lines.passes += 1
        if _Lines.passes == 2:
            os.kill(os.getpid(), signal.SIGKILL)
        return super().__iter__()


def die_before_the_new_file_takes_its_name(workspace: Workspace) -> None:
    """Edit, then die in `save` when everything but the last step is done."""
    _edit_then_die_at(workspace, saving, "_sync_file")


def die_before_the_new_file_is_whole(workspace: Workspace) -> None:
    """Edit, then die in `save` with a first copy on the disk."""
    _edit_then_die_at(workspace, saving, "_close_as_one_file")


def _edit_then_die_at(workspace: Workspace, module: object, step: str) -> None:
    (budget,) = workspace.repository.budgets()
    workspace.rename_budget(budget.id, "Nom gardé")
    setattr(module, step, lambda _path: os.kill(os.getpid(), signal.SIGKILL))
    workspace.save()


def hold(_workspace: Workspace) -> None:
    """Keep the document open until the other side closes the pipe."""
    print("ouvert", flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    _, program, sessions, target = sys.argv
    globals()[program](Workspace.open(Path(target), Path(sessions)))
