"""The builder on small sources: no figure moves, what does not fit is told, wrong sums are refused."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from budgetlocal.reference.extract import Extract
from budgetlocal.reference.values import Absence, EventKind, Kind, Value
from building.conftest import ALPHA, BETA, DELTA, GAMMA, NEW_GAMMA
from extract.assembly import assemble
from extract.attach import attach
from extract.checks import failures, load_expected
from extract.figures import FigureError, cents, entry, from_float, rounded
from extract.inputs import Inputs
from extract.readers import populations
from extract.register import Register, insee_code
from extract.report import report_text
from extract.specs import load_specs
from extract.tables import ColumnKey, Table
from extract.writer import Content, write_extract

DSU = ColumnKey("dgcl_2017.dsu", 2017, 2)
DSR = ColumnKey("dgcl_2017.dsr", 2017, 2)
POVERTY = ColumnKey("insee_filosofi.taux_pauvrete", 2021, 1)
Build = Callable[..., Content]


def dotations(**figures: Any) -> Table:
    """Return grants of 2017, in cents; `c01001` is the code 01001."""
    table = Table("dgcl_perequation_2017", Kind.COMMUNE, 2017)
    for code, figure in figures.items():
        table.put(DSU, code.removeprefix("c"), figure)
    return table


def opened(path: Path, content: Content) -> Extract:
    write_extract(path, content)
    return Extract.open(path)


def value(extract: Extract, number: int, column: ColumnKey) -> Value | None:
    return next(
        (v for v in extract.sheet(number) if (v.indicator, v.exercice) == column_of(column)), None
    )


def column_of(column: ColumnKey) -> tuple[str, int]:
    return column.indicator, column.exercice


def test_the_history_tells_a_merger_from_a_new_code(register: Register) -> None:
    events = {(change.kind, change.code, change.commune) for change in register.history.changes}
    assert (EventKind.MERGED, BETA, ALPHA) in events
    assert (EventKind.ENLARGED, ALPHA, ALPHA) in events
    assert (EventKind.RENUMBERED, GAMMA, NEW_GAMMA) in events
    assert not [change for change in register.history.changes if change.code == DELTA]


def test_a_figure_stays_with_the_territory_it_was_published_for(register: Register) -> None:
    attachment = attach(register, dotations(c01001=1, c01002=2, c01003=3, c01004=4))
    found = {code: (row.code, row.is_current) for code, row in attachment.rows.items()}
    assert found == {
        ALPHA: (ALPHA, False),  # Alpha alone, not today's Alphabêta
        BETA: (BETA, False),
        GAMMA: (NEW_GAMMA, True),  # the very same commune under another code
        DELTA: (DELTA, True),
    }
    assert attachment.rows[ALPHA].name == "Alpha"
    assert attachment.rows[ALPHA].successor == ALPHA


def test_a_source_of_today_means_the_commune_of_today(register: Register) -> None:
    table = Table("anct_grilles", Kind.COMMUNE, 2025)
    table.put(ColumnKey("typologie.densite", 2025, 0), ALPHA, 0)
    assert attach(register, table).rows[ALPHA].is_current


def test_codes_without_collectivite_are_listed_not_dropped(content: Build) -> None:
    built = content(dotations(c01001=100, c01004=400, c99999=900))
    report = report_text(built, 0)
    assert "- `dgcl_perequation_2017` : 1 (99999)." in report
    assert "| dgcl_perequation_2017 | commune | 3 | 2 | 1 | 3 |" in report


def test_figures_come_back_from_the_written_extract(content: Build, tmp_path: Path) -> None:
    table = dotations(c01001=12345, c01004=0)
    filosofi = Table("filosofi_2021", Kind.COMMUNE, 2024)
    filosofi.put(POVERTY, DELTA, Absence.SECRET)
    filosofi.put(POVERTY, GAMMA, 153)
    with opened(tmp_path / "x.sqlite", content(table, filosofi)) as extract:
        delta = extract.by_code(Kind.COMMUNE, DELTA)
        today = extract.by_code(Kind.COMMUNE, ALPHA)
        gamma = extract.by_code(Kind.COMMUNE, NEW_GAMMA)
        assert delta is not None
        assert today is not None
        assert gamma is not None
        (alpha,) = (old for old in extract.predecessors(today.id) if old.code == ALPHA)
        known = [value(extract, one.id, DSU) for one in (delta, alpha)]
        assert [v and v.number for v in known] == [0, 12345]
        of_today = value(extract, today.id, DSU)
        assert of_today is None or of_today.number is None
        secret, rate = value(extract, delta.id, POVERTY), value(extract, gamma.id, POVERTY)
        assert secret is not None
        assert rate is not None
        assert (secret.number, secret.absence) == (None, Absence.SECRET)
        assert rate.number == Decimal("15.3")


def test_populations_of_a_merged_commune_are_the_sums_of_its_parts(
    inputs: Inputs, content: Build, tmp_path: Path
) -> None:
    with opened(tmp_path / "x.sqlite", content(*populations.read(inputs))) as extract:
        merged = extract.by_code(Kind.COMMUNE, ALPHA)
        assert merged is not None
        found = {p.year: (p.municipale, p.totale) for p in extract.populations(merged.id)}
    assert found[2021] == (100 + 20, 101 + 21)
    assert found[2025] == (121, 122)
    assert found[2026] == (121, None)


def test_the_old_names_are_searched(content: Build, tmp_path: Path) -> None:
    with opened(tmp_path / "x.sqlite", content()) as extract:
        for text in ("beta sur ain", "Alpha", "alphabêta", BETA, "210100036"):
            assert extract.search(text), text
        assert [c.code for c in extract.search("beta sur ain")] == [ALPHA]


def test_the_same_sources_give_the_same_bytes(
    inputs: Inputs, content: Build, tmp_path: Path
) -> None:
    digests = set()
    for name in ("one", "two"):
        path = tmp_path / name
        tables = [*populations.read(inputs), dotations(c01001=1, c01004=Absence.MISSING)]
        write_extract(path, content(*tables))
        digests.add(hashlib.sha256(path.read_bytes()).hexdigest())
    assert len(digests) == 1


EXPECTED: dict[str, Any] = {
    "nombre": [{"kind": "commune", "valeur": 3}],
    "somme": [
        {
            "indicateur": "dgcl_2017.dsu",
            "exercice": 2017,
            "kind": "commune",
            "valeur": 5.0,
            "tolerance": 0,
            "nombre": 3,
        }
    ],
    "bornes": [
        {
            "indicateur": "dgcl_2017.dsu",
            "exercice": 2017,
            "kind": "commune",
            "minimum": 0,
            "maximum": 4,
        }
    ],
}


def checked(content: Content, section: str, **changed: object) -> list[str]:
    (check,) = EXPECTED[section]
    return failures(content, {section: [{**check, **changed}]})


def test_a_build_with_the_expected_figures_is_accepted(content: Build) -> None:
    assert failures(content(dotations(c01001=100, c01002=0, c01004=400)), EXPECTED) == []


@pytest.mark.parametrize(
    ("section", "changed", "words"),
    [
        ("nombre", {"valeur": 4}, "commune: 3, not 4"),
        ("somme", {"valeur": 5.01}, "sum 5.00, not 5.01"),
        ("somme", {"nombre": 4}, "3 figures, not 4"),
        ("somme", {"exercice": 2018}, "0 figures, not 3"),
        ("bornes", {"maximum": 3}, "out of 0..3"),
        ("bornes", {"minimum": 1}, "out of 1..4"),
        ("bornes", {"exercice": 2018}, "no figure"),
    ],
)
def test_a_wrong_count_sum_or_range_is_refused(
    content: Build, section: str, changed: dict[str, object], words: str
) -> None:
    built = content(dotations(c01001=100, c01002=0, c01004=400))
    (failure,) = checked(built, section, **changed)
    assert words in failure


def test_a_tolerance_is_what_a_sum_may_differ_by(content: Build) -> None:
    built = content(dotations(c01001=100, c01002=0, c01004=400))
    assert checked(built, "somme", valeur=5.01, tolerance=0.01) == []
    assert checked(built, "somme", valeur=5.02, tolerance=0.01)


def test_every_expected_figure_has_a_source() -> None:
    for section in load_expected().values():
        assert all(check["source"] for check in section)


def test_two_sources_that_disagree_are_reported(register: Register) -> None:
    column = ColumnKey("ofgl.bp.depenses_fonctionnement", 2024, 0)
    precise = ColumnKey("ofgl.bp.depenses_fonctionnement", 2024, 2)
    first = Table("ofgl_guadeloupe_2024", Kind.COMMUNE, 2025)
    second = Table("ofgl_48_90_93", Kind.COMMUNE, 2025, rank=2)
    for code, cents_, euros_ in ((ALPHA, 12_345, 123), (DELTA, 50_000, 777)):
        first.put(precise, code, cents_)
        second.put(column, code, euros_)
    assembly = assemble(register, [first, second])
    assert assembly.agreements == 1
    (gap,) = assembly.gaps
    assert (gap.code, gap.kept[1], gap.other[1]) == (DELTA, 50_000, 777)


def test_a_table_refuses_two_figures_for_the_same_place() -> None:
    table = dotations(c01001=1)
    table.put(DSU, ALPHA, 1)
    with pytest.raises(ValueError, match="01001"):
        table.put(DSU, ALPHA, 2)


def test_two_figures_of_a_source_may_make_it_unknown() -> None:
    table = Table("dgcl_perequation_2017", Kind.COMMUNE, 2017)
    for figure in (1, 1, 2, 1):
        table.put_unless_contradicted(DSR, ALPHA, figure)
    assert table.columns[DSR][ALPHA] is Absence.MISSING
    assert table.contradicted == {(DSR, ALPHA)}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("1001", "01001"),
        ("75056", "75056"),
        ("02A004", "2A004"),
        ("101101", "97101"),
        ("104411", "97411"),
        ("106611", "97611"),
    ],
)
def test_codes_of_the_dgfip_are_insee_codes(text: str, code: str) -> None:
    assert insee_code(text) == code


@pytest.mark.parametrize(
    ("text", "decimals", "figure"),
    [
        ("12,5", 1, 125),
        ("12.50", 2, 1250),
        (" 7 ", 0, 7),
        ("-3.1", 1, -31),
        ("", 0, Absence.MISSING),
        ("nd", 1, Absence.MISSING),
        ("NA", 1, Absence.MISSING),
        ("s", 1, Absence.SECRET),
    ],
)
def test_published_figures_are_read_exactly(text: str, decimals: int, figure: object) -> None:
    assert entry(text, decimals) == figure


@pytest.mark.parametrize("text", ["12,55", "abc", "NaN", "inf", "1 000"])
def test_a_figure_finer_than_its_step_or_no_number_is_refused(text: str) -> None:
    with pytest.raises(FigureError):
        entry(text, 1)


def test_what_a_binary_float_left_beside_cents_is_dropped_and_nothing_more() -> None:
    assert cents("438377.83") == 43_837_783
    assert cents("0.1000000001") == 10
    with pytest.raises(FigureError):
        cents("0.105")
    assert from_float(42651.72429, 5) == 4_265_172_429
    assert from_float(float("nan"), 5) is Absence.MISSING
    with pytest.raises(FigureError):
        from_float(0.123456789, 5)
    assert rounded("2,0215", 3) == 2022


def test_every_indicator_of_the_extract_is_specified(extract_indicators: set[str]) -> None:
    assert extract_indicators <= load_specs().keys()


@pytest.fixture(scope="module")
def extract_indicators() -> set[str]:
    with Extract.open() as extract:
        return {indicator.key for indicator in extract.indicators()}
