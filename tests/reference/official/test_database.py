from __future__ import annotations

import sqlite3
from decimal import Decimal

import pytest
from filelock import FileLock
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from budgetlocal.core.errors import UserError
from budgetlocal.reference.official.connection import FILE_NAME
from budgetlocal.reference.official.database import UserReference
from budgetlocal.reference.official.importing import import_official
from budgetlocal.reference.official.schema import APPLICATION_ID
from official_files import EveryCode, ignore, lines, never

KEY = "ofgl-communes:epargne-brute:BP"


def ofgl(vintage: int, **amounts: str) -> str:
    """Return an OFGL file of 2022: one amount a commune, in the geography of a vintage."""
    return lines(
        f"Exercice;Code Insee {vintage} Commune;Agrégat;Type de budget;Montant",
        *(
            f"2022;{code.removeprefix('c')};Epargne brute;Budget principal;{amount}"
            for code, amount in amounts.items()
        ),
    )


def test_a_new_database_is_empty_and_ours(folder):
    with UserReference.open(folder) as reference:
        assert reference.sources() == ()
        assert reference.sheet("99001") == ()
        assert reference.column(KEY, 2022) is None
    with sqlite3.connect(folder / FILE_NAME) as raw:
        assert raw.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
        assert raw.execute("PRAGMA user_version").fetchone()[0] == 1


def test_every_table_of_ours_is_strict(folder):
    UserReference.open(folder).close()
    with sqlite3.connect(folder / FILE_NAME) as raw:
        tables = raw.execute("PRAGMA table_list").fetchall()
    loose = {row[1] for row in tables if row[0] == "main" and not row[5]}
    assert {name for name in loose if not name.startswith(("sqlite_", "_sqlite"))} == set()


def test_a_source_tells_where_it_comes_from(bring, folder):
    bring(ofgl(2024, c99001="1"), "ofgl-base-communes.csv")
    with UserReference.open(folder) as reference:
        (source,) = reference.sources()
    assert (source.producer, source.licence, source.vintage) == (
        "OFGL",
        "Licence Ouverte 2.0",
        2024,
    )
    assert (source.file_name, source.rows, len(source.sha256)) == ("ofgl-base-communes.csv", 1, 64)
    assert source.imported_at.endswith("+00:00")


def test_the_same_perimeter_again_replaces_the_source(bring, folder):
    first = bring(ofgl(2024, c99001="1", c99002="2"))
    second = bring(ofgl(2024, c99001="10", c99002="20"))
    assert [source.id for source in second.replaced] == [first.source.id]
    with UserReference.open(folder) as reference:
        assert len(reference.sources()) == 1
        read = reference.column(KEY, 2022)
    assert read is not None
    assert list(read.frame["value"]) == [Decimal(10), Decimal(20)]


def test_an_extract_never_replaces_a_larger_file(bring, folder):
    bring(ofgl(2024, c99001="1", c99002="2"))
    report = bring(ofgl(2024, c99001="10"))
    assert report.replaced == ()
    assert len(report.other_vintages) == 1
    with UserReference.open(folder) as reference:
        assert len(reference.sources()) == 2


def test_two_vintages_stay_apart_and_every_answer_names_its_own(bring, folder):
    new = bring(ofgl(2024, c99001="10")).source
    old = bring(ofgl(2023, c99001="9", c99002="2")).source
    with UserReference.open(folder) as reference:
        newest = reference.column(KEY, 2022)
        asked = reference.column(KEY, 2022, source_id=old.id)
        sheet = reference.sheet("99001")
    assert newest is not None
    assert asked is not None
    assert (newest.source, newest.others) == (new, (old,))
    assert list(newest.frame["code"]) == ["99001"]
    assert (asked.source, list(asked.frame["value"])) == (old, [Decimal(9), Decimal(2)])
    assert [(v.source.vintage, v.number) for v in sheet] == [(2024, 10), (2023, 9)]


def test_removing_a_source_removes_all_that_was_read_in_it(bring, folder):
    one = bring(ofgl(2024, c99001="1")).source
    two = bring(ofgl(2023, c99001="2")).source
    with UserReference.open(folder) as reference:
        reference.remove(one.id)
        assert [source.id for source in reference.sources()] == [two.id]
        assert [v.number for v in reference.sheet("99001")] == [2]
    with sqlite3.connect(folder / FILE_NAME) as raw:
        counts = {
            table: len(raw.execute(query).fetchall())
            for table, query in (
                ("valeur", "SELECT * FROM valeur"),
                ("serie", "SELECT * FROM serie"),
                ("indicateur", "SELECT * FROM indicateur"),
                ("territoire", "SELECT * FROM territoire"),
                ("budget", "SELECT * FROM budget"),
                ("controle", "SELECT * FROM controle"),
            )
        }
    assert set(counts.values()) == {1}


