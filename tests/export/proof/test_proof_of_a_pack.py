"""The proof of whole packs: the debt is computed again from its loans, tables are read again."""

from __future__ import annotations

import zipfile
from dataclasses import replace

import pytest

import council_packs
import written_packs
from budget_tables import SIRET, TITLES, write_execution
from budgetlocal.core.frames import budget_frame
from budgetlocal.core.kinds import Etape
from budgetlocal.core.origins import FormulaOrigin, IndicatorOrigin, LoansOrigin
from budgetlocal.core.specs import Unit
from budgetlocal.export.pack_choices import recettes_behind
from budgetlocal.export.proof.checking import verify
from budgetlocal.export.proof.reading import read_proof
from budgetlocal.export.proof.recomputing import Recomputing
from budgetlocal.export.proof.values import Basis
from budgetlocal.export.proof.writing import Evidence, write_proof
from budgetlocal.importing.reading import read_document
from budgetlocal.importing.tables.answers import Answers
from budgetlocal.importing.tables.reading import read_tables
from budgetlocal.importing.tables.recettes import Recette
from budgetlocal.importing.tables.report import Statut
from budgetlocal.importing.tables.roles import ColumnUse, Role
from budgetlocal.reference.extract import Extract
from real_data import BUDGETS, needs

FOCUS = {"dob": "CA_2024", "ca": "CA_2024", "bp": "BP_2025", "dm": "DM1_2025"}
NAMES = (*council_packs.TOWN, "BP_2025_eau", "CA_2024_eau")


def proven(pack, evidence, folder):
    """Write the proof of a pack with the extract; return its figures and the verdict."""
    path = folder / "a.preuve.zip"
    with Extract.open() as extract:
        figures = write_proof(pack, replace(evidence, extract=extract), path)
        return figures, verify(read_proof(path), extract=extract), path


def of_loans(figures):
    return [
        each
        for each in figures
        if isinstance(each.origin, LoansOrigin)
        or (isinstance(each.origin, FormulaOrigin)
            and "capital_restant_du" in each.origin.text)
    ]  # fmt: skip


@pytest.mark.parametrize("occasion", FOCUS)
def test_the_debt_of_a_pack_is_computed_again_from_its_loans(tmp_path, occasion):
    documents = [written_packs.documents()[name] for name in NAMES]
    evidence = Evidence(documents, NAMES.index(FOCUS[occasion]))
    pack = written_packs.demonstration(occasion)
    figures, verdict, path = proven(pack, evidence, tmp_path)
    loans = of_loans(figures)
    assert verdict.is_same
    # Not one figure is only said: ceiling, strate, 1 000 €, annexes, published series among them.
    assert {each.basis for each in figures} == {Basis.RECOMPUTED}
    assert verdict.same == len(figures)
    assert len(loans) == {"dob": 104, "ca": 60, "bp": 60, "dm": 0}[occasion]
    assert occasion == "dm" or {each.unit for each in loans} == {Unit.EUROS, Unit.YEARS}
    with zipfile.ZipFile(path) as package:
        said = b"".join(package.read(name) for name in package.namelist())
    lenders = {row.get("LibOrgaPreteur") for each in documents for row in each.annexes} - {""}
    assert lenders
    assert not any(name.encode() in said for name in lenders)


def test_a_loan_changed_by_a_cent_changes_what_it_makes(tmp_path):
    documents = [written_packs.documents()[name] for name in NAMES]
    focus = NAMES.index("CA_2024")
    figures, _, path = proven(
        written_packs.demonstration("ca"), Evidence(documents, focus), tmp_path
    )
    kept = read_proof(path)
    account = kept.documents[focus]
    row = next(each for each in account.annexes if each.get("MtCapitalRestDu_31_12"))
    changed = tuple(
        (name, f"{float(text) + 0.01:.2f}" if name == "MtCapitalRestDu_31_12" else text)
        for name, text in row.values
    )
    annexes = tuple(
        replace(each, values=changed) if each is row else each for each in account.annexes
    )
    made = list(kept.documents)
    made[focus] = replace(account, annexes=annexes)
    with Extract.open() as extract:
        verdict = verify(replace(kept, documents=tuple(made)), extract=extract)
    gaps = {gap.figure.key for gap in verdict.gaps}
    assert "diaporama/dette/graphique/1/5" in gaps
    assert gaps <= {each.key for each in of_loans(figures)}


