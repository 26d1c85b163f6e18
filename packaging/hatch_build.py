"""Put the shipped files into the wheel; part of the build, never of the installed program."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

BUNDLED_FOLDERS = ("resources", "data")


class BundledFilesHook(BuildHookInterface):
    """Add `resources/` and `data/` to a wheel as `budgetlocal/_bundled/<folder>`.

    An editable install is left alone: there `budgetlocal.bundled` finds the folders at the top
    of the repository, and a copy would go stale.
    """

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the folders that exist to the files of the wheel."""
        if version != "standard":
            return
        for folder in BUNDLED_FOLDERS:
            source = Path(self.root, folder)
            if source.is_dir():
                build_data["force_include"][str(source)] = f"budgetlocal/_bundled/{folder}"
