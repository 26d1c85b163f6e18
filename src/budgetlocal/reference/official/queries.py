"""Rows of the reference database as values."""

from __future__ import annotations

import json
import sqlite3

from budgetlocal.reference.official.kinds import Level, Unit
from budgetlocal.reference.official.values import BalanceBudget, Indicator, Source

_SOURCES = """
SELECT id, disposition, niveau, titre, producteur, licence, millesime, exercices, perimetre,
    fichier, sha256, taille, lignes, importe_le
FROM source ORDER BY disposition, niveau, millesime DESC, importe_le DESC, id DESC
"""
_INDICATORS = """
SELECT indicateur.id, cle, libelle, unite, perimetre, indicateur.source_id,
    json_group_array(exercice)
FROM indicateur JOIN serie ON indicateur_id = indicateur.id
GROUP BY indicateur.id ORDER BY cle, indicateur.source_id
"""
VALUES_OF_CODE = """
SELECT serie.indicateur_id, serie.exercice, mantisse, echelle, etat, territoire.source_id,
    territoire.code, identifiant, budget.libelle
FROM territoire
JOIN serie ON serie.source_id = territoire.source_id
JOIN valeur ON serie_id = serie.id AND territoire_id = territoire.id
JOIN budget ON budget.id = budget_id
WHERE territoire.code = ?1 OR territoire.code_actuel = ?1
"""
COLUMN = """
SELECT territoire.code, territoire.code_actuel, identifiant, mantisse, echelle, etat
FROM serie JOIN valeur ON serie_id = serie.id
JOIN territoire ON territoire.id = territoire_id JOIN budget ON budget.id = budget_id
WHERE serie.indicateur_id = ? AND serie.exercice = ?
ORDER BY territoire.code, identifiant, budget.libelle
"""
TERRITORIES = """
SELECT id, code, nom, coalesce(code_actuel, code) FROM territoire WHERE source_id = ? ORDER BY code
"""
SERIES = "SELECT id, indicateur_id FROM serie WHERE source_id = ? AND exercice = ?"
NUMBERS = "SELECT territoire_id, mantisse, echelle FROM valeur WHERE serie_id = ?"
BALANCES = """
SELECT id, source_id, exercice, siret, libelle, nomenclature, cbudg, ctype,
    coalesce(code_actuel, ''), etat
FROM balance_budget WHERE code_actuel = ?1 OR siret = ?1 OR (siret >= ?1 AND siret < ?1 || 'A')
ORDER BY exercice, siret, source_id
"""


def read_sources(connection: sqlite3.Connection) -> tuple[Source, ...]:
    """Return every source, the newest vintage of each layout first."""
    return tuple(
        Source(
            id=row[0],
            layout=row[1],
            level=Level(row[2]),
            title=row[3],
            producer=row[4],
            licence=row[5],
            vintage=row[6],
            exercices=tuple(json.loads(row[7])),
            perimeter=row[8],
            file_name=row[9],
            sha256=row[10],
            size=row[11],
            rows=row[12],
            imported_at=row[13],
        )
        for row in connection.execute(_SOURCES)
    )


def read_indicators(connection: sqlite3.Connection) -> dict[int, Indicator]:
    """Return every indicator of every source, by its number in the database."""
    return {
        row[0]: Indicator(
            key=row[1],
            label=row[2],
            unit=Unit(row[3]),
            perimeter=row[4],
            source_id=row[5],
            exercices=tuple(sorted(json.loads(row[6]))),
        )
        for row in connection.execute(_INDICATORS)
    }


def balance_budget(row: tuple[int, int, int, str, str, str, str, str, str, str]) -> BalanceBudget:
    """Return a budget of a balance from a row of `BALANCES`."""
    number, source_id, exercice, siret, label, nomenclature, cbudg, ctype, code, state = row
    return BalanceBudget(
        id=number,
        source_id=source_id,
        exercice=exercice,
        siret=siret,
        label=label,
        nomenclature=nomenclature,
        cbudg=cbudg,
        ctype=ctype,
        code=code,
        is_final=state.upper() in {"", "DEF"},
    )
