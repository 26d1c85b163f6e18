"""What the year will end at (atterrissage): methods, their errors on past years, the table."""

from __future__ import annotations
