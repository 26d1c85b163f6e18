"""Reference data on every collectivité: the bundled extract, and the official files of the user."""

from __future__ import annotations
