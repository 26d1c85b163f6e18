"""Bases and rates taken from made-up REI files: each with its source, nothing invented."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from budgetlocal.analysis.dossier.material import TypedRates
from budgetlocal.core.errors import UserError
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.official.importing import import_official
from budgetlocal.reference.values import Kind
from budgetlocal.simulation.fiscalite.content import Typed, new_vote, read, written
from budgetlocal.simulation.fiscalite.fields import FIELDS
from budgetlocal.simulation.fiscalite.origin import Origin
from budgetlocal.simulation.fiscalite.pack import typed_rates
from budgetlocal.simulation.fiscalite.prefill import Held, Nature, held_by_sources, prefill, takings
from budgetlocal.simulation.fiscalite.revaluation import revalued
from budgetlocal.simulation.fiscalite.vote import Impot
from looking_up import flat
from official_files import EveryCode, ignore, never

CODE = "93048"
LONG = "annee;dep;idcom;var;varlib;valeur;secret_statistique"
ROWS = (
    ("E11", "FB - COMMUNE / BASE NETTE", "9000000.0"),
    ("E12VOTE", "FB - COMMUNE / TAUX VOTÉ", "40.25"),
    ("B11", "FNB - COMMUNE / BASE NETTE", "100000.0"),
    ("B12VOTE", "FNB - COMMUNE / TAUX VOTÉ", "50.0"),
    ("H12VOTE", "TH - COMMUNE / TAUX VOTÉ", "20.5"),
    ("P11", "CFE - COMMUNE / BASE", "0.0"),
    ("P12VOTE", "CFE - COMMUNE / TAUX VOTÉ", "0.0"),
)


def rei(path: Path, year: int, code: str = CODE, rows=ROWS) -> Path:
    lines = [f"{year};93;{code};{var};{label};{value};" for var, label, value in rows]
    path.write_text("\n".join((LONG, *lines)) + "\n", encoding="utf-8")
    return path


def bring(path: Path, folder: Path, **more) -> None:
    import_official(path, folder, EveryCode(), progress=ignore, is_cancelled=never, **more)


@pytest.fixture(scope="module")
def extract():
    with Extract.open() as found:
        yield found


@pytest.fixture
def held(extract, tmp_path):
    def of(*paths: Path, **more) -> tuple[Held, ...]:
        for path in paths:
            bring(path, tmp_path / "reference", **more)
        commune = extract.by_code(Kind.COMMUNE, CODE)
        return held_by_sources(commune, extract, tmp_path / "reference")

    return of


def shown(typed: Typed) -> dict[str, str]:
    return {key: flat(text) for key, text in typed.fields.items()}


def notes(found) -> str:
    return " | ".join(str(each) for each in found.notes)


def test_the_file_of_the_ofgl_names_variables_in_words_alone(held, tmp_path):
    """data.ofgl.fr, "rei", 2023 to 2025: annee;idcom;varlib;valeur;secret_statistique."""
    path = tmp_path / "rei.csv"
    rows = [
        f"2025;{CODE};{label};{value};"
        for label, value in (
            ("TH - COMMUNE / BASE NETTE THS", "300000.0"),
            ("TH - COMMUNE / TAUX VOTÉ", "20.5"),
            ("TH - COMMUNE / MONTANT RÉEL THS", "61500.0"),
            ("CFE - COMMUNE / BASE", "1000.0"),
            ("CFE - COMMUNE / TAUX VOTÉ", "25.0"),
        )
    ]
    head = "\ufeffannee;idcom;varlib;valeur;secret_statistique"
    path.write_text("\n".join((head, *rows)) + "\n", encoding="utf-8")
    found = prefill(new_vote(2026), held(path))
    assert shown(found.typed) == {
        "thrs.base_before": "300 000",
        "thrs.rate_before": "20,5",
        "cfe.base_before": "1 000",
        "cfe.rate_before": "25",
    }


def test_the_year_before_the_vote_fills_the_form_and_each_value_has_its_source(held, tmp_path):
    found = prefill(new_vote(2026), held(rei(tmp_path / "REI_2025.csv", 2025)))
    assert shown(found.typed) == {
        "tfpb.base_before": "9 000 000",
        "tfpb.rate_before": "40,25",
        "tfpnb.base_before": "100 000",
        "tfpnb.rate_before": "50",
        "thrs.rate_before": "20,5",
    }
    assert set(found.typed.origins) == set(found.typed.fields)
    tax = found.typed.vote().tax(Impot.TFPB)
    assert (tax.base_before, tax.rate_before) == (9_000_000, Fraction("0.4025"))
    assert (tax.base, tax.rate, tax.ceiling) == (None, None, None)  # the source does not hold them
    words = str(found.typed.origins["tfpb.base_before"].words())
    assert "DGFiP" in words
    assert "Exercice 2025" in words
    assert "REI_2025.csv" in words
    assert "CFE laissée vide" in notes(found)
    assert [row.key for row in found.table.rows] == [
        key for key in FIELDS if key in found.typed.fields
    ]


def test_a_wide_file_gives_the_base_and_the_surcharge_of_second_homes(held, tmp_path):
    path = tmp_path / "taux.csv"
    path.write_text(
        "DEP;COM;LIBCOM;FB - COMMUNE / TAUX VOTE;H12VOTE;thsurtaxrstau;"
        "TH - COMMUNE / BASE NETTE THS;P11;P12VOTE\n"
        "93;048;VILLEXEMPLE;40,25;20,5;60;1500000;700000;25,1\n",
        encoding="utf-8",
    )
    found = prefill(new_vote(2026), held(path, vintage=2025))
    assert shown(found.typed) == {
        "tfpb.rate_before": "40,25",
        "thrs.base_before": "1 500 000",
        "thrs.rate_before": "20,5",
        "cfe.base_before": "700 000",
        "cfe.rate_before": "25,1",
        "majoration_before": "60",
    }
    assert found.notes == ()


def test_another_year_is_said_and_nothing_is_taken_of_it(held, tmp_path):
    found = prefill(new_vote(2026), held(rei(tmp_path / "REI_2024.csv", 2024)))
    assert found.typed == new_vote(2026)
    assert found.table.rows == ()
    assert "Il faut l'année 2025" in notes(found)
    assert "2024" in notes(found)


def test_only_when_asked_bases_are_carried_by_the_dated_coefficients(held, tmp_path):
    sources = held(rei(tmp_path / "REI_2024.csv", 2024))
    found = prefill(new_vote(2026), sources, is_revalued=True)
    # CGI, article 1518 bis: 1.017 in 2025, 1.008 in 2026
    assert shown(found.typed) == {
        "tfpb.base_before": "9 153 000",
        "tfpb.base": "9 226 224",
        "tfpnb.base_before": "101 700",
        "tfpnb.base": "102 514",
    }
    before, now = (found.typed.origins[key] for key in ("tfpb.base_before", "tfpb.base"))
    assert "de 2024 à 2025 (coefficient 1,017, CGI, article 1518 bis)" in str(before.words())
    assert "de 2024 à 2026 (coefficient 1,025136" in str(now.words())
    assert "2024 → 2026" in str(now.tag())
    assert "les taux restent à taper" in notes(found)


def test_a_coefficient_that_is_not_known_is_said_and_never_guessed(held, tmp_path):
    found = prefill(new_vote(2028), held(rei(tmp_path / "a.csv", 2025)), is_revalued=True)
    assert found.typed.fields == {}
    assert "Le coefficient de revalorisation de 2027 n'est pas connu" in notes(found)


def test_what_was_typed_is_kept_and_what_was_taken_is_taken_again(held, tmp_path):
    typed = new_vote(2026).with_field("tfpb.rate_before", "41")
    old = Origin("REI", "DGFiP", "ancien.csv", 2025)
    typed = typed.with_taken("tfpb.base_before", "1", old)
    found = prefill(typed, held(rei(tmp_path / "REI_2025.csv", 2025)))
    assert found.typed.fields["tfpb.rate_before"] == "41"
    assert "tfpb.rate_before" not in found.typed.origins
    assert flat(found.typed.fields["tfpb.base_before"]) == "9 000 000"
    assert "Gardé comme vous l'avez tapé : Taxe foncière bâtie (TFPB), Taux" in notes(found)
    assert found.typed.with_field("tfpb.base_before", "5").origins.keys() == (
        found.typed.origins.keys() - {"tfpb.base_before"}
    )


def test_two_sources_that_disagree_leave_the_field_empty(held, tmp_path):
    wide = tmp_path / "large.csv"
    wide.write_text(
        "DEP;COM;LIBCOM;E12VOTE;H12VOTE;B12VOTE\n93;048;V;41;20,5;50\n", encoding="utf-8"
    )
    sources = held(rei(tmp_path / "long.csv", 2025), wide, vintage=2025)
    found = prefill(new_vote(2026), sources)
    assert "tfpb.rate_before" not in found.typed.fields
    assert flat(found.typed.fields["thrs.rate_before"]) == "20,5"
    assert "les sources ne s'accordent pas (40,25 : long.csv ; 41 : large.csv)" in notes(
        found
    ) or "(41 : large.csv ; 40,25 : long.csv)" in notes(found)


def test_figures_of_a_commune_that_has_merged_are_not_those_of_this_one(extract, tmp_path):
    path = rei(tmp_path / "REI_2025.csv", 2025, code="93099")
    folder = tmp_path / "reference"
    register = EveryCode(merged={"93099": CODE})
    import_official(path, folder, register, progress=ignore, is_cancelled=never)
    commune = extract.by_code(Kind.COMMUNE, CODE)
    assert {each.origin.exercice for each in held_by_sources(commune, extract, folder)} == set(
        range(2017, 2023)
    )


def test_the_extract_gives_the_rate_of_2022_alone(held):
    found = prefill(new_vote(2023), held())
    assert shown(found.typed) == {"thrs.rate_before": "26,76"}  # Montreuil, REI of 2022
    assert "DGFiP (REI)" in str(found.typed.origins["thrs.rate_before"].words())
    assert "Il faut l'année 2025 ; les sources ont 2017–2022" in notes(
        prefill(new_vote(2026), held())
    )


def test_without_any_source_the_file_to_fetch_is_named():
    found = prefill(new_vote(2026), ())
    assert "importez le REI 2025" in notes(found)


def test_sources_are_kept_with_the_vote_and_a_broken_one_is_refused(held, tmp_path):
    found = prefill(
        new_vote(2026), held(rei(tmp_path / "REI_2024.csv", 2024)), is_revalued=True
    ).typed
    assert read(written(found)) == found
    raw = json.loads(written(found))
    for broken in (
        {"exercice": "2024"},
        {"revalorise": 2023},
        {"revalorise": 2099},
        {"exercice": 1},
    ):
        changed = json.loads(json.dumps(raw))
        changed["origines"]["tfpb.base"].update(broken)
        with pytest.raises(UserError):
            read(json.dumps(changed))


def test_the_pack_for_the_council_names_the_source(held, tmp_path):
    typed = prefill(new_vote(2026), held(rei(tmp_path / "REI_2025.csv", 2025))).typed
    shown_rates = typed_rates([written(typed)])(2026)
    assert isinstance(shown_rates, TypedRates)
    assert "REI_2025.csv" in str(shown_rates.table.source)


def test_every_field_that_can_be_taken_is_a_field_of_the_form():
    assert {each.field for each in takings()} <= set(FIELDS)
    assert len({each.code for each in takings()}) == len(takings())


@given(st.integers(0, 10**9), st.integers(2023, 2025), st.integers(2024, 2026))
def test_a_carried_base_is_what_the_rule_gives(base, year, vote):
    origin = Origin("REI", "DGFiP", "f.csv", year)
    found = prefill(
        new_vote(vote),
        (Held("tfpb.base_before", Nature.BASE, Decimal(base), origin),),
        is_revalued=True,
    ).typed.vote()
    if year >= vote:
        assert found.taxes == {}
        return
    tax = found.tax(Impot.TFPB)
    assert tax.base_before == revalued(base, year, vote - 1)
    assert tax.base == revalued(tax.base_before, vote - 1, vote)


def test_origins_never_travel_without_their_field():
    typed = replace(new_vote(2026), origins={"tfpb.base": Origin("REI", "DGFiP", "f", 2025)})
    with pytest.raises(UserError):
        read(written(typed))
