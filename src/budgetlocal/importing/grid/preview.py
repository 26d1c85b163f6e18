"""The start of an xlsx as a small xlsx of its own, so that a preview has the reader of the import.

calamine parses a sheet whole. Here each sheet is unpacked, cut after some rows, closed, and packed
again without compression, with its merged ranges.
"""

from __future__ import annotations

import io
import re
import zipfile

from budgetlocal.importing.grid.parts import Parts
from budgetlocal.importing.grid.xlsx_structure import Structure

_ROW = re.compile(rb"<(?:\w+:)?row(?=[\s/>])")
_END = re.compile(rb"</(?:\w+:)?sheetData\s*>")
_LONGEST_TAG = 64


def cut_workbook(
    parts: Parts, structure: Structure, rows: int
) -> tuple[io.BytesIO, dict[str, bytes]]:
    """Return a workbook of the first `rows` rows of each sheet, and the XML of these by part.

    Raises:
        UserError: a part is damaged or out of all proportion.
        Cancelled: the person asked to stop.

    """
    target = io.BytesIO()
    cut = {}
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for part in structure.needed:
            archive.writestr(part, parts.read(part))
        for sheet in structure.sheets:
            cut[sheet.part] = _cut(parts, sheet.part, rows)
            archive.writestr(sheet.part, cut[sheet.part])
    target.seek(0)
    return target, cut


def _cut(parts: Parts, part: str, rows: int) -> bytes:
    head = bytearray()
    blocks = parts.blocks(part)
    for block in blocks:
        searched = max(len(head) - _LONGEST_TAG, 0)
        head += block
        if len(_ROW.findall(head)) > rows or _END.search(head, searched):
            break
    starts = [found.start() for found in _ROW.finditer(head)]
    if len(starts) <= rows:
        return bytes(head) + b"".join(blocks)
    rest = bytes(head[starts[rows] :])
    del head[starts[rows] :]
    end = _END.search(rest)
    while end is None:
        block = next(blocks, b"")
        if not block:
            return bytes(head)
        rest = rest[-_LONGEST_TAG:] + block
        end = _END.search(rest)
    return bytes(head) + rest[end.start() :] + b"".join(blocks)
