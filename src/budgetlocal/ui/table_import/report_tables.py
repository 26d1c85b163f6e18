"""The report of a table import as tables: sums, repairs, what was left out, what arithmetic says."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from budgetlocal.core.specs import CellKind, Column, Row, RowStyle, TableSpec
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.importing.tables.report import Exclu, Reparation, Somme, TableImport
from budgetlocal.ui.table_import.wording import repair_name, row_name, use_name

_NOWHERE = verbatim("")


def sums_table(sums: Mapping[str, Somme]) -> TableSpec:
    """Return, for each amount column, fichier = gardées + exclues."""
    columns = (
        Column("colonne", translatable("TableImport", "Colonne du fichier"), CellKind.TEXT),
        Column("role", translatable("TableImport", "Lue comme"), CellKind.TEXT),
        Column("preuve", translatable("TableImport", "Preuve"), CellKind.TEXT),
        Column("fichier", translatable("TableImport", "Total du fichier"), CellKind.EUROS),
        Column("gardees", translatable("TableImport", "Lignes gardées"), CellKind.EUROS),
        Column("exclues", translatable("TableImport", "Lignes exclues"), CellKind.EUROS),
        Column("ecart", translatable("TableImport", "Écart"), CellKind.EUROS),
    )
    rows = tuple(
        Row(
            str(rank),
            0,
            (
                verbatim(title),
                verbatim(use_name(each.use)),
                _proof(each),
                each.fichier,
                each.gardees,
                each.exclues,
                each.fichier - each.gardees - each.exclues,
            ),
            RowStyle.NORMAL if each.is_conserved else RowStyle.TOTAL,
        )
        for rank, (title, each) in enumerate(sums.items())
    )
    title = translatable("TableImport", "Conservation des montants, au centime")
    return TableSpec("sommes", title, columns, rows, _NOWHERE)


def _proof(each: Somme) -> Text:
    if each.is_conserved:
        return translatable("TableImport", "✓ tout est là")
    return translatable("TableImport", "✗ il y a un écart")


def repairs_table(repairs: Iterable[Reparation]) -> TableSpec:
    """Return one row a repair; its key is the id that refuses it."""
    columns = (
        Column("etat", translatable("TableImport", "État"), CellKind.TEXT),
        Column("nature", translatable("TableImport", "Réparation"), CellKind.TEXT),
        Column("cellule", translatable("TableImport", "Cellule"), CellKind.TEXT),
        Column("avant", translatable("TableImport", "Avant"), CellKind.TEXT),
        Column("apres", translatable("TableImport", "Après"), CellKind.TEXT),
        Column("raison", translatable("TableImport", "Raison"), CellKind.TEXT),
    )
    rows = tuple(
        Row(
            each.id,
            0,
            (
                translatable("TableImport", "✕ refusée")
                if each.is_refused
                else translatable("TableImport", "✓ faite"),
                verbatim(repair_name(each.kind)),
                _places(each),
                verbatim(each.avant),
                verbatim(each.apres),
                each.raison,
            ),
        )
        for each in repairs
    )
    title = translatable("TableImport", "Réparations")
    return TableSpec("reparations", title, columns, rows, _NOWHERE)


def _places(each: Reparation) -> Text:
    others = len(each.places) - 1
    if others <= 0:
        return verbatim(each.place)
    return translatable("TableImport", "{cellule} (+ {nombre})", cellule=each.place, nombre=others)


def excluded_table(rows: Iterable[Exclu]) -> TableSpec:
    """Return the rows of the file that are in no document, with their amounts."""
    left_out = tuple(rows)
    titles = tuple(dict.fromkeys(title for each in left_out for title in each.montants))
    columns = (
        Column("ligne", translatable("TableImport", "Ligne"), CellKind.TEXT),
        Column("nature", translatable("TableImport", "C'est"), CellKind.TEXT),
        Column("texte", translatable("TableImport", "Texte"), CellKind.TEXT),
        Column("raison", translatable("TableImport", "Pourquoi"), CellKind.TEXT),
        *(Column(title, verbatim(title), CellKind.EUROS) for title in titles),
    )
    made = tuple(
        Row(
            f"{rank}",
            0,
            (
                verbatim(each.place),
                verbatim(row_name(each.row)),
                verbatim(each.texte),
                each.raison,
                *(each.montants.get(title) for title in titles),
            ),
        )
        for rank, each in enumerate(left_out)
    )
    title = translatable("TableImport", "Lignes exclues")
    return TableSpec("exclus", title, columns, made, _NOWHERE)


def remarks_table(report: TableImport) -> TableSpec:
    """Return what the person should know: notices, and the identities tested on the rows."""
    columns = (
        Column("nature", translatable("TableImport", "Nature"), CellKind.TEXT),
        Column("texte", translatable("TableImport", "Ce que le fichier montre"), CellKind.TEXT),
        Column("part", translatable("TableImport", "Lignes exactes"), CellKind.PERCENT),
    )
    kept = translatable("TableImport", "Vérifié, retenu")
    tested = translatable("TableImport", "Vérifié, écarté")
    notice = translatable("TableImport", "Remarque")
    rows = (
        *((kept if each.is_kept else tested, each.text, each.share)
          for each in report.lecture.temoins),
        *((notice, each.message, None) for each in report.notices),
    )  # fmt: skip
    made = tuple(Row(str(rank), 0, cells) for rank, cells in enumerate(rows))
    title = translatable("TableImport", "À savoir")
    return TableSpec("remarques", title, columns, made, _NOWHERE)
