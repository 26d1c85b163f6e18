"""Files that are complete or are not there: written beside, then put in place in one step."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from budgetlocal.core.errors import UserError
from budgetlocal.core.text import Text, translatable, verbatim


def write_whole(path: Path, write: Callable[[Path], bool], refusal: Text) -> None:
    """Write a file through a temporary one of the same name and folder.

    Args:
        path: where the file goes.
        write: writes the temporary file; returns whether it is whole.
        refusal: what is said when it could not be done.

    Raises:
        UserError: the file cannot be written there.

    """
    try:
        with tempfile.TemporaryDirectory(dir=path.parent, prefix=".budgetlocal-") as folder:
            temporary = Path(folder) / path.name
            is_whole = write(temporary)
            if is_whole:
                temporary.replace(path)
    except OSError as err:
        raise _refused(path, refusal) from err
    if not is_whole:
        raise _refused(path, refusal)


def _refused(path: Path, refusal: Text) -> UserError:
    return UserError(
        refusal,
        where=verbatim(str(path)),
        hint=translatable(
            "Render",
            "Choisissez un dossier où vous avez le droit d'écrire et où il reste de la place.",
        ),
    )
