"""Write the sentences of the rooms without Qt in a form that lupdate reads.

lupdate does not see `translatable("Context", "Sentence {name}.", name=…)` once there are named
values. This script finds these calls in the sources and writes one QT_TRANSLATE_NOOP for each:

    python scripts/collect_texts.py build/texts.py
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

SOURCES = Path(__file__).resolve().parents[1] / "src" / "budgetlocal"
FUNCTION = "translatable"


def sentences(path: Path) -> Iterator[tuple[str, str]]:
    """Yield context and sentence of each call in a file.

    Raises:
        ValueError: one of the two is no literal, so that nobody could translate it.
    """
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"), str(path))):
        if not (isinstance(node, ast.Call) and _name(node.func) == FUNCTION):
            continue
        match node.args:
            case [ast.Constant(value=str(context)), ast.Constant(value=str(sentence))]:
                yield context, sentence
            case _:
                place = f"{path.relative_to(SOURCES)}:{node.lineno}"
                message = f"{place}: context and sentence have to be literals"
                raise ValueError(message)


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _quoted(text: str) -> str:
    """Return a string literal that lupdate's parser reads as Python's does."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def main(target: Path) -> None:
    """Write the file for lupdate."""
    found = sorted({pair for path in sorted(SOURCES.rglob("*.py")) for pair in sentences(path)})
    lines = [f"QT_TRANSLATE_NOOP({_quoted(context)}, {_quoted(text)})\n" for context, text in found]
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text("".join(lines), encoding="utf-8")
    print(f"{len(found)} sentences of the rooms without Qt")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
