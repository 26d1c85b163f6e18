"""How large a table file may be. A budget is thousands of times smaller; a bomb is larger.

Found by trial: at these limits a read takes less than a minute and 1.5 GB of memory.
"""

from __future__ import annotations

MEGABYTE = 1 << 20
TEXT_BYTES = 100 * MEGABYTE
"""Of a csv, a page or a table in XML."""
WORKBOOK_BYTES = 200 * MEGABYTE
"""Of a workbook as stored."""
UNPACKED_BYTES = 400 * MEGABYTE
"""Of the parts of a workbook that are read, once unpacked."""
WORST_RATIO = 400
"""How many times a large part may have been compressed; the most repetitive sheets reach 100."""
RATIO_FROM_BYTES = 64 * MEGABYTE
"""From which unpacked size the ratio counts."""
PARTS = 20_000
"""Files inside a workbook."""
CELLS = 12_000_000
"""Cells of a whole file, empty ones between full ones included."""
SPARSE_BYTES = 48 * MEGABYTE
"""Of a sheet, unpacked, whose cells lie so far apart that it is read cell by cell."""
PARALLEL_BYTES = 24 * MEGABYTE
"""Of all sheets, unpacked, from which they are measured while they are read (`held_workbook`).

Below it, and where a sheet declares no range, the places of its cells are measured before."""


def in_megabytes(size: int) -> int:
    """Return a size in whole megabytes, rounded up."""
    return -(-size // MEGABYTE)
