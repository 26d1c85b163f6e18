"""`python -m budgetlocal`: the same as the command `budgetlocal`."""

from __future__ import annotations

from budgetlocal.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
