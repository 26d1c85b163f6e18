"""Skips the tests of the model of State grants where it is not installed, but never in CI."""

from __future__ import annotations

import os

import pytest

from budgetlocal.simulation.engine import is_available

needs_engine = pytest.mark.skipif(
    not is_available() and os.environ.get("CI") != "true",
    reason="openfisca-france-dotations-locales is not installed",
)
