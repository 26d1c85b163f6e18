"""Which territory a file covers: in words for people, as a fingerprint to know it again."""

from __future__ import annotations

import hashlib

from budgetlocal.reference.official.gathering import Gathered
from budgetlocal.reference.official.kinds import Level

WHOLE_FRANCE = "France entière"
_WHOLE = {Level.COMMUNE: 30_000, Level.EPCI: 1_100, Level.DEPARTEMENT: 90, Level.REGION: 13}
"""From how many collectivités a file is taken for the whole of France."""
_FEW = 5


def described_perimeter(gathered: Gathered) -> str:
    """Return the territory of a file in words: `France entière`, `93 (40 collectivités)`."""
    codes = _codes(gathered)
    if len(codes) >= _WHOLE.get(gathered.level, 1 << 30):
        return WHOLE_FRANCE
    if len(codes) <= _FEW:
        return ", ".join(sorted(codes))
    where = sorted(gathered.departements())
    if 0 < len(where) <= _FEW:
        return f"{', '.join(where)} ({len(codes)} collectivités)"
    return f"{len(codes)} collectivités"


def fingerprint(gathered: Gathered) -> str:
    """Return what two imports of the same perimeter share, and no others.

    The same collectivités (or the whole of France), the same indicators: an extract never takes
    the place of a larger file.
    """
    codes = _codes(gathered)
    whole = len(codes) >= _WHOLE.get(gathered.level, 1 << 30)
    parts = [WHOLE_FRANCE] if whole else sorted(codes)
    keys = sorted({key.key for key in gathered.indicators})
    shape = sorted({budget.cbudg for budget in gathered.balances})
    text = "\n".join((*parts, "", *keys, "", *shape))
    return hashlib.sha256(text.encode()).hexdigest()


def _codes(gathered: Gathered) -> set[str]:
    if gathered.balances:
        return {budget.today or budget.siret[:9] for budget in gathered.balances}
    return set(gathered.territories)
