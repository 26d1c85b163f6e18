from __future__ import annotations

import pytest

from budgetlocal.analysis.basis import main_amount
from budgetlocal.analysis.selection import value_of
from budgetlocal.bundled import bundled
from budgetlocal.core.errors import UserError
from budgetlocal.core.frames import budget_frame
from budgetlocal.core.text import verbatim
from budgetlocal.importing.reading import read_document
from budgetlocal.simulation.nation import GRANTS
from budgetlocal.simulation.on_budget import budget_table, debt_words, pour


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


def test_the_shown_budget_itself_does_not_change(budget):
    before = budget.lines.copy()
    pour(budget, {"dotation_forfaitaire": 100})
    assert budget.lines.equals(before)


def test_a_grant_without_an_account_or_a_line_is_named(budget):
    poured = pour(budget, {"dotation_communes_nouvelles": 100, "dsu_montant": 100})
    assert set(poured.left) == {"dotation_communes_nouvelles", "dsu_montant"}
    assert "741123" in str(poured.left["dsu_montant"])
    assert not poured.accounts


def test_a_budget_of_another_nomenclature_is_refused():
    water = budget_frame(read_document(bundled("resources", "demonstration", "BP_2025_eau.xml")))
    with pytest.raises(UserError) as caught:
        pour(water, dict.fromkeys(GRANTS, 100))
    assert "M4" in str(caught.value.message)
