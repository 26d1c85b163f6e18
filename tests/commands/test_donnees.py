"""`budgetlocal donnees` as a person in a terminal uses it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow.parquet
import pytest

from budgetlocal.cli import main
from budgetlocal.reference.official.database import UserReference
from budgetlocal.reference.official.location import user_reference_folder
from official_files import BALANCE_HEADER, balance_line, lines, siret_of, write_balance

OFGL = lines(
    "Exercice;Code Insee 2024 Commune;Nom 2024 Commune;Agrégat;Montant;Type de budget",
    "2023;93048;Montreuil;Encours de dette;1000.50;Budget principal",
    "2024;93048;Montreuil;Encours de dette;900.25;Budget principal",
    "2024;99999;Nulle part;Encours de dette;1.00;Budget principal",
    "2024;93048;Montreuil;Epargne brute;abc;Budget principal",
)
POPULATIONS = lines("COM;LIBGEO;PMUN;PCAP;PTOT", "93048;Montreuil;111934;578;112512")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the program a home of its own, wherever this system keeps data."""
    for name in ("HOME", "XDG_DATA_HOME", "LOCALAPPDATA", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str, str], str]:
    def written(name: str, text: str) -> str:
        (tmp_path / name).write_text(text, encoding="utf-8")
        return str(tmp_path / name)

    return written


Write = Callable[[str, str], str]
Captured = pytest.CaptureFixture[str]


def answer(capsys: Captured, *arguments: str) -> tuple[int, Any]:
    code = main(["donnees", *arguments, "--json"])
    return code, json.loads(capsys.readouterr().out)


def test_an_import_says_what_it_did_to_the_row_and_the_cent(capsys: Captured, write: Write) -> None:
    code, said = answer(capsys, "importer", write("ofgl.csv", OFGL))
    assert code == 0
    (done,) = said["imports"]
    assert (done["disposition"], done["niveau"], done["millesime"]) == (
        "ofgl-communes",
        "commune",
        2024,
    )
    assert (done["lignes_gardees"], done["lignes_rejetees"]) == (3, 1)
    assert done["exercices"] == [2023, 2024]
    assert done["premiers_rejets"][0]["ligne"] == 5
    assert done["premiers_codes_inconnus"] == {"99999": 1}
    (control,) = done["controles"]
    assert (control["fichier"], control["garde"]) == ("1901.75", "1901.75")
    assert (control["illisibles"], control["equilibre"]) == (1, True)


def test_figures_go_to_the_base_of_the_window(capsys: Captured, home: Path, write: Write) -> None:
    assert main(["donnees", "importer", write("ofgl.csv", OFGL)]) == 0
    folder = user_reference_folder()
    assert folder.is_relative_to(home)
    with UserReference.open(folder) as reference:
        cents = {value.exercice: value.cents for value in reference.sheet("93048")}
    assert cents == {2023: 100_050, 2024: 90_025}
    printed = capsys.readouterr()
    assert "3 lignes gardées, 1 rejetées" in printed.out
    assert "100 %  ofgl.csv" in printed.err


def test_sources_are_listed_and_removed(capsys: Captured, write: Write) -> None:
    assert main(["donnees", "lister"]) == 0
    assert "Aucun fichier officiel" in capsys.readouterr().out
    main(["donnees", "importer", write("ofgl.csv", OFGL)])
    capsys.readouterr()
    _, said = answer(capsys, "lister")
    (source,) = said["sources"]
    assert source["fichier"]["nom"] == "ofgl.csv"
    assert main(["donnees", "lister"]) == 0
    assert "exercice 2023 à 2024" in capsys.readouterr().out
    assert main(["donnees", "retirer", str(source["source"])]) == 0
    assert "retiré : " in capsys.readouterr().out
    assert answer(capsys, "lister") == (0, {"sources": []})


def test_an_unknown_source_cannot_be_removed(capsys: Captured) -> None:
    assert main(["donnees", "retirer", "12"]) == 2
    assert "Refusé" in capsys.readouterr().err


def test_another_base_can_be_named(capsys: Captured, tmp_path: Path, write: Write) -> None:
    base = tmp_path / "partage"
    assert main(["donnees", "importer", write("o.csv", OFGL), "--base", str(base)]) == 0
    capsys.readouterr()
    assert len(answer(capsys, "lister", "--base", str(base))[1]["sources"]) == 1
    assert answer(capsys, "lister")[1]["sources"] == []


def test_the_vintage_of_a_silent_file_is_asked_for(capsys: Captured, write: Write) -> None:
    path = write("pop.csv", POPULATIONS)
    code, said = answer(capsys, "importer", path)
    assert code == 2
    assert set(said["erreur"]) == {"message", "ou", "que_faire"}
    code, said = answer(capsys, "importer", path, "--millesime", "2026")
    assert code == 0
    assert said["imports"][0]["millesime"] == 2026


def test_nothing_is_imported_when_one_file_is_none_of_the_known_ones(
    capsys: Captured, write: Write
) -> None:
    good, bad = write("ofgl.csv", OFGL), write("notes.csv", "a;b\n1;2\n")
    code, said = answer(capsys, "importer", good, bad)
    assert code == 2
    assert "notes.csv" in said["erreur"]["ou"]
    assert answer(capsys, "lister")[1]["sources"] == []


def test_a_missing_file_is_a_refusal(capsys: Captured, tmp_path: Path) -> None:
    code, said = answer(capsys, "importer", str(tmp_path / "absent.csv"))
    assert code == 2
    assert "absent.csv" in said["erreur"]["ou"] + said["erreur"]["message"]


def test_the_extract_is_exported_as_parquet(capsys: Captured, tmp_path: Path) -> None:
    target = tmp_path / "parquet"
    assert main(["donnees", "exporter", "--parquet", str(target)]) == 0
    assert "fichiers Parquet" in capsys.readouterr().out
    rows = pyarrow.parquet.read_table(target / "collectivites.parquet")
    assert rows.num_rows > 36_000
    assert main(["donnees", "exporter", "--parquet", str(target)]) == 2
    assert "nouveau ou vide" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments", [[], ["inconnu"], ["exporter"], ["importer"], ["retirer", "x"]]
)
def test_a_wrong_command_shows_how_to_write_it(capsys: Captured, arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["donnees", *arguments])
    assert left.value.code == 2
    assert "usage: budgetlocal donnees" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C is sent otherwise there")
def test_ctrl_c_leaves_the_base_as_it_was(
    capsys: Captured, home: Path, tmp_path: Path, write: Write
) -> None:
    first = lines(BALANCE_HEADER, balance_line(siret_of(1), "6411", 100, 0))
    assert main(["donnees", "importer", write("avant.csv", first)]) == 0
    capsys.readouterr()
    before = answer(capsys, "lister")
    large = tmp_path / "grande.csv"
    write_balance(large, 60)
    process = subprocess.Popen(
        [sys.executable, "-m", "budgetlocal.cli", "donnees", "importer", str(large)],
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        env={**os.environ, "HOME": str(home)},
    )
    assert process.stderr is not None
    while "10 %" not in (line := process.stderr.readline()) and line:
        time.sleep(0)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130, out + err
    assert "Interrompu : rien n'a été importé." in err
    assert "Traceback" not in err
    assert answer(capsys, "lister") == before
    assert not list(user_reference_folder().glob("import-*"))
