"""What is printed with the 1 000 €: the finding as a title, the perimeter, the rounding."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from budgetlocal.analysis.basis import main_amount
from budgetlocal.analysis.mille_euros.grants import Payee
from budgetlocal.analysis.mille_euros.policies import Presentation
from budgetlocal.analysis.mille_euros.spending import Measure, Part
from budgetlocal.analysis.mille_euros.split import LAST, NonVentilable, Share, Split
from budgetlocal.core.errors import UserError
from budgetlocal.core.formatting import decimal_number, euros
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Amount
from budgetlocal.core.text import Text, joined, translatable


class Budgets(StrEnum):
    """Which budgets of the collectivité are counted."""

    ALONE = "seul"
    """The budget that is shown: the default."""
    TOGETHER = "reunis"
    """The budget principal and its annexes, what they pay each other left out."""


@dataclass(frozen=True, slots=True)
class Choices:
    """How the 1 000 € are counted; printed under every picture of them."""

    part: Part = Part.FONCTIONNEMENT
    measure: Measure = Measure.BRUTE
    non_ventilable: NonVentilable = NonVentilable.APART
    presentation: Presentation = Presentation.POLICIES
    budgets: Budgets = Budgets.ALONE
    payees: tuple[tuple[str, Payee], ...] = ()
    """Who receives the grants of an account whose label does not tell, as the person said."""


_SPENDING = {
    Part.FONCTIONNEMENT: translatable("MilleEuros", "dépenses réelles de fonctionnement"),
    Part.INVESTISSEMENT: translatable("MilleEuros", "dépenses réelles d'équipement"),
    Part.BOTH: translatable("MilleEuros", "dépenses réelles de fonctionnement et d'équipement"),
}
_PERIMETERS = {
    Part.FONCTIONNEMENT: translatable(
        "MilleEuros", "Hors atténuations de produits (chapitre 014) et résultats reportés."
    ),
    Part.INVESTISSEMENT: translatable(
        "MilleEuros", "Équipement et subventions d'équipement (20, 204, 21, 23), hors dette (16)."
    ),
    Part.BOTH: translatable(
        "MilleEuros",
        "Hors atténuations de produits (chapitre 014), résultats reportés et dette (16) ; équipement : "
        "20, 204, 21, 23.",
    ),
}
_MEASURES = {
    Measure.BRUTE: translatable("MilleEuros", "Dépenses brutes."),
    Measure.NETTE: translatable(
        "MilleEuros",
        "Dépenses nettes des recettes des mêmes comptes (définition de l'OFGL), hors 675, 676 et 68.",
    ),
}


def spending_words(part: Part) -> Text:
    """Return what is shared out, in lower case: "dépenses réelles de fonctionnement"."""
    return _SPENDING[part]


def subject(budget: BudgetFrame, part: Part) -> Text:
    """Return what is counted, and which amount of the document speaks."""
    executed = main_amount(budget) is Amount.MT_REAL
    if executed:
        return translatable(
            "MilleEuros",
            "Sur 1 000 € de {depenses}, mandatés en {annee}",
            depenses=_SPENDING[part],
            annee=budget.header.exercice,
        )
    return translatable(
        "MilleEuros",
        "Sur 1 000 € de {depenses}, inscrits au budget {annee}",
        depenses=_SPENDING[part],
        annee=budget.header.exercice,
    )


def finding(real: Split) -> Text:
    """Return a title that says where most of the money goes."""
    named = [share for share in real.shares if share.policy.key not in LAST] or [*real.shares]
    if len(named) == 1:
        return translatable(
            "MilleEuros",
            "Sur 1 000 €, {euros} € vont à « {politique} »",
            euros=decimal_number(named[0].euros),
            politique=named[0].policy.label,
        )
    first, second = named[:2]
    return translatable(
        "MilleEuros",
        "Sur 1 000 €, {euros} € vont à « {politique} » et {euros_2} € à « {politique_2} »",
        euros=decimal_number(first.euros),
        politique=first.policy.label,
        euros_2=decimal_number(second.euros),
        politique_2=second.policy.label,
    )


def perimeter(choices: Choices, real: Split, *, by_chapter: bool = False) -> Text:
    """Return the perimeter, the choices and the rounding, in sentences."""
    parts = [real.scope.words, _PERIMETERS[choices.part], _MEASURES[choices.measure]]
    if by_chapter:
        parts.append(
            translatable(
                "MilleEuros",
                "Par chapitre : ce document ne présente pas ses dépenses par fonction.",
            )
        )
    else:
        parts.append(_fonction_01(real))
    parts += [_credit(share) for share in real.credits]
    parts.append(
        translatable(
            "MilleEuros", "Total partagé : {total} ; parts arrondies au plus fort reste.",
            total=euros(real.total),
        )
    )  # fmt: skip
    return joined(parts, " ")


def refuse_together(choices: Choices) -> None:
    """Refuse to hold several budgets against one.

    Raises:
        UserError: the choices put the budgets annexes together with the principal.

    """
    if choices.budgets is Budgets.TOGETHER:
        raise UserError(
            translatable(
                "MilleEuros",
                "Un budget principal et ses annexes ne se comparent pas à un budget seul.",
            ),
            hint=translatable("MilleEuros", "Choisissez « Un seul » dans la liste Budgets."),
        )


def sourced(choices: Choices, real: Split, *, by_chapter: bool = False) -> Text:
    """Return the documents and the perimeter: what a table says of itself wherever it goes."""
    return joined((real.scope.source, perimeter(choices, real, by_chapter=by_chapter)), ". ")


def _fonction_01(real: Split) -> Text:
    if real.non_ventilable is NonVentilable.APART:
        return translatable("MilleEuros", "Fonction 01 (non ventilable) montrée à part.")
    if real.left_out < 0:
        return translatable(
            "MilleEuros",
            "Fonction 01 (non ventilable, {montant}) rapporte plus qu'elle ne coûte : ni répartie, ni "
            "comptée.",
            montant=euros(real.left_out),
        )
    if real.non_ventilable is NonVentilable.SPREAD:
        return translatable(
            "MilleEuros",
            "Fonction 01 (non ventilable, {montant}) répartie au prorata des politiques.",
            montant=euros(real.left_out),
        )
    return translatable(
        "MilleEuros",
        "Fonction 01 (non ventilable, {montant}) exclue.",
        montant=euros(real.left_out),
    )


def _credit(share: Share) -> Text:
    return translatable(
        "MilleEuros",
        "« {politique} » rapporte plus qu'elle ne coûte ({montant}) et n'est pas comptée.",
        politique=share.policy.label,
        montant=euros(share.cents),
    )
