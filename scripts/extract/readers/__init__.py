"""Readers of the sources, one module a producer; each returns tables of exact figures."""

from __future__ import annotations
