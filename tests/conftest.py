"""What every test shares."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from hypothesis import settings

# A busy machine is no failure: durations are for tests/bench.
settings.register_profile("without-clock", deadline=None)
settings.load_profile("without-clock")


@pytest.fixture(scope="session", autouse=True)
def _leave_nothing_on_the_clipboard() -> Iterator[None]:
    """Empty the clipboard while Python is still there.

    Without a screen Qt keeps what was copied until the process has ended, and then calls back a
    Python that is gone.
    """
    yield
    if "PySide6.QtGui" in sys.modules:
        from PySide6.QtGui import QGuiApplication

        if QGuiApplication.instance() is not None:
            QGuiApplication.clipboard().clear()
