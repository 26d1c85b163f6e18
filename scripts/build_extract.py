"""Build data/extract.sqlite and its report from the sources; the same bytes each time.

Usage: python scripts/build_extract.py --sources FOLDER --npm FOLDER [--fetch]
       [--output data/extract.sqlite] [--report data/extract-rapport.md]
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "src"))

from extract.building import BuildError, build  # noqa: E402 - the package may not be installed
from extract.inputs import Inputs, fetch_packages  # noqa: E402


def main() -> int:
    """Build, and say why not when the figures are not the expected ones."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sources", type=Path, required=True)
    parser.add_argument("--npm", type=Path, required=True)
    parser.add_argument("--fetch", action="store_true", help="download the npm archives it lacks")
    parser.add_argument("--output", type=Path, default=ROOT / "data" / "extract.sqlite")
    parser.add_argument("--report", type=Path, default=ROOT / "data" / "extract-rapport.md")
    arguments = parser.parse_args()
    if arguments.fetch:
        fetch_packages(arguments.npm)
    try:
        build(Inputs(arguments.sources, arguments.npm), arguments.output, arguments.report)
    except BuildError as err:
        print(f"Not built, as these figures are not the expected ones:\n{err}", file=sys.stderr)
        return 1
    print(f"{arguments.output}  {arguments.output.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
