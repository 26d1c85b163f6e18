"""Titles of columns, codes, headers, units, identity: what words mean."""

from __future__ import annotations

import pytest

from budgetlocal.core.kinds import Etape, Sens
from budgetlocal.importing.tables.code_cells import code_of
from budgetlocal.importing.tables.folding import fold
from budgetlocal.importing.tables.headers import find_header
from budgetlocal.importing.tables.identity_words import (
    clues_of_cell,
    clues_of_name,
    day_of,
    nomenclature_of,
)
from budgetlocal.importing.tables.lexicon import title_meaning
from budgetlocal.importing.tables.roles import Role
from budgetlocal.importing.tables.units import unit_of


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Chap.", Role.CHAPITRE),
        ("N° compte", Role.NATURE),
        ("Libellé", Role.LIBELLE),
        ("Libelle\u0301", Role.LIBELLE),  # an accent written apart (NFD)
        ("LIBELLÉ CHAPITRE", Role.LIBELLE_CHAPITRE),
        ("Crédits ouverts (BP+DM+RAR)", Role.CREDITS_OUVERTS),
        ("Restes à réaliser N-1", Role.RAR_PRECEDENT),
        ("RAR au 31/12", Role.RAR),
        ("Eng. non mandaté", Role.ENGAGE_NET),
        ("Montant engagé", Role.ENGAGE),
        ("Mandats émis", Role.REALISE),
        ("Reste à engager", Role.DISPONIBLE),
        ("Tx réal.", Role.TAUX),
        ("% réalisé", Role.TAUX),
        ("D/R", Role.SENS),
        ("Août", Role.MOIS),
        ("Virements de crédits", Role.VC),
    ],
)
def test_a_title_is_known_whatever_its_case_accents_and_dots(title, role):
    assert title_meaning(fold(title)).use.role is role


def test_a_title_names_its_year_its_step_its_number_and_its_direction():
    assert title_meaning(fold("BP 2025")).use.exercice == 2025
    assert title_meaning(fold("BP 2025")).use.etape is Etape.BP
    assert title_meaning(fold("DM n°2")).use.numero == 2
    assert title_meaning(fold("Titres émis")).use.sens is Sens.RECETTE


@pytest.mark.parametrize("title", ["", "Pourquoi", "Mairie de Villexemple"])
def test_an_unknown_title_means_nothing(title):
    assert title_meaning(fold(title)) is None


@pytest.mark.parametrize(
    ("cell", "code", "label"),
    [
        ("60611 - Eau", "60611", "Eau"),
        ("Chapitre 011 : Charges", "011", "Charges"),
        (11.0, "11", ""),
        ("11.0", "11", ""),
        ("60 611.", "60611", ""),
        ("7478 222.", "7478222", ""),
        ("C926", "926", ""),
        ("R01     ", "01", ""),
        ("011", "011", ""),
    ],
)
def test_a_code_is_taken_out_of_its_cell(cell, code, label):
    found = code_of(cell)
    assert (found.code, found.label) == (code, label)


@pytest.mark.parametrize("cell", [None, "", "Total", "1 234,56", 12.5, -3, "Eau 60611"])
def test_what_does_not_begin_with_a_code_has_none(cell):
    assert code_of(cell) is None


GROUPED = [
    ["Commune de Villexemple"],
    ["Exercice", "2025"],
    [],
    [
        "Chapitre",
        "Article",
        "Libellé",
        "Prévisions",
        None,
        None,
        "Réalisations",
        None,
        "Disponible",
    ],
    [None, None, None, "BP", "DM", "Total", "Engagé", "Mandaté", None],
    ["011", "60611", "Eau", 100.0, 0.0, 100.0, 50.0, 20.0, 30.0],
]


def test_a_header_of_two_rows_joins_the_groups_and_the_titles():
    header = find_header(GROUPED)
    assert header.rows == (3, 4)
    assert [title.use.role for title in header.meanings] == [
        Role.CHAPITRE, Role.NATURE, Role.LIBELLE, Role.BP, Role.DM, Role.CREDITS_OUVERTS,
        Role.ENGAGE, Role.REALISE, Role.DISPONIBLE,
    ]  # fmt: skip


def test_a_row_of_figures_is_never_a_header():
    rows = [["2025", "Compte de tiers", 1993.0, 2012.0], ["2025", "Libellé", 5.0, 6.0]]
    assert find_header(rows) is None


@pytest.mark.parametrize(
    ("text", "unit"),
    [("Montants en k€", 1000), ("en milliers d'euros", 1000), ("(M€)", 10**6), ("en €", 0)],
)
def test_a_unit_is_read(text, unit):
    assert unit_of(fold(text)) == unit


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("M57 développée", "M57"),
        ("M57 abrégée", "M57_A"),
        ("M14", "M14"),
        ("M57-M57_A", "M57_A"),
        ("Mme 57", ""),
    ],
)
def test_a_nomenclature_is_read(text, name):
    assert nomenclature_of(text) == name


@pytest.mark.parametrize(
    ("text", "iso"),
    [("au 30/06/2025", "2025-06-30"), ("le 1.2.25", "2025-02-01"), ("31/02/2025", ""), ("", "")],
)
def test_a_date_is_read(text, iso):
    assert day_of(text) == iso


def said(cell, following=None):
    """Return what a cell says, field by field."""
    return {clue.field: clue.value for clue in clues_of_cell(cell, following, "A1")}


def test_the_preamble_says_whose_budget_it_is():
    assert said("Villexemple  -  SIRET 219 999 018 00019") == {
        "siret": "21999901800019",
        "collectivite": "Villexemple",
    }
    assert said("Exercice", 2025) == {"exercice": "2025"}
    assert said("Exercice : 2024")["exercice"] == "2024"
    assert said("Situation budgétaire au 30/09/2024")["situation_date"] == "2024-09-30"
    assert said("Décision modificative n° 2")["numero"] == "2"
    assert said("Édité le 12/11/2025 à 14:32") == {"date": "2025-11-12"}


def test_the_name_of_the_file_is_the_weakest_witness():
    clues = {clue.field: clue for clue in clues_of_name("CA_2023_villexemple", "nom du fichier")}
    assert (clues["etape"].value, clues["exercice"].value) == ("CA", "2023")
    assert {clue.strength for clue in clues.values()} == {1}
