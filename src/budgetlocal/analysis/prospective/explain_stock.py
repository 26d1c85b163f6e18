"""Why the fonds de roulement of a projection is what it is, from the end of the base year on."""

from __future__ import annotations

from functools import partial

from budgetlocal.analysis.labels import source_of
from budgetlocal.analysis.prospective.explain import explained
from budgetlocal.analysis.prospective.projection import Projection
from budgetlocal.core.explanation import Explanation, Step
from budgetlocal.core.formatting import euros
from budgetlocal.core.origins import WorkedOrigin
from budgetlocal.core.text import Text, translatable, verbatim


def stock_origin(projection: Projection, rank: int) -> WorkedOrigin:
    """Return what the fonds de roulement is made of at the end of the year of a rank."""
    return WorkedOrigin(partial(_explain_stock, projection, rank))


def _explain_stock(projection: Projection, rank: int, title: Text) -> Explanation:
    cents = projection.fonds_roulement[rank]
    year = projection.years[rank]
    value = verbatim(euros(cents))
    if rank == 0:
        is_typed = projection.scenario.fonds_roulement is not None
        words = (
            translatable("Prospective", "le montant tapé dans les réglages du scénario")
            if is_typed
            else _opening_words(projection)
        )
        step = Step(title, year, value, cents, words, "")
    else:
        before = projection.fonds_roulement[rank - 1]
        change = projection.change()[rank - 1]
        words = translatable(
            "Prospective",
            "{avant} à la fin de {annee}, plus la variation de l'année {variation}",
            avant=euros(before),
            annee=year - 1,
            variation=euros(change),
        )
        step = Step(title, year, value, cents, words, "")
    return explained(projection, title, step, verbatim(""))


def _opening_words(projection: Projection) -> Text:
    source, before = source_of(projection.base.budget), projection.base.opening.carried_from
    if before is None:
        return translatable(
            "Prospective",
            "recettes moins dépenses de {source}, résultats reportés (001, 002) compris",
            source=source,
        )
    return translatable(
        "Prospective",
        "ce qui restait à la fin du compte {avant}, plus les recettes moins les dépenses de {source}, sans le 1068",
        avant=before,
        source=source,
    )
