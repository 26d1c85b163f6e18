"""The rates that a municipal council votes: products, links between rates, households."""

from __future__ import annotations
