"""Finding collectivités of today: exact names (old ones too) or codes, beginnings, any words."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator

from budgetlocal.reference.names import ABBREVIATIONS, plain_words, search_name, words
from budgetlocal.reference.values import KIND_CODES, Kind

_LONGEST = 200
"""Characters of a query that are looked at."""

_EXACT = (
    "SELECT id FROM collectivite WHERE search_name = ? AND is_current {kinds} ORDER BY rang LIMIT ?"
)
_MATCH = (
    "SELECT c.id FROM recherche AS r CROSS JOIN collectivite AS c ON c.rang = r.rowid"
    " WHERE recherche MATCH ? {kinds} ORDER BY r.rowid LIMIT ?"
)

_FORMER = (
    "SELECT c.id, e.former FROM (SELECT commune_id, name AS former FROM evenement"
    " WHERE (name LIKE ? OR unicode(name) > 127) AND length(name) BETWEEN ? AND ?) AS e"
    " JOIN collectivite AS c ON c.id = e.commune_id"
    " WHERE c.is_current {kinds} ORDER BY c.rang"
)
"""Names as they are written: the few that may be the one looked for, compared without accents."""
_SLACK = 6
"""Letters that accents, ligatures and short forms (St, Ste) may add or take away."""


def found_ids(
    connection: sqlite3.Connection, text: str, *, kinds: Iterable[Kind] | None, limit: int
) -> tuple[int, ...]:
    """Return the ids that a text finds, best first: no more than `limit`, each once.

    The rank is: the exact name; the exact name of a commune that joined another or is associated
    with it (Lomme finds Lille before Lommerange); the exact code, for a text that is one (the
    postcode 21200 is also how the SIREN of some communes begin); names that begin with the text;
    then those that hold each word, codes by their beginning. Within each, the larger population
    comes first.
    """
    text = text[:_LONGEST]
    codes = None if kinds is None else sorted({KIND_CODES[kind] for kind in kinds})
    if limit < 1 or codes == [] or not words(text):
        return ()
    condition = "" if codes is None else f"AND kind IN ({', '.join('?' * len(codes))})"
    found: dict[int, None] = {}
    for sql, wanted in _queries(text):
        statement = sql.format(kinds=condition)
        parameters = (wanted, *(codes or ()), limit)
        found |= dict.fromkeys(row[0] for row in connection.execute(statement, parameters))
        if sql is _EXACT:
            found |= dict.fromkeys(_once_called(connection, wanted, condition, codes or ()))
        if len(found) >= limit:
            break
    return tuple(found)[:limit]


def _once_called(
    connection: sqlite3.Connection, name: str, condition: str, codes: Iterable[int]
) -> Iterator[int]:
    """Yield the communes of today that hold a commune of exactly that name."""
    size = len(name)
    parameters = (f"{name[0]}%", size - _SLACK, size + _SLACK, *codes)
    for number, former in connection.execute(_FORMER.format(kinds=condition), parameters):
        if search_name(former) == name:
            yield number


def _queries(text: str) -> Iterator[tuple[str, str]]:
    whole = words(text)
    yield _EXACT, " ".join(whole)
    if len(whole) == 1 and any(letter.isdigit() for letter in whole[0]):
        yield _MATCH, f'autres : "{whole[0]}"'
    beginnings = [f'^ "{" ".join(spelling)}" *' for spelling in _spellings(text)]
    yield _MATCH, "nom : (" + " OR ".join(beginnings) + ")"
    *before, _ = whole
    lasts = {spelling[-1] for spelling in _spellings(text)}
    ending = " OR ".join(f'"{last}" *' for last in sorted(lasts))
    yield _MATCH, " AND ".join([*(f'"{word}"' for word in before), f"({ending})"])


def _spellings(text: str) -> list[tuple[str, ...]]:
    """Return the text with its last word taken as short form and as beginning of a word."""
    whole, last = words(text), plain_words(text)[-1]
    return [whole, (*whole[:-1], last)] if last in ABBREVIATIONS else [whole]
