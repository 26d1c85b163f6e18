"""Formulas of OpenAnafi (Cour des comptes) put into our language, with their meaning.

Their grammar: variables `D60`, `C7`, `SD2`, `SC16` (prefixes of accounts), other indicators in
capitals, `$POP`, and parameters in brackets. `[TA:xx]` names the movements of all variables since the
one before, and closes the expression on its left. Sources: open-anafi-backend, `parser_anafi.py` and
`solde_factory.py`, as told in the project's method.

Their known defects are not copied: a unary minus before a parenthesis and decimals are read, a
missing year stays missing, a division by zero is not a zero, formulas that cite one another in a
circle are refused, and [TA:BR] of a balance side nets cancellations on the right side.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from budgetlocal.core.errors import UserError
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.indicators.nodes import Movement

_MOVEMENTS = {
    "SX": Movement.ALL,
    "SS": Movement.YEAR,
    "BX": Movement.BUDGETARY,
    "BR": Movement.REAL,
    "BO": Movement.ORDER,
    "NB": Movement.OTHER,
    "BE": Movement.OPENING,
}
_NO_SIDE = {Movement.ORDER, Movement.OTHER}
"""Movements for which SD and SC are an error in OpenAnafi too."""
_TOKEN = re.compile(
    r"\s*(?:(?P<variable>S?[CD]\d{1,8})(?![A-Z0-9_])|(?P<population>\$POP)"
    r"|(?P<indicator>[A-Z0-9]+(?:_[A-Z0-9]+)+)|(?P<number>\d{1,15}(?:[.,]\d{1,10})?)"
    r"|\[\s*(?P<param>TA|OS|RE-MIN|RE-MAX|TB|TE|CAL)\s*:\s*(?P<value>[A-Za-z0-9#]{1,8})\s*\]"
    r"|(?P<sign>[-+*/^()]))"
)
LONGEST = 8_000
_DEEPEST = 60
_CLOSING = {"RE-MIN", "RE-MAX", "TB", "TE", "CAL"}
_Token = tuple[str, str, str]
"""Kind, text, value of a parameter."""


@dataclass(frozen=True, slots=True)
class Translated:
    """One dated formula in our language."""

    text: str
    since: int | None = None
    until: int | None = None
    budget: str = ""
    """BP, BA, or empty for both."""
    notes: tuple[Text, ...] = ()
    """What OpenAnafi read without applying it, and so do we not."""


def translated(text: str) -> tuple[Translated, ...]:
    """Return the dated formulas of an OpenAnafi equation, in its order.

    Raises:
        UserError: the equation is not one, or two of its formulas hold in one year (OpenAnafi
            would add them up).

    """
    formulas = [_one(tokens) for tokens in _dated(_tokens(text))]
    for rank, formula in enumerate(formulas):
        if any(_overlap(formula, other) for other in formulas[:rank]):
            raise _refusal(
                translatable(
                    "OpenAnafi", "Deux formules valent la même année : OpenAnafi les ajoutait."
                ),
                translatable("OpenAnafi", "Corrigez les bornes RE-MIN et RE-MAX."),
            )
    return tuple(formulas)


def our_code(name: str) -> str:
    """Return the code that an OpenAnafi indicator has here.

    >>> our_code("M14_CE_PFA_1000")
    'm14_ce_pfa_1000'
    """
    return name.strip().lower()


def _tokens(text: str) -> list[_Token]:
    if len(text) > LONGEST:
        raise _refusal(translatable("OpenAnafi", "La formule est trop longue."), _CUT)
    found: list[_Token] = []
    place, end = 0, len(text.rstrip())
    while place < end:
        match = _TOKEN.match(text, place)
        if match is None:
            raise _refusal(
                translatable(
                    "OpenAnafi",
                    "« {signe} » n'est pas compris au caractère {place}.",
                    signe=verbatim(text[place : place + 12].strip()),
                    place=place + 1,
                ),
                translatable(
                    "OpenAnafi", "Une formule OpenAnafi ressemble à D64-C64+D621[TA: BX]."
                ),
            )
        kind = match.lastgroup if match.lastgroup != "value" else "param"
        found.append((str(kind), match.group(str(kind)), match.group("value") or ""))
        place = match.end()
    return found


def _dated(tokens: list[_Token]) -> list[list[_Token]]:
    """Cut where a closing parameter is followed by `+` and a new formula."""
    parts: list[list[_Token]] = [[]]
    closed = False
    for token in tokens:
        is_closing = token[0] == "param" and token[1] in _CLOSING
        if closed and not is_closing:
            if token[1] != "+":
                raise _refusal(
                    translatable("OpenAnafi", "Après les bornes d'années, seul + peut suivre."),
                    _CUT,
                )
            parts.append([])
            closed = False
            continue
        parts[-1].append(token)
        closed = closed or is_closing
    return parts


def _one(tokens: list[_Token]) -> Translated:
    formula = Translated("")
    body: list[_Token] = []
    absolute = False
    for kind, text, value in tokens:
        if kind != "param" or text not in _CLOSING:
            body.append((kind, text, value))
        elif text == "RE-MIN":
            formula = replace(formula, since=_year(value))
        elif text == "RE-MAX":
            formula = replace(formula, until=_year(value))
        elif text == "TB":
            formula = replace(formula, budget=_budget(value))
        elif text == "CAL":
            absolute = True
        else:
            note = translatable(
                "OpenAnafi",
                "Le type d'établissement {type} n'est pas appliqué, comme dans OpenAnafi.",
                type=verbatim(value),
            )
            formula = replace(formula, notes=(*formula.notes, note))
    text = _Reader(body).formula()
    return replace(formula, text=f"abs({text})" if absolute else text)


class _Reader:
    """Reads the tokens of one formula, level by level of parentheses."""

    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = tokens
        self._place = 0
        self._movements = _movement_of_each(tokens)

    def formula(self) -> str:
        text = self._level(0)
        if self._place < len(self._tokens):
            raise _refusal(translatable("OpenAnafi", "Une parenthèse n'est pas ouverte."), _CUT)
        return text

    def _level(self, depth: int) -> str:
        """Read up to the closing parenthesis; each [TA:] groups what is on its left."""
        if depth > _DEEPEST:
            raise _refusal(translatable("OpenAnafi", "La formule est trop imbriquée."), _CUT)
        parts = [self._operand(depth)]
        while self._place < len(self._tokens):
            kind, text, value = self._tokens[self._place]
            if text == ")":
                break
            self._place += 1
            if kind == "param" and text == "TA":
                parts = [_folded(parts)]
            elif kind == "param":
                parts[-1] = _shifted(parts[-1], value)
            elif kind == "sign" and text in "+-*/^":
                parts += [text, self._operand(depth)]
            else:
                raise _refusal(
                    translatable(
                        "OpenAnafi", "Il manque un signe avant « {signe} ».", signe=verbatim(text)
                    ),
                    _CUT,
                )
        return _folded(parts)

    def _operand(self, depth: int) -> str:
        if self._place >= len(self._tokens):
            raise _refusal(translatable("OpenAnafi", "La formule s'arrête trop tôt."), _CUT)
        rank = self._place
        kind, text, _ = self._tokens[rank]
        self._place += 1
        match kind:
            case "sign" if text in "+-":
                inner = self._operand(depth + 1) if depth < _DEEPEST else self._level(depth + 1)
                return f"(-{inner})" if text == "-" else inner
            case "sign" if text == "(":
                inner = self._level(depth + 1)
                if self._place >= len(self._tokens):
                    raise _refusal(
                        translatable("OpenAnafi", "Une parenthèse n'est pas fermée."), _CUT
                    )
                self._place += 1
                return f"({inner})"
            case "variable":
                return _variable(text, self._movements.get(rank))
            case "indicator":
                return our_code(text)
            case "population":
                return "population"
            case "number":
                return text
        raise _refusal(
            translatable("OpenAnafi", "« {signe} » n'a pas sa place ici.", signe=verbatim(text)),
            _CUT,
        )


def _movement_of_each(tokens: list[_Token]) -> dict[int, Movement]:
    """Return the movement of each variable: that of the next [TA:]."""
    found: dict[int, Movement] = {}
    waiting: list[int] = []
    for rank, (kind, text, value) in enumerate(tokens):
        if kind == "variable":
            waiting.append(rank)
        elif kind == "param" and text == "TA":
            movement = _MOVEMENTS.get(value.upper())
            if movement is None:
                raise _refusal(
                    translatable(
                        "OpenAnafi", "Type d'appel inconnu : {type}.", type=verbatim(value)
                    ),
                    translatable(
                        "OpenAnafi", "Types : {liste}.", liste=verbatim(", ".join(_MOVEMENTS))
                    ),
                )
            found |= dict.fromkeys(waiting, movement)
            waiting = []
    return found


def _variable(text: str, movement: Movement | None) -> str:
    if movement is None:
        raise _refusal(
            translatable(
                "OpenAnafi", "« {compte} » n'a pas de type d'appel.", compte=verbatim(text)
            ),
            translatable("OpenAnafi", "Ajoutez par exemple [TA: BX] à la fin."),
        )
    if text.startswith("S") and movement in _NO_SIDE:
        raise _refusal(
            translatable(
                "OpenAnafi",
                "Un solde ({compte}) n'a pas de mouvements d'ordre ni non budgétaires.",
                compte=verbatim(text),
            ),
            translatable("OpenAnafi", "Écrivez C ou D devant le compte."),
        )
    side, account = text.removeprefix("S")[0], text.removeprefix("S")[1:]
    return f"{side}({account}; mouvement={movement})"


def _folded(parts: list[str]) -> str:
    """Join operands and signs; * / ^ bind alike, from the left, before + and -."""
    terms: list[str] = [parts[0]]
    for sign, operand in zip(parts[1::2], parts[2::2], strict=True):
        if sign in "+-":
            terms += [sign, operand]
        elif sign == "^":
            terms[-1] = f"puissance({terms[-1]}, {operand})"
        else:
            terms[-1] = f"{terms[-1]} {sign} {operand}"
    text = " ".join(terms)
    return text if len(parts) == 1 else f"({text})"


def _shifted(operand: str, value: str) -> str:
    match = re.fullmatch(r"([MP])(\d{1,2})", value.upper())
    if match is None:
        raise _refusal(
            translatable(
                "OpenAnafi", "Décalage d'année inconnu : {valeur}.", valeur=verbatim(value)
            ),
            translatable("OpenAnafi", "[OS:M1] est l'année d'avant, [OS:P1] celle d'après."),
        )
    return f"{operand}[n{'-' if match[1] == 'M' else '+'}{int(match[2])}]"


def _year(value: str) -> int | None:
    if value == "#":
        return None
    if not re.fullmatch(r"\d{4}", value):
        raise _refusal(
            translatable("OpenAnafi", "Année inconnue : {valeur}.", valeur=verbatim(value)), _CUT
        )
    return int(value)


def _budget(value: str) -> str:
    if value.upper() in {"BP", "BA"}:
        return value.upper()
    raise _refusal(
        translatable("OpenAnafi", "Type de budget inconnu : {valeur}.", valeur=verbatim(value)),
        translatable("OpenAnafi", "Écrivez [TB:BP] ou [TB:BA]."),
    )


def _overlap(one: Translated, other: Translated) -> bool:
    if one.budget and other.budget and one.budget != other.budget:
        return False
    starts = max(one.since or 0, other.since or 0)
    return starts <= min(one.until or 9999, other.until or 9999)


_CUT = translatable("OpenAnafi", "Corrigez la formule, ou réécrivez-la dans l'atelier.")


def _refusal(message: Text, hint: Text) -> UserError:
    return UserError(message, hint=hint)
