"""Our own one-colour drawings, painted in the colour that the theme asks for."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from budgetlocal.bundled import bundled

_SIZES = (16, 24, 32, 48)


@lru_cache(maxsize=64)
def _drawing(name: str) -> str:
    return bundled("resources", "icons", f"{name}.svg").read_text(encoding="utf-8")


def pixmap(name: str, color: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """Return a drawing of `size` logical pixels in one colour."""
    coloured = _drawing(name).replace("currentColor", color.name())
    renderer = QSvgRenderer(QByteArray(coloured.encode()))
    image = QPixmap(QSize(size, size) * ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def icon(
    name: str, color: QColor, *, checked: QColor | None = None, sizes: tuple[int, ...] = _SIZES
) -> QIcon:
    """Return a drawing at every usual size, with another colour when its button is down."""
    made = QIcon()
    for size in sizes:
        made.addPixmap(pixmap(name, color, size))
        if checked is not None:
            made.addPixmap(pixmap(name, checked, size), QIcon.Mode.Normal, QIcon.State.On)
            made.addPixmap(pixmap(name, checked, size), QIcon.Mode.Active, QIcon.State.On)
    return made
