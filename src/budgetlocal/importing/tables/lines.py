"""From the rows kept to budget lines: direction, movement, section and chapter by the plan."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from budgetlocal.core.document import Line
from budgetlocal.core.kinds import Amount, ChapterKind, Mouvement, Section, SectionSource, Sens
from budgetlocal.importing.line_reader import ORDER_CHAPTERS
from budgetlocal.importing.tables.blocks import Block
from budgetlocal.importing.tables.entries import Entry, Level
from budgetlocal.importing.tables.line_amounts import RANK, Filled, Used, filled, filled_rows
from budgetlocal.importing.tables.roles import Role
from budgetlocal.importing.tables.structure import Structure
from budgetlocal.importing.tables.targets import Targets
from budgetlocal.nomenclature.line_rules import (
    LineCodes,
    chapter_of,
    order_of_function_chapter,
    section_of,
)
from budgetlocal.nomenclature.plan import Account, Plan

_INTERNAL = frozenset({"041", "043"})
_BETWEEN = frozenset({"021", "023", "040", "042"})

Place = tuple[Section | None, SectionSource | None, str, ChapterKind]


@dataclass(slots=True)
class LineMaker:
    """Makes the lines of one document, from one or several blocks."""

    plan: Plan
    lines: list[Line] = field(default_factory=list)
    _known: dict[tuple[object, ...], tuple[LineCodes, Place]] = field(default_factory=dict)

    def add(
        self,
        block: Block,
        found: Structure,
        targets: Targets,
        wanted: Sequence[int],
        default: Sens | None,
    ) -> None:
        """Add the lines of some entries of a block; one for each direction of its columns."""
        before = block.sheet.address(0, _place_column(block)).rstrip("0123456789")
        top = block.sheet.first_row + block.first
        ranks = {column: rank for rank, column in enumerate(found.columns)}
        groups = [
            (sens, [(RANK.get(target, target), ranks[column]) for column, target in columns])
            for sens, columns in _by_direction(block, targets)
        ]
        cents, kept = found.cents[wanted], found.kept[wanted]
        if found.negated:
            signs = [-1 if index in found.negated else 1 for index in wanted]
            cents = cents * np.array(signs)[:, None]
        entries = [found.entries[index] for index in wanted]
        adds_rar = targets.adds_rar
        if len(groups) == 1:
            ((sens, layout),) = groups
            for entry, own in zip(
                entries, filled_rows(cents, kept, layout, adds_rar=adds_rar), strict=True
            ):
                direction = sens or entry.context.sens or default
                if own is not None and direction is not None:
                    row = top + entry.row
                    self._append(entry, direction, own, row, f"{before}{row}")
            return
        for entry, values, is_kept in zip(entries, cents.tolist(), kept.tolist(), strict=True):
            sides: list[tuple[Sens | None, Used]] = []
            for sens, columns in groups:
                used = [(target, values[rank]) for target, rank in columns if is_kept[rank]]
                if used:
                    sides.append((sens, used))
            row = top + entry.row
            for direction, used in _by_side(sides, entry.context.sens or default):
                own = filled(used, adds_rar=adds_rar)
                self._append(entry, direction, own, row, f"{before}{row}")

    def _append(self, entry: Entry, sens: Sens, own: Filled, row: int, place: str) -> None:
        codes, (section, source, chapitre, kind) = self._coded(entry, sens)
        self.lines.append(
            Line(
                len(self.lines) + 1,
                row,
                codes.nature,
                entry.fonction,
                chapitre,
                kind,
                codes.contnat,
                codes.contfon,
                codes.operation,
                codes.operation_type,
                entry.libelle,
                sens,
                codes.mouvement,
                codes.type_ordre,
                section,
                source,
                *own,
                (("Service", entry.service),) if entry.service else (),
                place,
            )
        )

    def _coded(self, entry: Entry, sens: Sens) -> tuple[LineCodes, Place]:
        """Return the codes and the place of a line, worked out once for all those alike."""
        key = (
            entry.chapitre, entry.nature, entry.operation, entry.level, entry.context.section,
            entry.context.mouvement, entry.type_ordre, sens,
        )  # fmt: skip
        known = self._known.get(key)
        if known is None:
            codes = self._codes(entry, sens)
            section = section_of(codes, self.plan)
            chapitre, kind = chapter_of(codes, self.plan)
            known = codes, (*(section or (None, None)), chapitre, kind)
            self._known[key] = known
        return known

    def _codes(self, entry: Entry, sens: Sens) -> LineCodes:
        plan = self.plan
        is_function = (
            entry.chapitre in plan.function_chapters and entry.chapitre not in plan.chapters
        )
        nature = entry.nature or entry.chapitre or entry.operation
        contnat = "" if is_function else entry.chapitre
        mouvement, type_ordre = self._movement(entry, sens, contnat, nature)
        by_function = order_of_function_chapter(plan.used.norme, entry.chapitre)
        if is_function and by_function and entry.context.mouvement is None:
            mouvement, type_ordre = Mouvement.ORDRE, entry.type_ordre or by_function
        by_operation = entry.level is Level.OPERATION
        return LineCodes(
            nature=nature,
            contnat=contnat,
            contfon=entry.chapitre if is_function else "",
            operation=entry.operation,
            operation_type="1" if by_operation else "",
            declared_section=entry.context.section.value if entry.context.section else "",
            sens=sens,
            mouvement=mouvement,
            type_ordre=type_ordre,
        )

    def _movement(
        self, entry: Entry, sens: Sens, contnat: str, nature: str
    ) -> tuple[Mouvement, str]:
        codes = {contnat, nature}
        type_ordre = entry.type_ordre or (
            "1" if codes & _INTERNAL else "2" if codes & _BETWEEN else ""
        )
        stated = entry.context.mouvement
        if codes & ORDER_CHAPTERS:
            return Mouvement.ORDRE, type_ordre
        if stated is not None:
            return stated, type_ordre if stated is Mouvement.ORDRE else ""
        if not contnat:
            account = self.plan.accounts.get(nature)
            if account is not None and not _is_real(account, sens) and _is_order(account, sens):
                return Mouvement.ORDRE, type_ordre
        return Mouvement.REEL, ""


def deduced_sens(entries: Sequence[Entry], plan: Plan) -> tuple[Sens | None, bool]:
    """Return the one direction that every account of a table allows; whether it is the only one.

    None when no single direction fits: the table mixes both, or holds no known account.
    """
    spending = income = True
    only_spending = only_income = False
    for entry in entries:
        account = plan.account(entry.nature) if entry.nature else None
        if account is None:
            continue
        can_spend = _is_real(account, Sens.DEPENSE) or _is_order(account, Sens.DEPENSE)
        can_earn = _is_real(account, Sens.RECETTE) or _is_order(account, Sens.RECETTE)
        if not can_spend and not can_earn:
            continue
        spending, income = spending and can_spend, income and can_earn
        only_spending = only_spending or (can_spend and not can_earn)
        only_income = only_income or (can_earn and not can_spend)
    if spending and only_spending:
        return Sens.DEPENSE, True
    if income and only_income:
        return Sens.RECETTE, True
    return None, False


def deduce_each(entries: Sequence[Entry], plan: Plan) -> Iterator[tuple[int, Sens]]:
    """Yield rank and direction of the entries whose account allows only one."""
    for rank, entry in enumerate(entries):
        account = plan.account(entry.nature) if entry.nature else None
        if account is None:
            continue
        can_spend = _is_real(account, Sens.DEPENSE) or _is_order(account, Sens.DEPENSE)
        can_earn = _is_real(account, Sens.RECETTE) or _is_order(account, Sens.RECETTE)
        if can_spend != can_earn:
            yield rank, Sens.DEPENSE if can_spend else Sens.RECETTE


def kept_entries(found: Structure) -> np.ndarray:
    """Return the ranks of the entries that give at least an amount to a line."""
    return np.flatnonzero(found.kept.any(axis=1))


def _by_direction(
    block: Block, targets: Targets
) -> list[tuple[Sens | None, list[tuple[int, Amount | str]]]]:
    groups: dict[Sens | None, list[tuple[int, Amount | str]]] = {}
    for column, target in targets.by_column.items():
        groups.setdefault(block.uses[column].sens, []).append((column, target))
    return list(groups.items())


def _by_side(sides: list[tuple[Sens | None, Used]], stated: Sens | None) -> list[tuple[Sens, Used]]:
    """Return the amounts of a row by direction: one line, or two when both columns speak.

    Amounts of columns without a direction go with that of the row, else with the only one that is
    not zero. A column of the other direction that holds a zero makes no line.
    """
    if len(sides) == 1:
        sens = sides[0][0] or stated
        return [(sens, sides[0][1])] if sens is not None else []
    spoken = {sens for sens, used in sides if sens and any(cents for _, cents in used)}
    base = stated or (next(iter(spoken)) if len(spoken) == 1 else None)
    found: dict[Sens, Used] = {}
    for sens, used in sides:
        direction = sens or base
        if direction is not None:
            found[direction] = [*found.get(direction, []), *used]
    told = {sens: used for sens, used in found.items() if any(cents for _, cents in used)}
    return list((told or dict(list(found.items())[:1])).items())


def _place_column(block: Block) -> int:
    for role in (Role.NATURE, Role.CHAPITRE, Role.LIBELLE):
        columns = block.columns(role)
        if columns:
            return columns[-1]
    return block.left


def _is_real(account: Account, sens: Sens) -> bool:
    return bool(account.depense_reelle if sens is Sens.DEPENSE else account.recette_reelle)


def _is_order(account: Account, sens: Sens) -> bool:
    if sens is Sens.DEPENSE:
        return bool(account.depense_ordre_sections or account.depense_ordre_interne)
    return bool(account.recette_ordre_sections or account.recette_ordre_interne)
