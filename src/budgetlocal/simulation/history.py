"""Past grants of a commune, from the bundled extract: DSU, DSR, DNP of 2017, later guarantees, DGF."""

from __future__ import annotations

from budgetlocal.core.specs import CellKind, Column, Row, TableSpec
from budgetlocal.core.text import Text, joined, translatable, verbatim
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.values import Kind, Unit

_BEGINNINGS = ("dgcl_2017.", "dgcl_dgf.", "dgcl_garantie.")


def history_table(extract: Extract, code: str) -> TableSpec | None:
    """Return what the extract knows of the grants of a commune, None when it knows nothing."""
    owner = extract.by_code(Kind.COMMUNE, code)
    if owner is None:
        return None
    rows = []
    sources: dict[str, Text] = {}
    for value in extract.sheet(owner.id):
        if not value.indicator.startswith(_BEGINNINGS):
            continue
        indicator = extract.indicator(value.indicator)
        if indicator.unit is not Unit.EUROS:
            continue
        cents = value.number if isinstance(value.number, int) else None
        cells = (indicator.label, verbatim(str(value.exercice)), cents)
        rows.append(Row(f"{indicator.key}:{value.exercice}", 0, cells))
        for each in indicator.sources:
            if each.key == value.source:
                sources[each.key] = joined((verbatim(each.producer), each.title), ", ")
    if not rows:
        return None
    source = joined(sources.values(), " ; ")
    return TableSpec(
        "dotations-histoire",
        translatable("Effets", "Ce que l'extrait embarqué sait déjà"),
        (
            Column("dotation", translatable("Effets", "Dotation"), CellKind.TEXT),
            Column("annee", translatable("Effets", "Année"), CellKind.TEXT),
            Column("montant", translatable("Effets", "Montant"), CellKind.EUROS),
        ),
        tuple(rows),
        source,
    )
