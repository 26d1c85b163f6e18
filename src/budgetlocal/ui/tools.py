"""What the flows of one window share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from budgetlocal.ui.file_dialogs import AskFiles
from budgetlocal.ui.folders import Folders
from budgetlocal.ui.jobs import Jobs
from budgetlocal.ui.session import Session
from budgetlocal.ui.settings import Settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Tools:
    """The window, what it works on, and how it asks for files."""

    window: QWidget
    session: Session
    jobs: Jobs
    settings: Settings
    folders: Folders
    ask_files: AskFiles
