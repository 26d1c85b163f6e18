"""The town's own template for slides or documents, opened with care.

A template (.potx, .dotx) is a presentation or a document but for one word of its content types,
which the libraries refuse: it is changed on a copy in memory.
"""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass
from pathlib import Path

from budgetlocal.core.errors import UserError
from budgetlocal.core.text import Text, translatable, verbatim

LARGEST_FILE = 60_000_000
LARGEST_INSIDE = 400_000_000
"""Bytes, of all the parts together once unpacked."""
_MOST_PARTS = 5_000
_TYPES = "[Content_Types].xml"
_MAIN = b".main+xml"


@dataclass(frozen=True, slots=True)
class OfficeKind:
    """One of the two kinds of templates."""

    suffixes: tuple[str, ...]
    template_type: bytes
    document_type: bytes


SLIDES = OfficeKind((".pptx", ".potx"), b"presentationml.template", b"presentationml.presentation")
DOCUMENT = OfficeKind(
    (".docx", ".dotx"), b"wordprocessingml.template", b"wordprocessingml.document"
)


def template_stream(path: Path, kind: OfficeKind) -> io.BytesIO:
    """Return a template as bytes that python-pptx and python-docx open.

    Raises:
        UserError: the file cannot be read, is of another kind, has macros, or is oversized.

    """
    if path.suffix.lower() not in kind.suffixes:
        raise _refused(
            path,
            translatable(
                "Template",
                "« {nom} » n'est pas un modèle que BudgetLocal lit.",
                nom=verbatim(path.name),
            ),
            kind,
        )
    try:
        data = path.read_bytes() if path.stat().st_size <= LARGEST_FILE else b""
    except OSError as err:
        raise _refused(
            path,
            translatable(
                "Template", "Le modèle « {nom} » ne peut pas être lu.", nom=verbatim(path.name)
            ),
            kind,
        ) from err
    if not data:
        raise _refused(path, _too_large(path), kind)
    try:
        return _rewritten(path, data, kind)
    except (zipfile.BadZipFile, KeyError, NotImplementedError, RuntimeError, EOFError) as err:
        raise damaged(path, kind) from err


def damaged(path: Path, kind: OfficeKind) -> UserError:
    """Return the refusal of a template that is not what its name says."""
    return _refused(
        path,
        translatable("Template", "Le modèle « {nom} » est abîmé.", nom=verbatim(path.name)),
        kind,
    )


def _rewritten(path: Path, data: bytes, kind: OfficeKind) -> io.BytesIO:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = package.infolist()
        if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > LARGEST_INSIDE:
            raise _refused(path, _too_large(path), kind)
        types = package.read(_TYPES)
        if b"macroEnabled" in types:
            raise _refused(
                path,
                translatable(
                    "Template", "Le modèle « {nom} » contient des macros.", nom=verbatim(path.name)
                ),
                kind,
            )
        if kind.template_type + _MAIN not in types:
            if kind.document_type + _MAIN not in types:
                raise damaged(path, kind)
            return io.BytesIO(data)
        changed = io.BytesIO()
        with zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as copy:
            for part in parts:
                content = package.read(part)
                if part.filename == _TYPES:
                    content = content.replace(kind.template_type, kind.document_type)
                copy.writestr(part.filename, content)
    changed.seek(0)
    return changed


def _too_large(path: Path) -> Text:
    return translatable(
        "Template",
        "Le modèle « {nom} » est vide ou trop gros (au plus {taille} Mo).",
        nom=verbatim(path.name),
        taille=LARGEST_FILE // 1_000_000,
    )


def _refused(path: Path, message: Text, kind: OfficeKind) -> UserError:
    return UserError(
        message,
        where=verbatim(str(path)),
        hint=translatable(
            "Template",
            "Choisissez un modèle {formats} sans macro, ou n'en choisissez aucun.",
            formats=", ".join(kind.suffixes),
        ),
    )
