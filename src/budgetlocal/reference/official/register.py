"""The register of the bundled extract, as the importers ask it."""

from __future__ import annotations

from budgetlocal.reference.extract import Extract
from budgetlocal.reference.official.kinds import Level
from budgetlocal.reference.values import Collectivite, Kind

_KINDS = {
    Level.COMMUNE: (Kind.COMMUNE,),
    Level.EPCI: (Kind.EPCI, Kind.EPT),
    Level.DEPARTEMENT: (Kind.DEPARTEMENT,),
    Level.REGION: (Kind.REGION, Kind.DEPARTEMENT),  # a collectivité unique may be listed as either
    Level.OTHER: (),
}
_SIREN_DIGITS = 9


class ExtractRegister:
    """Finds today's code of a collectivité in the extract; an answer is asked for once."""

    def __init__(self, extract: Extract) -> None:
        """Ask an open extract."""
        self._extract = extract
        self._answers: dict[tuple[str, Level], str | None] = {}

    def today(self, code: str, level: Level) -> str | None:
        """Return today's code, by INSEE code or SIREN; None when the extract does not know it."""
        key = (code, level)
        if key not in self._answers:
            self._answers[key] = self._find(code, level)
        return self._answers[key]

    def _find(self, code: str, level: Level) -> str | None:
        kinds = _KINDS[level]
        if len(code) == _SIREN_DIGITS:
            found = [c for c in self._extract.by_siren(code) if c.kind in kinds]
            return self._current(found[0]) if found else None
        if level is Level.COMMUNE:
            today = self._extract.today(code)
            return today.commune.code if today is not None else None
        named = self._extract.by_code(kinds[0], code) if kinds else None
        return self._current(named) if named is not None else None

    def _current(self, found: Collectivite) -> str:
        """Return the code of what a collectivité has become, its own when nothing says."""
        if found.is_current or found.successor_id is None:
            return found.code
        successor = self._extract.collectivite(found.successor_id)
        return successor.code if successor is not None else found.code
