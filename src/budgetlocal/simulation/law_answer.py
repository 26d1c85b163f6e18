"""All that is shown of one amendment."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from budgetlocal.core.formatting import euros
from budgetlocal.core.specs import ChartSpec, KeyFigure, TableSpec, Unit
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.simulation.effect_charts import distribution_chart, group_chart, map_chart
from budgetlocal.simulation.effect_tables import (
    commune_table,
    envelopes_changed,
    financing_words,
    group_table,
    is_shared_with_epci,
    summary_table,
)
from budgetlocal.simulation.effects import Effects, Grouping, compare, counted
from budgetlocal.simulation.projets import measure_table, projet_in, why_not
from budgetlocal.simulation.reforme import Reforme
from budgetlocal.simulation.workshop import Workshop

if TYPE_CHECKING:
    from budgetlocal.reference.extract import Extract

NOT_COMPUTED = translatable(
    "Effets",
    "DNP, hors modèle : le montant notifié par le fichier compte dans les totaux, et aucun nombre d'une loi "
    "ne le change.",
)
NOT_ALL_SHARED = translatable(
    "Effets",
    "Enveloppes tenues, total versé différent : la dotation forfaitaire et celle des communes nouvelles n'ont "
    "pas d'enveloppe, l'écrêtement et la hausse de DSU d'une commune sont plafonnés, et la DSU a des garanties.",
)
SHARED_WITH_EPCI = translatable(
    "Effets",
    "Les EPCI paient leur part de l'écrêtement, que le modèle ne calcule pas : le total des communes n'est pas "
    "le coût pour l'État. La part demandée aux communes peut aussi ne pas être atteinte, leur écrêtement est "
    "plafonné.",
)
OFFICIAL = translatable("Effets", "Seuls les montants notifiés par l'État font foi.")

_EURO = 100


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked about a law."""

    reforme: Reforme
    against: Reforme
    """The law in force of the same year, or another amendment."""
    grouping: Grouping = Grouping.STRATE
    own: tuple[str, ...] = ()
    """INSEE codes of the communes shown first."""


@dataclass(frozen=True, slots=True, eq=False)
class LawAnswer:
    """The effects of an amendment, ready to be shown."""

    question: Question
    effects: Effects
    summary: Text
    headlines: tuple[KeyFigure, ...]
    grants: TableSpec
    groups: TableSpec
    communes: TableSpec
    charts: tuple[ChartSpec, ...]
    notes: tuple[Text, ...]
    measures: TableSpec | None = None
    """The bill that the amendment, or what it is compared with, holds: measure by measure."""
    why_not: tuple[Text, ...] = ()
    """Of that bill, what is not simulated and why."""


def law_answer(workshop: Workshop, question: Question, extract: Extract | None) -> LawAnswer:
    """Compute an amendment for all communes and say what it changes.

    Raises:
        UserError: the amendment or a file is refused, or the model is not installed.

    """
    before = workshop.run(question.against)
    after = workshop.run(question.reforme)
    effects = compare(before, after)
    bill = projet_in(question.reforme) or projet_in(question.against)
    charts = [group_chart(effects, question.grouping), distribution_chart(effects)]
    mapped = map_chart(effects, extract) if extract is not None else None
    if mapped is not None:
        charts.append(mapped)
    return LawAnswer(
        question,
        effects,
        _summary(effects, question),
        _headlines(effects),
        summary_table(effects),
        group_table(effects, question.grouping),
        commune_table(effects, question.own),
        tuple(charts),
        (
            *_compared(question),
            *_cost_words(effects),
            *after.nation.notes,
            NOT_COMPUTED,
            *_left_out(effects),
            OFFICIAL,
        ),
        None if bill is None else measure_table(bill),
        () if bill is None else why_not(bill),
    )


