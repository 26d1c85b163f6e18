"""The second fictitious commune, Hameau-Témoin: a small CFU 2024 and a very small BP 2024, in M57_A.

Both are for the tests: the CFU interleaves total lines with the real ones, as the real files do.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from dataclasses import replace
from itertools import groupby
from pathlib import Path

from lxml import etree

from demonstration import totem
from demonstration.accounts import Opening, balancing, results
from demonstration.correspondences import Code
from demonstration.model import Line, cents

CATALOGUE = Path(__file__).with_name("hameau.csv")
YEAR = 2024
NOMENCLATURE = "M57-M57_A"
HAMLET = totem.Town(
    "HAMEAU-TÉMOIN",
    "21999902600012",
    "99902",
    post="SGC DU HAMEAU",
    post_id="099002",
)
BUDGET = totem.BudgetIdentity(HAMLET, "COMMUNE DE HAMEAU-TÉMOIN", "21999902600012")
OPENING = Opening(54_318_42, 21_736_18, -14_136_18, {}, 118_430_55)
OPERATIONS = {"11": "Voirie communale", "12": "Réfection du lavoir"}

CFU_NAMESPACE = "http://www.minefi.gouv.fr/cp/demat/doccfu"
ACCOUNTING_NAMESPACE = "http://www.minefi.gouv.fr/cp/demat/doccomptable"

# The base document of the invalid fixtures: section, sens, chapter, account, ordre, euros.
SMALL_BUDGET = (
    ("F", "D", "011", "60612", "", 24_000),
    ("F", "D", "012", "6411", "", 68_000),
    ("F", "D", "65", "65311", "", 19_800),
    ("F", "D", "023", "023", "2", 21_200),
    ("F", "R", "731", "73111", "", 85_000),
    ("F", "R", "74", "74111", "", 48_000),
    ("I", "D", "16", "1641", "", 14_600),
    ("I", "D", "21", "2151", "", 18_400),
    ("I", "D", "12", "231", "", 40_000),
    ("I", "R", "021", "021", "2", 21_200),
    ("I", "R", "10", "10222", "", 9_200),
    ("I", "R", "13", "13461", "", 42_600),
)


def small_budget() -> totem.Document:
    """Return the BP 2024 of a dozen lines from which the invalid fixtures are made."""
    lines = []
    for section, sens, chapitre, nature, ordre, euros in SMALL_BUDGET:
        operation = chapitre if chapitre in OPERATIONS else ""
        lines.append(
            Line(
                section,
                sens,
                Code(chapitre, nature, ""),
                ordre=ordre,
                operation=operation,
                libelle=OPERATIONS.get(operation, ""),
                voted=euros * 100,
            )
        )
    return totem.Document(
        BUDGET,
        "BP",
        YEAR,
        NOMENCLATURE,
        tuple(lines),
        "2024-03-28",
        results="1",
        informations={"PopTot": "412"},
    )


def financial_account() -> totem.Document:
    """Return the CFU 2024: some sixty lines, with results, opérations and order lines."""
    with CATALOGUE.open(encoding="utf-8", newline="") as stream:
        lines = [_line(record) for record in csv.DictReader(stream, delimiter=";")]
    lines += results(YEAR, OPENING)
    lines += balancing(YEAR, lines, 0)
    without_function = tuple(
        replace(line, code=replace(line.code, fonction=""), m14=None) for line in lines
    )
    return totem.Document(
        BUDGET,
        "CFU",
        YEAR,
        NOMENCLATURE,
        without_function,
        "2025-05-22",
        voted_written=False,
        informations={"PopTot": "412"},
    )


def _line(record: dict[str, str]) -> Line:
    operation = record["operation"]
    return Line(
        record["section"],
        record["sens"],
        Code(record["chapitre"], record["nature"], ""),
        ordre=record["ordre"],
        operation=operation,
        libelle=OPERATIONS.get(operation, ""),
        carried=cents(record["rar"]),
        voted=cents(record["vote"]),
        actual=cents(record["realise"]),
        remaining=cents(record["rar_fin"]),
    )


def financial_account_xml() -> bytes:
    """Return the bytes of the CFU: its accounting part, then the budget with its total lines."""
    document = financial_account()
    root = etree.Element(
        f"{{{CFU_NAMESPACE}}}CompteFinancierUnique", nsmap={"doccfu": CFU_NAMESPACE}
    )
    root.append(_accounting_part(document))
    part = etree.SubElement(
        root,
        f"{{{totem.NAMESPACE}}}DocumentBudgetaire",
        nsmap={None: totem.NAMESPACE},
    )
    totem.add_envelope(part, document)
    budget = totem.budget_without_lines(document)
    part.append(budget)
    for chapter, group in groupby(totem.ordered(document.lines), key=_chapter):
        lines = list(group)
        for line in lines:
            element = totem.add_line(budget, document, line)
            _cfu_amounts(element, [line])
        for movement in ("0", "T"):
            _total_line(budget, chapter, lines, movement)
    return totem.serialized(root)


def _chapter(line: Line) -> tuple[str, str, str]:
    return line.section, line.sens, line.operation or line.code.chapitre


def _total_line(
    budget: etree._Element, chapter: tuple[str, str, str], lines: list[Line], movement: str
) -> None:
    """Add a line that repeats the sum of a chapter: the reader must leave it out."""
    element = totem.add(budget, "LigneBudget")
    element.set("calculated", "true")
    element.set("generator", "totaux-de-demonstration")
    totem.add(element, "ChapitreNature", chapter[2])
    totem.add(element, "InfoOpe", "T")
    totem.add(element, "CodRD", chapter[1])
    totem.add(element, "MtRARPrec", totem.euros(sum(line.carried for line in lines)))
    totem.add(element, "MtPrev", "0.00")
    totem.add(element, "CredOuv", totem.euros(sum(line.open for line in lines)))
    totem.add(element, "MtReal", totem.euros(sum(line.actual or 0 for line in lines)))
    totem.add(element, "MtRAR3112", totem.euros(sum(line.remaining for line in lines)))
    totem.add(element, "OpBudg", movement)
    _cfu_amounts(element, lines)


def _cfu_amounts(element: etree._Element, lines: Iterable[Line]) -> None:
    """Add the amounts that only a CFU has: credits cancelled and orders issued."""
    actual = opened = remaining = 0
    for line in lines:
        actual += line.actual or 0
        opened += line.open
        remaining += line.remaining
    totem.add(element, "CredAnnules", totem.euros(opened - actual - remaining))
    totem.add(element, "MtMdtTitreEmis", totem.euros(actual))


def _accounting_part(document: totem.Document) -> etree._Element:
    """Return a short DocumentComptable: the reader must not take it for the budget."""
    part = etree.Element(
        f"{{{ACCOUNTING_NAMESPACE}}}DocumentComptable", nsmap={None: ACCOUNTING_NAMESPACE}
    )

    def add(parent: etree._Element, name: str, **attributes: str) -> etree._Element:
        return etree.SubElement(parent, f"{{{ACCOUNTING_NAMESPACE}}}{name}", attributes)

    infos = add(add(part, "EnteteComptable"), "Infos")
    add(infos, "Nomenclature", V="M57_A")
    add(infos, "Exercice", V=str(document.year))
    add(infos, "Collectivite", Libelle=HAMLET.name, Siret=HAMLET.siret, Population="410")
    add(infos, "NatFonc", V="1")
    add(infos, "NatVot", V="FcIc")
    accounts = add(part, "BudgetComptable", SIRET=HAMLET.siret)
    for rank, (title, net) in enumerate(
        (("Terrains", "38.20"), ("Constructions", "612.47"), ("Réseaux de voirie", "284.93")), 1
    ):
        row = add(accounts, "LigneComptable")
        add(row, "Etat", V="BI_S_A")
        add(row, "NumOrdre", V=str(rank))
        add(row, "Intitule1", V=title)
        add(row, "MtNet", V=net)
        add(row, "Format", V="AG")
    return part
