"""The ratios that the budget documents of a commune must give (CGCT R2313-1)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce

from budgetlocal.analysis.declared import declared_number, population
from budgetlocal.analysis.ratios import definitions
from budgetlocal.analysis.rules.checked import Checked
from budgetlocal.analysis.rules.law import find_rule
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Etape
from budgetlocal.core.meanings import Severity
from budgetlocal.core.specs import Finding
from budgetlocal.core.text import Text, translatable

_FROM_TEN_THOUSAND = 7
"""Number of the first ratio that only communes of 10 000 inhabitants must give."""


def prescribed_ratios(checked: Checked) -> Iterator[Finding]:
    """Yield, for the BP and the account of a principal budget, the ratios that are not given.

    Only the ratios that the project computes are looked for (`resources/indicateurs/r2313_1.toml`). Nothing is said
    of a commune under 3 500 inhabitants, of an unknown population, or of a table file.
    """
    account = checked.exercise.account if checked.date >= checked.exercise.end else None
    documents = [each for each in checked.exercise.voted if each.header.etape is Etape.BP]
    for document in (*documents, *((account,) if account is not None else ())):
        if document.header.is_principal and document.source.reader in {"totem", "cfu"}:
            yield from _missing(checked, document)


def _missing(checked: Checked, document: BudgetFrame) -> Iterator[Finding]:
    rule = find_rule("ratios_prescrits", checked.date, checked.norme)
    people = population(document.informations, checked.population)
    if rule is None or people is None or people < rule.number("six"):
        return
    wanted = [
        each
        for each in definitions()
        if each.number
        and each.is_prescribed
        and (each.number < _FROM_TEN_THOUSAND or people >= rule.number("onze"))
    ]
    absent = [
        each.label
        for each in wanted
        if declared_number(document.informations.get(each.declared, "")) is None
    ]
    code = f"ratios_prescrits_{document.header.etape}"
    step = str(document.header.etape)
    if not absent:
        title = translatable("Regles", "{etape} : les ratios prescrits sont donnés", etape=step)
        detail = translatable("Regles", "{nombre} ratios contrôlés.", nombre=len(wanted))
        yield Finding(code, Severity.OK, title, detail, rule.text)
        return
    title = translatable(
        "Regles",
        "{etape} : {nombre} ratio(s) prescrit(s) absent(s)",
        etape=step,
        nombre=len(absent),
    )
    detail = translatable("Regles", "Non donnés : {noms}.", noms=reduce(_listed, absent))
    yield Finding(code, Severity.WARNING, title, detail, rule.text)


def _listed(first: Text, second: Text) -> Text:
    return Text("", "{un} ; {autre}", (("un", first), ("autre", second)))
