"""From one row of an annex of TotEM to the fields that are kept of it.

Source of the fields: XSD of the TotEM budget document (Class_Emprunt, Class_Fiscalite).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from budgetlocal.core.annexes import AnnexKind, AnnexRow
from budgetlocal.importing.xml_stream import local_name

if TYPE_CHECKING:
    from lxml import etree

LONGEST = 200
"""Characters kept of a text; the XSD allows 100."""
_EMPRUNT = frozenset(
    {
        "AnEncaisse", "AnnuitNetDette", "CodArticle", "CodNatEmpr", "CodPeriodRemb",
        "CodPeriodRembDtVote", "CodProfilAmort", "CodProfilAmortDtVote", "CodTypEmpr",
        "CodTypEmprGaranti", "CodTyptxDtVote", "CodTyptxInit", "Couverture", "Dt1RembInit", "DtEmission",
        "DtSignInit", "DureeAnn", "DureeContratInit", "DureeRest", "IndSousJacent",
        "IndSousJacentDtVote", "IndexTxVariDtVote", "IndiceEmpr", "IndexTxVariInit", "LibOrgaPreteur",
        "MtCapitalExer", "MtCapitalRestDu_01_01", "MtCapitalRestDu_31_12", "MtEmprOrig", "MtICNE",
        "MtIntExer", "NumContrat", "ObjEmpr", "PartGarantie", "ProfilAmort", "ProvGarantiEmpr",
        "RReelFon", "Renegocie", "Structure", "StructureDtVote", "Tot1Annuite", "TotGarEchoirExer",
        "TxActua", "TxActuaInit", "TxMargeInit", "Txinit",
    }
)  # fmt: skip
_USUAL = {"Couverture": frozenset({"false", "0"}), "IndiceEmpr": frozenset({"EUR", "EURO"})}
"""What says nothing is left out: the digest of a document does not change for it."""
_FISCALITE = frozenset(
    {
        "CodTypContrib", "CodSousTypContrib", "LibTaxe", "MtBaseNotif", "TxVariBase",
        "TxApplicConsMunic", "TxVariTx", "MtProdVote", "TxVariProd",
    }
)  # fmt: skip
KEPT: Mapping[AnnexKind, frozenset[str]] = {
    AnnexKind.EMPRUNT: _EMPRUNT,
    AnnexKind.FISCALITE: _FISCALITE,
}
_GUARANTEED = "09"
"""The object of a guaranteed loan often names who is guaranteed: it is left out."""


def annex_row(element: etree._Element, rank: int) -> AnnexRow | None:
    """Return a row of an annex, None for a total that the software calculated."""
    if element.get("calculated") == "true":
        return None
    kind = AnnexKind(local_name(element))
    kept = KEPT[kind]
    values: dict[str, str] = {}
    for child in element:
        name = local_name(child)
        text = " ".join((child.get("V") or "").split())[:LONGEST]
        if name in kept and text and text not in _USUAL.get(name, ()):
            values.setdefault(name, text)
    if values.get("CodTypEmpr") == _GUARANTEED:
        values.pop("ObjEmpr", None)
    return AnnexRow(kind, rank, element.sourceline or 0, tuple(values.items()))
