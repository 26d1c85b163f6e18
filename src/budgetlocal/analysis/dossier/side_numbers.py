"""What each side of a section is in a document: its total, and what a DM or a BS changes of it."""

from __future__ import annotations

from dataclasses import replace

from budgetlocal.analysis.dossier.material import Setting
from budgetlocal.analysis.dossier.named_numbers import (
    SIDE_CHANGE,
    NamedNumber,
    change_label,
    no_document,
    voted_label,
)
from budgetlocal.analysis.dossier.votes import (
    NOT_A_CHANGE,
    added_origin,
    side_total,
)
from budgetlocal.analysis.labels import SENS, source_of
from budgetlocal.analysis.totals import of
from budgetlocal.analysis.whole_budget import is_change
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Section, Sens
from budgetlocal.core.money import sum_known
from budgetlocal.core.specs import Unit
from budgetlocal.core.text import Text, translatable, verbatim

NO_LINE = translatable("Dossier", "Le document n'a aucune ligne de ce côté de la section.")
SECTIONS = {"fonctionnement": Section.FONCTIONNEMENT, "investissement": Section.INVESTISSEMENT}
SECTION_WORDS = {
    "fonctionnement": translatable("Dossier", "Fonctionnement"),
    "investissement": translatable("Dossier", "Investissement"),
}
SIDES = {"depenses": Sens.DEPENSE, "recettes": Sens.RECETTE}


def unknown(
    setting: Setting, name: str, label: Text, unit: Unit, missing: Text | None = None
) -> NamedNumber:
    """Return a number that is not known, with why: the document is not there, unless told otherwise."""
    reason = missing or no_document(setting)
    return NamedNumber(name, label, None, unit, verbatim(""), reason)


def side_number(setting: Setting, section: str, sens: str) -> NamedNumber:
    """Return the whole of one side of a section, order movements and carry-overs included.

    On a DM or a BS: what is voted of the exercice with it.
    """
    name, label, base = f"total_{section}_{sens}", _side_label(section, sens), setting.base
    if base is None:
        return unknown(setting, name, label, Unit.EUROS)
    if not is_change(base):
        return _of_side(setting, (name, label), (base,), (section, sens))
    label, votes = voted_label(label, base), setting.votes(base)
    if isinstance(votes, Text):
        return unknown(setting, name, label, Unit.EUROS, votes)
    return _of_side(setting, (name, label), votes, (section, sens))


def side_change(setting: Setting, section: str, sens: str) -> NamedNumber:
    """Return what a DM or a BS changes on one side of a section."""
    name, base = f"{SIDE_CHANGE}{section}_{sens}", setting.base
    label = change_label(_side_label(section, sens))
    if base is None:
        return unknown(setting, name, label, Unit.EUROS)
    if not is_change(base):
        return unknown(setting, name, label, Unit.EUROS, NOT_A_CHANGE)
    found = _of_side(setting, (name, label), (base,), (section, sens))
    if found.value is None and of(base.lines, section=SECTIONS[section], sens=SIDES[sens]).empty:
        definition = translatable(
            "Dossier", "Le document n'a aucune ligne ici : il n'y change rien."
        )
        source = source_of(base)
        return replace(found, value=0, source=source, missing=None, definition=definition)
    return found


def _side_label(section: str, sens: str) -> Text:
    """Return the name of the total of one side of a section."""
    return translatable(
        "Dossier",
        "Total de la section : {section}, {sens}",
        section=SECTION_WORDS[section],
        sens=SENS[SIDES[sens]],
    )


def _of_side(
    setting: Setting,
    named: tuple[str, Text],
    documents: tuple[BudgetFrame, ...],
    side: tuple[str, str],
) -> NamedNumber:
    """Return the sum of one side of a section over documents; one that has no line adds nothing."""
    section, sens = side
    found = [side_total(each, SECTIONS[section], SIDES[sens]) for each in documents]
    value = sum_known(cents for cents, _origin in found)
    if value is None:
        return unknown(setting, *named, Unit.EUROS, NO_LINE)
    return NamedNumber(
        *named,
        value,
        Unit.EUROS,
        source_of(documents[0]),
        origin=added_origin(found),
        more_sources=tuple(source_of(each) for each in documents[1:]),
    )
