"""The criteria of one commune, typed or pasted from its individual sheet of the DGF."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal, InvalidOperation
from typing import Any

from budgetlocal.core.errors import UserError
from budgetlocal.core.text import Text, joined, translatable, verbatim
from budgetlocal.reference.official.headers import normal
from budgetlocal.simulation.fields import NEEDS, Field, FieldUnit, field_of, fields

FORMAT = "budgetlocal-fiche-dgf"
VERSION = 1
_LARGEST = Decimal(10) ** 13
_MOST_LINES = 2_000
_LONGEST_SOURCE = 200
_YES = {"oui": Decimal(1), "non": Decimal(0), "o": Decimal(1), "n": Decimal(0)}
_SPACES = str.maketrans("", "", " \u00a0\u202f\u2009€%\t")
_YEARS = range(2024, 2101)


@dataclass(frozen=True, slots=True)
class Fiche:
    """What is known of one commune in one year; a field that is not here is unknown, not zero."""

    name: str
    code: str
    """INSEE code, empty when not given."""
    year: int
    values: Mapping[str, Decimal] = field(default_factory=dict)
    """By key of `fields`; a percentage is 0.15 for 15 %, yes is 1."""
    notified: Mapping[str, Decimal] = field(default_factory=dict)
    """Amounts notified by the prefecture, by grant, in euros."""
    source: str = ""
    """Where the person found the national values that were typed, in their words."""

    def with_source(self, words: str) -> Fiche:
        """Return the sheet with another source for the national values that were typed."""
        return replace(self, source=" ".join(words.split())[:_LONGEST_SOURCE])

    def with_value(self, key: str, value: Decimal | None) -> Fiche:
        """Return the sheet with one field changed, or unknown.

        Raises:
            UserError: the value is impossible.

        """
        kept = dict(self.values)
        if value is None:
            kept.pop(key, None)
        else:
            kept[key] = checked(field_of(key), value)
        return replace(self, values=kept)

    def with_notified(self, grant: str, value: Decimal | None) -> Fiche:
        """Return the sheet with a notified amount changed, or unknown."""
        kept = dict(self.notified)
        kept.pop(grant, None)
        if value is not None:
            kept[grant] = value
        return replace(self, notified=kept)

    def missing(self, grant: str) -> tuple[Field, ...]:
        """Return the fields that a grant needs and that are not known."""
        need = NEEDS[grant]
        return tuple(
            each for each in fields() if need in each.needed_for and each.key not in self.values
        )


def checked(given: Field, value: Decimal) -> Decimal:
    """Return a value that a field can take.

    Raises:
        UserError: it cannot: below zero, above any commune, no whole number of inhabitants.

    """
    highest = Decimal(1) if given.unit in {FieldUnit.PERCENT, FieldUnit.YES_NO} else _LARGEST
    whole = given.unit in {FieldUnit.INHABITANTS, FieldUnit.YES_NO} and "majoree" not in given.key
    if (
        not value.is_finite()
        or not 0 <= value <= highest
        or (whole and value != value.to_integral_value())
    ):
        raise UserError(
            translatable(
                "Effets",
                "« {nom} » ne peut pas valoir {valeur}.",
                nom=given.name,
                valeur=verbatim(f"{value:f}" if value.is_finite() else str(value)),
            ),
            hint=translatable(
                "Effets",
                "Recopiez le nombre de la fiche individuelle, sans signe ; laissez vide ce que vous "
                "ne connaissez pas.",
            ),
        )
    return value


def read_number(given: Field, text: str) -> Decimal | None:
    """Return the value of a typed text in the unit of the field, None when it is empty.

    >>> read_number(field_of("part_population_canton"), "15,5 %")
    Decimal('0.155')

    Raises:
        UserError: it is no number, or an impossible one.

    """
    stripped = text.translate(_SPACES).strip()
    if not stripped or normal(stripped) in {"nd", "n d", "nc", "n c"}:
        return None
    if given.unit is FieldUnit.YES_NO and stripped.casefold() in _YES:
        return _YES[stripped.casefold()]
    try:
        value = Decimal(stripped.replace(",", "."))
    except InvalidOperation as err:
        raise UserError(
            translatable(
                "Effets", "« {texte} » n'est pas un nombre.", texte=verbatim(text.strip())
            ),
            where=given.name,
            hint=translatable("Effets", "Écrivez des chiffres, avec une virgule au besoin."),
        ) from err
    if given.unit is FieldUnit.PERCENT:
        value = value.scaleb(-2)
    return checked(given, value)


@dataclass(frozen=True, slots=True)
class Pasted:
    """What was found in a pasted sheet."""

    values: Mapping[str, Decimal]
    unread: tuple[str, ...]
    """Lines with a number that were not understood."""
    refused: tuple[Text, ...]
    """Why some numbers cannot be."""


def read_pasted(text: str) -> Pasted:
    """Return the fields that a pasted text gives: one a line, the name then the number.

    A tab, a colon or two spaces part the name from the number; a name is known by the words of
    the DGCL, after the last « - » when it is the whole name of a column.
    """
    known = {word: each for each in fields() for word in each.words}
    values: dict[str, Decimal] = {}
    unread: list[str] = []
    refused: list[Text] = []
    for line in text.splitlines()[:_MOST_LINES]:
        name, number = _parted(line)
        if not number:
            continue
        found = known.get(normal(name)) or known.get(normal(name.rpartition(" - ")[2]))
        if found is None:
            unread.append(line.strip())
            continue
        try:
            value = read_number(found, number)
        except UserError as err:
            refused.append(joined((err.message, err.where), " "))
            continue
        if value is not None:
            values[found.key] = value
    return Pasted(values, tuple(unread), tuple(refused))


def _parted(line: str) -> tuple[str, str]:
    for separator in ("\t", ";", " : ", ":", "  "):
        name, found, number = line.strip().rpartition(separator)
        if found and name.strip():
            return name.strip().rstrip(":").strip(), number.strip()
    return line.strip(), ""


def to_json(fiche: Fiche) -> str:
    """Return a sheet as the content of its study."""
    return json.dumps(
        {
            "format": FORMAT,
            "version": VERSION,
            "commune": fiche.name,
            "code": fiche.code,
            "annee": fiche.year,
            "valeurs": {key: str(value) for key, value in sorted(fiche.values.items())},
            "notifie": {key: str(value) for key, value in sorted(fiche.notified.items())},
            **({"source": fiche.source} if fiche.source else {}),
        },
        ensure_ascii=False,
    )


def from_json(text: str) -> Fiche:
    """Return the sheet of a study, checked through and through.

    Raises:
        UserError: it is no sheet, or one of its values is impossible.

    """
    try:
        content = json.loads(text)
    except (ValueError, RecursionError) as err:
        raise _not_ours() from err
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise _not_ours()
    if content.get("version") != VERSION:
        raise _not_ours()
    name, code, year = (content.get(key) for key in ("commune", "code", "annee"))
    if not isinstance(name, str) or not isinstance(code, str):
        raise _not_ours()
    if not isinstance(year, int) or isinstance(year, bool) or year not in _YEARS:
        raise _not_ours()
    known = {each.key for each in fields()}
    values = _numbers(content.get("valeurs"))
    notified = _numbers(content.get("notifie"))
    if not values.keys() <= known or not notified.keys() <= NEEDS.keys():
        raise _not_ours()
    for key, value in values.items():
        checked(field_of(key), value)
    source = content.get("source", "")
    if not isinstance(source, str):
        raise _not_ours()
    return Fiche(name, code, year, values, notified).with_source(source)


def _numbers(given: Any) -> dict[str, Decimal]:
    if not isinstance(given, dict):
        raise _not_ours()
    found: dict[str, Decimal] = {}
    for key, value in given.items():
        try:
            found[str(key)] = Decimal(value) if isinstance(value, str) else Decimal("nan")
        except InvalidOperation as err:
            raise _not_ours() from err
        if not found[str(key)].is_finite():
            raise _not_ours()
    return found


def _not_ours() -> UserError:
    return UserError(
        translatable("Effets", "Cette fiche DGF ne peut pas être lue."),
        hint=translatable(
            "Effets",
            "Elle a été changée hors de BudgetLocal : supprimez-la et saisissez-la de nouveau.",
        ),
    )
