"""Where the application keeps its own files, apart from what people save."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Folders:
    """The folders of one installation; tests give temporary ones."""

    config: Path
    state: Path
    data: Path | None = None
    """What people import for good; beside the state when not given."""

    @property
    def settings_file(self) -> Path:
        """The settings, as an INI file that a person can read."""
        return self.config / "budgetlocal.ini"

    @property
    def library(self) -> Path:
        """The indicators of the person."""
        return self.config / "indicateurs.json"

    @property
    def sessions(self) -> Path:
        """The private working copies, one folder per open document."""
        return self.state / "sessions"

    @property
    def reference(self) -> Path:
        """The reference database of imported official files."""
        return self.data or self.state / "reference"

    @property
    def reports(self) -> Path:
        """The local reports of our own faults."""
        return self.state / "rapports"


def user_folders() -> Folders:
    """Return the folders of the person who runs the application."""
    import platformdirs

    from budgetlocal.reference.official.location import user_reference_folder

    return Folders(
        config=platformdirs.user_config_path("budgetlocal", appauthor=False),
        state=platformdirs.user_state_path("budgetlocal", appauthor=False),
        data=user_reference_folder(),
    )
