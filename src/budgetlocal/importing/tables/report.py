"""What reading a table gives: documents, repairs, exclusions, sums, questions or a refusal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from budgetlocal.core.document import BudgetDocument, Notice
from budgetlocal.core.errors import UserError
from budgetlocal.core.money import Cents
from budgetlocal.core.text import Text
from budgetlocal.importing.tables.recettes import Recette
from budgetlocal.importing.tables.roles import ColumnUse, RowRole


class Statut(StrEnum):
    """How far the reading went."""

    IMPORTE = "importe"
    """Everything is known: the documents can be taken as they are."""
    QUESTION = "question"
    """The documents, if any, are a preview: an answer is needed first."""
    REFUS = "refus"


class RepairKind(StrEnum):
    """What was mended."""

    ZEROS = "zeros"
    """A code that lost its leading zeros: 11 is the chapter 011."""
    CODE = "code"
    """A code written as a decimal number, with a dot, a letter, a prefix, spaces."""
    CODE_LIBELLE = "code_libelle"
    """A code and its label in one cell."""
    SIGNE = "signe"
    """A negative amount written (1 234), 1 234- or by a letter D or C."""
    TEXTE = "texte"
    """A number kept as text in a workbook."""
    ARRONDI = "arrondi"
    """An amount with a fraction of a cent."""
    UNITE = "unite"
    """Amounts in thousands or millions of euros."""
    REPORT_CODE = "report_code"
    """An empty code filled with the one of the rows above (merged or grouped cells)."""
    SENS = "sens"
    """The direction deduced from the account or the sign."""
    CALCUL = "calcul"
    """An amount that no column gives, worked out from those that are there."""


@dataclass(frozen=True, slots=True)
class Reparation:
    """One repair, the same for each of its cells."""

    id: str
    """The same from one reading to the next: what `Answers.refused` holds."""
    kind: RepairKind
    place: str
    """The first cell: "Dépenses!C14"."""
    avant: str
    apres: str
    raison: Text
    places: tuple[str, ...] = ()
    """All the cells, the first included."""
    is_refused: bool = False


@dataclass(frozen=True, slots=True)
class Exclu:
    """A row that is in the file and not in the documents, with what it holds."""

    place: str
    """The row: "Dépenses!14"."""
    row: RowRole
    texte: str
    """Its words, as written."""
    montants: Mapping[str, Cents]
    """What it holds, by the same names as `TableImport.sommes`; in cents of euro."""
    raison: Text


@dataclass(frozen=True, slots=True)
class Somme:
    """The conservation of one amount column, in cents: fichier = gardees + exclues."""

    sheet: str
    column: int
    """Index in the rows of the sheet, from 0."""
    titre: str
    use: ColumnUse
    fichier: Cents
    gardees: Cents
    exclues: Cents

    @property
    def is_conserved(self) -> bool:
        """Whether nothing was lost nor counted twice."""
        return self.fichier == self.gardees + self.exclues


@dataclass(frozen=True, slots=True)
class Choix:
    """One answer to a question."""

    id: str
    text: Text
    exact: int | None = None
    """How many rows the answer explains to the cent, when arithmetic can tell."""
    tested: int | None = None
    """Out of how many."""

    @property
    def share(self) -> Decimal | None:
        """The share of exact rows, None when arithmetic says nothing."""
        if self.exact is None or not self.tested:
            return None
        return Decimal(self.exact) / self.tested


@dataclass(frozen=True, slots=True)
class Question:
    """Something that the file does not tell and that changes a figure or a name."""

    id: str
    text: Text
    choices: tuple[Choix, ...]
    """Empty when the answer is to be typed, in the field `field` of `Identite`."""
    place: str = ""
    field: str = ""
    """The field of `Answers.identite` that answers as well, or empty."""
    suggested: str = ""
    """The id of the likeliest choice, never taken by itself."""


@dataclass(frozen=True, slots=True)
class Temoin:
    """An identity tested on the rows: disponible = ouverts − engagé − mandaté."""

    id: str
    text: Text
    exact: int
    tested: int
    is_kept: bool
    """Whether it is the one that the reading relies on."""

    @property
    def share(self) -> Decimal:
        """The share of the rows where it holds to the cent."""
        return Decimal(self.exact) / self.tested if self.tested else Decimal(0)


@dataclass(frozen=True, slots=True)
class ColumnReading:
    """How one column was understood."""

    index: int
    titre: str
    use: ColumnUse
    raison: Text


@dataclass(frozen=True, slots=True)
class SheetReading:
    """How one sheet was understood; rows and columns are indices in `Sheet.rows`, from 0."""

    name: str
    is_used: bool
    raison: Text
    """Why it is read, or not."""
    header_rows: tuple[int, ...] = ()
    columns: tuple[ColumnReading, ...] = ()
    rows: tuple[RowRole, ...] = ()
    """One a row of the sheet."""
    unit: int = 1
    """Euros per unit: 1, 1 000 or 1 000 000."""
    unit_place: str = ""


@dataclass(frozen=True, slots=True)
class IdentityReading:
    """One field of the identity: its value and where it was found."""

    field: str
    value: str
    place: str
    """A cell, "nom du fichier", "registre", "contexte", "réponse"..."""


@dataclass(frozen=True, slots=True)
class Lecture:
    """How a file was understood."""

    sheets: tuple[SheetReading, ...] = ()
    identity: tuple[IdentityReading, ...] = ()
    temoins: tuple[Temoin, ...] = ()
    encoding: str = ""
    separator: str = ""


@dataclass(frozen=True, slots=True)
class TableImport:
    """All that reading a table gives."""

    statut: Statut
    documents: tuple[BudgetDocument, ...] = ()
    reparations: tuple[Reparation, ...] = ()
    exclus: tuple[Exclu, ...] = ()
    sommes: Mapping[str, Somme] = field(default_factory=dict)
    """By title of the column, with its sheet where there are several."""
    questions: tuple[Question, ...] = ()
    notices: tuple[Notice, ...] = ()
    """What the person should know and that changes nothing."""
    refus: UserError | None = None
    lecture: Lecture = field(default_factory=Lecture)
    recette: Recette | None = None
    """The layout and the answers, to be kept for next month; None for a refusal."""
    recette_used: str = ""
    """The name of the saved recette that was applied, or empty."""

    @property
    def temoins_of_totals(self) -> tuple[Temoin, ...]:
        """Return how many subtotals and totals of the file are the sum of their rows."""
        return tuple(each for each in self.lecture.temoins if each.id.startswith("totaux"))
