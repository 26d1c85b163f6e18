from __future__ import annotations

from budgetlocal.analysis.open_data.identity import (
    event_words,
    identity_facts,
    links,
    members_table,
    members_title,
    subtitle,
)
from budgetlocal.reference.today import ExtractRegister
from budgetlocal.reference.values import Event, EventKind, Kind
from official_files import BALANCE_HEADER, balance_line, lines


def facts_of(sheet) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for fact in identity_facts(sheet):
        found.setdefault(str(fact.name), []).append(str(fact.value).replace("\u202f", " "))
    return found


def test_a_commune_says_its_codes_its_strates_and_what_it_belongs_to(sheet_of):
    facts = facts_of(sheet_of("26274"))
    assert facts["Code INSEE"] == ["26274"]
    assert facts["Communauté de communes"] == ["CC du Diois, fiscalité professionnelle unique"]
    assert facts["Strates de l'OFGL"] == ["moins de 100 habitants (population totale 2025 : 2)"]
    assert "à confirmer" in facts["Groupes démographiques de la DGF"][0]


def test_a_commune_leads_to_its_epci_its_departement_and_its_region(sheet_of, extract):
    found = links(sheet_of("93001"))
    names = [str(link.name) for link in found]
    assert names[0] == "Métropole du Grand Paris"
    assert names[2:] == ["Seine-Saint-Denis (93)", "Île-de-France (11)"]
    assert extract.collectivite(found[1].number).kind is Kind.EPT


def test_a_former_commune_leads_to_today_s_and_says_why(sheet_of):
    sheet = sheet_of("01144")
    assert str(links(sheet)[0].name) == "Aujourd'hui : Bâgé-Dommartin"
    facts = facts_of(sheet)
    assert facts["Situation"] == ["N'existe plus aujourd'hui sous cette forme."]
    assert facts["Histoire"] == ["Dommartin (01144) : réunie à Bâgé-Dommartin entre 2016 et 2018."]


def test_a_commune_of_today_lists_those_it_was_made_of(sheet_of):
    sheet = sheet_of("01025")
    assert str(members_title(sheet)) == "Anciennes communes (2)"
    assert "Dommartin" in [str(row.cells[1]) for row in members_table(sheet).rows]


def test_an_event_between_two_lists_a_year_apart_is_dated():
    event = Event(EventKind.DELEGATED, "01033", "Bellegarde", 2020, 2019)
    assert str(event_words(event, "Valserhône")) == (
        "Bellegarde (01033) : devenue commune déléguée de Valserhône en 2019."
    )
    old = Event(EventKind.MERGED, "01033", "Bellegarde", 2016, None)
    assert "avant 2016" in str(event_words(old, "Valserhône"))


def test_members_can_be_followed_by_their_number(sheet_of, extract):
    for code, kind, count in (
        ("242600534", Kind.EPCI, 50),
        ("93", Kind.DEPARTEMENT, 39),
        ("53", Kind.REGION, 4),
    ):
        sheet = sheet_of(code, kind)
        table = members_table(sheet)
        assert len(table.rows) == count
        for row in table.rows:
            assert extract.collectivite(int(row.key)).name == str(row.cells[1])


def test_the_population_of_members_adds_up_to_that_of_the_epci(sheet_of):
    sheet = sheet_of("242600534", Kind.EPCI)
    assert sum(row.cells[2] for row in members_table(sheet).rows) == sheet.collectivite.population


def test_the_subtitle_says_kind_code_and_population(sheet_of):
    words = str(subtitle(sheet_of("26274")))
    assert words == "Commune · code INSEE 26274 · 2 habitants (2026)"
    assert "SIREN 242600534" in str(subtitle(sheet_of("242600534", Kind.EPCI)))
    assert "population inconnue" in str(subtitle(sheet_of("01144")))


def test_an_imported_balance_is_named_on_the_sheet(sheet_of, bring, extract):
    siret = "21260274200012"
    bring(
        lines(BALANCE_HEADER, balance_line(siret, "6061", 12_345, 0)),
        "balance.csv",
        register=ExtractRegister(extract),
    )
    found = facts_of(sheet_of("26274"))["Balance comptable importée"]
    assert found == [f"2024, VILLEXEMPLE (M57), SIRET {siret}"]


def test_a_collectivite_without_figures_says_what_to_do(sheet_of):
    assert "Importez un fichier officiel" in facts_of(sheet_of("53", Kind.REGION))["Chiffres"][0]
    assert "Chiffres" not in facts_of(sheet_of("26274"))
