"""Tables and trees made from `TableSpec` values: shown, filtered, copied, written."""

from __future__ import annotations
