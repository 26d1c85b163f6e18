"""The command line: open the window, or run one of the commands that need none."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from budgetlocal import __version__
from budgetlocal.commands.registry import COMMANDS, Command
from budgetlocal.core.errors import UserError

if TYPE_CHECKING:
    import argparse

REFUSED = 2
INTERRUPTED = 130
_ABOUT = ("-h", "--help", "--version")


def main(argv: Sequence[str] | None = None) -> int:
    """Return the exit code: 0, or 2 when a file is refused; the reason is printed."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    _write_utf8()
    asked = next((one for one in COMMANDS if arguments and one.name == arguments[0]), None)
    if asked is not None or (arguments and arguments[0] in _ABOUT):
        return _run(arguments, asked)
    gc.disable()  # thousands of objects are about to be made for good; `run` turns it on again
    from budgetlocal.app import run

    return run(arguments)


def _run(arguments: list[str], asked: Command | None) -> int:
    """Run a command; without one, the parser answers and leaves."""
    options = _parser(asked).parse_args(arguments)
    if asked is None:
        return 0
    try:
        return asked.load().run(options)
    except UserError as error:
        _print_refusal(error, as_json=getattr(options, "json", False))
        return REFUSED
    except KeyboardInterrupt:
        return INTERRUPTED


def _parser(asked: Command | None) -> argparse.ArgumentParser:
    """Return the parser; only the command that is asked for declares its arguments."""
    import argparse

    parser = argparse.ArgumentParser(
        prog="budgetlocal",
        description="Lit, vérifie et dessine les budgets des collectivités. "
        "Sans commande : ouvre la fenêtre, sur FICHIER s'il est donné.",
    )
    parser.add_argument("--version", action="version", version=f"BudgetLocal {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMANDE", required=True)
    for command in COMMANDS:
        added = commands.add_parser(command.name, help=command.help)
        if command is asked:
            command.load().add_arguments(added)
    return parser


def _print_refusal(error: UserError, *, as_json: bool) -> None:
    from budgetlocal.export.summary import refusal_json, refusal_text

    if as_json:
        import json

        print(json.dumps(refusal_json(error), ensure_ascii=False, indent=2))
    else:
        print("\n".join(refusal_text(error)), file=sys.stderr)


def _write_utf8() -> None:
    """Print accents whatever the system's habit, also into a pipe."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
