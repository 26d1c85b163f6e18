from __future__ import annotations

from budgetlocal.reference.extract import Extract
from budgetlocal.simulation.history import history_table


def test_past_grants_of_a_commune_come_from_the_extract_with_their_source():
    with Extract.open() as extract:
        table = history_table(extract, "59512")  # Roubaix
        known = {v.indicator: v.number for v in extract.sheet(_number(extract, "59512"))}
    assert table is not None
    cents = {row.key.partition(":")[0]: row.cells[2] for row in table.rows}
    assert cents["dgcl_2017.dsu"] == known["dgcl_2017.dsu"] > 0
    assert "DGCL" in str(table.source)


def test_a_commune_that_the_extract_does_not_know_has_no_history():
    with Extract.open() as extract:
        assert history_table(extract, "99999") is None


def _number(extract, code):
    from budgetlocal.reference.values import Kind

    return extract.by_code(Kind.COMMUNE, code).id
