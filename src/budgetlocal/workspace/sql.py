"""The questions put to the tables."""

from __future__ import annotations

from budgetlocal.workspace.rows import LINE_COLUMNS

_DOCUMENT_COLUMNS = """
    document.*,
    exercice.annee, exercice.population, exercice.potentiel_fiscal, exercice.budget_id,
    budget.siret, budget.code_budget, budget.given_name AS budget_given_name,
    budget.collectivite_id,
    collectivite.siren, collectivite.given_name AS collectivite_given_name,
    source.name AS source_name, source.sha256 AS source_sha256, source.size AS source_size,
    source.encoding AS source_encoding, source.reader AS source_reader,
    source.software AS source_software, source.imported_at
"""
_DOCUMENT_TABLES = """
FROM document
JOIN exercice ON exercice.id = document.exercice_id
JOIN budget ON budget.id = exercice.budget_id
JOIN collectivite ON collectivite.id = budget.collectivite_id
JOIN source ON source.id = document.source_id
"""

DOCUMENT = f"SELECT {_DOCUMENT_COLUMNS} {_DOCUMENT_TABLES} WHERE document.id = ?"
DOCUMENTS = f"""
SELECT {_DOCUMENT_COLUMNS},
    (SELECT count(*) FROM line WHERE line.document_id = document.id) AS line_count
{_DOCUMENT_TABLES}
"""

INFORMATIONS = "SELECT code, value FROM information WHERE document_id = ? ORDER BY rank"
NOTICES = """
SELECT code, ordinal, context, template, "values" FROM notice WHERE document_id = ? ORDER BY rank
"""

ANNEXES = """
SELECT kind, rank, source_line, "values" FROM annexe WHERE document_id = ? ORDER BY kind, rank
"""

LINES = f"SELECT id, {', '.join(LINE_COLUMNS)} FROM line WHERE document_id = ? ORDER BY id"
LINE = f"SELECT id, {', '.join(LINE_COLUMNS)} FROM line WHERE document_id = ? AND ordinal = ?"

SUPPLEMENTS = """
SELECT line_id, code, cents FROM line_supplement
JOIN line ON line.id = line_supplement.line_id
WHERE document_id = ? ORDER BY line_id, rank
"""
CHARACTERISTICS = """
SELECT line_id, code, value FROM line_characteristic
JOIN line ON line.id = line_characteristic.line_id
WHERE document_id = ? ORDER BY line_id, rank
"""
SUPPLEMENTS_OF_LINE = "SELECT code, cents FROM line_supplement WHERE line_id = ? ORDER BY rank"
CHARACTERISTICS_OF_LINE = (
    "SELECT code, value FROM line_characteristic WHERE line_id = ? ORDER BY rank"
)
