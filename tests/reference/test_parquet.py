"""The Parquet export: read back, each figure is the one of the extract, the unknown too."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from decimal import Decimal
from pathlib import Path

import pyarrow.compute
import pyarrow.dataset
import pyarrow.parquet
import pytest

from budgetlocal.core.errors import Cancelled, UserError
from budgetlocal.reference.codec import CHUNK, decode
from budgetlocal.reference.database import block_id
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.parquet import export_parquet
from budgetlocal.reference.values import Absence
from official_files import ignore, never


@pytest.fixture(scope="module")
def progress() -> list[int]:
    return []


@pytest.fixture(scope="module")
def folder(extract: Extract, progress: list[int], tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("parquet") / "vide"
    target.mkdir()
    written = export_parquet(extract, target, progress.append, never)
    assert len(written) == len(extract.indicators()) + 3
    assert all(path.is_relative_to(target) for path in written)
    return target


def figures(extract: Extract, indicator: str) -> Iterator[tuple[int, int, str, object]]:
    """Yield the figures of an indicator as the blocks hold them, in its unit."""
    with closing(extract.connection()) as connection:
        (last,) = connection.execute("SELECT max(id) FROM collectivite").fetchone()
        for serie in extract.series_of(indicator):
            for chunk in range(last // CHUNK + 1):
                row = connection.execute(
                    "SELECT data FROM bloc WHERE id = ?", (block_id(chunk, serie.id),)
                ).fetchone()
                for place, entry in enumerate(decode(row[0]) if row else ()):
                    if entry is not None:
                        value = (
                            entry.value
                            if isinstance(entry, Absence)
                            else Decimal(entry).scaleb(-serie.decimals)
                        )
                        yield chunk * CHUNK + place, serie.exercice, serie.source, value


def table_of(folder: Path, indicator: str) -> pyarrow.Table:
    path = folder / "series" / f"indicateur={indicator}" / "valeurs.parquet"
    return pyarrow.parquet.read_table(path, partitioning=None)


def test_every_figure_comes_back(extract: Extract, folder: Path) -> None:
    """Nothing rounded, no unknown made zero: one indicator in eight, figure by figure."""
    for indicator in extract.indicators()[::8]:
        table = table_of(folder, indicator.key)
        columns = [
            table[name].to_pylist()
            for name in ("collectivite_id", "exercice", "source", "valeur", "absence")
        ]
        found = [
            (number, exercice, source, absence if value is None else value)
            for number, exercice, source, value, absence in zip(*columns, strict=True)
        ]
        assert found == list(figures(extract, indicator.key)), indicator.key


def test_every_indicator_has_as_many_figures_known_and_unknown(
    extract: Extract, folder: Path
) -> None:
    total, current = 0, pyarrow.array(_today(extract), type=pyarrow.int32())
    for indicator in extract.indicators():
        table = table_of(folder, indicator.key)
        known = table["valeur"].is_valid()
        assert known.equals(table["absence"].is_null())
        if len(indicator.sources) == 1:
            today = table.filter(pyarrow.compute.field("collectivite_id").isin(current))
            wanted = sum(coverage.known for coverage in indicator.coverage)
            assert len(today) - today["valeur"].null_count == wanted
        total += table.num_rows
    assert total > 3_600_000


def _today(extract: Extract) -> list[int]:
    with closing(extract.connection()) as connection:
        return [
            row[0] for row in connection.execute("SELECT id FROM collectivite WHERE is_current")
        ]


def test_an_amount_is_euros_and_an_unknown_has_a_reason(extract: Extract, folder: Path) -> None:
    data = pyarrow.dataset.dataset(folder / "series", partitioning="hive")
    chosen = data.to_table(
        filter=(pyarrow.dataset.field("indicateur") == "ofgl.bp.depenses_fonctionnement")
        & (pyarrow.dataset.field("code") == "55189")
        & (pyarrow.dataset.field("exercice") == 2025)
    ).to_pylist()
    assert [row["valeur"] for row in chosen] == [Decimal("27242.44")]
    secret = pyarrow.parquet.read_table(
        folder / "series" / "indicateur=insee_filosofi.taux_pauvrete" / "valeurs.parquet",
        partitioning=None,
    ).to_pylist()
    assert {row["absence"] for row in secret if row["valeur"] is None} == {"secret", "manquant"}
    assert all(row["absence"] is None for row in secret if row["valeur"] is not None)


def test_the_schema_is_the_documented_one(folder: Path) -> None:
    schema = pyarrow.parquet.read_schema(
        folder / "series" / "indicateur=dgcl_2017.dsu" / "valeurs.parquet"
    )
    assert [(field.name, str(field.type)) for field in schema] == [
        ("exercice", "int16"),
        ("nature", "string"),
        ("code", "string"),
        ("collectivite_id", "int32"),
        ("valeur", "decimal128(24, 6)"),
        ("absence", "string"),
        ("source", "string"),
    ]
    assert schema.metadata[b"unite"] == b"EUR"


def test_the_collectivites_are_all_there(extract: Extract, folder: Path) -> None:
    rows = pyarrow.parquet.read_table(folder / "collectivites.parquet").to_pylist()
    assert sum(row["nature"] == "commune" and row["actuelle"] for row in rows) == 34_969
    (montreuil,) = (row for row in rows if (row["nature"], row["code"]) == ("commune", "93048"))
    assert (montreuil["nom"], montreuil["epci"], montreuil["ept"]) == (
        "Montreuil",
        "200054781",
        "200057875",
    )
    assert len({row["collectivite_id"] for row in rows}) == len(rows)
    (old,) = (row for row in rows if (row["code"], row["actuelle"]) == ("93059", False))
    assert old["successeur"] == "93066"


def test_the_figures_of_a_former_commune_are_not_joined_to_todays(
    extract: Extract, folder: Path
) -> None:
    table = table_of(folder, "dgcl_2017.dsu").to_pylist()
    (row,) = (row for row in table if row["code"] == "93066")
    owners = pyarrow.parquet.read_table(folder / "collectivites.parquet").to_pylist()
    (owner,) = (o for o in owners if o["collectivite_id"] == row["collectivite_id"])
    assert (owner["code"], owner["actuelle"], row["valeur"]) == ("93066", False, 14_874_070)


def test_indicators_and_sources_are_described(extract: Extract, folder: Path) -> None:
    rows = pyarrow.parquet.read_table(folder / "indicateurs.parquet").to_pylist()
    assert [row["indicateur"] for row in rows] == [i.key for i in extract.indicators()]
    sources = pyarrow.parquet.read_table(folder / "sources.parquet").to_pylist()
    keys = {source.key for i in extract.indicators() for source in i.sources}
    assert {row["source"] for row in sources} == keys
    assert all(len(row["sha256"]) == 64 for row in sources)


@pytest.mark.usefixtures("folder")
def test_progress_goes_to_the_end(progress: list[int]) -> None:
    assert progress == sorted(progress)
    assert progress[-1] == 100


def test_a_cancel_leaves_nothing(extract: Extract, tmp_path: Path) -> None:
    seen: list[int] = []
    with pytest.raises(Cancelled):
        export_parquet(extract, tmp_path / "export", seen.append, lambda: len(seen) > 3)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_with_files_is_left_alone(extract: Extract, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(UserError, match="nouveau ou vide"):
        export_parquet(extract, tmp_path, ignore, never)
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]
