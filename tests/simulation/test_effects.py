from __future__ import annotations

from decimal import Decimal

import pandas as pd
import pytest

from budgetlocal.core.chart_data import data_table
from budgetlocal.reference.extract import Extract
from budgetlocal.simulation.effect_charts import distribution_chart, group_chart, map_chart
from budgetlocal.simulation.effect_tables import commune_table, group_table, summary_table
from budgetlocal.simulation.effects import HALF_EURO, Grouping, compare, counted, groups, moved
from budgetlocal.simulation.grant_table import in_cents
from budgetlocal.simulation.law_answer import Question, law_answer
from budgetlocal.simulation.nation import ENVELOPES, GRANTS, Financing, run
from budgetlocal.simulation.reforme import Reforme
from dgcl_files import YEAR, nation_of
from engine import needs_engine

pytestmark = needs_engine
CHANGE = (("dotation_solidarite_rurale.seuil_nombre_habitants", Decimal(5000)),)


@pytest.fixture(scope="module")
def effects():
    nation = nation_of()
    return compare(run(nation), run(nation, CHANGE))


@pytest.fixture(scope="module")
def nothing():
    base = run(nation_of())
    return compare(base, base)


def test_without_a_change_nobody_wins_and_it_costs_nothing(nothing):
    count = counted(nothing)
    assert (count.winners, count.losers, count.cost) == (0, 0, 0)
    assert all(each.entered == each.left == 0 for each in moved(nothing))


def test_winners_losers_and_cost_are_those_of_the_frame(effects):
    count = counted(effects)
    change = effects.frame["ecart"]
    assert count.winners == (change > HALF_EURO).sum() > 0
    assert count.losers == (change < -HALF_EURO).sum() > 0
    assert count.cost == change.sum()
    assert count.winners + count.losers + count.unchanged == len(change)


def test_communes_above_the_new_threshold_leave_the_dsr(effects):
    who = {each.grant: each for each in moved(effects)}["dsr_fraction_perequation"]
    people = effects.after.nation.now["population_dgf"]
    gone = (
        effects.before.eligible["dsr_fraction_perequation"]
        & ~effects.after.eligible["dsr_fraction_perequation"]
    )
    assert who.left == gone.sum() > 0
    assert (people[gone] >= 5000).all()


@pytest.mark.parametrize("grouping", list(Grouping))
def test_groups_hold_each_commune_once_and_add_up_to_the_total(effects, grouping):
    codes = pd.Index([]).append([index for _, index in groups(effects, grouping)])
    assert sorted(codes) == sorted(effects.frame.index)
    table = group_table(effects, grouping)
    keys = [column.key for column in table.columns]
    for name in ("communes", "avant", "apres", "ecart", "gagnantes", "perdantes"):
        rank = keys.index(name)
        parts = sum(row.cells[rank] for row in table.rows[:-1])
        assert parts == table.rows[-1].cells[rank], name


def test_the_summary_adds_up_to_the_total_to_the_cent(effects):
    table = summary_table(effects)
    keys = [column.key for column in table.columns]
    for name in ("avant", "apres", "ecart"):
        rank = keys.index(name)
        parts = sum(row.cells[rank] for row in table.rows if row.key in GRANTS)
        assert parts == table.rows[-1].cells[rank], name
    total = table.rows[-1].cells
    assert total[keys.index("ecart")] == total[keys.index("apres")] - total[keys.index("avant")]


def test_a_commune_has_the_same_cents_here_and_on_its_own_page(effects):
    for code in effects.frame.index[::40]:
        amounts = {g: Decimal(str(effects.after.amounts.loc[code, g])) for g in GRANTS}
        own, line = in_cents(amounts), effects.frame.loc[code]
        assert {grant: line[f"apres_{grant}"] for grant in GRANTS} == own
        assert line["apres"] == sum(own.values())


def test_chosen_communes_come_first_with_their_own_figures(effects):
    code = effects.frame.index[17]
    table = commune_table(effects, (code,))
    row = table.rows[0]
    cells = dict(zip((column.key for column in table.columns), row.cells, strict=True))
    line = effects.frame.loc[code]
    assert row.key == code
    for key in ("avant", "apres", "ecart", "population"):
        assert cells[key] == line[key]


def test_the_table_of_communes_is_the_largest_changes_of_both_ends(effects):
    rows = commune_table(effects).rows
    change = [row.cells[1] for row in rows]
    assert change == sorted(change, reverse=True)
    assert change[0] == effects.frame["ecart"].max()
    assert change[-1] == effects.frame["ecart"].min()


def test_what_changes_is_in_the_first_columns(effects):
    for table in (
        summary_table(effects),
        group_table(effects, Grouping.STRATE),
        commune_table(effects),
    ):
        assert table.columns[1].key == "ecart"
    table = group_table(effects, Grouping.STRATE)
    keys = [column.key for column in table.columns]
    for row in table.rows:
        cells = dict(zip(keys, row.cells, strict=True))
        assert abs(cells["apres"] - cells["avant"] - cells["ecart"]) <= len(effects.frame)


def test_the_distribution_counts_every_commune_once(effects):
    spec = distribution_chart(effects)
    assert sum(spec.series[0].values) == len(effects.frame)


def test_the_charts_have_their_numbers_as_a_table(effects):
    for spec in (group_chart(effects, Grouping.STRATE), distribution_chart(effects)):
        assert len(data_table(spec).rows) == len(spec.categories)
        assert str(spec.source)


