"""Readers: one per kind of file, from a path to frozen values. Readers never write."""

from __future__ import annotations
