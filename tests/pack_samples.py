"""Council packs of fictitious communes, and what reads office files back."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

from lxml import etree
from PIL import Image

import chart_samples
from budgetlocal.core.pack import Pack, Part
from budgetlocal.core.specs import (
    CellKind,
    ChartSpec,
    Column,
    KeyFigure,
    Row,
    RowStyle,
    TableSpec,
    Unit,
)
from budgetlocal.core.text import verbatim

DAY = date(2023, 6, 12)
FIGURES = (
    KeyFigure("rrf", verbatim("Recettes réelles de fonctionnement"), 21_354_081_894, Unit.EUROS,
              verbatim("Somme des recettes réelles."), Decimal("0.021"), Decimal("1234.5")),
    KeyFigure("taux", verbatim("Taux d'épargne brute"), Decimal("0.0711"), Unit.PERCENT,
              verbatim("Épargne brute sur recettes.")),
    KeyFigure("nette", verbatim("Épargne nette"), None, Unit.EUROS, verbatim("Après la dette."),
              missing=verbatim("Le document ne donne pas ce montant.")),
)  # fmt: skip


def table(*, rows: int = 3, total: int | None = None) -> TableSpec:
    """Return an equilibrium: a total above its chapters, a gap and a rate beside them."""
    chapters = [(1_000_00 * rank + 7, 900_00 * rank) for rank in range(1, rows + 1)]
    sums = [sum(column) for column in zip(*chapters, strict=True)]
    lines = [("total", 0, (total if total is not None else sums[0], sums[1]))]
    lines += [(f"Chapitre {rank}", 1, pair) for rank, pair in enumerate(chapters, start=1)]
    return TableSpec(
        "equilibre",
        verbatim("Équilibre du budget"),
        (
            Column("nom", verbatim("Poste"), CellKind.TEXT),
            Column("voté", verbatim("Voté"), CellKind.EUROS),
            Column("réalisé", verbatim("Réalisé"), CellKind.EUROS),
            Column("écart", verbatim("Écart"), CellKind.EUROS),
            Column("taux", verbatim("Taux"), CellKind.PERCENT),
        ),
        tuple(
            Row(name, level,
                (verbatim(name), voted, done, voted - done, Decimal(done) / Decimal(voted)),
                RowStyle.TOTAL if level == 0 else RowStyle.NORMAL)
            for name, level, (voted, done) in lines
        ),
        verbatim("budget de Valbrume (fictif)"),
    )  # fmt: skip


def part(key: str, **changes) -> Part:
    given = {"title": verbatim(f"Partie {key}")} | changes
    return Part(key, **given)


def pack(*parts: Part, **changes) -> Pack:
    """Return a pack whose deck and document have the same parts."""
    given = {
        "key": "ca-2022",
        "title": verbatim("Compte administratif 2022"),
        "subtitle": verbatim("Conseil municipal"),
        "collectivite": "Valbrume",
        "date": DAY,
        "deck": parts,
        "document": parts,
    }
    return Pack(**(given | changes))


def every_kind() -> Pack:
    """Return a pack with figures, sentences, a table, and each chart of the samples."""
    charts = [
        part(f"g-{name}", title=chart().title, chart=chart(), notes=(verbatim(f"Dire {name}."),))
        for name, chart in chart_samples.ALL.items()
    ]
    words = part(
        "chiffres",
        paragraphs=(verbatim("L'épargne brute se maintient."), verbatim("La dette recule.")),
        figures=FIGURES,
        source=chart_samples.SOURCE,
    )
    return pack(words, *charts, part("tableau", table=table()))


def png(_spec: ChartSpec) -> bytes:
    """Return a small white picture, in place of the drawing of the window."""
    stream = io.BytesIO()
    Image.new("RGB", (160, 90), "white").save(stream, "PNG")
    return stream.getvalue()


def draw(_spec: ChartSpec, path: Path) -> None:
    """Write a picture of no chart, in place of the drawing of the window."""
    path.write_bytes(png(_spec) if path.suffix == ".png" else b"<svg/>")


def inside(path: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the parts of an office file, and those of the workbooks inside it."""
    with zipfile.ZipFile(path) as package:
        for name in package.namelist():
            content = package.read(name)
            yield name, content
            if name.endswith(".xlsx"):
                with zipfile.ZipFile(io.BytesIO(content)) as inner:
                    yield from ((f"{name}!{each}", inner.read(each)) for each in inner.namelist())


def check_package(path: Path) -> None:
    """Fail unless a file is a whole OOXML package: no name twice, types and relations complete."""
    with zipfile.ZipFile(path) as package:
        assert package.testzip() is None
        names = package.namelist()
        assert len(names) == len({name.casefold() for name in names}), "a part twice"
        types = etree.fromstring(package.read("[Content_Types].xml"))
        defaults = {each.get("Extension") for each in types if each.tag.endswith("Default")}
        overrides = [each.get("PartName") for each in types if each.tag.endswith("Override")]
        assert len(overrides) == len(set(overrides))
        assert {name.lstrip("/") for name in overrides} <= set(names)
        for name in names:
            if name == "[Content_Types].xml":
                continue
            known = f"/{name}" in overrides or name.rpartition(".")[2].lower() in defaults
            assert known, f"no type for {name}"
            if name.endswith((".xml", ".rels")):
                etree.fromstring(package.read(name))
            if name.endswith(".rels"):
                check_relations(name, package.read(name), set(names))


def check_relations(name: str, content: bytes, names: set[str]) -> None:
    folder = re.sub(r"_rels/[^/]*$", "", name)
    identifiers = []
    for relation in etree.fromstring(content):
        identifiers.append(relation.get("Id"))
        assert relation.get("TargetMode") != "External", f"{name} goes out to the network"
        target = relation.get("Target")
        steps = (target.lstrip("/") if target.startswith("/") else folder + target).split("/")
        path: list[str] = []
        for step in steps:
            if step == "..":
                path.pop()
            else:
                path.append(step)
        assert "/".join(path) in names, f"{name} names {target}"
    assert len(identifiers) == len(set(identifiers))
