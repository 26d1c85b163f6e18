"""Impossible assumptions are refused, with the reason and what to do."""

from __future__ import annotations

from dataclasses import replace

import pytest

from budgetlocal.analysis.prospective.codec import decode, encode
from budgetlocal.analysis.prospective.debt_assumptions import Dette, Echeance
from budgetlocal.analysis.prospective.findings import projection_findings
from budgetlocal.analysis.prospective.hypotheses import (
    Cible,
    Croissance,
    Effectif,
    Montants,
    Ponctuelle,
    Scenario,
    Taxe,
)
from budgetlocal.analysis.prospective.layout import D, F, I, R
from budgetlocal.analysis.prospective.programme import Operation, Programme
from budgetlocal.analysis.prospective.projection import project
from budgetlocal.analysis.prospective.restatements import Motif, Retraitement
from budgetlocal.analysis.prospective.wording import rate_words
from budgetlocal.core.errors import UserError
from prospective_samples import CHOICE, PLAIN, town

STAFF = Cible(F, D, "012")


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda: Croissance(STAFF, 1_000_001), "−100 % à +100 %"),
        (lambda: Croissance(STAFF, 0, par_annee=((2026, 1), (2026, 2))), "deux fois"),
        (lambda: Montants(STAFF, ()), "sur un compte"),
        (lambda: Ponctuelle(2026, F, D, "", 1), "compte"),
        (lambda: Effectif(2026, 0, 100), "nombre de postes"),
        (lambda: Effectif(2026, 10**12, 10**12), "nombre de postes"),
        (lambda: Taxe("TFB", "73111", -1, 0), "positive"),
        (lambda: Taxe("TFB", "", 1, 0), "compte"),
        (lambda: Dette(100, echeances=(Echeance(2025, 101, 0),)), "plus de capital"),
        (lambda: Dette(100, 20_000, 61), "1 à 60"),
        (lambda: Scenario(CHOICE, annees=11), "1 à 10"),
        (lambda: Scenario(CHOICE, emprunt_taux_ppm=-1), "0 à 30"),
        (lambda: Operation("École", 100, ((2026, 101),)), "autorisation de programme"),
        (lambda: Operation("École", 100, ((2026, 100),), ((2026, 101),)), "subventions"),
        (lambda: Operation(" ", 100), "un nom"),
        (lambda: Programme((Operation("A", 1), Operation("A", 2))), "même nom"),
        (lambda: Programme((), "n9"), "inconnu"),
    ],
)
def test_what_cannot_be_is_refused_when_it_is_made(make, reason):
    with pytest.raises(UserError) as refusal:
        make()
    assert reason in str(refusal.value)
    assert str(refusal.value.hint)


@pytest.mark.parametrize(
    ("scenario", "reason"),
    [
        (replace(PLAIN, croissances=(Croissance(STAFF, 0, indice="inflation"),)), "2025"),
        (replace(PLAIN, croissances=(Croissance(STAFF, 0, indice="lune"),)), "inconnu"),
        (replace(PLAIN, ponctuelles=(Ponctuelle(2026, F, D, "1641", 1),)), "chapitre"),
        (replace(PLAIN, ponctuelles=(Ponctuelle(2026, F, D, "6188", 10**15),)), "20 milliards"),
        (replace(PLAIN, taxes=(Taxe("TFB", "73111", 10**15, 999_999),)), "20 milliards"),
        (replace(PLAIN, taxes=(Taxe("TEOM", "73133", 1, 1),)), "rien au compte"),
        (
            replace(
                PLAIN,
                retraitements=(
                    Retraitement(Motif.PERIMETRE, F, R, "70", "70688", 150_000_01, "trop"),
                ),
            ),
            "n'y a",
        ),
    ],
)
def test_what_does_not_fit_the_starting_point_is_refused(scenario, reason):
    with pytest.raises(UserError) as refusal:
        project(town(), scenario)
    assert reason in str(refusal.value)


def test_an_index_that_the_person_types_is_followed():
    rates = tuple((year, 10_000) for year in range(2025, 2030))
    scenario = replace(
        PLAIN,
        croissances=(Croissance(STAFF, 5_000, indice="inflation"),),
        indices=(("inflation", rates),),
    )
    projection = project(town(), scenario)
    row = next(i for i, each in enumerate(projection.articles) if each.nature == "64111")
    assert projection.cents[row, 1] == 507_500_00


