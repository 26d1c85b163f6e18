"""What the application writes, read back by its own import: exact, or refused with a reason."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import openpyxl
import pytest
from tests.layouts.budgets import Budget, demonstration
from tests.layouts.judging import FIELDS, chapter_totals

from budgetlocal.analysis.budget_tree import budget_tree
from budgetlocal.bundled import bundled
from budgetlocal.core.frames import budget_frame
from budgetlocal.core.kinds import Etape, Sens
from budgetlocal.export.model_workbook import ModelIdentity, write_model
from budgetlocal.export.workbook import write_workbook
from budgetlocal.importing.reading import read_document
from budgetlocal.importing.tables.reading import read_tables
from budgetlocal.importing.tables.report import Statut

if TYPE_CHECKING:
    from pathlib import Path

    from budgetlocal.core.text import Text

DOCUMENTS = ("BP_2025", "CA_2022", "CA_2024_eau", "DM1_2025")


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_workbook_of_a_page_is_refused_and_the_original_named(
    name: str, language: str, tmp_path: Path
) -> None:
    original = read_document(bundled("resources", "demonstration", f"{name}.xml"))
    path = tmp_path / f"{name}.xlsx"
    words = {"Donnée inconnue": "Unknown data", "Source": "Source"}

    def say(text: Text) -> str:
        return words.get(str(text), str(text)) if language == "en" else str(text)

    write_workbook(budget_tree(budget_frame(original)), path, say=say)
    result = read_tables(path)
    assert result.statut is Statut.REFUS
    assert result.refus is not None
    assert "BudgetLocal" in str(result.refus.message)
    assert "origine" in str(result.refus.hint)


FILLED = {
    "BP": {"BP": "BP", "Reports N-1": "RAR_N1"},
    "SITUATION": {
        "BP": "BP",
        "DM": "DM",
        "Reports N-1": "RAR_N1",
        "Crédits ouverts": "CO",
        "Engagé non mandaté": "ENG_NET",
        "Réalisé": "REAL",
    },
    "CA": {"Crédits ouverts": "CO", "Réalisé": "REAL", "RAR au 31/12": "RAR"},
    "DM": {"DM": "DM"},
}
SECTIONS = {"F": "Fonctionnement", "I": "Investissement"}


def filled(etape: Etape, budget: Budget, folder: Path) -> Path:
    """Make our empty workbook and type a budget into it, as a person would."""
    path = folder / f"modele_{etape}.xlsx"
    identity = ModelIdentity(
        exercice=budget.exercice,
        etape=etape,
        nomenclature=budget.nomenclature,
        collectivite=budget.collectivite,
        siret=budget.siret,
        budget=budget.libelle,
        numero=1 if etape is Etape.DM else 0,
        situation_date=f"30/09/{budget.exercice}" if etape is Etape.SITUATION else "",
    )
    write_model(budget.plan, identity, path)
    workbook = openpyxl.load_workbook(path)
    for sens, name in ((Sens.DEPENSE, "Dépenses"), (Sens.RECETTE, "Recettes")):
        sheet = workbook[name]
        (header,) = [row for row in sheet.iter_rows() if row[0].value == "Section"]
        columns = {cell.value: cell.column for cell in header}
        entries = [entry for entry in budget.entries if entry.sens is sens]
        for row, entry in enumerate(entries, start=header[0].row + 1):
            typed = {
                "Section": SECTIONS[entry.section],
                "Chapitre": entry.chapitre,
                "Article": entry.nature,
                "Libellé": entry.libelle,
                "Fonction": entry.fonction or None,
                "Opération": entry.operation or None,
            }
            for title, stage in FILLED[etape].items():
                cents = entry.amounts[stage]
                typed[title] = None if cents is None else cents / 100
            for title, value in typed.items():
                sheet.cell(row, columns[title]).value = value
    workbook.save(path)
    return path


@pytest.mark.parametrize("etape", [Etape.BP, Etape.SITUATION, Etape.CA, Etape.DM])
@pytest.mark.parametrize("name", ["CA_2024", "CA_2024_eau", "CA_2021"])
def test_our_own_template_once_filled_in_is_read_back_exactly(
    etape: Etape, name: str, tmp_path: Path
) -> None:
    budget = demonstration(name)
    result = read_tables(filled(etape, budget, tmp_path))
    assert result.statut is Statut.IMPORTE, [str(question.text) for question in result.questions]
    (document,) = result.documents
    header = document.header
    assert (header.siret, header.exercice, header.etape) == (budget.siret, budget.exercice, etape)
    assert header.budget == budget.libelle
    assert len(document.lines) == len(budget.entries)
    given = chapter_totals(document)
    for stage in FILLED[etape].values():
        wanted: defaultdict[tuple[str, str, str], int] = defaultdict(int)
        for entry in budget.entries:
            chapter = entry.chapitre[:4] if entry.chapitre.startswith("45") else entry.chapitre
            wanted[entry.section, entry.sens, chapter] += entry.amounts[stage] or 0
        expected = {key: cents for key, cents in wanted.items() if cents}
        assert any(given.get(one, {}) == expected for one in FIELDS[stage]), stage
