"""The demonstration commune read back from its files, with sums of our own."""

from __future__ import annotations

import itertools
import re
import subprocess
import sys
from collections import defaultdict
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import pytest
from lxml import etree

from budgetlocal.core.identifiers import Siret

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "demonstration"
PLANS = ROOT.parent / "shared" / "data" / "plans_de_comptes"
NAMESPACE = "{http://www.minefi.gouv.fr/cp/demat/docbudgetaire}"
YEARS = range(2020, 2025)
ACCOUNTS = [f"CA_{year}" for year in YEARS]
STEPS = ["BP_2025", "BS_2025", "DM1_2025"]
WATER = ["CA_2024_eau", "BP_2025_eau"]
EVERYTHING = [*ACCOUNTS, *STEPS, *WATER]
OPERATING_CHAPTERS = {"002", "011", "012", "013", "014", "022", "023", "042", "043"}


@dataclass
class Ligne:
    nature: str
    fonction: str
    contnat: str
    operation: str
    libelle: str
    sens: str
    ordre: str
    type_ordre: str
    amounts: dict[str, int] = field(default_factory=dict)

    @property
    def section(self):
        chapitre = self.contnat
        is_operating = chapitre in OPERATING_CHAPTERS or chapitre[:1] in {"6", "7"}
        return "F" if is_operating and not self.operation else "I"

    @property
    def chapitre(self):
        return self.operation or self.contnat

    def __getitem__(self, name):
        return self.amounts.get(name, 0)


def cents(text):
    assert re.fullmatch(r"-?\d+\.\d\d", text), text
    return int(text.replace(".", ""))


class Fichier:
    def __init__(self, name):
        self.path = FOLDER / f"{name}.xml"
        self.root = etree.parse(self.path).getroot()
        self.lignes = [self._ligne(node) for node in self.root.iter(f"{NAMESPACE}LigneBudget")]
        self.informations = {
            node.get("Code"): node.get("V") for node in self.root.iter(f"{NAMESPACE}Information")
        }

    @staticmethod
    def _ligne(node):
        texts = {
            child.tag.removeprefix(NAMESPACE): child.get("V")
            for child in node
            if child.get("Code") is None
        }
        amounts = {
            name: cents(value)
            for name, value in texts.items()
            if name.startswith("Mt") or name == "CredOuv"
        }
        return Ligne(
            texts["Nature"],
            texts.get("Fonction", ""),
            texts.get("ContNat", ""),
            texts.get("Operation", ""),
            texts.get("LibCpte", ""),
            texts["CodRD"],
            texts["OpBudg"],
            texts.get("TypOpBudg", ""),
            amounts,
        )

    def text(self, name):
        return self.root.find(f".//{NAMESPACE}{name}").get("V")

    def somme(self, amount, section="", sens="", *, real=False, **wanted):
        return sum(
            ligne[amount]
            for ligne in self.lignes
            if section in {"", ligne.section}
            and sens in {"", ligne.sens}
            and not (real and ligne.ordre == "1")
            and all(getattr(ligne, name) == value for name, value in wanted.items())
        )

    def resultat(self, section):
        return self.somme("MtReal", section, "R") - self.somme("MtReal", section, "D")

    def gestion(self):
        """Real operating expenses and revenue, without the carried result."""
        carried = self.somme("MtReal", "F", "R", nature="002")
        return (
            self.somme("MtReal", "F", "D", real=True),
            self.somme("MtReal", "F", "R", real=True) - carried,
        )


@pytest.fixture(scope="module")
def fichiers():
    return {name: Fichier(name) for name in EVERYTHING}


def test_running_the_script_again_gives_the_same_bytes(tmp_path):
    script = ROOT / "scripts" / "make_demonstration.py"
    places = {"--demonstration": FOLDER, "--fixtures": ROOT / "tests" / "fixtures"}
    arguments = [[option, str(tmp_path / option.strip("-"))] for option in places]
    subprocess.run([sys.executable, str(script), *itertools.chain(*arguments)], check=True)
    for option, committed in places.items():
        made = sorted((tmp_path / option.strip("-")).iterdir())
        assert made
        for path in made:
            assert path.read_bytes() == (committed / path.name).read_bytes(), path.name


