"""What the choosers of the interface list: collectivités, budgets, documents."""

from __future__ import annotations

from dataclasses import dataclass

from budgetlocal.core.kinds import Etape


@dataclass(frozen=True, slots=True)
class CollectiviteEntry:
    """One local authority."""

    id: int
    siren: str
    name: str
    """The name given by the person, else the one in its latest document."""
    nature: str
    departement: str
    insee: str


@dataclass(frozen=True, slots=True)
class BudgetEntry:
    """One budget of a local authority, principal or annexe."""

    id: int
    collectivite_id: int
    siret: str
    code_budget: str
    name: str
    """The name given by the person, else the one in its latest document."""
    is_principal: bool
    siret_principal: str


@dataclass(frozen=True, slots=True)
class DocumentEntry:
    """One step of one exercice of one budget."""

    id: int
    budget_id: int
    exercice: int
    etape: Etape
    numero: int
    etape_label: str
    """BP, BS, CA, CFU, DM with its number (DM2), SITUATION with its date."""
    budget: str
    """The name of the budget, as in its BudgetEntry."""
    is_principal: bool
    is_draft: bool
    vote_date: str
    """ISO date, or empty."""
    source_name: str
    line_count: int
    situation_date: str = ""
    """ISO date of a SITUATION, or empty."""
