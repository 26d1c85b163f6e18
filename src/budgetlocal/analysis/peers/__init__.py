"""Whom a collectivité is compared with, whether they compare, and where it stands among them."""

from __future__ import annotations
