"""The command line: the public JSON, the refusals, and charts without a screen."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from tests.real_data import BUDGETS, expected, needs

from budgetlocal.analysis.totals import section_totals
from budgetlocal.bundled import bundled
from budgetlocal.cli import main
from budgetlocal.core.formatting import euros
from budgetlocal.core.frames import budget_frame
from budgetlocal.importing.reading import read_document
from budgetlocal.workspace.workspace import Workspace

FIXTURES = Path(__file__).resolve().parent / "fixtures"
DEMONSTRATION = bundled("resources", "demonstration")


def resume(capsys: pytest.CaptureFixture[str], *paths: Path) -> tuple[int, Any]:
    code = main(["resume", *map(str, paths), "--json"])
    return code, json.loads(capsys.readouterr().out)


def test_the_json_has_the_public_keys(capsys: pytest.CaptureFixture[str]) -> None:
    code, answer = resume(capsys, DEMONSTRATION / "DM1_2025.xml")
    (document,) = answer["documents"]
    assert code == 0
    assert document["collectivite"] == "VILLEXEMPLE"
    assert document["siret"] == "21999901800019"
    assert document["exercice"] == 2025
    assert document["etape"] == "DM1"
    assert document["nomenclature"] == "M57-M57_D"
    assert document["lignes"] == 239
    assert set(document["totaux"]) == {
        "fonctionnement/depenses",
        "fonctionnement/recettes",
        "investissement/depenses",
        "investissement/recettes",
    }


def test_amounts_are_texts_in_euros_and_the_split_adds_up(
    capsys: pytest.CaptureFixture[str],
) -> None:
    _, answer = resume(capsys, DEMONSTRATION / "CA_2024.xml")
    for sums in answer["documents"][0]["totaux"].values():
        parts = [sums.get(f"MtReal_{movement}", "0.00") for movement in ("reel", "ordre")]
        assert sum(Decimal(part) for part in parts) == Decimal(sums["MtReal"])
        assert all(
            value == f"{Decimal(value):.2f}" for key, value in sums.items() if key != "lines"
        )


def test_what_a_file_does_not_give_is_told_from_zero(capsys: pytest.CaptureFixture[str]) -> None:
    _, answer = resume(capsys, DEMONSTRATION / "CA_2020.xml", DEMONSTRATION / "BP_2025.xml")
    account, voted = (document["montants_renseignes"] for document in answer["documents"])
    assert "MtReal" in account
    assert "MtReal" not in voted


@pytest.mark.real_data
def test_the_json_of_a_real_file_is_the_independent_total(
    capsys: pytest.CaptureFixture[str],
) -> None:
    name = "montreuil/CA_2019.xml"
    _, answer = resume(capsys, needs(BUDGETS) / name)
    assert answer["documents"][0]["totaux"] == expected()[name]["computed"]["totals"]


def test_a_refusal_is_json_with_exit_code_two(capsys: pytest.CaptureFixture[str]) -> None:
    code, answer = resume(capsys, FIXTURES / "totem_siret_court.xml")
    assert code == 2
    assert set(answer["erreur"]) == {"message", "ou", "que_faire"}
    assert "IdEtab" in answer["erreur"]["message"]


def test_a_refusal_for_people_says_what_where_and_what_to_do(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["resume", str(FIXTURES / "totem_tronque.xml")]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert [line.split(" :")[0] for line in printed.err.splitlines()] == [
        "Refusé",
        "Où",
        "Que faire",
    ]


def test_the_summary_for_people_shows_totals_and_checks(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["resume", str(DEMONSTRATION / "CA_2024.xml")]) == 0
    text = capsys.readouterr().out
    assert "VILLEXEMPLE" in text
    budget = budget_frame(read_document(DEMONSTRATION / "CA_2024.xml"))
    done = section_totals(budget.lines)["fonctionnement/depenses"]["MtReal"]
    assert f"réalisé {euros(done)}" in text
    assert "✓ Section de fonctionnement : équilibrée" in text
    assert "! 66 Charges financières" in text


def test_a_workspace_is_summed_up_like_its_files(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    source = DEMONSTRATION / "CA_2024.xml"
    workspace = Workspace.create(tmp_path / "sessions")
    workspace.import_document(read_document(source), imported_at="2026-01-01T00:00:00")
    saved = tmp_path / "villexemple.budgetlocal"
    workspace.save(saved)
    workspace.close()
    _, from_file = resume(capsys, source)
    _, from_workspace = resume(capsys, saved)
    assert from_workspace == from_file


def terminal(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command as a person does, without a screen and in a plain terminal."""
    environment = {
        key: value
        for key, value in os.environ.items()
        if key not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PYTHONIOENCODING"}
    }
    return subprocess.run(
        [sys.executable, "-m", "budgetlocal.cli", *arguments],
        capture_output=True,
        encoding="utf-8",
        env={**environment, "LC_ALL": "C"},
        check=False,
    )


def test_accents_are_printed_even_in_a_plain_terminal() -> None:
    assert "budget précédent" in terminal("resume", str(DEMONSTRATION / "BP_2025.xml")).stdout


@pytest.mark.ui
def test_charts_are_drawn_without_a_screen_with_their_data(tmp_path: Path) -> None:
    files = [str(DEMONSTRATION / f"CA_{year}.xml") for year in (2022, 2023, 2024)]
    result = terminal("graphiques", *files, "-o", str(tmp_path / "sortie"), "--format", "svg")
    assert result.returncode == 0, result.stderr
    made = sorted(path.name for path in (tmp_path / "sortie").iterdir())
    assert "effet-de-ciseau.svg" in made
    assert "execution-depenses-fonctionnement.svg" in made
    assert {Path(name).stem for name in made if name.endswith(".csv")} == {
        Path(name).stem for name in made if name.endswith(".svg")
    }
    text = (tmp_path / "sortie" / "effet-de-ciseau.csv").read_text(encoding="utf-8-sig")
    rows = list(csv.reader(text.splitlines(), delimiter=";"))
    assert [row[0] for row in rows[1:4]] == ["2022", "2023", "2024"]


@pytest.mark.ui
def test_a_folder_that_cannot_be_made_is_a_refusal(tmp_path: Path) -> None:
    blocked = tmp_path / "fichier"
    blocked.write_text("", encoding="utf-8")
    result = terminal(
        "graphiques", str(DEMONSTRATION / "CA_2024.xml"), "-o", str(blocked / "sortie")
    )
    assert result.returncode == 2
    assert "ne peut pas être créé" in result.stderr


def test_charts_of_nothing_ask_for_a_file() -> None:
    result = terminal("graphiques", "-o", "sortie")
    assert result.returncode == 2
    assert "FICHIER" in result.stderr


def test_the_package_runs_as_the_command_does() -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "budgetlocal", "--version"],
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert (ran.returncode, ran.stdout.split()[0]) == (0, "BudgetLocal")
