"""The edits of a workspace: each takes a connection inside a transaction and returns Changes."""

from __future__ import annotations
