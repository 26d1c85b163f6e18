"""What the page Comparer proposes first: own collectivités, saved groups, examples."""

from __future__ import annotations

from budgetlocal.analysis.peers.beginning import Named, beginning
from budgetlocal.analysis.peers.saved import SavedGroup
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.values import Kind

MONTREUIL = Named("VILLE DE MONTREUIL", "21930048000016")


def test_own_collectivites_are_found_by_siren_the_first_one_first(extract: Extract) -> None:
    mende = Named("MENDE", "214800955")
    found = beginning(extract, [MONTREUIL, mende, MONTREUIL])
    assert [each.code for each in found.own] == ["93048", "48095"]
    assert found.missing == ()


def test_an_unknown_siren_with_a_known_insee_code_is_proposed_all_the_same(
    extract: Extract,
) -> None:
    found = beginning(extract, [Named("Montreuil", "21999901800019", "93048")])
    assert [each.code for each in found.own] == ["93048"]


def test_who_is_not_in_the_extract_is_named_not_replaced(extract: Extract) -> None:
    found = beginning(extract, [Named("VILLEXEMPLE", "21999901800019", "99999"), Named("X", "")])
    assert found.own == ()
    assert found.missing == ("VILLEXEMPLE", "X")


def test_a_kind_that_is_not_compared_is_not_proposed(extract: Extract) -> None:
    ept = next(each for each in extract.search("Est Ensemble") if each.kind is Kind.EPT)
    assert beginning(extract, [Named(ept.name, ept.siren)]).own == ()


def test_a_saved_group_begins_with_its_first_member_and_an_empty_one_is_left_out(
    extract: Extract,
) -> None:
    group = SavedGroup("Deux villes", Kind.COMMUNE, ("00000", "48095", "93048"))
    nobody = SavedGroup("Personne", Kind.COMMUNE, ("00000",))
    ((kept, number),) = beginning(extract, [], [group, nobody]).groups
    assert kept is group
    assert extract.collectivite(number).code == "48095"


def test_there_is_an_example_of_each_kind_that_is_compared(extract: Extract) -> None:
    kinds = [each.kind for each in beginning(extract, []).examples]
    assert kinds == [Kind.COMMUNE, Kind.EPCI, Kind.DEPARTEMENT]
