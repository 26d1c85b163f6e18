"""Operations against their autorisation de programme and their credits de paiement."""

from __future__ import annotations

from collections.abc import Iterator

from budgetlocal.analysis.execution.facts import Measure, facts
from budgetlocal.analysis.execution.grouping import Side, side_of
from budgetlocal.analysis.execution.model import Amounts, amounts_by
from budgetlocal.analysis.rules.checked import Checked
from budgetlocal.core import frames
from budgetlocal.core.formatting import euros
from budgetlocal.core.kinds import Mouvement, Section, Sens
from budgetlocal.core.meanings import Severity
from budgetlocal.core.money import Cents
from budgetlocal.core.specs import Finding
from budgetlocal.core.text import Text, translatable

_SIDE = Side(Section.INVESTISSEMENT, Sens.DEPENSE, Mouvement.REEL)


def beyond_authorisation(checked: Checked) -> Iterator[Finding]:
    """Yield the operations where mandate and engaged pass the autorisation de programme.

    Mandate counts over all the exercices of the workspace up to this one, since an AP is valid over
    several years; engaged counts at the date. Years that are not imported are not counted.
    """
    rule = checked.rule("operation_depasse_ap")
    if rule is None or not checked.autorisations:
        return
    spent = spent_by_operation(checked)
    for operation, limit in sorted(checked.autorisations.items()):
        used = spent.get(operation)
        if used is None:
            continue
        values: dict[str, str | int | Text] = {
            "operation": operation,
            "consomme": euros(used),
            "limite": euros(limit),
        }
        detail = translatable(
            "Regles", "{consomme} mandatés et engagés pour une AP de {limite}.", **values
        )
        code = f"operation_depasse_ap_{operation}"
        if used > limit:
            title = translatable("Regles", "Opération {operation} : au-delà de son AP", **values)
            yield Finding(code, Severity.ERROR, title, detail, rule.text, used - limit)
        else:
            title = translatable("Regles", "Opération {operation} : dans son AP", **values)
            yield Finding(code, Severity.OK, title, detail, rule.text)


def spent_by_operation(checked: Checked) -> dict[str, Cents]:
    """Return what each operation has used of its authorisation so far, in cents."""
    spent: dict[str, Cents] = {}
    for year, operations in executed_by_year(checked).items():
        for operation, amounts in operations.items():
            is_now = year == checked.exercise.exercice
            spent[operation] = spent.get(operation, 0) + _used(amounts, is_now=is_now)
    return spent


def executed_by_year(checked: Checked) -> dict[int, dict[str, Amounts]]:
    """Return the amounts of each operation in each exercice up to this one, as last stated.

    A year without a statement is not there: nobody says what was paid then.
    """
    found: dict[int, dict[str, Amounts]] = {}
    for year, exercise in sorted(checked.years.items()):
        if year > checked.exercise.exercice:
            continue
        date = checked.date if year == checked.exercise.exercice else exercise.end
        statement = exercise.statement(date)
        if statement is not None:
            amounts = amounts_by(side_of(facts((statement,)), _SIDE), (frames.OPERATION,))
            found[year] = {operation: each for (operation,), each in amounts.items() if operation}
    return found


def payment_credits(checked: Checked) -> Iterator[Finding]:
    """Yield the operations that passed the credits de paiement of the year, or whose CP pass the AP.

    The CP of a year are the most that may be mandate in it (CGCT L2311-3). The CP of all years, with
    what was mandate before the first of them, must hold in the AP; years that are not imported are
    not counted.
    """
    rule = checked.rule("credits_paiement")
    if rule is None or not checked.credits_paiement:
        return
    year = checked.exercise.exercice
    executed = executed_by_year(checked)
    for operation in sorted({operation for operation, _ in checked.credits_paiement}):
        allowed = checked.credits_paiement.get((operation, year))
        paid = executed.get(year, {}).get(operation, Amounts()).realise
        if allowed is not None and paid is not None:
            yield _paid(operation, paid, allowed, rule.text)
        limit = checked.autorisations.get(operation)
        if limit is not None:
            planned = planned_payments(checked, operation, executed)
            if planned > limit:
                yield _planned(operation, planned, limit, rule.text)


def planned_payments(
    checked: Checked, operation: str, executed: dict[int, dict[str, Amounts]]
) -> Cents:
    """Return the CP of an operation, and what was mandate in the years before the first of them."""
    years = [year for code, year in checked.credits_paiement if code == operation]
    first = min(years, default=checked.exercise.exercice + 1)
    before = sum(
        operations[operation].realise or 0
        for year, operations in executed.items()
        if year < first and operation in operations
    )
    return before + sum(
        cents for (code, _), cents in checked.credits_paiement.items() if code == operation
    )


def _paid(operation: str, paid: Cents, allowed: Cents, words: Text) -> Finding:
    values: dict[str, str | int | Text] = {
        "operation": operation,
        "mandate": euros(paid),
        "credits": euros(allowed),
    }
    code = f"credits_paiement_{operation}"
    detail = translatable(
        "Regles", "{mandate} mandatés pour {credits} de crédits de paiement.", **values
    )
    if paid > allowed:
        title = translatable(
            "Regles", "Opération {operation} : au-delà des CP de l'année", **values
        )
        return Finding(code, Severity.ERROR, title, detail, words, paid - allowed)
    title = translatable("Regles", "Opération {operation} : dans les CP de l'année", **values)
    return Finding(code, Severity.OK, title, detail, words)


def _planned(operation: str, planned: Cents, limit: Cents, words: Text) -> Finding:
    values: dict[str, str | int | Text] = {
        "operation": operation,
        "prevu": euros(planned),
        "limite": euros(limit),
    }
    return Finding(
        f"echeancier_{operation}",
        Severity.WARNING,
        translatable("Regles", "Opération {operation} : échéancier au-delà de l'AP", **values),
        translatable(
            "Regles",
            "{prevu} déjà mandatés et répartis en CP, pour une AP de {limite}.",
            **values,
        ),
        words,
        planned - limit,
    )


def _used(amounts: Amounts, *, is_now: bool) -> Cents:
    engaged = amounts.get(Measure.ENGAGE) or 0
    return (amounts.realise or 0) + (engaged if is_now else 0)
