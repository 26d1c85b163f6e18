"""What is added up twice is seen: subtotals among lines, votes with accounts, annexes."""

from __future__ import annotations

import pytest
from tests.fakes import SIRET_EAU, make_document, make_line, make_lines
from tests.real_data import BUDGETS, needs

from budgetlocal.analysis.double_counting import (
    addition_findings,
    movement_findings,
    subtotal_findings,
)
from budgetlocal.core.errors import UserError
from budgetlocal.core.frames import BudgetFrame, budget_frame
from budgetlocal.core.kinds import Amount, Etape
from budgetlocal.core.meanings import Severity
from budgetlocal.importing.reading import read_document


def budget(*lines: tuple[str, int]) -> BudgetFrame:
    made = (
        make_line(rank, {Amount.MT_PREV: cents}, nature=nature)
        for rank, (nature, cents) in enumerate(lines, start=1)
    )
    return budget_frame(make_document(tuple(made)))


def test_a_subtotal_among_its_lines_is_seen() -> None:
    """606 = 60611 + 60612 to the cent."""
    (finding,) = subtotal_findings(budget(("60611", 100), ("60612", 250), ("606", 350)))
    assert (finding.code, finding.gap) == ("sous_total_3", 350)
    assert finding.severity is Severity.ERROR


def test_a_chapter_among_its_lines_is_seen() -> None:
    (finding,) = subtotal_findings(budget(("011", 351), ("60612", 250), ("6251", 101)))
    assert finding.code == "sous_total_1"


def test_a_general_account_beside_detailed_ones_is_no_subtotal() -> None:
    assert not list(subtotal_findings(budget(("60611", 100), ("60612", 250), ("606", 349))))
    assert not list(subtotal_findings(budget(("60611", 100), ("606", 100))))
    assert not list(subtotal_findings(budget(("60611", 0), ("60612", 0), ("606", 0))))


@pytest.mark.real_data
def test_real_files_have_no_subtotal_and_a_planted_one_is_seen() -> None:
    folder = needs(BUDGETS)
    for path in (*folder.glob("montreuil/*.xml"), *folder.glob("yatotem2scdl/*.xml")):
        try:
            document = read_document(path)
        except UserError:
            continue
        assert not list(subtotal_findings(budget_frame(document))), path.name
    document = read_document(folder / "montreuil/CA_2022.xml")
    leaves = [line for line in document.lines if line.nature.startswith("6064")]
    planted = make_line(
        9_999,
        {Amount.MT_REAL: sum(line.amount(Amount.MT_REAL) or 0 for line in leaves)},
        nature="606",
    )
    assert len(leaves) > 1
    lines = tuple(line for line in document.lines if not line.nature.startswith("606"))
    mutated = budget_frame(make_document((*lines, *leaves, planted), etape=Etape.CA))
    (finding,) = subtotal_findings(mutated)
    assert finding.code == "sous_total_9999"


def test_documents_that_do_not_add_up_are_named() -> None:
    primitif = budget_frame(make_document(etape=Etape.BP))
    dm = budget_frame(make_document(etape=Etape.DM, numero=1))
    account = budget_frame(make_document(etape=Etape.CA))
    single = budget_frame(make_document(etape=Etape.CFU))
    water = budget_frame(make_document(siret=SIRET_EAU, is_principal=False, code_budget="01"))
    later = budget_frame(make_document(etape=Etape.CA, exercice=2024))
    assert addition_findings([primitif, dm, later]) == ()
    codes = {finding.code for finding in addition_findings([primitif, account, single, water])}
    assert codes == {"vote_et_realise", "deux_comptes", "principal_et_annexes"}


def test_an_annexe_whose_file_gives_its_own_siret_as_collectivite_is_seen() -> None:
    """As real files do: the same SIREN with another NIC is the same collectivité."""
    first = budget_frame(make_document(siret_collectivite="21999901800019"))
    second = budget_frame(
        make_document(
            siret=SIRET_EAU,
            is_principal=False,
            code_budget="01",
            siret_collectivite="21999901800085",
        )
    )
    assert [each.code for each in addition_findings([first, second])] == ["principal_et_annexes"]


def test_movements_of_ordre_are_said() -> None:
    (finding,) = movement_findings(budget_frame(make_document(make_lines())), Amount.MT_PREV)
    assert "20\u202f000,00" in str(finding.title)
    assert movement_findings(budget(("60612", 5)), Amount.MT_PREV) == ()
