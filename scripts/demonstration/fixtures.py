"""The XML files of the tests: one good CFU, and one small budget spoilt in one way at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from lxml import etree

from demonstration import totem
from demonstration.hamlet import financial_account_xml, small_budget

Spoiler = Callable[[bytes], bytes]

NOT_A_BUDGET = """<?xml version="1.0" encoding="UTF-8"?>
<bibliotheque>
 <ouvrage cote="B12">Les lavoirs de Hameau-Témoin</ouvrage>
 <ouvrage cote="C03">Chemins et haies</ouvrage>
</bibliotheque>
"""
DOCTYPE = b"""<!DOCTYPE DocumentBudgetaire [
 <!ENTITY interne "Hameau de l'entite interne">
 <!ENTITY externe SYSTEM "entite_externe.txt">
]>
"""
MOJIBAKE = b"\xef\xbf\xbd"
"""The replacement character in UTF-8: what is left of an accent lost before the file was written."""


def fixture_files() -> dict[str, bytes]:
    """Return the name and the bytes of each file of tests/fixtures."""
    good = totem.xml(small_budget())
    files = {"cfu_2024.xml": financial_account_xml(), "totem_bp_2024.xml": good}
    for name, spoil in SPOILERS.items():
        files[f"{name}.xml"] = spoil(good)
    files["totem_deux_budgets.xml"] = _two_budgets()
    files["pas_un_budget.xml"] = NOT_A_BUDGET.encode()
    return files


def _swap(old: str, new: str) -> Spoiler:
    """Return a function that replaces a text which must be there, everywhere."""

    def spoil(content: bytes) -> bytes:
        before, after = old.encode(totem.ENCODING), new.encode(totem.ENCODING)
        if before not in content:
            raise ValueError(f"{old} is not in the base document")
        return content.replace(before, after)

    return spoil


def _truncate(content: bytes) -> bytes:
    """Return the first half of a file, cut inside an element, as a broken download is."""
    return content[: content.index(b"<LigneBudget>", len(content) // 2) + 30]


def _entities(content: bytes) -> bytes:
    """Return the file with a DOCTYPE, an internal entity in a name and an external one in a text."""
    declaration, rest = content.split(b"\n", 1)
    rest = rest.replace(totem.SOFTWARE.encode(totem.ENCODING), b"&interne;")
    rest = rest.replace(b"<InformationsGenerales>", b"<InformationsGenerales>&externe;")
    return declaration + b"\n" + DOCTYPE + rest


def _mojibake(content: bytes) -> bytes:
    """Return the file declared ISO-8859-1 whose accents were already lost in UTF-8."""
    return content.replace("é".encode(totem.ENCODING), MOJIBAKE).replace(
        "É".encode(totem.ENCODING), MOJIBAKE
    )


def _two_budgets() -> bytes:
    """Return a file that holds two exercices, which one TotEM file must not."""
    document = small_budget()
    root = etree.fromstring(totem.xml(document))
    root.append(totem.budget_element(replace(document, year=document.year - 1)))
    return totem.serialized(root)


SPOILERS: dict[str, Spoiler] = {
    "totem_siret_court": _swap('<IdEtab V="21999902600012"/>', '<IdEtab V="2199990260001"/>'),
    "totem_exercice_texte": _swap('<Exer V="2024"/>', '<Exer V="exercice 2024"/>'),
    "totem_nomenclature_inconnue": _swap("M57-M57_A", "M99-M99_INCONNUE"),
    "totem_montant_illisible": _swap('<CredOuv V="18400.00"/>', '<CredOuv V="12,50 EUR"/>'),
    "totem_tronque": _truncate,
    "totem_entites": _entities,
    "totem_utf8_menteur": _mojibake,
}
