"""Questions and reports; always opened with `open()`, never waited for."""

from __future__ import annotations
