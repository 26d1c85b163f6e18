"""A vote of rates poured in a budget: account 73111 takes what is decided, savings follow."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from tests.situations import budget

from budgetlocal.core.document import PlanUsed
from budgetlocal.core.kinds import Etape
from budgetlocal.core.text import verbatim
from budgetlocal.simulation.fiscalite.on_budget import on_budget, voted_change
from budgetlocal.simulation.fiscalite.vote import Impot, Tax, Vote

SOURCE = verbatim("essai")


def rate(text: str) -> Fraction:
    return Fraction(text) / 100


def vote(**others) -> Vote:
    """Return TFPB from 40 to 42 % on 1 000 000 €: 20 000 € decided."""
    taxes = {Impot.TFPB: Tax(1_000_000, 900_000, rate("40"), rate("42"))}
    return Vote(2025, taxes, **others)


def town(norme: str = "M57", account: str = "73111"):
    rows = [
        ("FR", "731", account, {"MtReal": 400_000_00}),
        ("FD", "011", "6061", {"MtReal": 300_000_00}),
    ]
    found = budget(Etape.CA, rows, exercice=2024, is_principal=True)
    return replace(found, plan=PlanUsed(norme, found.plan.declinaison, 2024))


def cells(found) -> dict[str, tuple]:
    assert found.table is not None
    return {row.key: row.cells[1:] for row in found.table.rows}


def test_only_what_the_council_decides_is_poured_to_the_cent() -> None:
    """100 000 € more of bases bring 40 000 € without any vote: they are not in it."""
    assert voted_change(vote()) == 20_000_00
    rows = cells(on_budget(town(), vote(), SOURCE))
    assert rows["compte:73111"] == (400_000_00, 420_000_00, 20_000_00)
    assert rows["epargne_brute"] == (100_000_00, 120_000_00, 20_000_00)


def test_the_surcharge_is_part_of_the_decision() -> None:
    """200 000 € of THRS base at 20 %: a surcharge of 10 % brings 4 000 €, dropped it costs them."""
    taxes = {**vote().taxes, Impot.THRS: Tax(200_000, 200_000, rate("20"), rate("20"))}
    begun = Vote(2025, taxes, majoration=rate("10"), base_majoration=200_000)
    assert voted_change(begun) == 24_000_00
    dropped = Vote(2025, taxes, majoration_before=rate("10"), base_majoration=200_000)
    assert voted_change(dropped) == 16_000_00
    assert voted_change(Vote(2025, taxes, majoration=rate("10"))) is None


def test_an_incomplete_vote_says_what_to_type() -> None:
    found = on_budget(town(), Vote(2025, {Impot.TFPB: Tax(rate=rate("42"))}), SOURCE)
    assert found.table is None
    assert "base prévisionnelle" in str(found.words)


def test_a_budget_without_the_account_or_the_nomenclature_is_told_so() -> None:
    assert "73111" in str(on_budget(town(account="7388"), vote(), SOURCE).words)
    assert "M4" in str(on_budget(town("M4"), vote(), SOURCE).words)


def test_no_change_leaves_the_budget_as_it_is() -> None:
    same = Vote(2025, {Impot.TFPB: Tax(1_000_000, 1_000_000, rate("40"), rate("40"))})
    rows = cells(on_budget(town(), same, SOURCE))
    assert rows["epargne_brute"] == (100_000_00, 100_000_00, 0)


def test_a_vote_of_another_year_than_the_budget_says_so() -> None:
    told = str(on_budget(town(), vote(), SOURCE).words)
    assert "Le vote est de 2025, le budget ouvert de 2024" in told
    same = replace(vote(), annee=2024)
    assert "budget ouvert" not in str(on_budget(town(), same, SOURCE).words)
