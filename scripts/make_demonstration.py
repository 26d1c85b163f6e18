"""Write the demonstration commune and the XML fixtures of the tests; the same bytes each time.

Usage: python scripts/make_demonstration.py [--demonstration FOLDER] [--fixtures FOLDER]
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path

from demonstration import totem, villexemple
from demonstration.fixtures import fixture_files

ROOT = Path(__file__).resolve().parent.parent


def demonstration_files() -> dict[str, bytes]:
    """Return the name and the bytes of each document of Villexemple."""
    files = {document.file_name: totem.xml(document) for document in villexemple.documents()}
    return files | villexemple.follow_ups()


def write(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write the files in the folder, which is made if needed."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
        print(f"{folder / name}  {len(content)} bytes")


def main() -> None:
    """Write everything."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--demonstration", type=Path, default=ROOT / "resources" / "demonstration")
    parser.add_argument("--fixtures", type=Path, default=ROOT / "tests" / "fixtures")
    arguments = parser.parse_args()
    write(arguments.demonstration, demonstration_files())
    write(arguments.fixtures, fixture_files())


if __name__ == "__main__":
    main()
