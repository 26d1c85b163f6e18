"""Official open-data files: recognised by their header, read in streams, kept in one database."""

from __future__ import annotations
