from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from budgetlocal.analysis.mille_euros.game import left_to_spread, played, points
from budgetlocal.analysis.mille_euros.policies import Presentation
from budgetlocal.analysis.mille_euros.receipt import receipt
from budgetlocal.analysis.mille_euros.spending import Measure, Part, spending
from budgetlocal.analysis.mille_euros.split import NonVentilable, Split, split
from budgetlocal.bundled import bundled
from budgetlocal.core.document import PlanUsed
from budgetlocal.core.errors import UserError
from budgetlocal.core.frames import BudgetFrame, budget_frame
from budgetlocal.core.kinds import Amount, Etape, Mouvement, Section, Sens
from budgetlocal.importing.reading import read_document
from fakes import make_document, make_line
from real_data import BUDGETS, needs

INVESTMENT = {"section": Section.INVESTISSEMENT, "chapitre": "21"}


def frame_of(*rows: tuple[str, str, int, dict]) -> BudgetFrame:
    """Return an M57 account whose lines are (function, nature, cents, changes)."""
    lines = [
        make_line(rank, {Amount.MT_REAL: cents}, nature=nature, fonction=fonction, **changes)
        for rank, (fonction, nature, cents, changes) in enumerate(rows, 1)
    ]
    document = make_document(lines, etape=Etape.CA, nomenclature="M57-M57")
    return budget_frame(replace(document, plan=PlanUsed("M57", "M57", 2022)))


HAND = frame_of(
    ("211", "60612", 300_00, {}),  # écoles
    ("212", "64111", 200_00, {}),  # écoles
    ("020", "6161", 250_00, {}),  # administration
    ("845", "615231", 125_00, {}),  # voirie
    ("01", "66111", 125_00, {"chapitre": "66"}),
    ("01", "739221", 900_00, {"chapitre": "014"}),  # gives taxes back: no spending
    ("01", "6811", 800_00, {"chapitre": "042", "mouvement": Mouvement.ORDRE}),
    ("020", "002", 700_00, {"chapitre": "002"}),
    ("020", "6419", 50_00, {"chapitre": "013", "sens": Sens.RECETTE}),
    ("212", "2313", 600_00, INVESTMENT),
    ("845", "2151", 400_00, INVESTMENT),
    ("01", "1641", 999_00, {**INVESTMENT, "chapitre": "16"}),
)


def euros(result: Split) -> dict[str, int]:
    return {share.policy.key: share.euros for share in result.shares}


def test_worked_by_hand() -> None:
    # 300 + 200 + 250 + 125 + 125 = 1 000 €: the parts are the amounts.
    assert euros(split(spending(HAND))) == {
        "ecoles": 500, "administration": 250, "transports": 125, "non_ventilable": 125,
    }  # fmt: skip


def test_net_of_the_recettes_on_the_same_accounts() -> None:
    net = spending(HAND, measure=Measure.NETTE)
    assert net.total == 950_00
    assert split(net).shares[1].cents == 200_00  # 250 of administration less 50 of 6419


def test_investment_leaves_the_debt_out() -> None:
    assert euros(split(spending(HAND, Part.INVESTISSEMENT))) == {"ecoles": 600, "transports": 400}
    assert spending(HAND, Part.BOTH).total == 2_000_00


def test_function_01_apart_spread_or_left_out() -> None:
    spent = spending(HAND)
    left_out = split(spent, NonVentilable.LEFT_OUT)
    # 500, 250 and 125 of 875.
    assert euros(left_out) == {"ecoles": 571, "administration": 286, "transports": 143}
    assert (left_out.total, left_out.left_out) == (875_00, 125_00)
    spread = split(spent, NonVentilable.SPREAD)
    assert euros(spread) == euros(left_out)
    assert spread.total == 1_000_00


def test_each_part_tells_its_lines_and_accounts() -> None:
    share = split(spending(HAND)).shares[0]
    assert [entry.function for entry in share.functions] == ["211", "212"]
    assert share.functions[0].ordinals == (1,)
    assert share.functions[1].by_account == (("64111", 200_00),)


def test_lines_without_a_function_and_with_an_unknown_one_are_told_apart() -> None:
    budget = frame_of(
        ("211", "60612", 800_00, {}), ("", "6161", 150_00, {}), ("9999", "6161", 50_00, {})
    )
    assert euros(split(spending(budget))) == {
        "ecoles": 800, "sans_fonction": 150, "fonction_inconnue": 50,
    }  # fmt: skip


def test_a_policy_with_more_recettes_than_spending_gets_no_part() -> None:
    budget = frame_of(
        ("211", "60612", 800_00, {}),
        ("020", "6161", 10_00, {}),
        ("020", "6419", 30_00, {"chapitre": "013", "sens": Sens.RECETTE}),
    )
    result = split(spending(budget, measure=Measure.NETTE))
    assert euros(result) == {"ecoles": 1000}
    assert [(share.policy.key, share.cents) for share in result.credits] == [
        ("administration", -20_00)
    ]


def test_small_policies_are_put_together_when_asked() -> None:
    budget = frame_of(
        ("211", "60612", 990_00, {}),
        ("020", "6161", 4_00, {}),
        ("845", "6161", 3_00, {}),
        ("01", "66111", 3_00, {}),
    )
    result = split(spending(budget), merge_small=True)
    assert euros(result) == {"ecoles": 990, "autres": 7, "non_ventilable": 3}


