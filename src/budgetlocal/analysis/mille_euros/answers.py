"""Who receives the grants of a document, as the content of a study: JSON, checked when it is read."""

from __future__ import annotations

import json
from collections.abc import Iterable

from budgetlocal.analysis.mille_euros.grants import Payee
from budgetlocal.core.studies import Study

_PAYEES = "versements"


def study_name(exercice: int, etape_label: str, *, is_draft: bool) -> str:
    """Return the name of the study that keeps the answers about one step of a year.

    >>> study_name(2022, "CA", is_draft=False), study_name(2025, "BP", is_draft=True)
    ('2022 CA', '2025 BP projet')
    """
    return f"{exercice} {etape_label}" + (" projet" if is_draft else "")


def written(payees: Iterable[tuple[str, Payee]]) -> str:
    """Return the JSON of the answers, in the order of the accounts."""
    return json.dumps({_PAYEES: {account: str(payee) for account, payee in sorted(payees)}})


def read(content: str) -> tuple[tuple[str, Payee], ...]:
    """Return the answers that a JSON text holds; what is no answer is asked again.

    A file that is damaged, or made by another program, gives no answer: never a wrong one.
    """
    try:
        raw = json.loads(content)[_PAYEES]
        return tuple(sorted((str(account), Payee(payee)) for account, payee in raw.items()))
    except (ValueError, KeyError, TypeError, AttributeError):
        return ()


def answers_of(studies: Iterable[Study], name: str) -> tuple[tuple[str, Payee], ...]:
    """Return the answers kept under a name; none when there is no such study."""
    return next((read(each.content) for each in studies if each.name == name), ())
