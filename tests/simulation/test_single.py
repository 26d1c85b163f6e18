from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from budgetlocal.core.errors import UserError
from budgetlocal.simulation.commune_answer import Ranks, from_fiche, from_nation, nation_fiche
from budgetlocal.simulation.engine import system
from budgetlocal.simulation.fiche import Fiche, from_json, read_number, read_pasted, to_json
from budgetlocal.simulation.fields import Need, field_of, fields
from budgetlocal.simulation.nation import GRANTS, run
from budgetlocal.simulation.national_values import national_values, published, where_published
from budgetlocal.simulation.single import fiche_of, run_alone
from budgetlocal.simulation.thresholds import guarantee_rows, thresholds
from budgetlocal.simulation.tree import steps, tree_table, unit_of
from dgcl_files import YEAR, import_country, nation_of, small_country
from engine import needs_engine

pytestmark = needs_engine


@pytest.fixture(scope="module")
def base():
    return run(nation_of())


@pytest.fixture(scope="module")
def inland(base):
    return base.nation.now.index[~base.nation.now["outre_mer"]]


def sheet(base, code):
    return fiche_of(base.nation, code, national_values(base, code), base.value)


def test_the_form_gives_what_the_national_run_gives_when_the_national_values_are_the_same(
    base, inland
):
    people = base.nation.now["population_dgf"]
    middle = [code for code in inland if 5_000 <= people[code] < 20_000][:6]
    computed = dict.fromkeys(GRANTS, 0)
    for code in [*inland[:25], *middle]:
        alone = run_alone(sheet(base, code))
        for grant in GRANTS:
            amount = alone.amounts[grant]
            assert amount is not None, (grant, alone.reasons)
            assert float(amount) == pytest.approx(base.amounts.loc[code, grant], abs=0.005), grant
            computed[grant] += base.amounts.loc[code, grant] > 0
    assert all(
        computed[g] for g in GRANTS if g not in {"dsu_montant", "dotation_communes_nouvelles"}
    )


def test_a_missing_field_leaves_its_grants_unknown_and_is_named(base, inland):
    known = sheet(base, inland[0])
    without = known.with_value("longueur_voirie", None)
    alone = run_alone(without)
    assert alone.amounts["dsr_fraction_perequation"] is None
    assert "Longueur de voirie" in str(alone.reasons["dsr_fraction_perequation"])
    assert alone.amounts["dotation_forfaitaire"] is not None


def test_an_empty_sheet_computes_nothing_and_shows_no_zero(base):
    answer = from_fiche(Fiche("V", "", YEAR))
    keys = [column.key for column in answer.grants.columns]
    computed = [row.cells[keys.index("calcule")] for row in answer.grants.rows]
    assert computed == [None] * len(computed)
    figures = [row.cells[2] for row in answer.thresholds.rows]
    assert figures == [None] * len(figures)


