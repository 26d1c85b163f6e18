"""Texts to read: the guide, the shortcuts, what this program is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from budgetlocal.ui.forms import Wording, name_input

_DARK = 0.5
"""Lightness of a window below which its theme is dark."""


class ReadingDialog(QDialog):
    """A text in Markdown, in a window of its own."""

    def __init__(
        self, title: str, markdown: str, parent: QWidget | None, pictures: Path | None = None
    ) -> None:
        """Show a text; call `show()` so that the main window stays usable.

        `pictures` is the folder of those that the text names, each in a light and a dark one.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 100, metrics.height() * 34)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        browser = QTextBrowser()
        browser.document().setDocumentMargin(16)
        if pictures is not None:
            browser.setSearchPaths([str(pictures)])
            if self.palette().window().color().lightnessF() < _DARK:
                markdown = markdown.replace("-clair.png)", "-sombre.png)")
        browser.setMarkdown(markdown)
        browser.setOpenLinks(False)
        name_input(browser, Wording(title, self.tr("Le texte, à faire défiler.")))
        column.addWidget(browser, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)


def shortcuts_text(actions: Sequence[QAction], heading: str) -> str:
    """Return the shortcuts of some actions as a Markdown table."""
    rows: list[str] = []
    for action in actions:
        text, _, written = action.text().partition("\t")
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText) or written
        if keys and (row := f"| {text.replace('&', '').rstrip('…')} | {keys} |") not in rows:
            rows.append(row)
    titles = (
        QCoreApplication.translate("ReadingDialog", "Action"),
        QCoreApplication.translate("ReadingDialog", "Touches"),
    )
    return "\n".join((f"# {heading}", "", f"| {titles[0]} | {titles[1]} |", "|---|---|", *rows))
