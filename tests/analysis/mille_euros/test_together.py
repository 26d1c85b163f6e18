"""A budget principal and its annexes as one: each euro once, or a refusal that says why."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from budgetlocal.analysis.execution.consolidated import crossed
from budgetlocal.analysis.explaining import document_key
from budgetlocal.analysis.mille_euros.annexes import annexes_of
from budgetlocal.analysis.mille_euros.parts import parts_of
from budgetlocal.analysis.mille_euros.parts_origin import parts_origin
from budgetlocal.analysis.mille_euros.parts_table import budget_of, parts_table
from budgetlocal.analysis.mille_euros.pictures import bars, in_usual_order, marks, picture
from budgetlocal.analysis.mille_euros.spending import Measure, Part, spending
from budgetlocal.analysis.mille_euros.ticket import ticket
from budgetlocal.analysis.mille_euros.together import spending_together
from budgetlocal.analysis.mille_euros.wording import Budgets, Choices, perimeter, refuse_together
from budgetlocal.core.errors import UserError
from budgetlocal.core.frames import budget_frame
from budgetlocal.core.kinds import Etape
from budgetlocal.core.origins import LinesOrigin
from budgetlocal.core.specs import NOT_APPLICABLE
from budgetlocal.importing.reading import read_document
from budgetlocal.workspace.entries import BudgetEntry, DocumentEntry
from mille_budgets import BY_CHAPTER, account

TOGETHER = Choices(budgets=Budgets.TOGETHER)
ANNEXE = {"is_principal": False, "plan": ("M57", "M57", 2022)}
PRINCIPAL = account(
    ("211", "60612", 400_00, {}),
    ("020", "6161", 250_00, {}),
    ("338", "6573641", 150_00, {"chapitre": "65"}),  # paid to the centre de loisirs
    ("01", "66111", 200_00, {"chapitre": "66"}),
)
LOISIRS = account(
    ("338", "64111", 300_00, {"chapitre": "012"}),
    ("338", "62871", 50_00, {}),  # refunded to the principal
    ("020", "6161", 20_00, {}),
    ("338", "757", 150_00, {"chapitre": "75", "sens": "R"}),  # the grant of the principal
    budget="CENTRE DE LOISIRS",
    siret="21999901800027",
    **ANNEXE,
)
EAU = account(
    ("", "61523", 80_00, {}),
    ("", "6215", 30_00, {"chapitre": "012"}),  # staff of the principal
    budget="EAU",
    siret="21999901800035",
    **{**ANNEXE, "plan": ("M4", "M4-M49_D", 2022)},
)


def parts(*annexes, choices: Choices = TOGETHER):
    return parts_of(PRINCIPAL, choices, annexes)


def cents(found) -> dict[str, int]:
    return {share.policy.key: share.cents for share in found.split.shares}


def test_each_euro_counts_once_by_hand() -> None:
    found = parts(LOISIRS)
    # 1 000 + 370 - 150 (grant to the annexe) - 50 (refund to the principal).
    assert cents(found) == {
        "ecoles": 400_00,
        "sport_jeunesse": 300_00,
        "administration": 270_00,
        "non_ventilable": 200_00,
    }
    assert found.split.total == 1_170_00
    assert sum(share.euros for share in found.split.shares) == 1000
    assert [(each.flow.account, each.cents, each.rank) for each in found.removed] == [
        ("6573641", 150_00, 0),
        ("62871", 50_00, 1),
    ]


def test_flows_are_those_of_the_consolidated_execution() -> None:
    known = [
        (each.budget, each.flow.account, each.cents) for each in crossed((PRINCIPAL, LOISIRS, EAU))
    ]
    found = parts(LOISIRS, EAU)
    assert [
        (found.budgets[each.rank].header.budget, each.flow.account, each.cents)
        for each in found.removed
    ] == known
    assert len(known) == 3


def test_a_service_without_functions_is_a_part_of_its_own() -> None:
    found = parts(LOISIRS, EAU)
    assert cents(found)["annexe_2"] == 80_00
    own = next(share.policy for share in found.split.shares if share.policy.key == "annexe_2")
    assert str(own.label) == "Budget annexe EAU"
    styles = marks(found.split.shares)
    assert len(set(styles)) == len(styles)  # no part looks like another
    assert [share.policy.key for share in in_usual_order(found.split)][-2:] == [
        "annexe_2",
        "non_ventilable",
    ]


def test_the_perimeter_is_printed_everywhere_and_one_budget_is_the_default() -> None:
    alone, both = parts(LOISIRS, choices=Choices()), parts(LOISIRS)
    assert alone.budgets == (PRINCIPAL,)
    assert alone.split.total == 1_000_00
    words = (
        "réunis (CENTRE DE LOISIRS) ; flux croisés entre eux retirés : 200,00\u00a0€.",
        "Budget principal seul, sans les budgets annexes.",
    )
    for found, choices, said in ((both, TOGETHER, words[0]), (alone, Choices(), words[1])):
        note = perimeter(choices, found.split)
        for chart in (
            picture(PRINCIPAL, choices, found.split),
            bars(PRINCIPAL, choices, found.split),
        ):
            assert said in str(chart.note)
        assert said in str(parts_table(found, choices).source)
        assert said in str(ticket(PRINCIPAL, found.split, 100_00, note).source)
    assert "CENTRE DE LOISIRS" in str(picture(PRINCIPAL, TOGETHER, both.split).source)
    assert "« CENTRE DE LOISIRS » seul" in str(spending(LOISIRS).scope.words)


def test_the_table_goes_down_to_the_lines_of_each_budget() -> None:
    found = parts(LOISIRS, EAU)
    table = parts_table(found, TOGETHER)
    rows = {row.key: row for row in table.rows}
    assert rows["administration"].cells[3] == 270_00
    assert rows["administration/020/budget:0"].cells[3] == 250_00
    assert rows["administration/020/budget:1"].cells[3] == 20_00
    assert str(rows["administration/020/budget:1"].cells[0]) == "CENTRE DE LOISIRS"
    assert rows["annexe_2//budget:2"].cells[3] == 80_00
    assert rows["flux/62871/budget:1"].cells[1:] == (
        NOT_APPLICABLE,
        NOT_APPLICABLE,
        50_00,
        NOT_APPLICABLE,
    )
    for row in table.rows:
        if "/budget:" in row.key:
            budget = budget_of(found, row)
            assert parts_origin(budget, table, row).agrees, row.key
            told = row.origins[3]
            assert isinstance(told, LinesOrigin)
            assert told.document == document_key(budget)
    children = [row for row in table.rows if row.key.startswith("sport_jeunesse/338/budget")]
    assert [row.cells[3] for row in children] == [300_00]


def test_net_spending_keeps_each_euro_once() -> None:
    loisirs = account(
        ("338", "64111", 300_00, {"chapitre": "012"}),
        ("338", "6419", 40_00, {"chapitre": "013", "sens": "R"}),
        ("338", "757", 150_00, {"chapitre": "75", "sens": "R"}),
        budget="CENTRE DE LOISIRS",
        **ANNEXE,
    )
    found = parts(loisirs, choices=Choices(measure=Measure.NETTE, budgets=Budgets.TOGETHER))
    assert cents(found)["sport_jeunesse"] == 260_00


def changed(**header):
    return account(("338", "64111", 1_00, {}), budget="AUTRE", **{**ANNEXE, **header})


@pytest.mark.parametrize(
    ("annexe", "words"),
    [
        (changed(plan=("M57", "M57", 2023)), "un autre exercice"),
        (changed(etape=Etape.BP), "un autre stade"),
        (changed(siret_collectivite="21999902600012"), "une autre collectivité"),
        (changed(is_principal=True), "ses budgets annexes"),
        (changed(plan=("M14", "M14_COM_SUP3500", 2022)), "M14"),
    ],
)
def test_what_does_not_go_together_is_refused_with_the_reason(annexe, words) -> None:
    with pytest.raises(UserError, match=words) as refused:
        parts(annexe)
    assert "Un seul" in str(refused.value.hint)


def test_an_annexe_that_gives_its_own_siret_as_collectivite_is_of_the_same_one() -> None:
    """As in the files of a real commune: IdColl of the annexe has another NIC, the same SIREN."""
    siret = PRINCIPAL.header.siret_collectivite
    own = account(
        ("338", "64111", 1_00, {}),
        ("338", "757", 150_00, {"chapitre": "75", "sens": "R"}),
        budget="LOISIRS",
        siret=siret[:9] + "00085",
        siret_collectivite=siret[:9] + "00085",
        **ANNEXE,
    )
    assert parts(own).split.total == 851_00  # 1 000 - 150 paid to it + 1


def test_a_principal_without_annexe_is_refused() -> None:
    with pytest.raises(UserError, match="ses budgets annexes"):
        parts()


def test_a_principal_without_functions_is_refused() -> None:
    with pytest.raises(UserError, match="ne présente pas ses dépenses par fonction"):
        parts_of(BY_CHAPTER, TOGETHER, (LOISIRS,))


def test_an_equipment_grant_that_may_go_to_an_annexe_is_refused() -> None:
    grant = account(
        ("211", "2313", 300_00, {"section": "I", "chapitre": "23"}),
        ("211", "2041642", 100_00, {"section": "I", "chapitre": "204"}),
    )
    choices = Choices(part=Part.BOTH, budgets=Budgets.TOGETHER)
    with pytest.raises(UserError, match="subventions d'équipement"):
        parts_of(grant, choices, (LOISIRS,))
    plain = account(("211", "2313", 300_00, {"section": "I", "chapitre": "23"}))
    assert parts_of(plain, choices, (LOISIRS,)).split.total == 620_00


def test_payments_that_the_annexes_do_not_receive_show_that_one_is_missing() -> None:
    """150 € go to annexes, and the only one in the workspace receives 149,99 €."""
    short = account(
        ("338", "64111", 300_00, {"chapitre": "012"}),
        ("338", "757", 149_99, {"chapitre": "75", "sens": "R"}),
        ("338", "002", 999_00, {"chapitre": "002", "sens": "R"}),
        **ANNEXE,
    )
    with pytest.raises(UserError, match="il en manque un"):
        parts(short)


def test_several_budgets_are_not_held_against_one() -> None:
    with pytest.raises(UserError, match="ne se comparent pas"):
        refuse_together(TOGETHER)
    refuse_together(Choices())


amounts = st.lists(st.integers(0, 10_000_00), min_size=4, max_size=4)


@settings(max_examples=8)
@given(amounts, amounts)
def test_the_whole_is_the_sum_of_the_budgets_less_their_flows(first, second) -> None:
    principal = account(
        ("211", "60612", first[0] + 1, {}),
        ("020", "657363", first[1], {"chapitre": "65"}),
        ("020", "62872", first[2], {}),
        ("01", "66111", first[3], {"chapitre": "66"}),
    )
    annexe = account(
        ("338", "60612", second[0], {}),
        ("338", "6215", second[1], {"chapitre": "012"}),
        ("338", "65822", second[2], {"chapitre": "65"}),
        ("338", "64111", second[3], {"chapitre": "012"}),
        ("338", "757", first[1] + first[2], {"chapitre": "75", "sens": "R"}),
        budget="LOISIRS",
        **ANNEXE,
    )
    both = spending_together((principal, annexe))
    removed = sum(each.cents for each in both.removed)
    assert removed == first[1] + first[2] + second[1] + second[2]
    assert both.spent.total == spending(principal).total + spending(annexe).total - removed
    shares = parts_of(principal, TOGETHER, (annexe,)).split.shares
    assert sum(share.euros for share in shares) == 1000
    assert sum((share.exact for share in shares), Decimal(0)) == pytest.approx(Decimal(1000))


def budget(number: int, *, is_principal: bool, town: int = 1) -> BudgetEntry:
    name = "PRINCIPAL" if is_principal else f"ANNEXE {number}"
    return BudgetEntry(number, town, f"siret{number}", "", name, is_principal, "siret1")


def document(number: int, of: int, exercice: int, etape: Etape, **fields) -> DocumentEntry:
    usual = {
        "numero": 0,
        "etape_label": str(etape),
        "budget": f"{of}",
        "is_principal": of == 1,
        "is_draft": False,
        "vote_date": "",
        "source_name": "",
        "line_count": 1,
    }
    return DocumentEntry(number, of, exercice, etape, **{**usual, **fields})


BUDGETS = (
    budget(1, is_principal=True),
    budget(2, is_principal=False),
    budget(3, is_principal=False),
    budget(9, is_principal=False, town=2),
)
SHOWN = document(1, 1, 2022, Etape.CA)


def test_the_annexes_of_the_same_year_and_step_are_found() -> None:
    documents = (
        SHOWN,
        document(2, 2, 2022, Etape.BP),
        document(3, 2, 2022, Etape.CA),
        document(4, 3, 2021, Etape.CA),
        document(5, 3, 2022, Etape.CA),
        document(6, 9, 2022, Etape.CA),
    )
    assert [each.id for each in annexes_of(SHOWN, BUDGETS, documents)] == [3, 5]


def test_a_missing_annexe_is_named_with_what_there_is() -> None:
    documents = (SHOWN, document(2, 2, 2022, Etape.BP), document(4, 3, 2021, Etape.CA))
    with pytest.raises(UserError) as refused:
        annexes_of(SHOWN, BUDGETS, documents)
    words = str(refused.value.message)
    assert "ANNEXE 2 (seulement BP en 2022)" in words
    assert "ANNEXE 3 (rien en 2022)" in words


def test_a_draft_is_another_step_than_a_vote() -> None:
    shown = document(1, 1, 2022, Etape.BP)
    documents = (shown, document(2, 2, 2022, Etape.BP, is_draft=True))
    with pytest.raises(UserError, match="Il manque"):
        annexes_of(shown, BUDGETS[:2], documents)


def test_no_annexe_in_the_workspace_and_an_annexe_that_is_shown_are_refused() -> None:
    with pytest.raises(UserError, match="aucun budget annexe"):
        annexes_of(SHOWN, BUDGETS[:1], (SHOWN,))
    with pytest.raises(UserError, match="est un budget annexe"):
        annexes_of(document(2, 2, 2022, Etape.CA), BUDGETS, ())


def test_the_demonstration_with_its_water_budget_to_the_cent() -> None:
    """Added up from the XML files by a script of its own (lxml, Decimal), in November 2026."""
    folder = Path(__file__).resolve().parents[3] / "resources" / "demonstration"
    principal, annexe = (
        budget_frame(read_document(folder / f"{name}.xml")) for name in ("CA_2024", "CA_2024_eau")
    )
    found = parts_of(principal, TOGETHER, (annexe,))
    assert found.split.total == 11_317_721_11
    assert {share.policy.key: (share.cents, share.euros) for share in found.split.shares} == {
        "administration": (3_864_138_28, 341),
        "ecoles": (2_068_402_56, 183),
        "transports": (1_095_335_71, 97),
        "social": (797_532_67, 71),
        "cadre_de_vie": (761_215_57, 67),
        "sport_jeunesse": (714_516_93, 63),
        "annexe_1": (552_296_60, 49),
        "culture": (546_341_65, 48),
        "securite": (532_075_14, 47),
        "environnement": (106_478_28, 9),
        "non_ventilable": (279_387_72, 25),
    }
