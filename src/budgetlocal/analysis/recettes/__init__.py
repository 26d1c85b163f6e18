"""Where the money of a collectivité comes from: kinds of revenue, years, effects, neighbours."""

from __future__ import annotations
