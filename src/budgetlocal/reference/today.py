"""Today's code of a collectivité, for the importers of official files."""

from __future__ import annotations

from budgetlocal.reference.extract import Extract
from budgetlocal.reference.official.kinds import Level
from budgetlocal.reference.values import Kind

_KINDS = {
    Level.COMMUNE: (Kind.COMMUNE,),
    Level.EPCI: (Kind.EPCI, Kind.EPT),
    Level.DEPARTEMENT: (Kind.DEPARTEMENT,),
    Level.REGION: (Kind.REGION,),
}
_SIREN_DIGITS = 9


class ExtractRegister:
    """The register of the extract, as `official.kinds.Register` asks for it."""

    def __init__(self, extract: Extract) -> None:
        """Look codes up in an open extract."""
        self._extract = extract

    def today(self, code: str, level: Level) -> str | None:
        """Return today's code of a collectivité, None when the register does not know it.

        `code` is an INSEE code, or a SIREN of a commune, département or région.
        """
        kinds = _KINDS.get(level, ())
        if len(code) == _SIREN_DIGITS:
            found = self._extract.by_siren(code)
            return next((c.code for c in found if c.kind in kinds and c.is_current), None)
        if level is Level.COMMUNE:
            today = self._extract.today(code)
            return None if today is None else today.commune.code
        codes = (self._extract.by_code(kind, code) for kind in kinds)
        return next((c.code for c in codes if c is not None and c.is_current), None)
