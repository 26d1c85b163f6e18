"""The closing results of an account, and how the next year carries them over."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from budgetlocal.analysis.totals import of, total
from budgetlocal.core import frames
from budgetlocal.core.formatting import euros
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Amount, Section, Sens
from budgetlocal.core.meanings import Severity
from budgetlocal.core.money import Cents
from budgetlocal.core.origins import LinesOrigin, OperationOrigin
from budgetlocal.core.specs import Finding
from budgetlocal.core.text import translatable

RULE = translatable(
    "Resultats",
    "CGCT, article L2311-5 : le résultat de l'exercice clos est repris aux lignes 001, 002 et 1068.",
)


@dataclass(frozen=True, slots=True)
class ClosingResult:
    """What remains at 31 December, in cents, results carried over (001, 002) included."""

    fonctionnement: Cents
    investissement: Cents
    restes_depenses: Cents
    """Restes a realiser of investissement, depenses."""
    restes_recettes: Cents

    @property
    def besoin_de_financement(self) -> Cents:
        """What investissement lacks once the restes a realiser are done; 0 when it lacks nothing."""
        solde = self.investissement + self.restes_recettes - self.restes_depenses
        return max(0, -solde)

    @property
    def ensemble(self) -> Cents:
        """The result of both sections, restes a realiser of investissement included."""
        restes = self.restes_recettes - self.restes_depenses
        return self.fonctionnement + self.investissement + restes


def closing_result(budget: BudgetFrame) -> ClosingResult | None:
    """Return the closing result of a CA or CFU, None for a document that closes nothing."""
    if not budget.header.etape.is_account:
        return None
    return ClosingResult(
        fonctionnement=_balance(budget, Section.FONCTIONNEMENT),
        investissement=_balance(budget, Section.INVESTISSEMENT),
        restes_depenses=_sum(budget, Section.INVESTISSEMENT, Sens.DEPENSE, Amount.MT_RAR_3112),
        restes_recettes=_sum(budget, Section.INVESTISSEMENT, Sens.RECETTE, Amount.MT_RAR_3112),
    )


def closing_origin(budget: BudgetFrame) -> OperationOrigin:
    """Return what `ClosingResult.ensemble` is made of: titres, mandats, restes a realiser."""
    gained, spent = (
        OperationOrigin("+", (_lines(budget, sens, Amount.MT_REAL), restes_origin(budget, sens)))
        for sens in (Sens.RECETTE, Sens.DEPENSE)
    )
    return OperationOrigin("-", (gained, spent))


def section_origin(budget: BudgetFrame, section: Section) -> OperationOrigin:
    """Return what the result of one section is made of: its titres less its mandats."""
    sides = (_lines(budget, sens, Amount.MT_REAL, section) for sens in (Sens.RECETTE, Sens.DEPENSE))
    return OperationOrigin("-", tuple(sides))


def restes_origin(budget: BudgetFrame, sens: Sens) -> LinesOrigin:
    """Return what the restes a realiser of investissement are made of, on one side."""
    return _lines(budget, sens, Amount.MT_RAR_3112, Section.INVESTISSEMENT)


def _lines(
    budget: BudgetFrame, sens: Sens, column: Amount, section: Section | None = None
) -> LinesOrigin:
    lines = of(budget.lines, section=section, sens=sens)
    known = lines[lines[frames.SECTION].isin([str(each) for each in Section])]
    return LinesOrigin(tuple(known[frames.ORDINAL].tolist()), str(column))


def continuity(accounts: Sequence[BudgetFrame]) -> Iterator[Finding]:
    """Yield, for each pair of consecutive accounts of one budget, whether results are carried over.

    Fonctionnement of N is 002 + 1068 of N+1; investissement of N is 001 of N+1.
    """
    by_year = {budget.header.exercice: budget for budget in accounts}
    for year in sorted(by_year):
        closed = closing_result(by_year[year])
        if closed is not None and year + 1 in by_year:
            opened = by_year[year + 1]
            carried = _carried(opened, "002") + _carried(opened, "1068", both=False)
            yield _finding(year, "fonctionnement", closed.fonctionnement, carried, "002 + 1068")
            yield _finding(
                year, "investissement", closed.investissement, _carried(opened, "001"), "001"
            )


def _finding(year: int, section: str, closed: Cents, carried: Cents, lines: str) -> Finding:
    gap = carried - closed
    detail = translatable(
        "Resultats",
        "Résultat {annee} : {cloture}. Repris en {suivante} (lignes {lignes}) : {repris}.",
        annee=year,
        cloture=euros(closed),
        suivante=year + 1,
        lignes=lines,
        repris=euros(carried),
    )
    code = f"report_{section}_{year}"
    if gap == 0:
        title = translatable(
            "Resultats",
            "Le résultat {annee} {section} est repris au centime",
            annee=year,
            section=SECTIONS[section],
        )
        return Finding(code, Severity.OK, title, detail, RULE)
    title = translatable(
        "Resultats",
        "Le résultat {annee} {section} n'est pas repris à l'identique",
        annee=year,
        section=SECTIONS[section],
    )
    return Finding(code, Severity.WARNING, title, detail, RULE, gap)


SECTIONS = {
    "fonctionnement": translatable("Resultats", "de fonctionnement"),
    "investissement": translatable("Resultats", "d'investissement"),
}


def _sum(budget: BudgetFrame, section: Section, sens: Sens, amount: Amount) -> Cents:
    return total(of(budget.lines, section=section, sens=sens), amount) or 0


def _balance(budget: BudgetFrame, section: Section) -> Cents:
    recettes = _sum(budget, section, Sens.RECETTE, Amount.MT_REAL)
    return recettes - _sum(budget, section, Sens.DEPENSE, Amount.MT_REAL)


def _carried(budget: BudgetFrame, nature: str, *, both: bool = True) -> Cents:
    lines = budget.lines[budget.lines[frames.NATURE] == nature]
    recettes = total(of(lines, sens=Sens.RECETTE), Amount.MT_REAL) or 0
    depenses = total(of(lines, sens=Sens.DEPENSE), Amount.MT_REAL) or 0
    return recettes - (depenses if both else 0)
