"""The tables of `reference.sqlite`, by version, in SQL.

Append-only, like those of the workspace. Everything belongs to a source: removing a source removes
all that was read in it, and two vintages never share a row. A figure is `mantisse / 10**echelle`;
amounts of balances are whole cents; NULL is what the file does not say, which is not zero.
"""

from __future__ import annotations

from budgetlocal.reference.official.staging import BALANCE_AMOUNTS

APPLICATION_ID = 0x424C5246
""""BLRF", at byte 68 of the file."""

_SOURCE = """
CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    disposition TEXT NOT NULL CHECK (disposition <> ''),
    niveau TEXT NOT NULL CHECK (niveau IN ('commune', 'epci', 'departement', 'region', 'autre')),
    titre TEXT NOT NULL,
    producteur TEXT NOT NULL CHECK (producteur <> ''),
    licence TEXT NOT NULL CHECK (licence <> ''),
    millesime INTEGER NOT NULL CHECK (millesime BETWEEN 1990 AND 2100),
    exercices TEXT NOT NULL CHECK (json_valid(exercices)),
    perimetre TEXT NOT NULL,
    empreinte TEXT NOT NULL CHECK (empreinte <> ''),
    fichier TEXT NOT NULL CHECK (fichier <> ''),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    taille INTEGER NOT NULL CHECK (taille >= 0),
    lignes INTEGER NOT NULL CHECK (lignes >= 0),
    importe_le TEXT NOT NULL CHECK (importe_le <> ''),
    UNIQUE (disposition, niveau, millesime, exercices, empreinte)
) STRICT
"""

_INDICATEUR = """
CREATE TABLE indicateur (
    id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
    cle TEXT NOT NULL CHECK (cle <> ''),
    libelle TEXT NOT NULL,
    unite TEXT NOT NULL,
    perimetre TEXT NOT NULL,
    colonne TEXT NOT NULL,
    UNIQUE (source_id, cle, libelle, colonne)
) STRICT
"""

_SERIE = """
CREATE TABLE serie (
    id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
    indicateur_id INTEGER NOT NULL REFERENCES indicateur ON DELETE CASCADE,
    exercice INTEGER NOT NULL CHECK (exercice BETWEEN 1990 AND 2100),
    UNIQUE (indicateur_id, exercice)
) STRICT
"""

_TERRITOIRE = """
CREATE TABLE territoire (
    id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
    code TEXT NOT NULL CHECK (code <> ''),
    nom TEXT NOT NULL,
    code_actuel TEXT,
    UNIQUE (source_id, code)
) STRICT
"""

_BUDGET = """
CREATE TABLE budget (
    id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
    identifiant TEXT NOT NULL,
    libelle TEXT NOT NULL
) STRICT
"""

_VALEUR = """
CREATE TABLE valeur (
    serie_id INTEGER NOT NULL REFERENCES serie ON DELETE CASCADE,
    territoire_id INTEGER NOT NULL,
    budget_id INTEGER NOT NULL,
    mantisse INTEGER,
    echelle INTEGER NOT NULL CHECK (echelle BETWEEN 0 AND 30),
    etat TEXT CHECK (etat IN ('secret', 'manquant')),
    PRIMARY KEY (serie_id, territoire_id, budget_id),
    CHECK ((mantisse IS NULL) = (etat IS NOT NULL))
) STRICT, WITHOUT ROWID
"""

_BALANCE_BUDGET = """
CREATE TABLE balance_budget (
    id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
    exercice INTEGER NOT NULL CHECK (exercice BETWEEN 1990 AND 2100),
    siret TEXT NOT NULL CHECK (length(siret) = 14 AND siret NOT GLOB '*[^0-9]*'),
    libelle TEXT NOT NULL,
    nomenclature TEXT NOT NULL,
    cbudg TEXT NOT NULL,
    ctype TEXT NOT NULL,
    cstyp TEXT NOT NULL,
    cacti TEXT NOT NULL,
    categorie TEXT NOT NULL,
    departement TEXT NOT NULL,
    insee TEXT NOT NULL,
    etat TEXT NOT NULL,
    code_actuel TEXT,
    UNIQUE (source_id, siret, exercice)
) STRICT
"""

_BALANCE_LIGNE = f"""
CREATE TABLE balance_ligne (
    budget_id INTEGER NOT NULL REFERENCES balance_budget ON DELETE CASCADE,
    compte TEXT NOT NULL CHECK (compte <> ''),
    fonction TEXT NOT NULL,
    {" ".join(f"{name} INTEGER," for name in BALANCE_AMOUNTS)}
    PRIMARY KEY (budget_id, compte, fonction)
) STRICT, WITHOUT ROWID
"""

_REJET = """
CREATE TABLE rejet (
    source_id INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
    rang INTEGER NOT NULL,
    ligne INTEGER NOT NULL,
    motif TEXT NOT NULL,
    detail TEXT NOT NULL,
    PRIMARY KEY (source_id, rang)
) STRICT, WITHOUT ROWID
"""

_REJET_NOMBRE = """
CREATE TABLE rejet_nombre (
    source_id INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
    motif TEXT NOT NULL,
    nombre INTEGER NOT NULL CHECK (nombre > 0),
    PRIMARY KEY (source_id, motif)
) STRICT, WITHOUT ROWID
"""

_CONTROLE = """
CREATE TABLE controle (
    source_id INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
    colonne TEXT NOT NULL,
    unite TEXT NOT NULL,
    fichier TEXT NOT NULL,
    garde TEXT NOT NULL,
    rejete TEXT NOT NULL,
    illisibles INTEGER NOT NULL,
    PRIMARY KEY (source_id, colonne)
) STRICT, WITHOUT ROWID
"""

VERSION_1 = (
    f"PRAGMA application_id = {APPLICATION_ID}",
    _SOURCE,
    _INDICATEUR,
    _SERIE,
    "CREATE INDEX serie_of_source ON serie (source_id)",
    _TERRITOIRE,
    "CREATE INDEX territoire_by_code ON territoire (code)",
    "CREATE INDEX territoire_by_today ON territoire (code_actuel)",
    _BUDGET,
    "CREATE INDEX budget_of_source ON budget (source_id)",
    _VALEUR,
    _BALANCE_BUDGET,
    "CREATE INDEX balance_by_siret ON balance_budget (siret, exercice)",
    "CREATE INDEX balance_by_today ON balance_budget (code_actuel, exercice)",
    _BALANCE_LIGNE,
    _REJET,
    _REJET_NOMBRE,
    _CONTROLE,
)
"""What makes an empty file a reference database of version 1."""
