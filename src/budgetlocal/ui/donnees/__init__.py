"""The views of the page Données: the list of figures, the sheet, imports and downloads."""

from __future__ import annotations
