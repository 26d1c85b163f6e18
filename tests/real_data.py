"""Where the real files are, and what a test does when they are not there."""

from __future__ import annotations

import json
import os
from functools import cache
from pathlib import Path
from typing import Any

import pytest

PROJECT = Path(__file__).resolve().parents[1]
SHARED = PROJECT.parent / "shared" / "data"
BUDGETS = SHARED / "budgets"


def needs(folder: Path) -> Path:
    """Return a folder of real files; skip the test without it, fail when CI promises it."""
    if folder.is_dir():
        return folder
    if os.environ.get("CI") == "true":
        pytest.fail(f"real data are promised in CI: {folder.name} is missing", pytrace=False)
    pytest.skip(f"real data not on this machine: {folder.name}")


@cache
def expected() -> dict[str, Any]:
    """Return the independently computed totals of each real file."""
    text = (needs(BUDGETS) / "expected.json").read_text(encoding="utf-8")
    files: dict[str, Any] = json.loads(text)["files"]
    return files
