"""From the rows kept to documents: one by budget, exercice, step and date, and what is unknown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from budgetlocal.core.document import BudgetDocument, Notice, SourceFile
from budgetlocal.core.kinds import Etape, Sens
from budgetlocal.core.text import Text, translatable
from budgetlocal.importing.grid.table_file import TableFile
from budgetlocal.importing.notices import notices_of
from budgetlocal.importing.tables.answers import Answers
from budgetlocal.importing.tables.asking import columns_question, step_question
from budgetlocal.importing.tables.balance import balance_notices
from budgetlocal.importing.tables.blocks import Block
from budgetlocal.importing.tables.directions import direction_of
from budgetlocal.importing.tables.document_header import header_of, part_name, reader_of
from budgetlocal.importing.tables.doubles import chosen_columns, leave_doubles, tell_doubles
from budgetlocal.importing.tables.entries import Level
from budgetlocal.importing.tables.identifying import years_of
from budgetlocal.importing.tables.identity import (
    ANSWER,
    COLUMN,
    RECETTE,
    Found,
    situation_date,
)
from budgetlocal.importing.tables.interpretation_values import Interpreted
from budgetlocal.importing.tables.lines import LineMaker, kept_entries
from budgetlocal.importing.tables.owners import Owner, Owners, identity_questions
from budgetlocal.importing.tables.parts import Assembly, Key, Part
from budgetlocal.importing.tables.plans import PlanChoice
from budgetlocal.importing.tables.repairs import rar_repair, rar_repair_id
from budgetlocal.importing.tables.roles import ColumnUse, Role
from budgetlocal.importing.tables.sheets import SheetChoice
from budgetlocal.importing.tables.steps import Columns, month_end, plans_of
from budgetlocal.importing.tables.structure import Structure
from budgetlocal.importing.tables.targets import Targets, targets_of
from budgetlocal.importing.tables.witnesses import Reading, witness
from budgetlocal.nomenclature.loading import plan_for

_SURE = frozenset({ANSWER, RECETTE, COLUMN})


class _Builder:
    """Puts the parts of every table together."""

    def __init__(
        self,
        file: TableFile,
        found: Found,
        plan: PlanChoice,
        answers: Answers,
        years: Sequence[int],
    ) -> None:
        self._file = file
        self._found = found
        self._plan = plan
        self._answers = answers
        self._owners = Owners(found, answers, years)
        self._parts: dict[Key, list[Part]] = {}
        self._unknown_step: set[int] = set()
        self.made = Assembly()

    def take(self, block: Block, found: Structure, several: int) -> None:
        """Share the entries of a table among documents."""
        kept = kept_entries(found)
        if not len(kept):
            return
        self.made.has_amounts |= bool(found.cents[kept].any())
        sens = direction_of(
            block,
            found,
            kept,
            several=several,
            plan=self._plan.plan,
            answers=self._answers,
            made=self.made,
        )
        exercices: dict[Owner, list[int]] = {}
        owners: dict[tuple[str, str, str], Owner] = {}
        for index in kept.tolist():
            entry = found.entries[index]
            said = (entry.exercice, entry.etape, entry.siret)
            if said not in owners:
                owners[said] = self._owners.of(entry, block)
            exercices.setdefault(owners[said], []).append(index)
        for (exercice, step, siret), wanted in exercices.items():
            self._share(block, found, np.array(wanted), (exercice, step, siret), sens)

    def _share(
        self,
        block: Block,
        found: Structure,
        wanted: np.ndarray,
        own: Owner,
        sens: Sens | None,
    ) -> None:
        exercice, step, siret = own
        etape = step or self._found.etape
        numero = int(self._found.get("numero") or 0)
        date = situation_date(self._found)
        uses = {column: use for column, use in block.uses.items() if column in found.columns}
        is_sure = step is not None or self._found.places.get("etape") in _SURE
        for columns in plans_of(uses, exercice, etape, numero, date, is_sure=is_sure):
            decided = columns.etape
            if decided is None:
                self._unknown_step.add(columns.exercice)
                executed = any(use.role is Role.REALISE for use in columns.columns.values())
                decided = Etape.CA if executed else Etape.BP
            key = Key(
                columns.exercice,
                decided,
                columns.numero if decided is Etape.DM else 0,
                columns.date if decided is Etape.SITUATION else "",
                siret,
            )
            self._month_parts(block, found, wanted, columns, key, sens)
            if columns.columns:
                part = Part(block, found, wanted, columns.columns, sens)
                self._parts.setdefault(key, []).append(part)

    def _month_parts(
        self,
        block: Block,
        found: Structure,
        wanted: np.ndarray,
        columns: Columns,
        key: Key,
        sens: Sens | None,
    ) -> None:
        """Make a situation a month: what was executed from January to its end."""
        if not columns.months:
            return
        ranks = {column: rank for rank, column in enumerate(found.columns)}
        total = np.zeros(len(found.entries), np.int64)
        known = np.zeros(len(found.entries), bool)
        filled = [
            m
            for m, cols in columns.months.items()
            if found.cents[:, [ranks[c] for c in cols]].any()
        ]
        for month in sorted(columns.months):
            if not filled or month > max(filled):
                break
            for column in columns.months[month]:
                place = ranks[column]
                total = total + np.where(found.kept[:, place], found.cents[:, place], 0)
                known = known | found.kept[:, place]
            view = Structure(found.entries, [0], total[:, None], known[:, None], known[:, None])
            shown = replace_uses(block, {0: ColumnUse(Role.REALISE)})
            monthly = Key(
                key.exercice, Etape.SITUATION, 0, month_end(key.exercice, month), key.siret
            )
            part = Part(shown, view, wanted, {0: ColumnUse(Role.REALISE)}, sens)
            self._parts.setdefault(monthly, []).append(part)

    def finish(self) -> Assembly:
        """Return the documents."""
        self.made.questions += identity_questions(self._found, self._parts, self._owners)
        if self._unknown_step:
            self.made.questions.append(step_question())
        documents = [
            self._document(key, parts)
            for key, parts in sorted(
                self._parts.items(),
                key=lambda each: (each[0].exercice, each[0].etape, each[0].date),
            )
        ]
        self.made.documents = tuple(each for each in documents if each is not None)
        self.made.notices += balance_notices(self.made.documents)
        return self.made

    def _document(self, key: Key, parts: Sequence[Part]) -> BudgetDocument | None:
        plan = plan_for(self._plan.name, key.exercice)
        reading = self._witness(parts)
        roles = {use.role for part in parts for use in part.columns.values()}
        maker = LineMaker(plan)
        for part in parts:
            may_add_rar = rar_repair_id(part.block) not in self._answers.refused
            targets = targets_of(part.columns, key.etape, reading, roles, may_add_rar=may_add_rar)
            if targets.doubles:
                columns = chosen_columns(part, targets, self._answers)
                targets = targets_of(columns, key.etape, reading, roles, may_add_rar=may_add_rar)
                leave_doubles(part, columns, targets)
            self._tell_targets(part, targets)
            maker.add(part.block, part.found, targets, part.wanted.tolist(), part.default_sens)
        if not maker.lines:
            return None
        header = header_of(self._found, self._plan.plan, key, parts)
        lines = tuple(maker.lines)
        notices = list(notices_of(header, lines, plan))
        at_chapter = sum(
            part.found.entries[index].level is Level.CHAPITRE
            for part in parts
            for index in part.wanted.tolist()
        )
        if at_chapter:
            notices.append(Notice("niveau_chapitre", _chapter_level(at_chapter)))
        return BudgetDocument(
            header=header,
            source=SourceFile(
                name=self._file.name,
                sha256=self._file.sha256,
                size=self._file.size,
                encoding=self._file.encoding or str(self._file.format),
                reader=reader_of(parts),
            ),
            plan=plan.used,
            lines=lines,
            calculated_lines=0,
            notices=tuple(notices),
            part=part_name(key, header),
        )

    def _witness(self, parts: Sequence[Part]) -> Reading:
        """Test the identities on all the tables of a document that have the same columns."""
        by_roles: dict[frozenset[Role], list[Part]] = {}
        for part in parts:
            roles = frozenset(use.role for use in part.columns.values())
            by_roles.setdefault(roles, []).append(part)
        same = max(by_roles.values(), key=lambda each: sum(len(part.wanted) for part in each))
        vectors: dict[Role, list[np.ndarray]] = {}
        for part in same:
            ranks = {column: rank for rank, column in enumerate(part.found.columns)}
            sums: dict[Role, np.ndarray] = {}
            for column, use in part.columns.items():
                kept = part.found.kept[part.wanted, ranks[column]]
                cents = np.where(kept, part.found.cents[part.wanted, ranks[column]], 0)
                sums[use.role] = sums[use.role] + cents if use.role in sums else cents
            for role, vector in sums.items():
                vectors.setdefault(role, []).append(vector)
        reading = witness(
            {role: np.concatenate(each) for role, each in vectors.items()}, self._answers.choices
        )
        known = {temoin.id for temoin in self.made.temoins}
        self.made.temoins += [each for each in reading.temoins if each.id not in known]
        asked = {question.id for question in self.made.questions}
        if reading.question is not None and reading.question.id not in asked:
            self.made.questions.append(reading.question)
        return reading

    def _tell_targets(self, part: Part, targets: Targets) -> None:
        if targets.doubles and not part.block.header.rows:
            if all(question.id != "colonnes" for question in self.made.questions):
                self.made.questions.append(columns_question(part))
            return
        tell_doubles(part, targets, self.made)
        if not targets.adds_rar:
            return
        repair = rar_repair(part.block)
        if all(each.id != repair.id for each in self.made.repairs):
            self.made.repairs.append(repair)


def assemble(
    file: TableFile,
    choice: SheetChoice,
    interpreted: Interpreted,
    found: Found,
    plan: PlanChoice,
    answers: Answers,
) -> Assembly:
    """Return the documents of a file, with what has to be asked to make them right."""
    builder = _Builder(file, found, plan, answers, years_of(choice.blocks))
    silent = sum(
        any(entry.context.sens is None for entry in rows.entries) for rows in interpreted.rows
    )
    for rows, structure in zip(interpreted.rows, interpreted.structures, strict=True):
        builder.take(rows.block, structure, silent)
    return builder.finish()


def replace_uses(block: Block, uses: Mapping[int, ColumnUse]) -> Block:
    """Return a block that reads its amounts from other columns."""
    keys = {column: use for column, use in block.uses.items() if not use.role.is_amount}
    return replace(block, uses={**{c: u for c, u in keys.items() if c not in uses}, **uses})


def _chapter_level(number: int) -> Text:
    return translatable(
        "Tableau",
        "{nombre} lignes ne sont détaillées que par chapitre : elles sont importées à ce niveau, "
        "sans compte.",
        nombre=number,
    )
