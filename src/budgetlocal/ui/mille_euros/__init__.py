"""The views of the page « 1 000 € », the game, and the projection for a public meeting."""

from __future__ import annotations
