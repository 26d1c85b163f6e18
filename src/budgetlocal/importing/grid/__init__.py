"""From any file of tables to grids of raw values: workbooks, csv, pages; hostile ones refused."""

from __future__ import annotations
