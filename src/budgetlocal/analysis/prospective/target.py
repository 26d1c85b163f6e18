"""Which assumption reaches a target: bisection on the exact projection, or a refusal that says why.

The lever moves one thing, in whole millionths, between bounds; the measure must reach the target at
one bound and miss it at the other. The answer is checked on both of its sides.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from budgetlocal.analysis.prospective import measures
from budgetlocal.analysis.prospective.accounts import parts
from budgetlocal.analysis.prospective.articles import Article
from budgetlocal.analysis.prospective.figures import capacite_desendettement
from budgetlocal.analysis.prospective.layout import D, F, I, R
from budgetlocal.analysis.prospective.projection import Projection, again
from budgetlocal.analysis.prospective.rate_lever import (
    highest_move,
    rates_words,
    taxes_held,
    with_rates_moved,
)
from budgetlocal.analysis.prospective.refusals import refused
from budgetlocal.analysis.prospective.rounding import PPM
from budgetlocal.analysis.prospective.shifts import Shift
from budgetlocal.analysis.prospective.target_question import (
    LEVERS,
    Aim,
    Lever,
    Target,
    aim_words,
)
from budgetlocal.analysis.prospective.wording import rate_text
from budgetlocal.core.formatting import decimal_number, euros
from budgetlocal.core.money import Cents
from budgetlocal.core.text import Text, joined, translatable

WIDEST = PPM
"""Levers go from -100 % to +100 %."""
TAXES = ("7311",)


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
    if target.lever is Lever.TAUX and not projection.scenario.taxes:
        raise refused(
            translatable("Prospective", "Le scénario ne décrit aucune taxe."),
            translatable(
                "Prospective",
                "Ajoutez une hypothèse « Bases × taux » : la recherche dira à quel taux.",
            ),
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
    costly = -1 if target.lever in _INCOME else 1
    holds = _tester(projection, target)
    is_held = holds(0)
    up = highest_move(projection.scenario) if target.lever is Lever.TAUX else WIDEST
    good, bad = (0, costly * WIDEST) if is_held else (-costly * up, 0)
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
    if lever is Lever.TAUX:
        return again(projection, scenario=with_rates_moved(projection.scenario, ppm))
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


_INCOME = (Lever.IMPOTS, Lever.TAUX)
"""The levers that cost by going down."""
_CONCERNS: dict[Lever, Callable[[Article], bool]] = {
    Lever.INVESTISSEMENT: _investment,
    Lever.IMPOTS: _taxes,
    Lever.CHARGES: _charges,
}


def _held(projection: Projection, lever: Lever) -> Cents:
    """Return what a lever holds in the first projected year."""
    if lever is Lever.TAUX:
        return taxes_held(projection, 1)
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
    if target.lever is Lever.TAUX:
        rates = translatable(
            "Prospective",
            "Taux à voter pour {annee}, au centième de point supérieur : {taux}.",
            annee=projection.scenario.years[0],
            taux=rates_words(moved.scenario, projection.scenario.years[0]),
        )
        sentence = joined((sentence, rates), " ")
    return Answer(target, ppm, moved, held, sentence)


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
            else translatable(
                "Prospective",
                "une épargne brute de {montant}",
                montant=euros(min(best.measure(measures.EPARGNE_BRUTE)[1:])),
            )
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
