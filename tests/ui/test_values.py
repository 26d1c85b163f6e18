"""Settings, recent files, choices, crash reports: the parts of the window without a window."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from budgetlocal.core.kinds import Etape
from budgetlocal.core.specs import Unit
from budgetlocal.ui.choices import fullest, nearest
from budgetlocal.ui.crash import CrashHook, fault_report, write_report
from budgetlocal.ui.export_flow import file_name
from budgetlocal.ui.recent import RecentFile, read_recent, with_opened, without, written
from budgetlocal.ui.settings import Language, Settings
from budgetlocal.ui.widgets.figure_text import exact_figure, short_figure
from budgetlocal.workspace.entries import DocumentEntry
from fakes import make_header


def entry(number: int, etape: Etape, exercice: int, *, is_principal: bool = True) -> DocumentEntry:
    header = make_header(etape=etape, exercice=exercice, is_principal=is_principal)
    return DocumentEntry(
        id=number,
        budget_id=1 if is_principal else 2,
        exercice=exercice,
        etape=etape,
        numero=0,
        etape_label=header.etape_label,
        budget=header.budget,
        is_principal=is_principal,
        is_draft=False,
        vote_date="",
        source_name="x.xml",
        line_count=1,
    )


def test_the_latest_account_of_the_principal_budget_says_most():
    entries = [
        entry(1, Etape.CA, 2023),
        entry(2, Etape.CFU, 2024),
        entry(3, Etape.BP, 2025),
        entry(4, Etape.DM, 2025),
        entry(5, Etape.CFU, 2024, is_principal=False),
    ]
    assert fullest(entries) == entries[1]


def test_a_budget_says_more_than_a_decision_modificative():
    entries = [entry(1, Etape.BP, 2025), entry(2, Etape.DM, 2025)]
    assert fullest(entries) == entries[0]
    assert fullest([]) is None


def test_the_nearest_document_keeps_the_step_then_the_year():
    entries = [entry(1, Etape.BP, 2024), entry(2, Etape.CA, 2024), entry(3, Etape.BP, 2025)]
    assert nearest(entries, 2024, Etape.BP) == entries[0]
    assert nearest(entries, 2025, Etape.CA) == entries[2]
    assert nearest(entries, 2019, Etape.BP) == entries[1]


def test_recent_files_are_kept_newest_first_and_once():
    recent: tuple[RecentFile, ...] = ()
    for rank in (*range(10), 3):
        recent = with_opened(
            recent, Path(f"/d/{rank}.budgetlocal"), opened=f"2026-01-{rank + 1:02d}"
        )
    assert [file.path.stem for file in recent] == ["3", "9", "8", "7", "6", "5", "4", "2"]
    assert read_recent(written(recent)) == recent
    assert len(without(recent, Path("/d/3.budgetlocal"))) == 7


@pytest.mark.parametrize("text", ["", "pas du JSON", '[{"path": 3}]', '{"a": 1}', "[1]"])
def test_an_unreadable_list_of_recent_files_is_empty(text):
    assert read_recent(text) == ()


def test_settings_are_read_back_with_their_types(tmp_path):
    settings = Settings(tmp_path / "a" / "budgetlocal.ini")
    settings.theme = "sombre"
    settings.language = Language.ENGLISH
    settings.text_percent = 130
    settings.last_folder = "/tmp/été"  # noqa: S108 - only a text
    settings.write()
    again = Settings(tmp_path / "a" / "budgetlocal.ini")
    assert (again.theme, again.language, again.text_percent) == ("sombre", Language.ENGLISH, 130)
    assert again.last_folder == "/tmp/été"  # noqa: S108 - only a text


def test_settings_that_make_no_sense_are_the_defaults(tmp_path):
    path = tmp_path / "budgetlocal.ini"
    path.write_text("[apparence]\nlangue=xx\ntaille_du_texte=9000\n", encoding="utf-8")
    settings = Settings(path)
    assert settings.language is Language.FRENCH
    assert settings.text_percent == 200
    assert settings.theme == ""


def test_a_fault_is_written_down_and_shown_once(tmp_path):
    shown = []
    hook = CrashHook(tmp_path / "rapports", lambda text, path: shown.append((text, path)))
    try:
        1 / 0  # noqa: B018 - on purpose
    except ZeroDivisionError:
        hook.handle(*sys.exc_info())
    [(text, path)] = shown
    assert "ZeroDivisionError" in text
    assert path.read_text(encoding="utf-8") == text


def test_a_fault_while_showing_a_fault_is_only_written(tmp_path):
    folder = tmp_path / "rapports"

    def show(text, path):
        hook.handle(ValueError, ValueError("encore"), None)

    hook = CrashHook(folder, show)
    hook.handle(ValueError, ValueError("un"), None)
    assert len(list(folder.iterdir())) == 2


def test_a_report_that_cannot_be_written_is_no_second_fault(tmp_path):
    blocked = tmp_path / "fichier"
    blocked.write_text("", encoding="utf-8")
    assert write_report(blocked / "rapports", fault_report(ValueError, ValueError(), None)) is None


def test_a_title_becomes_a_name_of_file():
    assert file_name("CA 2024 / Budget : eau") == "CA-2024-Budget-eau"
    assert file_name("///") == "tableau"


@pytest.mark.parametrize(
    ("value", "unit", "short", "exact"),
    [
        (123_456_789, Unit.EUROS, "1 235 k€", "1 234 567,89 €"),
        (None, Unit.EUROS, "n. d.", "n. d."),
    ],
)
def test_a_figure_is_short_on_its_tile_and_exact_on_demand(value, unit, short, exact):
    def plain(text):
        return text.replace("\u202f", " ").replace("\u00a0", " ")

    assert plain(short_figure(value, unit)) == short
    assert plain(exact_figure(value, unit)) == exact
