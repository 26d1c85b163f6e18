"""The window that turns a table file into budget documents, under the eyes of the person."""

from __future__ import annotations
