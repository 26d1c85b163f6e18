"""Execution of a voted budget all year long: credits, engagements, mandats and titres, by date."""

from __future__ import annotations
