"""The tables of a `.budgetlocal` file, by version, in SQL.

Append-only: a published version is never edited, the next one is a new tuple of statements.
Amounts are whole cents; NULL is what the source does not say, which is not zero.
"""

from __future__ import annotations

APPLICATION_ID = 0x424C4F43
""""BLOC", at byte 68 of the file: what tells a BudgetLocal file from any other SQLite file."""

_COLLECTIVITE = """
CREATE TABLE collectivite (
    id INTEGER PRIMARY KEY,
    siren TEXT NOT NULL UNIQUE CHECK (length(siren) = 9 AND siren NOT GLOB '*[^0-9]*'),
    given_name TEXT CHECK (trim(given_name) <> '')
) STRICT
"""

_BUDGET = """
CREATE TABLE budget (
    id INTEGER PRIMARY KEY,
    collectivite_id INTEGER NOT NULL REFERENCES collectivite ON DELETE CASCADE,
    siret TEXT NOT NULL CHECK (length(siret) = 14 AND siret NOT GLOB '*[^0-9]*'),
    code_budget TEXT NOT NULL,
    given_name TEXT CHECK (trim(given_name) <> ''),
    UNIQUE (siret, code_budget)
) STRICT
"""

_EXERCICE = """
CREATE TABLE exercice (
    id INTEGER PRIMARY KEY,
    budget_id INTEGER NOT NULL REFERENCES budget ON DELETE CASCADE,
    annee INTEGER NOT NULL CHECK (annee BETWEEN 1990 AND 2100),
    population INTEGER CHECK (population > 0),
    UNIQUE (budget_id, annee)
) STRICT
"""

_SOURCE = """
CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
    size INTEGER NOT NULL CHECK (size >= 0),
    encoding TEXT NOT NULL,
    reader TEXT NOT NULL CHECK (reader <> ''),
    software TEXT NOT NULL,
    imported_at TEXT NOT NULL CHECK (imported_at <> '')
) STRICT
"""

_DOCUMENT = """
CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    exercice_id INTEGER NOT NULL REFERENCES exercice ON DELETE CASCADE,
    source_id INTEGER NOT NULL UNIQUE REFERENCES source ON DELETE CASCADE,
    etape TEXT NOT NULL CHECK (etape IN ('BP', 'BS', 'DM', 'CA', 'CFU')),
    numero INTEGER NOT NULL CHECK (numero >= 0),
    collectivite TEXT NOT NULL,
    siret_collectivite TEXT NOT NULL,
    nature_collectivite TEXT NOT NULL,
    departement TEXT NOT NULL,
    insee TEXT NOT NULL,
    budget TEXT NOT NULL,
    is_principal INTEGER NOT NULL CHECK (is_principal IN (0, 1)),
    siret_principal TEXT NOT NULL,
    nomenclature TEXT NOT NULL,
    is_draft INTEGER NOT NULL CHECK (is_draft IN (0, 1)),
    vote_date TEXT NOT NULL,
    vote_mode TEXT NOT NULL,
    plan_norme TEXT NOT NULL,
    plan_declinaison TEXT NOT NULL,
    plan_year INTEGER NOT NULL,
    calculated_lines INTEGER NOT NULL CHECK (calculated_lines >= 0),
    content_sha256 TEXT NOT NULL CHECK (length(content_sha256) = 64),
    UNIQUE (exercice_id, etape, numero)
) STRICT
"""

_INFORMATION = """
CREATE TABLE information (
    document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    rank INTEGER NOT NULL,
    code TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (document_id, rank)
) STRICT, WITHOUT ROWID
"""

_NOTICE = """
CREATE TABLE notice (
    document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    rank INTEGER NOT NULL,
    code TEXT NOT NULL,
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    context TEXT NOT NULL,
    template TEXT NOT NULL,
    "values" TEXT NOT NULL CHECK (json_valid("values")),
    PRIMARY KEY (document_id, rank)
) STRICT, WITHOUT ROWID
"""

