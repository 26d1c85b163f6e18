"""The parts of the page Atelier."""

from __future__ import annotations
