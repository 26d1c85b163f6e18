"""What a person decided about a pack: order, parts left out, titles, own words; kept as JSON.

The JSON is the content of a study and may come from anywhere: it is checked when it is read. What
is not in it is as the occasion proposes, so that a new part of the catalogue shows up.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from budgetlocal.analysis.dossier.definitions import (
    Medium,
    Occasion,
    occasions,
    part_definitions,
)
from budgetlocal.analysis.dossier.snapshot import Snapshot, snapshot_from
from budgetlocal.core.errors import UserError
from budgetlocal.core.text import translatable

VERSION = 1
LONGEST_TEXT = 20_000
LONGEST_TITLE = 300


@dataclass(frozen=True, slots=True)
class OwnText:
    """A person's words for one part."""

    text: str
    values: Mapping[str, str] = field(default_factory=dict)
    """The exact numbers behind the part when it was written, by name."""


@dataclass(frozen=True, slots=True)
class MediumPlan:
    """What was decided about the deck, or about the document."""

    order: tuple[str, ...] = ()
    """The keys that were moved, in order; empty: as proposed."""
    left_out: frozenset[str] = frozenset()
    confidential: frozenset[str] = frozenset()
    titles: Mapping[str, str] = field(default_factory=dict)
    texts: Mapping[str, OwnText] = field(default_factory=dict)

    def keys(self, occasion: Occasion, medium: Medium) -> tuple[str, ...]:
        """Return every part in order: those that were moved, those proposed where they stood."""
        proposed = occasion.parts(medium)
        kept = [key for key in self.order if key in proposed]
        for rank, key in enumerate(proposed):
            if key not in kept:
                before = [each for each in proposed[:rank] if each in kept]
                kept.insert(kept.index(before[-1]) + 1 if before else 0, key)
        return tuple(kept)


@dataclass(frozen=True, slots=True)
class Plan:
    """All that was decided about a pack."""

    occasion: str
    day: str = ""
    """ISO date of the council; empty: the day it is made."""
    title: str = ""
    deck: MediumPlan = field(default_factory=MediumPlan)
    document: MediumPlan = field(default_factory=MediumPlan)
    snapshot: Snapshot | None = None
    """The figures of the last export or council."""
    writes_confidential: bool = False
    """Whether the files hold the confidential parts too; a council never sees them."""

    def medium(self, medium: Medium) -> MediumPlan:
        """Return what was decided about a medium."""
        return self.deck if medium is Medium.DECK else self.document

    def with_medium(self, medium: Medium, changed: MediumPlan) -> Plan:
        """Return the plan with something else decided about a medium."""
        if medium is Medium.DECK:
            return replace(self, deck=changed)
        return replace(self, document=changed)

    def switched(self, medium: Medium, key: str, *, is_on: bool) -> Plan:
        """Return the plan with a part shown or left out."""
        now = self.medium(medium)
        left_out = now.left_out - {key} if is_on else now.left_out | {key}
        return self.with_medium(medium, replace(now, left_out=frozenset(left_out)))

    def moved(self, medium: Medium, key: str, step: int) -> Plan:
        """Return the plan with a part moved by some places; it stops at the ends."""
        now = self.medium(medium)
        keys = list(now.keys(occasions()[self.occasion], medium))
        rank = keys.index(key)
        place = min(max(rank + step, 0), len(keys) - 1)
        keys.insert(place, keys.pop(rank))
        return self.with_medium(medium, replace(now, order=tuple(keys)))

    def titled(self, medium: Medium, key: str, title: str) -> Plan:
        """Return the plan with a part renamed; an empty title goes back to the proposed one."""
        now = self.medium(medium)
        return self.with_medium(
            medium, replace(now, titles=_with(now.titles, key, title.strip()[:LONGEST_TITLE]))
        )

    def worded(self, medium: Medium, key: str, own: OwnText | None) -> Plan:
        """Return the plan with a person's words for a part; None goes back to the proposed ones."""
        now = self.medium(medium)
        kept = own if own is not None and own.text.strip() else None
        return self.with_medium(medium, replace(now, texts=_with(now.texts, key, kept)))

    def hidden(self, key: str, *, is_confidential: bool) -> Plan:
        """Return the plan with a part confidential or not, on the slides and in the document."""
        plan = self
        for medium in Medium:
            now = self.medium(medium)
            kept = now.confidential | {key} if is_confidential else now.confidential - {key}
            plan = plan.with_medium(medium, replace(now, confidential=frozenset(kept)))
        return plan


