"""Write the document of a pack as a .docx file: titles, paragraphs, native tables, charts, sources."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from budgetlocal.core.chart_data import alt_text, exact_value, is_empty
from budgetlocal.core.errors import Cancelled
from budgetlocal.core.formatting import day
from budgetlocal.core.pack import Pack, Part
from budgetlocal.core.specs import CellKind, ChartSpec, Column, KeyFigure, Row, TableSpec
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.export.caviardage import HIDES_NAMES, Caviardage
from budgetlocal.export.document_base import open_document, style_named
from budgetlocal.export.document_tables import add_table
from budgetlocal.export.palette import load_palette
from budgetlocal.export.whole_file import written_whole
from budgetlocal.export.words import (
    Say,
    figure_details,
    kept_parts,
    printable,
    source_line,
    sources,
    unknown_words,
)

if TYPE_CHECKING:
    from docx.document import Document

Draw = Callable[[ChartSpec], bytes]
"""A chart as a PNG picture, drawn by the window's own code."""
_DEEPEST = 3
_SOURCE_POINTS = 8.5
_TALLEST_SHARE = 0.6  # of a page, for a chart


@dataclass(frozen=True, slots=True)
class DocumentOptions:
    """What a town chooses for its documents."""

    template: Path | None = None
    """Its own .docx or .dotx: its styles, margins, header and footer are used, its text is not."""
    with_confidential: bool = False
    caviardage: Caviardage = HIDES_NAMES
    """What hides the names of natural persons; `Caviardage(is_on=False)` shows them."""


def _nothing(_percent: int) -> None:
    """Tell nobody how far it is."""


def write_document(
    pack: Pack,
    path: Path,
    *,
    draw: Draw,
    say: Say = str,
    options: DocumentOptions | None = None,
    progress: Callable[[int], None] = _nothing,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Write the document of a pack, whole or not at all.

    Raises:
        UserError: the file cannot be written, or the template is refused.
        Cancelled: asked for through `is_cancelled`; the file is as it was.

    """
    chosen = options or DocumentOptions()
    pack = chosen.caviardage.pack(pack, say)
    writer = _Writer(pack, draw, printable(say), chosen)
    parts = kept_parts(pack.document, with_confidential=chosen.with_confidential)
    for rank, part in enumerate(parts, start=1):
        if is_cancelled():
            raise Cancelled
        writer.add(part)
        progress(95 * rank // len(parts))
    with written_whole(path) as temporary:
        writer.save(temporary)
    progress(100)


def figures_table(figures: tuple[KeyFigure, ...], title: Text, say: Say) -> TableSpec:
    """Return key figures as a table: name, value in full with its unit, what to know about it."""
    return TableSpec(
        "chiffres",
        title,
        (
            Column("nom", translatable("Pack", "Indicateur"), CellKind.TEXT),
            Column("valeur", translatable("Pack", "Valeur"), CellKind.MEASURE),
            Column("precision", translatable("Pack", "Précision"), CellKind.TEXT),
        ),
        tuple(
            Row(
                figure.key,
                0,
                (
                    figure.label,
                    verbatim(exact_value(figure.value, figure.unit)),
                    figure.missing
                    if figure.value is None and figure.missing is not None
                    else verbatim(figure_details(figure, say)),
                ),
            )
            for figure in figures
        ),
        verbatim(""),
    )


class _Writer:
    """A document being filled."""

    def __init__(self, pack: Pack, draw: Draw, say: Say, options: DocumentOptions) -> None:
        self._pack = pack
        self._draw = draw
        self._say = say
        self._muted = load_palette().roles["muted"]
        self._document: Document = open_document(options.template)
        self._open()

    def _open(self) -> None:
        pack, say = self._pack, self._say
        self._paragraph(say(pack.title), "Title")
        line = f"{pack.collectivite} · {day(pack.date.isoformat())}"
        subtitle = say(pack.subtitle)
        self._paragraph(f"{subtitle}\n{line}" if subtitle else line, "Subtitle")

    def add(self, part: Part) -> None:
        """Add a passage: its title, sentences, figures, chart, table and sources."""
        say = self._say
        self._paragraph(say(part.title), f"Heading {min(_DEEPEST, max(1, part.level))}")
        for text in part.paragraphs:
            words = self._paragraph(say(text), "Normal")
            words.paragraph_format.keep_with_next = part.chart is not None
        if part.figures:
            add_table(self._document, figures_table(part.figures, part.title, say), say)
        if part.chart is not None:
            self._add_chart(part.chart)
        if part.table is not None:
            add_table(self._document, part.table, say)
        self._add_source(part)

    def save(self, path: Path) -> None:
        """Write the document to a path."""
        properties = self._document.core_properties
        properties.title = self._say(self._pack.title)
        properties.subject = self._say(self._pack.subtitle)
        properties.author = properties.last_modified_by = self._pack.collectivite
        properties.comments = properties.keywords = properties.category = ""
        made = datetime.combine(self._pack.date, time(), UTC).replace(tzinfo=None)
        properties.created = properties.modified = made
        with path.open("wb") as stream:
            self._document.save(stream)

    def _add_chart(self, spec: ChartSpec) -> None:
        if is_empty(spec):
            words = translatable("Pack", "{titre} : aucune donnée.", titre=spec.title)
            self._paragraph(self._say(words), "Normal")
            return
        from docx.shared import Emu

        section = self._document.sections[-1]
        width = (
            int(section.page_width or 0)
            - int(section.left_margin or 0)
            - int(section.right_margin or 0)
        )
        paragraph = self._document.add_paragraph()
        paragraph.paragraph_format.keep_with_next = True
        run = paragraph.add_run()
        shape = run.add_picture(io.BytesIO(self._draw(spec)), width=width)
        tallest = int(section.page_height or 0) * _TALLEST_SHARE
        if shape.height > tallest:
            shape.width = Emu(int(width * tallest / shape.height))
            shape.height = Emu(int(tallest))
        properties: Any = shape._inline.docPr  # noqa: SLF001 - no public way
        properties.set("name", self._say(spec.title)[:120])
        properties.set("descr", self._say(alt_text(spec)))

    def _add_source(self, part: Part) -> None:
        named = sources(part)
        if not named:
            return
        said = [source_line(named, self._pack)]
        if part.chart is not None:
            unknown = unknown_words(part.chart)
            said += [text for text in (part.chart.note, unknown) if text is not None]
        paragraph = self._paragraph(" ".join(self._say(text) for text in said), "Normal")
        from docx.shared import Pt, RGBColor

        for run in paragraph.runs:
            run.font.size = Pt(_SOURCE_POINTS)
            run.font.color.rgb = RGBColor.from_string(self._muted)

    def _paragraph(self, text: str, style: str) -> Any:
        return self._document.add_paragraph(text, style=style_named(self._document, style))
