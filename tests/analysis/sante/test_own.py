"""Own budgets: accounts speak before votes, the catalogue gives the figures, gaps are said."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from budgetlocal.analysis.dette.portfolio import owed_in_annex
from budgetlocal.analysis.sante.fiche import fiche_of
from budgetlocal.analysis.sante.own import OwnBudgets
from budgetlocal.analysis.sante.page import Wish, sante_of, sante_of_budgets
from budgetlocal.analysis.selection import evaluation_of
from budgetlocal.analysis.subjects import subject_of
from budgetlocal.core.errors import UserError
from budgetlocal.core.frames import budget_frame
from budgetlocal.core.kinds import Amount
from budgetlocal.importing.reading import read_document
from budgetlocal.indicators.catalogue import catalogue
from budgetlocal.indicators.evaluation import Evaluation
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.values import Kind
from real_data import BUDGETS, needs

DAY = date(2026, 11, 24)
DEMONSTRATION = Path(__file__).resolve().parents[3] / "resources" / "demonstration"
SHARED_WITH_CATALOGUE = ("taux_epargne_brute", "taux_epargne_nette", "rigidite_charges")


@pytest.fixture(scope="module")
def budgets():
    names = ("CA_2023", "CA_2024", "BP_2025")
    return [budget_frame(read_document(DEMONSTRATION / f"{name}.xml")) for name in names]


def page(budgets, focus):
    return sante_of_budgets(OwnBudgets(budgets, focus), Wish(), day=DAY, folder=None)


def test_gauges_are_the_indicators_of_the_catalogue(budgets):
    account = budgets[1]
    shown = {r.measure.key: r for r in page(budgets, account).readings}
    evaluation = evaluation_of(account, Amount.MT_REAL)
    for key in SHARED_WITH_CATALOGUE:
        assert shown[key].exercice == 2024
        assert shown[key].value == evaluation.indicator(catalogue()[key], 2024).value
        assert shown[key].value is not None


def test_a_vote_leaves_the_floor_to_the_last_account(budgets):
    by_vote = page(budgets, budgets[2])
    assert "Vos comptes" in str(by_vote.facts)
    assert max(r.exercice or 0 for r in by_vote.readings) == 2024


def test_inhabitants_given_for_a_vote_do_not_divide_the_account_of_another_year(budgets):
    """9 000 typed for the BP of 2025: the account of 2024 speaks, with the 8 437 it declares."""

    def people(focus):
        found = sante_of_budgets(OwnBudgets(budgets, focus, 9_000), Wish(), day=DAY, folder=None)
        return str(found.facts).replace("\u202f", " ").replace("\u00a0", " ")

    assert "exercice 2024 · 8 437 habitants" in people(budgets[2])
    assert "exercice 2024 · 9 000 habitants" in people(budgets[1])


@pytest.mark.real_data
def test_a_class_of_another_population_than_the_document_is_told():
    """Crach: 3 446 inhabitants in the document, a class from 3 500 by the legal 3 538 of 2025."""
    file = needs(BUDGETS) / "yatotem2scdl" / "CRACH_PRINCIPAL_BP_2022.xml"
    frame = budget_frame(read_document(file))
    with Extract.open() as extract:
        own = OwnBudgets([frame], frame, None, extract)
        found = sante_of_budgets(own, Wish(), day=DAY, folder=None)
        same = OwnBudgets([frame], frame, 3_538, extract)
        quiet = sante_of_budgets(same, Wish(), day=DAY, folder=None)
    notes = " ".join(map(str, found.notes))
    assert "La strate suit la population totale de 2025 : 3\u202f538 habitants" in notes
    assert "La strate suit" not in " ".join(map(str, quiet.notes))


def test_without_an_account_the_vote_is_said_to_be_a_forecast(budgets):
    alone = page(budgets[2:], budgets[2])
    assert "prévision" in str(alone.facts)
    assert any("prévisions votées" in str(note) for note in alone.notes)
    assert alone.readings[0].exercice == 2025


def test_debt_is_declared_or_refused_never_made_up(budgets):
    shown = {r.gauge.key: r for r in page(budgets, budgets[1]).readings}
    """The annex of the CA adds up to what the document declares per head; without it, declared only."""
    shown = {r.gauge.key: r for r in page(budgets, budgets[1]).readings}
    owed = owed_in_annex(budgets[1])
    saved = Evaluation(subject_of(budgets, budgets[1]), catalogue()).indicator(
        catalogue()["epargne_brute"], 2024
    )
    assert shown["desendettement"].measure.key == "capacite_desendettement_emprunts"
    assert shown["desendettement"].value == Fraction(owed, 100) / saved.value
    assert "annexe" in str(shown["desendettement"].figure.source)
    assert shown["dette"].measure.key == "capital_restant_du_hab"
    assert round(float(shown["dette"].value), 2) == 1030.92

    bare = [replace(each, annexes=()) for each in budgets]
    shown = {r.gauge.key: r for r in page(bare, bare[1]).readings}
    assert shown["desendettement"].exercice is None
    assert "balance" in str(shown["desendettement"].figure.reason)
    assert shown["dette"].measure.key == "dette_declaree_hab"


def test_the_level_follows_the_siren_when_the_extract_does_not_know_the_town(budgets):
    shown = page(budgets, budgets[1])
    assert shown.group is None
    assert shown.readings[0].threshold is not None


@pytest.fixture(scope="module")
def changes():
    return [
        budget_frame(read_document(DEMONSTRATION / f"{name}.xml"))
        for name in ("DM1_2025", "BS_2025")
    ]


@pytest.mark.parametrize("rank", [0, 1])
def test_a_change_leaves_the_floor_to_the_vote_it_changes(budgets, changes, rank):
    voted, change = budgets[2], changes[rank]
    shown = page([voted, *changes], change)
    assert [r.value for r in shown.readings] == [r.value for r in page([voted], voted).readings]
    assert any("prévisions votées" in str(note) for note in shown.notes)


@pytest.mark.parametrize("rank", [0, 1])
def test_a_change_alone_is_no_health(changes, rank):
    with pytest.raises(UserError, match="ne porte que des changements"):
        page(changes, changes[rank])


@pytest.mark.real_data
def test_a_group_without_figures_of_the_year_places_nothing():
    """Own accounts of 2022: the extract has its group, and no figure of that year for it."""
    path = needs(BUDGETS / "montreuil") / "CA_2022.xml"
    account = budget_frame(read_document(path))
    with Extract.open() as extract:
        own = sante_of_budgets(
            OwnBudgets([account], account, extract=extract), Wish(), day=DAY, folder=None
        )
        commune = extract.by_code(Kind.COMMUNE, "97105")  # Basse-Terre
        published = sante_of(extract, commune.id, Wish(), day=DAY)
    assert own.group is not None
    assert not own.is_placed
    assert published.is_placed
    words = [str(line) for line in fiche_of(own, DAY).footer]
    assert "bande" not in words[0]
    assert not any("Classe ouverte" in line for line in words)
    assert "bande" in str(fiche_of(published, DAY).footer[0])
