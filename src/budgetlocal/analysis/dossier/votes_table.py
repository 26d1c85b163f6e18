"""What is voted of the exercice before a DM or a BS, what it changes, and what that makes."""

from __future__ import annotations

from budgetlocal.analysis.dossier.material import Setting
from budgetlocal.analysis.dossier.named_numbers import OF_DOCUMENT, no_document
from budgetlocal.analysis.dossier.numbers import Numbers
from budgetlocal.analysis.dossier.votes import (
    NOT_A_CHANGE,
    added_origin,
    side_total,
    votes_source,
)
from budgetlocal.analysis.labels import SENS, section_name
from budgetlocal.analysis.whole_budget import is_change
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Section, Sens
from budgetlocal.core.money import Cents, sum_known
from budgetlocal.core.origins import FigureOrigin
from budgetlocal.core.specs import Cell, CellKind, Column, Row, RowStyle, TableSpec
from budgetlocal.core.text import Text, joined, translatable
from budgetlocal.indicators.catalogue import catalogue

_SAVINGS = ("epargne_gestion", "epargne_brute", "epargne_nette")
_COLUMNS = (
    Column("poste", translatable("Dossier", "Poste"), CellKind.TEXT),
    Column("avant", translatable("Dossier", "Voté avant"), CellKind.EUROS),
    Column("changement", translatable("Dossier", "Changement"), CellKind.EUROS),
    Column("total", translatable("Dossier", "Voté au total"), CellKind.EUROS),
)
_Amount = tuple[Cents | None, FigureOrigin | None]


def votes_table(setting: Setting) -> TableSpec | Text:
    """Return, for each side and for savings (OFGL), what is voted before, the change, and their sum."""
    base = setting.base
    if base is None:
        return no_document(setting)
    if not is_change(base):
        return NOT_A_CHANGE
    votes = setting.votes(base)
    if isinstance(votes, Text):
        return votes
    rows = [
        _row(
            f"{section}{sens}",
            joined((section_name(section, base), SENS[sens]), ", "),
            tuple(_side(part, section, sens) for part in (votes[:-1], votes[-1:], votes)),
        )
        for section in Section
        for sens in Sens
    ]
    numbers = Numbers(setting)
    rows += [
        _row(code, catalogue()[code].label, _saving(numbers, votes, code)) for code in _SAVINGS
    ]
    return TableSpec(
        "credits-votes",
        translatable(
            "Dossier",
            "Crédits votés de l'exercice {annee}, sans les restes à réaliser reportés",
            annee=base.header.exercice,
        ),
        _COLUMNS,
        tuple(rows),
        votes_source(votes),
    )


def _row(key: str, name: Text, amounts: tuple[_Amount, ...]) -> Row:
    cells: tuple[Cell, ...] = (name, *(value for value, _origin in amounts))
    origins = (None, *(origin for _value, origin in amounts))
    style = RowStyle.TOTAL if key in _SAVINGS else RowStyle.NORMAL
    return Row(key, 0, cells, style, (), origins)


def _side(documents: tuple[BudgetFrame, ...], section: Section, sens: Sens) -> _Amount:
    parts = [side_total(each, section, sens) for each in documents]
    return sum_known(value for value, _origin in parts), added_origin(parts)


def _saving(numbers: Numbers, votes: tuple[BudgetFrame, ...], code: str) -> tuple[_Amount, ...]:
    """Return the savings before the last document, what it changes, and those with it."""
    found = (
        numbers.together(code, votes[:-1]),
        numbers.get(f"{code}{OF_DOCUMENT}"),
        numbers.get(code),
    )
    return tuple(
        (None, None) if each is None or each.value is None else (int(each.value), each.origin)
        for each in found
    )
