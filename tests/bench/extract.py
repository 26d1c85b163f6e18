"""Finding a collectivité and reading its sheet, against the plainest ways to do the same."""

from __future__ import annotations

from bench.measure import Measure, best_of
from budgetlocal.reference.codec import CHUNK, decode
from budgetlocal.reference.database import block_id
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.names import search_name
from budgetlocal.reference.values import Kind

TYPED = ("st etienne", "l hay les roses", "saint den", "sa", "94240", "montreuil 93", "lyon 3")
"""What people type; the slowest of them counts."""
RUNS = 5


def measures() -> list[Measure]:
    """Return the slowest search and one of the richest sheets."""
    with Extract.open() as extract:
        return [_search(extract), _sheet(extract)]


def _search(extract: Extract) -> Measure:
    connection = extract.connection()

    def scan(text: str) -> list[object]:
        """Look for each word anywhere in the names and codes of all, as a first version would."""
        like = " AND ".join(
            ["search_name || ' ' || code || ' ' || postcodes LIKE ?"] * len(words(text))
        )
        sql = f"SELECT id FROM collectivite WHERE {like} ORDER BY population DESC LIMIT 20"  # noqa: S608
        return connection.execute(sql, [f"%{word}%" for word in words(text)]).fetchall()

    def words(text: str) -> list[str]:
        return search_name(text).split()

    for text in TYPED:
        extract.search(text)
    ours = {text: best_of(RUNS, lambda text=text: extract.search(text)) for text in TYPED}
    slowest = max(ours, key=lambda text: ours[text])
    seconds, plain = ours[slowest], best_of(RUNS, lambda: scan(slowest))
    connection.close()
    promise = "under 10 ms promised"
    return Measure(
        f"find a name (slowest of {len(TYPED)}: {slowest!r})",
        seconds,
        "LIKE over all names",
        plain,
        promise,
    )


def _sheet(extract: Extract) -> Measure:
    paris = extract.by_code(Kind.COMMUNE, "75056")
    assert paris is not None
    connection = extract.connection()
    series = [row[0] for row in connection.execute("SELECT id FROM serie")]
    chunk, place = divmod(paris.id, CHUNK)

    def one_by_one() -> list[object]:
        """Read each series apart and decode its whole run."""
        found = []
        for serie in series:
            sql = "SELECT data FROM bloc WHERE id = ?"
            row = connection.execute(sql, (block_id(chunk, serie),)).fetchone()
            run = decode(row[0]) if row else []
            found.append(run[place] if place < len(run) else None)
        return found

    figures = len(extract.sheet(paris.id))
    seconds = best_of(RUNS, lambda: extract.sheet(paris.id))
    plain = best_of(RUNS, one_by_one)
    connection.close()
    promise = "under 20 ms promised"
    return Measure(
        f"whole sheet of Paris ({figures} figures)", seconds, "series by series", plain, promise
    )