def test_a_published_index_says_who_published_it():
    """1,7 % in 2025: CGI, article 1518 bis."""
    growth = Croissance(Cible(F, R, "731"), 0, indice="bases")
    scenario = replace(PLAIN, annees=2, croissances=(growth,))
    projection = project(town(), scenario)
    row = next(i for i, each in enumerate(projection.articles) if each.nature == "73111")
    assert projection.cents[row, 1:].tolist() == [610_200_00, 615_081_60]
    assert "1518 bis" in str(rate_words(scenario, growth, 2025))
    typed = replace(scenario, indices=(("bases", ((2025, 10_000),)),))
    assert str(rate_words(typed, growth, 2025)).endswith("+1,0\u00a0%")


def test_fctva_of_a_year_without_its_account_is_refused():
    """N+2: that of 2025 comes from the spending of 2023, which is not there."""
    with pytest.raises(UserError, match="2023"):
        project(town(), PLAIN, Programme((), "n2"))


@pytest.mark.parametrize(
    "content",
    [
        "{}",
        '{"version": 2, "contenu": {}}',
        '{"version": 1, "contenu": []}',
        encode(PLAIN).replace('"annees": 5', '"annees": "5"'),
        encode(PLAIN).replace('"annees": 5', '"annees": true'),
        encode(PLAIN).replace('"annees": 5', '"surprise": 5'),
        encode(PLAIN).replace("compte", "devinette"),
        encode(PLAIN).replace('"annees": 5', '"annees": 99'),
        "[" * 100_000,
    ],
)
def test_a_study_that_is_not_one_is_refused(content):
    with pytest.raises(UserError):
        decode(Scenario, content, "Fil de l'eau")


def test_posts_closed_beyond_the_staff_are_refused():
    """The town spends 500 000 on staff: ten posts of 50 000 may close, eleven may not."""
    ten = Effectif(2026, -10_000, 50_000_00)
    assert project(town(), replace(PLAIN, effectifs=(ten,))).cents.min() >= -500_000_00
    eleven = Effectif(2026, -11_000, 50_000_00)
    with pytest.raises(UserError, match="2026") as refusal:
        project(town(), replace(PLAIN, effectifs=(eleven,)))
    assert "nombre de postes" in str(refusal.value.hint)


def test_an_account_typed_in_another_chapter_is_not_counted_twice():
    typed = Montants(Cible(F, R, "70", "741121"), ((2025, 100_00),))
    with pytest.raises(UserError, match="chapitre 74"):
        project(town(), replace(PLAIN, montants=(typed,)))


def test_assumptions_that_change_nothing_are_told():
    scenario = replace(
        PLAIN,
        croissances=(
            Croissance(Cible(F, D, "", "9999"), 50_000),
            Croissance(STAFF, 0, par_annee=((2040, 10_000),)),
            Croissance(Cible(F, R, "74"), 10_000),
        ),
        ponctuelles=(Ponctuelle(2024, F, D, "60612", 100),),
        effectifs=(Effectif(2041, 1000, 100),),
        taxes=(Taxe("Foncier", "73111", 10**9, 900_000, indice="", taux_par_annee=((2042, 1),)),),
    )
    told = {each.code: each for each in projection_findings(project(town(), scenario))}
    assert "9999" in str(told["prospective_sans_objet"].detail)
    assert "74" not in str(told["prospective_sans_objet"].detail)
    outside = str(told["prospective_hors_periode"].detail)
    assert all(year in outside for year in ("2024", "2040", "2041", "2042"))
    # 10 000 000 of bases at 90 %: 9 000 000 for the 600 000 of the account.
    assert told["prospective_taxe_trop_grande"].gap == 600_000_00 - 9_000_000_00
    silent = {"prospective_sans_objet", "prospective_hors_periode", "prospective_taxe_trop_grande"}
    plain = replace(PLAIN, croissances=(Croissance(STAFF, 10_000),))
    assert silent.isdisjoint(each.code for each in projection_findings(project(town(), plain)))


def test_a_growth_of_what_the_programme_replaces_is_told():
    works = Croissance(Cible(I, D, "23"), 50_000)
    programme = Programme((Operation("École", 100_00, ((2025, 100_00),)),), "n")
    made = project(town(), replace(PLAIN, croissances=(works,)), programme)
    assert "prospective_sans_objet" in {each.code for each in projection_findings(made)}
