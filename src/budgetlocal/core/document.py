"""A budget document as it was read: its header, its lines, and where each came from."""

from __future__ import annotations

from dataclasses import dataclass, field

from budgetlocal.core.annexes import AnnexRow
from budgetlocal.core.kinds import (
    Amount,
    ChapterKind,
    Etape,
    Mouvement,
    Section,
    SectionSource,
    Sens,
)
from budgetlocal.core.money import Cents
from budgetlocal.core.text import Text

SUPPLEMENTS = (
    "ENGAGE",
    "ENGAGE_NET",
    "LIQUIDE",
    "DISPONIBLE",
    "RATTACHE",
    "BP",
    "BS",
    "DM",
    "VC",
)
"""Codes of `Line.supplements` for the columns of tables beyond the seven of `Amount`.

ENGAGE is gross, what was executed included; ENGAGE_NET is what is committed and not yet executed;
BP, BS, DM and VC (virements de crédits) are the parts that open credits are made of.
"""


@dataclass(frozen=True, slots=True)
class SourceFile:
    """The file a document was read from."""

    name: str
    sha256: str
    size: int
    encoding: str
    reader: str
    """`totem`, `cfu`, `tableau`, `scdl`, `balance` or `saisie` (typed in by the person)."""
    software: str = ""
    """What wrote the file (BlocEditeur/CodeEditeur)."""


@dataclass(frozen=True, slots=True)
class PlanUsed:
    """The plan de comptes that a document was read with."""

    norme: str
    declinaison: str
    year: int
    """The year of the plan, which is the nearest one when the exercice has none."""

    def fits(self, exercice: int) -> bool:
        """Whether the plan is that of the exercice itself."""
        return self.year == exercice


@dataclass(frozen=True, slots=True)
class Header:
    """Who votes what, when: the identity of a budget document."""

    collectivite: str
    siret_collectivite: str
    nature_collectivite: str
    departement: str
    insee: str
    budget: str
    siret: str
    code_budget: str
    is_principal: bool
    siret_principal: str
    nomenclature: str
    exercice: int
    etape: Etape
    numero: int
    """The number of a DM; 0 for the other steps."""
    is_draft: bool
    """ProjetBudget: not voted yet, so the amounts are MtPropNouv (TotEM XSD)."""
    vote_date: str
    """ISO date of the vote (DteDec), or empty."""
    vote_mode: str
    """NatVote: FcIc, FaIc, FcIa or FaIa."""
    situation_date: str = ""
    """ISO date that a SITUATION was drawn up at; empty for the steps of law."""

    @property
    def etape_label(self) -> str:
        """BP, BS, CA, CFU, DM with its number (DM2), SITUATION with its date."""
        if self.etape is Etape.DM and self.numero:
            return f"{self.etape}{self.numero}"
        if self.etape is Etape.SITUATION and self.situation_date:
            return f"{self.etape} {self.situation_date}"
        return self.etape


@dataclass(frozen=True, slots=True)
class Line:
    """One LigneBudget that is not a total, with its place in the file.

    Amounts are cents; None means that the file says nothing, which is not zero.
    """

    ordinal: int
    """Rank of the LigneBudget among all those of the file, totals included, from 1."""
    source_line: int
    """Line number in the XML file; row number in the sheet or text of a table."""
    nature: str
    fonction: str
    chapitre: str
    chapitre_kind: ChapterKind
    contnat: str
    contfon: str
    operation: str
    operation_type: str
    libelle: str
    sens: Sens
    mouvement: Mouvement
    type_ordre: str
    """TypOpBudg: 1 within a section, 2 between sections, empty for a real movement."""
    section: Section | None
    section_source: SectionSource | None
    amounts: tuple[Cents | None, ...]
    """In the order of `Amount`."""
    supplements: tuple[tuple[str, Cents], ...] = ()
    """MtSup and the other amounts of the line, by code (`SUPPLEMENTS` names those of tables)."""
    characteristics: tuple[tuple[str, str], ...] = ()
    """CaracSup and the other texts of the line, by code."""
    place: str = ""
    """Where a line of a table is ("Dépenses!C14"); empty for XML, which has `source_line`."""

    def amount(self, kind: Amount) -> Cents | None:
        """Return one amount in cents, None when the file does not give it."""
        return self.amounts[_RANK[kind]]


@dataclass(frozen=True, slots=True)
class Notice:
    """Something the reader saw and the person should know; the line rank is 0 for the file."""

    code: str
    message: Text
    ordinal: int = 0


@dataclass(frozen=True, slots=True)
class BudgetDocument:
    """One budget, one step, one exercice, complete."""

    header: Header
    source: SourceFile
    plan: PlanUsed
    lines: tuple[Line, ...]
    calculated_lines: int
    """How many total lines of the file were left out, because they repeat the others."""
    informations: tuple[tuple[str, str], ...] = ()
    """InformationsGenerales: code and value, as written."""
    notices: tuple[Notice, ...] = field(default=())
    part: str = ""
    """Which part of its file the document is, when the file gives several; empty for XML."""
    annexes: tuple[AnnexRow, ...] = ()
    """The rows of annexes that are kept, by kind and rank; none from a table."""
    potentiel_fiscal: Cents | None = None
    """Typed by the person for the exercice, in place of the one declared; None: not typed."""


_RANK = {kind: rank for rank, kind in enumerate(Amount)}
