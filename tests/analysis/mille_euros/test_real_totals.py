"""What is shared out is the spending of the file, counted here with nothing of the program.

The count is the definition of the perimeter in its shortest words: dépenses of fonctionnement, real
movements, without the accounts of class 7 (atténuations), 002, 022 and 023, without chapter 014. In
a budget voted by function chapter 946 (transferts entre les sections) is the movements of ordre.
"""

from __future__ import annotations

import csv
from decimal import Decimal
from pathlib import Path

import pytest
from lxml import etree

from budgetlocal.analysis.mille_euros.parts import parts_of
from budgetlocal.analysis.mille_euros.wording import Choices
from budgetlocal.bundled import bundled
from budgetlocal.core.document import BudgetDocument
from budgetlocal.core.frames import budget_frame
from budgetlocal.core.kinds import Etape
from budgetlocal.importing.reading import read_document
from budgetlocal.importing.tables.answers import Answers, Identite
from budgetlocal.importing.tables.reading import read_tables
from real_data import BUDGETS, needs

LEFT_OUT = ("7", "002", "022", "023")
SPACE = "{http://www.minefi.gouv.fr/cp/demat/docbudgetaire}"
PARIS = Identite(
    collectivite="VILLE DE PARIS",
    siret="21750001600019",
    etape=Etape.BP,
    nomenclature="M57-M57",
)


def counted_in_xml(path: Path) -> int:
    """Cents executed on the perimeter, from the elements of a TotEM file."""
    total = Decimal(0)
    for line in etree.parse(path).iter(f"{SPACE}LigneBudget"):
        said = {child.tag.removeprefix(SPACE): child.get("V", "") for child in line}
        nature, chapter = said["Nature"], said.get("ContNat", "")
        is_spending = said["CodRD"] == "D" and said.get("OpBudg") == "0"
        if is_spending and nature.startswith("6") and chapter != "014":
            total += Decimal(said.get("MtReal") or 0)
    return int(total * 100)


def counted_in_csv(path: Path) -> int:
    """Cents voted on the perimeter, from the rows of the open data of Paris."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    total = sum(
        Decimal(row["montant"])
        for row in rows
        if (row["section"], row["sens_flux"]) == ("Fonctionnement", "Dépense")
        and row["chapitre_code"] != "946"
        and not row["nature_code"].startswith(LEFT_OUT)
    )
    return int(total * 100)


def check(document: BudgetDocument, counted: int) -> None:
    parts = parts_of(budget_frame(document), Choices())
    assert not parts.by_chapter
    shares = parts.split.shares
    assert sum(share.cents for share in shares) == parts.split.total == counted > 0
    assert sum(share.euros for share in shares) == 1000
    for share in shares:
        assert abs(share.euros - Decimal(share.cents) * 1000 / counted) < 1


@pytest.mark.parametrize("year", [2021, 2022, 2023, 2024])
def test_the_demonstration_shares_out_what_its_file_spends(year: int) -> None:
    path = bundled("resources", "demonstration", f"CA_{year}.xml")
    check(read_document(path), counted_in_xml(path))


@pytest.mark.real_data
@pytest.mark.parametrize("year", [2016, 2017, 2019, 2021, 2022])
def test_montreuil_shares_out_what_its_file_spends(year: int) -> None:
    path = needs(BUDGETS) / "montreuil" / f"CA_{year}.xml"
    check(read_document(path), counted_in_xml(path))


@pytest.mark.real_data
@pytest.mark.parametrize("year", [2020, 2022, 2023, 2025])
def test_paris_voted_by_function_shares_out_what_its_file_votes(year: int) -> None:
    path = needs(BUDGETS) / "paris-bp" / f"budget_vote_{year}.csv"
    (document,) = read_tables(path, answers=Answers(identite=PARIS)).documents
    check(document, counted_in_csv(path))