def test_the_dsu_of_an_eligible_commune_is_its_score_times_the_value_of_point():
    """CGCT, article L. 2334-18-2, worked by hand: a town whose ratios are those of its group.

    Index 1 (each ratio is 1, weights 30, 15, 30 and 25 %); rank 1 of 11 gives the best factor, 4;
    effort 1.5 counts as 1.3; 20 % of people in priority neighbourhoods: 1 + 2 x 20 %.
    """
    town = {
        "population_insee": 20_000, "population_dgf": 20_000, "potentiel_financier": 24_000_000,
        "effort_fiscal": Decimal("1.5"), "revenu_total": 300_000_000, "nombre_logements": 10_000,
        "nombre_logements_sociaux": 2_500, "nombre_beneficiaires_aides_au_logement": 5_000,
        "population_qpv": 4_000, "rang_dsu": 1, "dsu_montant_eligible": 1_000_000,
        "dsu_pfi": 1_200, "dsu_logements_sociaux": Decimal("0.25"),
        "dsu_aides_logement": Decimal("0.5"), "dsu_revenu": 15_000, "dsu_nombre_eligibles": 11,
    }  # fmt: skip
    sheet_ = Fiche("V", "", YEAR, {key: Decimal(value) for key, value in town.items()})
    law = system(YEAR).parameters(str(YEAR)).dotation_solidarite_urbaine.attribution
    assert (law.facteur_classement_max, law.plafond_effort_fiscal) == (4, 1.3)
    assert law.poids_quartiers_prioritaires_ville == 2
    without = run_alone(sheet_)
    assert without.amounts["dsu_montant"] is None
    reason = str(without.reasons["dsu_montant"])
    assert "valeur de point de la progression" in reason
    assert any("documentAffichage.php?id=294" in str(note) for note in without.where_to_look())
    known = sheet_.with_value("dsu_valeur_point_progression", Decimal("0.5"))
    alone = run_alone(known)
    # 1 x 20 000 x 4 x 1.3 x 1.4 = 145 600 points
    assert float(alone.urban.score) == pytest.approx(145_600)
    assert float(alone.amounts["dsu_montant"]) == pytest.approx(1_072_800)
    assert "score (145\u202f600,00) × valeur de point (0,5)" in str(alone.urban.words())
    capped = run_alone(known.with_value("dsu_valeur_point_progression", Decimal(100)))
    assert float(capped.amounts["dsu_montant"]) == pytest.approx(5_000_000)  # 4 million a year
    assert "L. 2334-18-2" in str(capped.urban.words())
    new = known.with_value("dsu_montant_eligible", Decimal(0))
    assert "attribution spontanée" in str(run_alone(new).reasons["dsu_montant"])
    new = new.with_value("dsu_valeur_point_spontanee", Decimal(7))
    assert float(run_alone(new).amounts["dsu_montant"]) == pytest.approx(7 * 145_600)
    zone = run_alone(known.with_value("population_zfu", Decimal(2_000)))
    weight = law.poids_zone_franche_urbaine
    assert float(zone.urban.score) == pytest.approx(145_600 * (1 + weight * 0.1))


def test_where_a_national_value_comes_from_is_told():
    known = published(2025, 600) | {"population_dgf": Decimal(600)}
    answer = from_fiche(Fiche("V", "", 2025, known))
    assert "note DF 2025, page 10" in str(answer.grants.source)
    assert "saisies" not in str(answer.grants.source)
    typed = Fiche("V", "", 2025, known).with_value("dsu_pfi", Decimal(1200))
    assert "source non dite" in str(from_fiche(typed).grants.source)
    typed = typed.with_source("  Note DSU 2025,\n page 7 ")
    assert "saisies pour 2025 : Note DSU 2025, page 7" in str(from_fiche(typed).grants.source)
    assert from_json(to_json(typed)) == typed
    broken = to_json(typed).replace('"Note DSU 2025, page 7"', "7")
    with pytest.raises(UserError):
        from_json(broken)


def test_the_note_that_publishes_missing_national_values_is_named_once(base, inland):
    known = sheet(base, inland[0]).with_value("pfi_moins_10000", None)
    alone = run_alone(known)
    assert "dsr_fraction_perequation" in alone.reasons
    assert "dsr_fraction_cible" in alone.reasons
    (note,) = alone.where_to_look()
    assert "DSR de 2025 (http://www.dotations-dgcl.interieur.gouv.fr" in str(note)
    assert note in from_fiche(known).notes
    assert run_alone(sheet(base, inland[0])).where_to_look() == ()
    assert "id=333" in str(where_published(Need.CIBLE, 2026))
    assert "DGCL sur la DSR de 2031, et tapez" in str(where_published(Need.CIBLE, 2031))


def test_the_residual_is_computed_less_notified(base, inland):
    code = inland[3]
    known = sheet(base, code).with_notified("dotation_forfaitaire", Decimal(1000))
    table = from_fiche(known).grants
    keys = [column.key for column in table.columns]
    cells = table.rows[0].cells
    wanted = round(base.amounts.loc[code, "dotation_forfaitaire"] * 100)
    assert cells[keys.index("calcule")] == wanted
    assert cells[keys.index("residu")] == wanted - 100_000


def test_a_what_if_changes_what_it_should(base, inland):
    known = sheet(base, inland[3])
    more = known.with_value("longueur_voirie", known.values["longueur_voirie"] * 2)
    answer = from_fiche(known, more)
    assert answer.change["dsr_fraction_perequation"] >= 0
    assert answer.change["dotation_forfaitaire"] == 0
    assert "apres" in [column.key for column in answer.grants.columns]


