"""Lines of a budget in whole cents, and the few roundings that the demonstration uses."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from demonstration.correspondences import Code

EURO = 100
HUNDRED_EUROS = 100 * EURO


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a budget; amounts are cents, None when the document does not give them."""

    section: str
    sens: str
    code: Code
    ordre: str = ""
    """TypOpBudg: 1 within the section, 2 between sections, empty for a real movement."""
    operation: str = ""
    libelle: str = ""
    m14: Code | None = None
    """The code of the account in M14, which names it through the years."""
    previous: int | None = None
    """MtBudgPrec."""
    carried: int = 0
    """MtRARPrec: restes à réaliser of the year before, part of the credits."""
    voted: int = 0
    """MtPropNouv and MtPrev: the credits voted besides the restes à réaliser."""
    actual: int | None = None
    """MtReal."""
    remaining: int = 0
    """MtRAR3112."""

    @property
    def open(self) -> int:
        """The credits opened, restes à réaliser included (CredOuv)."""
        return self.carried + self.voted

    @property
    def key(self) -> tuple[str, str, str, str, Code]:
        """What makes it the same line from one year to the next."""
        return (self.section, self.sens, self.ordre, self.operation, self.m14 or self.code)


def total(
    lines: Iterable[Line], section: str, sens: str, amount: Callable[[Line], int | None]
) -> int:
    """Return the cents of one amount over one section and direction; nothing counts as zero."""
    return sum(amount(line) or 0 for line in lines if line.section == section and line.sens == sens)


def opened(line: Line) -> int:
    """Return the credits opened on a line."""
    return line.open


def cents(text: str) -> int:
    """Return the cents of a catalogue amount in euros, 24000 or 22184.37."""
    whole, _, fraction = text.partition(".")
    return int(whole) * EURO + int(fraction.ljust(2, "0"))


def scaled(cents: int, per_mille: int) -> int:
    """Return cents x per_mille / 1000, rounded half up: integers only, so exact everywhere."""
    return (cents * per_mille + 500) // 1000


def rounded_up(cents: int, step: int = HUNDRED_EUROS) -> int:
    """Return the next multiple of `step`: towns vote round credits."""
    return -(-cents // step) * step


def wobble(year: int, name: str, spread: int) -> int:
    """Return a per mille factor around 1000, always the same for one year and one name.

    The seed is text, which Python hashes with SHA-512: the same draw on every machine.
    """
    generator = random.Random(f"villexemple/{year}/{name}")  # noqa: S311 - not a secret
    return 1000 + generator.randint(-spread, spread)
