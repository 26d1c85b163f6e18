"""Write the deck of a pack as a .pptx file."""

from __future__ import annotations

import copy
import io
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from budgetlocal.core.chart_data import is_empty
from budgetlocal.core.chart_words import data_lines
from budgetlocal.core.display_unit import display_unit
from budgetlocal.core.errors import Cancelled, UserError
from budgetlocal.core.formatting import day
from budgetlocal.core.pack import Pack, Part
from budgetlocal.core.specs import ChartKind, ChartSpec
from budgetlocal.core.text import Text, joined, translatable, verbatim
from budgetlocal.export.caviardage import HIDES_NAMES, Caviardage
from budgetlocal.export.chart_cells import value_axis
from budgetlocal.export.palette import Palette, load_palette
from budgetlocal.export.slides.base import Base, open_base
from budgetlocal.export.slides.boxes import INCH, POINT, Box, height_of
from budgetlocal.export.slides.charts import add_native_chart, as_native, is_native
from budgetlocal.export.slides.composing import GAP, TEXT_POINTS, Block, Kind, Page, pages_of
from budgetlocal.export.slides.drawing import (
    write_figures,
    write_picture,
    write_source,
    write_table,
    write_words,
)
from budgetlocal.export.whole_file import written_whole
from budgetlocal.export.words import (
    Say,
    kept_parts,
    printable,
    source_line,
    unknown_words,
)

if TYPE_CHECKING:
    from pptx.slide import Slide

Draw = Callable[[ChartSpec], bytes]
"""A chart as a PNG picture, drawn by the window's own code."""
_SOURCE_POINTS = 11.0
_SMALLEST_TITLE = 14.0
_LARGE_WORDS = (28.0, 24.0, 20.0)
"""Sizes of the words of a slide without figures, the largest that leaves half of it free."""
_INSET = INCH // 10
_LARGEST_LOGO = 20_000_000
_LOGO_HEIGHT = INCH * 9 // 20


@dataclass(frozen=True, slots=True)
class DeckOptions:
    """What a town chooses for its slides."""

    template: Path | None = None
    """Its own .pptx or .potx; its slides are left out, its layouts are used."""
    logo: Path | None = None
    """A PNG or JPEG picture for the foot of each slide."""
    with_confidential: bool = False
    caviardage: Caviardage = HIDES_NAMES
    """What hides the names of natural persons; `Caviardage(is_on=False)` shows them."""


def _nothing(_percent: int) -> None:
    """Tell nobody how far it is."""


