"""The register: codes, what became of them, who is a member of what, populations by year."""

from __future__ import annotations

from collections import Counter

import pytest

from budgetlocal.reference.extract import Extract
from budgetlocal.reference.official.kinds import Level
from budgetlocal.reference.today import ExtractRegister
from budgetlocal.reference.values import Collectivite, EventKind, Kind, Population


def get(extract: Extract, kind: Kind, code: str) -> Collectivite:
    found = extract.by_code(kind, code)
    assert found is not None, code
    return found


def test_a_commune_has_its_codes_and_its_places(extract: Extract) -> None:
    montreuil = get(extract, Kind.COMMUNE, "93048")
    assert (montreuil.name, montreuil.siren) == ("Montreuil", "219300480")
    assert (montreuil.departement, montreuil.region, montreuil.arrondissement) == (
        "93",
        "11",
        "931",
    )
    assert montreuil.postcodes == ("93100",)
    assert montreuil.epci_id == get(extract, Kind.EPCI, "200054781").id
    assert montreuil.ept_id == get(extract, Kind.EPT, "200057875").id
    assert extract.collectivite(montreuil.id) == montreuil


def test_an_unknown_code_or_number_is_none(extract: Extract) -> None:
    assert extract.by_code(Kind.COMMUNE, "99999") is None
    assert extract.by_code(Kind.EPCI, "93048") is None
    assert extract.collectivite(0) is None
    assert extract.collectivite(10**9) is None


def test_the_siren_of_paris_is_that_of_its_commune_and_of_its_departement(
    extract: Extract,
) -> None:
    assert [c.kind for c in extract.by_siren("217500016")] == [Kind.COMMUNE, Kind.DEPARTEMENT]
    assert extract.by_siren("") == ()


@pytest.mark.parametrize(
    ("siren", "name", "epci_type", "regime", "count"),
    [
        ("200054781", "Métropole du Grand Paris", "METRO", "FPU", 130),
        ("246700488", "Eurométropole de Strasbourg", "METRO", "FPU", 33),
        ("200046977", "Métropole de Lyon", "MET69", "FPU", 58),
        ("200067346", "CA Pornic Agglo Pays de Retz", "CA", "FPU", 15),
    ],
)
def test_an_epci_has_a_type_a_regime_and_members(
    extract: Extract, siren: str, name: str, epci_type: str, regime: str, count: int
) -> None:
    epci = get(extract, Kind.EPCI, siren)
    assert (epci.name, epci.type, epci.regime) == (name, epci_type, regime)
    members = extract.members(epci.id)
    assert len(members) == count
    assert [member.code for member in members] == sorted(member.code for member in members)
    assert epci.population == sum(member.population or 0 for member in members)


def test_the_communes_of_est_ensemble(extract: Extract) -> None:
    """The nine communes of the établissement public territorial 8 (decree 2015-1661)."""
    members = extract.members(get(extract, Kind.EPT, "200057875").id)
    assert {member.name for member in members} == {
        "Bagnolet",
        "Bobigny",
        "Bondy",
        "Le Pré-Saint-Gervais",
        "Les Lilas",
        "Montreuil",
        "Noisy-le-Sec",
        "Pantin",
        "Romainville",
    }


def test_every_epci_has_members_and_a_commune_one_epci_at_most(extract: Extract) -> None:
    with extract.connection() as connection:
        rows = connection.execute(
            "SELECT e.type, e.regime, count(m.id) FROM collectivite AS e"
            " JOIN collectivite AS m ON m.epci_id = e.id"
            " WHERE e.kind = 1 AND e.is_current AND m.is_current GROUP BY e.id"
        ).fetchall()
        alone = connection.execute(
            "SELECT code FROM collectivite WHERE kind = 0 AND is_current AND epci_id IS NULL"
            " AND code NOT LIKE '98%' AND code NOT LIKE '975%' AND code NOT LIKE '977%'"
            " AND code NOT LIKE '978%'"
        ).fetchall()
    connection.close()
    assert len(rows) == 1255
    assert {row[0] for row in rows} == {"CC", "CA", "CU", "METRO", "MET69"}
    assert {row[1] for row in rows} == {"FPU", "FA"}
    assert {code for (code,) in alone} == {"22016", "29083", "29155", "85113"}


def test_codes_lead_to_the_commune_of_today(extract: Extract) -> None:
    today = extract.today("93059")
    assert today is not None
    assert today.commune.code == "93066"
    assert not today.same_territory
    (event,) = today.events
    assert (event.kind, event.name) == (EventKind.MERGED, "Pierrefitte-sur-Seine")
    assert (event.seen, event.year) == (2024, 2025)


@pytest.mark.parametrize(
    ("code", "year", "same"),
    [
        ("93066", None, True),
        ("93066", 2024, False),  # without Pierrefitte-sur-Seine
        ("93066", 2025, True),
        ("01033", 2018, False),  # Bellegarde-sur-Valserine alone
        ("01033", 2022, True),
        ("74010", 2016, False),
        ("74010", 2018, True),
        ("93048", 2012, True),
    ],
)
def test_the_year_tells_which_territory_a_code_meant(
    extract: Extract, code: str, year: int | None, same: bool
) -> None:
    today = extract.today(code, year)
    assert today is not None
    assert today.commune.code == code
    assert today.same_territory is same


