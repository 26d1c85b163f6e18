"""What is chosen before a pack is written: templates of the town, its logo, whose names are shown."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from budgetlocal.ui.file_dialogs import Ask, FileQuestion
from budgetlocal.ui.forms import Wording, label_of, name_input, text_field, tick_box
from budgetlocal.ui.tools import Tools
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from budgetlocal.export.pack_choices import PackChoices


class WritingDialog(QDialog):
    """Proposes the templates of the last time; names are hidden again each time.

    The choice about confidential parts is kept with the pack, by the one who asks.
    """

    answered = Signal(object)
    """The PackChoices."""

    def __init__(
        self,
        tools: Tools,
        parent: QWidget | None,
        *,
        hidden: Sequence[str] = (),
        writes_hidden: bool = False,
    ) -> None:
        """Show the choices; call `open()`.

        `hidden` are the titles of the confidential parts; `writes_hidden` what was chosen of them.
        """
        super().__init__(parent)
        self._hidden = tuple(hidden)
        self._writes_hidden = writes_hidden and bool(hidden)
        self.setWindowTitle(self.tr("Écrire le dossier"))
        self._tools = tools
        self._build()
        self._buttons.accepted.connect(self._accept)
        self._buttons.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(8)
        column.addWidget(label(self.windowTitle(), "heading"))
        words = self.tr(
            "Diaporama, document, classeur, images, tableaux et paquet de preuve, dans un répertoire. "
            "Sans modèle, les fichiers ont les couleurs de BudgetLocal."
        )
        column.addWidget(label(words, "muted"))
        kept = self._tools.settings
        self._slides = self._path_row(
            column,
            Wording(
                self.tr("Modèle de &diapositives (.pptx, .potx)"),
                self.tr("Ses mises en page et ses couleurs sont reprises"),
            ),
            kept.slides_template,
            self.tr("Diapositives (*.pptx *.potx)"),
        )
        self._document = self._path_row(
            column,
            Wording(
                self.tr("&Modèle de document (.docx, .dotx)"), self.tr("Ses styles sont repris")
            ),
            kept.document_template,
            self.tr("Document (*.docx *.dotx)"),
        )
        self._logo = self._path_row(
            column,
            Wording(
                self.tr("&Logo (.png, .jpg)"),
                self.tr("Il est mis en haut à droite de chaque diapositive"),
            ),
            kept.logo,
            self.tr("Image (*.png *.jpg *.jpeg)"),
        )
        self._names = tick_box(
            Wording(
                self.tr("&Avec les noms de personnes"),
                self.tr("Par défaut, les noms de personnes sont retirés de tous les fichiers"),
            )
        )
        self._lenders = tick_box(
            Wording(
                self.tr("Cacher aussi les &prêteurs"),
                self.tr("Les noms des banques des annexes de la dette"),
            )
        )
        warning = self.tr(
            "Les fichiers montreront des noms de personnes : ne les publiez pas et ne les transmettez "
            "qu'à ceux qui ont à les connaître."
        )
        self._warning = label(warning, "warning")
        self._warning.hide()
        for widget in (self._names, self._warning, self._lenders):
            column.addWidget(widget)
        self._add_confidential(column)
        self._names.toggled.connect(self._warn)
        self._names.toggled.connect(self._lenders.setDisabled)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(self.tr("Choisir le répertoire…"))
        column.addStretch(1)
        column.addWidget(self._buttons)
        ok.setDefault(True)  # once it is in the dialog: before, Return would press Cancel
        ok.setFocus()
        self.resize(self.fontMetrics().averageCharWidth() * 90, self.sizeHint().height())

    def _add_confidential(self, column: QVBoxLayout) -> None:
        """Propose to write the confidential parts, when there are some."""
        self._secret = tick_box(
            Wording(
                self.tr("Avec les parties &confidentielles"),
                self.tr(
                    "Par défaut, elles ne sont dans aucun fichier ; le conseil ne les voit jamais"
                ),
            )
        )
        names = ", ".join(self.tr("« {titre} »").format(titre=each) for each in self._hidden)
        words = self.tr(
            "Les fichiers montreront ce que vous avez marqué confidentiel ({titres}) : gardez-les pour "
            "vous."
        )
        self._secret_warning = label(words.format(titres=names), "warning")
        for widget in (self._secret, self._secret_warning):
            column.addWidget(widget)
            widget.setVisible(bool(self._hidden))
        self._secret.setChecked(self._writes_hidden)
        self._secret_warning.setVisible(self._writes_hidden)
        self._secret.toggled.connect(self._warn_of_secret)

    def _path_row(
        self, column: QVBoxLayout, wording: Wording, path: str, pattern: str
    ) -> QLineEdit:
        line = text_field(wording, path)
        line.setClearButtonEnabled(True)
        line.setPlaceholderText(self.tr("Aucun"))
        button = QPushButton(self.tr("Choisir…"))
        name_input(
            button,
            Wording(self.tr("Choisir : {quoi}").format(quoi=wording.name), wording.help),
        )
        button.setAutoDefault(False)
        button.clicked.connect(partial(self._ask, line, wording.name, pattern))
        column.addWidget(label_of(line, wording))
        row = QHBoxLayout()
        row.addWidget(line, 1)
        row.addWidget(button)
        column.addLayout(row)
        return line

    def _ask(self, line: QLineEdit, title: str, pattern: str) -> None:
        start = line.text() or self._tools.settings.last_folder
        question = FileQuestion(Ask.OPEN_ONE, title, start, (pattern,))
        self._tools.ask_files(self, question, lambda paths: line.setText(str(paths[0])))

    @Slot(bool)
    def _warn(self, shows_names: bool) -> None:
        """Show the warning, and make room for it."""
        self._warning.setVisible(shows_names)
        self._make_room()

    @Slot(bool)
    def _warn_of_secret(self, shows_secret: bool) -> None:
        self._secret_warning.setVisible(shows_secret)
        self._make_room()

    def _make_room(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    @Slot()
    def _accept(self) -> None:
        from budgetlocal.export.pack_choices import PackChoices

        kept = self._tools.settings
        kept.slides_template = self._slides.text().strip()
        kept.document_template = self._document.text().strip()
        kept.logo = self._logo.text().strip()
        choices: PackChoices = PackChoices(
            slides_template=_path(kept.slides_template),
            document_template=_path(kept.document_template),
            logo=_path(kept.logo),
            shows_names=self._names.isChecked(),
            hides_lenders=self._lenders.isChecked() and self._lenders.isEnabled(),
            with_confidential=self._secret.isChecked() and bool(self._hidden),
        )
        self.accept()
        self.answered.emit(choices)


def _path(text: str) -> Path | None:
    return Path(text) if text else None
