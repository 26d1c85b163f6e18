"""Names of sheets that Excel takes, each once."""

from __future__ import annotations

from collections.abc import Iterable

_LONGEST = 31
_REFUSED = "[]:*?/\\'"


class SheetNames:
    """Gives each title a name: short, without the signs that Excel refuses, never twice."""

    def __init__(self, reserved: Iterable[str] = ()) -> None:
        """Keep some names for others; "History" is Excel's own."""
        self._taken = {name.casefold() for name in (*reserved, "history")}

    def take(self, title: str) -> str:
        """Return a free name for a title.

        >>> names = SheetNames(["Sources"])
        >>> names.take("Sources"), names.take("a/b"), names.take("A b")
        ('Sources 2', 'a b', 'A b 2')
        """
        kept = "".join(" " if mark in _REFUSED else mark for mark in title)
        base = " ".join(kept.split()) or "Feuille"
        name, rank = base[:_LONGEST].strip(), 1
        while name.casefold() in self._taken:
            rank += 1
            end = f" {rank}"
            name = base[: _LONGEST - len(end)].strip() + end
        self._taken.add(name.casefold())
        return name
