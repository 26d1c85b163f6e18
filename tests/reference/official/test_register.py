from __future__ import annotations

from types import SimpleNamespace

import pytest

from budgetlocal.reference.official.kinds import Level
from budgetlocal.reference.official.register import ExtractRegister
from budgetlocal.reference.values import Kind


def collectivite(number, kind, code, siren, successor=None):
    return SimpleNamespace(
        id=number,
        kind=kind,
        code=code,
        siren=siren,
        is_current=successor is None,
        successor_id=successor,
    )


class SmallExtract:
    """Four collectivités: a commune, one that merged into it, a département and a région."""

    def __init__(self) -> None:
        self.asked = 0
        self._all = (
            collectivite(1, Kind.COMMUNE, "99001", "210000011"),
            collectivite(2, Kind.COMMUNE, "99002", "210000029", successor=1),
            collectivite(3, Kind.DEPARTEMENT, "02", "220000020"),
            collectivite(4, Kind.REGION, "11", "230000011"),
        )

    def by_siren(self, siren):
        self.asked += 1
        return tuple(c for c in self._all if c.siren == siren)

    def by_code(self, kind, code):
        return next((c for c in self._all if (c.kind, c.code) == (kind, code)), None)

    def collectivite(self, number):
        return next((c for c in self._all if c.id == number), None)

    def today(self, code):
        found = self.by_code(Kind.COMMUNE, code)
        if found is None:
            return None
        return SimpleNamespace(commune=self.collectivite(found.successor_id or found.id))


@pytest.mark.parametrize(
    ("code", "level", "answer"),
    [
        ("99001", Level.COMMUNE, "99001"),
        ("99002", Level.COMMUNE, "99001"),
        ("210000011", Level.COMMUNE, "99001"),
        ("210000029", Level.COMMUNE, "99001"),
        ("220000020", Level.COMMUNE, None),
        ("220000020", Level.DEPARTEMENT, "02"),
        ("02", Level.DEPARTEMENT, "02"),
        ("02", Level.REGION, None),
        ("11", Level.REGION, "11"),
        ("210000011", Level.OTHER, None),
        ("99999", Level.COMMUNE, None),
    ],
)
def test_a_code_of_a_file_leads_to_the_collectivite_of_today(code, level, answer):
    assert ExtractRegister(SmallExtract()).today(code, level) == answer


def test_the_extract_is_asked_once_for_each_code():
    extract = SmallExtract()
    register = ExtractRegister(extract)
    for _ in range(3):
        register.today("210000011", Level.COMMUNE)
    assert extract.asked == 1
