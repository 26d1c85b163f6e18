"""A tiny town whose projection can be worked out by hand, and scenarios drawn by hypothesis."""

from __future__ import annotations

from functools import cache

from hypothesis import strategies as st

from budgetlocal.analysis.dette.terms import Amortissement, BaseJours, Periodicite, Plancher
from budgetlocal.analysis.execution.exercise import Exercise, exercises
from budgetlocal.analysis.prospective.debt_assumptions import Dette, EmpruntPrevu, Rattachement
from budgetlocal.analysis.prospective.hypotheses import (
    Cible,
    Croissance,
    Effectif,
    Montants,
    Ponctuelle,
    Scenario,
    Taxe,
)
from budgetlocal.analysis.prospective.loan_terms import PLAIN as PLAIN_LOAN
from budgetlocal.analysis.prospective.loan_terms import LoanTerms, Profil
from budgetlocal.analysis.prospective.programme import Operation, Programme
from budgetlocal.analysis.prospective.revisable_terms import Revisable
from budgetlocal.analysis.prospective.starting_point import Base, BaseChoice, BaseKind, base_of
from budgetlocal.core.frames import budget_frame
from budgetlocal.core.kinds import Amount, Etape, Mouvement, Section, Sens
from fakes import make_document, make_line

F, I, D, R = Section.FONCTIONNEMENT, Section.INVESTISSEMENT, Sens.DEPENSE, Sens.RECETTE  # noqa: E741
TOWN = (
    # section, sens, chapitre, nature, movement, kind of order, executed cents
    (F, D, "011", "60612", "reel", "", 200_000_00),
    (F, D, "012", "64111", "reel", "", 500_000_00),
    (F, D, "66", "66111", "reel", "", 20_000_00),
    (F, D, "042", "6811", "ordre", "2", 60_000_00),
    (F, R, "70", "70688", "reel", "", 150_000_00),
    (F, R, "731", "73111", "reel", "", 600_000_00),
    (F, R, "74", "741121", "reel", "", 150_000_00),
    (F, R, "002", "002", "reel", "", 40_000_00),
    (I, D, "16", "1641", "reel", "", 80_000_00),
    (I, D, "23", "2313", "reel", "", 300_000_00),
    (I, R, "10", "10222", "reel", "", 45_000_00),
    (I, R, "13", "1321", "reel", "", 55_000_00),
    (I, R, "16", "1641", "reel", "", 50_000_00),
    (I, R, "040", "28131", "ordre", "2", 60_000_00),
)
"""Epargne brute 180 000, nette 100 000; it lacks 100 000 a year before any loan."""


def town_years(lines=TOWN, year: int = 2024) -> dict[int, Exercise]:
    """Return the exercices of the town: one account."""
    made = tuple(
        make_line(
            rank,
            {Amount.MT_REAL: cents},
            section=section,
            sens=sens,
            chapitre=chapter,
            contnat=chapter,
            nature=nature,
            mouvement=Mouvement(movement),
            type_ordre=order,
            libelle="",
        )
        for rank, (section, sens, chapter, nature, movement, order, cents) in enumerate(lines, 1)
    )
    document = make_document(etape=Etape.CA, exercice=year, lines=made)
    return exercises([budget_frame(document)])


@cache
def town() -> Base:
    """Return the starting point of the town, its account of 2024."""
    return base_of(town_years(), CHOICE)


CHOICE = BaseChoice(2024, BaseKind.COMPTE)
PLAIN = Scenario(CHOICE)
YEARS = tuple(range(2025, 2035))
RATES = st.integers(-200_000, 200_000)
CENTS = st.integers(0, 10**9)


@st.composite
def profiles(draw) -> Profil:
    """Draw how a loan of five years or more is paid back."""
    step = draw(st.sampled_from((1, 3, 6, 12)))
    differe = draw(st.integers(0, 4))
    return Profil(
        draw(st.sampled_from(Amortissement)),
        Periodicite(step),
        differe,
        differe_total=draw(st.booleans()),
        base=draw(st.sampled_from(BaseJours)),
        mois=draw(st.integers(1, 12)),
        # A first period that is longer than the others needs a grace period.
        premiere=draw(st.sampled_from((0, 1, 5, 18))) if differe else 0,
        revisable=draw(st.none() | revisable_rates()),
    )