@pytest.mark.parametrize("name", EVERYTHING)
def test_each_section_is_balanced_on_the_credits(fichiers, name):
    for section in "FI":
        expenses = fichiers[name].somme("CredOuv", section, "D")
        assert expenses == fichiers[name].somme("CredOuv", section, "R")
        assert expenses > 0


@pytest.mark.parametrize("name", EVERYTHING)
@pytest.mark.parametrize("amount", ["MtPrev", "CredOuv", "MtReal"])
def test_order_lines_have_their_twin(fichiers, name, amount):
    fichier = fichiers[name]
    assert fichier.somme(amount, "F", "D", nature="023") == fichier.somme(
        amount, "I", "R", nature="021"
    )
    for source, target in (
        (("F", "D", "042"), ("I", "R", "040")),
        (("F", "R", "042"), ("I", "D", "040")),
        (("I", "D", "041"), ("I", "R", "041")),
    ):
        assert fichier.somme(amount, source[0], source[1], contnat=source[2]) == fichier.somme(
            amount, target[0], target[1], contnat=target[2]
        )


@pytest.mark.parametrize("name", EVERYTHING)
def test_order_lines_are_declared_as_such(fichiers, name):
    for ligne in fichiers[name].lignes:
        kind = {"040": "2", "042": "2", "021": "2", "023": "2", "041": "1"}.get(ligne.contnat, "")
        assert (ligne.ordre, ligne.type_ordre) == ("1" if kind else "0", kind)


@pytest.mark.parametrize(
    ("before", "after", "carried"),
    [(f"CA_{year}", f"CA_{year + 1}", "MtReal") for year in YEARS if year < 2024]
    + [("CA_2024", "BS_2025", "MtPrev"), ("CA_2024_eau", "BP_2025_eau", "MtPrev")],
)
def test_results_and_restes_a_realiser_pass_to_the_next_year(fichiers, before, after, carried):
    old, new = fichiers[before], fichiers[after]
    reserve = new.somme(carried, "I", "R", nature="1068")
    brought = new.somme(carried, "F", "R", nature="002")
    investment = new.somme(carried, "I", "R", nature="001") - new.somme(
        carried, "I", "D", nature="001"
    )
    assert old.resultat("F") == brought + reserve
    assert old.resultat("I") == investment
    need = old.somme("MtRAR3112", "I", "D") - old.somme("MtRAR3112", "I", "R") - investment
    assert reserve == max(need, 0)
    for sens in "DR":
        assert old.somme("MtRAR3112", "", sens) == new.somme("MtRARPrec", "", sens)
    for operation in {ligne.operation for ligne in old.lignes}:
        assert old.somme("MtRAR3112", operation=operation) == new.somme(
            "MtRARPrec", operation=operation
        )


def test_the_investment_result_changes_sign_through_the_years(fichiers):
    signs = {fichiers[name].resultat("I") > 0 for name in ACCOUNTS}
    assert signs == {True, False}


def test_voted_amounts_are_empty_until_2021_and_complete_the_carried_credits_later(fichiers):
    for year in YEARS:
        for ligne in fichiers[f"CA_{year}"].lignes:
            expected = 0 if year < 2022 else ligne["CredOuv"] - ligne["MtRARPrec"]
            assert ligne["MtPrev"] == expected


def test_only_the_interest_of_2024_goes_over_its_credits(fichiers):
    over = []
    for name in [*ACCOUNTS, "CA_2024_eau"]:
        chapters = defaultdict(lambda: [0, 0])
        for ligne in fichiers[name].lignes:
            if ligne.sens == "D":
                chapters[ligne.section, ligne.chapitre][0] += ligne["CredOuv"]
                chapters[ligne.section, ligne.chapitre][1] += ligne["MtReal"]
        over += [(name, key) for key, (opened, real) in chapters.items() if real > opened]
    assert over == [("CA_2024", ("F", "66"))]
    excess = fichiers["CA_2024"].somme("MtReal", contnat="66") - fichiers["CA_2024"].somme(
        "CredOuv", contnat="66"
    )
    assert 0 < excess < 5_000_00


