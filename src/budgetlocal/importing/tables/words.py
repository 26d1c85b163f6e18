"""What the words of a title or of a total say: section, direction, real or ordre, total, dont."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from budgetlocal.core.kinds import Mouvement, Section, Sens

_TOTAL = re.compile(
    r"^(?:\w{1,4} )?(?:sous totaux|sous total|ss total|s total|s t|totaux|total|cumul|recapitulatif|"
    r"ensemble)\b|\b(?:sous )?total(?: general)?$|^total\b"
)
_DONT = re.compile(r"^dont\b")
_CARRIED = re.compile(
    r"^(?:a reporter|report|report page(?: precedente)?|total page|sous total page)\b"
)
_BALANCE = re.compile(
    r"^(?:solde|resultat|excedent|deficit|equilibre|balance|difference|ecart|epargne|"
    r"autofinancement|besoin|capacite|controle|verification)\b"
)


@dataclass(frozen=True, slots=True)
class Context:
    """What the titles above a row say of it."""

    section: Section | None = None
    sens: Sens | None = None
    mouvement: Mouvement | None = None

    def under(self, other: Context) -> Context:
        """Return what another title, nearer to the row, leaves of this one."""
        is_new = other.section is not None or other.sens is not None
        kept = None if is_new else self.mouvement
        return Context(
            other.section or self.section, other.sens or self.sens, other.mouvement or kept
        )

    def filled(self, other: Context) -> Context:
        """Return this one, the other where it says nothing."""
        return Context(
            self.section or other.section,
            self.sens or other.sens,
            self.mouvement or other.mouvement,
        )

    def __bool__(self) -> bool:
        return bool(self.section or self.sens or self.mouvement)


@lru_cache(maxsize=16384)
def context_of(text: str) -> Context:
    """Return what a folded text says of section, direction and movement.

    A chapter title such as "virement a la section d investissement" is not for this function:
    only texts without a code are.
    """
    words = set(text.split())
    functioning = bool(words & {"fonctionnement", "exploitation", "df", "rf"})
    investing = bool(words & {"investissement", "invest", "di", "ri"})
    spending = bool(words & {"depenses", "depense", "df", "di", "dep"})
    income = bool(words & {"recettes", "recette", "rf", "ri", "rec"})
    real = bool(words & {"reelles", "reelle", "reels", "reel"})
    order = "ordre" in words
    section = Section.FONCTIONNEMENT if functioning else Section.INVESTISSEMENT
    return Context(
        section if functioning != investing else None,
        Sens.DEPENSE
        if spending and not income
        else Sens.RECETTE
        if income and not spending
        else None,
        Mouvement.REEL if real and not order else Mouvement.ORDRE if order and not real else None,
    )


@lru_cache(maxsize=65536)
def repeats_others(text: str) -> bool:
    """Whether a folded text announces a total, a part of another row, or a carried sum."""
    return is_total(text) or is_dont(text) or is_carried(text)


def is_total(text: str) -> bool:
    """Whether a folded text announces a total or a subtotal."""
    return _TOTAL.search(text) is not None


def is_dont(text: str) -> bool:
    """Whether a folded text announces a part of another row."""
    return _DONT.search(text) is not None


def is_carried(text: str) -> bool:
    """Whether a folded text carries a page total over."""
    return _CARRIED.search(text) is not None


def is_balance(text: str) -> bool:
    """Whether a folded text names a result, a balance or a control, which is no budget line."""
    return _BALANCE.search(text) is not None
