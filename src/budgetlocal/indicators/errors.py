"""A formula that cannot be used, with the place in it."""

from __future__ import annotations

from dataclasses import dataclass

from budgetlocal.core.errors import UserError
from budgetlocal.core.text import Text, translatable


@dataclass(frozen=True, slots=True)
class Span:
    """The characters of a formula from `start` to before `end`, counted from 0."""

    start: int
    end: int


class FormulaError(UserError):
    """What is wrong in a formula, where, and what to write instead."""

    def __init__(self, message: Text, span: Span, *, hint: Text) -> None:
        """Keep the span, which an editor underlines."""
        where = translatable("Formule", "Caractère {place} de la formule", place=span.start + 1)
        super().__init__(message, where=where, hint=hint)
        self.span = span
