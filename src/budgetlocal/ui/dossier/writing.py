"""The files of a pack: the one place that knows which writer makes them.

The signature is that of `export`: what draws a chart is given, so that no writer needs Qt.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from budgetlocal.core.errors import Cancelled, UserError
from budgetlocal.core.specs import ChartSpec, TableSpec
from budgetlocal.core.text import Text, translatable, verbatim

if TYPE_CHECKING:
    from budgetlocal.core.pack import Pack, Part

Draw = Callable[[ChartSpec, Path], None]
"""Draws a chart in the format of the extension of a path."""
Say = Callable[[Text], str]


def write_pack(
    pack: Pack,
    folder: Path,
    *,
    draw: Draw,
    say: Say,
    progress: Callable[[int], None],
    is_cancelled: Callable[[], bool],
) -> tuple[Path, ...]:
    """Write the files of a pack into a folder of its own and return them.

    Each chart is a PNG and an SVG, each table a workbook, and the words of the slides and of the
    document are text files. Confidential parts are left out.

    Raises:
        UserError: the folder cannot be made or written.
        Cancelled: the person asked to stop; the files already written stay.

    """
    from budgetlocal.export.workbook import write_workbook

    target = folder / pack.key
    _make(target)
    parts = {
        "diaporama": tuple(part for part in pack.deck if not part.is_confidential),
        "document": tuple(part for part in pack.document if not part.is_confidential),
    }
    every = [part for group in parts.values() for part in group]
    charts = {part.chart.key: part.chart for part in every if part.chart is not None}
    tables: dict[str, TableSpec] = {
        part.table.key: part.table for part in every if part.table is not None
    }
    written: list[Path] = []
    steps = 2 * len(charts) + len(tables) + len(parts)

    def done(path: Path) -> None:
        written.append(path)
        progress(100 * len(written) // max(1, steps))
        if is_cancelled():
            raise Cancelled

    for key, chart in charts.items():
        for suffix in ("png", "svg"):
            path = target / f"{key}.{suffix}"
            draw(chart, path)
            done(path)
    for key, table in tables.items():
        path = target / f"{key}.xlsx"
        write_workbook(table, path, say=say)
        done(path)
    for name, group in parts.items():
        path = target / f"{name}.txt"
        _write_text(path, _lines(pack, group, say))
        done(path)
    return tuple(written)


def _lines(pack: Pack, parts: tuple[Part, ...], say: Say) -> list[str]:
    lines = [say(pack.title), say(pack.subtitle), pack.date.strftime("%d/%m/%Y"), ""]
    for part in parts:
        lines += [say(part.title), *(say(each) for each in part.paragraphs)]
        if part.source is not None:
            lines.append(f"({say(part.source)})")
        lines.append("")
    return lines


def _write_text(path: Path, lines: list[str]) -> None:
    try:
        path.write_text("\n".join(lines), encoding="utf-8")
    except OSError as err:
        raise _refusal(path) from err


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as err:
        raise _refusal(folder) from err


def _refusal(path: Path) -> UserError:
    return UserError(
        translatable("Dossier", "Le dossier n'a pas pu être écrit."),
        where=verbatim(str(path)),
        hint=translatable(
            "Dossier",
            "Choisissez un dossier où vous avez le droit d'écrire et où il reste de la place.",
        ),
    )
