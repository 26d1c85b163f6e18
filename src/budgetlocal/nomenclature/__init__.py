"""Plans de comptes: accounts, chapters and functions of each nomenclature, year by year."""

from __future__ import annotations