@pytest.mark.parametrize("name", ACCOUNTS)
def test_execution_is_that_of_a_real_town(fichiers, name):
    fichier = fichiers[name]

    def rate(chapitre):
        return fichier.somme("MtReal", "F", "D", contnat=chapitre) / fichier.somme(
            "CredOuv", "F", "D", contnat=chapitre
        )

    assert 0.97 < rate("012") < 0.99
    assert 0.91 < rate("011") < 0.95
    equipment = [ligne for ligne in fichier.lignes if est_equipement(ligne)]
    opened = sum(ligne["CredOuv"] for ligne in equipment)
    assert 0.55 < sum(ligne["MtReal"] for ligne in equipment) / opened < 0.66
    assert 0.15 < sum(ligne["MtRAR3112"] for ligne in equipment) / opened < 0.35
    for ligne in equipment:
        assert 0 <= ligne["MtReal"] + ligne["MtRAR3112"] <= ligne["CredOuv"]


def test_gross_savings_shrink_until_2023_and_recover_in_2024(fichiers):
    rates = []
    for name in ACCOUNTS:
        expenses, revenue = fichiers[name].gestion()
        rates.append((revenue - expenses) / revenue * 100)
    assert rates[0] == pytest.approx(16, abs=0.7)
    assert rates[3] == pytest.approx(9, abs=0.7)
    assert rates[4] == pytest.approx(11, abs=0.7)
    assert rates[:4] == sorted(rates[:4], reverse=True)


def test_the_declared_debt_follows_loans_and_repayments(fichiers):
    debts = []
    for name in ACCOUNTS:
        fichier = fichiers[name]
        population = nombre(fichier.informations["PopTot"])
        debt = nombre(fichier.informations["ValEncDettePop"]) * population
        expenses, revenue = fichier.gestion()
        assert 3 < debt * 100 / (revenue - expenses) < 9
        flow = fichier.somme("MtReal", "I", "R", nature="1641") - fichier.somme(
            "MtReal", "I", "D", nature="1641"
        )
        debts.append((debt, Decimal(flow) / 100))
    for (before, _), (after, flow) in itertools.pairwise(debts):
        assert abs(before + flow - after) < 100  # the ratio is rounded to the cent per head


@pytest.mark.parametrize("name", [*ACCOUNTS, "BP_2025"])
def test_declared_ratios_come_out_of_the_lines(fichiers, name):
    fichier = fichiers[name]
    amount = "CredOuv" if name.startswith("BP") else "MtReal"
    population = int(nombre(fichier.informations["PopTot"]))
    expenses = fichier.somme(amount, "F", "D", real=True)
    revenue = fichier.somme(amount, "F", "R", real=True) - fichier.somme(
        amount, "F", "R", nature="002"
    )
    # Dépenses d'équipement brut (R2313-1, ratio 4) take in the works done for others.
    equipment = sum(
        ligne[amount]
        for ligne in fichier.lignes
        if est_equipement(ligne) or (ligne.sens == "D" and ligne.nature[:3] in {"454", "458"})
    )
    grant = sum(ligne[amount] for ligne in fichier.lignes if ligne.nature.startswith("741"))
    staff = fichier.somme(amount, "F", "D", contnat="012")
    capital = fichier.somme(amount, "I", "D", contnat="16")
    declared = fichier.informations
    assert declared["ValDepRFonc"] == par_habitant(expenses, population)
    assert declared["ValRecRFonc"] == par_habitant(revenue, population)
    assert declared["ValDepEq"] == par_habitant(equipment, population)
    assert declared["ValDGFPop"] == par_habitant(grant, population)
    taxes = sum(
        ligne[amount]
        for ligne in fichier.lignes
        if ligne.nature.startswith("7311") or ligne.nature == "7318"
    )
    assert declared["ValProdImpo"] == par_habitant(taxes, population)
    assert declared["ValCoefMobPotFisc"] == pourcentage(taxes, nombre(declared["PotFisc"]) * 100)
    assert declared["ValDepPers"] == pourcentage(staff, expenses)
    assert declared["ValDepEqB"] == pourcentage(equipment, revenue)
    assert declared["ValDepFoncRemDette"] == pourcentage(expenses + capital, revenue)


