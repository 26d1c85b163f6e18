"""The personal library: versions, sharing, and what is wrong in a file that comes from elsewhere."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from budgetlocal.core.errors import UserError
from budgetlocal.indicators.catalogue import catalogue
from budgetlocal.indicators.drafts import Draft, FormulaText, checked
from budgetlocal.indicators.errors import FormulaError
from budgetlocal.indicators.library import (
    LARGEST_FILE,
    Library,
    from_text,
    merged,
    opened,
    read_library,
    to_text,
    write_library,
)

WHEN = "2026-11-24T08:00:00"


def draft(code: str = "cout_scolaire", text: str = "D(6; fonction=2)", **changes: object) -> Draft:
    fields: dict[str, object] = {"label": "Coût scolaire", "definition": "Fonction 2."} | changes
    return Draft(code, formulas=(FormulaText(text),), **fields)  # type: ignore[arg-type]


def test_a_draft_gets_its_unit_from_its_formula() -> None:
    assert checked(draft(), catalogue()).dimension.label == "€"
    assert (
        checked(draft(text="par_habitant(epargne_brute)"), catalogue()).dimension.label == "€/hab"
    )


@pytest.mark.parametrize(
    "wrong",
    [
        draft(code="Épargne"), draft(code="population"), draft(code="x"), draft(label=" "),
        draft(text="cout_scolaire + 1 €"), draft(definition="x" * 3_000),
    ],
)  # fmt: skip
def test_a_draft_that_is_not_allowed_is_refused(wrong: Draft) -> None:
    with pytest.raises(UserError):
        checked(wrong, catalogue())


def test_formulas_of_one_indicator_say_the_same_thing() -> None:
    two = Draft("x2", "x", "", (FormulaText("D6", ("M14",)), FormulaText("D6 / D7", ("M57",))))
    with pytest.raises(UserError, match="unité"):
        checked(two, catalogue())
    with pytest.raises(FormulaError):
        checked(draft(text="D6 + population"), catalogue())


def test_saving_again_keeps_the_version_before() -> None:
    library = Library().with_draft(draft(), WHEN).with_draft(draft(text="D(6; fonction=21)"), WHEN)
    entry = library.entry("cout_scolaire")
    assert entry is not None
    assert [version.draft.formulas[0].text for version in entry.versions] == [
        "D(6; fonction=2)",
        "D(6; fonction=21)",
    ]
    assert library.without("cout_scolaire") == Library()


def test_a_library_comes_back_from_its_file(tmp_path: Path) -> None:
    library = Library().with_draft(draft(), WHEN).with_draft(draft("autre", "cout_scolaire"), WHEN)
    path = tmp_path / "dossier" / "moi.json"
    write_library(library, path)
    assert read_library(path) == library
    assert read_library(tmp_path / "rien.json") == Library()


def test_indicators_that_cite_one_another_open_in_any_order() -> None:
    library = Library().with_draft(draft("cc", "cout_a + D(6; fonction=3)"), WHEN)
    library = library.with_draft(draft("bb", "b2 * 2"), WHEN)
    library = library.with_draft(draft("b2", "D61"), WHEN)
    found = opened(library, catalogue())
    assert found.catalogue.get("bb") is not None
    assert dict(found.refused).keys() == {"cc"}
    assert "cout_a" in str(dict(found.refused)["cc"])


def test_a_code_of_the_catalogue_is_not_taken_over() -> None:
    found = opened(Library().with_draft(draft("epargne_brute"), WHEN), catalogue())
    assert found.catalogue["epargne_brute"] is catalogue()["epargne_brute"]
    assert [code for code, _ in found.refused] == ["epargne_brute"]


def test_a_file_that_was_changed_is_refused() -> None:
    text = to_text(Library().with_draft(draft(), WHEN))
    with pytest.raises(UserError, match="changé"):
        from_text(text.replace("fonction=2", "fonction=3"), "moi.json")


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "null", '{"format": "autre"}', '{"format": "budgetlocal-indicateurs", "version": 9}',
     '{"format": "budgetlocal-indicateurs", "version": 1}', "[" * 100_000],
)  # fmt: skip
def test_a_file_that_is_no_library_is_refused(text: str) -> None:
    with pytest.raises(UserError):
        from_text(text, "moi.json")


def test_a_well_sealed_file_of_nonsense_is_refused() -> None:
    import hashlib

    body = {"indicateurs": [{"versions": [{"code": 3}]}]}
    seal = hashlib.sha256(json.dumps(body, ensure_ascii=False, sort_keys=True).encode()).hexdigest()
    data = {"format": "budgetlocal-indicateurs", "version": 1, "empreinte": seal, **body}
    with pytest.raises(UserError, match="lisible"):
        from_text(json.dumps(data), "moi.json")


def test_a_file_too_large_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "gros.json"
    path.write_text("x" * (LARGEST_FILE + 1))
    with pytest.raises(UserError, match="gros"):
        read_library(path)


def test_shared_indicators_join_mine_as_new_versions() -> None:
    mine = Library().with_draft(draft(), WHEN)
    theirs = Library().with_draft(draft(text="D62"), WHEN).with_draft(draft("autre", "D61"), WHEN)
    both = merged(mine, theirs, WHEN)
    entry = both.entry("cout_scolaire")
    assert entry is not None
    assert (len(entry.versions), entry.draft.formulas[0].text) == (2, "D62")
    assert merged(both, theirs, WHEN) == both
    assert merged(Library(), mine.only(["rien"]), WHEN) == Library()
