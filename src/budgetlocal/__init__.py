"""BudgetLocal: read, check, follow and explain the budget of a French local authority, offline."""

from __future__ import annotations

__version__ = "0.1.0"
