"""The encoding of a text, told by its mark, then by trial: UTF-8, else Windows-1252."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

from budgetlocal.core.document import Notice
from budgetlocal.importing.grid import notices

UTF8 = "UTF-8"
CP1252 = "Windows-1252"
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig", "UTF-8 (BOM)"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)
_SAMPLE = 4096


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, and what was noticed while decoding it."""

    text: str
    encoding: str
    notices: tuple[Notice, ...]


def decoded(data: bytes, *, is_cut: bool = False) -> Decoded:
    """Return a text; bytes that are no letter become U+FFFD and are counted in a notice.

    `is_cut` says that the bytes may stop within a letter.
    """
    for mark, codec, name in _MARKS:
        if data.startswith(mark):
            return _decoded(data, codec, name)
    wide = _utf16_without_mark(data)
    if wide:
        return _decoded(data, wide, "UTF-16")
    nul = data.count(0)
    if nul:
        data = data.replace(b"\x00", b"")
    found = _utf8(data, is_cut=is_cut) or _decoded(data, "cp1252", CP1252)
    seen = (notices.nul_bytes(nul),) if nul else ()
    return Decoded(found.text, found.encoding, (*seen, *found.notices))


def _utf8(data: bytes, *, is_cut: bool) -> Decoded | None:
    try:
        text, _ = codecs.utf_8_decode(data, "strict", not is_cut)
    except UnicodeDecodeError:
        return None
    return Decoded(text, UTF8, ())


def _decoded(data: bytes, codec: str, name: str) -> Decoded:
    text = data.decode(codec, "replace")
    seen = [notices.encoding(name)] if name == CP1252 else []
    lost = text.count("\ufffd") - data.decode(codec, "ignore").count("\ufffd")
    if lost:
        seen.append(notices.lost_letters(lost))
    return Decoded(text, name, tuple(seen))


def _utf16_without_mark(data: bytes) -> str:
    """Return the codec of a text whose every other byte is 0, as in UTF-16 of a European text."""
    sample = data[:_SAMPLE]
    half = len(sample) // 2
    if not half:
        return ""
    high, low = sample[1::2].count(0), sample[0::2].count(0)
    if high > half * 0.6 and low < half * 0.1:
        return "utf-16-le"
    return "utf-16-be" if low > half * 0.6 and high < half * 0.1 else ""
