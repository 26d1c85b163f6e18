"""Every real TotEM and CFU file: each total to the cent, each section known, each refusal clear."""

from __future__ import annotations

from collections import Counter

import pytest
from tests.real_data import BUDGETS, expected, needs

from budgetlocal.analysis.totals import section_totals
from budgetlocal.core.errors import UserError
from budgetlocal.core.frames import budget_frame
from budgetlocal.core.money import euros_text
from budgetlocal.importing.reading import read_document

pytestmark = pytest.mark.real_data

VALID = (
    "montreuil/CA_2016.xml",
    "montreuil/CA_2017.xml",
    "montreuil/CA_2019.xml",
    "montreuil/CA_2021.xml",
    "montreuil/CA_2022.xml",
    "yatotem2scdl/BP2022_M43_TRANSPORT.xml",
    "yatotem2scdl/CRACH_LOTISSEMENT_BP_2022.xml",
    "yatotem2scdl/CRACH_LOTISSEMENT_DM1_2022.xml",
    "yatotem2scdl/CRACH_PRINCIPAL_BP_2022.xml",
    "yatotem2scdl/CRACH_PRINCIPAL_DM2_2021.xml",
    "yatotem2scdl/MOHON_CFU_2023.xml",
)
INVALID = {
    "yatotem2scdl/totem_mauvais_siret.xml": "IdEtab",
    "yatotem2scdl/totem_mauvaise_annee.xml": "Exer",
    "yatotem2scdl/totem_mauvaise_nomenclature.xml": "Nomenclature",
}
METHODS = {"CaracSup": "CaracSup", "plan": "plan", "nature": "class"}


def test_no_xml_of_the_shared_set_is_left_untested() -> None:
    folders = (needs(BUDGETS) / "montreuil", BUDGETS / "yatotem2scdl")
    found = {
        f"{path.parent.name}/{path.name}" for folder in folders for path in folder.glob("*.xml")
    }
    assert found == {*VALID, *INVALID}


@pytest.mark.parametrize("name", VALID)
def test_every_total_of_a_real_file_is_right_to_the_cent(name: str) -> None:
    document = read_document(needs(BUDGETS) / name)
    totals = {
        side: {key: value if key == "lines" else euros_text(value) for key, value in sums.items()}
        for side, sums in section_totals(budget_frame(document).lines).items()
    }
    assert totals == expected()[name]["computed"]["totals"]


@pytest.mark.parametrize("name", VALID)
def test_the_section_of_every_line_is_known_by_the_rule(name: str) -> None:
    document = read_document(needs(BUDGETS) / name)
    sources = Counter(METHODS[line.section_source or ""] for line in document.lines)
    assert dict(sources) == expected()[name]["computed"]["section_method"]


@pytest.mark.parametrize("name", VALID)
def test_only_total_lines_are_left_out(name: str) -> None:
    document = read_document(needs(BUDGETS) / name)
    computed = expected()[name]["computed"]
    assert len(document.lines) == computed["lines_kept"]
    assert document.calculated_lines == computed["lines_calculated_or_total"]


@pytest.mark.parametrize("name", VALID)
def test_the_header_is_that_of_the_file(name: str) -> None:
    document = read_document(needs(BUDGETS) / name)
    declared = expected()[name]["computed"]["header"]
    header = document.header
    assert header.siret == declared["IdEtab"]
    assert str(header.exercice) == declared["Exer"]
    assert header.nomenclature == declared["Nomenclature"]
    assert header.vote_date == (declared["DteDec"] or "")
    assert document.source.sha256 == expected()[name]["sha256"]
    assert header.etape_label == expected()[name]["kind"].split()[0]


@pytest.mark.parametrize("name", VALID)
def test_every_line_has_a_chapter_of_its_plan_or_an_operation(name: str) -> None:
    document = read_document(needs(BUDGETS) / name)
    assert {str(line.chapitre_kind) for line in document.lines} <= {"nature", "operation"}


@pytest.mark.parametrize(("name", "field"), INVALID.items())
def test_an_altered_file_is_refused_with_the_name_of_the_field(name: str, field: str) -> None:
    with pytest.raises(UserError) as refusal:
        read_document(needs(BUDGETS) / name)
    assert field in str(refusal.value.message)
    assert "ligne" in str(refusal.value.where)
    assert str(refusal.value.hint)


def test_lines_that_differ_only_by_their_operation_are_all_kept() -> None:
    document = read_document(needs(BUDGETS) / "montreuil/CA_2022.xml")
    keys = Counter((line.nature, line.fonction, line.contnat, line.sens) for line in document.lines)
    assert max(keys.values()) > 1
    assert len({line.ordinal for line in document.lines}) == len(document.lines)


def test_no_name_of_a_person_is_kept_from_a_cfu() -> None:
    document = read_document(needs(BUDGETS) / "yatotem2scdl/MOHON_CFU_2023.xml")
    text = (BUDGETS / "yatotem2scdl/MOHON_CFU_2023.xml").read_text(encoding="latin-1")
    people = {part.split('"')[0] for part in text.split('NomComptable="')[1:]}
    assert people
    assert not any(person in repr(document) for person in people)
