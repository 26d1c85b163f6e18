"""What the page Données shows, as frozen values: the list of figures, the sheet of a collectivité."""

from __future__ import annotations