def _summary(effects: Effects, question: Question) -> Text:
    count = counted(effects)
    if not question.reforme.changes and question.against.changes == question.reforme.changes:
        return translatable(
            "Effets",
            "Aucun nombre n'est changé : voici la loi en vigueur. Changez un nombre dans la phrase "
            "d'un article pour voir qui gagne et qui perd.",
        )
    if not count.winners and not count.losers:
        return translatable(
            "Effets",
            "Cet amendement ne change les dotations d'aucune commune de plus de 50 centimes.",
        )
    return translatable(
        "Effets",
        "{gagnantes} communes gagnent {plus}, {perdantes} perdent {moins} ; {somme} : {cout} "
        "({financement}).",
        somme=translatable("Effets", "pour toutes les communes")
        if is_shared_with_epci(effects)
        else translatable("Effets", "coût pour l'État"),
        gagnantes=verbatim(_grouped(count.winners)),
        plus=verbatim(_whole(count.gained)),
        perdantes=verbatim(_grouped(count.losers)),
        moins=verbatim(_whole(-count.lost)),
        cout=verbatim(_whole(count.cost)),
        financement=financing_words(effects),
    )


def _headlines(effects: Effects) -> tuple[KeyFigure, ...]:
    count = counted(effects)
    return (
        KeyFigure(
            "gagnantes",
            translatable("Effets", "Communes gagnantes"),
            count.winners,
            Unit.COUNT,
            translatable(
                "Effets", "Communes dont le total des dotations monte de plus de 50 centimes."
            ),
        ),
        KeyFigure(
            "perdantes",
            translatable("Effets", "Communes perdantes"),
            count.losers,
            Unit.COUNT,
            translatable(
                "Effets", "Communes dont le total des dotations baisse de plus de 50 centimes."
            ),
        ),
        KeyFigure(
            "deplace",
            translatable("Effets", "Gagné par les gagnantes"),
            count.gained,
            Unit.EUROS,
            translatable("Effets", "Somme des hausses."),
        ),
        KeyFigure(
            "cout",
            translatable("Effets", "Pour toutes les communes")
            if is_shared_with_epci(effects)
            else translatable("Effets", "Coût pour l'État"),
            count.cost,
            Unit.EUROS,
            translatable("Effets", "Somme des écarts des communes, sans la part des EPCI.")
            if is_shared_with_epci(effects)
            else translatable(
                "Effets", "Somme de tous les écarts : ce que l'État verse en plus, ou en moins."
            ),
        ),
    )


def _compared(question: Question) -> tuple[Text, ...]:
    """Say that what changes is not counted from the law in force."""
    if not question.against.changes:
        return ()
    return (
        translatable(
            "Effets",
            "Tout écart est compté depuis l'amendement « {nom} », non depuis la loi en vigueur.",
            nom=verbatim(question.against.name),
        ),
    )


def _cost_words(effects: Effects) -> tuple[Text, ...]:
    """Say what the cost leaves out, or why it is not zero although every envelope is held.

    A euro is a rounding.
    """
    if is_shared_with_epci(effects):
        return (SHARED_WITH_EPCI,)
    is_held = not envelopes_changed(effects.after) and not envelopes_changed(effects.before)
    return (NOT_ALL_SHARED,) if is_held and abs(counted(effects).cost) > _EURO else ()


def _left_out(effects: Effects) -> tuple[Text, ...]:
    missing = effects.after.nation.left_out
    if not missing:
        return ()
    return (
        translatable(
            "Effets",
            "{nombre} communes sont laissées de côté, faute d'un critère dans le fichier (dont {exemple}).",
            nombre=verbatim(_grouped(len(missing))),
            exemple=verbatim(", ".join(f"{each.name} ({each.code})" for each in missing[:3])),
        ),
    )


def _whole(cents: int) -> str:
    return euros(round(cents, -2)).replace(",00", "")


def _grouped(number: int) -> str:
    from budgetlocal.core.formatting import decimal_number

    return decimal_number(number)