def test_a_sheet_goes_through_its_study_unchanged(base, inland):
    known = sheet(base, inland[1]).with_notified("dsu_montant", Decimal("12.50"))
    assert from_json(to_json(known)) == known


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"format": "budgetlocal-fiche-dgf"}', "[" * 99999]
)
def test_a_broken_sheet_is_refused(text):
    with pytest.raises(UserError):
        from_json(text)


def test_impossible_numbers_are_refused():
    with pytest.raises(UserError, match="nombre"):
        read_number(field_of("population_dgf"), "douze")
    for key, text in (
        ("population_dgf", "-3"),
        ("population_dgf", "12,5"),
        ("part_population_canton", "120"),
        ("potentiel_financier", "1e99"),
    ):
        with pytest.raises(UserError):
            read_number(field_of(key), text)


def test_a_pasted_sheet_fills_the_fields_it_names():
    found = read_pasted(
        "Population DGF : 1 234\n"
        "Potentiel fiscal et financier des communes - Potentiel financier final\t1 500 000,25\n"
        "Commune insulaire : NON\n"
        "Pourcentage de la population communale dans le canton d'appartenance en 2014 : 12,5 %\n"
        "Rang DSR Cible : n.c\n"
        "Âge du capitaine : 42\n"
        "Effort fiscal : beaucoup\n"
    )
    assert found.values == {
        "population_dgf": Decimal(1234),
        "potentiel_financier": Decimal("1500000.25"),
        "insulaire": Decimal(0),
        "part_population_canton": Decimal("0.125"),
    }
    assert found.unread == ("Âge du capitaine : 42",)
    assert len(found.refused) == 1


def test_published_values_are_those_of_the_notes_and_of_the_model():
    found = published(2026, 600)
    assert found["dsr_valeur_point_fraction_bourg_centre"] == Decimal("57.299019")
    assert found["potentiel_financier_par_habitant_moyen"] == Decimal("870.845596")
    assert (
        "dsr_valeur_point_fraction_perequation_part_potentiel_financier_par_hectare"
        not in published(2025)
    )
    assert published(2031) == {}


def test_every_field_is_said_in_both_languages():
    for each in fields():
        assert each.name.template
        assert each.name.english


def test_the_tree_of_a_grant_holds_values_numbers_of_the_law_and_articles(base, inland):
    code = next(c for c in inland if base.amounts.loc[c, "dsr_fraction_perequation"] > 0)
    place = base.nation.now.index.get_loc(code)

    def value(variable, year):
        values = base.value(variable, year=year)
        return values[0] if values.size == 1 else values[place]

    step = steps(sheet(base, code), "dsr_fraction_perequation")
    table = tree_table(step, value, name="V", source=base.nation.source, law_year=YEAR)
    assert table.rows[0].cells[1] == pytest.approx(
        Decimal(str(round(base.amounts.loc[code, "dsr_fraction_perequation"], 2)))
    )
    text = "\n".join(" | ".join(str(cell) for cell in row.cells) for row in table.rows)
    assert "Loi : " in text
    assert "2334-22" in text
    assert "Longueur de la voirie" in text
    assert max(row.level for row in table.rows) >= 4


def test_units_are_told_from_names():
    assert unit_of("population_dgf") == "hab."
    assert unit_of("dsr_eligible_fraction_cible") == ""
    assert unit_of("dsr_montant_eligible_fraction_cible") == "€"
    assert unit_of("dsr_valeur_point_fraction_bourg_centre") == ""
    assert unit_of("superficie") == "ha"


def test_the_distance_to_a_threshold_is_what_is_left():
    known = Fiche("V", "", YEAR, {"population_dgf": Decimal(9400)})
    alone = run_alone(known)
    found = thresholds(
        lambda variable, year: alone.value(variable, year=year),
        {},
        YEAR,
        unknown=frozenset(f.key for f in fields()) - {"population_dgf"},
    )
    by_key = {each.key: each for each in found}
    assert (by_key["dsr"].margin, by_key["dsr"].is_met) == (Decimal(600), True)
    assert by_key["dsu"].margin == Decimal(4400)
    assert by_key["ecretement"].figure is None


