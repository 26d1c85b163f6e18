"""The workshop of indicators: the catalogue with its values, a formula tried, communes compared."""

from __future__ import annotations
