"""Every revenue account of every plan has exactly one kind, and the delicate ones the right one."""

from __future__ import annotations

import tomllib

import pytest

from budgetlocal.analysis.recettes.kinds import (
    UNKNOWN,
    aggregates,
    families,
    kind_of,
    kinds,
)
from budgetlocal.bundled import bundled
from budgetlocal.nomenclature.loading import known_nomenclatures, plan_for

YEARS = range(2013, 2025)


def is_revenue(account) -> bool:
    """Whether an account is of class 7, or may take revenue in the section d'investissement."""
    if account.code.startswith("7"):
        return True
    uses = (account.recette_reelle, account.recette_ordre_sections, account.recette_ordre_interne)
    return account.code[0] in "1234" and any(uses)


@pytest.mark.parametrize("nomenclature", known_nomenclatures())
def test_every_revenue_account_of_a_plan_has_one_kind(nomenclature):
    counted = 0
    for year in YEARS:
        plan = plan_for(nomenclature, year)
        for account in filter(is_revenue, plan.accounts.values()):
            counted += 1
            used = plan.used
            kind = kind_of(account.code, used.norme, used.year, used.declinaison)
            assert kind in kinds(), (nomenclature, year, account.code, account.label)
    assert counted > 100


def test_no_digits_are_given_twice_in_one_table():
    text = bundled("resources", "recettes", "comptes.toml").read_text(encoding="utf-8")
    for table in tomllib.loads(text)["table"]:
        digits = [each for found in table["comptes"].values() for each in found]
        assert len(digits) == len(set(digits)), table["norme"]
        assert set(table["comptes"]) <= set(kinds())


@pytest.mark.parametrize(
    ("account", "norme", "year", "kind"),
    [
        ("7311", "M14", 2020, "contributions_directes"),
        ("73111", "M57", 2023, "contributions_directes"),
        ("7331", "M14", 2020, "ordures"),
        ("73133", "M57", 2023, "ordures"),
        ("7381", "M14", 2020, "droits_mutation"),
        ("73123", "M57", 2023, "droits_mutation"),
        ("73123", "M57", 2016, "fngir"),
        ("7321", "M14", 2016, "attribution_compensation"),
        ("73211", "M14", 2020, "attribution_compensation"),
        ("7323", "M14", 2016, "fngir"),
        ("73221", "M14", 2020, "fngir"),
        ("73223", "M14", 2020, "fpic"),
        ("732221", "M57", 2023, "fpic"),
        ("73223", "M57", 2023, "fonds_dmto"),
        ("7382", "M14", 2022, "tva"),
        ("7382", "M14", 2014, "autres_impots"),
        ("7351", "M57", 2023, "tva"),
        ("7351", "M14", 2020, "energie"),
        ("7411", "M14", 2020, "dgf_forfaitaire"),
        ("74111", "M57", 2023, "dgf_forfaitaire"),
        ("74121", "M14", 2020, "dsr"),
        ("741121", "M57", 2023, "dsr"),
        ("74834", "M14", 2020, "compensations"),
        ("757", "M14", 2020, "concessions"),
        ("757", "M57", 2023, "participations_autres"),
        ("7342", "M52", 2018, "fiscalite_transferee"),
        ("7381", "M52", 2018, "tva"),
        ("7067", "M57", 2023, "services"),
        ("752", "M57", 2023, "loyers"),
        ("775", "M57", 2023, "cessions"),
        ("10222", "M57", 2023, "fctva"),
        ("10226", "M57", 2023, "amenagement"),
        ("1641", "M57", 2023, "emprunts"),
        ("165", "M57", 2023, "depots"),
        ("1068", "M57", 2023, "excedent_capitalise"),
        ("002", "M57", 2023, "resultat_reporte"),
        ("722", "M57", 2023, "internes"),
        # What the labels of the official plans contradicted, read one by one in November 2026.
        ("744", "M14", 2015, "dgf_autres"),  # régularisation; FCTVA since 2017
        ("744", "M14", 2020, "fctva_fonctionnement"),
        ("743", "M14", 2013, "fsrif"),
        ("743", "M14", 2016, "participations_bloc"),  # équilibre de la métropole du Grand Paris
        ("748711", "M14", 2020, "participations_bloc"),  # paid by the commune to its arrondissement
        ("74832", "M14", 2020, "fdptp"),
        ("74836", "M57", 2023, "fdptp"),
        ("74836", "M14", 2020, "compensations"),
        ("74125", "M14", 2022, "dacom"),
        ("741125", "M57", 2023, "dacom"),
        ("741222", "M57", 2023, "perequation_departements"),
        ("74122", "M52", 2020, "perequation_departements"),
        ("748374", "M57", 2024, "autres_dotations"),  # fonctionnement: CGCT L2335-17
        ("7353", "M57", 2024, "tva"),  # fraction compensatoire de la DGF
        ("7353", "M57", 2016, "energie"),
        ("13333", "M57", 2023, "amenagement"),  # a tax, not a State grant
        ("10224", "M14", 2017, "amenagement"),
        ("10251", "M57", 2023, "participations_autres"),  # dons et legs
        ("757", "M57", 2016, "concessions"),
        ("732222", "M57", 2023, "autre_perequation"),  # régions, not the FPIC
        ("7318", "M14", 2021, "contributions_directes"),  # rôles supplémentaires: 73118 in M57
        ("73118", "M57", 2022, "contributions_directes"),
        ("734", "M4", 2023, "mobilite"),
        ("741", "M4", 2023, "participations_etat"),  # never the DGF
        ("744", "M4", 2020, "participations_bloc"),  # communes, never the FCTVA
        ("1341", "M4", 2020, "participations_etat"),
        ("776", "M4", 2024, "gestion_courante"),  # deficit made up by the principal: real money
    ],
)
def test_an_account_whose_number_changed_meaning_has_the_kind_of_its_year(
    account, norme, year, kind
):
    assert kind_of(account, norme, year) == kind


@pytest.mark.parametrize(
    ("account", "declinaison", "kind"),
    [
        ("754", "M49_D", "services"),  # défaut de branchement à l'égout
        ("754", "M4", "droits_place"),
        ("753", "M4", "sejour"),
        ("753", "M43_D", "compensations"),
        ("755", "M4", "compensations"),
        ("756", "M41", "gestion_courante"),
    ],
)
def test_a_number_of_the_m4_means_what_its_own_plan_says(account, declinaison, kind):
    assert kind_of(account, "M4", 2024, declinaison) == kind


def test_what_class_7_pays_is_always_passed_on():
    """Each account of class 7 with a real expenditure chapter stands in 014, so in no revenue."""
    strange = set()
    for nomenclature in known_nomenclatures():
        for year in YEARS:
            for account in plan_for(nomenclature, year).accounts.values():
                if account.code.startswith("7") and account.depense_reelle not in {"", "014"}:
                    strange.add(account.code)
    assert strange == {"731", "732", "738"}  # M4 since 2023: in 73, given back all the same


def test_an_account_of_no_plan_has_no_kind():
    assert kind_of("9999", "M57", 2023) == UNKNOWN


def test_every_kind_says_who_pays_who_decides_and_where_it_is_written():
    for kind in kinds().values():
        assert kind.family in families()
        for text in (kind.label, kind.payer, kind.decider, kind.can_change):
            assert str(text)
            assert text.english
        assert kind.article
    assert all(entry.label.english for entry in aggregates())
