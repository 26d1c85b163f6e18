"""The presentation that slides are added to: ours, or the town's template emptied of its slides."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from budgetlocal.core.errors import UserError
from budgetlocal.core.text import translatable, verbatim
from budgetlocal.export.office_template import SLIDES, damaged, template_stream
from budgetlocal.export.palette import Palette
from budgetlocal.export.slides.boxes import INCH, Box

if TYPE_CHECKING:
    from pptx.presentation import Presentation
    from pptx.slide import SlideLayout

_WIDE = 12_192_000
_CENTIMETRE = 360_000
_LEAST_WIDTH, _LEAST_HEIGHT = 18 * _CENTIMETRE, 12 * _CENTIMETRE
"""Of a slide on which a chart can be read."""
_INSET = INCH // 10
"""Between the edge of a box of text and its words, by default."""
_THEME = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_SLIDE = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
_SHAPE = f"{_SLIDE}sp"
_TITLE_STYLES = (_SHAPE, f"{_SLIDE}titleStyle")
_USUAL_TITLE = 44.0
_ACCENTS = ("accent", "warning", "info", "ok", "axis", "error")


@dataclass(frozen=True, slots=True)
class Base:
    """An empty presentation, and the layouts that its slides use."""

    presentation: Presentation
    opening: SlideLayout
    """With a title, and a subtitle where there is one."""
    content: SlideLayout
    """With a title and as little else as the template allows."""

    def body(self) -> Box:
        """Return where a content slide may draw: under its title, above the footers."""
        width, height = (
            int(self.presentation.slide_width or _WIDE),
            int(self.presentation.slide_height or _WIDE * 9 // 16),
        )
        title = _placeholder(self.content, _title_types())
        left, right, top = INCH // 2, width - INCH // 2, INCH * 4 // 3
        if title is not None and title.width:
            left = int(title.left) + _INSET
            right = int(title.left) + int(title.width) - _INSET
            top = int(title.top) + int(title.height) + INCH // 20
        footers = [
            int(shape.top)
            for shape in self.content.placeholders
            if shape.placeholder_format.type in _footer_types() and shape.top
        ]
        bottom = min([*footers, height - INCH * 2 // 5])
        if bottom - top < height // 3 or right - left < width // 2:
            # A title that takes half the slide, or stands aside: the template's own body instead.
            body = _placeholder(self.content, _body_types())
            if body is not None and body.width and int(body.height) >= height // 3:
                return Box(int(body.left), int(body.top), int(body.width), int(body.height))
            left, right = INCH // 2, width - INCH // 2
            top, bottom = height // 4, height - INCH * 2 // 5
        return Box(left, top, right - left, bottom - top)

    def title_points(self) -> float:
        """Return the size of the titles of content slides, in points."""
        for holder in (self.content, self.content.slide_master):
            for style in holder._element.iter(*_TITLE_STYLES):  # noqa: SLF001
                if style.tag == _SHAPE and not style.xpath(
                    './/p:ph[@type="title" or @type="ctrTitle"]'
                ):
                    continue
                for run in style.iter(f"{_THEME}defRPr"):
                    if run.get("sz"):
                        return int(run.get("sz")) / 100
        return _USUAL_TITLE


def open_base(template: Path | None, palette: Palette) -> Base:
    """Return the presentation to fill.

    Raises:
        UserError: the template cannot be opened, its slides are too small, or no layout of it has a
            title.

    """
    presentation = _ours(palette) if template is None else _of_town(template)
    layouts = [layout for master in presentation.slide_masters for layout in master.slide_layouts]
    _large_enough(presentation)
    titled = [
        layout for layout in layouts if _has_title(layout, int(presentation.slide_width or _WIDE))
    ]
    if not titled:
        raise UserError(
            translatable(
                "Template",
                "Aucune disposition du modèle « {nom} » n'a d'emplacement de titre dans la "
                "diapositive.",
                nom=verbatim(template.name if template is not None else ""),
            ),
            hint=translatable(
                "Template",
                "Ajoutez au modèle une disposition « Titre seul », ou n'en choisissez aucun.",
            ),
        )
    base = Base(presentation, min(titled, key=_opening_rank), min(titled, key=_content_rank))
    body, width = base.body(), int(presentation.slide_width or _WIDE)
    if body.left < 0 or body.left + body.width > width:
        raise UserError(
            translatable(
                "Template",
                "Les emplacements du modèle « {nom} » sortent de ses diapositives.",
                nom=verbatim(template.name if template is not None else ""),
            ),
            hint=translatable(
                "Template",
                "Remettez ses dispositions à la taille de ses diapositives, ou n'en choisissez aucun.",
            ),
        )
    return base


def _large_enough(presentation: Presentation) -> None:
    width, height = int(presentation.slide_width or _WIDE), int(presentation.slide_height or _WIDE)
    if width >= _LEAST_WIDTH and height >= _LEAST_HEIGHT:
        return
    raise UserError(
        translatable(
            "Template",
            "Les diapositives du modèle font {largeur} cm sur {hauteur} cm : c'est trop petit.",
            largeur=round(width / _CENTIMETRE),
            hauteur=round(height / _CENTIMETRE),
        ),
        hint=translatable(
            "Template",
            "Choisissez un modèle d'au moins {largeur} cm sur {hauteur} cm, ou n'en choisissez aucun.",
            largeur=round(_LEAST_WIDTH / _CENTIMETRE),
            hauteur=round(_LEAST_HEIGHT / _CENTIMETRE),
        ),
    )


def _has_title(layout: SlideLayout, width: int) -> bool:
    """Whether a layout has a title that stands inside slides of this width."""
    title = _placeholder(layout, _title_types())
    if title is None:
        return False
    if title.left is None or title.width is None:
        return True
    return int(title.left) >= -INCH and int(title.left) + int(title.width) <= width + INCH // 2


def _of_town(path: Path) -> Presentation:
    """Return a template without its slides: what stays is the masters and the layouts."""
    import pptx
    from pptx.exc import PythonPptxError

    stream = template_stream(path, SLIDES)
    try:
        presentation = pptx.Presentation(stream)
        identifiers = presentation.slides._sldIdLst  # noqa: SLF001 - python-pptx has no public way
        for identifier in list(identifiers):
            presentation.part.drop_rel(identifier.rId)
            identifiers.remove(identifier)
        _forget_sections(presentation)
    except (PythonPptxError, KeyError, ValueError, AttributeError, SyntaxError) as err:
        raise damaged(path, SLIDES) from err
    return presentation


def _forget_sections(presentation: Presentation) -> None:
    """Drop the extensions of the presentation: sections name slides that are no more."""
    element = presentation.part._element  # noqa: SLF001
    for child in list(element):
        if child.tag.endswith("}extLst") or child.tag.endswith("}custShowLst"):
            element.remove(child)


def _ours(palette: Palette) -> Presentation:
    """Return a plain white 16:9 presentation in the colours of the theme."""
    import pptx

    presentation = pptx.Presentation()
    ratio = _WIDE / int(presentation.slide_width or _WIDE)
    presentation.slide_width = _WIDE
    master = presentation.slide_master
    for holder in (master, *master.slide_layouts):
        for offset in holder._element.iter(f"{_THEME}off"):  # noqa: SLF001
            offset.set("x", str(round(int(offset.get("x")) * ratio)))
        for extent in holder._element.iter(f"{_THEME}ext"):  # noqa: SLF001
            if extent.get("cx") is not None:
                extent.set("cx", str(round(int(extent.get("cx")) * ratio)))
    for shape in master.placeholders:
        if shape.placeholder_format.type in _title_types():
            shape.top, shape.height = INCH * 3 // 10, INCH * 19 // 20
            left, width = shape.left, shape.width
    _set_opening(master.slide_layouts[0], int(left), int(width))
    _set_titles(master._element, palette)  # noqa: SLF001
    _set_theme(master, palette)
    return presentation


def _set_opening(layout: SlideLayout, left: int, width: int) -> None:
    """Put the title and the subtitle of the first slide on the left, under each other."""
    for shape in layout.placeholders:
        if shape.placeholder_format.type in _footer_types():
            continue
        is_title = shape.placeholder_format.type in _title_types()
        shape.left, shape.width = left, width
        shape.top = INCH * 2 if is_title else INCH * 18 // 5
        shape.height = INCH * 3 // 2
        for level in shape._element.iter(f"{_THEME}lvl1pPr"):  # noqa: SLF001
            level.set("algn", "l")
            for run in level.iter(f"{_THEME}defRPr"):
                run.set("sz", "4000" if is_title else "2200")


def _set_titles(master: Any, palette: Palette) -> None:
    """Write the titles on the left, in bold ink."""
    from lxml import etree

    for style in master.iter(
        "{http://schemas.openxmlformats.org/presentationml/2006/main}titleStyle"
    ):
        level = style.find(f"{_THEME}lvl1pPr")
        level.set("algn", "l")
        run = level.find(f"{_THEME}defRPr")
        run.set("sz", "2600")
        run.set("b", "1")
        for fill in run.findall(f"{_THEME}solidFill"):
            run.remove(fill)
        fill = etree.Element(f"{_THEME}solidFill")
        etree.SubElement(fill, f"{_THEME}srgbClr", val=palette.roles["heading"])
        run.insert(0, fill)


def _set_theme(master: Any, palette: Palette) -> None:
    """Give the accents of the presentation the colours of the theme, for what people add."""
    from lxml import etree
    from pptx.opc.constants import RELATIONSHIP_TYPE

    part = master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    theme = etree.fromstring(part.blob, parser)
    scheme = theme.find(f".//{_THEME}clrScheme")
    if scheme is None:
        return
    for rank, role in enumerate(_ACCENTS, start=1):
        slot = scheme.find(f"{_THEME}accent{rank}")
        if slot is not None:
            for child in list(slot):
                slot.remove(child)
            etree.SubElement(slot, f"{_THEME}srgbClr", val=palette.roles[role])
    part._blob = etree.tostring(  # noqa: SLF001 - the part keeps bytes only
        theme, xml_declaration=True, encoding="UTF-8", standalone=True
    )


def _placeholder(layout: SlideLayout, types: frozenset[Any]) -> Any | None:
    return next(
        (shape for shape in layout.placeholders if shape.placeholder_format.type in types), None
    )


def _title_types() -> frozenset[Any]:
    from pptx.enum.shapes import PP_PLACEHOLDER

    return frozenset({PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.CENTER_TITLE})


def _footer_types() -> frozenset[Any]:
    from pptx.enum.shapes import PP_PLACEHOLDER

    return frozenset({PP_PLACEHOLDER.FOOTER, PP_PLACEHOLDER.DATE, PP_PLACEHOLDER.SLIDE_NUMBER})


def _body_types() -> frozenset[Any]:
    from pptx.enum.shapes import PP_PLACEHOLDER

    return frozenset({PP_PLACEHOLDER.BODY, PP_PLACEHOLDER.OBJECT})


def _others(layout: SlideLayout) -> Iterator[Any]:
    """Yield the placeholders of a layout beyond its title and its footers."""
    for shape in layout.placeholders:
        if shape.placeholder_format.type not in _title_types() | _footer_types():
            yield shape.placeholder_format.type


def _opening_rank(layout: SlideLayout) -> tuple[bool, bool, int]:
    """Order layouts for the first slide: a centred title first, then with a subtitle."""
    from pptx.enum.shapes import PP_PLACEHOLDER

    types = {shape.placeholder_format.type for shape in layout.placeholders}
    return (
        PP_PLACEHOLDER.CENTER_TITLE not in types,
        PP_PLACEHOLDER.SUBTITLE not in types,
        len(types),
    )


def _content_rank(layout: SlideLayout) -> tuple[bool, int, int, int]:
    """Order layouts for content: a plain title with nothing else, then with one body."""
    from pptx.enum.shapes import PP_PLACEHOLDER

    others = list(_others(layout))
    is_vertical = any("VERTICAL" in str(kind) for kind in others)
    types = [shape.placeholder_format.type for shape in layout.placeholders]
    bodies = sum(kind is PP_PLACEHOLDER.OBJECT for kind in others)
    title = _placeholder(layout, _title_types())
    tall = int(title.height or 0) if title is not None else 0
    return (
        is_vertical or PP_PLACEHOLDER.TITLE not in types,
        len(others) if not (len(others) == 1 and bodies == 1) else 1,
        1 - bodies if others else 0,
        tall,
    )