def est_equipement(ligne):
    return (
        ligne.section == "I"
        and (ligne.sens, ligne.ordre) == ("D", "0")
        and ligne.nature[:2] in {"20", "21", "23"}
        and ligne.nature[:3] != "204"
    )


def nombre(text):
    return Decimal(text.replace(" ", "").replace(",", "."))


def francais(value):
    rounded = value.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
    return f"{rounded:,}".replace(",", " ").replace(".", ",")


def par_habitant(amount, population):
    return francais(Decimal(amount) / 100 / population)


def pourcentage(numerator, denominator):
    return f"{francais(Decimal(100 * numerator) / denominator)} %"


def test_the_amending_decision_moves_credits_both_ways_in_each_section(fichiers):
    fichier = fichiers["DM1_2025"]
    assert fichier.text("NumDec") == "1"
    moved = [ligne for ligne in fichier.lignes if ligne["MtPrev"]]
    assert 8 <= len(moved) <= 12
    for section in "FI":
        deltas = [ligne["MtPrev"] for ligne in moved if ligne.section == section]
        assert min(deltas) < 0 < max(deltas)
        assert fichier.somme("MtPrev", section, "D") == fichier.somme("MtPrev", section, "R")
        assert fichier.somme("MtPrev", section, "R") > 0


def test_each_step_of_2025_recalls_what_was_voted_before(fichiers):
    credits = {
        step: {sens: fichiers[step].somme("CredOuv", "", sens) for sens in "DR"}
        for step in ("CA_2024", "BP_2025", "BS_2025")
    }
    for sens in "DR":
        recalled = {step: fichiers[step].somme("MtBudgPrec", "", sens) for step in STEPS}
        assert recalled["BP_2025"] == credits["CA_2024"][sens]
        assert recalled["BS_2025"] == credits["BP_2025"][sens]
        assert recalled["DM1_2025"] == credits["BP_2025"][sens] + credits["BS_2025"][sens]


@pytest.mark.parametrize("name", EVERYTHING)
def test_files_are_small_and_name_a_commune_that_does_not_exist(fichiers, name):
    fichier = fichiers[name]
    content = fichier.path.read_bytes()
    assert len(content) < 150_000
    assert content.startswith(b"<?xml version='1.0' encoding='ISO-8859-1'?>")
    annexes = {
        node.tag.removeprefix(NAMESPACE)
        for node in fichier.root.iterfind(".//*")
        if "DATA_" in node.tag
    }
    assert annexes <= {"DATA_EMPRUNT"}
    assert fichier.text("LibelleColl") == "VILLEXEMPLE"
    assert fichier.text("Departement") == "99"
    assert fichier.text("CodeEditeur") == "BudgetLocal, fichier de démonstration fictif"
    for tag in ("IdColl", "IdEtab"):
        assert Siret(fichier.text(tag)).has_valid_key
    is_annexe = name in WATER
    assert fichier.text("CodTypBud") == ("A" if is_annexe else "P")
    assert (fichier.text("IdEtab") != fichier.text("IdColl")) == is_annexe
    assert 40 <= len(fichier.lignes) <= 250


def test_the_accounts_show_operations_and_every_usual_chapter(fichiers):
    for name in ACCOUNTS:
        fichier = fichiers[name]
        operations = {ligne.libelle for ligne in fichier.lignes if ligne.operation}
        assert {"Groupe scolaire Les Tilleuls", "Rénovation de la halle"} <= operations
        chapters = {ligne.contnat for ligne in fichier.lignes}
        expected = "002 011 012 013 014 023 042 65 66 67 68 70 73 74 75 76 77 021 040 041 10 13 16"
        assert set(expected.split()) | {"001", "20", "204", "21"} <= chapters
        assert ("731" in chapters) == (fichier.text("Nomenclature") == "M57-M57_D")
        assert any(chapter.startswith("45") for chapter in chapters)


