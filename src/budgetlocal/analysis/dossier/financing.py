"""How investment is paid for, as a waterfall: resources, spending, and the change of reserves."""

from __future__ import annotations

from budgetlocal.analysis.dossier.material import Answer, Setting
from budgetlocal.analysis.dossier.named_numbers import no_document, written_number
from budgetlocal.analysis.labels import source_of, step_and_year
from budgetlocal.analysis.whole_budget import is_change
from budgetlocal.core.meanings import Role
from budgetlocal.core.origins import FigureOrigin, IndicatorOrigin, OperationOrigin
from budgetlocal.core.specs import ChartKind, ChartSpec, Series, Unit
from budgetlocal.core.text import Text, translatable
from budgetlocal.indicators.catalogue import catalogue
from budgetlocal.indicators.dimensions import shown_number

STEPS = (
    ("epargne_nette", 1),
    ("recettes_investissement_hors_emprunts", 1),
    ("emprunts", 1),
    ("depenses_investissement_hors_remb", -1),
)
"""Resources, then what they pay for. Their sum is the `variation_fonds_roulement` of the OFGL."""
RESULT = "variation_fonds_roulement"
ONLY_CHANGES = translatable(
    "Dossier", "Une décision modificative ne dit que des changements, pas un plan de financement."
)


def financing_chart(setting: Setting) -> Answer:
    """Return the waterfall of the document of the pack, or why there is none."""
    base = setting.base
    if base is None:
        return no_document(setting)
    if is_change(base):
        return ONLY_CHANGES
    year, evaluation = base.header.exercice, setting.evaluation(base)
    values: list[int] = []
    origins: list[FigureOrigin] = []
    names: list[Text] = []
    for code, sign in STEPS:
        indicator = catalogue()[code]
        outcome = evaluation.indicator(indicator, year)
        value = shown_number(outcome.value, indicator.dimension)
        if not isinstance(value, int):
            return outcome.reasons[0] if outcome.reasons else no_document(setting)
        values.append(sign * value)
        made = IndicatorOrigin(code, year)
        origins.append(made if sign > 0 else OperationOrigin("-", (made,)))
        names.append(indicator.label)
    total = sum(values)
    return ChartSpec(
        key="financement-investissement",
        kind=ChartKind.WATERFALL,
        title=_title(total),
        subtitle=translatable(
            "Dossier",
            "{etape} : ce qui finance l'investissement, ce qui est investi",
            etape=step_and_year(base),
        ),
        unit=Unit.EUROS,
        categories=(*names, catalogue()[RESULT].label),
        series=(
            Series(
                translatable("Dossier", "Montant"),
                Role.EPARGNE,
                (*values, total),
                (*origins, OperationOrigin("+", tuple(origins))),
            ),
        ),
        source=source_of(base),
        note=translatable(
            "Dossier",
            "Définitions de l'OFGL : opérations réelles, hors résultats reportés et restes à réaliser.",
        ),
        styles=(0, 0, 0, 0, 1),
    )


def _title(total: int) -> Text:
    amount = written_number(abs(total), Unit.EUROS)
    if total < 0:
        return translatable("Dossier", "Investir prend {montant} sur les réserves", montant=amount)
    return translatable(
        "Dossier", "L'investissement est financé, et {montant} vont aux réserves", montant=amount
    )
