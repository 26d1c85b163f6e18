"""Asks how large the picture of a chart should be."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QSpinBox, QVBoxLayout, QWidget

from budgetlocal.core.formatting import decimal_number
from budgetlocal.ui.forms import Wording, combo_box, label_of, whole_number
from budgetlocal.ui.language import say
from budgetlocal.ui.picture_size import (
    HIGHEST_DPI,
    LARGEST_PX,
    LOWEST_DPI,
    PRESETS,
    SMALLEST_PX,
    PictureSize,
)
from budgetlocal.ui.widgets.texts import label


class PictureForm(QDialog):
    """A size by name or in numbers; the file and its format are asked for afterwards."""

    answered = Signal(object)
    """The PictureSize."""

    def __init__(self, size: PictureSize, parent: QWidget | None) -> None:
        """Propose a size; call `open()`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Taille de l'image"))
        self._build(size)
        self._connect()
        self._follow_numbers()

    @property
    def size_asked(self) -> PictureSize:
        """The size that the numbers say."""
        return PictureSize(self._width.value(), self._height.value(), self._dpi.value())

    def _build(self, size: PictureSize) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(label(self.windowTitle(), "heading"))
        words = self.tr("Les chiffres et les textes grandissent avec la résolution.")
        column.addWidget(label(words, "muted"))
        form = QFormLayout()
        wording = Wording(self.tr("&Usage"), self.tr("Une taille par son nom, ou la vôtre"))
        self._preset = combo_box(wording)
        self._preset.addItems([say(name) for name, _size in PRESETS])
        self._preset.addItem(self.tr("Autre taille"))
        form.addRow(label_of(self._preset, wording), self._preset)
        self._width = self._number(
            form,
            Wording(self.tr("&Largeur (pixels)"), self.tr("De 320 à 12 000 pixels")),
            size.width_px,
            (SMALLEST_PX, LARGEST_PX),
        )
        self._height = self._number(
            form,
            Wording(self.tr("&Hauteur (pixels)"), self.tr("De 320 à 12 000 pixels")),
            size.height_px,
            (SMALLEST_PX, LARGEST_PX),
        )
        self._dpi = self._number(
            form,
            Wording(
                self.tr("&Résolution (points par pouce)"),
                self.tr("96 pour un écran, 300 pour l'impression"),
            ),
            size.dpi,
            (LOWEST_DPI, HIGHEST_DPI),
        )
        column.addLayout(form)
        self._printed = label("", "muted")
        column.addWidget(self._printed)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText(self.tr("Choisir le fichier…"))
        column.addWidget(self._buttons)
        self._preset.setFocus()

    def _connect(self) -> None:
        self._preset.activated.connect(self._use_preset)
        for box in (self._width, self._height, self._dpi):
            box.valueChanged.connect(self._follow_numbers)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.accepted.connect(self._answer)

    def _number(
        self, form: QFormLayout, wording: Wording, value: int, bounds: tuple[int, int]
    ) -> QSpinBox:
        box = whole_number(wording, value, highest=bounds[1], none="")
        box.setMinimum(bounds[0])
        form.addRow(label_of(box, wording), box)
        return box

    @Slot(int)
    def _use_preset(self, rank: int) -> None:
        if rank >= len(PRESETS):
            self._width.setFocus()
            return
        size = PRESETS[rank][1]
        self._width.setValue(size.width_px)
        self._height.setValue(size.height_px)
        self._dpi.setValue(size.dpi)

    @Slot()
    def _follow_numbers(self) -> None:
        """Say what the numbers print at, and whether such a picture can be drawn."""
        size = self.size_asked
        ranks = [rank for rank, (_name, each) in enumerate(PRESETS) if each == size]
        self._preset.setCurrentIndex(ranks[0] if ranks else len(PRESETS))
        width, height = (decimal_number(round(side * 10), 0) for side in size.printed_cm)
        if size.is_allowed:
            words = self.tr("Imprimée : {largeur} × {hauteur} mm")
            self._printed.setText(words.format(largeur=width, hauteur=height))
        else:
            self._printed.setText(
                self.tr("Cette image serait démesurée : au plus 60 millions de pixels.")
            )
        self._ok.setEnabled(size.is_allowed)

    @Slot()
    def _answer(self) -> None:
        self.answered.emit(self.size_asked)
