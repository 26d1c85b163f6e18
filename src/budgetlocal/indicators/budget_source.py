"""The accounts of a budget document: gross mandats and titres, or credits, by line."""

from __future__ import annotations

from functools import cached_property

from budgetlocal.core import frames
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Amount, Mouvement, Sens
from budgetlocal.core.money import Cents
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.indicators.nodes import Accounts, Movement
from budgetlocal.indicators.sources import Entry, Place
from budgetlocal.nomenclature.loading import plan_for


class BudgetSource:
    """The lines of one document, and the amount that speaks for it.

    Debits are the dépenses, credits the recettes. A document of the budget knows no balance at 31
    December and no movement outside the budget: formulas that ask for them are refused.
    """

    def __init__(self, budget: BudgetFrame, amount: Amount) -> None:
        """Take a document; `amount` answers formulas that name none."""
        self._budget = budget
        self._amount = amount

    @property
    def name(self) -> Text:
        """Step, exercice and file."""
        header = self._budget.header
        return translatable(
            "Indicateur",
            "{etape} {exercice}, « {fichier} »",
            etape=str(header.etape_label),
            exercice=header.exercice,
            fichier=verbatim(self._budget.source.name),
        )

    @property
    def norme(self) -> str:
        """The nomenclature: M14, M57 and so on."""
        return self._budget.plan.norme

    @property
    def budget(self) -> BudgetFrame:
        """The document."""
        return self._budget

    def refusal(self, accounts: Accounts) -> Text | None:
        """Return why the document cannot answer."""
        if accounts.measure.is_balance:
            return translatable(
                "Indicateur",
                "Un solde au 31 décembre ({mesure}) demande la balance des comptes : un document "
                "budgétaire ne le donne pas.",
                mesure=verbatim(str(accounts.measure)),
            )
        if not accounts.movement.is_budgetary:
            return translatable(
                "Indicateur",
                "Les mouvements « {mouvement} » demandent la balance des comptes : un document "
                "budgétaire ne les donne pas.",
                mouvement=verbatim(str(accounts.movement)),
            )
        amount = accounts.amount or self._amount
        if amount not in self._given:
            return translatable(
                "Indicateur",
                "{document} ne donne pas le montant {montant}.",
                document=self.name,
                montant=verbatim(str(amount)),
            )
        if accounts.functions and not self._has_functions:
            return translatable(
                "Indicateur", "{document} n'est pas ventilé par fonction.", document=self.name
            )
        return None

    def total(self, accounts: Accounts) -> Cents:
        """Return the sum of the lines, in cents; a line without the amount adds nothing."""
        return sum(entry.amount * entry.sign for entry in self.entries(accounts))

    def entries(self, accounts: Accounts) -> tuple[Entry, ...]:
        """Return the lines that make the sum, in the order of the document."""
        amounts = self._columns[str(accounts.amount or self._amount)]
        signs = accounts.measure.sides
        wanted = self._natures(accounts)
        found = []
        for rank, nature in enumerate(self._columns[frames.NATURE]):
            if nature not in wanted or not self._fits(accounts, rank):
                continue
            side = signs[0 if self._columns[frames.SENS][rank] == Sens.DEPENSE else 1]
            if side and amounts[rank] is not None:
                function = self._columns[frames.FONCTION][rank]
                found.append(Entry(rank, nature, function, amounts[rank], side))
        return tuple(found)

    def place(self, key: int) -> Place:
        """Return the line of the file and the label of the account."""
        columns = self._columns
        nature = columns[frames.NATURE][key]
        plan = plan_for(self._budget.plan.declinaison, self._budget.plan.year)
        label = columns[frames.LIBELLE][key] or plan.account_label(nature)
        ordinal = columns[frames.ORDINAL][key]
        cell = columns["place"][key] if "place" in columns else ""
        where = (
            verbatim(cell)
            if cell
            else translatable(
                "Indicateur",
                "ligne XML {ligne}, n° {rang}",
                ligne=columns[frames.SOURCE_LINE][key],
                rang=ordinal,
            )
        )
        return Place(where, verbatim(label), ordinal)

    def _natures(self, accounts: Accounts) -> frozenset[str]:
        return frozenset(
            nature
            for nature in self._distinct
            if (not accounts.prefixes or nature.startswith(accounts.prefixes))
            and not (accounts.excluded and nature.startswith(accounts.excluded))
        )

    def _fits(self, accounts: Accounts, rank: int) -> bool:
        columns = self._columns
        if accounts.movement is not Movement.BUDGETARY:
            is_real = columns[frames.MOUVEMENT][rank] == Mouvement.REEL
            if is_real is not (accounts.movement is Movement.REAL):
                return False
        if accounts.section and columns[frames.SECTION][rank] != accounts.section:
            return False
        if accounts.chapters and columns[frames.CHAPITRE][rank] not in accounts.chapters:
            return False
        return not accounts.functions or columns[frames.FONCTION][rank].startswith(
            accounts.functions
        )

    @cached_property
    def _columns(self) -> dict[str, list]:  # type: ignore[type-arg]
        """The columns as plain Python values; None for NA."""
        lines = self._budget.lines
        plain = {name: lines[name].tolist() for name in lines.columns}
        for amount in Amount:
            column = lines[str(amount)]
            known = column.notna().tolist()
            filled = column.fillna(0).astype("int64").tolist()
            plain[str(amount)] = [
                value if there else None for value, there in zip(filled, known, strict=True)
            ]
        return plain

    @cached_property
    def _distinct(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self._columns[frames.NATURE]))

    @cached_property
    def _given(self) -> frozenset[Amount]:
        return frozenset(
            amount
            for amount in Amount
            if any(value is not None for value in self._columns[str(amount)])
        )

    @cached_property
    def _has_functions(self) -> bool:
        return any(self._columns[frames.FONCTION])
