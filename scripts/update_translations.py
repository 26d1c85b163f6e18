"""Bring the translation files up to date with the sentences of the code.

    python scripts/update_translations.py [FOLDER]

French is the language of the code, so the French file holds only the sentences with a number
(%n), whose plural must be written; the English file holds every sentence. lupdate does not follow
`translatable(…, name=…)`, so `collect_texts.py` hands it those sentences first.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

import collect_texts

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "src" / "budgetlocal"
TRANSLATIONS = SOURCES / "ui" / "translations"
LUPDATE = Path(sys.executable).parent / "pyside6-lupdate"
OPTIONS = ("-silent", "-no-obsolete", "-locations", "none", "-source-language", "fr_FR")


def update(folder: Path) -> None:
    """Write the two translation files of a folder; translations already there are kept."""
    with tempfile.TemporaryDirectory() as temporary:
        texts = Path(temporary) / "texts.py"
        collect_texts.main(texts)
        sources = [str(path) for path in sorted(SOURCES.rglob("*.py"))]
        for language, plural_only in (("en_GB", False), ("fr_FR", True)):
            target = folder / f"budgetlocal_{language[:2]}.ts"
            options = ["-target-language", language, *(["-pluralonly"] if plural_only else [])]
            command = [str(LUPDATE), *OPTIONS, *options, str(texts), *sources, "-ts", str(target)]
            subprocess.run(command, check=True)


if __name__ == "__main__":
    update(Path(sys.argv[1]) if len(sys.argv) > 1 else TRANSLATIONS)
