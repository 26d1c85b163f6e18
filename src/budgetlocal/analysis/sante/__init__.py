"""Financial health of a collectivité: gauges, each with its question, its threshold and its peers."""

from __future__ import annotations
