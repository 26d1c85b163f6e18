"""The fictitious communes of the demonstration and of the tests, written as TotEM and CFU XML."""

from __future__ import annotations
