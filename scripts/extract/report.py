"""The report of a build: what each source gave, what did not fit, and figures that stand out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from decimal import Decimal
from statistics import median

from budgetlocal.core.formatting import decimal_number
from budgetlocal.reference.codec import Entry
from budgetlocal.reference.values import Absence, Kind
from extract.assembly import Gap
from extract.writer import Content

_SHOWN = 40
_INVEST = "dgfip_invest.depenses"
_OFGL_INVEST = "ofgl.bp.depenses_investissement"
_PER_HEAD = (
    ("dgcl_2017.recettes_avant_perequation", 2017, 15000),
    ("dgfip_invest.depenses", 2024, 30000),
    ("ofgl.bp.depenses_fonctionnement", 2024, 10000),
)
"""Amounts above so many euros per head are listed."""


def report_text(content: Content, size: int) -> str:
    """Return the report, in French, in markdown; the same content gives the same text."""
    parts = [
        "# Rapport de construction de l'extrait",
        "",
        "Écrit par `make extract`. Des faits, sans commentaire ; ne pas modifier à la main.",
        "",
        *_register(content, size),
        *_sources(content),
        *_notes(content),
        *_unmatched(content),
        *_contradictions(content),
        *_two_sources(content),
        *_capital(content),
        *_standing_out(content),
    ]
    return "\n".join(parts) + "\n"


def _register(content: Content, size: int) -> Iterator[str]:
    counts: dict[tuple[Kind, bool], int] = defaultdict(int)
    for row in content.rows:
        counts[row.kind, row.is_current] += 1
    figures = sum(len(series.figures) for series in content.assembly.series.values())
    yield from ("## Registre", "", "| nature | en 2026 | disparues ou d'un autre périmètre |")
    yield "|---|---:|---:|"
    for kind in Kind:
        yield f"| {kind} | {counts[kind, True]} | {counts[kind, False]} |"
    outlined = {kind: sum(key[0] is kind for key in content.outlines) for kind in Kind}
    without = sorted(
        row.code
        for row in content.rows
        if row.kind is Kind.COMMUNE
        and row.is_current
        and (row.kind, row.code) not in content.outlines
        and not row.code.startswith("98")
    )
    yield ""
    yield f"- {len(content.history.changes)} évènements sur les codes de communes."
    yield f"- {decimal_number(figures)} chiffres, {len(content.assembly.series)} séries."
    yield (
        f"- Contours : {outlined[Kind.COMMUNE]} communes, {outlined[Kind.DEPARTEMENT]} départements ;"
        f" sans contour, hors Pacifique : {', '.join(without)}."
    )
    yield f"- Fichier : {decimal_number(size)} octets."
    yield ""


def _sources(content: Content) -> Iterator[str]:
    yield from (
        "## Sources",
        "",
        "| source | nature | codes | rattachés | dont disparus | chiffres |",
    )
    yield "|---|---|---:|---:|---:|---:|"
    merged: dict[tuple[str, Kind], list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    for table, attachment in content.assembly.attachments:
        counts = merged[table.source, table.kind]
        counts[0] = max(counts[0], len(table.codes))
        counts[1] = max(counts[1], len(attachment.rows))
        counts[2] = max(counts[2], len(attachment.former))
        counts[3] += sum(len(figures) for figures in table.columns.values())
    for (source, kind), (codes, attached, former, figures) in sorted(merged.items()):
        yield f"| {source} | {kind} | {codes} | {attached} | {former} | {decimal_number(figures)} |"
    yield ""
    yield from ("Empreintes sha256 :", "")
    for entry, sha256 in content.sources:
        yield f"- `{entry.key}` : {sha256}"
    yield ""


def _notes(content: Content) -> Iterator[str]:
    yield from ("## Ce que les lecteurs ont vu", "")
    for table, _ in content.assembly.attachments:
        for note in table.notes:
            yield f"- `{table.source}` : {note}."
    yield ""


def _unmatched(content: Content) -> Iterator[str]:
    yield from ("## Codes sans collectivité", "")
    found: dict[str, set[str]] = defaultdict(set)
    for table, attachment in content.assembly.attachments:
        found[table.source].update(attachment.unmatched)
    for source, codes in sorted(found.items()):
        if codes:
            yield f"- `{source}` : {len(codes)} ({_listed(sorted(codes))})."
    if not any(found.values()):
        yield "Aucun."
    yield ""


def _contradictions(content: Content) -> Iterator[str]:
    yield from ("## Chiffres que la source donne deux fois, différents : tenus pour manquants", "")
    for table, _ in content.assembly.attachments:
        by_indicator: dict[str, list[str]] = defaultdict(list)
        for column, code in sorted(
            table.contradicted, key=lambda item: (item[0].indicator, item[1])
        ):
            by_indicator[f"{column.indicator} {column.exercice}"].append(code)
        for name, codes in by_indicator.items():
            yield f"- `{table.source}` {name} : {len(codes)} ({_listed(codes)})."
    yield ""


def _two_sources(content: Content) -> Iterator[str]:
    assembly = content.assembly
    yield from ("## Deux sources pour un même chiffre", "")
    yield f"{assembly.agreements} chiffres concordent à leur précision ; {len(assembly.gaps)} non."
    yield ""
    for gap in assembly.gaps[:_SHOWN]:
        yield _gap(gap)
    yield ""


def _gap(gap: Gap) -> str:
    kept, other = (
        f"{Decimal(number if isinstance(number, int) else 0).scaleb(-decimals)} ({source})"
        for source, number, decimals in (gap.kept, gap.other)
    )
    return f"- {gap.column.indicator} {gap.column.exercice} {gap.code} : {kept}, {other}"


def _capital(content: Content) -> Iterator[str]:
    """Measure how far the recomposed capital expenditure is from OFGL's."""
    ours, theirs = _figures(content, _INVEST, 2024), _figures(content, _OFGL_INVEST, 2024)
    hors = _figures(content, f"{_OFGL_INVEST}_hors_remb", 2024)
    ratios = [
        ours[code] / theirs[code] for code in sorted(ours.keys() & theirs) if theirs[code] > 0
    ]
    yield from ("## Dépenses d'investissement 2024 recomposées, contre l'OFGL", "")
    if ratios:
        within = [
            sum(abs(ratio - 1) <= Decimal(part) for ratio in ratios) for part in ("0.001", "0.05")
        ]
        yield (
            f"- {len(ratios)} communes comparables : {within[0]} égales à 0,1 % près, {within[1]} à"
            f" 5 % près ; rapport médian {median(ratios):.3f}."
        )
    below = sum(ours[code] < hors[code] for code in ours.keys() & hors)
    yield (
        f"- {len(ours.keys() & hors)} communes avec les seules dépenses hors remboursements de"
        f" l'OFGL : {below} ont un montant recomposé plus faible qu'elles."
    )
    yield ""


