"""A file damaged on its way is still read to the cent, or the damage is told; never both wrong."""

from __future__ import annotations

import random
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.layouts.catalogue import LAYOUTS
from tests.layouts.damage import HARMFUL, HARMLESS, Damage, Damaged
from tests.layouts.judging import Outcome, judged, not_conserved
from tests.layouts.layout import Chapters, Layout, rendered
from tests.layouts.sources import budgets_for
from tests.layouts.writers import formats_of

from budgetlocal.importing.tables.reading import read_tables

if TYPE_CHECKING:
    from budgetlocal.importing.tables.report import TableImport

WITH_SUMS = [
    one for one in LAYOUTS if one.chapters in {Chapters.BEFORE, Chapters.AFTER} or one.grand_totals
]
SETTINGS = settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
SMALL = "CA_2024_eau"


def damaged(layout: Layout, damage: Damage, seed: int) -> Damaged | None:
    """Return a book of the small budget in a layout, damaged."""
    chance = random.Random(seed)  # noqa: S311 - a fixture
    name = "CA_2024" if layout.function_vote else SMALL
    return damage(rendered(layout, budgets_for(layout, name), seed), layout, chance)


def imported(found: Damaged, layout: Layout, form: int, folder: Path) -> tuple[TableImport, Path]:
    """Write a damaged book in one of its formats, and import it."""
    formats = list(formats_of(found.book).values())
    path = formats[form % len(formats)](found.book, folder)
    return read_tables(path), path


@SETTINGS
@given(
    layout=st.sampled_from(LAYOUTS),
    damage=st.sampled_from(HARMLESS),
    form=st.integers(0, 8),
    seed=st.integers(0, 10_000),
)
def test_a_harmless_damage_changes_no_figure(
    layout: Layout, damage: Damage, form: int, seed: int
) -> None:
    found = damaged(layout, damage, seed)
    if found is None:
        return
    with tempfile.TemporaryDirectory() as folder:
        result, path = imported(found, layout, form, Path(folder))
        verdict = judged(result, found.book)
        where = f"{layout.name}, {path.name}, {found.what}: "
        assert verdict.outcome is not Outcome.WRONG, where + verdict.why
        if verdict.outcome is not Outcome.REFUSED:
            lost = not_conserved(result, found.book, path, layout.style)
            assert not lost, where + str(lost)


@SETTINGS
@given(
    layout=st.sampled_from(WITH_SUMS),
    damage=st.sampled_from(HARMFUL),
    form=st.integers(0, 8),
    seed=st.integers(0, 10_000),
)
def test_a_row_lost_or_doubled_or_a_cent_changed_is_told_by_the_totals(
    layout: Layout, damage: Damage, form: int, seed: int
) -> None:
    found = damaged(layout, damage, seed)
    if found is None:
        return
    with tempfile.TemporaryDirectory() as folder:
        result, path = imported(found, layout, form, Path(folder))
        verdict = judged(result, found.book)
        where = f"{layout.name}, {path.name}, {found.what}: "
        if verdict.outcome is Outcome.REFUSED:
            return
        lost = not_conserved(result, found.book, path, layout.style, is_broken=True)
        assert not lost, where + str(lost)
        assert is_told(result), f"{where} nothing is told; {verdict}"


def is_told(result: TableImport) -> bool:
    """Tell whether the report says that rows and totals of the file do not agree."""
    codes = {notice.code for notice in result.notices}
    codes |= {notice.code for document in result.documents for notice in document.notices}
    # A chapter that lost its only line keeps its total, and is said to be without detail.
    return bool(
        result.questions or codes & {"sous_totaux", "niveau_chapitre", "chapitre_sans_article"}
    )
