"""French and English are complete: every sentence of the code, none left over, none half done."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).resolve().parents[2]
TRANSLATIONS = ROOT / "src" / "budgetlocal" / "ui" / "translations"
LANGUAGES = ("en", "fr")
HOLE = re.compile(r"\{\w+\}|%L?n")


def messages(path: Path) -> dict[tuple[str, str], ET.Element]:
    root = ET.parse(path).getroot()  # noqa: S314 - our own file
    return {
        (context.findtext("name") or "", message.findtext("source") or ""): message
        for context in root.iter("context")
        for message in context.iter("message")
    }


def translated(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    forms = [form.text or "" for form in translation.findall("numerusform")]
    return forms or [translation.text or ""]


@pytest.fixture(scope="module")
def fresh(tmp_path_factory) -> Path:
    """The translation files as the script would leave them now."""
    folder = tmp_path_factory.mktemp("ts")
    for language in LANGUAGES:
        shutil.copy(TRANSLATIONS / f"budgetlocal_{language}.ts", folder)
    script = ROOT / "scripts" / "update_translations.py"
    subprocess.run([sys.executable, str(script), str(folder)], check=True, timeout=120)
    return folder


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_holds_every_sentence_of_the_code_and_no_other(fresh, language):
    name = f"budgetlocal_{language}.ts"
    assert set(messages(TRANSLATIONS / name)) == set(messages(fresh / name))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_left_unfinished(fresh, language):
    unfinished = [
        key
        for key, message in messages(fresh / f"budgetlocal_{language}.ts").items()
        if message.find("translation").get("type") or not all(translated(message))
    ]
    assert unfinished == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_holes_of_its_sentence(language):
    wrong = [
        source
        for (_context, source), message in messages(
            TRANSLATIONS / f"budgetlocal_{language}.ts"
        ).items()
        for form in translated(message)
        if sorted(HOLE.findall(form)) != sorted(HOLE.findall(source))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_key_of_a_menu_stays_a_key(language):
    wrong = [
        source
        for (context, source), message in messages(
            TRANSLATIONS / f"budgetlocal_{language}.ts"
        ).items()
        for form in translated(message)
        if context == "Menus" and ("&" in source) != ("&" in form)
    ]
    assert wrong == []
