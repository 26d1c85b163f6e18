"""The pages of the window; each shows one answer about the chosen document."""

from __future__ import annotations
