"""Builder of the bundled extract: from the sources as they were published to one SQLite file."""

from __future__ import annotations
