from __future__ import annotations

from collections.abc import Callable

import pytest

from budgetlocal.analysis.peers.comparability import Basis, Card, Verdict, card
from budgetlocal.core.meanings import Severity
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.values import Perimeter

Number = Callable[[str], int]
ONE = Basis("ofgl.bp.encours_dette", 2024, Perimeter.BP)


def codes(found: Card) -> set[str]:
    return {finding.code for finding in found.findings}


@pytest.mark.parametrize(
    ("other", "code"),
    [
        (Basis("ofgl.bp.encours_dette", 2024, Perimeter.CONSOLIDATED), "refus_perimetre"),
        (Basis("ofgl.bp.encours_dette", 2023, Perimeter.BP), "refus_exercice"),
        (Basis("maquette.encours_dette", 2024, Perimeter.BP), "refus_definition"),
    ],
)
def test_what_does_not_compare_is_refused_unless_told_to(
    extract: Extract, number: Number, other: Basis, code: str
) -> None:
    pair = (number("93048"), number("93031"))
    refused = card(extract, pair, [ONE, other])
    assert refused.verdict is Verdict.REFUSED
    assert refused.findings[0].code == code
    assert refused.findings[0].severity is Severity.ERROR
    told = card(extract, pair, [ONE, other], told_to=True)
    assert told.verdict is Verdict.CAUTION
    assert told.findings[0].code == code  # it stays, to be printed


def test_two_neighbours_of_one_epci_compare(extract: Extract, number: Number) -> None:
    # Montreuil and Aubervilliers: same EPT rules, 112 000 and 90 000 inhabitants.
    found = card(extract, (number("93048"), number("93001")), [ONE, ONE])
    assert found.verdict is Verdict.COMPARABLE
    assert codes(found) == {"prudence_competences"}


@pytest.mark.parametrize(
    ("pair", "code"),
    [
        (("93048", "75056"), "prudence_paris"),
        (("93048", "69266"), "prudence_grand_paris"),  # Villeurbanne
        (("97105", "48095"), "prudence_outre_mer"),  # Basse-Terre, Mende
        (("93048", "93006"), "prudence_taille"),  # Bagnolet is three times smaller
        (("33063", "48095"), "prudence_type_epci"),  # Bordeaux is in a métropole
        (("93048", "44055"), "prudence_residences_secondaires"),  # Montreuil, La Baule
    ],
)
def test_each_caution_applies(
    extract: Extract, number: Number, pair: tuple[str, str], code: str
) -> None:
    found = card(extract, tuple(number(one) for one in pair), [ONE, ONE])
    assert code in codes(found)
    assert found.verdict is Verdict.CAUTION


def test_regimes_differ(extract: Extract) -> None:
    from budgetlocal.analysis.peers.universe import communes

    frame = communes(extract)
    one = int(frame[frame["regime"] == "FPU"].index[0])
    other = int(frame[frame["regime"] == "FA"].index[0])
    assert "prudence_regime" in codes(card(extract, (one, other), [ONE]))
    assert "prudence_regime" not in codes(card(extract, (one,), [ONE]))


def test_second_homes_are_told_with_both_ends(extract: Extract, number: Number) -> None:
    """portrait_epci of 2015: 4,3 % in the métropole of Montreuil, 66,4 % in that of Chamonix."""
    both = card(extract, (number("93048"), number("74056")), [ONE, ONE])
    (told,) = [each for each in both.findings if each.code == "prudence_residences_secondaires"]
    assert "de 4 % à 66 %" in str(told.detail)
    # La Baule and Chamonix, 48,8 and 66,4 %, are 17,6 points apart: nothing is said.
    near = card(extract, (number("44055"), number("74056")), [ONE, ONE])
    assert "prudence_residences_secondaires" not in codes(near)
    # An island without EPCI has no share: nothing is said of what is unknown.
    assert "prudence_residences_secondaires" not in codes(
        card(extract, (number("29155"), number("74056")), [ONE, ONE])
    )
