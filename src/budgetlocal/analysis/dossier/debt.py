"""How the debt of the budget is repaid year by year, from its annex and what the person typed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from budgetlocal.analysis.dette.charts import annuity_chart, rate_chart
from budgetlocal.analysis.dette.content import DebtContent, content_of
from budgetlocal.analysis.dette.portfolio import Portfolio, debt_of
from budgetlocal.analysis.dette.structure import by_class, by_rate
from budgetlocal.analysis.dossier.material import NO_ANNEX, Answer, Setting
from budgetlocal.analysis.explaining import document_key
from budgetlocal.core.formatting import percent
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.money import ratio
from budgetlocal.core.origins import LoanAmount, LoansOrigin
from budgetlocal.core.specs import ChartSpec, Series
from budgetlocal.core.text import translatable


def extinction_chart(setting: Setting) -> Answer:
    """Return capital and interest of each year to come, or why there is no chart.

    The annex is that of the document of the pack, else the latest one before it.

    Raises:
        UserError: the study of the debt cannot be read.

    """
    annex, debt, is_typed = _debt(setting)
    if annex is None and not is_typed:
        return NO_ANNEX
    if not debt.contracts:
        return translatable(
            "Dossier",
            "Aucun emprunt de l'annexe de la dette n'a d'échéancier : voyez la page Dette.",
        )
    chart = annuity_chart(debt)
    if annex is None or is_typed:
        return chart  # what a person typed is in no document: the chart says its source
    return replace(chart, series=tuple(_explained(chart, annex)))


def structure_chart(setting: Setting) -> Answer:
    """Return what is owed by kind of rate, the classes of the charter in its note, or why there is none.

    Raises:
        UserError: the study of the debt cannot be read.

    """
    annex, debt, is_typed = _debt(setting)
    if annex is None and not is_typed:
        return NO_ANNEX
    classes = by_class(debt)
    whole = sum(classes.values())
    if not whole:
        return translatable("Dossier", "Aucun emprunt de l'annexe de la dette n'est dû.")
    shares = ", ".join(
        f"{code or translatable('Dette', 'Classe non dite')} {percent(ratio(cents, whole))}"
        for code, cents in classes.items()
    )
    note = translatable("Dossier", "Classes de la charte Gissler : {classes}.", classes=shares)
    chart = replace(rate_chart(debt), note=note)
    if annex is None or is_typed or debt.unknown:
        return chart
    key, year = document_key(annex), debt.stock.year
    origins = tuple(LoansOrigin(LoanAmount.ENCOURS, year, key, str(kind)) for kind in by_rate(debt))
    return replace(chart, series=(replace(chart.series[0], origins=origins),))


def _debt(setting: Setting) -> tuple[BudgetFrame | None, Portfolio, bool]:
    """Return the annex that speaks for a pack, the debt, and whether a person typed some of it."""
    study = setting.material.debt_study
    content = DebtContent() if study is None else content_of(study)
    speaker = setting.base or setting.material.focus
    annex, debt = debt_of(setting.material.budgets, speaker, content)
    return annex, debt, bool(content.contracts)


def _explained(chart: ChartSpec, annex: BudgetFrame) -> Iterator[Series]:
    """Yield capital and interest of each year with the loans that they come from."""
    key = document_key(annex)
    for series, amount in zip(chart.series, (LoanAmount.CAPITAL, LoanAmount.INTERETS), strict=True):
        years = (int(str(category)) for category in chart.categories)
        origins = tuple(LoansOrigin(amount, year, key) for year in years)
        yield replace(series, origins=origins)
