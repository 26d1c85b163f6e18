"""The document that passages are added to: ours, or the town's template emptied of its text."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from budgetlocal.export.office_template import DOCUMENT, damaged, template_stream
from budgetlocal.export.palette import load_palette

if TYPE_CHECKING:
    from docx.document import Document

_SIZES = {"Title": 24, "Subtitle": 13, "Heading 1": 17, "Heading 2": 14, "Heading 3": 12}
_FONT = "Calibri"
_SECOND_STYLES = "/stylesWithEffects"
_MARGIN_CM = 2.2


def open_document(template: Path | None) -> Document:
    """Return the document to fill, empty.

    Raises:
        UserError: the template cannot be opened.

    """
    document = _ours() if template is None else _of_town(template)
    _drop_second_styles(document)
    return document


def _drop_second_styles(document: Document) -> None:
    """Drop the copy of the styles that Word 2010 kept: where it differs, Word calls for a repair."""
    relations = document.part.rels
    for key in [key for key, each in relations.items() if each.reltype.endswith(_SECOND_STYLES)]:
        relations.pop(key)


def style_named(document: Document, name: str) -> Any:
    """Return a paragraph style by its English name, made plainly when the template has none.

    Word keeps the names of its own styles in English in the file, whatever its language.
    """
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Pt

    styles = document.styles
    found = next(
        (
            style
            for style in styles
            if style.type is WD_STYLE_TYPE.PARAGRAPH and (style.name or "").lower() == name.lower()
        ),
        None,
    )
    if found is not None:
        return found
    made: Any = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=True)
    if name in _SIZES:
        made.font.size = Pt(_SIZES[name])
        made.font.bold = name != "Subtitle"
        made.paragraph_format.keep_with_next = True
        made.paragraph_format.space_before = made.paragraph_format.space_after = Pt(6)
    if name.startswith("Heading"):
        _set_outline(made, int(name[-1]) - 1)
    return made


def _set_outline(style: Any, level: int) -> None:
    """Tell the level of a title, for the navigation of Word and of screen readers."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    outline = OxmlElement("w:outlineLvl")
    outline.set(qn("w:val"), str(level))
    style.element.get_or_add_pPr().append(outline)


def _of_town(path: Path) -> Document:
    import docx
    from docx.opc.exceptions import OpcError
    from docx.oxml.ns import qn

    stream = template_stream(path, DOCUMENT)
    try:
        document = docx.Document(stream)
        body = document.element.body
        for child in list(body):
            if child.tag != qn("w:sectPr"):
                body.remove(child)
        if not document.sections:
            raise damaged(path, DOCUMENT)
    except (OpcError, KeyError, ValueError, AttributeError, SyntaxError) as err:
        raise damaged(path, DOCUMENT) from err
    return document


def _ours() -> Document:
    """Return a plain A4 document in the colours of the theme, its pages numbered."""
    import docx
    from docx.shared import Cm, Pt, RGBColor

    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(_MARGIN_CM)
    section.top_margin = section.bottom_margin = Cm(2)
    ink = RGBColor.from_string(load_palette().roles["heading"])
    normal: Any = style_named(document, "Normal")
    _set_font(normal, _FONT)
    normal.font.size = Pt(11)
    normal.paragraph_format.space_after = Pt(6)
    for name, size in _SIZES.items():
        style: Any = style_named(document, name)
        _set_font(style, _FONT)
        style.font.size = Pt(size)
        style.font.color.rgb = ink
        style.font.italic = False
    _drop_rule(style_named(document, "Title"))
    _number_pages(section)
    _set_language(normal)
    return document


def _set_font(style: Any, name: str) -> None:
    """Name the font of a style for every script, instead of that of the theme."""
    from docx.oxml.ns import qn

    style.font.name = name
    fonts = style.element.rPr.rFonts
    for mark in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{mark}"), None)


def _set_language(style: Any) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    language = OxmlElement("w:lang")
    language.set(qn("w:val"), "fr-FR")
    style.element.get_or_add_rPr().append(language)


def _drop_rule(style: Any) -> None:
    """Take away the line that the default template draws under the title."""
    from docx.oxml.ns import qn

    properties = style.element.pPr
    for border in properties.findall(qn("w:pBdr")) if properties is not None else ():
        properties.remove(border)


def _number_pages(section: Any) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    paragraph = section.footer.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    run = OxmlElement("w:r")
    text = OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)  # noqa: SLF001
