"""How the debt of the budget is repaid year by year, from its annex and what the person typed."""

from __future__ import annotations

from budgetlocal.analysis.dette.charts import annuity_chart
from budgetlocal.analysis.dette.content import DebtContent, content_of
from budgetlocal.analysis.dette.portfolio import debt_of
from budgetlocal.analysis.dossier.material import NO_ANNEX, Answer, Setting
from budgetlocal.core.text import translatable


def extinction_chart(setting: Setting) -> Answer:
    """Return capital and interest of each year to come, or why there is no chart.

    The annex is that of the document of the pack, else the latest one before it.

    Raises:
        UserError: the study of the debt cannot be read.

    """
    study = setting.material.debt_study
    content = DebtContent() if study is None else content_of(study)
    speaker = setting.base or setting.material.focus
    annex, debt = debt_of(setting.material.budgets, speaker, content)
    if annex is None and not content.contracts:
        return NO_ANNEX
    if not debt.contracts:
        return translatable(
            "Dossier",
            "Aucun emprunt de l'annexe de la dette n'a d'échéancier : voyez la page Dette.",
        )
    return annuity_chart(debt)