def write_slides(
    pack: Pack,
    path: Path,
    *,
    draw: Draw,
    say: Say = str,
    options: DeckOptions | None = None,
    progress: Callable[[int], None] = _nothing,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Write the deck of a pack, whole or not at all.

    Bars, lines and waterfalls are native charts, and the 1 000 € are bars; a map or a spread is the
    picture that `draw` gives, its numbers in the notes of the speaker.

    Raises:
        UserError: the file cannot be written, or the template or the logo is refused.
        Cancelled: asked for through `is_cancelled`; the file is as it was.

    """
    chosen = options or DeckOptions()
    pack = chosen.caviardage.pack(pack, say)
    deck = _Deck(pack, draw, printable(say), chosen)
    parts = kept_parts(pack.deck, with_confidential=chosen.with_confidential)
    deck.open()
    for rank, part in enumerate(parts, start=1):
        if is_cancelled():
            raise Cancelled
        deck.add(part)
        progress(95 * rank // len(parts))
    with written_whole(path) as temporary:
        deck.save(temporary)
    progress(100)


class _Deck:
    """A presentation being filled."""

    def __init__(self, pack: Pack, draw: Draw, say: Say, options: DeckOptions) -> None:
        self._pack = pack
        self._draw = draw
        self._say = say
        self._palette: Palette = load_palette()
        self._logo = None if options.logo is None else _logo(options.logo)
        self._base: Base = open_base(options.template, self._palette)
        self._body = self._base.body()

    def open(self) -> None:
        """Add the first slide: what, for whom, when."""
        slide = self._base.presentation.slides.add_slide(self._base.opening)
        say, pack = self._say, self._pack
        lines = [say(pack.subtitle), f"{pack.collectivite} · {day(pack.date.isoformat())}"]
        title = slide.shapes.title
        if title is not None:
            title.text_frame.text = say(pack.title)
        rest = [shape for shape in slide.placeholders if shape.placeholder_format.idx != 0]
        written = False
        for shape in rest:
            if not written and shape.has_text_frame:
                shape.text_frame.text = "\n".join(line for line in lines if line)
                written = True
            else:
                shape._element.getparent().remove(shape._element)  # noqa: SLF001
        if not written:
            height = int(self._base.presentation.slide_height or 0)
            box = Box(self._body.left, height * 3 // 5, self._body.width, height // 4)
            write_words(slide, lines, box, points=20, color=self._palette.roles["muted"])
        self._finish(slide)

    def add(self, part: Part) -> None:
        """Add the slides of a part."""
        if part.chart is not None:
            part = replace(part, chart=as_native(part.chart))
        pages = pages_of(part, self._body.without_bottom(self._foot(part)), self._say)
        for page in pages:
            self._add_page(page, len(pages))

    def save(self, path: Path) -> None:
        """Write the presentation to a path."""
        properties = self._base.presentation.core_properties
        made = datetime.combine(self._pack.date, time(), UTC).replace(tzinfo=None)
        properties.title = self._say(self._pack.title)
        properties.subject = self._say(self._pack.subtitle)
        properties.author = properties.last_modified_by = self._pack.collectivite
        properties.created = properties.modified = made
        properties.comments = properties.keywords = properties.category = ""
        with path.open("wb") as stream:
            self._base.presentation.save(stream)

    def _add_page(self, page: Page, count: int) -> None:
        slide = self._base.presentation.slides.add_slide(self._base.content)
        self._write_title(slide, page, count)
        for shape in list(slide.placeholders):
            if shape.placeholder_format.idx != 0:
                shape._element.getparent().remove(shape._element)  # noqa: SLF001
        foot = self._foot(page.part)
        body = self._body.without_bottom(foot)
        spare = body.height - sum(block.least for block in page.blocks)
        spare -= GAP * max(0, len(page.blocks) - 1)
        is_bare = [block.kind for block in page.blocks] == [Kind.WORDS] and page.rank == 1
        growing = [block for block in page.blocks if block.kind is Kind.CHART]
        for block in page.blocks:
            height = block.least + (max(0, spare) if block in growing else 0)
            points = TEXT_POINTS
            if is_bare:
                height = body.height
                points = _large_points([self._say(text) for text in block.words], body)
            self._write_block(slide, block, body.upper(height), points)
            body = body.below(height + GAP)
        text = self._source(page.part)
        if text is not None:
            write_source(slide, text, self._source_box(foot), self._palette, self._say)
        self._write_notes(slide, page)
        self._finish(slide)

    def _write_title(self, slide: Slide, page: Page, count: int) -> None:
        words = page.part.title
        if count > 1:
            words = translatable(
                "Pack", "{titre} ({rang}/{nombre})", titre=words, rang=page.rank, nombre=count
            )
        shape = slide.shapes.title
        if shape is None:
            return
        text = self._say(words)
        shape.text_frame.text = text
        if self._logo is not None:
            left, width = int(shape.left), int(shape.width)
            room = self._logo_box().left - GAP - left
            if room < width:  # all four, else the shape forgets where its layout puts it
                top, height = shape.top, shape.height
                shape.left, shape.top, shape.width, shape.height = left, top, room, height
        points = self._base.title_points()
        fits = _fits(text, shape, points)
        while not fits and points > _SMALLEST_TITLE:
            points = max(_SMALLEST_TITLE, points - 2)
            fits = _fits(text, shape, points)
            shape.text_frame.paragraphs[0].font.size = int(points * POINT)

    def _write_block(
        self, slide: Slide, block: Block, box: Box, points: float = TEXT_POINTS
    ) -> None:
        say, palette = self._say, self._palette
        if block.kind is Kind.WORDS:
            words = [say(text) for text in block.words]
            write_words(slide, words, box, points=points, color=palette.roles["text"])
        elif block.kind is Kind.FIGURES:
            write_figures(slide, block.figures, box, palette, say)
        elif block.chart is not None:
            self._write_chart(slide, block.chart, block.whole or block.chart, box)
        elif block.table is not None:
            write_table(slide, block.table, block.rows, box, say)

    def _write_chart(self, slide: Slide, spec: ChartSpec, whole: ChartSpec, box: Box) -> None:
        if is_empty(spec):
            words = translatable("Pack", "{titre} : aucune donnée.", titre=spec.title)
            muted = self._palette.roles["muted"]
            write_words(slide, (self._say(words),), box, points=TEXT_POINTS, color=muted)
        elif is_native(spec):
            heading = self._say(_heading(whole))
            height = height_of(heading, box.width, 14)
            write_words(
                slide,
                (heading,),
                box.upper(height),
                points=14,
                color=self._palette.roles["muted"],
            )
            add_native_chart(slide, spec, whole, box.below(height), self._palette, self._say)
        else:
            write_picture(slide, spec, self._draw(spec), box, self._say)

    def _source(self, part: Part) -> Text | None:
        """Return the line of the source, with the note of the chart and what is unknown."""
        from budgetlocal.export.words import sources

        named = sources(part)
        if not named:
            return None
        said = [source_line(named, self._pack)]
        if part.chart is not None:
            unknown = unknown_words(part.chart)
            notes = (part.chart.note, _axis_note(part.chart), unknown)
            said += [text for text in notes if text is not None]
        return joined(said, " ")

    def _source_box(self, foot: int) -> Box:
        body = self._body
        return Box(body.left, body.bottom - foot + GAP // 2, body.width, foot - GAP // 2)

    def _foot(self, part: Part) -> int:
        """Return the height of the line of the source of a part."""
        text = self._source(part)
        if text is None:
            return 0
        return height_of(self._say(text), self._body.width, _SOURCE_POINTS) + GAP

    def _write_notes(self, slide: Slide, page: Page) -> None:
        """Write what the speaker should know, once per part; and the numbers of a picture."""
        lines = [self._say(text) for text in page.part.notes] if page.rank == 1 else []
        if page.rank == 1 and page.part.chart is not None:
            lines += [self._say(text) for text in _details(page.part.chart)]
        for block in page.blocks:
            if block.chart is not None and not is_native(block.chart):
                lines += [self._say(text) for text in data_lines(block.chart)]
        if lines:
            frame = slide.notes_slide.notes_text_frame
            if frame is not None:
                frame.text = "\n".join(lines)

    def _logo_box(self) -> Box:
        """Return where the logo stands: in the upper right corner."""
        from PIL import Image

        with Image.open(io.BytesIO(self._logo or b"")) as picture:
            ratio = picture.width / picture.height
        slide_width = int(self._base.presentation.slide_width or 0)
        width = min(round(_LOGO_HEIGHT * ratio), slide_width // 5)
        height = round(width / ratio)
        return Box(slide_width - width - INCH // 5, INCH // 6, width, height)

    def _finish(self, slide: Slide) -> None:
        """Add the number of the slide and the logo."""
        _number(slide)
        if self._logo is None:
            return
        box = self._logo_box()
        shape = slide.shapes.add_picture(io.BytesIO(self._logo), *_sides(box))
        shape.name = "Logo"
        name = verbatim(self._pack.collectivite)
        words = self._say(translatable("Pack", "Logo de {collectivite}", collectivite=name))
        shape._element.xpath(".//p:cNvPr")[0].set("descr", words)  # noqa: SLF001


def _large_points(words: list[str], body: Box) -> float:
    """Return the size of the words of a slide that shows nothing else: as large as they allow."""
    for points in _LARGE_WORDS:
        height = sum(height_of(text, body.width, points) + GAP for text in words)
        if height * 2 < body.height:
            return points
    return TEXT_POINTS


def _fits(text: str, shape: Any, points: float) -> bool:
    """Return whether a title holds in its place at a size."""
    inner = int(shape.width) - 2 * _INSET
    return height_of(text, inner, points) <= int(shape.height)


def _sides(box: Box) -> tuple[int, int, int, int]:
    return box.left, box.top, box.width, box.height


def _axis_note(spec: ChartSpec) -> Text | None:
    """Return what must be said of the axis of a native chart; a picture says it itself."""
    if spec.kind is not ChartKind.LINES or not is_native(spec):
        return None
    return value_axis(spec).note


def _details(spec: ChartSpec) -> tuple[Text, ...]:
    """Return what each bar of the 1 000 € holds, which its picture writes; nothing else has it."""
    if spec.kind is not ChartKind.BARS:
        return ()
    return tuple(
        translatable("Pack", "{nom} : {detail}.", nom=name, detail=detail)
        for name, detail in zip(spec.categories, spec.details, strict=False)
        if detail.template
    )


def _heading(spec: ChartSpec) -> Text:
    """Return the line above a native chart: what it shows, and its unit."""
    unit = display_unit(spec).words
    shown = spec.subtitle if spec.subtitle is not None else spec.title
    return translatable("Pack", "{titre}, {unite}", titre=shown, unite=unit)


def _number(slide: Slide) -> None:
    """Show the number of the slide where its layout has a place for it."""
    from pptx.enum.shapes import PP_PLACEHOLDER

    for shape in slide.slide_layout.placeholders:
        if shape.placeholder_format.type is PP_PLACEHOLDER.SLIDE_NUMBER:
            element: Any = copy.deepcopy(shape._element)  # noqa: SLF001 - no public way
            tree: Any = slide.shapes._spTree  # noqa: SLF001
            highest = max(int(each.get("id")) for each in tree.xpath(".//p:cNvPr"))
            tree.append(element)
            element.xpath(".//p:cNvPr")[0].set("id", str(highest + 1))
            return


def _logo(path: Path) -> bytes:
    """Return a picture that PowerPoint shows.

    Raises:
        UserError: it cannot be read, or is no PNG or JPEG.

    """
    from PIL import Image

    try:
        data = path.read_bytes() if path.stat().st_size <= _LARGEST_LOGO else b""
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as picture:
            picture.verify()
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as err:
        raise UserError(
            translatable(
                "Pack",
                "Le logo « {nom} » n'est pas une image que BudgetLocal lit.",
                nom=verbatim(path.name),
            ),
            where=verbatim(str(path)),
            hint=translatable("Pack", "Choisissez une image PNG ou JPEG de moins de 20 Mo."),
        ) from err
    return data
