"""What must hold in a balance of accounts before its figures are taken."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from budgetlocal.core.errors import UserError
from budgetlocal.core.formatting import euros
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.importing.tables.amount_columns import WORDS
from budgetlocal.importing.tables.answers import Answers
from budgetlocal.importing.tables.balance_columns import SUMMED, BalanceTable
from budgetlocal.importing.tables.report import Choix, Question, Temoin

KEEP = "garder"
_PARTS = ("be", "obnet", "onb")
_FEWEST = 2
"""Accounts below another one, from which it may be their sum."""
_HINT = translatable(
    "Tableau",
    "Demandez la balance définitive au comptable, ou prenez celle de data.economie.gouv.fr, sans la "
    "modifier.",
)


def check_rows(name: str, table: BalanceTable) -> None:
    """Refuse rows that cannot be trusted.

    Raises:
        UserError: an amount that cannot be read to the cent, an account that comes twice, or
            accounts that are the sum of others.

    """
    for column, cells in table.amounts.items():
        wrong = [*(cells.state == WORDS).nonzero()[0].tolist(), *cells.rounded, *cells.ambiguous]
        if wrong:
            place = table.place(column, int(wrong[0]))
            raise _refused(name, place, translatable("Tableau", "un montant y est illisible"))
    keys = Counter((table.accounts[row], table.text("fonction", row)) for row in table.rows)
    twice = next((account for (account, _), count in keys.items() if count > 1), "")
    if twice:
        row = table.accounts.index(twice)
        reason = translatable("Tableau", "le compte {compte} y est deux fois", compte=twice)
        raise _refused(name, table.place("compte", row), reason)
    parent = _subtotal(table)
    if parent is not None:
        reason = translatable(
            "Tableau",
            "le compte {compte} est la somme de comptes plus détaillés, qui y sont aussi",
            compte=table.accounts[parent],
        )
        raise _refused(name, table.place("compte", parent), reason)


def _refused(name: str, place: str, reason: Text) -> UserError:
    return UserError(
        translatable(
            "Tableau",
            "La balance des comptes {nom} ne peut pas être importée : {raison}.",
            nom=name,
            raison=reason,
        ),
        where=verbatim(place),
        hint=_HINT,
    )


def _subtotal(table: BalanceTable) -> int | None:
    """Return the row of an account that is the sum of longer ones, None when there is none."""
    if "fonction" in table.columns:
        return None
    ranked = sorted(table.rows, key=lambda row: table.accounts[row])
    for rank, (row, after) in enumerate(pairwise(ranked)):
        account = table.accounts[row]
        if not table.accounts[after].startswith(account):
            continue
        below = [each for each in ranked[rank + 1 :] if table.accounts[each].startswith(account)]
        own = [table.cents(name, row) for name in SUMMED]
        sums = [sum(table.cents(name, each) for each in below) for name in SUMMED]
        if len(below) >= _FEWEST and any(own) and own == sums:
            return row
    return None


def checked(table: BalanceTable, answers: Answers) -> tuple[tuple[Temoin, ...], list[Question]]:
    """Return the identities of a balance and what is asked when one does not hold.

    SD − SC = balance d'entrée + opérations budgétaires + opérations non budgétaires, and the sum of
    SD is that of SC (documentation of the DGFiP). Not tested without the columns that it takes.
    """
    needed = {f"{part}{side}" for part in _PARTS for side in ("deb", "cre")} | {"sd", "sc"}
    if not needed <= table.columns.keys():
        return (), []
    exact = [row for row in table.rows if _is_even(table, row)]
    text = translatable("Tableau", "solde = balance d'entrée + opérations de l'année")
    temoins = [Temoin("totaux_soldes", text, len(exact), len(table.rows), is_kept=True)]
    debit = sum(table.cents("sd", row) for row in table.rows)
    credit = sum(table.cents("sc", row) for row in table.rows)
    both = translatable("Tableau", "total des soldes débiteurs = total des soldes créditeurs")
    temoins.append(Temoin("totaux_balance", both, int(debit == credit), 1, is_kept=True))
    if len(exact) == len(table.rows) and debit == credit:
        return tuple(temoins), []
    if answers.choices.get("balance_soldes") == KEEP:
        return tuple(temoins), []
    known = set(exact)
    wrong = next((row for row in table.rows if row not in known), table.rows[0])
    question = Question(
        "balance_soldes",
        _uneven(len(table.rows) - len(exact), abs(debit - credit)),
        (Choix(KEEP, translatable("Tableau", "Importer les lignes telles qu'elles sont")),),
        place=table.place("compte", wrong),
    )
    return tuple(temoins), [question]


def _uneven(wrong: int, gap: int) -> Text:
    if not wrong:
        return translatable(
            "Tableau",
            "Le total des soldes débiteurs de la balance n'est pas celui des soldes créditeurs : "
            "{ecart} d'écart. Une ligne manque, ou des lignes ont été ajoutées.",
            ecart=euros(gap),
        )
    return translatable(
        "Tableau",
        "Dans cette balance, {nombre} comptes ont un solde qui n'est pas celui de leurs opérations : "
        "un montant a été changé.",
        nombre=wrong,
    )


def _is_even(table: BalanceTable, row: int) -> bool:
    signed = sum(table.cents(f"{part}deb", row) - table.cents(f"{part}cre", row) for part in _PARTS)
    return signed == table.cents("sd", row) - table.cents("sc", row)
