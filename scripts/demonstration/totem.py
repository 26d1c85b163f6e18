"""Documents written as TotEM XML: DocumentBudgetaire, in the order of elements of the XSD."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from lxml import etree

from demonstration.correspondences import FIRST_M57_YEAR
from demonstration.model import Line

NAMESPACE = "http://www.minefi.gouv.fr/cp/demat/docbudgetaire"
SOFTWARE = "BudgetLocal, fichier de démonstration fictif"
STEPS = {"BP": "01", "DM": "02", "BS": "03", "CA": "09", "CFU": "10"}
ACCOUNTS = {"CA", "CFU"}
"""The steps that close a year instead of voting credits."""
ENCODING = "ISO-8859-1"


@dataclass(frozen=True, slots=True)
class Town:
    """A fictitious commune; its département does not exist."""

    name: str
    siret: str
    insee: str
    departement: str = "99"
    post: str = "TRESORERIE DE VILLEXEMPLE"
    post_id: str = "099001"


@dataclass(frozen=True, slots=True)
class BudgetIdentity:
    """One budget of a commune, principal or annexe."""

    town: Town
    name: str
    siret: str
    code: str = "00"
    is_principal: bool = True


@dataclass(frozen=True, slots=True)
class Document:
    """One step of one year, with everything that the file holds."""

    budget: BudgetIdentity
    step: str
    year: int
    nomenclature: str
    lines: tuple[Line, ...]
    vote_date: str
    number: int = 0
    results: str = "3"
    """ReprRes: 1 without the results of the year before, 2 anticipated, 3 after the CA."""
    voted_written: bool = True
    """False writes MtPrev 0.00, as several programs do in a compte administratif."""
    section_written: bool = False
    """True adds CaracSup Section, as one publisher of software does."""
    informations: Mapping[str, str] = field(default_factory=dict)
    loans: tuple[tuple[tuple[str, str], ...], ...] = ()
    """Fields and values of each EMPRUNT of the annexes."""

    @property
    def file_name(self) -> str:
        """Return the name of the file, without folder."""
        number = str(self.number) if self.number else ""
        annexe = "" if self.budget.is_principal else "_eau"
        return f"{self.step}{number}_{self.year}{annexe}.xml"


def nomenclature_of(year: int) -> str:
    """Return the TotEM name of the nomenclature of Villexemple that year."""
    return "M57-M57_D" if year >= FIRST_M57_YEAR else "M14-M14_COM_SUP3500"


def euros(cents: int) -> str:
    """Return an amount as TotEM writes it."""
    sign = "-" if cents < 0 else ""
    return f"{sign}{abs(cents) // 100}.{abs(cents) % 100:02d}"


def xml(document: Document) -> bytes:
    """Return the bytes of the file."""
    root = etree.Element(_tag("DocumentBudgetaire"), nsmap={None: NAMESPACE})
    fill(root, document)
    return serialized(root)


def serialized(root: etree._Element) -> bytes:
    """Return an XML document of one-space indentation, in the usual encoding of TotEM."""
    etree.indent(root, " ")
    return etree.tostring(root, xml_declaration=True, encoding=ENCODING) + b"\n"


def fill(root: etree._Element, document: Document) -> None:
    """Add the whole content of a DocumentBudgetaire to its root element."""
    add_envelope(root, document)
    root.append(budget_element(document))


def add_envelope(root: etree._Element, document: Document) -> None:
    """Add what comes before the Budget: the version, the software, the commune."""
    add(root, "VersionSchema", "110")
    add(add(root, "BlocEditeur"), "CodeEditeur", SOFTWARE)
    town = document.budget.town
    head = add(root, "EnTeteDocBudgetaire")
    add(head, "DteStr", document.vote_date)
    add(head, "LibellePoste", town.post)
    add(head, "IdPost", town.post_id)
    add(head, "LibelleColl", town.name)
    add(head, "IdColl", town.siret)
    add(head, "NatCEPL", "Commune")
    add(head, "Departement", town.departement)


def budget_element(document: Document) -> etree._Element:
    """Return the Budget element: who votes, what, and the lines."""
    budget = budget_without_lines(document)
    for line in ordered(document.lines):
        add_line(budget, document, line)
    if document.loans:
        rows = add(add(budget, "Annexes"), "DATA_EMPRUNT")
        for loan in document.loans:
            row = add(rows, "EMPRUNT")
            for name, value in loan:
                add(row, name, value)
    return budget


def budget_without_lines(document: Document) -> etree._Element:
    """Return the Budget element up to its general informations."""
    budget = etree.Element(_tag("Budget"))
    _budget_header(budget, document)
    _step(budget, document)
    if document.informations:
        parent = add(budget, "InformationsGenerales")
        for code, value in document.informations.items():
            add(parent, "Information", value, Code=code)
    return budget


def add(
    parent: etree._Element, name: str, value: str | None = None, **attributes: str
) -> etree._Element:
    """Add an element, whose value is the attribute V, and return it."""
    element = etree.SubElement(parent, _tag(name), attributes)
    if value is not None:
        element.set("V", value)
    return element


def _tag(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"


def _budget_header(budget: etree._Element, document: Document) -> None:
    head = add(budget, "EnTeteBudget")
    identity = document.budget
    add(head, "LibelleEtab", identity.name)
    add(head, "IdEtab", identity.siret)
    add(head, "CodColl", "001")
    add(head, "CodInseeColl", identity.town.insee)
    add(head, "CodBud", identity.code)
    add(head, "Nomenclature", document.nomenclature)


def _step(budget: etree._Element, document: Document) -> None:
    block = add(budget, "BlocBudget")
    add(block, "NatDec", STEPS[document.step])
    if document.number:
        add(block, "NumDec", str(document.number))
    add(block, "Exer", str(document.year))
    add(block, "ProjetBudget", "false")
    add(block, "DteDec", document.vote_date)
    add(block, "DteDecEx", document.vote_date)
    add(block, "NatVote", "FcIc")
    with_operations = any(line.operation for line in document.lines)
    add(block, "OpeEquip", "true" if with_operations else "false")
    add(block, "VoteFormelChap", "false")
    add(block, "TypProv", "1")
    add(block, "BudgPrec", "2")
    add(block, "ReprRes", document.results)
    with_functions = any(line.code.fonction for line in document.lines)
    add(block, "NatFonc", "3" if with_functions else "1")
    identity = document.budget
    add(block, "CodTypBud", "P" if identity.is_principal else "A")
    if not identity.is_principal:
        add(block, "IdEtabPal", identity.town.siret)
        add(block, "LibelleEtabPal", "BUDGET PRINCIPAL")


def ordered(lines: Iterable[Line]) -> list[Line]:
    """Return the lines by section, direction, chapter, account and function."""
    return sorted(
        lines,
        key=lambda line: (
            line.section,
            line.sens,
            bool(line.operation),
            line.operation or line.code.chapitre,
            line.code.nature,
            line.code.fonction,
        ),
    )


def add_line(budget: etree._Element, document: Document, line: Line) -> etree._Element:
    """Add one LigneBudget and return it."""
    element = add(budget, "LigneBudget")
    add(element, "Nature", line.code.nature)
    if line.libelle:
        add(element, "LibCpte", line.libelle)
    if line.code.fonction:
        add(element, "Fonction", line.code.fonction)
    if line.operation:
        add(element, "Operation", line.operation)
    else:
        add(element, "ContNat", line.code.chapitre)
    add(element, "ArtSpe", "false")
    if line.operation:
        # Voted by opération: it is the chapter, so there is none by nature.
        add(element, "ContOp", line.operation)
    add(element, "CodRD", line.sens)
    _amounts(element, document, line)
    add(element, "OpBudg", "1" if line.ordre else "0")
    if line.ordre:
        add(element, "TypOpBudg", line.ordre)
    if line.open and document.step in ACCOUNTS:
        add(element, "MtSup", euros(line.voted), Code="BudgetHorsRAR")
    if document.section_written:
        add(element, "CaracSup", line.section, Code="Section")
    if line.operation:
        add(element, "CaracSup", "1", Code="TypOpe")
    return element


def _amounts(element: etree._Element, document: Document, line: Line) -> None:
    """Write the amounts that the document gives; what it does not give is left out."""
    if line.previous is not None:
        add(element, "MtBudgPrec", euros(line.previous))
    if line.carried:
        add(element, "MtRARPrec", euros(line.carried))
    if document.step not in ACCOUNTS and line.voted:
        add(element, "MtPropNouv", euros(line.voted))
    add(element, "MtPrev", euros(line.voted if document.voted_written else 0))
    if line.open:
        add(element, "CredOuv", euros(line.open))
    if line.actual is not None:
        add(element, "MtReal", euros(line.actual))
    if line.remaining:
        add(element, "MtRAR3112", euros(line.remaining))