@pytest.mark.parametrize("name", EVERYTHING)
def test_codes_exist_in_the_official_plan_of_the_year(fichiers, name):
    if not PLANS.is_dir():
        pytest.skip("the official plans are not beside the repository")
    fichier = fichiers[name]
    norme, declinaison = fichier.text("Nomenclature").split("-")
    year = min(int(fichier.text("Exer")), 2024)
    plan = etree.parse(PLANS / str(year) / norme / declinaison / "planDeCompte.xml").getroot()
    accounts = {node.get("Code"): node for node in plan.iter("Compte")}
    sections = {node.get("Code"): node.get("Section") for node in plan.iterfind("Nature//Chapitre")}
    functions = {node.get("Code") for node in plan.iter("RefFonc")}
    for ligne in fichier.lignes:
        place = {"": "R", "1": "OIS", "2": "OES"}[ligne.type_ordre]
        allowed = accounts[ligne.nature].get(ligne.sens + place)
        assert allowed, (ligne.nature, ligne.sens, place)
        if not ligne.operation:
            assert ligne.contnat == allowed, ligne
            assert sections[ligne.contnat] == ligne.section, ligne
        assert (ligne.fonction in functions) or not functions, ligne
        assert bool(functions) == bool(ligne.fonction)


def _loans(fichier):
    return [
        {child.tag.removeprefix(NAMESPACE): child.get("V") for child in row}
        for row in fichier.root.iter(f"{NAMESPACE}EMPRUNT")
    ]


@pytest.mark.parametrize("name", ACCOUNTS)
def test_the_annex_of_the_debt_agrees_with_the_account_to_the_cent(fichiers, name):
    fichier = fichiers[name]
    own = [loan for loan in _loans(fichier) if loan["CodTypEmpr"] == "01"]

    def total(field):
        return sum(cents(loan[field]) for loan in own)

    def paid(nature):
        lines = (each for each in fichier.lignes if each.nature == nature and each.sens == "D")
        return sum(line["MtReal"] for line in lines)

    assert total("MtCapitalExer") == paid("1641")
    assert total("MtIntExer") == paid("66111")
    people = Decimal(fichier.informations["PopTot"].replace(" ", ""))
    per_head = (Decimal(total("MtCapitalRestDu_31_12")) / 100 / people).quantize(
        Decimal("0.01"), rounding=ROUND_HALF_UP
    )
    declared = fichier.informations["ValEncDettePop"].replace(" ", "").replace(",", ".")
    assert per_head == Decimal(declared)


def test_66112_is_the_change_of_the_icne_of_the_annex(fichiers):
    """Every own loan tells its ICNE; the first account begins with those of the loans it opens on."""
    accrued = []
    for name in (*ACCOUNTS, "BP_2025"):
        own = [loan for loan in _loans(fichiers[name]) if loan["CodTypEmpr"] == "01"]
        accrued.append(sum(cents(loan["MtICNE"]) for loan in own))
    for name, (before, after) in zip(ACCOUNTS[1:], itertools.pairwise(accrued), strict=False):
        charged = [each["MtReal"] for each in fichiers[name].lignes if each.nature == "66112"]
        assert charged == [after - before], name


def test_the_rest_of_the_old_66112_is_on_the_treasury_line(fichiers):
    """The chapter spends what it did before the two were told apart: 254 286,80 in 2024."""
    spent = {name: fichiers[name].somme("MtReal", contnat="66") for name in ACCOUNTS}
    assert spent["CA_2024"] == 254_286_80
    assert [spent[name] for name in ("CA_2021", "CA_2022", "CA_2023")] == [
        176_583_84, 180_518_74, 213_755_84,
    ]  # fmt: skip


def test_what_each_loan_leaves_is_what_it_begins_the_next_year_with(fichiers):
    years = [
        {loan["NumContrat"]: loan for loan in _loans(fichiers[name]) if loan["CodTypEmpr"] != "10"}
        for name in (*ACCOUNTS, "BP_2025")
    ]
    for before, after in itertools.pairwise(years):
        for number in before.keys() & after.keys():
            closing = before[number]["MtCapitalRestDu_31_12"]
            assert after[number]["MtCapitalRestDu_01_01"] == closing
    guaranteed = [loan for year in years for loan in year.values() if loan["CodTypEmpr"] == "09"]
    assert len(guaranteed) == 2 * len(years)
    for loan in guaranteed:
        paid = cents(loan["MtCapitalExer"])
        closing = cents(loan["MtCapitalRestDu_31_12"])
        assert cents(loan["MtCapitalRestDu_01_01"]) - paid == closing
