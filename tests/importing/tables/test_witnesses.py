"""Identities between columns: the one that fits is kept, two that fit as well are asked about."""

from __future__ import annotations

import numpy as np

from budgetlocal.core.kinds import Amount, Etape
from budgetlocal.importing.tables.roles import ColumnUse, Role
from budgetlocal.importing.tables.steps import plans_of
from budgetlocal.importing.tables.targets import targets_of
from budgetlocal.importing.tables.witnesses import BESIDE, BRUT, INCLUDED, NET, Reading, witness

CREDITS = np.array([100_00, 200_00, 50_00])
REAL = np.array([20_00, 150_00, 0])


def cents(*euros):
    return np.array([value * 100 for value in euros])


def test_a_net_commitment_is_told_by_what_is_available():
    engaged = cents(10, 30, 5)
    reading = witness(
        {
            Role.CREDITS_OUVERTS: CREDITS,
            Role.REALISE: REAL,
            Role.ENGAGE: engaged,
            Role.DISPONIBLE: CREDITS - REAL - engaged,
        },
        {},
    )
    assert (reading.engage, reading.question) == (NET, None)
    kept = [(each.id, each.exact, each.tested) for each in reading.temoins if each.is_kept]
    assert kept == [("disponible_net", 3, 3)]


def test_a_gross_commitment_is_told_by_what_is_available():
    engaged = REAL + cents(1, 2, 3)
    left = CREDITS - engaged
    vectors = {
        Role.CREDITS_OUVERTS: CREDITS, Role.REALISE: REAL, Role.ENGAGE: engaged, Role.DISPONIBLE: left
    }  # fmt: skip
    assert witness(vectors, {}).engage == BRUT


def test_a_commitment_below_what_is_executed_can_only_be_net():
    vectors = {Role.CREDITS_OUVERTS: CREDITS, Role.REALISE: REAL, Role.ENGAGE: cents(1, 1, 1)}
    assert witness(vectors, {}).engage == NET


def test_a_commitment_that_nothing_tells_is_asked_about_and_the_answer_is_taken():
    vectors = {Role.CREDITS_OUVERTS: CREDITS, Role.REALISE: REAL, Role.ENGAGE: cents(25, 160, 5)}
    asked = witness(vectors, {})
    assert asked.engage == ""
    assert asked.question.id == "engage"
    assert {choice.id for choice in asked.question.choices} == {BRUT, NET}
    answered = witness(vectors, {"engage": NET})
    assert (answered.engage, answered.question) == (NET, None)


def test_the_rar_are_inside_or_beside_the_open_credits():
    primitif, rar = cents(80, 200, 50), cents(20, 0, 0)
    inside = witness({Role.BP: primitif, Role.RAR: rar, Role.CREDITS_OUVERTS: primitif + rar}, {})
    assert (inside.rar_in_credits, inside.rar_is_previous) == (INCLUDED, True)
    beside = witness(
        {Role.BP: primitif, Role.RAR_PRECEDENT: rar, Role.CREDITS_OUVERTS: primitif}, {}
    )
    assert beside.rar_in_credits == BESIDE


def uses(*roles):
    return {column: ColumnUse(role) for column, role in enumerate(roles)}


def test_rar_beside_the_credits_are_added_to_them():
    columns = uses(Role.BP, Role.RAR_PRECEDENT, Role.CREDITS_OUVERTS)
    targets = targets_of(columns, Etape.CA, Reading(rar_in_credits=BESIDE))
    assert targets.adds_rar
    assert targets.by_column[2] is Amount.MT_PREV


def test_the_parts_of_the_credits_are_supplements_of_a_statement():
    columns = uses(Role.BP, Role.DM, Role.CREDITS_OUVERTS, Role.ENGAGE, Role.REALISE)
    targets = targets_of(columns, Etape.SITUATION, Reading(engage=BRUT))
    assert list(targets.by_column.values()) == [
        "BP", "DM", Amount.CRED_OUV, "ENGAGE", Amount.MT_REAL
    ]  # fmt: skip


def test_a_second_column_that_says_the_same_is_told():
    targets = targets_of(uses(Role.REALISE, Role.REALISE), Etape.CA, Reading())
    assert (targets.by_column, targets.doubles) == ({0: Amount.MT_REAL}, {1: 0})


def test_columns_of_two_years_make_two_documents():
    columns = {
        0: ColumnUse(Role.REALISE, exercice=2024, etape=Etape.CA),
        1: ColumnUse(Role.BP, exercice=2025, etape=Etape.BP),
    }
    plans = plans_of(columns, 2025, None, 0, "", is_sure=False)
    assert [(each.exercice, each.etape, list(each.columns)) for each in plans] == [
        (2024, Etape.CA, [0]),
        (2025, Etape.BP, [1]),
    ]


def test_the_step_of_credits_and_executed_amounts_alone_is_not_guessed():
    (plan,) = plans_of(uses(Role.CREDITS_OUVERTS, Role.REALISE), 2025, None, 0, "", is_sure=False)
    assert plan.etape is None
