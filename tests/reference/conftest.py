"""The bundled extract, opened once for the tests that only read it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from budgetlocal.reference.extract import Extract


@pytest.fixture(scope="session")
def extract() -> Iterator[Extract]:
    with Extract.open() as opened:
        yield opened
