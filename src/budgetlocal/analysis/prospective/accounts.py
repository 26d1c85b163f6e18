"""Which accounts play which part in a projection, from `resources/prospective/comptes.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from budgetlocal.bundled import bundled


@dataclass(frozen=True, slots=True)
class Prefixes:
    """Accounts that begin with one of some texts, but with none of others."""

    wanted: tuple[str, ...]
    excluded: tuple[str, ...] = ()

    def has(self, nature: str) -> bool:
        """Whether an account by nature is one of them.

        >>> Prefixes(("16",), ("165",)).has("1641"), Prefixes(("16",), ("165",)).has("165")
        (True, False)
        """
        if self.excluded and nature.startswith(self.excluded):
            return False
        return nature.startswith(self.wanted)


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of accounts in a projection."""

    outside: tuple[str, ...]
    """Accounts that are no flow of the year: results carried over, transfer between sections."""
    carried: tuple[str, ...]
    """The results carried over."""
    affected: tuple[str, ...]
    """The result put in reserve."""
    disposal_operating: Prefixes
    kept_investment_order: Prefixes
    capital: Prefixes
    interest: Prefixes
    capital_account: str
    interest_account: str
    accrued_account: str
    """Accrued interest of the year less that of the year before."""
    early_accounts: tuple[str, ...]
    """Where the cost of an early repayment goes; the first that the plan de comptes has."""
    equipment: Prefixes
    equipment_income: Prefixes
    programme_accounts: Mapping[str, tuple[str, ...]]
    """The usual accounts of an operation, by field of its form; the first that the plan de comptes has."""
    staff_chapter: str
    staff_account: str
    exceptional_spending: tuple[str, ...]
    exceptional_income: tuple[str, ...]
    disposal_income: Prefixes
    """Income of disposals: a budget foresees it on `disposal_line`, in investissement."""
    disposal_line: str
    never_voted: Prefixes
    """Accounts of disposals that are written without credits."""
    depreciation: Prefixes
    """What is charged for the wear of what the town owns, an order movement."""


@cache
def parts() -> Parts:
    """Return the parts of accounts."""
    path = bundled("resources", "prospective", "comptes.toml")
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    debt, equipment = table["dette"], table["equipement"]
    disposals, budget = table["cessions"], table["projet_de_budget"]
    return Parts(
        outside=tuple(table["hors_flux"]),
        carried=tuple(table["resultats_reportes"]),
        affected=tuple(table["resultat_affecte"]),
        disposal_operating=Prefixes(
            tuple(disposals["fonctionnement"]), tuple(disposals["fonctionnement_sauf"])
        ),
        kept_investment_order=Prefixes(tuple(disposals["investissement_garde"])),
        capital=Prefixes(tuple(debt["capital"]), tuple(debt["capital_sauf"])),
        interest=Prefixes(tuple(debt["interets"])),
        capital_account=debt["compte_capital"],
        interest_account=debt["compte_interets"],
        accrued_account=debt["compte_icne"],
        early_accounts=tuple(debt["comptes_indemnite"]),
        equipment=Prefixes(tuple(equipment["depenses"])),
        equipment_income=Prefixes(tuple(equipment["recettes"]), tuple(equipment["recettes_sauf"])),
        programme_accounts={key: tuple(codes) for key, codes in table["programme"].items()},
        staff_chapter=table["personnel"]["chapitre"],
        staff_account=table["personnel"]["compte"],
        exceptional_spending=tuple(table["exceptionnel"]["depenses"]),
        exceptional_income=tuple(table["exceptionnel"]["recettes"]),
        disposal_income=Prefixes(tuple(budget["cessions"])),
        disposal_line=budget["ligne_cessions"],
        never_voted=Prefixes(tuple(budget["jamais_votes"]), tuple(budget["jamais_votes_sauf"])),
        depreciation=Prefixes(tuple(budget["amortissements"])),
    )
