"""What a figure means and where it comes from: definition, caution, sources, coverage."""

from __future__ import annotations

from budgetlocal.analysis.open_data.words import (
    KINDS,
    OFFICIAL_UNITS,
    PERIMETERS,
    UNITS,
    Fact,
    years_word,
)
from budgetlocal.core.specs import CellKind, Column, Row, TableSpec
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.reference.official.values import Indicator as OfficialIndicator
from budgetlocal.reference.official.values import Source as OfficialSource
from budgetlocal.reference.values import Indicator, Source

DEFINITION = translatable("Donnees", "Définition")
CAUTION = translatable("Donnees", "À savoir")
UNIT = translatable("Donnees", "Unité")
PERIMETER = translatable("Donnees", "Périmètre")
SOURCE = translatable("Donnees", "Source")
FILE = translatable("Donnees", "Fichier")
_PART = 16
"""Digits of a sha256 between two spaces, so that a narrow panel can break it."""

_COVERAGE = (
    Column("nature", translatable("Donnees", "Collectivités"), CellKind.TEXT),
    Column("exercice", translatable("Donnees", "Année"), CellKind.TEXT),
    Column("connus", translatable("Donnees", "Connus"), CellKind.COUNT),
    Column(
        "secrets",
        translatable("Donnees", "Secret"),
        CellKind.COUNT,
        translatable("Donnees", "Valeurs couvertes par le secret statistique"),
    ),
    Column(
        "manquants",
        translatable("Donnees", "Manquants"),
        CellKind.COUNT,
        translatable("Donnees", "Collectivités que la source cite sans donner le chiffre"),
    ),
    Column("absents", translatable("Donnees", "Hors source"), CellKind.COUNT),
    Column(
        "total",
        translatable("Donnees", "Total"),
        CellKind.COUNT,
        translatable("Donnees", "Collectivités d'aujourd'hui"),
    ),
)


def indicator_facts(indicator: Indicator, sources: tuple[Source, ...] = ()) -> tuple[Fact, ...]:
    """Return what to know of a figure of the extract; `sources` are those of the figures shown."""
    facts = [Fact(DEFINITION, indicator.definition)]
    if indicator.caution is not None:
        facts.append(Fact(CAUTION, indicator.caution))
    facts += [
        Fact(UNIT, UNITS[indicator.unit]),
        Fact(PERIMETER, PERIMETERS[indicator.perimeter]),
    ]
    for source in sources or indicator.sources:
        facts += _source_facts(source)
    return tuple(facts)


def imported_facts(
    indicator: OfficialIndicator, source: OfficialSource, newer: tuple[OfficialSource, ...]
) -> tuple[Fact, ...]:
    """Return what to know of a figure of an imported file; `newer` are more recent vintages."""
    facts = [
        Fact(
            DEFINITION,
            translatable(
                "Donnees",
                "« {libelle} », au sens du producteur.",
                libelle=verbatim(indicator.label),
            ),
        ),
        Fact(UNIT, OFFICIAL_UNITS[indicator.unit]),
        Fact(PERIMETER, _official_perimeter(indicator.perimeter)),
    ]
    if newer:
        facts.insert(
            1,
            Fact(
                CAUTION,
                translatable(
                    "Donnees",
                    "Un millésime plus récent est importé ({annees}) : les deux restent séparés.",
                    annees=years_word(tuple(other.vintage for other in newer)),
                ),
            ),
        )
    return (*facts, *imported_source_facts(source))


def imported_source_facts(source: OfficialSource) -> tuple[Fact, ...]:
    """Return where the figures of an imported file come from."""
    return (
        Fact(
            SOURCE,
            translatable(
                "Donnees",
                "{titre}. {producteur}, millésime {millesime}, {licence}. Importé le {jour}.",
                titre=verbatim(source.title),
                producteur=source.producer,
                millesime=str(source.vintage),
                licence=source.licence,
                jour=french_day(source.imported_at),
            ),
        ),
        Fact(FILE, _file(source.file_name, source.sha256)),
    )


def coverage_table(indicator: Indicator) -> TableSpec:
    """Return how many collectivités of each kind a figure of the extract is known for, by year."""
    rows = tuple(
        Row(
            f"{entry.kind}:{entry.exercice}",
            0,
            (
                KINDS[entry.kind],
                verbatim(str(entry.exercice)),
                entry.known,
                entry.secret,
                entry.missing,
                max(0, entry.total - entry.known - entry.secret - entry.missing),
                entry.total,
            ),
        )
        for entry in sorted(indicator.coverage, key=lambda e: (e.kind, -e.exercice))
    )
    title = translatable("Donnees", "Couverture : {indicateur}", indicateur=indicator.label)
    return TableSpec("couverture", title, _COVERAGE, rows, sources_line(indicator.sources))


def sources_line(sources: tuple[Source, ...]) -> Text:
    """Return the sources on one line, for the foot of a table."""
    words = " ; ".join(f"{source.producer} {source.vintage}" for source in sources)
    return verbatim(words)


def french_day(iso: str) -> str:
    """Return the day of an ISO moment as people write it.

    >>> french_day("2026-11-24T06:48:09+00:00")
    '24/11/2026'
    """
    return "/".join(reversed(iso[:10].split("-")))


def _source_facts(source: Source) -> tuple[Fact, ...]:
    return (
        Fact(
            SOURCE,
            translatable(
                "Donnees",
                "{titre}. {producteur}, millésime {millesime}, {licence}.",
                titre=source.title,
                producteur=source.producer,
                millesime=source.vintage,
                licence=source.licence,
            ),
        ),
        Fact(FILE, _file(source.file, source.sha256)),
    )


def _file(name: str, sha256: str) -> Text:
    parts = (sha256[at : at + _PART] for at in range(0, len(sha256), _PART))
    return translatable(
        "Donnees",
        "{fichier}, sha256 {empreinte}",
        fichier=verbatim(name),
        empreinte=" ".join(parts),
    )


def _official_perimeter(perimeter: str) -> Text:
    for known, words in PERIMETERS.items():
        if perimeter == known:
            return words
    return verbatim(perimeter)
