"""The user's document: one SQLite file, its schema, its undo journal, its single writer."""

from __future__ import annotations
