"""Names of natural persons are hidden; names of places, and every other word, are kept."""

from __future__ import annotations

import re
import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

import pack_samples
from budgetlocal.bundled import bundled
from budgetlocal.core.text import translatable, verbatim
from budgetlocal.export.caviardage import HIDDEN, HIDES_NAMES, Caviardage, caviardage_of


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("M. DUPRÉ", "M. [nom retiré]"),
        ("M DUPRE ANNE", "M [nom retiré]"),
        ("Mme Anne-Marie Le Goffic, 3 mois", "Mme [nom retiré], 3 mois"),
        ("SALAIRE MME LEFEBURE", "SALAIRE MME [nom retiré]"),
        ("Loyer Jean-Pierre Le Goffic 2024", "Loyer [nom retiré] 2024"),
        ("SUBVENTION LEFEBURE PIERRE", "SUBVENTION [nom retiré]"),
        ("Remboursement à Youssef El Amrani", "Remboursement à [nom retiré]"),
        ("budget_Jean_Dupre.xml", "budget_[nom retiré].xml"),
        ("BP_2025_Hortense_DUPRE.xml", "BP_2025_[nom retiré].xml"),
        ("Bail LEFEBURE ADRIEN", "Bail [nom retiré]"),
        ("Indivision Lefébure", "Indivision [nom retiré]"),
        ("Me Lefébure, notaire", "Me [nom retiré], notaire"),
        ("Maison de Mme Anne Lefébure", "Maison de Mme [nom retiré]"),
        ("Logement M. Roux, rue du Port", "Logement M. [nom retiré], rue du Port"),
        ("Mme B. Lefébure et M. Roux", "Mme [nom retiré] et M. [nom retiré]"),
    ],
)
def test_what_reads_like_a_name_is_hidden(text, hidden):
    assert HIDES_NAMES.clean(text) == hidden


@pytest.mark.parametrize(
    "text",
    [
        "M. le maire", "Monsieur le Président", "M57", "DR FONCTIONNEMENT",
        "École Jean Moulin", "rue du docteur Roux", "rue du Dr Jean Roux", "Collège Marie Curie", "bd Henri Barbusse",
        "Place Jean Paul II", "Groupe scolaire Louise Michel", "Saint-Jean-de-Luz",
        "Charges de personnel et frais assimilés", "Énergie - Électricité", "", "n. d.",
    ],
)  # fmt: skip
def test_places_functions_and_labels_are_kept(text):
    assert HIDES_NAMES.clean(text) == text


def test_no_label_of_a_plan_de_comptes_loses_a_word():
    labels = {
        cell
        for path in bundled("resources", "nomenclatures").glob("*.tsv")
        for line in path.read_text(encoding="utf-8").splitlines()
        for cell in line.split("\t")
    }
    assert len(labels) > 1000
    assert [label for label in labels if HIDES_NAMES.clean(label) != label] == []


def test_a_name_that_the_annexes_hold_is_hidden_wherever_it_comes_back():
    hides = caviardage_of(
        [
            ("FORMATION", {"NomElu": "ZWYNGL Orphée"}),
            ("CONCOURS", {"LibOrgaBenef": "Ysaline Quorvec", "CodNatJurBenefCA": "P3"}),
            ("CONCOURS", {"LibOrgaBenef": "Club de Pétanque", "CodNatJurBenefCA": "P1"}),
            ("EMPRUNT", {"LibOrgaPreteur": "Banque Fictive"}),
        ]
    )
    assert hides.clean("Formation d'orphee zwyngl, 2 jours") == f"Formation d'{HIDDEN}, 2 jours"
    assert hides.clean("AIDE YSALINE QUORVEC") == f"AIDE {HIDDEN}"
    kept = "Club de Pétanque, Banque Fictive"
    assert hides.clean(kept) == kept


def test_lenders_are_hidden_on_demand():
    rows = [("EMPRUNT", {"LibOrgaPreteur": "Banque Fictive"})]
    hides = caviardage_of(rows, hides_lenders=True)
    assert hides.clean("Prêt de la BANQUE FICTIVE") == f"Prêt de la {HIDDEN}"


def test_a_sentence_without_a_name_stays_translatable():
    sentence = translatable("Test", "Dépenses de {nom}", nom=verbatim("voirie"))
    assert HIDES_NAMES.text(sentence) is sentence
    named = translatable("Test", "Aide à {nom}", nom=verbatim("Mme Lefébure"))
    assert str(HIDES_NAMES.text(named)) == f"Aide à Mme {HIDDEN}"


def test_names_cut_over_two_holes_are_seen():
    named = translatable("Test", "{titre} {nom}", titre=verbatim("Mme"), nom=verbatim("Lefébure"))
    assert str(HIDES_NAMES.text(named)) == f"Mme {HIDDEN}"


def test_a_pack_without_names_is_the_same_pack():
    pack = pack_samples.every_kind()
    assert HIDES_NAMES.pack(pack) == pack


def test_names_are_shown_when_asked_for():
    assert Caviardage(is_on=False).clean("Mme Lefébure") == "Mme Lefébure"


@given(st.text(max_size=80))
def test_cleaning_twice_is_cleaning_once_and_never_fails(text):
    once = HIDES_NAMES.clean(text)
    assert HIDES_NAMES.clean(once) == once


def test_the_demonstration_loses_nothing():
    for path in bundled("resources", "demonstration").glob("*.xml"):
        for text in re.findall('V="([^"]*)"', path.read_bytes().decode("iso-8859-1")):
            assert HIDES_NAMES.clean(text) == text, path.name


def test_no_name_of_a_collectivite_loses_a_word():
    with sqlite3.connect(f"file:{bundled('data', 'extract.sqlite')}?mode=ro", uri=True) as extract:
        names = [name for (name,) in extract.execute("SELECT name FROM collectivite")]
    extract.close()
    assert len(names) > 30_000
    assert [name for name in names if HIDES_NAMES.clean(name) != name] == []
