"""The columns of the follow-up: which amounts are known, what they are called, what they mean."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from budgetlocal.analysis.execution.facts import Measure
from budgetlocal.analysis.execution.model import Amounts, step_rank
from budgetlocal.core.kinds import Sens
from budgetlocal.core.specs import Cell, CellKind, Column
from budgetlocal.core.text import Text, translatable, verbatim

CODE = Column("code", translatable("Execution", "Code"), CellKind.TEXT)
LABEL = Column("libelle", translatable("Execution", "Libellé"), CellKind.TEXT)
LAST_RATE = Column(
    "taux_precedent",
    translatable("Execution", "Taux N-1"),
    CellKind.PERCENT,
    translatable("Execution", "Taux d'exécution de l'exercice précédent à la même date."),
)
MONTHS = Column(
    "mois",
    translatable("Execution", "Mois par mois"),
    CellKind.TEXT,
    translatable(
        "Execution",
        "Réalisé de chaque mois depuis janvier ; un point où la situation du mois manque.",
    ),
)
GAP = translatable("Execution", "Écart")
GAP_PERCENT = translatable("Execution", "Écart %")


@dataclass(frozen=True, slots=True)
class Measured:
    """A column and how its cell is found."""

    column: Column
    value: Callable[[Amounts], Cell]
    only_executed: bool = False
    """Whether the cell has no meaning on a line without execution."""


def step_columns(known: Sequence[Amounts]) -> Iterator[Measured]:
    """Yield one column per step that the credits are made of."""
    names = {name for amounts in known for name in amounts.steps}
    for name in sorted(names, key=step_rank):
        title, definition = _step(name)
        column = Column(name, title, CellKind.EUROS, definition)
        yield Measured(column, lambda amounts, name=name: amounts.get(name))  # type: ignore[misc]


def main_columns(known: Sequence[Amounts], sens: Sens) -> Iterator[Measured]:
    """Yield the columns from credits to what is left; those that nobody gives are not there."""
    is_depense = sens is Sens.DEPENSE
    yield Measured(_credits(known), lambda amounts: amounts.credits)
    if any(amounts.credits_gap for amounts in known):
        yield Measured(CREDITS_GAP, lambda amounts: amounts.credits_gap)
    for measure, column in OPTIONAL.items():
        if any(amounts.get(measure) for amounts in known):
            yield Measured(column, lambda amounts, m=measure: amounts.get(m), only_executed=True)  # type: ignore[misc]
    yield Measured(REALISED[sens], lambda amounts: amounts.realise)
    yield Measured(RATE, lambda amounts: amounts.taux, only_executed=True)
    left = LEFT_DEPENSE if is_depense else LEFT_RECETTE
    yield Measured(left, lambda amounts: amounts.disponible, only_executed=True)
    if any(amounts.get(Measure.RESTES) for amounts in known):
        yield Measured(RESTES, lambda amounts: amounts.get(Measure.RESTES), only_executed=True)


def _credits(known: Sequence[Amounts]) -> Column:
    is_declared = any(amounts.get(Measure.CREDITS) is not None for amounts in known)
    return CREDITS_DECLARED if is_declared else CREDITS_COMPUTED


CREDITS_DECLARED = Column(
    "credits",
    translatable("Execution", "Crédits ouverts"),
    CellKind.EUROS,
    translatable("Execution", "Crédits ouverts que la situation ou le compte déclare (CredOuv)."),
)
CREDITS_COMPUTED = Column(
    "credits",
    translatable("Execution", "Crédits ouverts"),
    CellKind.EUROS,
    translatable(
        "Execution",
        "Budget primitif, budget supplémentaire, décisions modificatives, virements et restes "
        "reportés, additionnés : la situation ne les déclare pas.",
    ),
)
CREDITS_GAP = Column(
    "ecart_credits",
    translatable("Execution", "Écart de crédits"),
    CellKind.EUROS,
    translatable(
        "Execution",
        "Crédits déclarés moins ceux que les étapes votées additionnent : une étape manque, ou un "
        "virement n'a pas été importé.",
    ),
)
OPTIONAL = {
    Measure.ENGAGE: Column(
        "engage",
        translatable("Execution", "Engagé non mandaté"),
        CellKind.EUROS,
        translatable("Execution", "Engagements que des mandats n'ont pas encore soldés."),
    ),
    Measure.LIQUIDE: Column(
        "liquide",
        translatable("Execution", "Liquidé"),
        CellKind.EUROS,
        translatable(
            "Execution", "Dépenses dont le service fait est constaté et le montant arrêté."
        ),
    ),
    Measure.RATTACHE: Column(
        "rattache",
        translatable("Execution", "Rattaché"),
        CellKind.EUROS,
        translatable(
            "Execution", "Charges ou produits rattachés à l'exercice sans facture ni titre reçus."
        ),
    ),
}
REALISED = {
    Sens.DEPENSE: Column(
        "realise",
        translatable("Execution", "Mandaté"),
        CellKind.EUROS,
        translatable("Execution", "Mandats émis, nets des annulations (MtReal)."),
    ),
    Sens.RECETTE: Column(
        "realise",
        translatable("Execution", "Titré"),
        CellKind.EUROS,
        translatable("Execution", "Titres émis, nets des annulations (MtReal)."),
    ),
}
RATE = Column(
    "taux",
    translatable("Execution", "Taux"),
    CellKind.PERCENT,
    translatable(
        "Execution",
        "Réalisé divisé par les crédits ouverts, lignes sans exécution (001, 002, 020 à 024) "
        "laissées de côté.",
    ),
)
LEFT_DEPENSE = Column(
    "disponible",
    translatable("Execution", "Disponible"),
    CellKind.EUROS,
    translatable("Execution", "Crédits ouverts moins mandaté et engagé non mandaté."),
)
LEFT_RECETTE = Column(
    "disponible",
    translatable("Execution", "Reste à titrer"),
    CellKind.EUROS,
    translatable("Execution", "Crédits ouverts moins titres émis."),
)
RESTES = Column(
    "restes",
    translatable("Execution", "RAR au 31/12"),
    CellKind.EUROS,
    translatable("Execution", "Restes à réaliser au 31 décembre (MtRAR3112)."),
)
_STEPS = {
    Measure.BP: translatable("Execution", "Budget primitif voté."),
    Measure.BS: translatable("Execution", "Budget supplémentaire voté."),
    Measure.VC: translatable("Execution", "Virements de crédits décidés par l'exécutif."),
    Measure.REPORTS: translatable(
        "Execution", "Restes à réaliser de l'exercice précédent, reportés (MtRARPrec)."
    ),
    Measure.VOTE: translatable("Execution", "Total voté dans l'année, d'après le compte (MtPrev)."),
}


def _step(name: str) -> tuple[Text, Text]:
    if name.startswith(Measure.DM):
        definition = translatable("Execution", "Décision modificative votée, en plus ou en moins.")
        return verbatim(name), definition
    titles = {
        Measure.REPORTS: translatable("Execution", "Reports"),
        Measure.VOTE: translatable("Execution", "Voté"),
        Measure.VC: translatable("Execution", "Virements"),
    }
    return titles.get(Measure(name), verbatim(name)), _STEPS[Measure(name)]
