"""A refused repair changes the result, and stays in the report marked as refused."""

from __future__ import annotations

from tests.importing.tables.test_reading import PREAMBLE, SITUATION, amounts, read

from budgetlocal.core.kinds import Amount
from budgetlocal.export.table_report import report_json
from budgetlocal.importing.tables.answers import Answers
from budgetlocal.importing.tables.report import RepairKind

WITH_RAR = (
    f"{SITUATION}DEPENSES D'INVESTISSEMENT\n"
    "Chapitre;Article;Libellé;RAR N-1;BP;DM;Crédits ouverts;Mandaté\n"
    "21;2111;Terrains;500,00;1 000,00;100,00;1 100,00;300,00\n"
    "21;2183;Matériel;250,50;2 000,00;0,00;2 000,00;150,00\n"
    "20;2031;Études;80,00;400,00;20,00;420,00;0,00\n"
)
"""Open credits without the RAR carried over: BP + DM alone."""
ZEROS = (
    f"{SITUATION}DEPENSES DE FONCTIONNEMENT\nChapitre;Article;Libellé;Crédits ouverts;Mandaté\n"
    "11;60611;Eau;1 000,00;400,00\n11;60612;Énergie;2 000,50;100,00\n"
    "12;64111;Personnel;5 000,00;1 000,00\n"
)


def repair(result, kind):
    (found,) = [each for each in result.reparations if each.kind is kind]
    return found


def test_the_rar_are_added_to_the_credits_and_it_is_listed(tmp_path):
    result = read(tmp_path, WITH_RAR)
    found = amounts(result, Amount.CRED_OUV)
    # Hand: 1,100 + 500; 2,000 + 250.50; 420 + 80.
    assert found == {
        ("D", "21", "2111"): 1_600_00, ("D", "21", "2183"): 2_250_50, ("D", "20", "2031"): 500_00
    }  # fmt: skip
    assert not repair(result, RepairKind.CALCUL).is_refused


def test_refused_the_open_credits_are_what_the_file_says(tmp_path):
    identity = repair(read(tmp_path, WITH_RAR), RepairKind.CALCUL).id
    result = read(tmp_path, WITH_RAR, Answers(refused=frozenset({identity})))
    assert amounts(result, Amount.CRED_OUV) == {
        ("D", "21", "2111"): 1_100_00, ("D", "21", "2183"): 2_000_00, ("D", "20", "2031"): 420_00
    }  # fmt: skip
    found = repair(result, RepairKind.CALCUL)
    assert (found.id, found.is_refused) == (identity, True)


def test_refused_zeros_stay_in_the_report_and_in_its_json(tmp_path):
    first = read(tmp_path, ZEROS)
    ids = frozenset(each.id for each in first.reparations if each.avant == "11")
    assert len(ids) == 1
    result = read(tmp_path, ZEROS, Answers(refused=ids))
    assert {line.contnat for line in result.documents[0].lines} == {"11", "012"}
    told = {each["id"]: each["refusee"] for each in report_json(result)["reparations"]}
    assert {each.id for each in first.reparations} == set(told)
    assert [each for each, is_refused in told.items() if is_refused] == list(ids)
    (found,) = [each for each in result.reparations if each.id in ids]
    original = next(each for each in first.reparations if each.id in ids)
    assert (found.avant, found.apres, found.places) == ("11", "011", original.places)


def test_a_refusal_that_the_file_does_not_know_changes_nothing(tmp_path):
    plain = read(tmp_path, ZEROS)
    stale = read(tmp_path, ZEROS, Answers(refused=frozenset({"zeros:ailleurs:0:99"})))
    assert stale.reparations == plain.reparations
    assert stale.documents[0].lines == plain.documents[0].lines


def functions(code_a: str, code_b: str) -> str:
    return (
        f"{PREAMBLE}COMPTE ADMINISTRATIF 2023\nDEPENSES DE FONCTIONNEMENT\n"
        "Chapitre;Article;Fonction;Libellé;Réalisé\n"
        f"011;60611;{code_a};Eau;1 000,00\n011;60612;{code_b};Énergie;2 000,50\n"
    )


def of_functions(result):
    return [line.fonction for line in result.documents[0].lines]


def test_a_function_without_its_zero_gets_it_back_where_the_plan_has_no_other(tmp_path):
    # M57 2023: 048 exists and 48 does not; 211 exists and 0211 does not.
    result = read(tmp_path, functions("48", "211"))
    assert of_functions(result) == ["048", "211"]
    found = repair(result, RepairKind.ZEROS)
    assert (found.avant, found.apres, found.place) == ("48", "048", "C7")
    refused = read(tmp_path, functions("48", "211"), Answers(refused=frozenset({found.id})))
    assert of_functions(refused) == ["48", "211"]
    assert repair(refused, RepairKind.ZEROS).is_refused


def test_a_function_that_exists_both_ways_is_left_and_told(tmp_path):
    # M57 2023: 20 and 020 both exist.
    result = read(tmp_path, functions("48", "20"))
    assert of_functions(result) == ["048", "20"]
    (notice,) = [each for each in result.notices if each.code == "fonctions_ambigues"]
    assert "(20)" in str(notice.message)
    assert {each.avant for each in result.reparations} == {"48"}


def test_a_column_that_kept_one_zero_lost_none(tmp_path):
    result = read(tmp_path, functions("48", "020"))
    assert of_functions(result) == ["48", "020"]
    assert not result.reparations
