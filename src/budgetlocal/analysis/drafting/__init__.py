"""A decision being prepared: what it changes, whether it may be voted, its table."""

from __future__ import annotations
