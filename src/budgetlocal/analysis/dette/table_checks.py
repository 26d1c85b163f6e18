"""Rows of a table of loans that are no loan, the same loan twice, totals that say another sum."""

from __future__ import annotations

from collections.abc import Sequence

from budgetlocal.analysis.dette.portfolio import Portfolio
from budgetlocal.analysis.dette.table_cells import CellError, Cells, cents, said
from budgetlocal.analysis.dette.table_columns import Champ, folded
from budgetlocal.analysis.dette.terms import Contract
from budgetlocal.core.formatting import euros
from budgetlocal.core.money import Cents
from budgetlocal.core.text import Text, joined, translatable, verbatim

_TOTALS = ("total", "sous-total", "sous total", "ensemble", "somme", "cumul")
_TERMS = (Champ.PERIODICITE, Champ.AMORTISSEMENT, Champ.DEBUT)
"""What every loan has, and no total."""


def is_blank(cells: Cells) -> bool:
    """Whether a row says nothing."""
    return all(cell is None or not str(cell).strip() for cell in cells.values())


def is_total(cells: Cells) -> bool:
    """Whether a row is a total or a subtotal: its name says it, and it has none of the terms of a loan."""
    name = folded(cells.get(Champ.NOM) or cells.get(Champ.NUMERO) or "")
    has_terms = any(str(cells.get(each) or "").strip() for each in _TERMS)
    return name.startswith(_TOTALS) and not has_terms


class Seen:
    """The loans that were read of a table, and the total that it gives."""

    def __init__(self) -> None:
        """Nothing was read yet."""
        self._rows: dict[tuple[object, ...], int] = {}
        self._total: tuple[Cents, Text] | None = None

    def refuse_twice(self, cells: Cells, contract: Contract, row: int) -> None:
        """Keep a loan.

        Raises:
            CellError: another row has the same number, or is the same in everything without a number.

        """
        number = folded(said(cells, Champ.NUMERO))
        mark: tuple[object, ...] = (
            (number,)
            if number
            else (folded(contract.name), contract.capital, contract.debut, contract.terms)
        )
        former = self._rows.setdefault(mark, row)
        if former == row:
            return
        if number:
            raise CellError(
                translatable(
                    "Dette",
                    "le numéro « {numero} » est déjà celui de la ligne {ligne} : le même emprunt n'est compté "
                    "qu'une fois",
                    numero=verbatim(said(cells, Champ.NUMERO)),
                    ligne=former,
                )
            )
        raise CellError(
            translatable(
                "Dette",
                "le même emprunt que la ligne {ligne} : il n'est compté qu'une fois ; une colonne « Numéro » les "
                "distingue",
                ligne=former,
            )
        )

    def take_total(self, cells: Cells, place: Text) -> None:
        """Keep the capital of a row of total, when it can be read; subtotals are left."""
        name = folded(cells.get(Champ.NOM) or cells.get(Champ.NUMERO) or "")
        if not name.startswith("total"):
            return
        try:
            self._total = (cents(cells), place)
        except CellError:
            return

    def other_total(self, contracts: Sequence[Contract]) -> list[Text]:
        """Return the total of the table when the loans that were read have another sum."""
        read = sum(each.capital for each in contracts)
        if self._total is None or self._total[0] == read:
            return []
        total, place = self._total
        words = translatable(
            "Dette",
            "le total dit {total} de capital, les emprunts lus font {somme} : il en manque, ou le total compte "
            "autre chose",
            total=euros(total),
            somme=euros(read),
        )
        return [joined((place, words), " : ")]


def already_there(contracts: Sequence[Contract], debt: Portfolio) -> tuple[Text, ...]:
    """Return the loans of a table that look like one of the debt: both would be counted."""
    keys = {each.key for each in contracts}
    known = {
        (folded(name), capital)
        for loan in debt.loans
        if loan.key not in keys
        for name in _names(loan.name, loan.annex.numero if loan.annex else "")
        for capital in (
            loan.annex.origine if loan.annex else None,
            loan.contract.capital if loan.contract else None,
            loan.encours,
        )
    }
    return tuple(
        translatable(
            "Dette",
            "« {nom} », {montant} : un emprunt de même nom et de même capital est déjà là, les deux sont comptés. "
            "Supprimez celui qui est de trop.",
            nom=verbatim(each.name),
            montant=euros(each.capital),
        )
        for each in contracts
        if (folded(each.name), each.capital) in known
    )


def _names(*names: str) -> tuple[str, ...]:
    return tuple(name for name in names if name)