def _standing_out(content: Content) -> Iterator[str]:
    yield from ("## Montants qui sortent de l'ordinaire (gardés tels quels)", "")
    population = _figures(content, "insee.population.municipale", 2026)
    for indicator, exercice, threshold in _PER_HEAD:
        figures = _figures(content, indicator, exercice)
        high = [
            (figures[code] / population[code], code)
            for code in figures
            if population.get(code) and figures[code] / population[code] > threshold
        ]
        names = [f"{code} ({decimal_number(ratio)} €/hab.)" for ratio, code in sorted(high)[::-1]]
        yield f"- {indicator} {exercice}, plus de {decimal_number(threshold)} €/hab. : {_listed(names)}."
        negative = sorted(code for code, number in figures.items() if number < 0)
        if negative:
            yield f"- {indicator} {exercice}, négatif : {_listed(negative)}."
    yield ""


def _figures(content: Content, indicator: str, exercice: int) -> dict[str, Decimal]:
    """Return the known figures of communes of today, the preferred source first."""
    found: dict[str, Decimal] = {}
    several = [
        series
        for series in content.assembly.series.values()
        if (series.column.indicator, series.column.exercice) == (indicator, exercice)
    ]
    for series in sorted(several, key=lambda series: series.rank, reverse=True):
        for (kind, code, is_current), figure in series.figures.items():
            if kind is Kind.COMMUNE and is_current and _known(figure):
                found[code] = Decimal(str(figure)).scaleb(-series.column.decimals)
    return found


def _known(figure: Entry) -> bool:
    return figure is not None and not isinstance(figure, Absence)


def _listed(names: Iterable[str]) -> str:
    several = list(names)
    more = f" et {len(several) - _SHOWN} autres" if len(several) > _SHOWN else ""
    return ", ".join(several[:_SHOWN]) + more if several else "aucun"
