"""Grants whose label does not say who receives them, and grants that nobody enters as recettes."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from budgetlocal.analysis.execution.flows import flows, mirrors, uncertain_flows
from budgetlocal.analysis.mille_euros.answers import answers_of, read, study_name, written
from budgetlocal.analysis.mille_euros.grants import Payee, UnansweredGrantsError
from budgetlocal.analysis.mille_euros.parts import parts_of
from budgetlocal.analysis.mille_euros.spending import Part
from budgetlocal.analysis.mille_euros.wording import Budgets, Choices, perimeter
from budgetlocal.core.errors import UserError
from budgetlocal.core.studies import Study, StudyKind
from budgetlocal.nomenclature.loading import plan_for
from mille_budgets import account

M14 = ("M14", "M14_COM_SUP3500", 2022)
WATER = {"budget": "EAU", "is_principal": False, "plan": ("M4", "M4-M49_D", 2022)}


def town(*paid, plan=M14):
    """200 € of administration, and grants: (account, cents)."""
    rows = [("020", nature, cents, {"chapitre": "65"}) for nature, cents in paid]
    return account(("020", "6161", 200_00, {}), *rows, plan=plan)


def water(*received, **header):
    """80 € of upkeep, and recettes: (account, cents)."""
    rows = [("", nature, cents, {"sens": "R", "chapitre": "74"}) for nature, cents in received]
    return account(
        ("", "61523", 80_00, {}),
        ("", "70111", 500_00, {"sens": "R", "chapitre": "70"}),
        *rows,
        **{**WATER, **header},
    )


def together(*payees, part: Part = Part.FONCTIONNEMENT) -> Choices:
    return Choices(part=part, budgets=Budgets.TOGETHER, payees=payees)


def said(found, choices) -> str:
    return str(perimeter(choices, found.split)).replace("\u202f", " ").replace("\u00a0", " ")


GRANT = town(("657364", 120_00))
"""M14: 657364 goes to an annexe or to a régie with a legal personality."""


def test_a_grant_that_no_annexe_enters_is_refused_until_its_payee_is_said() -> None:
    with pytest.raises(UnansweredGrantsError, match="657364") as refused:
        parts_of(GRANT, together(), (water(("74", 119_99)),))
    assert [(each.account, each.cents, each.seen) for each in refused.value.grants] == [
        ("657364", 120_00, None)
    ]
    assert "Un seul" in str(refused.value.hint)


def test_each_answer_gives_its_total_by_hand() -> None:
    """Third party: 200 + 120 + 80 = 400. Joined annexe: 200 + 80 = 280, the grant once."""
    third, annexe = (together(("657364", payee)) for payee in (Payee.THIRD, Payee.ANNEXE))
    with_water = (water(("74", 130_00)),)
    counted = parts_of(GRANT, third, with_water)
    assert counted.split.total == 400_00
    assert counted.removed == ()
    assert "657364 (120,00 €) : versé à un tiers et compté, selon votre réponse" in said(
        counted, third
    )
    crossed = parts_of(GRANT, annexe, with_water)
    assert crossed.split.total == 280_00
    assert [(each.flow.account, each.cents, each.rank) for each in crossed.removed] == [
        ("657364", 120_00, 0)
    ]
    assert "versé à un budget annexe réuni, selon votre réponse" in said(crossed, annexe)
    assert "Attention" not in said(crossed, annexe)  # 130 received for 120 paid: third parties too


def test_a_grant_said_to_go_elsewhere_says_what_it_may_count_twice() -> None:
    """120 € on one account, 50 € of them to the annexe: either answer is a part wrong, and says so."""
    part = (water(("74", 50_00)),)
    third, annexe = (together(("657364", payee)) for payee in (Payee.THIRD, Payee.ANNEXE))
    counted = said(parts_of(GRANT, third, part), third)
    assert "inscrivent 50,00 € de subventions que rien d'autre n'explique" in counted
    assert "la part qui viendrait du compte 657364 serait comptée deux fois" in counted
    assert "70,00 € vont à un budget absent" in said(parts_of(GRANT, annexe, part), annexe)
    sure = town(("657364", 120_00), ("67441", 50_00))  # the 50 € received are those surely paid
    assert "Attention" not in said(parts_of(sure, third, part), third)


def test_the_same_amount_on_the_mirrored_account_is_recognised_and_said() -> None:
    found = parts_of(GRANT, together(), (water(("774", 120_00)),))
    assert found.split.total == 280_00
    assert "reconnu comme versé à « EAU », qui inscrit exactement ce montant" in said(
        found, together()
    )
    third = together(("657364", Payee.THIRD))  # the person has the last word
    assert parts_of(GRANT, third, (water(("774", 120_00)),)).split.total == 400_00


def test_a_recette_that_a_sure_grant_explains_recognises_no_other() -> None:
    """150 € surely paid and 150 € doubtful, only 150 € received: which of them, nobody knows."""
    both = town(("67441", 150_00), ("657364", 150_00))
    with pytest.raises(UnansweredGrantsError):
        parts_of(both, together(), (water(("774", 150_00)),))


def test_two_annexes_with_the_same_recette_are_not_told_apart_but_asked() -> None:
    pair = (water(("74", 120_00)), water(("74", 120_00), budget="BOIS", siret="21999901800043"))
    with pytest.raises(UnansweredGrantsError):
        parts_of(GRANT, together(), pair)


@pytest.mark.parametrize(
    ("nature", "plan", "is_asked"),
    [
        ("657365", ("M57", "M57", 2023), True),  # ESSMS
        ("657364", ("M57", "M57", 2017), True),  # before 6573641 to 6573644
        ("6573642", ("M57", "M57", 2022), False),  # a régie with a legal personality, surely
        ("657364", ("M57", "M57", 2024), False),  # caisse des écoles
        ("657362", M14, False),  # CCAS
    ],
)
def test_which_accounts_are_doubtful_is_said_by_the_plan_of_the_year(
    nature, plan, is_asked
) -> None:
    payer, payee = (
        town((nature, 10_00), plan=plan),
        water(plan=("M4", "M4-M49_D", plan[2])),
    )
    if is_asked:
        with pytest.raises(UnansweredGrantsError, match=nature):
            parts_of(payer, together(), (payee,))
    else:
        assert parts_of(payer, together(), (payee,)).split.total == 290_00


def test_a_doubtful_grant_does_not_stop_the_investissement_alone() -> None:
    built = account(
        ("020", "657364", 120_00, {"chapitre": "65"}),
        ("211", "2313", 300_00, {"section": "I", "chapitre": "23"}),
        plan=M14,
    )
    found = parts_of(built, together(part=Part.INVESTISSEMENT), (water(),))
    assert (found.split.total, found.grants) == (300_00, ())


def test_a_gap_between_paid_and_received_is_named_in_euros() -> None:
    found = parts_of(town(("67441", 100_00)), together(), (water(("74", 60_00)),))
    assert (
        "Attention, subventions et déficits pris en charge : le budget principal verse 100,00 € à ses "
        "budgets annexes, qui en inscrivent 60,00 € en recettes (comptes 74, 774, 776) ; 40,00 € vont à un "
        "budget absent du classeur"
    ) in said(found, together())


def test_what_annexes_refund_is_held_against_the_principal() -> None:
    staff = account(("", "6215", 30_00, {"chapitre": "012"}), ("", "61523", 80_00, {}), **WATER)
    found = parts_of(town(), together(), (staff,))
    assert "personnel : les budgets annexes versent 30,00 € au budget principal" in said(
        found, together()
    )
    billed = account(
        ("020", "6161", 200_00, {}),
        ("020", "70841", 30_00, {"sens": "R", "chapitre": "70"}),
        plan=M14,
    )
    found = parts_of(billed, together(), (staff,))
    assert "Attention" not in said(found, together())
    assert found.split.total == 280_00


def test_a_large_annexe_does_not_hide_a_missing_one() -> None:
    """The water sells 500 €, enough for the 100 € paid; but nobody enters the grant."""
    with pytest.raises(UserError, match="n'en inscrivent aucune en recettes"):
        parts_of(town(("67441", 100_00)), together(), (water(),))


def test_an_administrative_deficit_needs_an_administrative_annexe() -> None:
    """6521 makes up the deficit of an annexe in M14: the water, in M4, cannot be the one."""
    with pytest.raises(UserError, match=r"caractère administratif.*il en manque un"):
        parts_of(town(("6521", 100_00)), together(), (water(("74", 100_00)),))
    leisure = account(
        ("338", "64111", 300_00, {"chapitre": "012"}),
        ("338", "7552", 100_00, {"sens": "R", "chapitre": "75"}),
        budget="LOISIRS",
        is_principal=False,
        plan=M14,
    )
    assert parts_of(town(("6521", 100_00)), together(), (leisure,)).split.total == 500_00


def test_a_surplus_of_an_annexe_is_no_payment_of_the_principal() -> None:
    principal = account(("020", "6161", 1, {}))
    assert not [each for each in flows() if each.is_paid_by(principal) and each.covers("65822")]
    annexe = account(("020", "6161", 1, {}), is_principal=False)
    assert len([each for each in flows() if each.is_paid_by(annexe) and each.covers("65822")]) == 1


def test_mirrors_are_accounts_of_the_plans() -> None:
    """Each prefix names at least one account of one plan of its norme."""
    plans = {
        "M14": [plan_for("M14-M14_COM_SUP3500", 2022)],
        "M57": [plan_for("M57-M57_D", 2022), plan_for("M57-M57_D", 2024)],
        "M4": [plan_for("M4-M4", 2022), plan_for("M4-M4", 2024)],
    }
    kinds = {mirror.kind for mirror in mirrors()}
    assert {flow.kind for flow in (*flows(), *uncertain_flows())} == kinds
    for mirror in mirrors():
        for norme, prefixes in mirror.accounts.items():
            for prefix in prefixes:
                known = [
                    code
                    for plan in plans[norme]
                    for code in plan.accounts
                    if code.startswith(prefix)
                ]
                assert known, (mirror.kind, norme, prefix)


@settings(max_examples=20)
@given(st.dictionaries(st.from_regex(r"657[0-9]{1,5}", fullmatch=True), st.sampled_from(Payee)))
def test_answers_are_read_as_they_were_written(answers) -> None:
    assert dict(read(written(answers.items()))) == answers


@pytest.mark.parametrize("text", ["", "[]", '{"versements": 1}', '{"versements": {"6": "moi"}}'])
def test_a_damaged_answer_is_asked_again(text) -> None:
    assert read(text) == ()


def test_answers_are_those_of_one_step() -> None:
    name = study_name(2022, "CA", is_draft=False)
    content = written([("657364", Payee.THIRD)])
    kept = (Study(1, StudyKind.REUNION, 1, name, content),)
    assert answers_of(kept, name) == (("657364", Payee.THIRD),)
    assert answers_of(kept, study_name(2023, "CA", is_draft=False)) == ()


def test_one_recette_recognises_one_grant_only() -> None:
    """2023 in M57: 657364 and 657365, 120 € each, 120 € received: one of them, nobody knows which."""
    both = town(("657364", 120_00), ("657365", 120_00), plan=("M57", "M57", 2023))
    annexe = water(("74", 120_00), plan=("M4", "M4-M49_D", 2023))
    with pytest.raises(UnansweredGrantsError, match=r"657364.*657365"):
        parts_of(both, together(), (annexe,))
    said_first = together(("657364", Payee.ANNEXE))
    with pytest.raises(UnansweredGrantsError, match="657365"):
        parts_of(both, said_first, (annexe,))  # the recette is taken: the other one is still asked
    told = together(("657364", Payee.THIRD))  # 200 + 120 to the third party + 80, the other crossed
    assert parts_of(both, told, (annexe,)).split.total == 400_00


def estate(*received):
    """An administrative annexe in M14: 30 € of works, 1 000 € of plots sold, and grants."""
    rows = [("90", nature, cents, {"sens": "R", "chapitre": "74"}) for nature, cents in received]
    sold = ("90", "7015", 1_000_00, {"sens": "R", "chapitre": "70"})
    header = {"budget": "LOTISSEMENT", "siret": "21999901800043", "is_principal": False}
    return account(("90", "605", 30_00, {}), sold, *rows, plan=M14, **header)


def test_the_grants_of_a_service_do_not_stand_for_an_administrative_annexe_that_is_missing() -> (
    None
):
    """657363 goes to an administrative annexe; the 500 € of the water service are of an agency."""
    helped = water(("74", 500_00))
    paid = town(("657363", 150_00))
    with pytest.raises(UserError, match="n'en inscrivent aucune"):
        parts_of(paid, together(), (helped, estate()))
    found = parts_of(paid, together(), (helped, estate(("7475", 40_00))))
    assert found.split.total == 200_00 + 80_00 + 30_00
    assert "à caractère administratif, qui en inscrivent 40,00 € en recettes" in said(
        found, together()
    )
    assert "110,00 € vont à un budget absent" in said(found, together())
    whole = parts_of(paid, together(), (helped, estate(("7475", 150_00))))
    assert "Attention" not in said(whole, together())
