"""The numbers that sentences are bound to, by hand and against the catalogue."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from budgetlocal.analysis.dossier.definitions import occasions
from budgetlocal.analysis.dossier.material import Material, Setting
from budgetlocal.analysis.dossier.named_numbers import NO_CHANGE, written_number
from budgetlocal.analysis.dossier.numbers import Numbers
from budgetlocal.analysis.results import closing_result
from budgetlocal.analysis.years import epargne_brute
from budgetlocal.core.frames import BudgetFrame, budget_frame
from budgetlocal.core.kinds import Amount, Etape, Sens
from budgetlocal.core.specs import Unit
from council_packs import DAY, material
from fakes import make_document, make_line


def account(year: int, spent: int, received: int) -> BudgetFrame:
    lines = (
        make_line(1, {Amount.MT_REAL: spent}),
        make_line(
            2,
            {Amount.MT_REAL: received},
            nature="73111",
            chapitre="731",
            contnat="731",
            sens=Sens.RECETTE,
        ),
    )
    return budget_frame(make_document(lines, exercice=year, etape=Etape.CA))


def numbers_of(
    *accounts: BudgetFrame, occasion: str = "ca", population: int | None = None
) -> Numbers:
    given_material = Material(accounts, accounts[-1], DAY, population=population)
    return Numbers(Setting(given_material, occasions()[occasion]))


def plain(number) -> str:
    return str(number.written).replace("\u202f", " ").replace("\u00a0", " ")


def test_an_account_and_the_year_before_by_hand():
    """600 then 650 spent, 1 000 then 1 100 received: savings 400 then 450, +50 and +12,5 %."""
    found = numbers_of(
        account(2022, 600_00, 1_000_00), account(2023, 650_00, 1_100_00), population=10
    )
    assert found.get("epargne_brute").value == 450_00
    assert found.get("epargne_brute_avant").value == 400_00
    assert plain(found.get("epargne_brute_ecart")) == "+50 €"
    assert plain(found.get("epargne_brute_variation")) == "+12,5 %"
    assert plain(found.get("recettes_fonctionnement_hab")) == "110 € par habitant"
    assert found.get("compte_epargne_brute").value == 450_00


def test_a_change_from_nothing_is_no_percentage():
    found = numbers_of(account(2022, 600_00, 600_00), account(2023, 650_00, 1_100_00))
    assert found.get("epargne_brute_ecart").value == 450_00
    change = found.get("epargne_brute_variation")
    assert change.value is None
    assert change.missing == NO_CHANGE
    assert str(change.written) == "n. d."


def test_nothing_is_zero_because_it_is_unknown():
    alone = replace(account(2023, 650_00, 1_100_00), informations={})
    found = numbers_of(alone)
    assert found.get("epargne_brute_avant").value is None
    assert "2022" in str(found.get("epargne_brute_avant").missing)
    assert found.get("recettes_fonctionnement_hab").value is None
    assert "population" in str(found.get("recettes_fonctionnement_hab").missing)
    assert found.get("dette_encours").value is None


def test_a_vote_is_not_compared_with_an_account(demonstration):
    """Villexemple has one budget primitif: an account of 2024 is not its year before."""
    found = Numbers(Setting(material(demonstration, "BP_2025"), occasions()["bp"]))
    assert found.get("epargne_brute_variation").value is None
    assert (
        found.get("compte_epargne_brute").value
        == 1_346_851_97
        == epargne_brute(demonstration["CA_2024"])
    )
    assert str(found.get("annee_compte").written) == "2024"


def test_results_are_those_of_the_account(demonstration):
    found = Numbers(Setting(material(demonstration), occasions()["ca"]))
    closed = closing_result(demonstration["CA_2024"])
    assert found.get("resultat_cloture").value == closed.ensemble
    assert found.get("affectation_1068").value == closed.besoin_de_financement
    total = found.get("report_002").value + found.get("affectation_1068").value
    assert total == found.get("resultat_fonctionnement").value


@pytest.mark.parametrize(
    "name", ["", "epargne", "compte_", "taux_epargne_brute_hab", "annee_avant_avant"]
)
def test_what_has_no_name_is_nothing(demonstration, name):
    assert Numbers(Setting(material(demonstration), occasions()["ca"])).get(name) is None


@given(st.integers(-(10**12), 10**12))
def test_euros_are_rounded_half_up_and_never_lost(cents):
    text = str(written_number(cents, Unit.EUROS)).replace("\u2212", "-")
    euros = int("".join(mark for mark in text if mark in "-0123456789"))
    assert abs(Decimal(cents) / 100 - euros) <= Decimal("0.5")


def test_a_rate_leaves_aside_what_is_never_executed(demonstration):
    """The section of Villexemple without 002, 022 and 023: the lines added up here, by chapter."""
    found = Numbers(Setting(material(demonstration), occasions()["ca"]))
    lines = demonstration["CA_2024"].lines
    side = lines[(lines["section"] == "F") & (lines["sens"] == "D")]
    kept = side[~side["chapitre"].isin(["002", "022", "023"])]
    assert len(kept) < len(side)
    rate = found.get("taux_realisation_depenses_fonctionnement")
    assert rate.value == Decimal(int(kept["MtReal"].sum())) / Decimal(int(kept["CredOuv"].sum()))
    assert "020 à 024" in str(rate.definition)


@pytest.mark.parametrize("name", ["DM1_2025", "BS_2025"])
def test_changes_alone_say_nothing_of_the_budget(demonstration, name):
    """DM 1: 30 000 of staff over 12 400 of net changes would be 241,9 % of "the budget"."""
    frames = {key: demonstration[key] for key in ("CA_2024", name)}
    given_material = Material(tuple(frames.values()), frames[name], DAY, population=8461)
    found = Numbers(Setting(given_material, occasions()["dm"]))
    names = ("part_personnel", "taux_epargne_brute", "ratio_1", "depenses_fonctionnement_hab")
    for each in (*names, "depenses_fonctionnement", "total_investissement_recettes"):
        assert found.get(each).value is None
        assert "budget primitif 2025" in str(found.get(each).missing)
    # What it changes is known, and the account beside it still speaks.
    assert found.get("depenses_fonctionnement_changement").value is not None
    assert found.get("compte_taux_epargne_brute").value is not None


@pytest.mark.parametrize("name", ["DM1_2025", "BS_2025"])
def test_the_health_of_a_change_without_account_is_that_of_its_vote_or_none(demonstration, name):
    change, voted = demonstration[name], demonstration["BP_2025"]
    alone = Setting(Material((change,), change, DAY), occasions()["dm"])
    assert alone.santes == ()
    both = Setting(Material((voted, change), change, DAY), occasions()["dm"])
    (own,) = both.santes
    of_vote = Setting(Material((voted,), voted, DAY), occasions()["bp"]).santes[0]
    assert [each.value for each in own.readings] == [each.value for each in of_vote.readings]
    assert any(each.value is not None for each in own.readings)


def test_the_health_of_a_pack_divides_by_the_inhabitants_that_its_other_numbers_take(
    demonstration,
):
    """9 000 given for 2024, of 8 437 declared: the pack has one number of inhabitants."""
    focus = demonstration["CA_2024"]
    made = Material((focus,), focus, DAY, population=9_000)
    (own, *_) = Setting(made, occasions()["ca"]).santes
    shown = {reading.measure.key: reading for reading in own.readings}
    found = Numbers(Setting(made, occasions()["ca"])).get("impots_locaux_hab")
    assert round(float(shown["impots_locaux_hab"].value), 6) == round(float(found.value), 6)