def test_the_chief_town_of_an_arrondissement_has_a_higher_threshold(base):
    # CGCT, article L. 2334-21: from 10 000 to 20 000 inhabitants, market-town fraction alone.

    def conditions(people, is_chief=True):
        def value(variable, year):
            if variable in {"population_dgf", "chef_lieu_arrondissement"}:
                return people if variable == "population_dgf" else is_chief
            return base.value(variable, year=year)[0]

        return {each.key: each for each in thresholds(value, {}, YEAR)}

    here = conditions(13_000)
    assert (here["dsr"].is_met, here["chef_lieu"].is_met) == (False, True)
    assert here["chef_lieu"].margin == 7_000
    assert conditions(20_000)["chef_lieu"].is_met
    assert conditions(20_001)["chef_lieu"].is_met is False
    assert "chef_lieu" not in conditions(9_999)
    assert "chef_lieu" not in conditions(13_000, is_chief=False)


def test_leaving_a_fraction_is_half_of_the_year_before_for_one_year(base, inland):
    before = base.nation.before["dsr_montant_eligible_fraction_bourg_centre"]
    out = [
        c for c in inland if before[c] > 0 and not base.eligible.loc[c, "dsr_fraction_bourg_centre"]
    ]
    code = out[0]
    place = base.nation.now.index.get_loc(code)

    def value(variable, year):
        return base.value(variable, year=year)[place]

    words = dict(guarantee_rows(value, YEAR))
    assert "Sortie cette année" in str(words["dsr_fraction_bourg_centre"])
    # CGCT, article L. 2334-21: half of what was received, once.
    assert base.amounts.loc[code, "dsr_fraction_bourg_centre"] == pytest.approx(before[code] / 2)


class _Here:
    """A workshop that holds one run."""

    def __init__(self, run_):
        self._run = run_

    def base(self, year):
        return self._run


def test_in_the_national_file_ranks_are_held_or_made_again(base, inland):
    code = inland[9]
    here = _Here(base)
    known = nation_fiche(base, code)
    poorer = known.with_value("revenu_par_habitant_lisse", Decimal(9000))
    held = from_nation(here, YEAR, code, poorer, Ranks.HELD)
    again = from_nation(here, YEAR, code, poorer, Ranks.AGAIN)
    assert "Rangs tenus" in str(held.notes[0])
    assert "recalculés" in str(again.notes[0])
    rank = "Cible : rang"
    held_row, again_row = (
        next(row for row in answer.thresholds.rows if str(row.cells[0]).startswith(rank))
        for answer in (held, again)
    )
    place = base.nation.now.index.get_loc(code)
    assert held_row.cells[2] == int(base.value("rang_indice_synthetique_dsr_cible")[place])
    assert again_row.cells[2] <= held_row.cells[2]
    same = from_nation(here, YEAR, code, known)
    assert same.change == dict.fromkeys(GRANTS, 0)


def test_the_year_before_can_be_changed_too(base, inland):
    code = inland[9]
    known = nation_fiche(base, code)
    more = known.with_value("dotation_forfaitaire", known.values["dotation_forfaitaire"] + 1000)
    change = from_nation(_Here(base), YEAR, code, more).change
    assert change["dotation_forfaitaire"] == pytest.approx(100_000, abs=200)


def test_a_commune_that_is_not_in_the_file_is_told_apart(base):
    with pytest.raises(KeyError):
        from_nation(_Here(base), YEAR, "99999")


def test_a_workshop_reads_the_files_once_and_again_when_they_change(tmp_path):
    from budgetlocal.simulation.reforme import Reforme
    from budgetlocal.simulation.workshop import Workshop

    folder = tmp_path / "r"
    workshop = Workshop(folder)
    assert workshop.years() == ()
    import_country(folder, tmp_path / "f")
    assert workshop.years() == (YEAR,)
    first = workshop.base(YEAR)
    assert workshop.base(YEAR) is first
    with pytest.raises(UserError):
        workshop.run(replace(Reforme("", YEAR), year=2031))
    assert len(small_country()[0]["nom"]) == len(first.amounts)
