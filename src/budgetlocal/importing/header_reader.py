"""From EnTeteDocBudgetaire, EnTeteBudget and BlocBudget to the identity of a document.

Source of the fields: XSD of the TotEM budget document (DGCL) and its annotations.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from budgetlocal.core.document import Header
from budgetlocal.core.errors import UserError
from budgetlocal.core.identifiers import IdentifierError, Siret, exercice_from_text
from budgetlocal.core.kinds import Etape
from budgetlocal.core.text import Text, translatable
from budgetlocal.importing import refusals
from budgetlocal.importing.xml_stream import local_name

if TYPE_CHECKING:
    from lxml import etree

ETAPES = {"01": Etape.BP, "02": Etape.DM, "03": Etape.BS, "09": Etape.CA, "10": Etape.CFU}
"""NatDec of the XSD; 10 came with the CFU."""
FOURTEEN_DIGITS = translatable("Import", "les 14 chiffres d'un SIRET")
FOUR_DIGITS = translatable("Import", "les quatre chiffres d'une année")
KNOWN_STEP = translatable("Import", "01 (BP), 02 (DM), 03 (BS), 09 (CA) ou 10 (CFU)")


@dataclass(frozen=True, slots=True)
class Value:
    """A field as written, and its line in the file."""

    text: str
    source_line: int


@dataclass(slots=True)
class HeaderFields:
    """The header fields met so far; each element of the header is added as it comes."""

    fields: dict[str, Value] = field(default_factory=dict)
    last_line: int = 0

    def add(self, element: etree._Element) -> None:
        """Take the fields of one header element; the first value of a field is kept."""
        self.last_line = element.sourceline or 0
        for child in element:
            text = " ".join((child.get("V") or "").split())
            if text:
                name = local_name(child)
                self.fields.setdefault(name, Value(text, child.sourceline or 0))

    def text(self, name: str) -> str:
        """Return a field, empty when the file does not give it."""
        found = self.fields.get(name)
        return found.text if found else ""

    def required(self, name: str, element: str) -> Value:
        """Return a field that nothing can replace.

        Raises:
            UserError: the field is absent or empty.

        """
        found = self.fields.get(name)
        if found is None:
            raise refusals.missing_field(name, element, self.last_line)
        return found

    def is_true(self, name: str) -> bool:
        """Return a boolean, written true/false or 1/0."""
        return self.text(name).lower() in {"true", "1"}


def header_of(fields: HeaderFields) -> Header:
    """Return the identity of the document.

    Raises:
        UserError: IdEtab, Exer, Nomenclature or NatDec is absent or cannot be.

    """
    etape = _etape(fields)
    siret = _siret(fields)
    number = fields.text("NumDec")
    return Header(
        collectivite=fields.text("LibelleColl") or fields.text("LibelleEtab"),
        siret_collectivite=_siret_collectivite(fields, siret),
        nature_collectivite=fields.text("NatCEPL"),
        departement=fields.text("Departement"),
        insee=fields.text("CodInseeColl"),
        budget=fields.text("LibelleEtab") or fields.text("LibelleColl"),
        siret=siret,
        code_budget=fields.text("CodBud"),
        is_principal=fields.text("CodTypBud") != "A",
        siret_principal=fields.text("IdEtabPal"),
        nomenclature=fields.required("Nomenclature", "EnTeteBudget").text,
        exercice=_exercice(fields),
        etape=etape,
        numero=int(number) if etape is Etape.DM and number.isdecimal() else 0,
        is_draft=fields.is_true("ProjetBudget"),
        vote_date=fields.text("DteDec"),
        vote_mode=fields.text("NatVote"),
    )


def _etape(fields: HeaderFields) -> Etape:
    value = fields.required("NatDec", "BlocBudget")
    etape = ETAPES.get(value.text.zfill(2))
    if etape is None:
        raise _bad("NatDec", value, KNOWN_STEP)
    return etape


def _exercice(fields: HeaderFields) -> int:
    value = fields.required("Exer", "BlocBudget")
    try:
        return exercice_from_text(value.text)
    except IdentifierError as err:
        raise _bad("Exer", value, FOUR_DIGITS) from err


def _siret(fields: HeaderFields) -> Siret:
    name = "IdEtab" if "IdEtab" in fields.fields else "IdColl"
    value = fields.required(name, "EnTeteBudget")
    try:
        return Siret(value.text)
    except IdentifierError as err:
        raise _bad(name, value, FOURTEEN_DIGITS) from err


def _siret_collectivite(fields: HeaderFields, siret: Siret) -> str:
    """Return IdColl, or the SIRET of the budget when IdColl is absent or no SIRET."""
    try:
        return Siret(fields.text("IdColl"))
    except IdentifierError:
        return siret


def _bad(name: str, value: Value, expected: Text) -> UserError:
    return refusals.bad_field(name, value.text, expected, value.source_line)
