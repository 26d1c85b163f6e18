from __future__ import annotations

from decimal import Decimal

import pytest

from budgetlocal.reference.official.committing import NewSource, commit
from budgetlocal.reference.official.connection import connect_writer
from budgetlocal.reference.official.control import Rejections, Sums
from budgetlocal.reference.official.gathering import Gathered, IndicatorKey
from budgetlocal.reference.official.kinds import Level, Reason, Shape, Unit
from budgetlocal.reference.official.proving import ConservationError
from budgetlocal.reference.official.queries import read_sources
from budgetlocal.reference.official.staging import Staging
from official_files import EveryCode, ignore, never

NEW = NewSource(
    layout="ofgl-communes",
    level="commune",
    title="Essai",
    producer="OFGL",
    licence="Licence Ouverte 2.0",
    vintage=2024,
    exercices=(2024,),
    perimeter="99001",
    fingerprint="x",
    file_name="essai.csv",
    sha256="0" * 64,
    size=1,
    imported_at="2026-01-01T00:00:00+00:00",
)


def staged_one_figure(tmp_path, seen_cents: int) -> tuple[Gathered, Staging]:
    """Stage 1.00 euro, after having seen another sum in the file."""
    gathered = Gathered(Level.COMMUNE, EveryCode())
    indicator = IndicatorKey("k", "Épargne", Unit.EUROS, "BP", "montant")
    with Staging(tmp_path) as staging:
        place = (
            gathered.serie(indicator, 2024),
            gathered.territory("99001", "V"),
            gathered.budget("", ""),
        )
        staging.add_values([(2, *place, 1, 0, None)])
    gathered.rows = 1
    gathered.units["montant"] = Unit.EUROS
    gathered.in_file.add("montant", (seen_cents, 2))
    return gathered, staging


@pytest.mark.parametrize(("seen_cents", "is_wrong"), [(100, False), (101, True), (99, True)])
def test_a_lost_cent_stops_the_import_and_leaves_nothing(tmp_path, folder, seen_cents, is_wrong):
    gathered, staging = staged_one_figure(tmp_path, seen_cents)
    connection = connect_writer(folder)
    try:
        if is_wrong:
            with pytest.raises(ConservationError, match="montant"):
                commit(
                    connection, staging.path, NEW, gathered, Shape.LONG,
                    progress=ignore, is_cancelled=never,
                )  # fmt: skip
            assert read_sources(connection) == ()
        else:
            done = commit(
                connection, staging.path, NEW, gathered, Shape.LONG,
                progress=ignore, is_cancelled=never,
            )  # fmt: skip
            assert (done.values, done.controls[0].kept) == (1, Decimal(1))
    finally:
        connection.close()


def test_sums_mix_figures_of_any_number_of_decimals_exactly():
    sums = Sums()
    for figure in ((1, 0), (1, 1), (1, 15), (-10, 1)):
        sums.add("montant", figure)
    assert sums.total("montant") == Decimal("0.100000000000001")
    assert sums.total("autre") == 0


def test_rejections_are_all_counted_and_only_the_first_ones_listed():
    rejections = Rejections()
    for line in range(5000):
        rejections.row(line, Reason.CODE, "x", [("montant", (1, 2))])
    assert (rejections.rows, len(rejections.listed)) == (5000, 1000)
    assert rejections.counts == {Reason.CODE: 5000}
    assert rejections.sums.total("montant") == Decimal("50.00")
