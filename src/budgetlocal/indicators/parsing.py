"""From the text of a formula to its tree; what is wrong is said with its place."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from budgetlocal.core.text import Text, joined, translatable, verbatim
from budgetlocal.indicators.errors import FormulaError, Span
from budgetlocal.indicators.nodes import Node, walk

if TYPE_CHECKING:
    from lark import Lark, UnexpectedInput

LONGEST = 4_000
"""Characters of a formula."""
DEEPEST = 100
"""Levels of a formula; each term of a sum is one, since a + b + c is (a + b) + c."""
MOST_PARTS = 600
"""Nodes of a formula."""

_WORDS = {
    "NUMBER": translatable("Formule", "un nombre"),
    "ACCOUNT": translatable("Formule", "un numéro de compte"),
    "COMPACT": translatable("Formule", "un compte (DN64)"),
    "MEASURE": translatable("Formule", "des comptes (DN(60 61))"),
    "NAME": translatable("Formule", "un nom"),
    "STRING": translatable("Formule", 'une clé entre guillemets ("…")'),
    "UNIT": translatable("Formule", "une unité (€, %, hab, ans)"),
    "INTEGER": translatable("Formule", "un nombre d'années"),
}
_SIGNS = {
    "PLUS": "+", "MINUS": "-", "STAR": "*", "SLASH": "/", "LPAR": "(", "RPAR": ")", "END": ")",
    "LSQB": "[", "CLOSE": "]", "COMMA": ",", "SEMICOLON": ";", "EQUAL": "=", "SAUF": "sauf",
    "ALL": "tous", "N": "n",
}  # fmt: skip


def parse(text: str) -> Node:
    """Return the tree of a formula.

    Raises:
        FormulaError: the text is no formula of the language, or is too long or too deep.

    >>> parse("DN64 + DN621").sign
    '+'
    """
    from lark import UnexpectedInput
    from lark.exceptions import VisitError

    if len(text) > LONGEST:
        raise _too_large(translatable("Formule", "La formule est trop longue."), len(text))
    if not text.strip():
        raise FormulaError(
            translatable("Formule", "La formule est vide."),
            Span(0, 0),
            hint=translatable("Formule", "Écrivez par exemple CN7 - DN6, ou un nom d'indicateur."),
        )
    try:
        node: Node = _parser().parse(text)  # type: ignore[assignment]
    except UnexpectedInput as err:
        raise _unexpected(err, text) from err
    except VisitError as err:
        if isinstance(err.orig_exc, FormulaError):
            raise err.orig_exc from err
        raise
    for parts, (_, depth) in enumerate(walk(node), start=1):
        if depth > DEEPEST or parts > MOST_PARTS:
            raise _too_large(translatable("Formule", "La formule est trop imbriquée."), len(text))
    return node


@cache
def _parser() -> Lark:
    from lark import Lark

    from budgetlocal.indicators.building import Builder
    from budgetlocal.indicators.grammar import GRAMMAR

    return Lark(GRAMMAR, parser="lalr", transformer=Builder(), maybe_placeholders=True)


def _too_large(message: Text, length: int) -> FormulaError:
    return FormulaError(
        message,
        Span(0, length),
        hint=translatable("Formule", "Coupez-la en plusieurs indicateurs qui se citent."),
    )


def _unexpected(err: UnexpectedInput, text: str) -> FormulaError:
    from lark.exceptions import UnexpectedCharacters, UnexpectedToken

    where: object = err.pos_in_stream  # None after nothing but a remark
    place = max(0, min(where, len(text))) if isinstance(where, int) else len(text)
    if isinstance(err, UnexpectedToken):
        found, expected = str(err.token), err.accepts
        if err.token.type == "$END":
            place, found = len(text), ""
    elif isinstance(err, UnexpectedCharacters):
        found, expected = text[place : place + 1], err.allowed or set()
    else:
        found, expected = "", set()
    span = Span(place, max(place + len(found), place + 1 if found else place))
    message = (
        translatable("Formule", "« {signe} » n'a pas sa place ici.", signe=verbatim(found))
        if found
        else translatable("Formule", "La formule s'arrête trop tôt.")
    )
    return FormulaError(message, span, hint=_expected(found, expected))


def _expected(found: str, expected: set[str]) -> Text:
    if found.isalpha() and not found.isascii():
        return translatable(
            "Formule", "Les noms s'écrivent en minuscules, sans accent : epargne_brute."
        )
    if found.isupper() and "NAME" in expected:
        return translatable(
            "Formule",
            "Une majuscule ne commence qu'un compte (D, C, DN, CN, SD, SC, SDN, SCN suivi de son "
            "numéro) ; les noms s'écrivent en minuscules.",
        )
    words = [_WORDS[name] for name in sorted(expected) if name in _WORDS]
    signs = sorted({_SIGNS[name] for name in expected if name in _SIGNS})
    shown = joined([*words, *(verbatim(sign) for sign in signs)])
    return translatable("Formule", "Ici peut venir : {liste}.", liste=shown)
