"""A person in front of the window: clicks, types, reads; files come from a fake dialog."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize

from budgetlocal.app import Application
from budgetlocal.ui.folders import Folders
from person import FakeFileDialogs, Person

LAPTOP = QSize(1280, 768)
REPOSITORY = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session", autouse=True)
def _frozen_modules() -> None:
    """Leave what the imports made out of each collection: Qt, pandas and pyqtgraph stay anyway."""
    import pandas as pd  # noqa: F401 - drawn in by the first page
    import pyqtgraph as pg  # noqa: F401

    gc.collect()
    gc.freeze()


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(config=tmp_path / "config", state=tmp_path / "state")


@pytest.fixture
def person(qtbot, qapp, folders: Folders) -> Iterator[Person]:
    """Someone who has just started the application, with nothing open."""
    dialogs = FakeFileDialogs()
    application = Application(qapp, folders, dialogs)
    application.start([])
    application.window.resize(LAPTOP)  # the offscreen screen is only 800 pixels wide
    person = Person(qtbot, application, dialogs)
    person.wait_until_shown()
    yield person
    application.window.jobs.close()
    application.window.close_now()
    application.window.deleteLater()
    application.deleteLater()
    # Without this the windows of all tests would pile up: nothing deletes them outside exec().
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


@pytest.fixture(scope="session")
def demonstration() -> dict[str, Path]:
    """The files of the fictitious commune, by name."""
    folder = REPOSITORY / "resources" / "demonstration"
    return {path.stem: path for path in folder.glob("*.xml")}


@pytest.fixture(scope="session")
def fixtures() -> Path:
    """The small fictitious files, good and bad."""
    return REPOSITORY / "tests" / "fixtures"
