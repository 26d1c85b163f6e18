"""The ways out of the links between rates: each on figures worked by hand, with its article."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from budgetlocal.core.errors import UserError
from budgetlocal.core.meanings import Severity
from budgetlocal.simulation.fiscalite.content import new_vote, read, written
from budgetlocal.simulation.fiscalite.findings import findings
from budgetlocal.simulation.fiscalite.links import Link, Outcome, links
from budgetlocal.simulation.fiscalite.vote import Impot, LastYear, Tax, Vote


def pct(number: str) -> Fraction:
    return Fraction(number) / 100


def means(tfpb="35", tfpnb="45", cfe="27", land="38", group="0", last=None) -> LastYear:
    """National means, and what the groups levy."""
    given_means = {Impot.TFPB: tfpb, Impot.TFPNB: tfpnb, Impot.CFE: cfe}
    return LastYear(
        moyennes={impot: pct(each) for impot, each in given_means.items()},
        groupements={impot: pct(group) for impot in given_means},
        moyenne_foncieres=pct(land),
        derniere_diminution=last,
    )


def vote(
    tfpb: str, tfpnb: str, last_year: LastYear | None = None, **others: tuple[str, str]
) -> Vote:
    """TFPB of 40 % on 9 M€ and TFPNB of 50 % on 1 M€ (mean 41 %), and the rates to vote."""
    return Vote(
        2025,
        {
            Impot.TFPB: Tax(9_000_000, 9_000_000, pct("40"), pct(tfpb)),
            Impot.TFPNB: Tax(1_000_000, 1_000_000, pct("50"), pct(tfpnb)),
            **{
                Impot(name): Tax(100, 100, pct(before), pct(after))
                for name, (before, after) in others.items()
            },
        },
        last_year=last_year or LastYear(),
    )


def link_of(found: Vote, impot: Impot) -> Link:
    return next(each for each in links(found) if each.impot is impot)


def told(found: Vote, impot: Impot) -> tuple[Severity, str]:
    """Severity, and all that is said of a link."""
    code = f"fiscalite_{link_of(found, impot).rule.code}"
    (finding,) = [each for each in findings(found) if each.code == code]
    return finding.severity, f"{finding.title} | {finding.detail} | {finding.rule}"


def test_a_land_tax_may_fall_without_its_link_down_to_the_higher_of_mean_and_cfe() -> None:
    # CGI 1636 B sexies, I, 2: TFPB 40 -> 38, above the mean (35) and the CFE (25): the CFE may stay.
    kept = vote("38", "47.5", means(), cfe=("25", "25"))
    found = link_of(kept, Impot.CFE)
    assert found.outcome is Outcome.WAIVED
    assert found.used is not None
    assert found.used.rule.code == "diminution_sans_lien"
    # The fall of the TFPNB (50 -> 47,5, above 45 and 25) is free too: the CFE stays at 25 at most.
    assert found.used.highest == pct("25")
    severity, words = told(kept, Impot.CFE)
    assert severity is Severity.WARNING
    assert "par dérogation" in words
    assert "25,00\u00a0% au plus par dérogation" in words
    assert "I, 2" in words
    # Down to the floor, and one hundredth below it.
    assert link_of(vote("35", "50", means(), cfe=("25", "25")), Impot.CFE).outcome is Outcome.WAIVED
    below = vote("34.99", "50", means(land="42"), cfe=("25", "25"))
    assert link_of(below, Impot.CFE).outcome is Outcome.BROKEN
    assert told(below, Impot.CFE)[0] is Severity.ERROR
    assert "Elle n'est pas ouverte ici" in told(below, Impot.CFE)[1]
    # A CFE of 37 % is the floor when it is above the mean.
    high = means(cfe="30")
    assert link_of(vote("37", "50", high, cfe=("37", "37")), Impot.CFE).outcome is Outcome.WAIVED
    assert link_of(vote("36.99", "50", high, cfe=("37", "37")), Impot.CFE).outcome is Outcome.BROKEN


def test_a_fall_without_link_frees_the_unbuilt_land_and_second_homes_too() -> None:
    free = vote("38", "50", means(), thrs=("20", "20"), cfe=("25", "25"))
    free = replace(free, moyenne_thrs=pct("10"))
    for impot in (Impot.TFPNB, Impot.THRS, Impot.CFE):
        assert link_of(free, impot).outcome is Outcome.WAIVED, impot
    # It frees no rise.
    rise = link_of(vote("38", "50.01", means(), cfe=("25", "25")), Impot.TFPNB)
    assert rise.outcome is Outcome.BROKEN


def test_a_fall_without_link_lets_a_rate_stay_and_never_rise() -> None:
    # I, 2: left out "à la baisse" alone. TFPB 40 -> 42 on 1 M€, TFPNB 60 -> 54 on 1 M€ (above the
    # mean, 45, and the CFE): mean 50 -> 48, - 4 %. CFE 25: 24 by the link, 25 by the fall, no more.
    def at(rate: str, tfpnb: str = "54") -> Link:
        rates = {
            Impot.TFPB: Tax(1_000_000, 1_000_000, pct("40"), pct("42")),
            Impot.TFPNB: Tax(1_000_000, 1_000_000, pct("60"), pct(tfpnb)),
            Impot.CFE: Tax(100, 100, pct("25"), pct(rate)),
        }
        return link_of(Vote(2025, rates, last_year=means(cfe="20")), Impot.CFE)

    assert at("24").outcome is Outcome.KEPT
    stays = at("25")
    assert (stays.outcome, stays.used and stays.used.highest) == (Outcome.WAIVED, pct("25"))
    assert at("25.01").outcome is Outcome.BROKEN
    # TFPNB 60 -> 59: mean 50 -> 50,5, + 1 %: the fall counts in the rise, 25,25 at most.
    assert at("25.25", "59").outcome is Outcome.KEPT
    assert at("25.26", "59").outcome is Outcome.BROKEN


def test_a_fall_between_the_cfe_before_and_after_the_vote_is_to_check() -> None:
    # TFPB 40 -> 36 above its mean (35); CFE 37 -> 35,50: the link takes it to 33,30, and 36 is below
    # the 37 of before, above the 35,50 of the vote. I, 2 does not say which of the two counts.
    between = vote("36", "45", means(cfe="30"), cfe=("37", "35.5"))
    assert link_of(between, Impot.CFE).outcome is Outcome.TO_CHECK
    severity, words = told(between, Impot.CFE)
    assert severity is Severity.WARNING
    assert "demandez au service des impôts lequel compte" in words
    assert "Avec le plus bas des deux taux de CFE : 37,00\u00a0% au plus" in words
    # Below both, it is an error; above both, the CFE may stay.
    below = vote("35.4", "44.25", means(cfe="30"), cfe=("37", "35.5"))
    assert link_of(below, Impot.CFE).outcome is Outcome.BROKEN
    above = vote("37", "46.25", means(cfe="30"), cfe=("37", "35.5"))
    assert link_of(above, Impot.CFE).outcome is Outcome.WAIVED


def test_a_proportional_vote_is_told_its_coefficient() -> None:
    # 40 x 1,050100 = 42,004; 50 x 1,050100 = 52,505: 42,00 and 52,51 on form 1259.
    severity, words = told(vote("42", "52.51"), Impot.TFPNB)
    assert severity is Severity.OK
    assert "le coefficient 1,050100 donne tous les taux" in words
    assert "Sans variation proportionnelle, 52,50\u00a0% au plus" in words
    # A second-home rate that no such coefficient gives: the TFPNB is a hundredth too high.
    assert link_of(vote("42", "52.51", thrs=("20", "20.5")), Impot.TFPNB).outcome is (
        Outcome.BROKEN
    )
    # 1 000 % -> 1 050 %: from 1,049995 to 1,050004; 333,33 x 1,05 = 349,9965, rounded to 350,00.
    # 350,01 would take 1,050010 at least.
    for tfpnb, outcome in (("350", Outcome.KEPT), ("350.01", Outcome.BROKEN)):
        rates = {
            Impot.TFPB: Tax(1, 1, pct("1000"), pct("1050")),
            Impot.TFPNB: Tax(1, 1, pct("333.33"), pct(tfpnb)),
        }
        assert link_of(Vote(2025, rates), Impot.TFPNB).outcome is outcome


def test_the_rates_of_groups_are_added_on_both_sides() -> None:
    # I, 2, second paragraph: 33 + 4 = 37 is above the mean (35), and the CFE is 25 + 4 = 29.
    alone, together = means(), means(group="4")
    assert link_of(vote("33", "50", alone, cfe=("25", "25")), Impot.TFPNB).outcome is Outcome.BROKEN
    assert (
        link_of(vote("33", "50", together, cfe=("25", "25")), Impot.TFPNB).outcome is Outcome.WAIVED
    )
    # A commune without a CFE counts that of its group alone: 36 is below the 39 of the group.
    group = replace(means(), groupements={**means().groupements, Impot.CFE: pct("39")})
    assert link_of(vote("39", "50", group), Impot.TFPNB).outcome is Outcome.WAIVED
    assert link_of(vote("36", "50", group), Impot.TFPNB).outcome is Outcome.BROKEN


def test_without_the_means_the_rate_is_to_check_and_what_to_type_is_named() -> None:
    unknown = vote("38", "50")
    found = link_of(unknown, Impot.TFPNB)
    assert found.outcome is Outcome.TO_CHECK
    assert found.missing == ("moyenne.tfpb", "groupement.tfpb", "groupement.cfe")
    severity, words = told(unknown, Impot.TFPNB)
    assert severity is Severity.WARNING
    assert "tapez Taxe foncière bâtie (TFPB), Moyenne nationale (%)" in words
    # No way out can allow a rise of the TFPNB above a falling TFPB: that is an error at once.
    sure = vote("38", "50.01")
    assert link_of(sure, Impot.TFPNB).outcome is Outcome.BROKEN
    assert "Même ouverte, elle donnerait 50,00\u00a0% au plus" in told(sure, Impot.TFPNB)[1]
    # Rises alone: nothing frees the TFPNB.
    assert link_of(vote("42", "53"), Impot.TFPNB).outcome is Outcome.BROKEN


def test_the_special_surcharge_of_the_cfe_by_hand() -> None:
    # CGI 1636 B sexies, I, 3: TFPB 40 -> 42, mean 41 -> 42,8; link 20 x 42,8/41 = 20,8780…;
    # national mean 27, 5 % of it = 1,35: 22,2280… at most. The commune's 41 is above the 38 of all.
    def at(rate: str, last_year: LastYear) -> Link:
        return link_of(vote("42", "50", last_year, cfe=("20", rate)), Impot.CFE)

    assert at("20.87", means()).outcome is Outcome.KEPT
    assert at("22.22", means()).outcome is Outcome.WAIVED
    used = at("22.22", means()).used
    assert used is not None
    assert used.highest == pct("20") * Fraction(428, 410) + pct("1.35")
    assert at("22.23", means()).outcome is Outcome.BROKEN
    # Never above the mean: 21 is the mean, 20,878 + 1,05 = 21,928.
    assert at("21", means(cfe="21")).outcome is Outcome.WAIVED
    assert at("21.01", means(cfe="21")).outcome is Outcome.BROKEN
    # Closed when the link already reaches the mean, or when the land taxes are below those of all.
    assert at("20.88", means(cfe="20.5")).outcome is Outcome.BROKEN
    assert at("21", means(land="41.01")).outcome is Outcome.BROKEN
    assert at("21", means(land="41")).outcome is Outcome.WAIVED
    words = told(vote("42", "50", means(land="41.01"), cfe=("20", "21")), Impot.CFE)[1]
    assert "I, 3" in words
    assert "Elle n'est pas ouverte ici" in words


def test_the_surcharge_without_its_means() -> None:
    found = vote("42", "50", cfe=("20", "21"))
    link = link_of(found, Impot.CFE)
    assert (link.outcome, link.missing) == (
        Outcome.TO_CHECK,
        ("moyenne.cfe", "moyenne_foncieres"),
    )
    # Beyond the mean itself, nothing that is missing can help.
    partial = LastYear(moyennes={Impot.CFE: pct("27")})
    assert link_of(vote("42", "50", partial, cfe=("20", "22.22")), Impot.CFE).outcome is (
        Outcome.TO_CHECK
    )
    assert link_of(vote("42", "50", partial, cfe=("20", "22.23")), Impot.CFE).outcome is (
        Outcome.BROKEN
    )


def test_the_surcharge_adds_to_a_fall_without_link() -> None:
    # BOI-IF-COLOC-20-20-30-20, 30: both in one year. CFE kept at 20 by the fall, + 1,35 at most.
    found = vote("38", "50", means(), cfe=("20", "21.35"))
    link = link_of(found, Impot.CFE)
    assert link.outcome is Outcome.WAIVED
    assert link.used is not None
    assert link.used.rule.code == "majoration_speciale_cfe"
    assert (
        link_of(vote("38", "50", means(), cfe=("20", "21.36")), Impot.CFE).outcome is Outcome.BROKEN
    )


@pytest.mark.parametrize(
    ("last", "highest"), [(None, "52.5"), (2021, "52.5"), (2022, "51.25"), (2024, "51.25")]
)
def test_for_three_years_after_it_rises_count_by_half(last, highest) -> None:
    # I, 2: TFPB 40 -> 42 is + 5 %, half of it 2,5 %: 50 x 1,025 = 51,25 for the TFPNB.
    at = vote("42", highest, means(last=last))
    assert link_of(at, Impot.TFPNB).highest == pct(highest)
    if last == 2024:
        beyond = vote("42", "51.26", means(last=last))
        assert link_of(beyond, Impot.TFPNB).outcome is Outcome.BROKEN
        assert "que pour moitié" in told(beyond, Impot.TFPNB)[1]
        # All alike, and the THRS: what was not read is not judged.
        assert (
            link_of(vote("42", "52.5", means(last=last)), Impot.TFPNB).outcome is Outcome.TO_CHECK
        )
        second = replace(
            vote("42", "51.25", means(last=last), thrs=("20", "20.5")), moyenne_thrs=pct("9")
        )
        assert link_of(second, Impot.THRS).outcome is Outcome.TO_CHECK
        # A fall counts whole.
        fall = vote("38", "47.5", means(last=last, tfpb="60"))
        assert link_of(fall, Impot.TFPNB).highest == pct("47.5")


def test_a_second_home_rate_beyond_both_is_told_both_limits() -> None:
    # I, 4: mean 10, step 0,50: 5,70 + 0,50 = 6,20 alone; the link leaves 5,70.
    found = replace(vote("40", "50", means(), thrs=("5.70", "6.21")), moyenne_thrs=pct("10"))
    severity, words = told(found, Impot.THRS)
    assert severity is Severity.ERROR
    assert "avec ces taux fonciers, 5,70\u00a0% au plus" in words
    assert "I, 4" in words
    assert "Ici : 6,20\u00a0% au plus" in words
    untyped = replace(found, moyenne_thrs=None)
    assert link_of(untyped, Impot.THRS).missing == ("moyenne_thrs",)
    assert told(untyped, Impot.THRS)[0] is Severity.WARNING


def test_a_rate_created_is_not_judged_by_a_proportion() -> None:
    # I bis and I ter hold instead; their limits are told, not computed.
    for name in ("cfe", "thrs"):
        found = replace(vote("40", "50", means(), **{name: ("0", "20")}), moyenne_thrs=pct("10"))
        severity, words = told(found, Impot(name))
        assert severity is Severity.WARNING
        assert "une autre règle s'applique" in words
        assert "I bis" in words
        assert "taux nul" in words
    # The THRS may rise alone from zero by a step (I, 4), and zero may stay zero.
    alone = replace(vote("40", "50", thrs=("0", "0.5")), moyenne_thrs=pct("10"))
    assert link_of(alone, Impot.THRS).outcome is Outcome.WAIVED
    assert link_of(vote("42", "50", cfe=("0", "0")), Impot.CFE).outcome is Outcome.KEPT


@given(
    rate=st.integers(3_000, 4_500),
    bare=st.integers(4_000, 5_500),
    cfe=st.integers(1_500, 3_500),
    mean=st.integers(2_000, 4_500),
)
def test_what_is_typed_only_settles_what_was_to_check(rate, bare, cfe, mean) -> None:
    """Without the means no verdict is an error that the means would lift, nor a pass that they end.

    With them one stays to check where a fall lies between the CFE before and after the vote.
    """
    lies_between = min(2500, cfe) <= max(rate, bare) and min(rate, bare) < max(2500, cfe)
    known = means(tfpb=str(Fraction(mean, 100)), cfe="27")

    def at(last_year: LastYear) -> Vote:
        rates = (str(Fraction(each, 100)) for each in (rate, bare))
        return vote(*rates, last_year, cfe=("25", str(Fraction(cfe, 100))))

    for before, after in zip(links(at(LastYear())), links(at(known)), strict=True):
        if before.outcome is not Outcome.TO_CHECK:
            assert after.outcome is before.outcome
        else:
            told = {Outcome.WAIVED, Outcome.BROKEN}
            assert after.outcome in (told | {Outcome.TO_CHECK} if lies_between else told)


def test_the_means_are_typed_and_kept_as_text() -> None:
    typed = new_vote(2025)
    typed_in = {
        "moyenne.tfpb": "39,42",
        "groupement.tfpb": "0",
        "moyenne.cfe": "26,75",
        "moyenne_foncieres": "40,10",
        "derniere_diminution": "2023",
    }
    for key, text in typed_in.items():
        typed = typed.with_field(key, text)
    again = read(written(typed))
    assert again == typed
    last_year = again.vote().last_year
    assert last_year.moyennes == {Impot.TFPB: pct("39.42"), Impot.CFE: pct("26.75")}
    assert last_year.groupements == {Impot.TFPB: 0}
    assert (last_year.moyenne_foncieres, last_year.derniere_diminution) == (pct("40.10"), 2023)
    assert again.vote().taxes == {}


@pytest.mark.parametrize("text", ["1999", "2101", "2023,5", "hier"])
def test_a_year_that_cannot_be_is_refused(text) -> None:
    with pytest.raises(UserError, match="dernière diminution"):
        new_vote(2025).with_field("derniere_diminution", text)
