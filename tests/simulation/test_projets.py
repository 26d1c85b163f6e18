"""The bill for 2026: what of it is a number of the model, and what is only told."""

from __future__ import annotations

from decimal import Decimal

import numpy as np
import pytest

from budgetlocal.simulation.articles import hole_of
from budgetlocal.simulation.engine import parameter, system
from budgetlocal.simulation.law_answer import Question, law_answer
from budgetlocal.simulation.nation import run
from budgetlocal.simulation.projets import measure_table, projet_in, projets, projets_of, why_not
from budgetlocal.simulation.reforme import Reforme, check, from_json, to_json
from dgcl_files import nation_of
from engine import needs_engine

pytestmark = needs_engine

BOURG = "dotation_solidarite_rurale.bourg_centre.taux_garantie_sortie"
CIBLE = "dotation_solidarite_rurale.cible.attribution.ratio_garantie"
ZONES = "dotation_solidarite_urbaine.attribution.poids_zone_franche_urbaine"
YEAR = 2026


@pytest.fixture(scope="module")
def bill():
    (found,) = projets_of(YEAR)
    return found


@pytest.fixture(scope="module")
def runs(bill):
    nation = nation_of(800, YEAR)
    return run(nation), run(nation, bill.reforme().changes)


def test_its_numbers_are_those_of_article_72(bill):
    made = bill.reforme()
    assert made.changes == (
        (BOURG, Decimal("0.75")),
        (CIBLE, Decimal("0.75")),
        (ZONES, Decimal(0)),
    )
    check(made)
    assert from_json(to_json(made)) == made
    assert (made.name, made.year) == ("PLF 2026", YEAR)


def test_a_number_that_no_sentence_holds_is_that_of_the_law_in_force():
    """Else the amendment would leave it out without a word."""
    for bill in projets():
        for each in bill.mesures:
            assert (each.value is None) == (each.path == "") == (each.why_not is not None)
            if each.value is not None and hole_of(each.path) is None:
                assert parameter(each.path, bill.year).value == each.value


def test_every_measure_says_what_becomes_of_it(bill):
    table = measure_table(bill)
    assert len(table.rows) == len(bill.mesures)
    states = [str(row.cells[1]) for row in table.rows]
    assert states == ["simulé"] * 3 + ["sans effet"] * 3 + ["non simulé"] * 6
    assert str(table.rows[0].cells[4]) == "75\u00a0% au lieu de 50\u00a0%"
    assert str(table.rows[2].cells[4]) == "0 au lieu de 1"
    assert all(str(row.cells[4]) for row in table.rows)
    for row in table.rows:
        assert str(row.cells[2]) in {"31", "72"}
    said = [str(each) for each in why_not(bill)]
    assert len(said) == 7
    assert "a relu ces nombres de la loi en vigueur le 18/09/2025, 03/10/2025" in said[-1]
    assert said[0].startswith(
        "Non simulé, PLF 2026, article 72 (CGCT, L. 2334-21 et L. 2334-22-1) : le modèle ne sait"
    )
    for each in bill.mesures:
        assert each.words.english
        assert each.why_not is None or each.why_not.english


@pytest.mark.parametrize("fraction", ["cible", "bourg_centre"])
def test_leaving_a_fraction_keeps_three_quarters(runs, fraction):
    law, plf = runs
    before = law.nation.before[f"dsr_montant_eligible_fraction_{fraction}"].to_numpy()
    out = ~plf.eligible[f"dsr_fraction_{fraction}"].to_numpy() & (before > 0)
    assert out.any()
    name = f"dsr_montant_garantie_non_eligible_fraction_{fraction}"
    assert plf.value(name)[out] == pytest.approx(before[out] * 0.75)
    assert law.value(name)[out] == pytest.approx(before[out] * 0.5)
    # The envelope is the same: what those who leave keep is not for the others.
    grant = f"dsr_fraction_{fraction}"
    assert plf.amounts[grant].sum() == pytest.approx(law.amounts[grant].sum())


def test_the_numbers_do_what_a_reform_of_openfisca_does(runs, bill):
    from openfisca_core.reforms import Reform

    class Bill(Reform):
        name = "plf"

        def apply(self):
            def modify(parameters):
                rural = parameters.dotation_solidarite_rurale
                rural.bourg_centre.taux_garantie_sortie.update(period=f"year:{YEAR}:1", value=0.75)
                rural.cible.attribution.ratio_garantie.update(period=f"year:{YEAR}:1", value=0.75)
                urban = parameters.dotation_solidarite_urbaine.attribution
                urban.poids_zone_franche_urbaine.update(period=f"year:{YEAR}:1", value=0)
                return parameters

            self.modify_parameters(modify)

    ours = system(YEAR, bill.reforme().changes).parameters(str(YEAR))
    theirs = Bill(system(YEAR)).parameters(str(YEAR))
    assert ours.dotation_solidarite_rurale.cible.attribution.ratio_garantie == 0.75
    for part in ("dotation_solidarite_rurale", "dotation_solidarite_urbaine"):
        assert str(getattr(ours, part)) == str(getattr(theirs, part))
    law, plf = runs
    zones = (law.nation.now["population_zfu"].to_numpy() > 0) & law.eligible[
        "dsu_montant"
    ].to_numpy()
    same = np.isclose(law.amounts["dsu_montant"], plf.amounts["dsu_montant"], atol=0.005)
    assert zones.any() is np.True_
    assert not same.all()


def test_a_bill_is_known_by_its_numbers_and_its_year(bill):
    made = bill.reforme()
    assert projet_in(made) is bill
    more = made.with_value("dotation_solidarite_rurale.seuil_nombre_habitants", Decimal(9000))
    assert projet_in(more) is bill
    assert projet_in(Reforme("", YEAR)) is None
    assert projet_in(Reforme("PLF 2026", 2025, made.changes)) is None


def test_the_answer_lists_the_measures_of_the_bill_on_either_side(runs, bill):
    law, plf = runs

    class Here:
        def run(self, reforme):
            return plf if reforme.changes else law

    made, none = bill.reforme(), Reforme("", YEAR)
    assert law_answer(Here(), Question(made, none), None).measures == measure_table(bill)
    assert law_answer(Here(), Question(none, made), None).measures == measure_table(bill)
    assert law_answer(Here(), Question(none, none), None).measures is None
