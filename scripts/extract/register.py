"""The register: communes of today and of the past, EPCI, EPT, départements, régions, strates."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from budgetlocal.reference.strates import SCHEME_OFGL, load_schemes
from budgetlocal.reference.values import KIND_CODES, Kind
from extract.history import History, read_history
from extract.inputs import LATEST, Inputs

_OVERSEAS = re.compile(r"10([12346])(\d{3})")
_PADDED = re.compile(r"0(2[AB]\d{3})")
ALSACE, LYON = "67A", "69M"
"""Départements of the law that the geographic code has no département for."""
_LYON_SIREN = "200046977"
_WITHOUT_COUNCIL = ("2A", "2B", "67", "68")
"""Their councils gave way to the collectivité de Corse (2018) and to that of Alsace (2021)."""


@dataclass(slots=True)
class Row:
    """One collectivité of the register, before it has a number."""

    kind: Kind
    code: str
    name: str
    siren: str = ""
    departement: str = ""
    region: str = ""
    arrondissement: str = ""
    type: str = ""
    regime: str = ""
    epci: str = ""
    ept: str = ""
    population: int | None = None
    population_year: int | None = None
    postcodes: tuple[str, ...] = ()
    is_current: bool = True
    successor: str = ""
    id: int = 0

    @property
    def order(self) -> tuple[int, bool, str, str]:
        """What the numbers are given by."""
        return (KIND_CODES[self.kind], not self.is_current, self.code, self.name)


@dataclass(slots=True)
class Register:
    """Every collectivité, current ones by kind and code, past ones beside them."""

    current: dict[tuple[Kind, str], Row]
    history: History
    former: dict[tuple[Kind, str], Row] = field(default_factory=dict)

    def former_commune(self, code: str) -> Row:
        """Return the row of a commune as it was before its territory changed."""
        key = (Kind.COMMUNE, code)
        if key not in self.former:
            successor = self.history.successor(code) or code
            today = self.current[Kind.COMMUNE, successor]
            self.former[key] = Row(
                kind=Kind.COMMUNE,
                code=code,
                name=self.history.name_before(code) or today.name,
                departement=today.departement,
                region=today.region,
                is_current=False,
                successor=successor,
            )
        return self.former[key]

    def former_epci(self, siren: str, name: str, epci_type: str = "", regime: str = "") -> Row:
        """Return the row of an EPCI that is no more, under the name that a source gives."""
        key = (Kind.EPCI, siren)
        if key not in self.former:
            self.former[key] = Row(
                kind=Kind.EPCI,
                code=siren,
                siren=siren,
                name=name or siren,
                type=epci_type,
                regime=regime,
                is_current=False,
            )
        return self.former[key]

    def numbered(self) -> list[Row]:
        """Return all rows in order, with their numbers, from 1."""
        rows = sorted([*self.current.values(), *self.former.values()], key=lambda row: row.order)
        for number, row in enumerate(rows, start=1):
            row.id = number
        return rows


def insee_code(text: str) -> str:
    """Return the INSEE code of a commune from the codes of the DGFiP: 101101 is 97101.

    >>> insee_code("02A004"), insee_code("104411"), insee_code("1001"), insee_code("75056")
    ('2A004', '97411', '01001', '75056')
    """
    overseas = _OVERSEAS.fullmatch(text)
    if overseas:
        return "97" + overseas[2]
    padded = _PADDED.fullmatch(text)
    return padded[1] if padded else text.zfill(5)


def read_register(inputs: Inputs) -> Register:
    """Return the register of 2026."""
    rows = [
        *_communes(inputs),
        *_groupings(inputs),
        *_departements(inputs),
        *_regions(inputs),
        *_strates(),
    ]
    return Register({(row.kind, row.code): row for row in rows}, read_history(inputs))


def _communes(inputs: Inputs) -> list[Row]:
    member_of: dict[str, dict[str, str]] = defaultdict(dict)
    for table in ("epci", "ept"):
        for group in inputs.package(LATEST, table):
            for member in group["membres"]:
                member_of[table][member["code"]] = group["code"]
    return [
        Row(
            kind=Kind.COMMUNE,
            code=commune["code"],
            name=commune["nom"],
            siren=commune.get("siren") or "",
            departement=commune["departement"],
            region=commune["region"],
            arrondissement=commune.get("arrondissement", ""),
            epci=member_of["epci"].get(commune["code"], ""),
            ept=member_of["ept"].get(commune["code"], ""),
            population=commune.get("population"),
            population_year=2026 if "population" in commune else None,
            postcodes=tuple(sorted(commune.get("codesPostaux", ()))),
        )
        for commune in inputs.package(LATEST, "communes")
        if commune["type"] == "commune-actuelle"
    ]


def _groupings(inputs: Inputs) -> list[Row]:
    communes = {
        commune["code"]: commune
        for commune in inputs.package(LATEST, "communes")
        if commune["type"] == "commune-actuelle"
    }
    rows = []
    for table, kind in (("epci", Kind.EPCI), ("ept", Kind.EPT)):
        for group in inputs.package(LATEST, table):
            members = [communes[member["code"]] for member in group["membres"]]
            rows.append(
                Row(
                    kind=kind,
                    code=group["code"],
                    siren=group["code"],
                    name=group["nom"],
                    departement=_seat([member["departement"] for member in members]),
                    region=_seat([member["region"] for member in members]),
                    type=group["type"],
                    regime=group["modeFinancement"] or "",
                    population=sum(member["population"] for member in members),
                    population_year=2026,
                )
            )
    return rows


def _seat(codes: list[str]) -> str:
    """Return the code that most members have, the lowest one when even."""
    return min(set(codes), key=lambda code: (-codes.count(code), code))


def _departements(inputs: Inputs) -> list[Row]:
    sirens = _sirens(inputs, "departements")
    for gone in _WITHOUT_COUNCIL:
        sirens.pop(gone, None)
    totals = _populations(inputs, "departement")
    rows = [
        _territory(Kind.DEPARTEMENT, entry, sirens, totals)
        for entry in inputs.package(LATEST, "departements")
    ]
    alsace, lyon = "Collectivité européenne d'Alsace", "Métropole de Lyon (département)"
    rows.append(Row(Kind.DEPARTEMENT, ALSACE, alsace, region="44"))
    rows.append(Row(Kind.DEPARTEMENT, LYON, lyon, siren=_LYON_SIREN, region="84"))
    return rows


def _regions(inputs: Inputs) -> list[Row]:
    sirens, totals = _sirens(inputs, "regions"), _populations(inputs, "region")
    return [
        _territory(Kind.REGION, entry, sirens, totals)
        for entry in inputs.package(LATEST, "regions")
    ]


def _sirens(inputs: Inputs, level: str) -> dict[str, str]:
    file = f"identifiants-collectivites-2022/Data/identifiants_{level}_2022.csv"
    return {row["COG"]: row["SIREN"] for row in inputs.rows(file)}


def _territory(
    kind: Kind, entry: dict[str, Any], sirens: dict[str, str], totals: dict[str, int]
) -> Row:
    code = entry["code"]
    return Row(
        kind=kind,
        code=code,
        name=entry["nom"],
        siren=sirens.get(code, ""),
        departement=code if kind is Kind.DEPARTEMENT else "",
        region=entry.get("region", code),
        population=totals.get(code),
        population_year=2026 if code in totals else None,
    )


def _populations(inputs: Inputs, level: str) -> dict[str, int]:
    totals: dict[str, int] = defaultdict(int)
    for commune in inputs.package(LATEST, "communes"):
        if commune["type"] == "commune-actuelle" and "population" in commune:
            totals[commune[level]] += commune["population"]
    return totals


def _strates() -> list[Row]:
    (scheme,) = (scheme for scheme in load_schemes() if scheme.key == SCHEME_OFGL)
    return [Row(Kind.STRATE, strate.code, str(strate.label)) for strate in scheme.classes]
