"""A file that a page can write, once a person has said where."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class FileOffer:
    """What the dialog says, and what writes the file; `write` may raise UserError."""

    title: str
    name: str
    """A name to begin with, with its extension."""
    filters: tuple[str, ...]
    suffix: str
    """The extension when the person types none, without the point."""
    write: Callable[[Path], None]