@st.composite
def revisable_rates(draw) -> Revisable:
    """Draw an index known since 2000, that changes twice at most, and a margin."""
    level = st.integers(0, 60_000)
    later = draw(st.sets(st.sampled_from(("2026-03-15", "2028-12-31", "2031-01-01")), max_size=2))
    points = (("2000-01-01", draw(level)), *((day, draw(level)) for day in sorted(later)))
    return Revisable(
        "Livret A", points, draw(st.integers(0, 20_000)), draw(st.sampled_from(Plancher))
    )


@st.composite
def scenarios(draw) -> Scenario:
    """Draw a scenario that can be projected from the town."""
    sides = ((F, D, "011"), (F, D, "012"), (F, R, "70"), (F, R, "731"), (F, R, "74"), (I, D, "23"))
    growths = tuple(
        Croissance(Cible(*side), draw(RATES), volume_ppm=draw(st.sampled_from((0, 10_000))))
        for side in draw(st.lists(st.sampled_from(sides), max_size=4))
    )
    typed = (
        (Montants(Cible(F, R, "", "741121"), ((draw(st.sampled_from(YEARS[:3])), draw(CENTS)),)),)
        if draw(st.booleans())
        else ()
    )
    once = (
        (Ponctuelle(draw(st.sampled_from(YEARS[:4])), F, D, "60612", draw(CENTS)),)
        if draw(st.booleans())
        else ()
    )
    staff = (
        (Effectif(2026, draw(st.integers(1, 5000)), draw(st.integers(1, 10**7))),)
        if draw(st.booleans())
        else ()
    )
    taxes = (
        (Taxe("TFB", "73111", draw(CENTS), draw(st.integers(0, 600_000)), indice=""),)
        if draw(st.booleans())
        else ()
    )
    debt = (
        Dette(draw(CENTS), draw(st.integers(0, 60_000)), draw(st.integers(1, 30)))
        if draw(st.booleans())
        else None
    )
    is_plain = draw(st.booleans())
    planned = tuple(
        EmpruntPrevu(
            draw(st.sampled_from(YEARS)),
            draw(st.integers(1, 10**8)),
            LoanTerms(draw(st.integers(0, 80_000)), draw(st.integers(5, 30)), draw(profiles())),
            f"Emprunt {rank}",
        )
        for rank in range(draw(st.integers(0, 2)))
    )
    return Scenario(
        CHOICE,
        annees=draw(st.integers(1, 10)),
        emprunts=planned,
        icne=draw(st.sampled_from(Rattachement)),
        emprunt_profil=PLAIN_LOAN if is_plain else draw(profiles()),
        croissances=growths,
        montants=typed,
        ponctuelles=once,
        effectifs=staff,
        taxes=taxes,
        emprunt_taux_ppm=draw(st.integers(0, 80_000)),
        emprunt_duree=draw(st.integers(1 if is_plain else 5, 30)),
        dette=debt,
        fonds_roulement=draw(st.one_of(st.none(), st.integers(-(10**8), 10**8))),
        fonds_roulement_minimum=draw(st.integers(0, 10**7)),
    )


@st.composite
def programmes(draw) -> Programme:
    """Draw a programme whose FCTVA comes the same year, so that no account before is needed."""
    operations = []
    for rank in range(draw(st.integers(0, 3))):
        spent = tuple(
            (year, draw(CENTS))
            for year in sorted(draw(st.sets(st.sampled_from(YEARS), max_size=3)))
        )
        total = sum(cents for _, cents in spent)
        granted = ((draw(st.sampled_from(YEARS)), draw(st.integers(0, total))),) if total else ()
        operations.append(
            Operation(
                f"Opération {rank}",
                total + draw(CENTS),
                spent,
                granted,
                charges=draw(st.integers(0, 10**6)),
                produits=draw(st.integers(0, 10**6)),
            )
        )
    return Programme(tuple(operations), "n")
