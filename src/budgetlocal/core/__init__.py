"""Values that cross every room: money, codes, budget documents, charts, tables, findings.

Nothing here touches a file, a clock, a network or a widget.
"""

from __future__ import annotations
