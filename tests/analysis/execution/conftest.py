"""The demonstration commune is shared with the other tests of analyses."""

from __future__ import annotations
