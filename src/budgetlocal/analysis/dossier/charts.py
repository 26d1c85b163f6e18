"""The charts that a pack may show, by name; each is a spec, or the reason why there is none."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from budgetlocal.analysis.chart_parts import breakdown_chart
from budgetlocal.analysis.dossier import trends
from budgetlocal.analysis.dossier.changes_chart import changes_chart
from budgetlocal.analysis.dossier.debt import extinction_chart, structure_chart
from budgetlocal.analysis.dossier.financing import financing_chart
from budgetlocal.analysis.dossier.forward import Forward
from budgetlocal.analysis.dossier.material import Answer, Setting
from budgetlocal.analysis.dossier.named_numbers import NO_ACCOUNT, no_document
from budgetlocal.analysis.dossier.per_head import per_head_chart
from budgetlocal.analysis.dossier.policies import policies_chart, thousand_chart
from budgetlocal.analysis.execution.chapters import execution
from budgetlocal.analysis.years import scissors_chart
from budgetlocal.core.kinds import Section, Sens
from budgetlocal.core.text import translatable

Maker = Callable[[Setting], Answer]

FORWARD = (
    "prospective-ciseau",
    "prospective-epargnes",
    "prospective-stocks",
    "prospective-desendettement",
)

NOTHING = translatable("Dossier", "Le document n'a rien de ce côté de la section.")
TWO_ACCOUNTS = translatable(
    "Dossier", "Il faut au moins deux comptes (CA ou CFU) : importez ceux des années précédentes."
)


def makers() -> Mapping[str, Maker]:
    """Return what makes each chart, by the name used in `resources/dossier/parties.toml`."""
    sides = {
        "depenses-fonctionnement": (Section.FONCTIONNEMENT, Sens.DEPENSE),
        "recettes-fonctionnement": (Section.FONCTIONNEMENT, Sens.RECETTE),
        "depenses-investissement": (Section.INVESTISSEMENT, Sens.DEPENSE),
        "recettes-investissement": (Section.INVESTISSEMENT, Sens.RECETTE),
    }
    found: dict[str, Maker] = {key: partial(_breakdown, side) for key, side in sides.items()}
    found |= {f"execution-{key}": partial(_execution, side) for key, side in sides.items()}
    found |= {key: partial(_forward, key) for key in FORWARD}
    return found | {
        "effet-de-ciseau": _scissors,
        "chaine-epargne": trends.savings_chart,
        "personnel": trends.staff_chart,
        "dette-encours": trends.debt_chart,
        "capacite-desendettement": trends.years_to_repay_chart,
        "extinction-dette": extinction_chart,
        "structure-dette": structure_chart,
        "dgf": trends.dgf_chart,
        "impots-locaux": trends.taxes_chart,
        "taux-fiscaux": trends.rates_chart,
        "habitant-strate": per_head_chart,
        "financement-investissement": financing_chart,
        "depenses-politique": policies_chart,
        "mille-euros": thousand_chart,
        "dm-changements": changes_chart,
    }


def chart(name: str, setting: Setting) -> Answer:
    """Return a chart by its name, or why there is none.

    Raises:
        KeyError: nothing has that name.

    """
    return makers()[name](setting)


def _forward(key: str, setting: Setting) -> Answer:
    found = setting.forward
    return found.chart(key) if isinstance(found, Forward) else found


def _breakdown(side: tuple[Section, Sens], setting: Setting) -> Answer:
    if setting.base is None:
        return no_document(setting)
    return breakdown_chart(setting.base, *side) or NOTHING


def _execution(side: tuple[Section, Sens], setting: Setting) -> Answer:
    if setting.base is None:
        return no_document(setting)
    section, sens = side
    found = execution(setting.base, section=section, sens=sens)
    if found.chart is not None:
        return found.chart
    return found.missing or NOTHING


def _scissors(setting: Setting) -> Answer:
    if not setting.accounts:
        return NO_ACCOUNT
    return scissors_chart(tuple(setting.accounts.values())) or TWO_ACCOUNTS
