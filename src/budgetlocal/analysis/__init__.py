"""Pure functions from budget lines to tables, charts, key figures and findings."""

from __future__ import annotations
