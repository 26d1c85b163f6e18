"""The public JSON of imported official files, and the same for people: see docs/cli.md."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from budgetlocal.core.formatting import decimal_number
from budgetlocal.reference.official.values import Control, ImportReport, Source

Json = dict[str, Any]
SHOWN = 10
"""Rejections and unknown codes that the report for people lists; the JSON lists all it has."""


def source_json(source: Source) -> Json:
    """Return the public form of an imported file."""
    return {
        "source": source.id,
        "disposition": source.layout,
        "titre": source.title,
        "niveau": str(source.level),
        "producteur": source.producer,
        "licence": source.licence,
        "millesime": source.vintage,
        "exercices": list(source.exercices),
        "perimetre": source.perimeter,
        "fichier": {"nom": source.file_name, "sha256": source.sha256, "octets": source.size},
        "lignes": source.rows,
        "importe_le": source.imported_at,
    }


def report_json(report: ImportReport) -> Json:
    """Return the public form of what an import did; amounts are texts, as published."""
    return {
        **source_json(report.source),
        "lignes_gardees": report.rows_kept,
        "lignes_rejetees": report.rows_rejected,
        "valeurs": report.values,
        "valeurs_secretes": report.secret,
        "valeurs_manquantes": report.missing,
        "lignes_par_exercice": {str(year): rows for year, rows in report.rows_by_exercice},
        "rejets": {str(reason): count for reason, count in report.counts},
        "premiers_rejets": [
            {"ligne": entry.line, "motif": str(entry.reason), "detail": entry.detail}
            for entry in report.rejections
        ],
        "controles": [_control_json(control) for control in report.controls],
        "codes_inconnus": report.unknown_code_count,
        "premiers_codes_inconnus": dict(report.unknown_codes),
        "remplace": [source_json(source) for source in report.replaced],
        "autres_millesimes": [source_json(source) for source in report.other_vintages],
        "remarques": [str(notice) for notice in report.notices],
        "colonnes_ignorees": list(report.ignored_columns),
    }


def source_text(source: Source) -> str:
    """Return one line on an imported file."""
    years = dict.fromkeys((*source.exercices[:1], *source.exercices[-1:]))
    return (
        f"{source.id:>4}  {source.title}, millésime {source.vintage},"
        f" exercice {' à '.join(map(str, years))},"
        f" {source.perimeter} : {decimal_number(source.rows)} lignes"
        f" ({source.file_name}, importé le {source.imported_at[:10]})"
    )


def report_text(report: ImportReport) -> Iterator[str]:
    """Yield the lines of a report for people."""
    yield source_text(report.source).strip()
    yield (
        f"  {decimal_number(report.rows_kept)} lignes gardées, "
        f"{decimal_number(report.rows_rejected)} rejetées ; "
        f"{decimal_number(report.values)} valeurs, dont {decimal_number(report.secret)} secrètes "
        f"et {decimal_number(report.missing)} manquantes"
    )
    for control in report.controls:
        if not control.is_balanced or control.unreadable:
            yield f"  ! {control.column} : {_verdict(control)}"
    if report.controls and all(control.is_balanced for control in report.controls):
        yield "  ✓ sommes du fichier retrouvées : gardé + rejeté, colonne par colonne"
    for entry in report.rejections[:SHOWN]:
        yield f"  rejet ligne {entry.line} ({entry.reason}) : {entry.detail}"
    if report.unknown_code_count:
        codes = ", ".join(code for code, _ in report.unknown_codes[:SHOWN])
        yield f"  {report.unknown_code_count} codes inconnus du registre, gardés : {codes}"
    for source in report.replaced:
        yield f"  remplace : {source_text(source).strip()}"
    for source in report.other_vintages:
        yield f"  reste à côté : {source_text(source).strip()}"
    for notice in report.notices:
        yield f"  {notice}"


def _control_json(control: Control) -> Json:
    return {
        "colonne": control.column,
        "unite": str(control.unit),
        "fichier": f"{control.in_file:f}",
        "garde": f"{control.kept:f}",
        "rejete": f"{control.rejected:f}",
        "illisibles": control.unreadable,
        "equilibre": control.is_balanced,
    }


def _verdict(control: Control) -> str:
    if control.is_balanced:
        return f"{control.unreadable} cellules illisibles"
    return f"{control.in_file:f} dans le fichier, {control.kept + control.rejected:f} retrouvés"