_LINE = """
CREATE TABLE line (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    source_line INTEGER NOT NULL CHECK (source_line >= 0),
    nature TEXT NOT NULL,
    fonction TEXT NOT NULL,
    chapitre TEXT NOT NULL,
    chapitre_kind TEXT NOT NULL
        CHECK (chapitre_kind IN ('nature', 'fonction', 'operation', 'inconnu')),
    contnat TEXT NOT NULL,
    contfon TEXT NOT NULL,
    operation TEXT NOT NULL,
    operation_type TEXT NOT NULL,
    libelle TEXT NOT NULL,
    sens TEXT NOT NULL CHECK (sens IN ('D', 'R')),
    mouvement TEXT NOT NULL CHECK (mouvement IN ('reel', 'ordre')),
    type_ordre TEXT NOT NULL,
    section TEXT CHECK (section IN ('F', 'I')),
    section_source TEXT CHECK (section_source IN ('CaracSup', 'plan', 'nature')),
    mt_budg_prec INTEGER,
    mt_rar_prec INTEGER,
    mt_prop_nouv INTEGER,
    mt_prev INTEGER,
    cred_ouv INTEGER,
    mt_real INTEGER,
    mt_rar_3112 INTEGER,
    UNIQUE (document_id, ordinal)
) STRICT
"""

_LINE_SUPPLEMENT = """
CREATE TABLE line_supplement (
    line_id INTEGER NOT NULL REFERENCES line ON DELETE CASCADE,
    rank INTEGER NOT NULL,
    code TEXT NOT NULL,
    cents INTEGER NOT NULL,
    PRIMARY KEY (line_id, rank)
) STRICT, WITHOUT ROWID
"""

_LINE_CHARACTERISTIC = """
CREATE TABLE line_characteristic (
    line_id INTEGER NOT NULL REFERENCES line ON DELETE CASCADE,
    rank INTEGER NOT NULL,
    code TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (line_id, rank)
) STRICT, WITHOUT ROWID
"""

VERSION_1 = (
    f"PRAGMA application_id = {APPLICATION_ID}",
    _COLLECTIVITE,
    _BUDGET,
    "CREATE INDEX budget_of_collectivite ON budget (collectivite_id)",
    _EXERCICE,
    _SOURCE,
    _DOCUMENT,
    _INFORMATION,
    _NOTICE,
    _LINE,
    _LINE_SUPPLEMENT,
    _LINE_CHARACTERISTIC,
)
"""What makes an empty file a BudgetLocal file of version 1."""

_DOCUMENT_2 = """
CREATE TABLE document_2 (
    id INTEGER PRIMARY KEY,
    exercice_id INTEGER NOT NULL REFERENCES exercice ON DELETE CASCADE,
    source_id INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
    part TEXT NOT NULL,
    etape TEXT NOT NULL CHECK (etape IN ('BP', 'BS', 'DM', 'SITUATION', 'CA', 'CFU')),
    numero INTEGER NOT NULL CHECK (numero >= 0),
    situation_date TEXT NOT NULL CHECK (situation_date = '' OR etape = 'SITUATION'),
    collectivite TEXT NOT NULL,
    siret_collectivite TEXT NOT NULL,
    nature_collectivite TEXT NOT NULL,
    departement TEXT NOT NULL,
    insee TEXT NOT NULL,
    budget TEXT NOT NULL,
    is_principal INTEGER NOT NULL CHECK (is_principal IN (0, 1)),
    siret_principal TEXT NOT NULL,
    nomenclature TEXT NOT NULL,
    is_draft INTEGER NOT NULL CHECK (is_draft IN (0, 1)),
    vote_date TEXT NOT NULL,
    vote_mode TEXT NOT NULL,
    plan_norme TEXT NOT NULL,
    plan_declinaison TEXT NOT NULL,
    plan_year INTEGER NOT NULL,
    calculated_lines INTEGER NOT NULL CHECK (calculated_lines >= 0),
    content_sha256 TEXT NOT NULL CHECK (length(content_sha256) = 64),
    UNIQUE (source_id, part),
    UNIQUE (exercice_id, etape, numero, situation_date)
) STRICT
"""
_COPIED_DOCUMENT = """
    exercice_id, source_id, etape, numero, collectivite, siret_collectivite,
    nature_collectivite, departement, insee, budget, is_principal, siret_principal, nomenclature,
    is_draft, vote_date, vote_mode, plan_norme, plan_declinaison, plan_year, calculated_lines,
    content_sha256
"""

VERSION_2 = (
    _DOCUMENT_2,
    f"""
    INSERT INTO document_2 (id, part, situation_date, {_COPIED_DOCUMENT})
    SELECT id, '', '', {_COPIED_DOCUMENT} FROM document
    """,
    "DROP TABLE document",
    "ALTER TABLE document_2 RENAME TO document",
    "ALTER TABLE line ADD COLUMN place TEXT NOT NULL DEFAULT ''",
)
"""Several documents from one file (tables), situations at a date, the cell that a line is in."""