def test_the_extinction_of_a_real_town_is_computed_again(tmp_path):
    document = read_document(needs(BUDGETS / "montreuil") / "CA_2022.xml")
    figures, verdict, _ = proven(written_packs.real("ca"), Evidence([document], 0), tmp_path)
    loans = of_loans(figures)
    assert verdict.is_same
    assert len(loans) == 51  # 25 years of capital and interest, and what is owed
    assert {each.basis for each in figures} == {Basis.RECOMPUTED}


def test_the_population_is_that_of_the_document_of_the_pack(tmp_path):
    """BP 2025 shown while the pack is about CA 2024: 8 000 given for 2024, 9 000 for 2025."""
    documents = [written_packs.documents()[name] for name in NAMES]
    with Extract.open() as extract:
        built = council_packs.pack(
            written_packs.frames(),
            "ca",
            focus="BP_2025",
            populations={2024: 8_000, 2025: 9_000},
            extract=extract,
        )
    assert (built.given_population, built.population) == (8_000, 8_000)
    assert built.base.header.etape is Etape.CA
    revenue = built.numbers.get("recettes_fonctionnement")
    per_head = built.numbers.get("recettes_fonctionnement_hab")
    assert float(per_head.value) == pytest.approx(revenue.value / 100 / 8_000)
    evidence = Evidence(documents, NAMES.index("CA_2024"), population=built.given_population)
    _figures, verdict, path = proven(built.pack, evidence, tmp_path)
    kept = read_proof(path)
    assert verdict.is_same
    assert kept.population == 8_000
    budgets = [budget_frame(each) for each in kept.documents]
    again = Recomputing(budgets, budgets[kept.focus], population=kept.population, extract=None)
    ratio = again.value(IndicatorOrigin("ratio_1", 2024), Unit.EUROS_PER_HEAD)
    assert ratio == built.numbers.get("ratio_1").value


def recette_of_june(folder):
    """Return a table with a column to be told, its document, and the layout that was kept."""
    path = write_execution(folder / "juin.xlsx", titles=(*TITLES[:-1], "Truc"))
    first = read_tables(path)
    (sheet,) = [each for each in first.lecture.sheets if each.is_used]
    column = {(sheet.name, len(TITLES) - 1): ColumnUse(Role.DISPONIBLE)}
    read = read_tables(path, answers=Answers(columns=column))
    assert read.statut is Statut.IMPORTE
    return path, read.documents, read.recette


def test_a_table_is_read_again_with_the_layout_of_the_packet(tmp_path):
    path, documents, recette = recette_of_june(tmp_path)
    other = Recette("Autre ville", "b" * 64, {}, {}, {"siret": "21999901800019"})
    nameless = Recette("Sans rapport", "c" * 64)
    kept = recettes_behind(documents, (other, nameless, recette))
    assert len(kept) == 1
    assert SIRET in kept[0]
    pack = written_packs.demonstration("dm")
    target = tmp_path / "a.preuve.zip"
    write_proof(pack, Evidence(documents, 0, recettes=kept), target)
    assert verify(read_proof(target), [path]).is_same
    write_proof(pack, Evidence(documents, 0), target)
    assert verify(read_proof(target), [path]).file_gaps


def test_the_layouts_of_a_pack_without_table_stay_at_home():
    siret = written_packs.documents()["CA_2024"].header.siret
    mine = Recette("Export", "b" * 64, {}, {}, {"siret": siret})
    assert recettes_behind([written_packs.documents()["CA_2024"]], (mine,)) == ()


def test_a_table_that_does_not_name_its_budget_takes_that_of_the_packet(tmp_path):
    path = write_execution(tmp_path / "sans_siret.xlsx", siret="")
    given = read_tables(write_execution(tmp_path / "avec.xlsx")).documents[0].header
    read = read_tables(path, answers=Answers(identite=_identity(given)))
    assert read.statut is Statut.IMPORTE
    target = tmp_path / "a.preuve.zip"
    write_proof(written_packs.demonstration("dm"), Evidence(read.documents, 0), target)
    assert verify(read_proof(target), [path]).is_same
    assert budget_frame(read.documents[0]).header.siret == SIRET


def _identity(header):
    from budgetlocal.importing.tables.answers import Identite

    return Identite(siret=header.siret, siret_collectivite=header.siret_collectivite or None)
