"""Budgets written in 30 layouts and nine formats come back to the cent, or are asked about."""

from __future__ import annotations

import random
import tempfile
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.layouts.budgets import demonstration
from tests.layouts.catalogue import LAYOUTS
from tests.layouts.judging import Outcome, judged, not_conserved
from tests.layouts.layout import Layout, rendered
from tests.layouts.random_layouts import random_layout
from tests.layouts.sources import budgets_for
from tests.layouts.writers import formats_of

from budgetlocal.importing.tables.reading import read_tables

OUTCOMES: dict[tuple[str, str], Outcome] = {}
"""What each layout gave in each format, for the share of the last test."""
WITHOUT_QUESTION = 0.9


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_a_layout_gives_back_its_budget_or_says_why_not(layout: Layout, tmp_path: Path) -> None:
    book = rendered(layout, budgets_for(layout))
    faults = []
    for name, write in formats_of(book).items():
        path = write(book, tmp_path)
        result = read_tables(path)
        verdict = judged(result, book)
        OUTCOMES[layout.name, name] = verdict.outcome
        if verdict.outcome is Outcome.WRONG:
            faults.append(f"{name}: {verdict.why}")
        if verdict.outcome is not Outcome.REFUSED:
            faults += [
                f"{name}: {lost}" for lost in not_conserved(result, book, path, layout.style)
            ]
    assert not faults, "\n".join(faults)


def test_nine_layouts_in_ten_need_no_question() -> None:
    if len({layout for layout, _ in OUTCOMES}) < len(LAYOUTS):
        pytest.skip("counts what the tests above gave: run them all")
    counts = Counter(OUTCOMES.values())
    share = counts[Outcome.EXACT] / len(OUTCOMES)
    asked = sorted({layout for (layout, _), one in OUTCOMES.items() if one is not Outcome.EXACT})
    print(f"imported with no question: {share:.1%} of {len(OUTCOMES)} files; asked for: {asked}")
    assert share >= WITHOUT_QUESTION, (share, asked)


@settings(
    max_examples=40,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
@given(seed=st.integers(0, 1_000_000))
def test_a_layout_drawn_at_random_is_never_silently_wrong(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - a fixture
    layout = random_layout(chance)
    book = rendered(layout, (demonstration(chance.choice(("CA_2024_eau", "BP_2025"))),), seed)
    formats = list(formats_of(book).values())
    with tempfile.TemporaryDirectory() as folder:
        path = chance.choice(formats)(book, Path(folder))
        result = read_tables(path)
        verdict = judged(result, book)
        assert verdict.outcome is not Outcome.WRONG, f"{path.name} {layout}: {verdict.why}"
        if verdict.outcome is not Outcome.REFUSED:
            lost = not_conserved(result, book, path, layout.style)
            assert not lost, f"{path.name} {layout}: {lost}"


def test_a_layout_that_lacks_something_is_asked_about(tmp_path: Path) -> None:
    layout = next(one for one in LAYOUTS if one.asks)
    book = rendered(layout, budgets_for(layout))
    verdict = judged(read_tables(formats_of(book)["xlsx"](book, tmp_path)), book)
    assert verdict.outcome is Outcome.QUESTION
