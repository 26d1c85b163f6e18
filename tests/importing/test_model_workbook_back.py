"""Our empty workbook, filled in as a person would, comes back exactly."""

from __future__ import annotations

import random
from decimal import Decimal

import openpyxl
import pytest

from budgetlocal.core.kinds import Amount, Etape, Mouvement, Section, Sens
from budgetlocal.export.model_workbook import AMOUNTS, KEYS, ModelIdentity, write_model
from budgetlocal.importing.tables.reading import read_tables
from budgetlocal.importing.tables.report import Statut
from budgetlocal.nomenclature.loading import plan_for

SIRET = "21990001900018"
PLAN = plan_for("M57-M57_A", 2024)


def fill(path, etape, rows):
    """Fill in the workbook; `rows` are (sens, section, chapitre, nature, mouvement, amounts)."""
    identity = ModelIdentity(
        2024,
        etape,
        "M57-M57_A",
        "Villexemple",
        SIRET,
        "BUDGET PRINCIPAL",
        numero=2,
        situation_date="30/06/2024",
    )
    write_model(PLAN, identity, path)
    book = openpyxl.load_workbook(path)
    for sens, section, chapitre, nature, mouvement, amounts in rows:
        sheet = book["Dépenses" if sens is Sens.DEPENSE else "Recettes"]
        texts = [section, chapitre, nature, None, None, None, mouvement]
        values = [amounts.get(title) for title in AMOUNTS[etape]]
        sheet.append([*texts, *(float(value) if value is not None else None for value in values)])
    book.save(path)
    return path


def budget(seed):
    """Return a made-up budget whose codes are of the plan."""
    chance = random.Random(seed)  # noqa: S311 - the same figures each time
    uses = [
        (Sens.DEPENSE, "Fonctionnement", "011", "60611", None),
        (Sens.DEPENSE, "Fonctionnement", "012", "64111", "Réel"),
        (Sens.DEPENSE, "Fonctionnement", "65", "65748", "Réel"),
        (Sens.DEPENSE, "Fonctionnement", "042", "6811", "Ordre"),
        (Sens.DEPENSE, "Investissement", "16", "1641", "Réel"),
        (Sens.DEPENSE, "Investissement", "21", "2131", "Réel"),
        (Sens.RECETTE, "Fonctionnement", "70", "70311", "Réel"),
        (Sens.RECETTE, "Fonctionnement", "74", "741111", None),
        (Sens.RECETTE, "Investissement", "040", "28181", "Ordre"),
    ]
    return [
        (*use, {title: Decimal(chance.randrange(-999, 10**9)) / 100 for title in ("BP",)})
        for use in uses
    ]


@pytest.mark.parametrize("seed", range(5))
def test_a_bp_typed_in_our_workbook_comes_back_to_the_cent(tmp_path, seed):
    rows = budget(seed)
    result = read_tables(fill(tmp_path / "modele.xlsx", Etape.BP, rows))
    assert result.statut is Statut.IMPORTE, [str(each.text) for each in result.questions]
    [document] = result.documents
    assert (document.header.etape, document.header.exercice) == (Etape.BP, 2024)
    assert (document.header.siret, document.header.budget) == (SIRET, "BUDGET PRINCIPAL")
    assert all(each.is_conserved for each in result.sommes.values())
    got = sorted(
        (line.sens, line.chapitre, line.nature, line.amount(Amount.MT_PREV))
        for line in document.lines
    )
    assert got == sorted(
        (sens, chapitre, nature, int(amounts["BP"] * 100))
        for sens, _, chapitre, nature, _, amounts in rows
    )
    order = {line.nature for line in document.lines if line.mouvement is Mouvement.ORDRE}
    assert order == {"6811", "28181"}
    sections = {line.nature: line.section for line in document.lines}
    assert sections["1641"] is Section.INVESTISSEMENT
    assert sections["28181"] is Section.INVESTISSEMENT


def test_a_situation_keeps_every_amount_that_was_typed(tmp_path):
    amounts = {
        "BP": Decimal("100.01"), "DM": Decimal("-10.01"), "Crédits ouverts": Decimal(90),
        "Engagé non mandaté": Decimal("10.5"), "Réalisé": Decimal("70.25"),
    }  # fmt: skip
    path = fill(
        tmp_path / "modele.xlsx",
        Etape.SITUATION,
        [
            (Sens.DEPENSE, "Fonctionnement", "011", "60611", "Réel", amounts),
            (Sens.RECETTE, "Fonctionnement", "70", "70311", "Réel", {"BP": Decimal(0)}),
        ],
    )
    result = read_tables(path)
    assert result.statut is Statut.IMPORTE, [str(each.text) for each in result.questions]
    situation = next(each for each in result.documents if each.header.etape is Etape.SITUATION)
    assert situation.header.situation_date == "2024-06-30"
    lines = [line for line in situation.lines if line.nature == "60611"]
    total = {
        amount: sum(line.amount(amount) or 0 for line in lines)
        for amount in (Amount.CRED_OUV, Amount.MT_REAL)
    }
    assert total == {Amount.CRED_OUV: 9_000, Amount.MT_REAL: 7_025}
    supplements = {code: cents for line in lines for code, cents in line.supplements}
    assert supplements["ENGAGE_NET"] == 1_050


@pytest.mark.parametrize(
    ("etape", "title", "amount"),
    [
        (Etape.BS, "BS", Amount.MT_PREV),
        (Etape.DM, "DM", Amount.MT_PREV),
        (Etape.CA, "Réalisé", Amount.MT_REAL),
        (Etape.CFU, "Réalisé", Amount.MT_REAL),
    ],
)
def test_each_step_comes_back_as_itself(tmp_path, etape, title, amount):
    rows = [
        (Sens.DEPENSE, "Fonctionnement", "011", "60611", "Réel", {title: Decimal("1234.56")}),
        (Sens.RECETTE, "Fonctionnement", "70", "70311", "Réel", {title: Decimal("1234.56")}),
    ]
    result = read_tables(fill(tmp_path / "modele.xlsx", etape, rows))
    assert result.statut is Statut.IMPORTE, [str(each.text) for each in result.questions]
    [document] = result.documents
    assert document.header.etape is etape
    assert document.header.numero == (2 if etape is Etape.DM else 0)
    assert [line.amount(amount) for line in document.lines] == [123_456, 123_456]


def test_an_empty_model_is_refused_as_such(tmp_path):
    result = read_tables(fill(tmp_path / "modele.xlsx", Etape.BP, []))
    assert result.statut is Statut.REFUS
    assert result.refus is not None


def test_the_titles_are_those_that_the_import_knows_by_heart():
    from budgetlocal.importing.tables.folding import fold
    from budgetlocal.importing.tables.lexicon import title_meaning

    for title in (*KEYS, *(title for titles in AMOUNTS.values() for title in titles)):
        assert title_meaning(fold(title)) is not None, title
