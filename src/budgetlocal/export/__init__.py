"""Writers of tables and data files, from specs. No Qt here: charts are rendered in `ui`."""

from __future__ import annotations
