"""The 1 000 € of a document beside those of another document of the same budget."""

from __future__ import annotations

from budgetlocal.analysis.labels import etape_name, source_of
from budgetlocal.analysis.mille_euros.comparison import Comparison, Pair, Sides, compared
from budgetlocal.analysis.mille_euros.parts import Parts, parts_of
from budgetlocal.analysis.mille_euros.policies import Presentation
from budgetlocal.analysis.mille_euros.split import LAST
from budgetlocal.analysis.mille_euros.wording import Choices, perimeter, spending_words
from budgetlocal.core.errors import UserError
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.text import Text, joined, translatable


def with_document(focus: BudgetFrame, other: BudgetFrame, choices: Choices) -> Comparison:
    """Return both documents side by side, counted with the same choices.

    Raises:
        UserError: one presents functions and the other does not, the official headings of two
            nomenclatures would be mixed, or nothing is spent on the perimeter.

    """
    here, there = parts_of(focus, choices), parts_of(other, choices)
    _refuse_unlike(focus, other, choices, here, there)
    pairs = _pairs(here, there)
    return compared(
        pairs,
        Sides(
            key="mille-euros-annees",
            here=_name(focus),
            there=_name(other),
            subtitle=translatable(
                "MilleEuros", "Sur 1 000 € de {depenses}", depenses=spending_words(choices.part)
            ),
            source=translatable(
                "MilleEuros", "{ici} ; {la}", ici=source_of(focus), la=source_of(other)
            ),
            note=joined(
                (
                    *_warnings(focus, other),
                    perimeter(choices, here.split, by_chapter=here.by_chapter),
                ),
                " ",
            ),
        ),
    )


def _refuse_unlike(
    focus: BudgetFrame, other: BudgetFrame, choices: Choices, here: Parts, there: Parts
) -> None:
    if here.by_chapter != there.by_chapter:
        raise UserError(
            translatable(
                "MilleEuros", "L'un des deux documents présente ses fonctions, l'autre non."
            ),
            hint=translatable("MilleEuros", "Choisissez un document du même mode."),
        )
    mixed = focus.plan.norme != other.plan.norme
    by_heading = choices.presentation is Presentation.FUNCTIONS or here.by_chapter
    if mixed and by_heading:
        raise UserError(
            translatable(
                "MilleEuros",
                "{ici} et {la} : les mêmes codes n'y disent pas la même chose.",
                ici=focus.plan.norme,
                la=other.plan.norme,
            ),
            hint=translatable(
                "MilleEuros",
                "Comparez par politiques : elles sont communes aux deux nomenclatures.",
            ),
        )


def _pairs(here: Parts, there: Parts) -> tuple[Pair, ...]:
    """Return the parts of either, in the order of the first, what is no policy last."""
    ours = {share.policy.key: share for share in here.split.shares}
    theirs = {share.policy.key: share for share in there.split.shares}
    order = sorted([*ours, *(key for key in theirs if key not in ours)], key=_rank)
    return tuple(
        Pair(
            key,
            (ours.get(key) or theirs[key]).policy.label,
            ours[key].euros if key in ours else 0,
            theirs[key].euros if key in theirs else 0,
        )
        for key in order
    )


def _rank(key: str) -> int:
    return LAST.get(key, 0)


def _name(budget: BudgetFrame) -> Text:
    return translatable(
        "MilleEuros",
        "{etape} {annee}",
        etape=etape_name(budget),
        annee=budget.header.exercice,
    )


def _warnings(focus: BudgetFrame, other: BudgetFrame) -> tuple[Text, ...]:
    warnings = []
    if focus.header.etape.is_account != other.header.etape.is_account:
        warnings.append(
            translatable(
                "MilleEuros",
                "Attention : des dépenses réalisées à côté de dépenses votées, qui sont un plafond.",
            )
        )
    if focus.plan.norme != other.plan.norme:
        warnings.append(
            translatable(
                "MilleEuros",
                "Attention : la nomenclature change ({ici}, {la}), et avec elle le contenu de la fonction "
                "01 et de l'administration générale.",
                ici=focus.plan.norme,
                la=other.plan.norme,
            )
        )
    return tuple(warnings)