def test_the_map_gives_each_departement_its_change_per_inhabitant(effects):
    with Extract.open() as extract:
        spec = map_chart(effects, extract)
    assert spec is not None
    frame = effects.frame[effects.frame["departement"] == "01"]
    rank = [str(each) for each in spec.categories].index("Ain")
    wanted = Decimal(int(frame["ecart"].sum())) / 100 / int(frame["population"].sum())
    assert spec.series[0].values[rank] == round(wanted, 4)


def test_a_cost_with_held_envelopes_is_explained():
    nation = nation_of()

    class Here:
        def run(self, reforme):
            return run(nation, reforme.changes, reforme.financing)

    def notes(*changes: tuple[str, str]) -> str:
        made = Reforme("essai", YEAR)
        for path, value in changes:
            made = made.with_value(path, Decimal(value))
        answer = law_answer(Here(), Question(made, Reforme("", YEAR)), None)
        return " ".join(str(each) for each in answer.notes)

    levy = ("dotation_forfaitaire.ecretement.seuil_rapport_potentiel_fiscal", "0.9")
    assert "Enveloppes tenues, total versé différent" in notes(levy)
    assert "Enveloppes tenues" not in notes()
    assert "Enveloppes tenues" not in notes(levy, (ENVELOPES[3], "3000000000"))


def test_what_the_groupings_pay_is_no_cost_of_the_state():
    # CGCT L. 2334-7-1: communes and EPCI pay a raised envelope; only the communes are counted here.
    nation = nation_of()

    class Here:
        def run(self, reforme):
            return run(nation, reforme.changes, reforme.financing)

    def answer(financing: Financing):
        more = ((ENVELOPES[2], Decimal(480_000_000)),)
        asked = Reforme("essai", YEAR, more, financing)
        return law_answer(Here(), Question(asked, Reforme("", YEAR)), None)

    part = "dotation_globale_fonctionnement.communes.part_financement_couts_internes"
    moved_part = Reforme("essai", YEAR, ((part, Decimal("0.5")),))
    told = law_answer(Here(), Question(moved_part, Reforme("", YEAR)), None)
    assert "coût pour l'État" not in str(told.summary)
    levy, state = answer(Financing.ECRETEMENT), answer(Financing.ETAT)
    assert "pour toutes les communes : " in str(levy.summary)
    assert "coût pour l'État" not in str(levy.summary)
    assert [str(each.label) for each in levy.headlines][-1] == "Pour toutes les communes"
    assert any("n'est pas le coût pour l'État" in str(each) for each in levy.notes)
    assert "coût pour l'État : " in str(state.summary)
    assert [str(each.label) for each in state.headlines][-1] == "Coût pour l'État"
    assert not any("écrêtement, que le modèle" in str(each) for each in state.notes)


def test_who_pays_is_said_in_the_source(effects):
    assert "enveloppes de la DSR et de la DSU tenues" in str(summary_table(effects).source)
    nation = effects.before.nation
    more = ((ENVELOPES[2], Decimal(480_000_000)),)
    state = compare(effects.before, run(nation, more))
    assert "payées par l'État" in str(summary_table(state).source)
    levy = compare(effects.before, run(nation, more, Financing.ECRETEMENT))
    assert "L. 2334-7-1" in str(summary_table(levy).source)


def titles(table) -> list[str]:
    return [str(each.title) for each in table.columns]


def test_two_amendments_compared_never_pass_for_the_law_in_force(effects):
    nation = effects.before.nation
    more = ((ENVELOPES[2], Decimal(480_000_000)),)
    other = run(nation, more)
    against = compare(other, effects.after)
    for made in (summary_table, commune_table, lambda e: group_table(e, Grouping.STRATE)):
        assert {"Autre amendement", "Amendement"} <= set(titles(made(against)))
        assert "Loi en vigueur" not in titles(made(against))
        assert {"Loi en vigueur", "Amendement"} <= set(titles(made(effects)))
    # The law in force on the right, an amendment on the left.
    assert {"Autre amendement", "Loi en vigueur"} <= set(
        titles(summary_table(compare(other, effects.before)))
    )
    assert "enveloppes changées par l'autre amendement" in str(summary_table(against).source)

    class Here:
        def run(self, reforme):
            return run(nation, reforme.changes, reforme.financing)

    lower = Reforme("essai", YEAR).with_value(ENVELOPES[2], Decimal(470_000_000))
    question = Question(lower, Reforme("Ruralité", YEAR, more))
    notes = " ".join(str(each) for each in law_answer(Here(), question, None).notes)
    assert "depuis l'amendement « Ruralité », non depuis la loi en vigueur" in notes


def test_the_largest_falls_are_falls(nothing):
    # From 10 000 to 9 000 inhabitants for the DSR: hundreds gain, seven lose; no gain is told a fall.
    lower = (("dotation_solidarite_rurale.seuil_nombre_habitants", Decimal(9000)),)
    effects = compare(nothing.before, run(nothing.before.nation, lower))
    change = effects.frame["ecart"]
    down = int((change < -HALF_EURO).sum())
    assert 0 < down < 100 < int((change > HALF_EURO).sum())
    table = commune_table(effects)
    at = [each.key for each in table.columns].index("ecart")
    changes = [row.cells[at] for row in table.rows]
    assert (sum(each > 0 for each in changes), sum(each < 0 for each in changes)) == (100, down)
