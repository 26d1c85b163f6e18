"""The tabs of the page Prospective."""

from __future__ import annotations
