"""The progress of an import: it only goes forward, through every stage, to its end."""

from __future__ import annotations

from tests.importing.tables.test_reading import PLAIN, written

from budgetlocal.importing.tables.answers import Answers
from budgetlocal.importing.tables.reading import read_tables
from budgetlocal.importing.tables.stages import Stages, only_forward


def told(path, answers=None):
    percents: list[int] = []
    read_tables(path, answers=answers, progress=percents.append)
    return percents


def test_an_import_is_told_forward_to_its_end(tmp_path):
    percents = told(written(tmp_path, PLAIN))
    assert percents == sorted(set(percents))
    assert percents[-1] == 100
    # The grid, then the sheets, the rows and the documents: no jump from the grid to the end.
    assert len([percent for percent in percents if 70 < percent < 100]) >= 3


def test_a_refused_repair_reads_twice_and_is_told_so(tmp_path):
    answers = Answers(refused=frozenset({"zeros::0:99"}))
    percents = told(written(tmp_path, PLAIN), answers)
    assert percents == sorted(set(percents))
    assert len([percent for percent in percents if 85 <= percent < 100]) >= 2


def test_a_refusal_is_no_reason_to_go_back(tmp_path):
    percents = told(written(tmp_path, "Commune;Population\nX;1200\n"))
    assert percents == sorted(set(percents))


def test_a_stretch_is_a_part_of_the_whole():
    heard: list[int] = []
    half = Stages(heard.append).part(50, 100)
    for done in (0, 1, 2, 4, 9):
        half.at(done, 4)
    half.part(0, 50).at(100)
    half.at(1, 0)
    assert heard == [50, 62, 75, 100, 100, 75, 100]


def test_what_is_not_further_is_not_told():
    heard: list[int] = []
    tell = only_forward(heard.append)
    for percent in (0, 10, 10, 5, 11):
        tell(percent)
    assert heard == [0, 10, 11]
