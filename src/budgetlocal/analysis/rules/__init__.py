"""The rules of law that an execution is checked against, each a pure function giving findings."""

from __future__ import annotations
