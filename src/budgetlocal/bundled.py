"""Where the files that ship with the application are: `resources/` and `data/`."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def bundled(*parts: str) -> Path:
    """Return the path of a bundled file, e.g. `bundled("resources", "themes", "clair.toml")`.

    In an installed package the two folders stand inside it; in a checkout, at its top.

    Raises:
        FileNotFoundError: the installation is incomplete.

    """
    package = Path(__file__).resolve().parent
    for root in (package / "_bundled", package.parents[1]):
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError("/".join(parts))
