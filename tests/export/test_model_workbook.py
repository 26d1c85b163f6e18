from __future__ import annotations

import openpyxl
import pytest

from budgetlocal.core.errors import UserError
from budgetlocal.core.kinds import Etape
from budgetlocal.export.model_workbook import AMOUNTS, KEYS, ModelIdentity, write_model
from budgetlocal.importing.grid.reading import read_table_file
from budgetlocal.nomenclature.loading import plan_for


@pytest.fixture
def model(tmp_path):
    path = tmp_path / "modele.xlsx"
    identity = ModelIdentity(
        2025, Etape.BP, "M57-M57_A", collectivite="Villexemple", siret="21990001200018"
    )
    write_model(plan_for("M57-M57_A", 2025), identity, path)
    return path


def test_the_sheets_and_their_titles(model):
    file = read_table_file(model)
    names = [sheet.name for sheet in file.sheets]
    assert names == ["Mode d'emploi", "Identité", "Dépenses", "Recettes", "Comptes"]
    for rank in (2, 3):
        assert file.sheets[rank].rows == [[*KEYS, *AMOUNTS[Etape.BP]]]
    assert not file.notices


def test_the_identity_is_filled_in_with_what_is_known(model):
    rows = dict(row[:2] for row in read_table_file(model).sheets[1].rows)
    assert rows["Collectivité"] == "Villexemple"
    assert rows["SIRET du budget"] == "21990001200018"
    assert (rows["Exercice"], rows["Étape"]) == ("2025", "BP")
    assert rows["Nomenclature"] == "M57-M57_A"
    assert rows["Budget"] is None


def test_chapters_and_accounts_of_the_plan_are_offered(model):
    plan = plan_for("M57-M57_A", 2025)
    book = openpyxl.load_workbook(model)
    sheet = book["Dépenses"]
    rules = {str(rule.sqref): rule for rule in sheet.data_validations.dataValidation}
    in_use = {code for code, account in plan.accounts.items() if not account.is_struck_off}
    for column, codes in (("B", {*plan.chapters, *plan.function_chapters}), ("C", in_use)):
        rule = rules[f"{column}2:{column}3001"]
        assert (rule.type, rule.errorStyle) == ("list", "warning")
        offered = [cell[0].value for cell in book["Comptes"][rule.formula1.split("!")[1]]]
        assert offered == sorted(codes)
        assert "011" in offered or "60611" in offered
    assert rules["A2:A3001"].formula1 == '"Fonctionnement,Investissement"'
    assert rules["H2:I3001"].type == "decimal"


def test_titles_are_locked_and_cells_below_are_free(model):
    book = openpyxl.load_workbook(model)
    for name in ("Dépenses", "Recettes"):
        sheet = book[name]
        assert sheet.protection.sheet
        assert sheet["A1"].protection.locked
        assert not sheet.column_dimensions["B"].protection.locked
    assert not book["Identité"]["B2"].protection.locked
    assert book["Identité"]["A2"].protection.locked


def test_what_is_typed_comes_back_to_the_cent(model, tmp_path):
    book = openpyxl.load_workbook(model)
    book["Dépenses"].append(
        ["Fonctionnement", "011", "60611", "=Eau", None, None, "Réel", 1234.56, -0.07]
    )
    book["Recettes"].append(["Fonctionnement", "70", "70311", "Concessions", None, None, None, 10])
    book.save(tmp_path / "rempli.xlsx")
    spent = openpyxl.load_workbook(tmp_path / "rempli.xlsx")["Dépenses"]
    spent["D2"].data_type = "s"
    spent.parent.save(tmp_path / "rempli.xlsx")
    file = read_table_file(tmp_path / "rempli.xlsx")
    assert file.sheets[2].rows[1][:9] == [
        "Fonctionnement", "011", "60611", "=Eau", None, None, "Réel", 1234.56, -0.07,
    ]  # fmt: skip
    assert file.sheets[3].rows[1][2] == "70311"


def test_a_folder_that_is_not_there_is_refused(tmp_path):
    identity = ModelIdentity(2025, Etape.BP, "M57-M57_A")
    with pytest.raises(UserError) as caught:
        write_model(plan_for("M57-M57_A", 2025), identity, tmp_path / "absent" / "modele.xlsx")
    assert "modele.xlsx" in str(caught.value.message)
