"""The gauges of the page Santé financière: their ruler, their card, the sheet to print."""

from __future__ import annotations