def test_a_budget_without_functions_is_refused() -> None:
    with pytest.raises(UserError, match="fonction"):
        split(spending(frame_of(("", "60612", 1_00, {}))))


def test_nothing_spent_is_refused() -> None:
    with pytest.raises(UserError, match="Aucune dépense"):
        split(spending(frame_of(("01", "66111", 1_00, {}))), NonVentilable.LEFT_OUT)


def test_the_voted_amount_speaks_in_a_budget_primitif() -> None:
    lines = [make_line(1, {Amount.MT_PREV: 5_00, Amount.MT_REAL: 9_00}, fonction="211")]
    budget = budget_frame(make_document(lines, etape=Etape.BP))
    assert spending(budget).total == 5_00


@pytest.mark.real_data
def test_montreuil_2022_is_the_worked_example() -> None:
    """Real operating spending, gross, without chapter 014 (method of the project, section 5.4)."""
    path = needs(BUDGETS) / "montreuil" / "CA_2022.xml"
    spent = spending(budget_frame(read_document(path)))
    result = split(spent, presentation=Presentation.FUNCTIONS)
    exact = {str(share.policy.label).split()[0]: round(share.exact, 1) for share in result.shares}
    assert exact == {
        "01": Decimal("175.3"), "02": Decimal("292.7"), "03": Decimal("0.7"), "04": Decimal("1.4"),
        "1": Decimal("46.0"), "2": Decimal("136.5"), "3": Decimal("22.6"), "4": Decimal("116.2"),
        "5": Decimal("55.4"), "6": Decimal("47.4"), "7": Decimal("5.0"), "8": Decimal("97.7"),
        "9": Decimal("3.2"),
    }  # fmt: skip
    assert sum(share.euros for share in result.shares) == 1000


def test_the_official_headings_and_the_policies_share_the_same_total() -> None:
    path = bundled("resources", "demonstration") / "CA_2024.xml"
    spent = spending(budget_frame(read_document(path)))
    totals = {
        presentation: split(spent, presentation=presentation) for presentation in Presentation
    }
    assert len({result.total for result in totals.values()}) == 1
    for result in totals.values():
        assert sum(share.euros for share in result.shares) == 1000
        assert sum(share.cents for share in result.shares) == spent.total


ROWS = st.lists(
    st.tuples(
        st.sampled_from(["01", "020", "211", "313", "321", "4221", "511", "633", "722", "845", ""]),
        st.integers(0, 10**12),
    ),
    min_size=1,
    max_size=30,
)


@given(ROWS.filter(lambda rows: any(cents and code for code, cents in rows)), st.booleans())
def test_parts_sum_to_a_thousand_and_amounts_to_the_total(
    rows: list[tuple[str, int]], merge: bool
) -> None:
    budget = frame_of(*((code, "6161", cents, {}) for code, cents in rows))
    result = split(spending(budget), merge_small=merge)
    assert sum(share.euros for share in result.shares) == 1000
    assert sum(share.cents for share in result.shares) == sum(cents for _, cents in rows)
    assert sum(share.exact for share in result.shares) == pytest.approx(Decimal(1000))


def test_the_game_by_hand() -> None:
    real = split(spending(HAND))
    guesses = {"ecoles": 400, "administration": 200, "transports": 250, "non_ventilable": 150}
    results = {result.policy.key: result for result in played(real, guesses)}
    # On 1 000 € of real spending a euro of the game is a euro of the budget.
    assert results["ecoles"].effect == -100_00
    assert results["transports"].effect == 125_00
    assert points(tuple(results.values())) == 850


@pytest.mark.parametrize(
    ("guesses", "words"),
    [
        ({"ecoles": 999}, "il reste 1 €"),
        ({"ecoles": 1001}, "il reste -1 €"),
        ({"ecoles": 1100, "administration": -100}, "négative"),
        ({"piscine": 1000}, "n'existe pas"),
    ],
)
def test_a_wrong_sum_is_refused(guesses: dict[str, int], words: str) -> None:
    with pytest.raises(UserError, match=words):
        played(split(spending(HAND)), guesses)
    assert left_to_spread({"ecoles": 999}) == 1


@given(st.lists(st.integers(0, 400), min_size=3, max_size=3))
def test_what_the_player_moves_is_moved_to_the_cent(first: list[int]) -> None:
    real = split(spending(HAND))
    keys = [share.policy.key for share in real.shares]
    if sum(first) > 1000:
        first = [0, 0, 0]
    guesses = dict(zip(keys, [*first, 1000 - sum(first)], strict=True))
    results = played(real, guesses)
    assert sum(result.effect for result in results) == 0
    assert sum(result.difference for result in results) == 0
    assert 0 <= points(results) <= 1000


@given(st.integers(1, 10**9))
def test_a_receipt_is_paid_to_the_cent(paid: int) -> None:
    lines = receipt(split(spending(HAND)), paid)
    assert sum(line.cents for line in lines) == paid


def test_an_empty_receipt_is_refused() -> None:
    with pytest.raises(ValueError, match="0"):
        receipt(split(spending(HAND)), 0)
