from __future__ import annotations

from decimal import Decimal

import pytest

from budgetlocal.analysis.basis import main_amount
from budgetlocal.analysis.selection import value_of
from budgetlocal.bundled import bundled
from budgetlocal.core.errors import UserError
from budgetlocal.core.frames import budget_frame
from budgetlocal.core.text import verbatim
from budgetlocal.importing.reading import read_document
from budgetlocal.simulation.effects import compare
from budgetlocal.simulation.law_budget import law_on_budget, own_change
from budgetlocal.simulation.nation import GRANTS, run
from budgetlocal.simulation.on_budget import budget_table, debt_words, pour, poured_words
from dgcl_files import nation_of
from engine import needs_engine


@pytest.fixture(scope="module")
def budget():
    return budget_frame(read_document(bundled("resources", "demonstration", "CA_2024.xml")))


def test_a_change_goes_to_its_account_and_into_the_savings(budget):
    # + 10 000 € of DSR and − 4 000 € of dotation forfaitaire: 6 000 € more of epargne brute.
    poured = pour(
        budget,
        {
            "dsr_fraction_perequation": 700_000,
            "dsr_fraction_cible": 300_000,
            "dotation_forfaitaire": -400_000,
        },
    )
    assert dict(poured.accounts) == {"741121": 1_000_000, "74111": -400_000}
    for name in ("epargne_brute", "epargne_nette", "recettes_reelles_fonctionnement"):
        before, after = (
            value_of(name, each, main_amount(each)) for each in (budget, poured.changed)
        )
        assert after - before == 600_000, name
    table = budget_table(poured, verbatim("essai"))
    changes = {row.key: row.cells[3] for row in table.rows}
    assert changes["compte:741121"] == 1_000_000
    assert changes["epargne_nette"] == 600_000
    assert "désendettement" in str(debt_words(poured))


def test_the_years_of_debt_come_from_the_annex_where_there_is_no_balance(budget):
    # 8 697 830,78 owed; savings of 1 346 851,97, then 1 446 851,97: 6,458 and 6,011 years.
    more = str(debt_words(pour(budget, {"dotation_forfaitaire": 10_000_000})))
    assert more == (
        "Capacité de désendettement (emprunts de l'annexe) : 6,46 ans avant, 6,01 ans après."
    )
    # 1 346 851,97 less: nothing is left to repay with.
    none = str(debt_words(pour(budget, {"dotation_forfaitaire": -134_685_197})))
    assert "inconnue : l'épargne brute n'est pas positive" in none


def test_the_shown_budget_itself_does_not_change(budget):
    before = budget.lines.copy()
    pour(budget, {"dotation_forfaitaire": 100})
    assert budget.lines.equals(before)


def test_a_grant_without_an_account_or_a_line_is_named(budget):
    poured = pour(budget, {"dotation_communes_nouvelles": 100, "dsu_montant": 100})
    assert set(poured.left) == {"dotation_communes_nouvelles", "dsu_montant"}
    assert "741123" in str(poured.left["dsu_montant"])
    assert not poured.accounts
    said = str(poured_words(poured))
    assert "Hors de ce budget" in said
    assert "Communes nouvelles, 1,00" in said
    assert "dsu_montant" not in said


def test_what_is_left_out_is_said_before_the_years_of_debt(budget):
    poured = pour(budget, {"dotation_forfaitaire": 500, "dsu_montant": -25_050})
    said = str(poured_words(poured))
    assert said.startswith("Hors de ce budget : DSU, −250,50")
    assert "désendettement" in said
    assert "DSU" in str(budget_table(poured, verbatim("essai")).source)
    assert "Hors" not in str(poured_words(pour(budget, {"dotation_forfaitaire": 500})))


@needs_engine
def test_an_amendment_flows_into_the_budget_of_its_commune_to_the_cent(budget):
    nation = nation_of()
    change = (("dotation_forfaitaire.ecretement.seuil_rapport_potentiel_fiscal", Decimal("0.9")),)
    before, after = run(nation), run(nation, change)
    effects = compare(before, after)
    changed = effects.frame.index[effects.frame["ecart"] != 0][0]
    gap = {
        grant: round(Decimal(str(after.amounts.loc[changed, grant])) * 100)
        - round(Decimal(str(before.amounts.loc[changed, grant])) * 100)
        for grant in GRANTS
    }
    assert own_change(effects, changed) == gap
    found = law_on_budget(effects, changed, budget)
    assert found is not None
    assert found.table is not None
    assert str(effects.frame.loc[changed, "nom"]) in str(found.title)
    rows = {row.key: row.cells for row in found.table.rows}
    kept = {grant: gap[grant] for grant in GRANTS if grant not in pour(budget, gap).left}
    assert rows["epargne_brute"][3] == rows["epargne_nette"][3] == sum(kept.values())
    assert rows["compte:74111"][3] == gap["dotation_forfaitaire"] != 0
    assert "OpenFisca" in str(found.table.source)
    same = effects.frame.index[effects.frame["ecart"] == 0][0]
    untouched = law_on_budget(effects, same, budget)
    assert untouched is not None
    assert untouched.table is None
    assert "ne change aucune" in str(untouched.words)
    # The law in force, or the commune is not in the file: nothing is shown.
    assert law_on_budget(compare(before, before), changed, budget) is None
    assert law_on_budget(effects, "00000", budget) is None
    water = budget_frame(read_document(bundled("resources", "demonstration", "BP_2025_eau.xml")))
    refused = law_on_budget(effects, changed, water)
    assert refused is not None
    assert refused.table is None
    assert "M4" in str(refused.words)


@needs_engine
def test_compared_with_another_amendment_nothing_flows_into_the_budget(budget):
    nation = nation_of()
    path = "dotation_forfaitaire.ecretement.seuil_rapport_potentiel_fiscal"
    one, other = (run(nation, ((path, Decimal(each)),)) for each in ("0.9", "0.8"))
    told = law_on_budget(compare(one, other), nation.now.index[0], budget)
    assert told is not None
    assert told.table is None
    assert "voté sous la loi en vigueur" in str(told.words)


def test_a_budget_of_another_nomenclature_is_refused():
    water = budget_frame(read_document(bundled("resources", "demonstration", "BP_2025_eau.xml")))
    with pytest.raises(UserError) as caught:
        pour(water, dict.fromkeys(GRANTS, 100))
    assert "M4" in str(caught.value.message)


@pytest.mark.parametrize("name", ["DM1_2025", "BS_2025"])
def test_a_change_of_grants_is_not_poured_into_a_decision(name):
    """Its savings are those of changes: before and after would be no savings at all."""
    change = budget_frame(read_document(bundled("resources", "demonstration", f"{name}.xml")))
    with pytest.raises(UserError, match="ne porte que des changements"):
        pour(change, dict.fromkeys(GRANTS, 100))
