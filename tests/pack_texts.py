"""All that the files of a pack say, to look for what must or must not be there."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from html import unescape
from pathlib import Path

from pypdf import PdfReader

from looking_up import flat


def words_of(folder: Path) -> dict[str, str]:
    """Return all that the files of a pack say, by name; a zip (docx, pptx…) part by part."""
    said = {}
    for path in folder.rglob("*"):
        if path.suffix == ".pdf":
            said[path.name] = "\n".join(page.extract_text() for page in PdfReader(path).pages)
        elif path.suffix in {".csv", ".svg"}:
            said[path.name] = path.read_text(encoding="utf-8-sig")
        elif path.suffix in {".pptx", ".docx", ".xlsx", ".zip"}:
            said |= {f"{path.name}/{name}": text for name, text in unpacked(path.read_bytes())}
    return {name: flat(unescape(text)) for name, text in said.items()}


def unpacked(content: bytes) -> Iterator[tuple[str, str]]:
    """Yield the texts of a zip, down to the workbooks inside slides."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        for name in package.namelist():
            part = package.read(name)
            if name.endswith(".xlsx"):
                yield from ((f"{name}/{inner}", text) for inner, text in unpacked(part))
            elif not name.endswith((".png", ".jpeg", ".jpg")):
                yield name, part.decode("utf-8", "replace")
