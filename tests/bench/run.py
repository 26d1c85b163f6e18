"""Print every benchmark as a ratio against a named baseline measured in the same run."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

ROOMS = (
    "reading",
    "tables",
    "window",
    "undo",
    "extract",
    "official",
    "indicators",
    "peers",
    "prospective",
    "effets",
    "slides",
)


def main() -> None:
    """Run each bench module of this folder; one without its data says nothing."""
    here = Path(__file__).resolve().parent
    sys.path[:0] = [str(here.parent), str(here.parents[1] / "scripts")]
    for room in ROOMS:
        if not (here / f"{room}.py").is_file():
            continue
        module = importlib.import_module(f"bench.{room}")
        for measure in module.measures():
            print(measure, flush=True)
        for line in getattr(module, "memory", list)():
            print(line, flush=True)


if __name__ == "__main__":
    main()
