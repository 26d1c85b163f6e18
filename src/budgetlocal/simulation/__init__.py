"""Effects of a law: what State grants and local taxes become when a rule or a criterion changes."""

from __future__ import annotations
