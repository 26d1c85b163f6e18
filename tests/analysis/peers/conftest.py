from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from budgetlocal.reference.extract import Extract
from budgetlocal.reference.values import Kind


@pytest.fixture(scope="session")
def extract() -> Iterator[Extract]:
    with Extract.open() as opened:
        yield opened


@pytest.fixture(scope="session")
def number(extract: Extract) -> Callable[[str], int]:
    """Return the number in the extract of the commune with an INSEE code."""

    def find(code: str) -> int:
        found = extract.by_code(Kind.COMMUNE, code)
        assert found is not None
        return found.id

    return find
