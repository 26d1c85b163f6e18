"""What a person decided: kept as JSON, and never trusted when it is read."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from budgetlocal.analysis.dossier.definitions import Medium, occasions
from budgetlocal.analysis.dossier.plan import OwnText, Plan, plan_from, plan_json
from budgetlocal.analysis.dossier.snapshot import Entry, Kept, Snapshot
from budgetlocal.core.errors import UserError

BP = occasions()["bp"]
keys = st.sampled_from(BP.deck)
words = st.text(st.characters(codec="utf-8"), max_size=40)


@given(keys, st.integers(-30, 30), words, words, st.booleans())
def test_a_plan_comes_back_from_its_json(key, step, title, text, is_on):
    own = OwnText(text, {"epargne_brute": "12"})
    plan = Plan("bp", "2025-03-27", "Titre").moved(Medium.DECK, key, step)
    plan = plan.titled(Medium.DOCUMENT, key, title).worded(Medium.DECK, key, own)
    plan = plan.switched(Medium.DECK, key, is_on=is_on).hidden(key, is_confidential=not is_on)
    snapshot = Snapshot(
        "2025-03-01", "export", {"a|b": Kept(Entry.FIGURE, "p", "l", "1", "0,01 €")}
    )
    kept = Plan(plan.occasion, plan.day, plan.title, plan.deck, plan.document, snapshot, is_on)
    assert plan_from(plan_json(kept)) == kept


def test_a_plan_of_before_writes_no_confidential_part():
    content = json.loads(plan_json(Plan("bp", writes_confidential=True)))
    del content["ecrit_confidentiels"]
    assert not plan_from(json.dumps(content)).writes_confidential
    content["ecrit_confidentiels"] = "oui"
    with pytest.raises(UserError):
        plan_from(json.dumps(content))


@given(keys, st.integers(-30, 30))
def test_moving_loses_no_part(key, step):
    plan = Plan("bp").moved(Medium.DECK, key, step)
    order = plan.deck.keys(BP, Medium.DECK)
    assert sorted(order) == sorted(BP.deck)
    place = min(max(BP.deck.index(key) + step, 0), len(BP.deck) - 1)
    assert order[place] == key


def test_a_part_that_the_catalogue_gains_stands_where_it_is_proposed():
    known = [key for key in BP.deck if key != "dgf"]
    content = json.loads(plan_json(Plan("bp")))
    content["diapos"]["ordre"] = [
        "essentiel",
        *[key for key in known if key != "essentiel"],
        "inconnue",
    ]
    order = plan_from(json.dumps(content)).deck.keys(BP, Medium.DECK)
    assert order[0] == "essentiel"
    assert order.index("dgf") == order.index("personnel") + 1


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "{}",
        '{"version": 1, "occasion": "inconnue"}',
        '{"version": 1, "occasion": "bp", "diapos": []}',
        '{"version": 1, "occasion": "bp", "diapos": {"ordre": "tout"}}',
        '{"version": 1, "occasion": "bp", "diapos": {"textes": {"dette": "mots"}}}',
        '{"version": 1, "occasion": "bp", "jour": 3}',
        '{"version": 1, "occasion": "bp", "repere": {"valeurs": {"a": ["chiffre"]}}}',
        '{"version": 1, "occasion": "bp", "repere": {"valeurs": {"a": ["autre", "", "", "", ""]}}}',
        "[" * 100_000,
    ],
)
def test_what_is_no_plan_is_refused_and_says_what_is_lost(content):
    with pytest.raises(UserError) as caught:
        plan_from(content)
    assert "illisible" in str(caught.value.message)
    assert str(caught.value.hint)


def test_a_newer_version_is_refused():
    with pytest.raises(UserError, match="autre version"):
        plan_from('{"version": 2, "occasion": "bp"}')


def test_empty_words_go_back_to_the_proposed_ones():
    plan = Plan("bp").worded(Medium.DECK, "dette", OwnText("Mes mots"))
    assert plan.worded(Medium.DECK, "dette", OwnText("  ")) == Plan("bp")
    assert plan.worded(Medium.DECK, "dette", None) == Plan("bp")
