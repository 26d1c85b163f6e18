from __future__ import annotations

import pytest

from budgetlocal.analysis.mille_euros.functions import is_known, plain_function
from budgetlocal.analysis.mille_euros.policies import Presentation, grouping, policies, policy_of
from budgetlocal.nomenclature.loading import plan_for

M57, M14 = plan_for("M57-M57", 2022), plan_for("M14-M14_COM_SUP3500", 2022)


@pytest.mark.parametrize(
    ("fonction", "chapitre", "plain"),
    [
        ("93212", "932", "212"),  # primary schools, in their chapter
        ("90020", "900", "020"),
        ("212", "932", "212"),  # some packages leave the chapter out
        ("934212", "934", "4212"),
        ("93441", "9344", "441"),  # RSA has a chapter of four digits
        ("", "932", "2"),  # a line of the chapter itself
        ("", "943", "01"),  # opérations financières: not ventilated
        ("943", "943", "01"),
        ("01", "922", "01"),
    ],
)
def test_a_budget_voted_by_function_in_m57(fonction: str, chapitre: str, plain: str) -> None:
    assert plain_function(M57, fonction, "fonction", chapitre) == plain


@pytest.mark.parametrize(
    ("fonction", "chapitre", "plain"),
    [
        ("92020", "920", "020"),
        ("90411", "904", "411"),
        ("931", "931", "01"),  # opérations financières in M14, sécurité in M57
        ("", "913", "01"),
    ],
)
def test_the_same_digits_mean_something_else_in_m14(
    fonction: str, chapitre: str, plain: str
) -> None:
    assert plain_function(M14, fonction, "fonction", chapitre) == plain


def test_a_budget_voted_by_nature_keeps_its_functions() -> None:
    assert plain_function(M14, "90", "nature", "011") == "90"  # interventions économiques
    assert plain_function(M57, "93212", "nature", "011") == "212"
    assert plain_function(M57, "", "nature", "011") == ""


def test_a_function_that_the_plan_lacks_is_told() -> None:
    assert is_known(M57, "2121")  # a detail of 212 of the town's own
    assert not is_known(M57, "9999")
    assert not is_known(M14, "77")


@pytest.mark.parametrize(("plan", "norme"), [(M57, "M57"), (M14, "M14")])
def test_every_function_of_the_nomenclature_has_one_policy(plan, norme) -> None:
    without = {code for code in plan.functions if policy_of(norme, code) == "fonction_inconnue"}
    assert without == set()
    used = {policy_of(norme, code) for code in plan.functions}
    assert used == {entry.key for entry in policies() if entry.prefixes(norme)}


@pytest.mark.parametrize(
    ("m14", "m57"),
    [
        ("025", "024"),  # aide aux associations
        ("026", "025"),  # cimetières
        ("021", "031"),  # assemblée
        ("411", "321"),  # gymnases
        ("64", "4221"),  # crèches
        ("823", "511"),  # espaces verts
        ("814", "512"),  # éclairage public
        ("813", "722"),  # propreté urbaine
        ("822", "845"),  # voirie communale
        ("815", "82"),  # transports urbains
        ("252", "81"),  # transports scolaires
        ("95", "633"),  # tourisme
        ("71", "551"),  # parc privé
    ],
)
def test_a_service_stays_in_its_policy_when_the_nomenclature_changes(m14: str, m57: str) -> None:
    assert policy_of("M14", m14) == policy_of("M57", m57)


def test_the_headings_of_a_departement_are_the_official_ones() -> None:
    part_of = grouping(Presentation.POLICIES, plan_for("M52-M52", 2021))
    assert str(part_of("51").label).startswith("5 ")
    assert part_of("01").key == "non_ventilable"


TITLES = {
    "police": "securite",
    "incendie": "securite",
    "cimetières": "securite",
    "maternelle": "ecoles",
    "enseignement": "ecoles",
    "bibliothèque": "culture",
    "musée": "culture",
    "théâtre": "culture",
    "gymnase": "sport_jeunesse",
    "stade": "sport_jeunesse",
    "piscine": "sport_jeunesse",
    "centres de loisirs": "sport_jeunesse",
    "crèche": "social",
    "personnes âgées": "social",
    "handicapé": "social",
    "espaces verts": "cadre_de_vie",
    "eclairage public": "cadre_de_vie",
    "foncière": "cadre_de_vie",
    "voirie communale": "transports",
    "equipements de voirie": "transports",
    "transports scolaires": "transports",
    "transports urbains": "transports",
    "déchets": "environnement",
    "ordures ménagères": "environnement",
    "propreté": "environnement",
    "assainissement": "environnement",
    "tourisme": "economie",
    "touristique": "economie",
    "commerce": "economie",
    "assemblée": "administration",
    "etat civil": "administration",
    "non ventilables": "non_ventilable",
}
"""Words of the titles of functions, and the only policy that a citizen would look for them in."""


@pytest.mark.parametrize("norme", ["M57", "M14"])
def test_no_policy_contradicts_the_official_title_of_its_function(norme: str) -> None:
    plans = {
        "M57": [
            plan_for("M57-M57_D", 2024),
            plan_for("M57-M57_A", 2022),
            plan_for("M57-M57", 2018),
        ],
        "M14": [plan_for("M14-M14_COM_SUP3500", 2022), plan_for("M14-M14_COM_500_3500", 2014)],
    }[norme]
    read = 0
    for plan in plans:
        for code in plan.functions:
            title = plan.function_label(code).lower()
            for words, policy in TITLES.items():
                if words in title and len(code) > 1:
                    assert policy_of(norme, code) == policy, (code, title)
                    read += 1
    assert read > 30
