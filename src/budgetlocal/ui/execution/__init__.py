"""The panes of the page Exécution: follow-up, alerts, landing, draft, closing, budgets together."""

from __future__ import annotations
