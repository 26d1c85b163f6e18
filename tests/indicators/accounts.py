"""Invented accounts for tests of indicators: budget lines and balances worked out by hand."""

from __future__ import annotations

import pandas as pd
from tests.fakes import make_document, make_line

from budgetlocal.core.frames import BudgetFrame, budget_frame
from budgetlocal.core.kinds import Amount, Etape, Mouvement, Section, Sens
from budgetlocal.core.text import verbatim
from budgetlocal.indicators.balance_source import BalanceSource

Row = tuple[str, str, int]
"""Account, D or R, whole euros."""
BALANCE_COLUMNS = (
    "bedeb", "becre", "obnetdeb", "obnetcre", "onbdeb", "onbcre", "oobdeb", "oobcre", "sd", "sc",
)  # fmt: skip


def account(*rows: Row, exercice: int = 2023, ordre: tuple[Row, ...] = ()) -> BudgetFrame:
    """Return a CA of real movements, then those of ordre, in whole euros."""
    lines = [
        make_line(
            rank,
            {Amount.MT_REAL: euros * 100},
            nature=nature,
            sens=Sens.DEPENSE if side == "D" else Sens.RECETTE,
            chapitre="012" if nature.startswith("64") else nature[:2],
            libelle="",
            mouvement=Mouvement.REEL if rank <= len(rows) else Mouvement.ORDRE,
            section=Section.FONCTIONNEMENT
            if nature[0] in "67" or nature == "002"
            else Section.INVESTISSEMENT,
        )
        for rank, (nature, side, euros) in enumerate((*rows, *ordre), start=1)
    ]
    return budget_frame(make_document(lines, etape=Etape.CA, exercice=exercice))


def balance(norme: str = "M14", **accounts: dict[str, int]) -> BalanceSource:
    """Return a balance of the DGFiP from movements in whole euros: `c16={"becre": 100}`.

    SD and SC follow from the movements, as the DGFiP documents it.
    """
    rows = []
    for name, given in accounts.items():
        cents = {column: given.get(column, 0) * 100 for column in BALANCE_COLUMNS}
        net = sum(cents[f"{part}deb"] - cents[f"{part}cre"] for part in ("be", "obnet", "onb"))
        cents["sd"], cents["sc"] = max(net, 0), max(-net, 0)
        rows.append({"compte": name.removeprefix("c"), "fonction": "", **cents})
    frame = pd.DataFrame(rows, columns=["compte", "fonction", *BALANCE_COLUMNS])
    types = dict.fromkeys(BALANCE_COLUMNS, "Int64") | {"compte": "str", "fonction": "str"}
    return BalanceSource(frame.astype(types), name=verbatim("balance fictive"), norme=norme)
