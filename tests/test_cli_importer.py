"""`budgetlocal importer`: the same report as the window, exit codes, the workspace that it fills."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path

import pytest

from budgetlocal.bundled import bundled
from budgetlocal.cli import main
from budgetlocal.importing.tables.answers import Answers, Identite
from budgetlocal.importing.tables.reading import read_tables
from budgetlocal.importing.tables.recette_files import write_recette
from budgetlocal.workspace.workspace import Workspace

SIRET = "21999901800019"
KEYS = {"statut", "documents", "reparations", "exclus", "sommes", "questions", "refus"}
BUDGET = f"""Villexemple - SIRET {SIRET}
BUDGET PRIMITIF 2025
Nomenclature : M57
DEPENSES DE FONCTIONNEMENT
Chapitre;Article;Libellé;BP
11;60611;Eau;1 000,50
;;Total;1 000,50
"""


@pytest.fixture
def budget(tmp_path):
    path = tmp_path / "bp.csv"
    path.write_text(BUDGET, encoding="utf-8")
    return path


def told(capsys, *arguments) -> tuple[int, dict]:
    """Run the command; return its exit code and its JSON."""
    code = main(["importer", *map(str, arguments), "--json"])
    answer = json.loads(capsys.readouterr().out)
    assert set(answer) >= KEYS
    return code, answer


def steps_of(path: Path, tmp_path: Path) -> list[str]:
    with contextlib.closing(Workspace.open(path, tmp_path / "sessions")) as workspace:
        return [f"{each.exercice} {each.etape_label}" for each in workspace.repository.documents()]


def test_a_clean_table_exits_with_0_and_tells_everything(budget, capsys):
    code, answer = told(capsys, budget)
    assert (code, answer["statut"], answer["refus"], answer["questions"]) == (
        0,
        "importe",
        None,
        [],
    )
    (document,) = answer["documents"]
    assert document["siret"] == SIRET
    assert document["totaux"]["fonctionnement/depenses"]["MtPrev"] == "1000.50"
    assert answer["sommes"] == {
        "BP": {"fichier": "2001.00", "gardees": "1000.50", "exclues": "1000.50"}
    }
    (repair,) = answer["reparations"]
    assert (repair["cellule"], repair["avant"], repair["apres"]) == ("A6", "11", "011")
    (excluded,) = answer["exclus"]
    assert (excluded["ligne"], excluded["montants"]) == ("7", {"BP": "1000.50"})


def test_a_question_exits_with_1_and_lists_its_choices(budget, capsys):
    budget.write_text(BUDGET.replace("1 000,50\n;;", "1 000,51\n;;"), encoding="utf-8")
    code, answer = told(capsys, budget)
    assert (code, answer["statut"]) == (1, "question")
    (question,) = answer["questions"]
    assert question["id"] == "sous_totaux"
    assert [choice["id"] for choice in question["choix"]] == ["garder"]


def test_a_refusal_exits_with_2_and_says_what_to_do(tmp_path, capsys):
    path = tmp_path / "subventions.csv"
    path.write_text("nomBeneficiaire;montant\nAssociation;100,00\n", encoding="utf-8")
    code, answer = told(capsys, path)
    assert (code, answer["statut"], answer["documents"]) == (2, "refus", [])
    assert "subventions" in answer["refus"]["message"]
    assert set(answer["refus"]) == {"message", "ou", "que_faire"}


def test_a_totem_file_goes_through_the_same_command(capsys):
    code, answer = told(capsys, bundled("resources", "demonstration", "CA_2024.xml"))
    assert (code, answer["statut"], answer["reparations"]) == (0, "importe", [])
    assert answer["documents"][0]["etape"] == "CA"


def test_an_xml_that_is_no_budget_is_refused_in_the_same_form(tmp_path, capsys):
    path = tmp_path / "autre.xml"
    path.write_text("<?xml version='1.0'?><autre/>", encoding="utf-8")
    code, answer = told(capsys, path)
    assert (code, answer["statut"]) == (2, "refus")


def test_nothing_is_written_unless_a_workspace_is_named(budget, tmp_path, capsys):
    before = sorted(tmp_path.iterdir())
    told(capsys, budget, "--simuler")
    assert sorted(tmp_path.iterdir()) == before


def test_a_workspace_is_made_then_the_same_step_is_replaced(budget, tmp_path, capsys):
    target = tmp_path / "ville.budgetlocal"
    assert told(capsys, budget, "--dans", target)[0] == 0
    assert steps_of(target, tmp_path) == ["2025 BP"]
    budget.write_text(BUDGET.replace("1 000,50", "1 200,00"), encoding="utf-8")
    assert told(capsys, budget, "--dans", target)[0] == 0
    assert steps_of(target, tmp_path) == ["2025 BP"]


def test_a_question_leaves_the_workspace_alone(budget, tmp_path, capsys):
    target = tmp_path / "ville.budgetlocal"
    budget.write_text(BUDGET.replace("1 000,50\n;;", "1 000,51\n;;"), encoding="utf-8")
    assert told(capsys, budget, "--dans", target)[0] == 1
    assert not target.exists()


def test_the_only_budget_of_the_workspace_is_that_of_a_silent_file(budget, tmp_path, capsys):
    target = tmp_path / "ville.budgetlocal"
    told(capsys, budget, "--dans", target)
    silent = tmp_path / "silencieux.csv"
    silent.write_text(
        BUDGET.replace(f"Villexemple - SIRET {SIRET}", "").replace("2025", "2026"), encoding="utf-8"
    )
    assert told(capsys, silent)[0] == 1
    assert told(capsys, silent, "--dans", target)[0] == 0
    assert steps_of(target, tmp_path) == ["2025 BP", "2026 BP"]


def test_a_saved_recette_answers_for_the_person(budget, tmp_path, capsys):
    budget.write_text(BUDGET.replace(f"Villexemple - SIRET {SIRET}", ""), encoding="utf-8")
    answers = Answers(identite=Identite(siret=SIRET, collectivite="Villexemple"))
    recette = tmp_path / "recette.json"
    write_recette(recette, read_tables(budget, answers=answers).recette)
    assert told(capsys, budget)[0] == 1
    code, answer = told(capsys, budget, "--recette", recette)
    assert (code, answer["documents"][0]["siret"], answer["recette"]) == (0, SIRET, "bp")


def test_a_file_that_is_no_recette_stops_the_command(budget, capsys):
    assert main(["importer", str(budget), "--recette", str(budget), "--json"]) == 2
    assert "recette" in json.loads(capsys.readouterr().out)["erreur"]["message"]


def test_people_read_the_report_as_text(budget, capsys):
    assert main(["importer", str(budget)]) == 0
    text = capsys.readouterr().out
    assert "Villexemple" in text
    assert "« 11 » → « 011 »" in text
    assert "✓ BP" in text
