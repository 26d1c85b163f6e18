"""Typed états 1259 as the content of a study: JSON, checked when it is read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, fields

from budgetlocal.analysis.recettes.effects import TaxChange, effects_table
from budgetlocal.analysis.recettes.typed_levies import Typed, typed_change
from budgetlocal.core.errors import UserError
from budgetlocal.core.specs import TableSpec
from budgetlocal.core.studies import Study
from budgetlocal.core.text import Text, joined, translatable, verbatim

_BEFORE, _AFTER = "avant", "apres"
_NAMES = {"exercice": "annee", "base": "base", "rate": "taux", "product": "produit"}
"""The key in the file of each field of `Typed`."""
_LONGEST = 40
"""Characters: no figure of an état 1259 is longer."""


def written(first: Typed, last: Typed) -> str:
    """Return the JSON of two years, the same for the same texts."""
    return json.dumps({_BEFORE: _plain(first), _AFTER: _plain(last)}, ensure_ascii=False)


def read(content: str) -> tuple[Typed, Typed]:
    """Return the two years that a JSON text holds, as they were typed.

    Raises:
        UserError: it is none: a file damaged, or made by another program.

    """
    try:
        raw = json.loads(content)
        return _typed(raw[_BEFORE]), _typed(raw[_AFTER])
    except (ValueError, KeyError, TypeError) as err:
        raise UserError(
            translatable("Recettes", "Ces états 1259 gardés ne se lisent pas."),
            hint=translatable("Recettes", "Retirez-les et tapez-les de nouveau."),
        ) from err


def kept_change(study: Study) -> TaxChange:
    """Return the split of a study, or why it cannot be made: it never stops the page."""
    label = typed_label(study.name)
    try:
        return typed_change(label, *read(study.content))
    except UserError as err:
        return TaxChange(label, None, joined((err.message, err.hint), " "), is_typed=True)


def typed_label(name: str) -> Text:
    """Return what a typed tax is called in the table: it is told apart from what files give."""
    return translatable("Recettes", "{nom} (saisi, états 1259)", nom=verbatim(name))


def all_effects(
    typed: Sequence[TaxChange], changes: Iterable[TaxChange] | None, name: Text
) -> TableSpec | None:
    """Return typed taxes before those of files; None without any.

    Taxes of files that cannot be split give way to typed ones: their reason is told elsewhere.
    """
    if not typed:
        return None if changes is None else effects_table(tuple(changes), name)
    known = [each for each in changes or () if each.effects is not None]
    return effects_table([*typed, *known], name)


def _plain(typed: Typed) -> dict[str, str]:
    return {_NAMES[key]: text for key, text in asdict(typed).items()}


def _typed(raw: object) -> Typed:
    if not isinstance(raw, dict):
        raise TypeError(raw)
    values = {each.name: raw[_NAMES[each.name]] for each in fields(Typed)}
    for text in values.values():
        if not isinstance(text, str) or len(text) > _LONGEST:
            raise TypeError(text)
    return Typed(**values)
