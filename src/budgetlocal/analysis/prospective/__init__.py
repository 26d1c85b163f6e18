"""Forward plan: scenarios over years, investment programme, the loan that closes each year."""

from __future__ import annotations
