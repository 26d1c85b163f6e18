"""Which assumption reaches a target: bisection on the exact projection, or a refusal that says why.

The lever moves one thing, in whole millionths, between bounds; the measure must reach the target at
one bound and miss it at the other. The answer is checked on both of its sides.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from budgetlocal.analysis.prospective import measures
from budgetlocal.analysis.prospective.accounts import parts
from budgetlocal.analysis.prospective.articles import Article
from budgetlocal.analysis.prospective.figures import capacite_desendettement
from budgetlocal.analysis.prospective.layout import D, F, I, R
from budgetlocal.analysis.prospective.projection import Projection, again
from budgetlocal.analysis.prospective.refusals import refused
from budgetlocal.analysis.prospective.rounding import PPM
from budgetlocal.analysis.prospective.shifts import Shift
from budgetlocal.analysis.prospective.typed import typed_amount
from budgetlocal.analysis.prospective.wording import rate_text
from budgetlocal.core.formatting import decimal_number, euros
from budgetlocal.core.money import Cents
from budgetlocal.core.text import Text, translatable

WIDEST = PPM
"""Levers go from -100 % to +100 %."""
TAXES = ("7311",)


class Lever(StrEnum):
    """What may be moved."""

    INVESTISSEMENT = "investissement"
    """Capital spending of every projected year."""
    IMPOTS = "impots"
    """Direct local taxes from the first projected year on."""
    CHARGES = "charges"
    """Operating spending without interest from the first projected year on."""


LEVERS = {
    Lever.INVESTISSEMENT: translatable("Prospective", "Dépenses d'équipement"),
    Lever.IMPOTS: translatable("Prospective", "Impôts directs locaux (7311)"),
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


@dataclass(frozen=True, slots=True)
class Answer:
    """The level of the lever nearest to no change at which the aim holds, or the farthest it may go."""

    target: Target
    ppm: int
    """Change of the level of the lever, in millionths."""
    projection: Projection
    moved: Cents
    """What the lever holds in the first projected year, once moved."""
    sentence: Text


def search(projection: Projection, target: Target) -> Answer:
    """Return how far the lever goes.

    When the aim holds as things are, the lever is pushed the costly way (more spending, less tax)
    as far as the aim still holds; when it does not, it is pushed the other way until it does.

    Raises:
        UserError: no level between -100 % and +100 % does it, or the aim means nothing here.

    """
    if target.aim is Aim.DESENDETTEMENT and projection.encours[0] is None:
        raise refused(
            translatable(
                "Prospective",
                "Sans l'encours de dette, la capacité de désendettement est inconnue.",
            ),
            translatable("Prospective", "Donnez l'encours dans les réglages du scénario."),
        )
    if not _held(projection, target.lever):
        raise refused(
            translatable(
                "Prospective",
                "Rien à faire varier : « {levier} » est à zéro dans ce scénario.",
                levier=LEVERS[target.lever],
            ),
            translatable("Prospective", "Choisissez un autre levier."),
        )
    costly = -1 if target.lever is Lever.IMPOTS else 1
    holds = _tester(projection, target)
    is_held = holds(0)
    good, bad = (0, costly * WIDEST) if is_held else (-costly * WIDEST, 0)
    if is_held == holds(bad if is_held else good):
        if is_held:
            return _answer(projection, target, bad, is_bound=True)
        raise _out_of_reach(projection, target, good)
    while abs(good - bad) > 1:
        middle = (good + bad) // 2
        if holds(middle):
            good = middle
        else:
            bad = middle
    return _answer(projection, target, good, is_bound=False)


def moved_by(projection: Projection, lever: Lever, ppm: int) -> Projection:
    """Return the projection with the level of a lever changed from the first year on."""
    return again(projection, shifts=(Shift(_CONCERNS[lever], ppm),))


def _tester(projection: Projection, target: Target) -> Callable[[int], bool]:
    def holds(ppm: int) -> bool:
        return reaches(moved_by(projection, target.lever, ppm), target)

    return holds


def reaches(projection: Projection, target: Target) -> bool:
    """Return whether a projection holds an aim."""
    if target.aim is Aim.EPARGNE_NETTE:
        return projection.measure(measures.EPARGNE_NETTE)[-1] >= target.value
    savings = projection.measure(measures.EPARGNE_BRUTE)[1:]
    return all(
        debt is not None and (debt == 0 or (saved > 0 and 10 * debt <= target.value * saved))
        for debt, saved in zip(projection.encours[1:], savings, strict=True)
    )


def _investment(article: Article) -> bool:
    return article.is_real and article.is_on(I, D) and parts().equipment.has(article.nature)


def _taxes(article: Article) -> bool:
    return article.is_real and article.is_on(F, R) and article.nature.startswith(TAXES)


def _charges(article: Article) -> bool:
    is_charge = article.is_real and article.is_on(F, D)
    return is_charge and not article.nature.startswith("66")


_CONCERNS: dict[Lever, Callable[[Article], bool]] = {
    Lever.INVESTISSEMENT: _investment,
    Lever.IMPOTS: _taxes,
    Lever.CHARGES: _charges,
}


def _held(projection: Projection, lever: Lever) -> Cents:
    """Return what a lever holds in the first projected year."""
    concerns = _CONCERNS[lever]
    return sum(
        int(cents)
        for article, cents in zip(projection.articles, projection.cents[:, 1].tolist(), strict=True)
        if concerns(article)
    )


def _answer(projection: Projection, target: Target, ppm: int, *, is_bound: bool) -> Answer:
    moved = moved_by(projection, target.lever, ppm)
    held = _held(moved, target.lever)
    values: dict[str, str | int | Text] = {
        "levier": LEVERS[target.lever],
        "taux": rate_text(ppm),
        "montant": euros(held),
        "annee": projection.scenario.years[0],
        "but": aim_words(target),
    }
    if is_bound:
        sentence = translatable(
            "Prospective",
            "{but} : tenu même avec {levier} à {taux} ({montant} en {annee}) ; la recherche s'arrête là.",
            **values,
        )
    elif reaches(projection, target):
        sentence = translatable(
            "Prospective",
            "{but} : tenu jusqu'à {levier} {taux}, soit {montant} en {annee} ; pas au-delà.",
            **values,
        )
    else:
        sentence = translatable(
            "Prospective",
            "{but} : il faut {levier} {taux}, soit {montant} en {annee}.",
            **values,
        )
    return Answer(target, ppm, moved, held, sentence)


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


def _out_of_reach(projection: Projection, target: Target, ppm: int) -> Exception:
    best = moved_by(projection, target.lever, ppm)
    if target.aim is Aim.EPARGNE_NETTE:
        value: str | Text = euros(best.measure(measures.EPARGNE_NETTE)[-1])
    else:
        known = [each for each in capacite_desendettement(best)[1:] if each is not None]
        is_known = len(known) == len(best.years) - 1
        value = (
            translatable("Prospective", "{nombre} ans", nombre=decimal_number(max(known), 1))
            if is_known
            else euros(min(best.measure(measures.EPARGNE_BRUTE)[1:]))
        )
    return refused(
        translatable(
            "Prospective",
            "{but} : impossible en ne jouant que sur « {levier} ».",
            but=aim_words(target),
            levier=LEVERS[target.lever],
        ),
        translatable(
            "Prospective",
            "Même à {taux}, on n'arrive qu'à {valeur}. Essayez un autre levier, ou un but moins haut.",
            taux=rate_text(ppm),
            valeur=value,
        ),
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
