"""What is seen when nothing is open: three ways to begin, and the recent files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from budgetlocal.ui.icons import icon, pixmap
from budgetlocal.ui.recent import RecentFile
from budgetlocal.ui.style import current_theme
from budgetlocal.ui.theme import ColorRole
from budgetlocal.ui.widgets.texts import label

_LONG = QLocale.FormatType.LongFormat


class WelcomePage(QWidget):
    """Open a budget, open a workspace, or look at the demonstration."""

    import_asked = Signal()
    open_asked = Signal()
    demonstration_asked = Signal()
    data_asked = Signal()
    recent_chosen = Signal(object)
    """The path of a recent file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the choices; recent files come with `show_recent`."""
        super().__init__(parent)
        self._recent_rows: list[QWidget] = []
        self._choices: list[tuple[QPushButton, str, bool]] = []
        self._build()
        self.dress()

    def show_recent(self, files: Sequence[RecentFile]) -> None:
        """List the recent files, newest first."""
        for row in self._recent_rows:
            self._recent.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._recent_rows = [self._recent_row(file) for file in files]
        for row in self._recent_rows:
            self._recent.addWidget(row)
        self._no_recent.setVisible(not files)

    def dress(self) -> None:
        """Paint the drawings in the colours of the theme."""
        theme = current_theme()
        side = round(self.fontMetrics().height() * 1.4)
        for button, drawing, is_primary in self._choices:
            role = ColorRole.ACCENT_TEXT if is_primary else ColorRole.ACCENT
            button.setIcon(icon(drawing, theme.color(role), sizes=(side, 2 * side)))
            button.setIconSize(QSize(side, side))
        mark = self.fontMetrics().height() * 3
        color = theme.color(ColorRole.ACCENT)
        self._mark.setPixmap(pixmap("budgetlocal", color, mark, self.devicePixelRatioF()))

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.tr("Accueil"))
        outer.addWidget(area)
        inner = QWidget()
        area.setWidget(inner)
        across = QHBoxLayout(inner)
        across.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addStretch(1)
        column.addLayout(self._heading())
        column.addSpacing(14)
        panels = QHBoxLayout()
        panels.setSpacing(16)
        panels.addWidget(self._begin_card(), 3)
        panels.addWidget(self._recent_card(), 3)
        column.addLayout(panels)
        column.addSpacing(6)
        column.addWidget(self._drop_zone())
        column.addStretch(2)
        middle = QWidget()
        middle.setLayout(column)
        middle.setMaximumWidth(self.fontMetrics().averageCharWidth() * 150)
        across.addWidget(middle, 20)
        across.addStretch(1)

    def _heading(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        self._mark = QLabel()
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(label("BudgetLocal", "title"))
        words = self.tr(
            "Lire un budget local, vérifier qu'il est juste, suivre son exécution, "
            "repartir avec des graphiques. Tout reste sur cet ordinateur."
        )
        texts.addWidget(label(words, "muted"))
        row.addLayout(texts, 1)
        return row

    def _begin_card(self) -> QFrame:
        card, column = _card(self.tr("Commencer"))
        for text, detail, drawing, signal in (
            (
                self.tr("Ouvrir un fichier de &budget…"),
                self.tr("TotEM ou CFU en XML, ou l'export Excel ou csv de votre logiciel"),
                "fichier",
                self.import_asked,
            ),
            (
                self.tr("Ouvrir un &classeur…"),
                self.tr("Un fichier .budgetlocal que vous avez enregistré"),
                "classeur",
                self.open_asked,
            ),
            (
                self.tr("Voir la &démonstration"),
                self.tr("Les budgets d'une commune fictive, pour essayer"),
                "demonstration",
                self.demonstration_asked,
            ),
            (
                self.tr("Chercher une c&ollectivité…"),
                self.tr("Ce que les données publiques disent d'elle, sans importer de budget"),
                "donnees",
                self.data_asked,
            ),
        ):
            is_primary = not self._choices
            button = QPushButton(text)
            button.setProperty("role", "primary" if is_primary else "choice")
            button.setAccessibleDescription(detail)
            button.clicked.connect(signal)
            self._choices.append((button, drawing, is_primary))
            column.addWidget(button)
            column.addWidget(label(detail, "small"))
            column.addSpacing(8)
        column.addStretch(1)
        return card

    def _recent_card(self) -> QFrame:
        card, column = _card(self.tr("Fichiers récents"))
        self._no_recent = label(
            self.tr("Les classeurs que vous enregistrez apparaîtront ici."), "muted"
        )
        column.addWidget(self._no_recent)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        column.addLayout(self._recent)
        column.addStretch(1)
        return card

    def _recent_row(self, file: RecentFile) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(0)
        button = QPushButton(file.path.stem)
        button.setProperty("role", "link")
        button.setAccessibleDescription(str(file.path))
        button.setToolTip(str(file.path))
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self.recent_chosen.emit(file.path))
        column.addWidget(button)
        column.addWidget(label(f"{_day(file.opened)} · {_folder(file.path)}", "small"))
        return row

    def _drop_zone(self) -> QFrame:
        zone = QFrame()
        zone.setProperty("role", "dropzone")
        column = QVBoxLayout(zone)
        column.setContentsMargins(16, 14, 16, 14)
        first = label(self.tr("Ou déposez vos fichiers ici"), "heading")
        second = label(
            self.tr(
                "Sont reconnus : les documents budgétaires TotEM (BP, BS, DM, CA) et les comptes "
                "financiers uniques (CFU), en XML, les tableaux Excel, LibreOffice et csv de votre "
                "logiciel financier, les classeurs .budgetlocal, et les fichiers officiels de l'OFGL, "
                "de la DGFiP, de la DGCL et de l'INSEE. Plusieurs à la fois si vous voulez."
            ),
            "muted",
        )
        for text in (first, second):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(text)
        return zone


def _card(title: str) -> tuple[QFrame, QVBoxLayout]:
    card = QFrame()
    card.setProperty("role", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(20, 16, 20, 16)
    column.setSpacing(4)
    column.addWidget(label(title, "heading"))
    column.addSpacing(8)
    return card, column


def _day(iso: str) -> str:
    return QLocale().toString(QDate.fromString(iso[:10], Qt.DateFormat.ISODate), _LONG)


def _folder(path: Path) -> str:
    home = Path.home()
    folder = path.parent
    return str(Path("~") / folder.relative_to(home)) if folder.is_relative_to(home) else str(folder)
