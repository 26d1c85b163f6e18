from __future__ import annotations

from decimal import Decimal

import pytest

from budgetlocal.cli import main
from budgetlocal.simulation.reforme import Reforme, write
from dgcl_files import YEAR, import_country
from engine import needs_engine

pytestmark = needs_engine
CHANGE = (("dotation_solidarite_rurale.seuil_nombre_habitants", Decimal(9000)),)


@pytest.fixture
def amendment(tmp_path):
    path = tmp_path / "a.reforme.json"
    write(Reforme("Essai", YEAR, CHANGE), path)
    return path


def test_the_effects_of_an_amendment_are_printed_and_written(amendment, tmp_path, capsys):
    import_country(tmp_path / "r", tmp_path / "f")
    target = tmp_path / "effets.csv"
    given = ["effets", str(amendment), "--reference", str(tmp_path / "r"), "--par", "ruralite"]
    assert main([*given, "-o", str(target)]) == 0
    printed = capsys.readouterr().out
    assert "communes gagnent" in printed
    written = target.read_text("utf-8-sig")
    assert "Rural" in written
    assert "Toutes les communes" in written


def test_without_the_files_of_the_dgcl_the_command_says_what_to_import(amendment, tmp_path, capsys):
    assert main(["effets", str(amendment), "--reference", str(tmp_path / "r")]) == 2
    told = capsys.readouterr().err
    assert "2025" in told
    assert "importez" in told
    assert not (tmp_path / "r").exists()


def test_a_broken_amendment_is_refused(tmp_path, capsys):
    path = tmp_path / "x.json"
    path.write_text("{}", encoding="utf-8")
    assert main(["effets", str(path)]) == 2
    assert "amendement" in capsys.readouterr().err
