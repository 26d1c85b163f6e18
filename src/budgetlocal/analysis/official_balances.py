"""The official balances of a budget that the person has imported, as sources of accounts."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.indicators.balance_source import BalanceSource
from budgetlocal.reference.official.connection import FILE_NAME
from budgetlocal.reference.official.database import UserReference
from budgetlocal.reference.official.values import BalanceBudget, Source

Balances = dict[int, tuple[BalanceSource, ...]]


def official_balances(folder: Path, budget: BudgetFrame) -> Balances:
    """Return the balances of the very budget (SIRET) of a document, by exercice.

    A definitive balance comes before a provisional one. None when nothing was imported; the
    database is not created for it.

    Raises:
        UserError: the reference database is damaged or newer than this program.

    """
    if not (folder / FILE_NAME).is_file():
        return {}
    found: dict[int, list[BalanceSource]] = defaultdict(list)
    with UserReference.open(folder) as reference:
        files = {source.id: source for source in reference.sources()}
        own = [
            each
            for each in reference.balances(budget.header.siret)
            if each.siret == budget.header.siret
        ]
        for entry in sorted(own, key=lambda each: not each.is_final):
            lines = reference.balance_lines(entry)
            name = _name(entry, files[entry.source_id])
            found[entry.exercice].append(BalanceSource(lines, name=name, norme=entry.nomenclature))
    return {year: tuple(sources) for year, sources in found.items()}


def _name(entry: BalanceBudget, source: Source) -> Text:
    words: dict[str, str | int | Text] = {
        "annee": entry.exercice,
        "fichier": verbatim(source.file_name),
        "producteur": verbatim(source.producer),
    }
    if entry.is_final:
        return translatable("Indicateur", "balance {annee} ({producteur}, « {fichier} »)", **words)
    return translatable(
        "Indicateur", "balance provisoire {annee} ({producteur}, « {fichier} »)", **words
    )
