"""Annexes of budget XML: which rows and fields are kept, none that names a person."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from pathlib import Path

import pytest
from lxml import etree
from tests.real_data import BUDGETS, needs

from budgetlocal.core.annexes import AnnexKind, AnnexRow
from budgetlocal.importing.annex_reader import KEPT
from budgetlocal.importing.reading import read_document

ROOT = Path(__file__).resolve().parents[2]
FIXTURE = ROOT / "tests" / "fixtures" / "totem_bp_2024.xml"
VALID = (
    "montreuil/CA_2016.xml",
    "montreuil/CA_2017.xml",
    "montreuil/CA_2019.xml",
    "montreuil/CA_2021.xml",
    "montreuil/CA_2022.xml",
    "yatotem2scdl/BP2022_M43_TRANSPORT.xml",
    "yatotem2scdl/CRACH_LOTISSEMENT_BP_2022.xml",
    "yatotem2scdl/CRACH_LOTISSEMENT_DM1_2022.xml",
    "yatotem2scdl/CRACH_PRINCIPAL_BP_2022.xml",
    "yatotem2scdl/CRACH_PRINCIPAL_DM2_2021.xml",
    "yatotem2scdl/MOHON_CFU_2023.xml",
)
ANNEXES = """<Annexes><DATA_PERSONNEL><PERSONNEL><EmploiGradeAgent V="NOM PLANTE"/></PERSONNEL>
</DATA_PERSONNEL><DATA_EMPRUNT>
<EMPRUNT><CodTypEmpr V="01"/><LibOrgaPreteur V="BANQUE  FICTIVE"/><ObjEmpr V="Ecole"/>
<MtCapitalRestDu_31_12 V="1200.50"/><MtICNE V=""/><Champ_Editeur V="NOM PLANTE"/></EMPRUNT>
<EMPRUNT calculated="true"><MtCapitalRestDu_31_12 V="9999.00"/></EMPRUNT>
<EMPRUNT><CodTypEmpr V="09"/><NomBenefEmprGaranti V="NOM PLANTE"/><ObjEmpr V="NOM PLANTE"/>
<MtEmprOrig V="10.00"/></EMPRUNT></DATA_EMPRUNT>
<DATA_FISCALITE><FISCALITE><CodSousTypContrib V="02"/><TxApplicConsMunic V="32.24"/></FISCALITE>
</DATA_FISCALITE></Annexes></Budget>"""


def with_annexes(tmp_path: Path) -> Path:
    """Write the fixture with annexes of our own."""
    text = FIXTURE.read_bytes().decode("iso-8859-1")
    assert "<Annexes" not in text
    path = tmp_path / "avec_annexes.xml"
    path.write_bytes(text.replace("</Budget>", ANNEXES).encode("iso-8859-1"))
    return path


def test_rows_are_kept_with_their_place_and_totals_are_not(tmp_path: Path) -> None:
    path = with_annexes(tmp_path)
    rows = read_document(path).annexes
    first = rows[0]
    assert [(row.kind, row.rank) for row in rows] == [
        (AnnexKind.EMPRUNT, 1),
        (AnnexKind.EMPRUNT, 3),
        (AnnexKind.FISCALITE, 1),
    ]
    assert first.get("LibOrgaPreteur") == "BANQUE FICTIVE"
    assert first.get("MtICNE") == first.get("MtIntExer") == ""
    assert "<EMPRUNT>" in path.read_text("iso-8859-1").splitlines()[first.source_line - 1]


def test_no_planted_name_is_kept(tmp_path: Path) -> None:
    rows = read_document(with_annexes(tmp_path)).annexes
    assert "NOM PLANTE" not in repr(rows)
    assert rows[1].get("MtEmprOrig") == "10.00"


def test_annexes_change_no_line(tmp_path: Path) -> None:
    plain = read_document(FIXTURE)
    assert plain.annexes == ()
    assert read_document(with_annexes(tmp_path)).lines == plain.lines


def _independent(path: Path) -> list[dict[str, str]]:
    """Count and read the rows by another way: the whole tree, by XPath."""
    rows = etree.parse(path).xpath('//*[local-name()="DATA_EMPRUNT"]/*[not(@calculated="true")]')
    return [
        {etree.QName(child).localname: (child.get("V") or "").strip() for child in row}
        for row in rows
    ]


def _sums(values: list[tuple[str, str]]) -> dict[str, Decimal]:
    sums: dict[str, Decimal] = defaultdict(Decimal)
    for kind, amount in values:
        sums[kind] += Decimal(amount or 0)
    return dict(sums)


@pytest.mark.real_data
@pytest.mark.parametrize("name", VALID)
def test_counts_and_sums_are_those_of_an_independent_reading(name: str) -> None:
    path = needs(BUDGETS) / name
    expected = _independent(path)
    rows = [row for row in read_document(path).annexes if row.kind is AnnexKind.EMPRUNT]
    assert len(rows) == len(expected)
    field = "MtCapitalRestDu_31_12"
    assert _sums([(row.get("CodTypEmpr"), row.get(field)) for row in rows]) == _sums(
        [(each.get("CodTypEmpr", ""), each.get(field, "")) for each in expected]
    )
    for row, raw in zip(rows, expected, strict=True):
        _check(row, raw)


def _check(row: AnnexRow, raw: dict[str, str]) -> None:
    assert {name for name, _ in row.values} <= KEPT[AnnexKind.EMPRUNT]
    assert all(text == " ".join(raw[name].split())[:200] for name, text in row.values)
    if raw.get("NomBenefEmprGaranti"):
        assert "NomBenefEmprGaranti" not in dict(row.values)


@pytest.mark.real_data
def test_the_guaranteed_loans_of_montreuil_are_told_apart() -> None:
    rows = read_document(needs(BUDGETS) / "montreuil/CA_2022.xml").annexes
    loans = [row for row in rows if row.kind is AnnexKind.EMPRUNT]
    assert len(loans) == 970
    assert sum(row.get("CodTypEmpr") == "09" for row in loans) == 902


def test_a_hedge_and_a_currency_are_kept_only_where_there_is_one(tmp_path: Path) -> None:
    """What says "no hedge" or "in euros" is left out: a file imported before keeps its digest."""
    path = with_annexes(tmp_path)
    text = path.read_bytes().decode("iso-8859-1")
    for first, second in (("false", "EUR"), ("true", "CHF")):
        told = f'<Couverture V="{first}"/><IndiceEmpr V="{second}"/><LibOrgaPreteur'
        path.write_bytes(text.replace("<LibOrgaPreteur", told).encode("iso-8859-1"))
        row = read_document(path).annexes[0]
        assert (row.get("Couverture"), row.get("IndiceEmpr")) == (
            ("", "") if first == "false" else ("true", "CHF")
        )
