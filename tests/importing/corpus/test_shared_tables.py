"""Every table of the shared set has one right outcome: its totals to the cent, or a reason."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

import pytest
from tests.importing.corpus.outcomes import OUTCOMES, Asked, Imported, Refused
from tests.real_data import BUDGETS, expected, needs

from budgetlocal.analysis.totals import section_totals
from budgetlocal.core.frames import budget_frame
from budgetlocal.core.kinds import Amount, Section, Sens
from budgetlocal.core.money import cents_from_text
from budgetlocal.importing.reading import read_document
from budgetlocal.importing.tables.answers import Answers
from budgetlocal.importing.tables.reading import read_tables
from budgetlocal.importing.tables.report import Statut, TableImport

if TYPE_CHECKING:
    from budgetlocal.core.document import BudgetDocument

pytestmark = pytest.mark.real_data

REFUSED = {name: one for name, one in OUTCOMES.items() if isinstance(one, Refused)}
ASKED = {name: one for name, one in OUTCOMES.items() if isinstance(one, Asked)}
SECTIONS = {"Fonctionnement": Section.FONCTIONNEMENT, "Investissement": Section.INVESTISSEMENT}
DIRECTIONS = {"D": Sens.DEPENSE, "R": Sens.RECETTE}
SCDL = [name for name, one in OUTCOMES.items() if isinstance(one, Imported)]
WITH_XML = [name for name in SCDL if "MORBIHAN" not in name]


@cache
def read(name: str) -> TableImport:
    """Return the import of a file as it comes, read once for all the tests."""
    return read_tables(needs(BUDGETS) / name)


def plain(text: str) -> str:
    """Return a text in lower case, without accents."""
    decomposed = unicodedata.normalize("NFD", text.lower())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def answered(name: str) -> TableImport:
    """Return the import of a file that asks, once the person has answered."""
    outcome = ASKED[name]
    path = needs(BUDGETS) / name
    answers = Answers(identite=outcome.identite)
    first = read_tables(path, answers=answers)
    choices = {
        question.id: choice.id
        for question in first.questions
        for choice in question.choices
        for key, wanted in outcome.choices.items()
        if key in question.id and choice.id == wanted
    }
    return read_tables(path, answers=Answers(choices=choices, identite=outcome.identite))


def sums(document: BudgetDocument, amount: Amount) -> dict[tuple[str, str], int]:
    """Return one amount by section and direction, in cents."""
    totals: defaultdict[tuple[str, str], int] = defaultdict(int)
    for line in document.lines:
        totals[line.section or "?", line.sens] += line.amount(amount) or 0
    return {key: cents for key, cents in totals.items() if cents}


def main_sums(document: BudgetDocument) -> dict[tuple[str, str], int]:
    """Return the sums of the amount that the single column of a voted budget is."""
    return sums(document, Amount.MT_PREV)


def test_every_table_of_the_shared_set_has_an_outcome() -> None:
    needs(BUDGETS)
    assert {name for name in expected() if not name.endswith(".xml")} == set(OUTCOMES)


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_budget_is_refused_for_the_right_reason(name: str) -> None:
    result = read(name)
    assert result.statut is Statut.REFUS, [str(question.text) for question in result.questions]
    assert result.refus is not None
    assert not result.documents
    assert str(result.refus.hint)
    words = plain(f"{result.refus.message} {result.refus.hint}")
    assert REFUSED[name].fits(words), words


@pytest.mark.parametrize("name", WITH_XML)
def test_a_scdl_file_gives_the_totals_of_its_xml(name: str) -> None:
    result = read(name)
    assert result.statut is Statut.IMPORTE, [str(question.text) for question in result.questions]
    (document,) = result.documents
    original = read_document(BUDGETS / name.replace(".scdl.csv", ".xml"))
    for amount in Amount:
        assert sums(document, amount) == sums(original, amount), amount
    assert len(document.lines) == len(original.lines)
    assert document.header.siret == original.header.siret
    assert document.header.exercice == original.header.exercice
    assert document.header.etape_label == original.header.etape_label
    assert all(somme.is_conserved for somme in result.sommes.values())


def test_the_scdl_of_the_morbihan_keeps_every_line_and_finds_its_sections() -> None:
    name = "yatotem2scdl/MORBIHAN_CA_2021.scdl.csv"
    result = read(name)
    assert result.statut is Statut.IMPORTE, [str(question.text) for question in result.questions]
    (document,) = result.documents
    assert len(document.lines) == 1273
    totals = expected()[name]["computed"]["totals"]
    for amount, column in ((Amount.CRED_OUV, "BGT_CREDOUV"), (Amount.MT_REAL, "BGT_MTREAL")):
        for sens, word in ((Sens.DEPENSE, "dépense"), (Sens.RECETTE, "recette")):
            wanted = sum(
                cents_from_text(value["sum"])
                for key, value in totals.items()
                if key.endswith(f"/{word}/{column}")
            )
            given = sums(document, amount)
            assert sum(cents for key, cents in given.items() if key[1] == sens) == wanted
    # The lines without a section are operations for third parties (45…): investissement.
    assert {key[0] for key in sums(document, Amount.MT_REAL)} == {"F", "I"}
    assert sums(document, Amount.MT_REAL)["I", "D"] == 373_870_373_94 + 637_312_04


@pytest.mark.parametrize("name", ASKED)
def test_what_is_lacking_is_asked_and_nothing_else(name: str) -> None:
    result = read(name)
    assert result.statut is Statut.QUESTION, result.refus
    assert result.questions
    asked = {question.field or question.id for question in result.questions}
    assert asked <= ASKED[name].about


@pytest.mark.parametrize("name", [name for name in ASKED if name.startswith("paris")])
def test_the_budgets_of_paris_come_with_a_warning_that_they_do_not_balance(name: str) -> None:
    result = answered(name)
    assert result.statut is Statut.IMPORTE, [str(question.text) for question in result.questions]
    (document,) = result.documents
    wanted = {
        (SECTIONS[section].value, sens[0]): cents_from_text(value["sum"])
        for key, value in expected()[name]["computed"]["totals"].items()
        for section, sens in [key.split("/")]
    }
    assert main_sums(document) == wanted
    told = plain(" ".join(str(notice.message) for notice in (*result.notices, *document.notices)))
    assert "equilibr" in told


def test_eight_years_of_the_hauts_de_seine_are_eight_balanced_budgets() -> None:
    name = "finviz/M52-92.csv"
    result = answered(name)
    assert result.statut is Statut.IMPORTE, [str(question.text) for question in result.questions]
    given = {
        f"{document.header.exercice}/{section.value}/{sens}": cents
        for document in result.documents
        for (section, sens), cents in (
            ((Section(key[0]), key[1]), cents) for key, cents in main_sums(document).items()
        )
    }
    wanted = {
        f"{year}/{SECTIONS[section].value}/{sens[0]}": cents_from_text(value["sum"])
        for key, value in expected()[name]["computed"]["totals"].items()
        for year, section, sens in [key.split("/")]
    }
    assert given == wanted


@pytest.mark.parametrize(("name", "sens"), [("herault/DF.csv", "D"), ("herault/RI.csv", "R")])
def test_the_accounts_of_the_herault_are_summed_to_the_cent(name: str, sens: str) -> None:
    result = answered(name)
    assert result.statut is Statut.IMPORTE, [str(question.text) for question in result.questions]
    (document,) = result.documents
    wanted = cents_from_text(expected()[name]["computed"]["totals"]["Montant"]["sum"])
    section = name[-5]
    assert sums(document, Amount.MT_REAL) == {(section, sens): wanted}


def test_an_amount_that_is_not_written_stays_unknown() -> None:
    result = answered("herault/RI.csv")
    (document,) = result.documents
    unknown = [line for line in document.lines if line.nature == "16871"]
    assert all(line.amount(Amount.MT_REAL) is None for line in unknown)


def test_no_table_leaves_a_traceback_nor_an_empty_report() -> None:
    for name in OUTCOMES:
        result = read(name)
        if result.statut is Statut.REFUS:
            assert result.refus is not None
        else:
            assert result.documents or result.questions, name
            assert all(somme.is_conserved for somme in result.sommes.values()), name


def test_the_totals_of_a_section_are_those_of_the_frame() -> None:
    result = read(WITH_XML[0])
    (document,) = result.documents
    totals = section_totals(budget_frame(document).lines)
    assert totals["fonctionnement/depenses"]["MtPrev"] == sums(document, Amount.MT_PREV)["F", "D"]
