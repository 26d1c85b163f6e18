"""Imported files as people see them: the list, what removing takes away, what an import did."""

from __future__ import annotations

from decimal import Decimal

from budgetlocal.analysis.open_data.official import Imported
from budgetlocal.analysis.open_data.provenance import french_day
from budgetlocal.analysis.open_data.words import OFFICIAL_UNITS, Fact, years_word
from budgetlocal.core.formatting import decimal_number
from budgetlocal.core.specs import CellKind, Column, Row, TableSpec
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.reference.official.kinds import Reason
from budgetlocal.reference.official.values import ImportReport, Source

REASONS = {
    Reason.COLUMNS: translatable("Donnees", "ligne trop courte ou trop longue"),
    Reason.CODE: translatable("Donnees", "code de collectivité illisible"),
    Reason.EXERCICE: translatable("Donnees", "exercice illisible"),
    Reason.LABEL: translatable("Donnees", "libellé absent ou inconnu"),
    Reason.COMPTE: translatable("Donnees", "compte illisible"),
    Reason.NUMBER: translatable("Donnees", "montant illisible"),
    Reason.HIDDEN: translatable("Donnees", "valeur secrète"),
    Reason.DUPLICATE: translatable("Donnees", "ligne en double"),
    Reason.CONFLICT: translatable("Donnees", "deux montants pour la même chose"),
}
_COLUMNS = (
    Column("titre", translatable("Donnees", "Source"), CellKind.TEXT),
    Column("millesime", translatable("Donnees", "Millésime"), CellKind.TEXT),
    Column("exercices", translatable("Donnees", "Exercices"), CellKind.TEXT),
    Column("perimetre", translatable("Donnees", "Territoire"), CellKind.TEXT),
    Column("lignes", translatable("Donnees", "Lignes"), CellKind.COUNT),
    Column("fichier", translatable("Donnees", "Fichier"), CellKind.TEXT),
    Column("jour", translatable("Donnees", "Importé le"), CellKind.TEXT),
    Column("licence", translatable("Donnees", "Licence"), CellKind.TEXT),
    Column("empreinte", translatable("Donnees", "Empreinte sha256"), CellKind.TEXT),
)
_CONTROL_COLUMNS = (
    Column("colonne", translatable("Donnees", "Colonne du fichier"), CellKind.TEXT),
    Column("fichier", translatable("Donnees", "Somme du fichier"), CellKind.MEASURE),
    Column("garde", translatable("Donnees", "Gardé"), CellKind.MEASURE),
    Column("rejete", translatable("Donnees", "Rejeté"), CellKind.MEASURE),
    Column("ecart", translatable("Donnees", "Écart"), CellKind.MEASURE),
    Column("illisibles", translatable("Donnees", "Illisibles"), CellKind.COUNT),
    Column("unite", translatable("Donnees", "Unité"), CellKind.TEXT),
)
_REJECTION_COLUMNS = (
    Column("motif", translatable("Donnees", "Motif"), CellKind.TEXT),
    Column("ligne", translatable("Donnees", "Ligne du fichier"), CellKind.COUNT),
    Column("detail", translatable("Donnees", "Détail"), CellKind.TEXT),
)
_UNKNOWN_COLUMNS = (
    Column("code", translatable("Donnees", "Code du fichier"), CellKind.TEXT),
    Column("lignes", translatable("Donnees", "Lignes gardées sous ce code"), CellKind.COUNT),
)


def sources_table(imported: Imported) -> TableSpec:
    """Return the imported files, the newest vintage of each layout first."""
    return TableSpec(
        "sources",
        translatable("Donnees", "Fichiers officiels importés"),
        _COLUMNS,
        tuple(_source_row(source) for source in imported.sources),
        translatable("Donnees", "Base de référence de cet ordinateur"),
    )


def removal_words(source: Source) -> Text:
    """Return what removing a source takes away, and how to have it back."""
    return translatable(
        "Donnees",
        "Les chiffres de {lignes} lignes s'en vont : {titre}, millésime {millesime}, "
        "{territoire}. Pour les retrouver, importez à nouveau le fichier « {fichier} » "
        "(sha256 {empreinte}…). L'extrait livré avec BudgetLocal et les autres fichiers ne "
        "changent pas.",
        lignes=decimal_number(source.rows),
        titre=verbatim(source.title),
        millesime=str(source.vintage),
        territoire=verbatim(source.perimeter),
        fichier=verbatim(source.file_name),
        empreinte=source.sha256[:12],
    )


def report_headline(report: ImportReport) -> Text:
    """Return the outcome of an import in one sentence."""
    return translatable(
        "Donnees",
        "{fichier} : {titre}, millésime {millesime}",
        fichier=verbatim(report.source.file_name),
        titre=verbatim(report.source.title),
        millesime=str(report.source.vintage),
    )


