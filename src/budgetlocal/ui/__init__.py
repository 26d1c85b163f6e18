"""The window: widgets show and ask, they never compute."""

from __future__ import annotations
