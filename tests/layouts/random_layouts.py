"""Layouts that nobody named: any choice of columns, placing, codes and styles that holds together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.layouts.amount_styles import Style
from tests.layouts.layout import Chapters, Codes, Layout, Placing

if TYPE_CHECKING:
    import random

STAGES: dict[str, tuple[tuple[str, ...], ...]] = {
    "bp": (("BP",), ("N1", "BP"), ("N1", "PROP", "BP"), ("RAR_N1", "BP")),
    "ca": (
        ("CO", "REAL"),
        ("CO", "REAL", "RAR"),
        ("BP", "DM", "VC", "CO_SANS_RAR", "RAR_N1", "REAL"),
        ("BP", "DM", "VC", "RAR_N1", "CO", "REAL", "TAUX"),
        ("CO", "REAL", "DISPO_REAL"),
    ),
    "situation": (
        ("CO", "ENG_NET", "REAL", "DISPO"),
        ("CO", "ENG", "REAL", "DISPO"),
        ("BP", "DM", "VC", "RAR_N1", "CO", "ENG_NET", "REAL", "DISPO", "TAUX"),
        ("CO", "REAL"),
    ),
}
KEYS: tuple[tuple[tuple[str, ...], tuple[Chapters, ...]], ...] = (
    (("CHAP", "NATURE", "LIB"), tuple(Chapters)),
    (("CHAP", "CHAP_LIB", "NATURE", "LIB"), (Chapters.NONE, Chapters.AFTER)),
    (("CHAP_CODE_LIB", "NATURE", "LIB"), (Chapters.NONE, Chapters.AFTER)),
    (("CODE_LIB",), (Chapters.TITLE, Chapters.BEFORE)),
    (("COMPTE", "LIB"), (Chapters.BEFORE,)),
    (("NATURE", "LIB"), (Chapters.AFTER,)),
)
LETTERED = {Placing.BLOCKS, Placing.SHEETS}
"""Where a reader from outside can tell what the letters D and C mean."""
STYLES = tuple(style for style in Style if style is not Style.THOUSANDS) + (Style.NUMBER,) * 6


def random_layout(chance: random.Random) -> Layout:
    """Return a layout drawn at random."""
    kind = chance.choice(tuple(STAGES))
    keys, chapters = chance.choice(KEYS)
    placing = chance.choice(tuple(Placing))
    if placing is Placing.FLAT:
        keys, chapters = chance.choice(KEYS[:3])
        chapters = (Chapters.NONE,)
    extra = tuple(key for key in ("FONCTION", "SERVICE", "OPERATION") if chance.random() < 0.2)
    flat = ("SECTION", "SENS") if placing is Placing.FLAT else ()
    is_coded = "CODE_LIB" in keys or "CHAP_CODE_LIB" in keys
    side = placing is Placing.SIDE
    styles = [s for s in STYLES if s is not Style.SIDE or placing in LETTERED]
    return Layout(
        "tirage",
        flat + keys + extra + chance.choice(STAGES[kind]),
        placing=placing,
        kind=kind,
        preamble=chance.randint(3, 8),
        header_rows=1 if side else chance.choice((1, 1, 2)),
        page=0 if side else chance.choice((0, 0, 25)),
        carries=not side and chance.random() < 0.3,
        chapters=chance.choice(chapters),
        codes=Codes.TEXT if is_coded else chance.choice((Codes.TEXT, Codes.TEXT, Codes.NUMBER)),
        style=chance.choice(styles),
        grand_totals=chance.random() < 0.5,
        dont=chance.random() < 0.15,
        blank_rows=chance.random() < 0.2,
        shift=(chance.choice((0, 0, 2)), chance.choice((0, 0, 1))),
        around=tuple(one for one in ("cover", "hidden_old", "notes") if chance.random() < 0.1),
        zero_as=chance.choice((None, None, "-", "")),
        chapter_once=keys[0] == "CHAP" and placing is not Placing.SIDE and chance.random() < 0.15,
        totals_first=chance.random() < 0.1,
    )
