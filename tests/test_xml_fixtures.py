"""Each file of tests/fixtures has the one fault that its name tells, and no other."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import pytest
from lxml import etree

from budgetlocal.core.identifiers import Siret

FOLDER = Path(__file__).resolve().parent / "fixtures"
PLANS = Path(__file__).resolve().parents[2] / "shared" / "data" / "plans_de_comptes"
NAMESPACE = "{http://www.minefi.gouv.fr/cp/demat/docbudgetaire}"
SAFE = {"resolve_entities": False, "no_network": True}


def root_of(name):
    return etree.parse(FOLDER / f"{name}.xml", etree.XMLParser(**SAFE)).getroot()


def value(node, name):
    found = node.find(f".//{NAMESPACE}{name}")
    return None if found is None else found.get("V")


def lines(root, *, calculated=False):
    return [
        node
        for node in root.iter(f"{NAMESPACE}LigneBudget")
        if (node.get("calculated") == "true") == calculated
    ]


def amount(node, name):
    text = value(node, name)
    return 0 if text is None else int(text.replace(".", ""))


def section_of(node):
    chapter = value(node, "ContNat") or ""
    operating = {"002", "011", "012", "013", "014", "023", "042"}
    return "F" if chapter in operating or chapter[:1] in {"6", "7"} else "I"


@pytest.mark.parametrize("name", ["totem_bp_2024", "cfu_2024"])
def test_good_files_are_balanced_on_the_credits(name):
    sums = defaultdict(int)
    for node in lines(root_of(name)):
        sums[section_of(node), value(node, "CodRD")] += amount(node, "CredOuv")
    assert sums["F", "D"] == sums["F", "R"] > 0
    assert sums["I", "D"] == sums["I", "R"] > 0


@pytest.mark.parametrize("name", ["totem_bp_2024", "cfu_2024"])
def test_good_files_name_a_commune_that_does_not_exist(name):
    root = root_of(name)
    assert value(root, "LibelleColl") == "HAMEAU-TÉMOIN"
    assert Siret(value(root, "IdEtab")).has_valid_key
    assert value(root, "Departement") == "99"


@pytest.mark.parametrize("name", ["totem_bp_2024", "cfu_2024"])
def test_codes_of_good_files_exist_in_the_official_plan(name):
    if not PLANS.is_dir():
        pytest.skip("the official plans are not beside the repository")
    plan = etree.parse(PLANS / "2024" / "M57" / "M57_A" / "planDeCompte.xml").getroot()
    accounts = {node.get("Code"): node for node in plan.iter("Compte")}
    for node in lines(root_of(name)):
        place = {None: "R", "1": "OIS", "2": "OES"}[value(node, "TypOpBudg")]
        allowed = accounts[value(node, "Nature")].get(value(node, "CodRD") + place)
        assert allowed
        assert value(node, "ContNat") in ({None} if value(node, "Operation") else {allowed})


def test_the_cfu_has_total_lines_that_repeat_the_real_ones():
    root = root_of("cfu_2024")
    assert etree.QName(root).localname == "CompteFinancierUnique"
    real = lines(root)
    assert 55 <= len(real) <= 70
    totals = lines(root, calculated=True)
    for name in ("CredOuv", "MtReal", "MtRARPrec", "MtRAR3112"):
        expected = sum(amount(node, name) for node in real)
        for movement in ("0", "T"):
            repeated = [node for node in totals if value(node, "OpBudg") == movement]
            assert sum(amount(node, name) for node in repeated) == expected
    kinds = [node.get("calculated") for node in root.iter(f"{NAMESPACE}LigneBudget")]
    assert "true" in kinds[: kinds.index(None, kinds.index("true"))]


def test_the_cfu_carries_its_accounting_part_first():
    parts = [etree.QName(node).localname for node in root_of("cfu_2024")]
    assert parts == ["DocumentComptable", "DocumentBudgetaire"]


@pytest.mark.parametrize(
    ("name", "field", "spoilt"),
    [
        ("totem_siret_court", "IdEtab", "2199990260001"),
        ("totem_exercice_texte", "Exer", "exercice 2024"),
        ("totem_nomenclature_inconnue", "Nomenclature", "M99-M99_INCONNUE"),
    ],
)
def test_one_field_is_spoilt_and_the_rest_is_the_good_file(name, field, spoilt):
    good, bad = (
        [(node.tag, dict(node.attrib)) for node in root_of(file).iter()]
        for file in ("totem_bp_2024", name)
    )
    changed = [new for old, new in zip(good, bad, strict=True) if old != new]
    assert changed == [(f"{NAMESPACE}{field}", {"V": spoilt})]


def test_one_amount_is_not_a_number():
    values = [value(node, "CredOuv") for node in lines(root_of("totem_montant_illisible"))]
    assert values.count("12,50 EUR") == 1


def test_the_truncated_file_is_not_well_formed():
    with pytest.raises(etree.XMLSyntaxError):
        root_of("totem_tronque")


def test_entities_are_internal_and_external():
    content = (FOLDER / "totem_entites.xml").read_text("latin-1")
    assert "<!ENTITY interne" in content
    assert "<!ENTITY externe SYSTEM" in content
    root = root_of("totem_entites")
    assert [node.text for node in root.iter(etree.Entity)] == ["&externe;"]


def test_two_budgets_are_two_exercices():
    budgets = root_of("totem_deux_budgets").findall(f"{NAMESPACE}Budget")
    assert [value(budget, "Exer") for budget in budgets] == ["2024", "2023"]


def test_the_other_document_is_xml_but_no_budget():
    assert root_of("pas_un_budget").tag == "bibliotheque"


def test_accents_were_lost_before_the_declared_encoding():
    content = (FOLDER / "totem_utf8_menteur.xml").read_bytes()
    assert b"ISO-8859-1" in content
    assert content.count(b"\xef\xbf\xbd") >= 3
    assert value(root_of("totem_utf8_menteur"), "LibelleColl") == "HAMEAU-Tï¿½MOIN"