def _with(known: Mapping[str, Any], key: str, value: Any) -> dict[str, Any]:
    changed = {each: known[each] for each in known if each != key}
    return changed | {key: value} if value else changed


def plan_json(plan: Plan) -> str:
    """Return a plan as the JSON of a study."""
    return json.dumps(
        {
            "version": VERSION,
            "occasion": plan.occasion,
            "jour": plan.day,
            "titre": plan.title,
            "ecrit_confidentiels": plan.writes_confidential,
            Medium.DECK.value: _medium_json(plan.deck),
            Medium.DOCUMENT.value: _medium_json(plan.document),
            "repere": None if plan.snapshot is None else plan.snapshot.as_json(),
        },
        ensure_ascii=False,
        sort_keys=True,
    )


def _medium_json(medium: MediumPlan) -> dict[str, Any]:
    return {
        "ordre": list(medium.order),
        "decoches": sorted(medium.left_out),
        "confidentiels": sorted(medium.confidential),
        "titres": dict(medium.titles),
        "textes": {
            key: {"texte": own.text, "valeurs": dict(own.values)}
            for key, own in medium.texts.items()
        },
    }


def plan_from(content: str) -> Plan:
    """Return the plan of a study.

    Raises:
        UserError: it is no plan of a pack, or that of a newer version.

    """
    try:
        found = json.loads(content)
    except (ValueError, RecursionError) as err:
        raise _refusal() from err
    if not isinstance(found, dict) or found.get("occasion") not in occasions():
        raise _refusal()
    if found.get("version") != VERSION:
        raise UserError(
            translatable(
                "Dossier", "Ce dossier a été préparé par une autre version de BudgetLocal."
            ),
            hint=translatable(
                "Dossier", "Mettez BudgetLocal à jour, ou préparez un nouveau dossier."
            ),
        )
    try:
        return Plan(
            occasion=found["occasion"],
            day=_text(found.get("jour", "")),
            title=_text(found.get("titre", ""))[:LONGEST_TITLE],
            deck=_medium(found.get(Medium.DECK.value, {})),
            document=_medium(found.get(Medium.DOCUMENT.value, {})),
            snapshot=snapshot_from(found.get("repere")),
            writes_confidential=_flag(found.get("ecrit_confidentiels", False)),
        )
    except (TypeError, ValueError) as err:
        raise _refusal() from err


def _refusal() -> UserError:
    return UserError(
        translatable("Dossier", "Le dossier enregistré dans ce classeur est illisible."),
        hint=translatable(
            "Dossier", "Ses choix et ses textes sont perdus ; le dossier proposé est montré."
        ),
    )


def _medium(found: object) -> MediumPlan:
    if not isinstance(found, dict):
        raise TypeError
    known = part_definitions()
    return MediumPlan(
        order=tuple(dict.fromkeys(key for key in _texts(found.get("ordre", [])) if key in known)),
        left_out=frozenset(key for key in _texts(found.get("decoches", [])) if key in known),
        confidential=frozenset(
            key for key in _texts(found.get("confidentiels", [])) if key in known
        ),
        titles={
            key: value[:LONGEST_TITLE]
            for key, value in _pairs(found.get("titres", {})).items()
            if key in known
        },
        texts={
            key: _own_text(value)
            for key, value in _table(found.get("textes", {})).items()
            if key in known
        },
    )


def _own_text(found: object) -> OwnText:
    table = _table(found)
    return OwnText(_text(table.get("texte", ""))[:LONGEST_TEXT], _pairs(table.get("valeurs", {})))


def _text(found: object) -> str:
    if not isinstance(found, str):
        raise TypeError
    return found


def _flag(found: object) -> bool:
    if not isinstance(found, bool):
        raise TypeError
    return found


def _texts(found: object) -> list[str]:
    if not isinstance(found, list):
        raise TypeError
    return [_text(each) for each in found]


def _table(found: object) -> dict[str, object]:
    if not isinstance(found, dict):
        raise TypeError
    return found


def _pairs(found: object) -> dict[str, str]:
    return {key: _text(value) for key, value in _table(found).items()}