@pytest.mark.parametrize(
    ("code", "commune", "kind"),
    [
        ("75118", "75056", EventKind.DISTRICT),
        ("69385", "69123", EventKind.DISTRICT),
        ("13201", "13055", EventKind.DISTRICT),
        ("50173", "50129", EventKind.DELEGATED),
        ("59355", "59350", EventKind.ASSOCIATED),
        ("74011", "74010", EventKind.MERGED),
    ],
)
def test_what_became_of_a_code_is_said(
    extract: Extract, code: str, commune: str, kind: EventKind
) -> None:
    today = extract.today(code)
    assert today is not None
    assert (today.commune.code, today.events[-1].kind) == (commune, kind)


def test_a_code_of_no_list_leads_nowhere(extract: Extract) -> None:
    assert extract.today("99999") is None
    assert extract.today("") is None


def test_predecessors_go_by_the_names_of_their_time(extract: Extract) -> None:
    valserhone = get(extract, Kind.COMMUNE, "01033")
    old = extract.predecessors(valserhone.id)
    assert [(commune.code, commune.name) for commune in old] == [
        ("01033", "Bellegarde-sur-Valserine"),
        ("01091", "Châtillon-en-Michaille"),
        ("01205", "Lancrans"),
    ]
    assert all(not commune.is_current for commune in old)
    assert all(commune.successor_id == valserhone.id for commune in old)
    assert extract.predecessors(get(extract, Kind.COMMUNE, "93048").id) == ()


def test_by_code_prefers_today(extract: Extract) -> None:
    assert get(extract, Kind.COMMUNE, "93066").is_current
    former = get(extract, Kind.COMMUNE, "93059")
    assert (former.is_current, former.name) == (False, "Pierrefitte-sur-Seine")


@pytest.mark.parametrize(
    ("code", "count"), [("75", 1), ("976", 17), ("2A", 124), ("48", 152), ("93", 39), ("69M", 0)]
)
def test_the_communes_of_a_departement(extract: Extract, code: str, count: int) -> None:
    communes = extract.communes_of(get(extract, Kind.DEPARTEMENT, code).id)
    assert len(communes) == count
    assert all(commune.is_current and commune.departement == code for commune in communes)


def test_communes_of_something_else_are_none(extract: Extract) -> None:
    assert extract.communes_of(get(extract, Kind.COMMUNE, "75056").id) == ()


def test_how_many_there_are_of_each_kind(extract: Extract) -> None:
    """34 875 communes of the code officiel géographique 2026 and 94 entries of overseas."""
    with extract.connection() as connection:
        rows = connection.execute("SELECT kind, code FROM collectivite WHERE is_current").fetchall()
    connection.close()
    counts = Counter(list(Kind)[kind] for kind, _ in rows)
    assert counts[Kind.COMMUNE] == 34_969
    assert counts[Kind.EPCI] == 1_255
    assert counts[Kind.EPT] == 11
    in_law = [
        code
        for kind, code in rows
        if kind == 0 and not code.startswith(("975", "977", "978", "98"))
    ]
    assert len(in_law) == 34_875


def test_populations_of_each_year(extract: Extract) -> None:
    """INSEE, populations légales: 111 455 inhabitants of Montreuil in force in 2024."""
    populations = extract.populations(get(extract, Kind.COMMUNE, "93048").id)
    assert [population.year for population in populations] == list(range(2021, 2027))
    assert populations[3] == Population(2024, 111_455, 112_027)
    assert populations[5].municipale == 111_934
    assert populations[5].totale is None


def test_a_merged_commune_has_the_populations_of_its_parts(extract: Extract) -> None:
    populations = extract.populations(get(extract, Kind.COMMUNE, "93066").id)
    assert [population.year for population in populations] == list(range(2021, 2027))
    assert populations[0].municipale == 142_919


def test_an_island_without_epci_has_no_population_totale(extract: Extract) -> None:
    populations = extract.populations(get(extract, Kind.COMMUNE, "22016").id)
    assert populations[0] == Population(2021, None, None)
    assert populations[1] == Population(2022, 352, None)


@pytest.mark.parametrize(
    ("code", "level", "today"),
    [
        ("93059", Level.COMMUNE, "93066"),
        ("219300480", Level.COMMUNE, "93048"),
        ("217500016", Level.DEPARTEMENT, "75"),
        ("200057875", Level.EPCI, "200057875"),
        ("200054781", Level.EPCI, "200054781"),
        ("93", Level.DEPARTEMENT, "93"),
        ("11", Level.REGION, "11"),
        ("99999", Level.COMMUNE, None),
        ("219300480", Level.EPCI, None),
        ("93048", Level.OTHER, None),
    ],
)
def test_importers_are_told_the_code_of_today(
    extract: Extract, code: str, level: Level, today: str | None
) -> None:
    assert ExtractRegister(extract).today(code, level) == today
