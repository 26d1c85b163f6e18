"""Public policies as citizens name them, and the policy of each function."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from budgetlocal.bundled import bundled
from budgetlocal.core.text import Text, bilingual, translatable, verbatim
from budgetlocal.nomenclature.plan import Plan

NON_VENTILABLE = "non_ventilable"
"""Function 01: debt, tax transfers, what the chart assigns to no service."""
WITHOUT_FUNCTION = "sans_fonction"
"""Lines of the document that carry no function at all."""
UNKNOWN = "fonction_inconnue"
"""Lines whose function the nomenclature does not have."""
SMALL = "autres"
"""The policies too small to be shown alone."""


class Presentation(StrEnum):
    """Which names the parts have."""

    POLICIES = "politiques"
    """Public policies as citizens name them; M14 and M57 give the same parts."""
    FUNCTIONS = "fonctions"
    """The headings of the nomenclature, as in the budget document."""


@dataclass(frozen=True, slots=True)
class Policy:
    """One public policy, or one heading of the nomenclature."""

    key: str
    label: Text
    detail: Text
    """What is in it, in the words of the street."""
    functions: tuple[tuple[str, tuple[str, ...]], ...]
    """Prefixes of functions, by nomenclature (M14, M57)."""

    def prefixes(self, norme: str) -> tuple[str, ...]:
        """Return the prefixes of its functions in a nomenclature, none when it has none there."""
        return dict(self.functions).get(norme, ())


OUTSIDE = (
    Policy(
        WITHOUT_FUNCTION,
        translatable("MilleEuros", "Dépenses sans fonction"),
        translatable("MilleEuros", "Lignes que le document ne rattache à aucune fonction"),
        (),
    ),
    Policy(
        UNKNOWN,
        translatable("MilleEuros", "Fonction inconnue de la nomenclature"),
        translatable("MilleEuros", "Lignes à vérifier : leur fonction n'existe pas cette année-là"),
        (),
    ),
    Policy(
        SMALL,
        translatable("MilleEuros", "Autres politiques"),
        translatable("MilleEuros", "Chacune reçoit moins de 5 €"),
        (),
    ),
)
"""The parts that stand for no policy."""


@cache
def policies() -> tuple[Policy, ...]:
    """Return the policies, in the order in which they are shown.

    Source: `resources/mille_euros/politiques.toml`.
    """
    path = bundled("resources", "mille_euros", "politiques.toml")
    return tuple(
        Policy(
            key=entry["cle"],
            label=bilingual(entry["fr"], entry["en"]),
            detail=bilingual(entry["detail_fr"], entry["detail_en"]),
            functions=(("M57", tuple(entry["m57"])), ("M14", tuple(entry["m14"]))),
        )
        for entry in tomllib.loads(path.read_text(encoding="utf-8"))["politique"]
    )


def policy(key: str) -> Policy:
    """Return a policy, or a part that stands for none, by its key.

    Raises:
        KeyError: no such policy.

    """
    return {entry.key: entry for entry in (*policies(), *OUTSIDE)}[key]


@cache
def policy_of(norme: str, function: str) -> str:
    """Return the key of the policy of a function; the longest prefix wins.

    >>> policy_of("M14", "815"), policy_of("M14", "816"), policy_of("M57", "025")
    ('transports', 'cadre_de_vie', 'securite')

    An empty function is `sans_fonction`; one that no policy has is `fonction_inconnue`.
    """
    if not function:
        return WITHOUT_FUNCTION
    found = [
        (len(prefix), entry.key)
        for entry in policies()
        for prefix in entry.prefixes(norme)
        if function.startswith(prefix)
    ]
    return max(found)[1] if found else UNKNOWN


def grouping(presentation: Presentation, plan: Plan) -> Callable[[str], Policy]:
    """Return the part that a function goes to; `UNKNOWN` is taken as a function that is none.

    By policies, function 01 is `non_ventilable`. By headings, function 0 is told apart by its
    second digit (01, 02, 03…), as the presentation croisée does; a nomenclature without policies
    (M52, M71) has its headings alone.
    """
    norme = plan.used.norme
    has_policies = any(entry.prefixes(norme) for entry in policies())
    if presentation is Presentation.POLICIES and has_policies:
        return lambda function: policy(
            UNKNOWN if function == UNKNOWN else policy_of(norme, function)
        )
    return lambda function: _heading(plan, function)


def _heading(plan: Plan, function: str) -> Policy:
    if function in {"", UNKNOWN}:
        return policy(function or WITHOUT_FUNCTION)
    code = function[:2] if function.startswith("0") else function[:1]
    key = NON_VENTILABLE if code == "01" else f"fonction_{code}"
    label = verbatim(f"{code} {plan.function_label(code)}")
    return Policy(key, label, verbatim(""), ())
