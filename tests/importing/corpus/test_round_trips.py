"""What the application writes, read back by its own import: exact, or refused with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.layouts.judging import chapter_totals

from budgetlocal.analysis.budget_tree import budget_tree
from budgetlocal.bundled import bundled
from budgetlocal.core.frames import budget_frame
from budgetlocal.core.kinds import Amount
from budgetlocal.export.workbook import write_workbook
from budgetlocal.importing.reading import read_document
from budgetlocal.importing.tables.answers import Answers, Identite
from budgetlocal.importing.tables.reading import read_tables
from budgetlocal.importing.tables.report import Statut

if TYPE_CHECKING:
    from pathlib import Path

DOCUMENTS = ("BP_2025", "CA_2022", "CA_2024_eau", "DM1_2025")


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_workbook_of_the_page_budget_is_read_back_exactly_or_refused(
    name: str, tmp_path: Path
) -> None:
    original = read_document(bundled("resources", "demonstration", f"{name}.xml"))
    path = tmp_path / f"{name}.xlsx"
    write_workbook(budget_tree(budget_frame(original)), path)
    header = original.header
    answers = Answers(
        identite=Identite(
            siret=header.siret,
            siret_collectivite=header.siret_collectivite,
            budget=header.budget,
            nomenclature=header.nomenclature,
        )
    )
    result = read_tables(path, answers=answers)
    assert all(somme.is_conserved for somme in result.sommes.values())
    if result.statut is Statut.REFUS:
        assert result.refus is not None
        assert str(result.refus.message)
        return
    if result.statut is Statut.QUESTION:
        assert result.questions
        return
    (document,) = result.documents
    assert document.header.exercice == header.exercice
    given, wanted = chapter_totals(document), chapter_totals(original)
    for amount in (Amount.MT_RAR_PREC, Amount.MT_PREV, Amount.CRED_OUV, Amount.MT_REAL):
        assert given.get(amount, {}) == wanted.get(amount, {}), amount
