"""Why a loan cannot be: what is wrong, in which loan, and what to do."""

from __future__ import annotations

from datetime import date

from budgetlocal.core.errors import UserError
from budgetlocal.core.formatting import day, euros
from budgetlocal.core.money import Cents
from budgetlocal.core.text import Text, translatable, verbatim

CORRECT = translatable(
    "Dette", "Corrigez le contrat : rien n'est calculé avec ce qui ne peut pas être."
)


def of_contract(name: str, message: Text, hint: Text = CORRECT) -> UserError:
    """Return the refusal of one loan."""
    return UserError(message, where=translatable("Dette", "emprunt « {nom} »", nom=name), hint=hint)


def plan_without_level(name: str) -> UserError:
    """Return the refusal of a plan of capital for a loan whose capital follows another rule."""
    return of_contract(
        name,
        translatable(
            "Dette",
            "Un taux d'amortissement ne va qu'avec une échéance constante : ailleurs, le capital suit une autre règle.",
        ),
        translatable("Dette", "Videz le taux d'amortissement, ou choisissez l'échéance constante."),
    )


def no_capital(name: str) -> UserError:
    """Return the refusal of a loan of nothing, or less."""
    return of_contract(name, translatable("Dette", "Le capital doit être supérieur à zéro."))


def out_of_bounds(name: str, what: Text, low: Text, high: Text) -> UserError:
    """Return the refusal of a number that no loan has."""
    return of_contract(
        name,
        translatable(
            "Dette", "{quoi} doit être entre {bas} et {haut}.", quoi=what, bas=low, haut=high
        ),
    )


def dates_reversed(name: str, debut: date, premiere: date) -> UserError:
    """Return the refusal of a first instalment that is not after the beginning."""
    return of_contract(
        name,
        translatable(
            "Dette",
            "La première échéance ({premiere}) doit venir après la mise à disposition des fonds ({debut}).",
            premiere=day(premiere.isoformat()),
            debut=day(debut.isoformat()),
        ),
    )


def interest_not_covered(name: str, due: date) -> UserError:
    """Return the refusal of a constant instalment that does not pay its own interest."""
    return of_contract(
        name,
        translatable(
            "Dette",
            "L'échéance constante ne couvre pas les intérêts de la période qui finit le {jour} : elle est "
            "trop longue.",
            jour=day(due.isoformat()),
        ),
        translatable(
            "Dette", "Ajoutez un différé : les intérêts de cette période seront payés seuls."
        ),
    )


def index_unknown(name: str, index: str, when: date) -> UserError:
    """Return the refusal of a period for which the typed index says nothing."""
    return of_contract(
        name,
        translatable(
            "Dette",
            "La courbe de l'index « {index} » ne dit rien au {jour}.",
            index=verbatim(index),
            jour=day(when.isoformat()),
        ),
        translatable("Dette", "Ajoutez à la courbe un point à cette date ou avant."),
    )


def negative_rate(name: str, when: date) -> UserError:
    """Return the refusal of a rate below zero when the contract has no floor."""
    return of_contract(
        name,
        translatable(
            "Dette", "Le taux devient négatif au {jour}, sans plancher.", jour=day(when.isoformat())
        ),
        translatable("Dette", "Dites si le contrat a un plancher, sur l'index ou sur le taux."),
    )


def not_a_due_date(name: str, when: date, near: date) -> UserError:
    """Return the refusal of an early repayment between two instalments."""
    return of_contract(
        name,
        translatable(
            "Dette",
            "Le remboursement anticipé du {jour} ne tombe pas sur une échéance à venir.",
            jour=day(when.isoformat()),
        ),
        translatable(
            "Dette", "L'échéance la plus proche est celle du {jour}.", jour=day(near.isoformat())
        ),
    )


def repaid_twice(name: str, when: date) -> UserError:
    """Return the refusal of two early repayments of one day."""
    return of_contract(
        name,
        translatable(
            "Dette",
            "Deux remboursements anticipés sont datés du {jour} : tapez leur somme en une fois.",
            jour=day(when.isoformat()),
        ),
    )


def negative_cost(name: str, when: date) -> UserError:
    """Return the refusal of a negative cost of an early repayment."""
    return of_contract(
        name,
        translatable(
            "Dette",
            "L'indemnité du remboursement anticipé du {jour} ne peut pas être négative.",
            jour=day(when.isoformat()),
        ),
    )


def repaid_already(name: str, when: date, end: date) -> UserError:
    """Return the refusal of an early repayment after the loan is paid back."""
    return of_contract(
        name,
        translatable(
            "Dette",
            "Le remboursement anticipé du {jour} vient après la fin : le prêt est soldé le {fin}.",
            jour=day(when.isoformat()),
            fin=day(end.isoformat()),
        ),
    )


def repaid_too_much(name: str, when: date, asked: Cents, left: Cents) -> UserError:
    """Return the refusal of an early repayment of more than what is left."""
    return of_contract(
        name,
        translatable(
            "Dette",
            "Le remboursement anticipé du {jour} ({demande}) doit être positif et tenir dans le capital "
            "restant dû ({reste}).",
            jour=day(when.isoformat()),
            demande=euros(asked),
            reste=euros(left),
        ),
    )
