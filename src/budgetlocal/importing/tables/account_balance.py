"""The balance of accounts of one budget (DGFiP, Hélios) as what was executed, account by account.

A balance has no credits, no chapter and no carried-over result. What it says is what was executed:
OBNETDEB is spending and OBNETCRE income, net of cancellations; OOBDEB and OOBCRE are the part of them
that is of budgetary order operations (documentation of the DGFiP, data.economie.gouv.fr).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from budgetlocal.core.document import BudgetDocument, Notice, SourceFile
from budgetlocal.core.errors import Cancelled
from budgetlocal.core.kinds import Amount, Etape, Mouvement, Sens
from budgetlocal.core.text import translatable
from budgetlocal.importing.grid.table_file import TableFile
from budgetlocal.importing.notices import notices_of
from budgetlocal.importing.tables.answers import Answers
from budgetlocal.importing.tables.asking import siret_question
from budgetlocal.importing.tables.balance_checks import check_rows, checked
from budgetlocal.importing.tables.balance_columns import BalanceTable, balance_tables
from budgetlocal.importing.tables.balance_report import excluded_rows, sheets_of, sums_of
from budgetlocal.importing.tables.document_header import header_of, part_name
from budgetlocal.importing.tables.entries import Entry, Level
from budgetlocal.importing.tables.identity import COLUMN, Found, settle
from budgetlocal.importing.tables.identity_words import Clue
from budgetlocal.importing.tables.lines import LineMaker
from budgetlocal.importing.tables.parts import UNKNOWN_SIRET, Key
from budgetlocal.importing.tables.plans import PlanChoice, choose_plan
from budgetlocal.importing.tables.report import (
    Lecture,
    Question,
    Statut,
    TableImport,
)
from budgetlocal.importing.tables.roles import ColumnUse, Role, RowRole
from budgetlocal.importing.tables.structure import Structure
from budgetlocal.importing.tables.targets import Targets
from budgetlocal.importing.tables.words import Context
from budgetlocal.importing.xml_stream import IsCancelled
from budgetlocal.nomenclature.loading import known_nomenclatures

_SIDES = ((Sens.DEPENSE, "deb"), (Sens.RECETTE, "cre"))
_FINAL = "DEF"


@dataclass(slots=True)
class _Made:
    """The document of a balance, and what is said of it."""

    found: Found
    plan: PlanChoice
    questions: list[Question]
    document: BudgetDocument


def read_balance(
    file: TableFile, answers: Answers, is_cancelled: IsCancelled
) -> TableImport | None:
    """Return the report of a file that is the balance of one budget and one exercice, else None.

    Raises:
        UserError: it is one, but its rows cannot be trusted: unreadable amounts, an account twice,
            subtotals among the accounts.
        Cancelled: `is_cancelled` answered yes.

    """
    tables = balance_tables(file.sheets)
    if len(tables) != 1:
        return None
    (table,) = tables
    check_rows(file.name, table)
    if is_cancelled():
        raise Cancelled
    made = _document(file, table, answers)
    temoins, doubts = checked(table, answers)
    questions = (*made.questions, *doubts)
    exclus = excluded_rows(table)
    return TableImport(
        statut=Statut.QUESTION if questions else Statut.IMPORTE,
        documents=(made.document,),
        exclus=exclus,
        sommes=sums_of(table, made.document, exclus),
        questions=questions,
        notices=(*file.notices, *_notices(table)),
        lecture=Lecture(
            sheets=sheets_of(file, table),
            identity=made.found.readings(),
            temoins=temoins,
            encoding=file.encoding,
            separator=file.separator,
        ),
    )


def _document(file: TableFile, table: BalanceTable, answers: Answers) -> _Made:
    found = settle(_clues(table), answers.identite, {}, answers.contexte)
    exercice = found.exercice or table.default_exercice
    accounts = [table.accounts[row] for row in table.rows]
    plan = choose_plan(accounts, (), exercice, _stated(found.get("nomenclature")))
    questions = []
    siret = found.get("siret") or UNKNOWN_SIRET
    if siret == UNKNOWN_SIRET:
        questions.append(siret_question(found))
    if found.exercice is None:
        text = translatable("Tableau", "De quel exercice est ce tableau ?")
        questions.append(Question("exercice", text, (), field="exercice"))
    maker = LineMaker(plan.plan)
    rank = table.columns["obnetdeb"]
    entries, cents = _entries(table, plan)
    known = np.ones((len(entries), 1), bool)
    block = table.block({rank: ColumnUse(Role.REALISE)})
    structure = Structure(entries, [rank], np.array(cents, np.int64)[:, None], known, known)
    maker.add(block, structure, Targets({rank: Amount.MT_REAL}), range(len(entries)), None)
    key = Key(exercice, Etape.SITUATION, 0, f"{exercice}-12-31", siret)
    header = header_of(found, plan.plan, key, ())
    lines = tuple(maker.lines)
    document = BudgetDocument(
        header=header,
        source=SourceFile(
            name=file.name,
            sha256=file.sha256,
            size=file.size,
            encoding=file.encoding or str(file.format),
            reader="tableau",
        ),
        plan=plan.plan.used,
        lines=lines,
        calculated_lines=0,
        notices=(*_of_document(entries, cents, plan), *notices_of(header, lines, plan.plan)),
        part=part_name(key, header),
    )
    return _Made(found, plan, questions, document)


def _entries(table: BalanceTable, plan: PlanChoice) -> tuple[list[Entry], list[int]]:
    """Return the movements of each account: spending and income, real and of order."""
    entries, cents = [], []
    for row in table.rows:
        account = table.accounts[row]
        for sens, side in _SIDES:
            order = table.cents(f"oob{side}", row)
            real = table.cents(f"obnet{side}", row) - order
            for mouvement, amount in ((Mouvement.REEL, real), (Mouvement.ORDRE, order)):
                if not amount:
                    continue
                entry = Entry(
                    row=row,
                    level=Level.NATURE,
                    role=RowRole.DETAIL,
                    nature=account,
                    fonction=table.text("fonction", row),
                    libelle=plan.plan.account_label(account),
                    context=Context(sens=sens, mouvement=mouvement),
                )
                if mouvement is Mouvement.ORDRE and _is_inside_only(plan, account, sens):
                    entry.type_ordre = "1"
                entries.append(entry)
                cents.append(amount)
    return entries, cents


def _uses(plan: PlanChoice, account: str, sens: Sens) -> tuple[str, str]:
    """Return the chapters of order of an account: between sections, inside its own."""
    known = plan.plan.account(account)
    if known is None:
        return "", ""
    return (
        known.chapter_for(sens, Mouvement.ORDRE, "2"),
        known.chapter_for(sens, Mouvement.ORDRE, "1"),
    )


def _is_inside_only(plan: PlanChoice, account: str, sens: Sens) -> bool:
    between, inside = _uses(plan, account, sens)
    return bool(inside) and not between


def _stated(nomen: str) -> str:
    """Return the plan that a balance names: M57A is M57_A, M14A is some M14."""
    text = nomen.strip().upper()
    written_apart = f"{text[:-1]}_{text[-1:]}"
    if written_apart in known_nomenclatures():
        return written_apart
    return text.rstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ") or text


def _clues(table: BalanceTable) -> list[Clue]:
    """Return what the columns of identity say: one thing, as there is one budget."""
    names = {
        "exer": "exercice", "ident": "siret", "lbudg": "budget", "nomen": "nomenclature",
        "cbudg": "is_principal",
    }  # fmt: skip
    clues = []
    for column, name in names.items():
        value = table.only(column)
        if name == "is_principal" and value:
            value = "true" if value == "1" else ""
        if value or (name == "is_principal" and table.only(column)):
            clues.append(Clue(name, value, COLUMN, 4))
    return clues


def _of_document(entries: list[Entry], cents: list[int], plan: PlanChoice) -> list[Notice]:
    notices = [
        Notice(
            "balance_comptes",
            translatable(
                "Tableau",
                "Vient d'une balance des comptes : seul le réalisé est connu, compte par compte. Les "
                "crédits, les restes à réaliser, les engagements et les reports (001, 002) n'y sont "
                "pas : ils restent inconnus. Section et chapitre sont déduits du plan de comptes.",
            ),
        )
    ]
    either = sum(
        1
        for entry, amount in zip(entries, cents, strict=True)
        if amount
        and entry.context.mouvement is Mouvement.ORDRE
        and entry.context.sens is not None
        and all(_uses(plan, entry.nature, entry.context.sens))
    )
    if either:
        notices.append(
            Notice(
                "balance_ordre",
                translatable(
                    "Tableau",
                    "{nombre} lignes d'ordre peuvent être entre sections (040, 042) ou dans leur "
                    "section (041, 043) : une balance ne le dit pas, elles sont montrées entre "
                    "sections.",
                    nombre=either,
                ),
            )
        )
    return notices


def _notices(table: BalanceTable) -> list[Notice]:
    state = table.only("bal")
    if state in {"", _FINAL}:
        return []
    message = translatable(
        "Tableau",
        "Cette balance n'est pas définitive (BAL = {etat}) : ses montants peuvent encore changer.",
        etat=state,
    )
    return [Notice("balance_provisoire", message)]
