"""Where the reference database of the person is, for the window and the command line alike."""

from __future__ import annotations

from pathlib import Path

FOLDER = "reference"
DOWNLOADS = "telechargements"


def user_reference_folder() -> Path:
    """Return the folder of the imported official data of the person who runs the program."""
    import platformdirs

    return platformdirs.user_data_path("budgetlocal", appauthor=False) / FOLDER


def downloads_folder(reference_folder: Path) -> Path:
    """Return where official files are fetched to, beside the database."""
    return reference_folder / DOWNLOADS
