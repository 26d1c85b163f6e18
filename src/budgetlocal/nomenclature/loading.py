"""Read the bundled plans de comptes, and pick the one of a nomenclature and a year."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from budgetlocal.bundled import bundled
from budgetlocal.core.document import PlanUsed
from budgetlocal.core.kinds import Section
from budgetlocal.nomenclature.plan import Account, Chapter, Plan


class UnknownNomenclatureError(LookupError):
    """A nomenclature that no bundled plan describes."""


@cache
def known_nomenclatures() -> tuple[str, ...]:
    """Return the declinaisons that are bundled: M14_COM_SUP3500, M57_A..."""
    folder = bundled("resources", "nomenclatures")
    return tuple(sorted(path.stem for path in folder.glob("M*.tsv")))


def plan_for(nomenclature: str, exercice: int) -> Plan:
    """Return the plan of a nomenclature as TotEM writes it (M57-M57_A), for one exercice.

    A year without a plan takes the nearest year (the earlier one when two are as near);
    `Plan.used` tells which.

    Raises:
        UnknownNomenclatureError: no plan of that name is bundled.

    """
    declinaison = nomenclature.strip().rpartition("-")[2]
    if declinaison not in known_nomenclatures():
        raise UnknownNomenclatureError(nomenclature)
    years = _years(declinaison)
    year = min(years, key=lambda candidate: (abs(candidate - exercice), candidate))
    return _plan(declinaison, year)


def _table(declinaison: str) -> Path:
    return bundled("resources", "nomenclatures", f"{declinaison}.tsv")


@cache
def _years(declinaison: str) -> tuple[int, ...]:
    with _table(declinaison).open(encoding="utf-8") as lines:
        next(lines)
        return tuple(int(year) for year in next(lines).split("\t")[1].split())


@cache
def _plan(declinaison: str, year: int) -> Plan:
    chapters: dict[str, Chapter] = {}
    function_chapters: dict[str, Chapter] = {}
    accounts: dict[str, Account] = {}
    functions: dict[str, str] = {}
    with _table(declinaison).open(encoding="utf-8") as lines:
        norme = next(lines).rstrip("\n").split("\t")[1]
        next(lines)
        next(lines)
        for line in lines:
            entry = line[:-1].split("\t")
            kind, code, first, last, label, type_, section = entry[:7]
            if not int(first) <= year <= int(last):
                continue
            if kind == "co":
                accounts[code] = Account(code, label, *entry[7:])
            elif kind == "fo":
                functions[code] = label
            else:
                table = chapters if kind == "ch" else function_chapters
                table[code] = Chapter(code, label, type_, Section(section))
    used = PlanUsed(norme=norme, declinaison=declinaison, year=year)
    return Plan(used, chapters, function_chapters, accounts, functions)
