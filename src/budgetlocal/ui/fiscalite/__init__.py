"""The vote of rates: a form, what it yields, what the law says of it."""

from __future__ import annotations
