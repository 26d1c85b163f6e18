"""A lines frame has one shape, and unknown amounts stay unknown in it."""

from __future__ import annotations

import pandas as pd
import pytest
from tests.fakes import make_line

from budgetlocal.core import frames
from budgetlocal.core.frames import SchemaError, checked_lines, lines_frame
from budgetlocal.core.kinds import Amount


def test_an_amount_that_the_file_does_not_give_is_missing_not_zero() -> None:
    frame = lines_frame([make_line(1, {Amount.MT_PREV: 0}), make_line(2, {Amount.MT_REAL: 5})])
    assert frame["MtPrev"].tolist() == [0, pd.NA]
    assert frame["MtReal"].tolist() == [pd.NA, 5]


def test_a_frame_of_no_line_has_the_same_columns() -> None:
    assert tuple(lines_frame([]).columns) == frames.LINES


def test_large_amounts_stay_exact() -> None:
    exact = 9_007_199_254_740_993  # not a float
    assert lines_frame([make_line(1, {Amount.MT_PREV: exact})])["MtPrev"].sum() == exact


def test_a_frame_without_a_column_is_refused() -> None:
    with pytest.raises(SchemaError, match="nature"):
        checked_lines(lines_frame([make_line()]).drop(columns="nature"))


def test_a_frame_with_fractions_of_cents_is_refused() -> None:
    frame = lines_frame([make_line()]).assign(MtPrev=0.5)
    with pytest.raises(SchemaError):
        checked_lines(frame)
