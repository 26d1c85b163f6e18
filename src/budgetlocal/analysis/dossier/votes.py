"""What the assembly has voted of an exercice, up to the document of a pack: BP, BS and DM together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from budgetlocal.analysis.basis import main_amount
from budgetlocal.analysis.execution.exercise import exercises
from budgetlocal.analysis.explaining import document_key
from budgetlocal.analysis.labels import etape_name, source_of
from budgetlocal.analysis.totals import of, total
from budgetlocal.analysis.whole_budget import is_change
from budgetlocal.core import frames
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Etape, Section, Sens
from budgetlocal.core.money import Cents
from budgetlocal.core.origins import FigureOrigin, LinesOrigin, OperationOrigin
from budgetlocal.core.text import Text, joined, translatable

NOT_A_CHANGE = translatable(
    "Dossier", "Ce document n'est pas une décision modificative : il ne change pas un budget voté."
)
_ORDER = (Etape.BP, Etape.BS, Etape.DM)


def votes_until(
    budgets: Sequence[BudgetFrame], base: BudgetFrame
) -> tuple[BudgetFrame, ...] | Text:
    """Return the BP, the BS and DM voted before a DM or a BS, then itself; else why they lack.

    DM follow each other by number; a BS and a DM by the dates of their votes where both are given,
    the BS first otherwise. A DM that is missing, two versions of one step, or two DM without a number
    of which none is known to be the first, make the sum unknown.
    """
    year = base.header.exercice
    same = [each for each in budgets if each.header.exercice == year and each is not base]
    found = exercises(same).get(year)
    voted = () if found is None else found.voted
    whole = [each for each in voted if each.header.etape is Etape.BP]
    if not whole:
        return translatable(
            "Dossier",
            "Ce document ne porte que des changements, et le budget primitif {annee} n'est pas dans le "
            "classeur : importez-le pour connaître les crédits votés.",
            annee=year,
        )
    changes = [each for each in voted if is_change(each)]
    if lacking := _missing_numbers(changes, base):
        return translatable(
            "Dossier",
            "Les crédits votés ne sont pas connus : il manque la décision modificative n° {numeros} de "
            "{annee}. Importez-la.",
            numeros=", ".join(map(str, lacking)),
            annee=year,
        )
    before = [each for each in changes if _is_before(each, base)]
    unsure = whole[:1] if len(whole) > 1 else _same_step((*before, base), changes, base)
    if unsure:
        return translatable(
            "Dossier",
            "Les crédits votés ne sont pas connus : deux documents de {annee} ont la même étape et le "
            "même numéro ({etape}).",
            annee=year,
            etape=etape_name(unsure[0]),
        )
    return (whole[0], *before, base)


def votes_source(documents: Iterable[BudgetFrame]) -> Text:
    """Return the source line of what several documents vote together."""
    return joined([source_of(each) for each in documents], " ; ")


def _missing_numbers(changes: Sequence[BudgetFrame], base: BudgetFrame) -> list[int]:
    if base.header.etape is not Etape.DM:
        return []
    known = {each.header.numero for each in changes if each.header.etape is Etape.DM}
    return [number for number in range(1, base.header.numero) if number not in known]


def _place(budget: BudgetFrame) -> tuple[int, int]:
    return _ORDER.index(budget.header.etape), budget.header.numero


def _same_step(
    summed: Sequence[BudgetFrame], changes: Sequence[BudgetFrame], base: BudgetFrame
) -> list[BudgetFrame]:
    """Return the steps that would be in the sum beside another version of themselves.

    The projet of a step is none of its versions.
    """
    others = changes if base.header.is_draft else (*changes, base)
    steps = summed[:-1] if base.header.is_draft else summed
    return [
        each
        for each in steps
        if any(other is not each and _is_version(each, other) for other in others)
    ]


def _is_version(one: BudgetFrame, other: BudgetFrame) -> bool:
    """Whether two documents may be one step: only DM without a number are told apart by dates."""
    if _place(one) != _place(other):
        return False
    return not _is_dated_only(one) or not _are_dated(one, other)


def _is_dated_only(budget: BudgetFrame) -> bool:
    return budget.header.etape is Etape.DM and not budget.header.numero


def _are_dated(one: BudgetFrame, other: BudgetFrame) -> bool:
    first, second = one.header.vote_date, other.header.vote_date
    return bool(first and second and first != second)


def _is_before(each: BudgetFrame, base: BudgetFrame) -> bool:
    one, other = each.header, base.header
    if one.etape is other.etape and one.numero != other.numero:
        return one.numero < other.numero
    if one.etape is other.etape and not _is_dated_only(each):
        return False
    if _are_dated(each, base):
        return one.vote_date < other.vote_date
    return _place(each) < _place(base)


def side_total(
    budget: BudgetFrame, section: Section, sens: Sens
) -> tuple[Cents | None, LinesOrigin | None]:
    """Return one side of a section in cents, order movements included, with what it is made of.

    The executed amount of an account, else the voted one; (None, None) when no line gives it.
    """
    amount = main_amount(budget)
    lines = of(budget.lines, section=section, sens=sens)
    value = total(lines, amount)
    if value is None:
        return None, None
    ordinals = tuple(lines[frames.ORDINAL].tolist())
    return value, LinesOrigin(ordinals, str(amount), document_key(budget))


def added_origin(parts: Iterable[tuple[Cents | None, FigureOrigin | None]]) -> FigureOrigin | None:
    """Return what a sum over documents is made of; those that give nothing are left out."""
    known = tuple(origin for value, origin in parts if value is not None and origin is not None)
    if not known:
        return None
    return known[0] if len(known) == 1 else OperationOrigin("+", known)
