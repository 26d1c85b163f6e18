"""The views of the page Recettes."""

from __future__ import annotations
