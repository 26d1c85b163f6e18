"""The question of a target: what may be moved, and what must hold."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from budgetlocal.analysis.prospective.refusals import refused
from budgetlocal.analysis.prospective.typed import typed_amount
from budgetlocal.core.formatting import decimal_number, euros
from budgetlocal.core.text import Text, translatable


class Lever(StrEnum):
    """What may be moved."""

    INVESTISSEMENT = "investissement"
    """Capital spending of every projected year."""
    IMPOTS = "impots"
    """Direct local taxes from the first projected year on."""
    TAUX = "taux"
    """The rates of the taxes that the scenario describes, in proportion."""
    CHARGES = "charges"
    """Operating spending without interest from the first projected year on."""


LEVERS = {
    Lever.INVESTISSEMENT: translatable("Prospective", "Dépenses d'équipement"),
    Lever.IMPOTS: translatable("Prospective", "Impôts directs locaux (7311)"),
    Lever.TAUX: translatable("Prospective", "Taux des taxes du scénario, en proportion"),
    Lever.CHARGES: translatable("Prospective", "Dépenses de fonctionnement hors intérêts"),
}


class Aim(StrEnum):
    """What must hold."""

    DESENDETTEMENT = "desendettement"
    """Capacite de desendettement at most a number of years, in every projected year."""
    EPARGNE_NETTE = "epargne_nette"
    """Epargne nette of the last year at least an amount."""


AIMS = {
    Aim.DESENDETTEMENT: translatable("Prospective", "Capacité de désendettement au plus (années)"),
    Aim.EPARGNE_NETTE: translatable(
        "Prospective", "Épargne nette de la dernière année au moins (€)"
    ),
}


@dataclass(frozen=True, slots=True)
class Target:
    """A question: how far may a lever go, or must it go, for an aim to hold."""

    lever: Lever
    aim: Aim
    value: int
    """Tenths of a year, or cents."""


def aim_words(target: Target) -> Text:
    """Return what a target asks for, in words."""
    if target.aim is Aim.DESENDETTEMENT:
        return translatable(
            "Prospective",
            "Capacité de désendettement d'au plus {annees} ans chaque année",
            annees=decimal_number(target.value // 10)
            if target.value % 10 == 0
            else f"{target.value // 10},{target.value % 10}",
        )
    return translatable(
        "Prospective",
        "Épargne nette d'au moins {montant} la dernière année",
        montant=euros(target.value),
    )


def typed_target(lever: str, aim: str, text: str) -> Target:
    """Return the question that a person types: years for the debt, euros for the savings.

    Raises:
        UserError: the value is none.

    >>> typed_target("impots", "desendettement", "11,5").value
    115
    """
    wanted = Aim(aim)
    cents = typed_amount(text)
    if wanted is Aim.EPARGNE_NETTE:
        return Target(Lever(lever), wanted, cents)
    tenths, rest = divmod(cents, 10)
    if rest or tenths <= 0:
        raise refused(
            translatable("Prospective", "Un nombre d'années est positif, au dixième près."),
            translatable("Prospective", "Tapez par exemple 12 ou 11,5."),
        )
    return Target(Lever(lever), wanted, tenths)
