"""What must not be added up unnoticed: subtotals with their lines, votes with accounts, annexes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from budgetlocal.analysis.labels import document_name
from budgetlocal.core import frames
from budgetlocal.core.formatting import euros
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Amount, Etape
from budgetlocal.core.meanings import Severity
from budgetlocal.core.money import Cents
from budgetlocal.core.specs import Finding
from budgetlocal.core.text import joined, translatable, verbatim

RULE = translatable(
    "Doublon",
    "Un montant ne s'additionne qu'une fois : les lignes, ou leur total, jamais les deux.",
)
_SAME = (frames.SECTION, frames.SENS, frames.MOUVEMENT)
_SHORTEST = 2
_VOTES = {Etape.BP, Etape.BS, Etape.DM}
_SPEAKING = tuple(amount for amount in Amount if amount is not Amount.MT_BUDG_PREC)
"""The budget of the year before is only recalled: software leaves totals there, which no sum takes."""
_Group = tuple[str, ...]


def subtotal_findings(budget: BudgetFrame) -> Iterator[Finding]:
    """Yield the lines that repeat the sum of lines of their own chapter or account.

    A line is taken for a subtotal when its account is the beginning of at least two others of the
    same section, direction and movement, or its chapter itself, and its amount is their sum to the
    cent, for every amount that it gives. Both cannot be right: one of them is not a line.
    """
    groups: dict[_Group, list[tuple[int, str, str, tuple[Cents | None, ...]]]] = defaultdict(list)
    columns = {
        name: budget.lines[name].tolist() for name in (*_SAME, frames.NATURE, frames.CHAPITRE)
    }
    ordinals = budget.lines[frames.ORDINAL].tolist()
    amounts = list(zip(*(_plain(budget, amount) for amount in _SPEAKING), strict=True))
    for rank, nature in enumerate(columns[frames.NATURE]):
        key = tuple(columns[name][rank] for name in _SAME)
        chapter = columns[frames.CHAPITRE][rank]
        groups[key].append((ordinals[rank], nature, chapter, amounts[rank]))
    for lines in groups.values():
        yield from _subtotals(budget, lines)


def _subtotals(
    budget: BudgetFrame, lines: Sequence[tuple[int, str, str, tuple[Cents | None, ...]]]
) -> Iterator[Finding]:
    for ordinal, nature, _, own in lines:
        if len(nature) < _SHORTEST or not any(own):
            continue
        leaves = [
            each
            for rank, account, chapter, each in lines
            if rank != ordinal
            and ((account.startswith(nature) and account != nature) or chapter == nature != account)
        ]
        if len(leaves) < _SHORTEST or not _is_sum(own, leaves):
            continue
        shown = next(amount for amount in own if amount)
        yield Finding(
            f"sous_total_{ordinal}",
            Severity.ERROR,
            translatable(
                "Doublon",
                "La ligne {rang} ({compte}) répète le total de {nombre} autres lignes",
                rang=ordinal,
                compte=verbatim(nature),
                nombre=len(leaves),
            ),
            translatable(
                "Doublon",
                "{montant} dans « {fichier} » : c'est au centime la somme des lignes de détail. Les deux "
                "s'additionnent dans tous les totaux ; retirez la ligne de total du fichier.",
                montant=euros(shown),
                fichier=verbatim(budget.source.name),
            ),
            RULE,
            shown,
        )


def _is_sum(own: tuple[Cents | None, ...], leaves: Sequence[tuple[Cents | None, ...]]) -> bool:
    given = [rank for rank, amount in enumerate(own) if amount]
    sums = {rank: [each[rank] or 0 for each in leaves if each[rank]] for rank in given}
    return all(len(parts) >= _SHORTEST and sum(parts) == own[rank] for rank, parts in sums.items())


def _plain(budget: BudgetFrame, amount: Amount) -> list[Cents | None]:
    column = budget.lines[str(amount)]
    filled, known = column.fillna(0).astype("int64").tolist(), column.notna().tolist()
    return [value if there else None for value, there in zip(filled, known, strict=True)]


def addition_findings(budgets: Sequence[BudgetFrame]) -> tuple[Finding, ...]:
    """Return why some documents must not be added up: none when their sum means something.

    Documents of different exercices, budgets of different collectivités, or the votes of one budget
    in one exercice (BP, BS, DM) add up.
    """
    found: dict[str, Finding] = {}
    for first, second in combinations(budgets, 2):
        finding = _addition(first, second)
        if finding is not None:
            found.setdefault(finding.code, finding)
    return tuple(found.values())


def _addition(first: BudgetFrame, second: BudgetFrame) -> Finding | None:
    one, other = first.header, second.header
    sirens = {each.siret_collectivite[:9] or each.siret[:9] for each in (one, other)}
    if one.exercice != other.exercice or len(sirens) > 1:
        return None
    names = joined((document_name(first), document_name(second)), " + ")
    is_same = (one.siret, one.code_budget) == (other.siret, other.code_budget)
    if is_same and one.etape in _VOTES and other.etape in _VOTES:
        return None
    if is_same and (one.etape in _VOTES) != (other.etape in _VOTES):
        title = translatable("Doublon", "Voté et réalisé ne s'additionnent pas")
        return Finding("vote_et_realise", Severity.INFO, title, names, RULE)
    if is_same:
        title = translatable("Doublon", "Deux états du même compte ne s'additionnent pas")
        return Finding("deux_comptes", Severity.INFO, title, names, RULE)
    title = translatable(
        "Doublon", "Budget principal et annexes : les flux entre eux comptent deux fois"
    )
    rule = translatable(
        "Doublon",
        "Consolider demande d'ôter une fois les flux croisés (OFGL) : personnel affecté, subventions et "
        "remboursements entre budgets.",
    )
    return Finding("principal_et_annexes", Severity.INFO, title, names, rule)


def movement_findings(budget: BudgetFrame, amount: Amount) -> tuple[Finding, ...]:
    """Return what the movements of ordre add to the totals of each side, when there are some."""
    lines = budget.lines[budget.lines[frames.MOUVEMENT] == "ordre"]
    cents = int(lines[str(amount)].fillna(0).sum())
    if not cents:
        return ()
    return (
        Finding(
            "ordre_et_reel",
            Severity.INFO,
            translatable(
                "Doublon", "Réel et ordre : {montant} d'écritures d'ordre", montant=euros(cents)
            ),
            translatable(
                "Doublon",
                "Ces écritures ne sont ni payées ni encaissées et figurent des deux côtés. Les totaux de "
                "section les comptent ; les indicateurs ne prennent que les mouvements réels.",
            ),
            RULE,
        ),
    )
