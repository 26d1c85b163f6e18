"""The files that were opened last, newest first."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

MOST = 8


@dataclass(frozen=True, slots=True)
class RecentFile:
    """A workspace that was opened or saved, and the ISO date of that."""

    path: Path
    opened: str


def read_recent(text: str) -> tuple[RecentFile, ...]:
    """Return the recent files kept in a JSON text; an unreadable text holds none."""
    if not text:
        return ()
    import json

    try:
        rows = json.loads(text)
        return tuple(RecentFile(Path(row["path"]), str(row["opened"])) for row in rows)
    except (ValueError, TypeError, KeyError):
        return ()


def written(recent: tuple[RecentFile, ...]) -> str:
    """Return the JSON text of the recent files."""
    import json

    rows = [{"path": str(file.path), "opened": file.opened} for file in recent]
    return json.dumps(rows, ensure_ascii=False)


def with_opened(
    recent: tuple[RecentFile, ...], path: Path, *, opened: str
) -> tuple[RecentFile, ...]:
    """Return the list with `path` first, once, and at most eight files."""
    others = tuple(file for file in recent if file.path != path)
    return (RecentFile(path, opened), *others)[:MOST]


def without(recent: tuple[RecentFile, ...], path: Path) -> tuple[RecentFile, ...]:
    """Return the list without a file that is no longer there."""
    return tuple(file for file in recent if file.path != path)