def test_removing_a_source_that_is_gone_is_refused(folder):
    with (
        UserReference.open(folder) as reference,
        pytest.raises(UserError, match="plus dans la base"),
    ):
        reference.remove(7)


def test_rejections_and_controls_are_kept_with_the_source(bring, folder):
    report = bring(ofgl(2024, c99001="1", c99002="douze"))
    with UserReference.open(folder) as reference:
        assert reference.rejections(report.source.id) == report.rejections
        assert reference.controls(report.source.id) == report.controls


def test_a_column_keeps_unknown_values_apart_from_zero(bring, folder):
    bring(lines("CODGEO;MED21;TP6021;D121", "01001;0;s;1", "01002;7;8;9"))
    with UserReference.open(folder) as reference:
        read = reference.column("filosofi:TP60", 2021)
    assert read is not None
    assert read.frame[["code", "value", "state"]].to_numpy().tolist() == [
        ["01001", None, "secret"],
        ["01002", Decimal(8), ""],
    ]


def test_a_reader_goes_on_during_an_import(bring, folder):
    bring(ofgl(2023, c99001="1"))
    with UserReference.open(folder) as reference:
        bring(ofgl(2024, c99001="2"))
        assert [source.vintage for source in reference.sources()] == [2024, 2023]


def test_a_reader_cannot_write(folder):
    with (
        UserReference.open(folder) as reference,
        pytest.raises(sqlite3.OperationalError, match="readonly"),
    ):
        reference._connection.execute("DELETE FROM source")


def test_two_imports_at_once_are_refused(bring, folder):
    folder.mkdir()
    with FileLock(folder / "reference.lock"), pytest.raises(UserError, match="en cours"):
        bring(ofgl(2024, c99001="1"))


def test_what_a_crashed_import_left_is_swept(bring, folder):
    leftover = folder / "import-crashed"
    leftover.mkdir(parents=True)
    (leftover / "staging.sqlite").write_bytes(b"half")
    bring(ofgl(2024, c99001="1"))
    assert list(folder.glob("import-*")) == []


def test_a_database_of_another_program_is_left_alone(folder):
    folder.mkdir()
    with sqlite3.connect(folder / FILE_NAME) as other:
        other.execute("CREATE TABLE somebody_elses (id INTEGER)")
    before = (folder / FILE_NAME).read_bytes()
    with pytest.raises(UserError, match="n'est pas une base"):
        UserReference.open(folder)
    assert (folder / FILE_NAME).read_bytes() == before


def test_a_newer_database_asks_for_a_newer_program(folder):
    UserReference.open(folder).close()
    with sqlite3.connect(folder / FILE_NAME) as raw:
        raw.execute("PRAGMA user_version = 99")
    with pytest.raises(UserError, match="plus récente"):
        UserReference.open(folder)


def test_a_damaged_database_is_told(folder):
    folder.mkdir()
    (folder / FILE_NAME).write_bytes(b"SQLite format 3\x00" + b"\xff" * 5000)
    with pytest.raises(UserError, match="abîmée"):
        UserReference.open(folder)


amounts = st.lists(
    st.decimals(min_value=-(10**7), max_value=10**7, places=2), min_size=1, max_size=30
)


@settings(
    deadline=None, max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(amounts=amounts, copies=st.integers(0, 3), bad=st.integers(0, 3))
def test_nothing_is_lost_nor_counted_twice(tmp_path_factory, amounts, copies, bad):
    place = tmp_path_factory.mktemp("conservation")
    path = place / "ofgl.csv"
    rows = ofgl(2024, **{f"c{10000 + n}": f"{a}" for n, a in enumerate(amounts)}).splitlines()
    rows += rows[1:2] * copies + ["2022;mauvais;Epargne brute;Budget principal;3.33"] * bad
    path.write_text("\n".join(rows), encoding="utf-8")
    report = import_official(path, place, EveryCode(), progress=ignore, is_cancelled=never)
    (control,) = report.controls
    assert control.kept == sum(amounts)
    assert control.rejected == amounts[0] * copies + bad * Decimal("3.33")
    assert control.in_file == control.kept + control.rejected
    assert report.rows_kept + report.rows_rejected == len(rows) - 1
