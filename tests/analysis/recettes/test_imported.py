"""Official files that the person imported answer where the extract cannot, and say so."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from budgetlocal.analysis.open_data.official import read_figures
from budgetlocal.analysis.recettes.aggregates import aggregate_table
from budgetlocal.analysis.recettes.effects import effects_table, tax_changes
from budgetlocal.analysis.sante.page import Wish, sante_of
from budgetlocal.core.text import verbatim
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.official.importing import import_official
from budgetlocal.reference.values import Kind
from official_files import EveryCode, ignore, lines, never
from ofgl_files import ofgl_file

DAY = date(2026, 11, 24)
AJACCIO = "2A004"
COMPTES = "an;dep;icom;inom;pfcaf;cfcaf;caf;dette;perso;annu;bfb;tfb;pfb"


@pytest.fixture(scope="module")
def extract():
    with Extract.open() as opened:
        yield opened


@pytest.fixture
def bring(tmp_path: Path):
    folder = tmp_path / "reference"

    def run(text: str, name: str) -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        import_official(path, folder, EveryCode(), progress=ignore, is_cancelled=never)
        return folder

    return run


def test_an_ofgl_file_gives_gauges_and_revenue_to_a_town_without_any(extract, bring):
    folder = bring(
        ofgl_file(
            (AJACCIO, "Recettes de fonctionnement", "1000.00"),
            (AJACCIO, "Dépenses de fonctionnement", "900.00"),
            (AJACCIO, "Encours de dette", "500.00"),
            (AJACCIO, "Impôts et taxes", "700.00"),
            (AJACCIO, "Concours de l'Etat", "250.00"),
        ),
        "ofgl.csv",
    )
    town = extract.by_code(Kind.COMMUNE, AJACCIO)
    page = sante_of(extract, town.id, Wish(), day=DAY, folder=folder)
    assert page.base == "importe_bp"
    assert "ofgl.csv" in str(page.sources)
    shown = {reading.measure.key: reading for reading in page.readings}
    assert shown["taux_epargne_brute"].value * 10 == 1
    assert shown["capacite_desendettement"].value == 5
    table = aggregate_table(extract, town, folder)
    amounts = {row.key: row.cells[1] for row in table.rows}
    assert amounts["recettes_fonctionnement"] == 1000_00
    assert amounts["recettes_fonctionnement:reste"] == 50_00
    assert "ofgl.csv" in str(table.source)


def test_individual_accounts_split_a_tax_to_the_cent(extract, bring):
    folder = bring(
        lines(
            COMPTES,
            "2021;048;095;MENDE;14000;12500;1500;9000;7000;1100;1000;20.5;206",
            "2022;048;095;MENDE;14500;13000;1500;8800;7100;1100;1100;21.5;238",
        ),
        "comptes.csv",
    )
    mende = extract.by_code(Kind.COMMUNE, "48095")
    changes = tax_changes(extract, mende, read_figures(folder, mende.code))
    split = next(change.effects for change in changes if change.effects is not None)
    # Bases +100 k€ at 20,5 % = 20 500 €; rate +1 point on 1 100 k€ = 11 000 €; 238 - 206 = 32 k€.
    assert (split.of_base, split.of_rate, split.of_rest) == (20_500_00, 11_000_00, 500_00)
    assert split.change == 32_000_00
    row = effects_table(changes, verbatim("Mende")).rows[1]
    assert str(row.cells[1]) == "2021 → 2022"
    page = sante_of(extract, mende.id, Wish("importe_comptes"), day=DAY, folder=folder)
    shown = {reading.measure.key: reading for reading in page.readings}
    assert shown["capacite_desendettement"].value == Fraction(8_800, 1_500)
    assert page.base == "importe_comptes"
    assert all(reading.place is None for reading in page.readings if reading.measure.top)
