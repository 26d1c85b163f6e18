"""The identity of each document, from what is known of its file and of its key."""

from __future__ import annotations

from collections.abc import Sequence

from budgetlocal.core.document import Header
from budgetlocal.core.identifiers import IdentifierError, Siret
from budgetlocal.core.kinds import Etape
from budgetlocal.importing.tables.folding import fold
from budgetlocal.importing.tables.identity import Found
from budgetlocal.importing.tables.parts import UNKNOWN_SIRET, Key, Part
from budgetlocal.importing.tables.plans import plan_name
from budgetlocal.importing.tables.register import registered_by_siren
from budgetlocal.importing.tables.roles import Role
from budgetlocal.nomenclature.plan import Plan


def header_of(found: Found, plan: Plan, key: Key, parts: Sequence[Part]) -> Header:
    """Return the header of a document: what the file says, completed by the register."""
    owner = registered_by_siren(key.siret[:9]) if key.siret != UNKNOWN_SIRET else None
    own = found.get("siret_collectivite")
    name = (
        found.get("collectivite")
        or (owner.name if owner else "")
        or (key.siret[:9] if key.siret != UNKNOWN_SIRET else "")
    )
    budget = found.get("budget") or name
    folded = fold(budget)
    principal = found.get("is_principal")
    is_principal = principal == "true" if "is_principal" in found.values else "annexe" not in folded
    return Header(
        collectivite=name,
        siret_collectivite=_siret(own) or key.siret,
        nature_collectivite=found.get("nature_collectivite") or (owner.nature if owner else ""),
        departement=found.get("departement") or (owner.departement if owner else ""),
        insee=found.get("insee") or (owner.insee if owner else ""),
        budget=budget,
        siret=key.siret,
        code_budget=found.get("code_budget"),
        is_principal=is_principal,
        siret_principal="",
        nomenclature=plan_name(plan),
        exercice=key.exercice,
        etape=key.etape,
        numero=key.numero,
        is_draft=_is_draft(key, parts),
        vote_date="",
        vote_mode="",
        situation_date=key.date,
    )


def reader_of(parts: Sequence[Part]) -> str:
    """Return `scdl` for the columns of the open-data schema, else `tableau`."""
    titles = [title for part in parts for title in part.block.header.titles]
    return "scdl" if any(fold(title).startswith("bgt ") for title in titles) else "tableau"


def part_name(key: Key, header: Header) -> str:
    """Return what tells the documents of one file apart, the same at each reading."""
    return f"{key.exercice} {header.etape_label} {key.siret}"


def _is_draft(key: Key, parts: Sequence[Part]) -> bool:
    """Whether a budget gives propositions and no vote."""
    if key.etape.is_account or key.etape is Etape.SITUATION:
        return False
    roles = {use.role for part in parts for use in part.columns.values()}
    return Role.PROPOSITIONS in roles and not roles & {
        Role.VOTE,
        Role.BP,
        Role.BS,
        Role.DM,
        Role.MONTANT,
    }


def _siret(text: str) -> str:
    try:
        return str(Siret(text))
    except IdentifierError:
        return ""
