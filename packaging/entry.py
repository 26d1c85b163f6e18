"""Where the frozen program starts: the same `main` as the `budgetlocal` command."""

from __future__ import annotations

import multiprocessing
import sys

from budgetlocal.cli import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
