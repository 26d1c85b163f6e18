"""From the grid of a table file to clean budget documents, with a report of every repair."""

from __future__ import annotations
