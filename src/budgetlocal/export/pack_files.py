"""A whole pack in a folder: slides, document, workbook, and each chart and table on its own."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from budgetlocal.core.chart_data import data_table, is_empty
from budgetlocal.core.document import SourceFile
from budgetlocal.core.errors import Cancelled, UserError
from budgetlocal.core.pack import Pack, Part
from budgetlocal.core.specs import ChartSpec, TableSpec
from budgetlocal.core.text import translatable, verbatim
from budgetlocal.export.caviardage import HIDES_NAMES, Caviardage
from budgetlocal.export.csv_file import csv_text
from budgetlocal.export.document import DocumentOptions, write_document
from budgetlocal.export.pack_workbook import WorkbookOptions, write_pack_workbook
from budgetlocal.export.proof.values import SUFFIX
from budgetlocal.export.proof.writing import Evidence, write_proof
from budgetlocal.export.slides.writing import DeckOptions, write_slides
from budgetlocal.export.whole_file import written_whole
from budgetlocal.export.words import Say, kept_parts

DrawTo = Callable[[ChartSpec, Path], None]
"""Draws a chart into a file, in the format of its extension: .png, .svg or .pdf."""
Tell = Callable[[int], None]
"""Told how far a file is, from 0 to 100."""
Printer = Callable[[Pack, Path, Callable[[ChartSpec], bytes], Tell], None]
"""Writes a PDF from a pack; gets each of its charts as a PNG picture, and says how far it is."""
PICTURES = ("png", "svg", "pdf")
_CHARTS, _TABLES = "graphiques", "tableaux"
_WEIGHTS = {"pptx": 6, "docx": 4, "xlsx": 4, "pdf": 4, "zip": 2}


@dataclass(frozen=True, slots=True)
class PackOptions:
    """What is chosen for all the files of a pack."""

    slides_template: Path | None = None
    document_template: Path | None = None
    logo: Path | None = None
    files: tuple[SourceFile, ...] = ()
    """The files that the figures come from."""
    with_confidential: bool = False
    caviardage: Caviardage = HIDES_NAMES
    print_deck: Printer | None = None
    """Writes the slides as PDF, where there is something to draw with."""
    print_document: Printer | None = None
    """Writes the document as PDF."""
    evidence: Evidence | None = None
    """What the pack was computed from: then its paquet de preuve is written too."""


@dataclass(slots=True)
class _Task:
    """One file to write, and how much work it is."""

    path: Path
    write: Callable[[Path, Tell], None]
    weight: int = 1
    is_whole: bool = False
    """Whether the writer itself writes it whole or not at all."""


@dataclass(slots=True)
class _Shown:
    charts: dict[str, ChartSpec] = field(default_factory=dict)
    tables: dict[str, TableSpec] = field(default_factory=dict)


def write_pack(
    pack: Pack,
    folder: Path,
    *,
    draw: DrawTo,
    say: Say = str,
    progress: Callable[[int], None],
    is_cancelled: Callable[[], bool],
    options: PackOptions | None = None,
) -> tuple[Path, ...]:
    """Write all the files of a pack into a folder named after it and return them.

    Each file is whole or not there. Names of natural persons are hidden, and confidential parts
    left out, unless the options say otherwise.

    Args:
        pack: what is written.
        folder: where its own folder goes.
        draw: draws a chart into a file; called once per chart and format.
        say: puts a sentence in the language of the interface.
        progress: called with 0 to 100.
        is_cancelled: asked before each file.
        options: template, logo, sources; by default none.

    Raises:
        UserError: the folder or a file cannot be written, a template or the logo is refused.
        Cancelled: the person asked to stop; the files already written stay.

    """
    chosen = options or PackOptions()
    hidden = chosen.caviardage.pack(pack, say)
    target = folder / pack.key
    with tempfile.TemporaryDirectory(prefix="budgetlocal-") as scratch:
        pictures = _Pictures(draw, Path(scratch))
        tasks = list(_tasks(hidden, target, pictures, say, chosen, is_cancelled))
        _make([target, *dict.fromkeys(task.path.parent for task in tasks)])
        if not chosen.with_confidential:
            _remove_confidential(hidden, target, {task.path for task in tasks})
        whole, done = sum(task.weight for task in tasks), 0
        for task in tasks:
            if is_cancelled():
                raise Cancelled
            tell = _part_of(progress, (done, task.weight, whole))
            if task.is_whole:
                task.write(task.path, tell)
            else:
                with written_whole(task.path) as temporary:
                    task.write(temporary, tell)
            done += task.weight
            progress(100 * done // whole)
    return tuple(task.path for task in tasks)


def _part_of(progress: Tell, place: tuple[int, int, int]) -> Tell:
    """Return what tells the progress of one file as that of all; `place`: done, its weight, whole."""
    done, weight, whole = place
    return lambda percent: progress((100 * done + weight * percent) // whole)


class _Pictures:
    """Charts as PNG pictures, each drawn once for all the files that show it."""

    def __init__(self, draw: DrawTo, folder: Path) -> None:
        self._draw = draw
        self._folder = folder
        self._drawn: list[tuple[ChartSpec, bytes]] = []

    def png(self, spec: ChartSpec) -> bytes:
        """Return a chart as a PNG picture."""
        for known, picture in self._drawn:
            if known == spec:
                return picture
        path = self._folder / f"{len(self._drawn)}.png"
        self._draw(spec, path)
        picture = path.read_bytes()
        self._drawn.append((spec, picture))
        return picture

    def write(self, spec: ChartSpec, path: Path, _tell: Tell) -> None:
        """Draw a chart into a file."""
        if path.suffix == ".png":
            path.write_bytes(self.png(spec))
        else:
            self._draw(spec, path)


def _tasks(
    pack: Pack,
    target: Path,
    pictures: _Pictures,
    say: Say,
    options: PackOptions,
    is_cancelled: Callable[[], bool],
) -> Iterator[_Task]:
    """Yield the files of a pack whose texts have no name left to hide."""
    confidential, hides = options.with_confidential, options.caviardage
    if pack.deck:
        deck = DeckOptions(options.slides_template, options.logo, confidential, hides)
        write = partial(
            write_slides, draw=pictures.png, say=say, options=deck, is_cancelled=is_cancelled
        )
        path = target / "diaporama.pptx"
        yield _Task(path, _telling(partial(write, pack)), _WEIGHTS["pptx"], is_whole=True)
    if pack.document:
        words = DocumentOptions(options.document_template, confidential, hides)
        write_words = partial(
            write_document, draw=pictures.png, say=say, options=words, is_cancelled=is_cancelled
        )
        path = target / "document.docx"
        yield _Task(path, _telling(partial(write_words, pack)), _WEIGHTS["docx"], is_whole=True)
    files = options.files
    if not files and options.evidence is not None:
        files = tuple(document.source for document in options.evidence.documents)
    cells = WorkbookOptions(files, confidential, hides)
    write_cells = partial(
        write_pack_workbook, draw=pictures.png, say=say, options=cells, is_cancelled=is_cancelled
    )
    path = target / "tableaux.xlsx"
    yield _Task(path, _telling(partial(write_cells, pack)), _WEIGHTS["xlsx"], is_whole=True)
    deck_parts = kept_parts(pack.deck, with_confidential=confidential)
    document_parts = kept_parts(pack.document, with_confidential=confidential)
    if options.print_deck is not None and deck_parts:
        shown = Pack(
            pack.key, pack.title, pack.subtitle, pack.collectivite, pack.date, deck_parts, ()
        )
        path = target / "diaporama.pdf"
        print_deck = partial(_print, options.print_deck, shown, pictures, is_cancelled)
        yield _Task(path, print_deck, _WEIGHTS["pdf"])
    if options.print_document is not None and document_parts:
        shown = Pack(
            pack.key, pack.title, pack.subtitle, pack.collectivite, pack.date, (), document_parts
        )
        path = target / "document.pdf"
        print_document = partial(_print, options.print_document, shown, pictures, is_cancelled)
        yield _Task(path, print_document, _WEIGHTS["pdf"])
    if options.evidence is not None:
        evidence = replace(
            options.evidence, with_confidential=confidential, caviardage=options.caviardage
        )
        path = target / f"{pack.key}{SUFFIX}"
        prove = partial(write_proof, pack, evidence, say=say, is_cancelled=is_cancelled)
        yield _Task(path, partial(_prove, prove), _WEIGHTS["zip"], is_whole=True)
    yield from _single_files((*deck_parts, *document_parts), target, pictures, say)


def _telling(write: Callable[..., None]) -> Callable[[Path, Tell], None]:
    """Return a writer that takes `progress` as one that is told how to say it."""
    return lambda path, tell: write(path, progress=tell)


def _print(
    printer: Printer,
    pack: Pack,
    pictures: _Pictures,
    is_cancelled: Callable[[], bool],
    path: Path,
    tell: Tell,
) -> None:
    """Print a pack whose charts are all drawn first, so that printing waits for nothing."""
    for part in (*pack.deck, *pack.document):
        if is_cancelled():
            raise Cancelled
        if part.chart is not None and not is_empty(part.chart):
            pictures.png(part.chart)
    printer(pack, path, pictures.png, tell)


def _prove(prove: Callable[[Path], object], path: Path, _tell: Tell) -> None:
    prove(path)


def _single_files(
    parts: Sequence[Part], target: Path, pictures: _Pictures, say: Say
) -> Iterator[_Task]:
    shown = _shown(parts)
    for key, chart in shown.charts.items():
        place = target / _CHARTS
        if not is_empty(chart):
            for extension in PICTURES:
                yield _Task(place / f"{key}.{extension}", partial(pictures.write, chart))
        yield _Task(place / f"{key}.csv", partial(_write_csv, data_table(chart), say))
    for key, table in shown.tables.items():
        yield _Task(target / _TABLES / f"{key}.csv", partial(_write_csv, table, say))


def _shown(parts: Sequence[Part]) -> _Shown:
    """Return each chart and table once; others of the same name get a number."""
    shown = _Shown()
    for part in parts:
        if part.chart is not None and part.chart not in shown.charts.values():
            shown.charts[_free(part.chart.key, shown.charts)] = part.chart
        if part.table is not None and part.table not in shown.tables.values():
            shown.tables[_free(part.table.key, shown.tables)] = part.table
    return shown


def _free(key: str, taken: dict[str, ChartSpec] | dict[str, TableSpec]) -> str:
    name = "".join(mark if mark.isalnum() or mark in "-_" else "-" for mark in key) or "sans-nom"
    rank, free = 1, name
    while free in taken:
        rank += 1
        free = f"{name}-{rank}"
    return free


def _remove_confidential(pack: Pack, target: Path, written: set[Path]) -> None:
    """Remove what an earlier writing left of the parts that are confidential now."""
    parts = [part for part in (*pack.deck, *pack.document) if part.is_confidential]
    shown = _shown(parts)
    left = [
        target / _CHARTS / f"{key}.{extension}"
        for key in shown.charts
        for extension in (*PICTURES, "csv")
    ]
    left += [target / _TABLES / f"{key}.csv" for key in shown.tables]
    if parts:
        left += [target / "diaporama.pdf", target / "document.pdf"]
    for path in left:
        if path in written:
            continue
        try:
            path.unlink(missing_ok=True)
        except OSError as err:
            raise UserError(
                translatable(
                    "Export",
                    "Le fichier {nom} montre une partie confidentielle et ne peut pas être retiré.",
                    nom=verbatim(path.name),
                ),
                where=verbatim(str(path)),
                hint=translatable("Export", "Fermez-le s'il est ouvert, puis recommencez."),
            ) from err


def _write_csv(table: TableSpec, say: Say, path: Path, _tell: Tell) -> None:
    path.write_bytes(csv_text(table, say=say).encode("utf-8-sig"))


def _make(folders: Sequence[Path]) -> None:
    for folder in folders:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as err:
            raise UserError(
                translatable(
                    "Export", "Le dossier {nom} ne peut pas être créé.", nom=verbatim(str(folder))
                ),
                where=verbatim(str(folder)),
                hint=translatable(
                    "Export", "Choisissez un dossier où vous avez le droit d'écrire."
                ),
            ) from err
