"""Indicators: their formulas, the catalogue, their values, and how each value is explained."""

from __future__ import annotations
