"""Finding a collectivité: as people type, by any code it has or had, the likeliest one first."""

from __future__ import annotations

import pytest

from budgetlocal.reference.extract import Extract
from budgetlocal.reference.names import search_name
from budgetlocal.reference.values import Collectivite, Kind


def first(extract: Extract, text: str) -> Collectivite:
    found = extract.search(text, limit=1)
    assert found, text
    return found[0]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("st etienne", "42218"),
        ("St. Étienne", "42218"),
        ("SAINT-ETIENNE", "42218"),
        ("l hay les roses", "94038"),
        ("L’Haÿ-les-Roses", "94038"),
        ("lhay", None),
        ("ile d yeu", "85113"),
        ("L'Île-d'Yeu", "85113"),
        ("oeuilly", "51410"),
        ("Œuilly", "51410"),
        ("ste marie aux mines", "68298"),
        ("  montreuil  ", "93048"),
        ("y", "80829"),
    ],
)
def test_accents_hyphens_and_short_forms_do_not_count(
    extract: Extract, text: str, code: str | None
) -> None:
    found = extract.search(text, limit=1)
    assert (found[0].code if found else None) == code


@pytest.mark.parametrize(
    ("code", "wanted"),
    [
        ("93048", "93048"),
        ("2a004", "2A004"),
        ("2B033", "2B033"),
        ("97411", "97411"),
        ("98818", "98818"),
        ("219300480", "93048"),
        ("94240", "94038"),
        ("97600", "97611"),
        ("200054781", "200054781"),
        ("200057875", "200057875"),
    ],
)
def test_insee_siren_and_postcode_find(extract: Extract, code: str, wanted: str) -> None:
    assert wanted in {found.code for found in extract.search(code)}


@pytest.mark.parametrize(
    ("text", "today"),
    [
        ("93059", "93066"),  # Pierrefitte-sur-Seine, merged in 2025
        ("pierrefitte sur seine", "93066"),
        ("50173", "50129"),  # Équeurdreville-Hainneville, commune déléguée
        ("equeurdreville", "50129"),
        ("cherbourg octeville", "50129"),
        ("bellegarde sur valserine", "01033"),  # has kept its code
        ("seynod", "74010"),
        ("20004", "2A004"),  # before Corse was divided
        ("lomme 59", "59350"),  # commune associée
    ],
)
def test_old_codes_and_names_find_the_commune_of_today(
    extract: Extract, text: str, today: str
) -> None:
    assert first(extract, text).code == today


@pytest.mark.parametrize(
    ("text", "commune"),
    [
        ("75118", "75056"),
        ("paris 18e arrondissement", "75056"),
        ("75018", "75056"),
        ("69383", "69123"),
        ("lyon 3", "69123"),
        ("13201", "13055"),
        ("marseille 1er", "13055"),
    ],
)
def test_municipal_arrondissements_find_their_commune(
    extract: Extract, text: str, commune: str
) -> None:
    assert first(extract, text).code == commune


def test_homonyms_come_by_population(extract: Extract) -> None:
    found = extract.search("saint denis", kinds=[Kind.COMMUNE], limit=4)
    assert {commune.name for commune in found} == {"Saint-Denis"}
    assert [commune.code for commune in found] == ["97411", "93066", "11339", "30247"]
    sizes = [commune.population or 0 for commune in found]
    assert sizes == sorted(sizes, reverse=True)


def test_the_exact_name_comes_before_the_larger_communes_that_begin_with_it(
    extract: Extract,
) -> None:
    names = [found.name for found in extract.search("saint ouen", kinds=[Kind.COMMUNE])]
    exact = names.count("Saint-Ouen")
    assert exact == 2
    assert names[:exact] == ["Saint-Ouen"] * exact
    assert "Saint-Ouen-sur-Seine" in names[exact:]


def test_a_name_being_typed_finds_at_every_letter(extract: Extract) -> None:
    name = "saint étienne du rouvray"
    for end in range(len("saint étienne d"), len(name) + 1):
        assert "76575" in {found.code for found in extract.search(name[:end])}, name[:end]


def test_the_text_may_hold_the_departement(extract: Extract) -> None:
    assert extract.search("saint denis 93", kinds=[Kind.COMMUNE])[0].code == "93066"
    assert first(extract, "montreuil 93").code == "93048"


@pytest.mark.parametrize(("postcode", "code"), [("21200", "21054"), ("20000", "2A004")])
def test_a_whole_postcode_comes_before_the_sirens_that_begin_with_it(
    extract: Extract, postcode: str, code: str
) -> None:
    assert any(other.siren.startswith(postcode) for other in extract.search(postcode, limit=50))
    assert first(extract, postcode).code == code


@pytest.mark.parametrize("kind", [Kind.EPCI, Kind.DEPARTEMENT, Kind.REGION, Kind.EPT])
def test_only_the_kinds_asked_for_come(extract: Extract, kind: Kind) -> None:
    found = extract.search("grand", kinds=[kind]) or extract.search("p", kinds=[kind])
    assert found
    assert {one.kind for one in found} == {kind}


def test_overseas_are_found_by_name(extract: Extract) -> None:
    for name, code in (("Cayenne", "97302"), ("Mamoudzou", "97611"), ("Nouméa", "98818")):
        assert first(extract, name).code == code


@pytest.mark.parametrize(
    "text", ["", "   ", "'", '"*', "-", "AND", "NEAR(", "nom:", "^", "\x00", "é" * 500]
)
def test_no_text_breaks_the_search(extract: Extract, text: str) -> None:
    assert len(extract.search(text)) <= 20


def test_no_kind_or_no_room_finds_nothing(extract: Extract) -> None:
    assert extract.search("montreuil", kinds=[]) == ()
    assert extract.search("montreuil", limit=0) == ()


def test_each_is_found_once_and_no_more_than_asked(extract: Extract) -> None:
    found = extract.search("saint", limit=50)
    assert len(found) == len({one.id for one in found}) == 50


def test_only_collectivites_of_today_are_found(extract: Extract) -> None:
    assert all(found.is_current for found in extract.search("saint denis", limit=200))


def test_a_commune_is_found_by_its_own_name(extract: Extract) -> None:
    """Every 200th commune comes among those of its very name."""
    department = extract.by_code(Kind.DEPARTEMENT, "62")
    assert department is not None
    for commune in extract.communes_of(department.id)[::20]:
        found = extract.search(commune.name, limit=20)
        assert commune.code in {one.code for one in found}
        assert search_name(found[0].name) == search_name(commune.name)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("lomme", "59350"),
        ("LOMME", "59350"),
        ("hellemmes lille", "59350"),
        ("lommerange", "57411"),
        ("lille", "59350"),
    ],
)
def test_an_associated_commune_counts_as_an_exact_name(
    extract: Extract, text: str, code: str
) -> None:
    assert first(extract, text).code == code
    assert first(extract, text).kind is Kind.COMMUNE


def test_other_finds_follow_and_other_kinds_are_left_out(extract: Extract) -> None:
    found = [each.code for each in extract.search("lomme", limit=3)]
    assert found == ["59350", "57411"]
    assert extract.search("lomme", kinds=[Kind.EPCI], limit=3) == ()
