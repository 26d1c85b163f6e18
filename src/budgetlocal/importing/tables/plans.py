"""Which plan de comptes the codes of a table belong to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from budgetlocal.nomenclature.loading import known_nomenclatures, plan_for
from budgetlocal.nomenclature.plan import Plan

_ORDER = (
    "M57", "M57_D", "M57_A", "M14_COM_SUP3500", "M14_COM_500_3500", "M14_COM_INF500", "M49_D", "M4",
    "M49_A", "M52", "M71", "M41", "M43", "M43_D", "M42", "M44", "M43_A", "M61", "M14_CCAS_SUP3500",
    "M14_CCAS_INF3500", "M14_CE", "M57_P",
)  # fmt: skip
"""Plans as they are preferred when they know as many of the codes: the most common first."""
M57_GENERAL = 2024
"""From this exercice on every commune, EPCI, département and région applies M57."""
_SAMPLE = 4000


@dataclass(frozen=True, slots=True)
class PlanChoice:
    """A plan and how many of the codes it knows."""

    name: str
    plan: Plan
    known: int
    tested: int
    is_stated: bool
    """Whether the file names the nomenclature."""

    @property
    def fits(self) -> bool:
        """Whether at least half of the codes are French accounts of this plan."""
        return self.tested == 0 or self.known * 2 >= self.tested


def choose_plan(
    natures: Iterable[str], chapters: Iterable[str], exercice: int, stated: str
) -> PlanChoice:
    """Return the plan that knows the most codes, among those that the file allows.

    `stated` is what the file says: M57, M57-M57_A, M14... or nothing.
    """
    wanted = sorted(set(natures))[:_SAMPLE]
    used = sorted(set(chapters))[:_SAMPLE]
    scored = []
    for rank, name in enumerate(_candidates(stated, exercice)):
        plan = plan_for(name, exercice)
        known = sum(_knows(plan, code) for code in wanted)
        leaves = _leaves(plan)
        finest = sum(code in leaves for code in wanted)
        known += sum(code in plan.chapters or code in plan.function_chapters for code in used)
        distance = abs(plan.used.year - exercice)
        scored.append((-known, -finest, distance, rank, name, plan))
    known, _, _, _, name, plan = min(scored, key=lambda each: each[:4])
    return PlanChoice(name, plan, -known, len(wanted) + len(used), bool(stated))


def known_everywhere() -> frozenset[str]:
    """Return the accounts of the plans in use, to tell a column of accounts from another."""
    return _union()


def plan_name(plan: Plan) -> str:
    """Return the name of a plan as TotEM writes it: M57-M57_A."""
    return f"{plan.used.norme}-{plan.used.declinaison}"


def _candidates(stated: str, exercice: int) -> tuple[str, ...]:
    available = [name for name in _ORDER if name in known_nomenclatures()]
    wanted = stated.upper().replace(" ", "").rpartition("-")[2]
    if wanted in available:
        family = [name for name in available if name.startswith(f"{wanted}_")]
        return (wanted, *family) if wanted == "M57" else (wanted,)
    family = [name for name in available if wanted and name.startswith(wanted)]
    if family:
        return tuple(family)
    if exercice >= M57_GENERAL:
        return tuple(
            name for name in available if not name.startswith(("M14", "M52", "M71", "M61"))
        )
    return tuple(available)


def _knows(plan: Plan, code: str) -> bool:
    return code in plan.accounts or (len(code) > 3 and code[:-1] in plan.accounts)  # noqa: PLR2004


@cache
def _leaves(plan: Plan) -> frozenset[str]:
    """Return the accounts of a plan that have none below them: those that lines are on."""
    parents = {code[:length] for code in plan.accounts for length in range(1, len(code))}
    struck = {code for code, account in plan.accounts.items() if account.is_struck_off}
    return frozenset(plan.accounts) - parents - struck


@cache
def _union() -> frozenset[str]:
    names = ("M57", "M14_COM_SUP3500", "M4", "M52", "M49_D")
    return frozenset(code for name in names for code in plan_for(name, 2022).accounts)


def chapters_by_label(plan: Plan) -> Mapping[str, str]:
    """Return the code of each chapter by its label, folded."""
    from budgetlocal.importing.tables.folding import fold

    return {fold(chapter.label): code for code, chapter in plan.chapters.items()}
