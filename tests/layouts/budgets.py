"""The budgets that the layouts are written from: real lines, with invented stages of execution."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from budgetlocal.bundled import bundled
from budgetlocal.core.kinds import Amount, Section, Sens
from budgetlocal.importing.reading import read_document
from budgetlocal.nomenclature.loading import plan_for

if TYPE_CHECKING:
    from pathlib import Path

    from budgetlocal.core.document import BudgetDocument, Line
    from budgetlocal.nomenclature.plan import Plan

Cents = int
Amounts = Mapping[str, Cents | None]

WITHOUT_EXECUTION = frozenset({"020", "021", "022", "023", "024"})
INVESTISSEMENT_FUNCTIONS = "90"
FONCTIONNEMENT_FUNCTIONS = "93"


@dataclass(frozen=True, slots=True)
class Entry:
    """One leaf of a budget: the codes as the law writes them, and its amounts by stage.

    Stages: N1 budget précédent, PROP proposé, BP, DM, VC virements, RAR_N1 reports, CO crédits
    ouverts (BP + DM + VC + RAR_N1), ENG engagé, ENG_NET engagé non mandaté, REAL mandaté ou titré,
    DISPO, RAR restes au 31/12, M01 to M12 realised in the month.
    """

    section: Section
    sens: Sens
    chapitre: str
    nature: str
    fonction: str
    operation: str
    libelle: str
    amounts: Amounts


@dataclass(frozen=True, slots=True)
class Budget:
    """One budget of one year, as a finance package holds it."""

    name: str
    collectivite: str
    siret: str
    libelle: str
    exercice: int
    nomenclature: str
    entries: tuple[Entry, ...]

    @property
    def plan(self) -> Plan:
        """The plan de comptes of the year."""
        return plan_for(self.nomenclature, self.exercice)

    def chapter_label(self, code: str) -> str:
        """Return the label of a chapter, whatever its kind."""
        chapter = self.plan.chapter(code) or self.plan.function_chapters.get(code)
        return chapter.label if chapter else "Opérations"


@cache
def demonstration(name: str) -> Budget:
    """Return a budget of the fictitious Villexemple: `CA_2024`, `BP_2025_eau`..."""
    return budget_of(read_document(bundled("resources", "demonstration", f"{name}.xml")), name)


@cache
def real(path: Path) -> Budget:
    """Return a budget of the shared set of real files."""
    return budget_of(read_document(path), path.stem)


def budget_of(document: BudgetDocument, name: str) -> Budget:
    """Return the leaves of a document, with the stages it lacks invented from its own figures."""
    header = document.header
    plan = plan_for(header.nomenclature, header.exercice)
    chance = random.Random(f"{header.siret}/{header.exercice}/{name}")  # noqa: S311 - a fixture
    entries = (_entry(line, plan, chance) for line in document.lines)
    return Budget(
        name=name,
        collectivite=header.collectivite,
        siret=header.siret,
        libelle=header.budget,
        exercice=header.exercice,
        nomenclature=header.nomenclature,
        entries=tuple(sorted(entries, key=_order)),
    )


def gathered(budget: Budget, *, fonction: bool, operation: bool) -> Budget:
    """Return the budget with one leaf per account, or per account and function or operation."""
    sums: dict[tuple[str, ...], Entry] = {}
    for entry in budget.entries:
        kept = replace(
            entry,
            fonction=entry.fonction if fonction else "",
            operation=entry.operation if operation else "",
        )
        key = (kept.section, kept.sens, kept.chapitre, kept.nature, kept.fonction, kept.operation)
        known = sums.get(key)
        sums[key] = kept if known is None else replace(known, amounts=_added(known, kept))
    return replace(budget, entries=tuple(sorted(sums.values(), key=_order)))


def voted_by_function(budget: Budget) -> Budget:
    """Return a M57 budget as if its council voted by function: chapters 900 to 939."""
    plan = budget.plan

    def chapter(entry: Entry) -> str:
        root = (
            INVESTISSEMENT_FUNCTIONS
            if entry.section is Section.INVESTISSEMENT
            else FONCTIONNEMENT_FUNCTIONS
        )
        code = root + entry.fonction[:1]
        return code if entry.fonction and code in plan.function_chapters else ""

    entries = (replace(entry, chapitre=chapter(entry), operation="") for entry in budget.entries)
    kept = tuple(entry for entry in entries if entry.chapitre and entry.nature[0] != "0")
    return gathered(replace(budget, entries=kept), fonction=True, operation=False)


def total(entries: Iterable[Entry], stage: str) -> Cents:
    """Return the sum of a stage over some leaves; what is unknown counts for nothing."""
    return sum(entry.amounts.get(stage) or 0 for entry in entries)


def _added(left: Entry, right: Entry) -> Amounts:
    both = {}
    for stage in left.amounts:
        first, second = left.amounts[stage], right.amounts[stage]
        both[stage] = None if first is None and second is None else (first or 0) + (second or 0)
    return both


def _order(entry: Entry) -> tuple[str, ...]:
    section = "0" if entry.section is Section.FONCTIONNEMENT else "1"
    return (section, entry.sens, entry.chapitre, entry.operation, entry.nature, entry.fonction)


def _entry(line: Line, plan: Plan, chance: random.Random) -> Entry:
    assert line.section is not None
    return Entry(
        section=line.section,
        sens=line.sens,
        chapitre=_chapter_by_nature(line, plan),
        nature=line.nature,
        fonction=line.fonction,
        operation=line.operation if line.operation_type == "1" else "",
        libelle=plan.account_label(line.nature) or "Compte",
        amounts=_stages(line, chance),
    )


def _chapter_by_nature(line: Line, plan: Plan) -> str:
    if line.chapitre in plan.chapters:
        return line.chapitre
    if plan.chapter(line.contnat):
        return line.contnat
    account = plan.account(line.nature)
    given = account.chapter_for(line.sens, line.mouvement, line.type_ordre) if account else ""
    return given or line.nature[:2]


def _stages(line: Line, chance: random.Random) -> Amounts:
    opened = line.amount(Amount.CRED_OUV)
    credits_ouverts = opened if opened is not None else line.amount(Amount.MT_PREV) or 0
    reports = line.amount(Amount.MT_RAR_PREC) or 0
    decision = chance.choice((0, 0, 0, 0, 50_000, -120_000, 1_250_050))
    virement = chance.choice((0, 0, 0, 0, 0, 30_000, -30_000))
    realised = _realised(line, credits_ouverts, chance)
    spends = line.sens is Sens.DEPENSE and line.nature not in WITHOUT_EXECUTION
    rest = credits_ouverts - realised
    engaged = int(rest * chance.choice((0, 0, 0.25, 0.5))) if spends and rest > 0 else 0
    before = credits_ouverts * chance.randint(88, 104) // 100
    bp = credits_ouverts - reports - decision - virement
    months = _months(realised, chance)
    return {
        "N1": before,
        "PROP": bp,
        "BP": bp,
        "DM": decision,
        "VC": virement,
        "RAR_N1": reports,
        "CO_SANS_RAR": credits_ouverts - reports,
        "CO": credits_ouverts,
        "ENG": engaged + realised,
        "ENG_NET": engaged,
        "REAL": realised,
        "DISPO": credits_ouverts - engaged - realised,
        "DISPO_REAL": credits_ouverts - realised,
        "RAR": line.amount(Amount.MT_RAR_3112),
        **{f"M{rank:02d}": value for rank, value in enumerate(months, 1)},
    }


def _realised(line: Line, credits_ouverts: Cents, chance: random.Random) -> Cents:
    declared = line.amount(Amount.MT_REAL)
    if declared is not None:
        return declared
    if line.nature in WITHOUT_EXECUTION:
        return 0
    return credits_ouverts * chance.randint(20, 99) // 100 + chance.choice((0, 17, 43))


def _months(realised: Cents, chance: random.Random) -> list[Cents]:
    shares = [chance.randint(0, 20) for _ in range(12)]
    whole = sum(shares) or 1
    months = [realised * share // whole for share in shares]
    months[-1] += realised - sum(months)
    return months