def report_facts(report: ImportReport) -> tuple[Fact, ...]:
    """Return what an import did: rows, figures, what was replaced, what stays beside it."""
    read = report.rows_kept + report.rows_rejected
    facts = [
        Fact(
            translatable("Donnees", "Lignes"),
            translatable(
                "Donnees",
                "{lues} lues, {gardees} gardées, {rejetees} rejetées",
                lues=decimal_number(read),
                gardees=decimal_number(report.rows_kept),
                rejetees=decimal_number(report.rows_rejected),
            ),
        ),
        Fact(
            translatable("Donnees", "Chiffres"),
            translatable(
                "Donnees",
                "{valeurs} gardés, {secrets} secrets, {absents} cases sans chiffre",
                valeurs=decimal_number(report.values),
                secrets=decimal_number(report.secret),
                absents=decimal_number(report.missing),
            ),
        ),
        Fact(translatable("Donnees", "Territoire"), verbatim(report.source.perimeter)),
        Fact(translatable("Donnees", "Exercices"), verbatim(years_word(report.source.exercices))),
        Fact(translatable("Donnees", "Contrôle des sommes"), _verdict(report)),
    ]
    facts += [
        Fact(translatable("Donnees", "Remplacé"), _named(source)) for source in report.replaced
    ]
    facts += [
        Fact(translatable("Donnees", "Gardé à côté, sans mélange"), _named(source))
        for source in report.other_vintages
    ]
    facts += [Fact(translatable("Donnees", "À savoir"), notice) for notice in report.notices]
    if report.ignored_columns:
        names = verbatim(", ".join(report.ignored_columns))
        facts.append(Fact(translatable("Donnees", "Colonnes non lues"), names))
    return tuple(facts)


def conservation_table(report: ImportReport) -> TableSpec:
    """Return the proof that nothing was lost: for each column, file = kept + rejected."""
    rows = tuple(
        Row(
            control.column,
            0,
            (
                verbatim(control.column),
                control.in_file,
                control.kept,
                control.rejected,
                control.in_file - control.kept - control.rejected,
                control.unreadable,
                OFFICIAL_UNITS[control.unit],
            ),
        )
        for control in report.controls
    )
    title = translatable("Donnees", "Rien ne s'est perdu : fichier = gardé + rejeté")
    return TableSpec("conservation", title, _CONTROL_COLUMNS, rows, _named(report.source))


def rejections_table(report: ImportReport) -> TableSpec:
    """Return the first rows that were not kept, with their reasons."""
    rows = tuple(
        Row(str(rank), 0, (REASONS[each.reason], each.line, verbatim(each.detail)))
        for rank, each in enumerate(report.rejections)
    )
    total = sum(count for _, count in report.counts)
    title = translatable(
        "Donnees",
        "Ce qui n'a pas été gardé : {nombre} ({listes} montrés)",
        nombre=decimal_number(total),
        listes=decimal_number(len(rows)),
    )
    return TableSpec("rejets", title, _REJECTION_COLUMNS, rows, _named(report.source))


def unknown_codes_table(report: ImportReport) -> TableSpec:
    """Return the first codes that the register does not know."""
    rows = tuple(Row(code, 0, (verbatim(code), count)) for code, count in report.unknown_codes)
    title = translatable(
        "Donnees",
        "Codes inconnus du répertoire : {nombre}",
        nombre=decimal_number(report.unknown_code_count),
    )
    return TableSpec("codes-inconnus", title, _UNKNOWN_COLUMNS, rows, _named(report.source))


def _verdict(report: ImportReport) -> Text:
    wrong = [control for control in report.controls if not control.is_balanced]
    if not wrong:
        return translatable(
            "Donnees",
            "juste sur chaque colonne ({nombre}) : somme du fichier = gardé + rejeté",
            nombre=len(report.controls),
        )
    gap = sum((abs(c.in_file - c.kept - c.rejected) for c in wrong), Decimal(0))
    return translatable(
        "Donnees",
        "FAUX (colonnes en écart : {nombre} ; écart total : {ecart}) : n'utilisez pas ces "
        "chiffres et signalez-le",
        nombre=len(wrong),
        ecart=decimal_number(gap, 2),
    )


def _named(source: Source) -> Text:
    return translatable(
        "Donnees",
        "{titre}, millésime {millesime}, {territoire} ({fichier}, importé le {jour})",
        titre=verbatim(source.title),
        millesime=str(source.vintage),
        territoire=verbatim(source.perimeter),
        fichier=verbatim(source.file_name),
        jour=french_day(source.imported_at),
    )


def _source_row(source: Source) -> Row:
    cells = (
        verbatim(source.title),
        verbatim(str(source.vintage)),
        verbatim(years_word(source.exercices)),
        verbatim(source.perimeter),
        source.rows,
        verbatim(source.file_name),
        verbatim(french_day(source.imported_at)),
        verbatim(source.licence),
        verbatim(source.sha256),
    )
    return Row(str(source.id), 0, cells)
