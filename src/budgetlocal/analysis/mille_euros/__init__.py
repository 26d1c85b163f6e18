"""Where 1 000 € of spending go, by public policy: "le jeu des 1 000 €"."""

from __future__ import annotations
