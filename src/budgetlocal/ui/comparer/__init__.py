"""The parts of the page Comparer."""

from __future__ import annotations
