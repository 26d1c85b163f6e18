"""Further early repayments of a loan as a person types them: "01/03/2030 : 50 000 : 0 ; 01/03/2032 : tout"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from budgetlocal.analysis.dette.terms import Anticipe
from budgetlocal.core.errors import UserError
from budgetlocal.core.money import AmountError
from budgetlocal.core.text import translatable, verbatim
from budgetlocal.core.typed import typed_cents
from budgetlocal.core.typed_amount import typed_from_cents

_DATE = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
_ALL = "tout"
_MOST_PARTS = 3


def early_from(text: str) -> tuple[Anticipe, ...]:
    """Return the early repayments of a text, in its order.

    Each is a date, a capital ("tout" for all that is left) and a cost, apart by colons; a cost that
    is not written is not known, and never zero.

    Raises:
        UserError: one of them cannot be read.

    """
    return tuple(_early(part.strip()) for part in re.split(r"[;\n]", text) if part.strip())


def early_text(anticipes: Iterable[Anticipe]) -> str:
    """Return early repayments as they are typed again."""
    return " ; ".join(
        " : ".join(
            (
                f"{each.jour:%d/%m/%Y}",
                _ALL if each.capital is None else typed_from_cents(each.capital),
                *(() if each.indemnite is None else (typed_from_cents(each.indemnite),)),
            )
        )
        for each in anticipes
    )


def _early(text: str) -> Anticipe:
    parts = [each.strip() for each in text.split(":")]
    match = _DATE.fullmatch(parts[0])
    try:
        if match is None or not 1 < len(parts) <= _MOST_PARTS:
            raise ValueError(text)  # noqa: TRY301 - one refusal for every fault
        day = date(int(match[3]), int(match[2]), int(match[1]))
        is_whole = parts[1].casefold() == _ALL
        capital = None if is_whole else typed_cents(parts[1])
        if capital is None and not is_whole:
            raise ValueError(text)  # noqa: TRY301
        cost = typed_cents(parts[2]) if len(parts) == _MOST_PARTS else None
    except (ValueError, AmountError) as err:
        raise UserError(
            translatable(
                "Dette",
                "Le remboursement anticipé « {texte} » ne peut pas être lu : tapez la date, le capital (ou tout) et "
                "l'indemnité, comme 01/03/2030 : 50 000 : 0.",
                texte=verbatim(text),
            ),
            hint=translatable("Dette", "Corrigez ce champ."),
        ) from err
    return Anticipe(day, capital, cost)
