"""The tables of the extract, written by hand."""

from __future__ import annotations

from budgetlocal.reference.database import APPLICATION_ID, FORMAT

PAGE_SIZE = 4096

STATEMENTS = (
    f"PRAGMA page_size = {PAGE_SIZE}",
    "PRAGMA encoding = 'UTF-8'",
    "PRAGMA auto_vacuum = NONE",
    "PRAGMA journal_mode = OFF",
    "PRAGMA synchronous = OFF",
    f"PRAGMA application_id = {APPLICATION_ID}",
    f"PRAGMA user_version = {FORMAT}",
    """
CREATE TABLE collectivite (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    code TEXT NOT NULL,
    siren TEXT NOT NULL,
    name TEXT NOT NULL,
    search_name TEXT NOT NULL,
    rang INTEGER NOT NULL UNIQUE,
    departement TEXT NOT NULL,
    region TEXT NOT NULL,
    arrondissement TEXT NOT NULL,
    type TEXT NOT NULL,
    regime TEXT NOT NULL,
    epci_id INTEGER REFERENCES collectivite,
    ept_id INTEGER REFERENCES collectivite,
    population INTEGER,
    population_year INTEGER,
    postcodes TEXT NOT NULL,
    is_current INTEGER NOT NULL CHECK (is_current IN (0, 1)),
    successor_id INTEGER REFERENCES collectivite
) STRICT""",
    """
CREATE TABLE evenement (
    code TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    commune_id INTEGER NOT NULL REFERENCES collectivite,
    year INTEGER NOT NULL,
    seen INTEGER,
    PRIMARY KEY (code, ordinal)
) STRICT, WITHOUT ROWID""",
    """
CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    title_en TEXT NOT NULL,
    producer TEXT NOT NULL,
    vintage TEXT NOT NULL,
    licence TEXT NOT NULL,
    file TEXT NOT NULL,
    sha256 TEXT NOT NULL
) STRICT""",
    """
CREATE TABLE indicateur (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    label TEXT NOT NULL,
    label_en TEXT NOT NULL,
    definition TEXT NOT NULL,
    definition_en TEXT NOT NULL,
    unit TEXT NOT NULL,
    perimeter TEXT NOT NULL,
    caution TEXT NOT NULL,
    caution_en TEXT NOT NULL,
    modalities TEXT NOT NULL
) STRICT""",
    """
CREATE TABLE serie (
    id INTEGER PRIMARY KEY,
    indicateur_id INTEGER NOT NULL REFERENCES indicateur,
    exercice INTEGER NOT NULL,
    rang INTEGER NOT NULL,
    source_id INTEGER NOT NULL REFERENCES source,
    decimals INTEGER NOT NULL,
    full_kinds INTEGER NOT NULL,
    UNIQUE (indicateur_id, exercice, rang)
) STRICT""",
    """
CREATE TABLE couverture (
    indicateur_id INTEGER NOT NULL REFERENCES indicateur,
    exercice INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    known INTEGER NOT NULL,
    secret INTEGER NOT NULL,
    missing INTEGER NOT NULL,
    total INTEGER NOT NULL,
    PRIMARY KEY (indicateur_id, exercice, kind)
) STRICT, WITHOUT ROWID""",
    "CREATE TABLE bloc (id INTEGER PRIMARY KEY, data BLOB NOT NULL) STRICT",
    "CREATE TABLE contour (id INTEGER PRIMARY KEY, data BLOB NOT NULL) STRICT",
    """
CREATE TABLE voisinage (
    commune_id INTEGER NOT NULL REFERENCES collectivite,
    voisine_id INTEGER NOT NULL REFERENCES collectivite,
    PRIMARY KEY (commune_id, voisine_id)
) STRICT, WITHOUT ROWID""",
    """
CREATE VIRTUAL TABLE recherche USING fts5(
    nom, autres, content = '', detail = 'full', tokenize = 'ascii'
)""",
)

INDEXES = (
    "CREATE INDEX collectivite_by_code ON collectivite (kind, code)",
    "CREATE INDEX collectivite_by_name ON collectivite (search_name, rang)",
    "CREATE INDEX collectivite_by_epci ON collectivite (epci_id) WHERE epci_id IS NOT NULL",
    "CREATE INDEX collectivite_by_ept ON collectivite (ept_id) WHERE ept_id IS NOT NULL",
    "CREATE INDEX collectivite_by_departement ON collectivite (departement)",
    "CREATE INDEX collectivite_by_siren ON collectivite (siren) WHERE siren <> ''",
    """
CREATE INDEX collectivite_by_successor ON collectivite (successor_id)
WHERE successor_id IS NOT NULL""",
)
