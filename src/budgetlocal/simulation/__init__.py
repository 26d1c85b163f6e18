"""What a text of law does: State grants through a reference model, local taxes by rule."""

from __future__ import annotations
