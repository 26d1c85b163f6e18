"""A file that is written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from budgetlocal.core.errors import UserError
from budgetlocal.core.text import translatable, verbatim


@contextmanager
def written_whole(path: Path) -> Iterator[Path]:
    """Give a temporary file in the folder of `path`, which takes its place at the end.

    On any error the temporary file goes away and `path` is as it was.

    Raises:
        UserError: the folder or the file cannot be written.

    """
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=path.suffix)
        os.close(handle)
    except OSError as err:
        raise _cannot_write(path) from err
    temporary = Path(name)
    try:
        yield temporary
        temporary.chmod(0o644)
        temporary.replace(path)
    except OSError as err:
        raise _cannot_write(path) from err
    finally:
        temporary.unlink(missing_ok=True)


def _cannot_write(path: Path) -> UserError:
    return UserError(
        translatable(
            "Workbook", "Le fichier « {nom} » ne peut pas être écrit.", nom=verbatim(path.name)
        ),
        where=verbatim(str(path.parent)),
        hint=translatable(
            "Workbook",
            "Fermez-le s'il est ouvert dans un tableur, ou choisissez un autre dossier.",
        ),
    )
