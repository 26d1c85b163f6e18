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
    the BS first otherwise. A DM that is missing, or two of which none is known to be the first, make
    the sum unknown.
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
    if len(whole) > 1 or any(_is_unordered(each, base) for each in changes):
        return translatable(
            "Dossier",
            "Les crédits votés ne sont pas connus : deux documents de {annee} ont la même étape et le "
            "même numéro ({etape}).",
            annee=year,
            etape=etape_name(whole[0] if len(whole) > 1 else base),
        )
    before = [each for each in changes if _is_before(each, base)]
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


def _is_unordered(each: BudgetFrame, base: BudgetFrame) -> bool:
    """Whether nothing says which of two steps was voted first; a draft of the other is none."""
    one, other = each.header.vote_date, base.header.vote_date
    has_dates = one and other and one != other
    return not base.header.is_draft and _place(each) == _place(base) and not has_dates


def _is_before(each: BudgetFrame, base: BudgetFrame) -> bool:
    one, other = each.header, base.header
    if one.etape is other.etape and one.numero != other.numero:
        return one.numero < other.numero
    if one.vote_date and other.vote_date and one.vote_date != other.vote_date:
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