_PROJET = """
CREATE TABLE projet (
    id INTEGER PRIMARY KEY,
    exercice_id INTEGER NOT NULL REFERENCES exercice ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('DM', 'VC')),
    objet TEXT NOT NULL CHECK (trim(objet) <> '')
) STRICT
"""

_PROJET_LINE = """
CREATE TABLE projet_line (
    id INTEGER PRIMARY KEY,
    projet_id INTEGER NOT NULL REFERENCES projet ON DELETE CASCADE,
    section TEXT NOT NULL CHECK (section IN ('F', 'I')),
    sens TEXT NOT NULL CHECK (sens IN ('D', 'R')),
    mouvement TEXT NOT NULL CHECK (mouvement IN ('reel', 'ordre')),
    type_ordre TEXT NOT NULL,
    chapitre_kind TEXT NOT NULL
        CHECK (chapitre_kind IN ('nature', 'fonction', 'operation', 'inconnu')),
    chapitre TEXT NOT NULL,
    operation TEXT NOT NULL,
    nature TEXT NOT NULL,
    fonction TEXT NOT NULL,
    cents INTEGER NOT NULL CHECK (cents <> 0),
    libelle TEXT NOT NULL,
    note TEXT NOT NULL,
    UNIQUE (
        projet_id, section, sens, mouvement, type_ordre, chapitre_kind, chapitre, operation,
        nature, fonction
    )
) STRICT
"""

_ATTERRISSAGE = """
CREATE TABLE atterrissage (
    id INTEGER PRIMARY KEY,
    exercice_id INTEGER NOT NULL REFERENCES exercice ON DELETE CASCADE,
    section TEXT NOT NULL CHECK (section IN ('F', 'I')),
    sens TEXT NOT NULL CHECK (sens IN ('D', 'R')),
    chapitre_kind TEXT NOT NULL
        CHECK (chapitre_kind IN ('nature', 'fonction', 'operation', 'inconnu')),
    chapitre TEXT NOT NULL,
    cents INTEGER NOT NULL,
    note TEXT NOT NULL CHECK (trim(note) <> ''),
    UNIQUE (exercice_id, section, sens, chapitre_kind, chapitre)
) STRICT
"""

_AUTORISATION = """
CREATE TABLE autorisation (
    id INTEGER PRIMARY KEY,
    budget_id INTEGER NOT NULL REFERENCES budget ON DELETE CASCADE,
    operation TEXT NOT NULL CHECK (operation <> ''),
    cents INTEGER NOT NULL CHECK (cents >= 0),
    UNIQUE (budget_id, operation)
) STRICT
"""

VERSION_3 = (
    _PROJET,
    "CREATE INDEX projet_of_exercice ON projet (exercice_id)",
    _PROJET_LINE,
    _ATTERRISSAGE,
    _AUTORISATION,
)
"""Drafts of decisions, landings that a person overrules with a note, autorisations de programme."""

_ETUDE = """
CREATE TABLE etude (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind <> ''),
    budget_id INTEGER REFERENCES budget ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    content TEXT NOT NULL CHECK (json_valid(content)),
    UNIQUE (kind, budget_id, name)
) STRICT
"""

_CREDIT_PAIEMENT = """
CREATE TABLE credit_paiement (
    budget_id INTEGER NOT NULL REFERENCES budget ON DELETE CASCADE,
    operation TEXT NOT NULL CHECK (operation <> ''),
    annee INTEGER NOT NULL CHECK (annee BETWEEN 1990 AND 2100),
    cents INTEGER NOT NULL CHECK (cents >= 0),
    PRIMARY KEY (budget_id, operation, annee)
) STRICT, WITHOUT ROWID
"""

_ANNEXE = """
CREATE TABLE annexe (
    document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind <> ''),
    rank INTEGER NOT NULL CHECK (rank > 0),
    source_line INTEGER NOT NULL CHECK (source_line >= 0),
    "values" TEXT NOT NULL CHECK (json_valid("values")),
    PRIMARY KEY (document_id, kind, rank)
) STRICT, WITHOUT ROWID
"""

VERSION_4 = (
    _ETUDE,
    "CREATE INDEX etude_of_budget ON etude (budget_id)",
    _CREDIT_PAIEMENT,
    _ANNEXE,
)
"""Studies (scenarios, reforms, packs for the council…), CP of each AP by year, rows of annexes."""

VERSION_5 = (
    "ALTER TABLE exercice ADD COLUMN potentiel_fiscal INTEGER CHECK (potentiel_fiscal > 0)",
)
"""The potentiel fiscal of an exercice, in cents, as a person typed it from the DGF sheet."""
