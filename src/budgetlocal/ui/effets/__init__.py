"""The parts of the page of the effects of a law."""

from __future__ import annotations
