"""One build: read everything, check it, write the extract and its report."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from extract.assembly import assemble
from extract.checks import failures, load_expected
from extract.inputs import Inputs
from extract.outline_builder import build_outlines
from extract.readers import balances, ofgl, populations, society, taxes
from extract.register import read_register
from extract.report import report_text
from extract.specs import load_specs
from extract.tables import Table
from extract.writer import Content, write_extract


class BuildError(Exception):
    """The figures are not those that were published: nothing is written."""


def tables(inputs: Inputs) -> Iterator[Table]:
    """Yield every table of every source."""
    for reader in (populations, ofgl, balances, taxes, society):
        yield from reader.read(inputs)


def content_of(inputs: Inputs) -> Content:
    """Return all that goes into the extract.

    Raises:
        BuildError: a count, a sum or a range is not the expected one.

    """
    register = read_register(inputs)
    assembly = assemble(register, tables(inputs))
    outlines = build_outlines(inputs, register)
    content = Content(
        rows=register.numbered(),
        history=register.history,
        sources=[(source, inputs.sha256(key)) for key, source in sorted(inputs.catalogue.items())],
        specs=load_specs(),
        assembly=assembly,
        outlines=outlines,
    )
    wrong = failures(content, load_expected())
    if wrong:
        raise BuildError("\n".join(wrong))
    return content


def build(inputs: Inputs, output: Path, report: Path) -> None:
    """Write the extract and its report."""
    content = content_of(inputs)
    draft = output.with_suffix(".draft")
    write_extract(draft, content)
    report.write_text(report_text(content, draft.stat().st_size), encoding="utf-8")
    draft.replace(output)
