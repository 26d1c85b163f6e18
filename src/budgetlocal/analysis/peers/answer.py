"""The headline numbers of a comparison, each explained: value, quartiles, mean, how many below."""

from __future__ import annotations

from decimal import Decimal

from budgetlocal.analysis.open_data.words import joined
from budgetlocal.analysis.peers.charts import FEWEST_FOR_QUARTILES
from budgetlocal.analysis.peers.comparison import Comparison
from budgetlocal.analysis.peers.showing import (
    basis_words,
    counts_words,
    focus_name,
    shown,
    shown_unit,
    source_words,
    subject_words,
)
from budgetlocal.core.formatting import decimal_number
from budgetlocal.core.specs import KeyFigure
from budgetlocal.core.text import Text, translatable

_UNKNOWN = translatable(
    "Pairs", "Non disponible : la source ne donne pas ce chiffre pour cette collectivité."
)
_TOO_FEW = translatable("Pairs", "Non calculé : moins de quatre chiffres connus.")
_NO_MEAN = translatable("Pairs", "Sans objet : seuls des montants ont une moyenne pondérée.")


def headlines(comparison: Comparison) -> tuple[KeyFigure, ...]:
    """Return the figure of the collectivité, then the group's; no rank and no mark."""
    spread = comparison.spread
    found = []
    if comparison.focus is not None:
        found.append(_own(comparison))
    few = spread.known < FEWEST_FOR_QUARTILES
    found += [
        _of_group(
            comparison, "q1", None if few else spread.first_quartile, _FIRST, missing=_TOO_FEW
        ),
        _of_group(comparison, "mediane", spread.median, _MEDIAN, missing=_UNKNOWN_GROUP),
        _of_group(
            comparison, "q3", None if few else spread.third_quartile, _THIRD, missing=_TOO_FEW
        ),
        _of_group(
            comparison,
            "moyenne",
            spread.weighted_mean,
            _MEAN,
            missing=_NO_MEAN if comparison.figures.weights is None else _UNKNOWN_GROUP,
        ),
    ]
    return tuple(found)


def _own(comparison: Comparison) -> KeyFigure:
    own = comparison.own
    value = None if own is None or own.value is None else Decimal(own.value)
    return KeyFigure(
        key="collectivite",
        label=focus_name(comparison),
        value=shown(comparison.figures, value),
        unit=shown_unit(comparison.figures),
        definition=_explained(
            comparison,
            translatable(
                "Pairs",
                "Chiffre de {nom} ({libelle}).",
                nom=focus_name(comparison),
                libelle=own.label if own else "–",
            ),
        ),
        missing=None if own else _UNKNOWN,
    )


def _of_group(
    comparison: Comparison,
    key: str,
    value: Decimal | None,
    words: tuple[Text, Text],
    *,
    missing: Text,
) -> KeyFigure:
    label, definition = words
    return KeyFigure(
        key=key,
        label=label,
        value=shown(comparison.figures, value),
        unit=shown_unit(comparison.figures),
        definition=_explained(comparison, definition),
        missing=missing if value is None else None,
    )


def _explained(comparison: Comparison, words: Text) -> Text:
    """Return the explanation of a number: what, definition, way of looking, source, n."""
    measure = comparison.measure
    parts = [
        words,
        translatable(
            "Pairs",
            "{sujet}, {vue} : {definition}",
            sujet=subject_words(comparison),
            vue=basis_words(measure, comparison.request.basis),
            definition=measure.definition,
        ),
    ]
    if measure.caution is not None:
        parts.append(measure.caution)
    parts.append(translatable("Pairs", "Source : {source}.", source=source_words(comparison)))
    return joined(tuple(parts), "\n")


def standing_words(comparison: Comparison) -> Text:
    """Return the explanation of how many members are below and above."""
    words = translatable(
        "Pairs",
        "Nombre de membres dont le chiffre est plus bas, et de ceux dont il est plus haut : ni "
        "classement ni note, un écart peut venir d'un choix comme d'une contrainte.",
    )
    return _explained(comparison, words)


def summary(comparison: Comparison) -> Text:
    """Return the comparison in one sentence, for the top of the page and for a screen reader."""
    if comparison.own is None:
        return counts_words(comparison)
    return translatable(
        "Pairs",
        "{compte}. {dessous} au-dessous de {nom}, {dessus} au-dessus.",
        compte=counts_words(comparison),
        nom=focus_name(comparison),
        dessous=decimal_number(comparison.standing.below),
        dessus=decimal_number(comparison.standing.above),
    )


_UNKNOWN_GROUP = translatable("Pairs", "Aucun membre du groupe n'a ce chiffre.")
_MEDIAN = (
    translatable("Pairs", "Médiane du groupe"),
    translatable("Pairs", "La moitié des membres connus est au-dessous, l'autre au-dessus."),
)
_FIRST = (
    translatable("Pairs", "1er quartile"),
    translatable(
        "Pairs",
        "Un quart des membres connus est au-dessous (interpolation linéaire, celle de QUARTILE.INC).",
    ),
)
_THIRD = (
    translatable("Pairs", "3e quartile"),
    translatable(
        "Pairs",
        "Un quart des membres connus est au-dessus (interpolation linéaire, celle de QUARTILE.INC).",
    ),
)
_MEAN = (
    translatable("Pairs", "Moyenne pondérée"),
    translatable(
        "Pairs",
        "Somme des montants du groupe divisée par la somme de ses habitants (ou de ses recettes), "
        "comme la DGCL la calcule.",
    ),
)
