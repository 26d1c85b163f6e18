"""How large a picture is: pixels, and what they print at."""

from __future__ import annotations

from dataclasses import dataclass

from budgetlocal.core.text import Text, translatable

SMALLEST_PX, LARGEST_PX = 320, 12_000
LOWEST_DPI, HIGHEST_DPI = 36, 1_200
MOST_PIXELS = 60_000_000
"""Above, a picture would take more memory than the whole program."""
_CM_PER_INCH = 2.54


@dataclass(frozen=True, slots=True)
class PictureSize:
    """A size in pixels, and the resolution that it is printed at."""

    width_px: int
    height_px: int
    dpi: int

    @property
    def printed_cm(self) -> tuple[float, float]:
        """Its width and height on paper."""
        return (
            self.width_px / self.dpi * _CM_PER_INCH,
            self.height_px / self.dpi * _CM_PER_INCH,
        )

    @property
    def is_allowed(self) -> bool:
        """Whether it can be drawn."""
        return (
            SMALLEST_PX <= self.width_px <= LARGEST_PX
            and SMALLEST_PX <= self.height_px <= LARGEST_PX
            and LOWEST_DPI <= self.dpi <= HIGHEST_DPI
            and self.width_px * self.height_px <= MOST_PIXELS
        )


PRESETS: tuple[tuple[Text, PictureSize], ...] = (
    (
        translatable("PictureSize", "Diapositive (1920 × 1080, 144 ppp)"),
        PictureSize(1920, 1080, 144),
    ),
    (
        translatable("PictureSize", "Rapport A4, 17 cm de large (300 ppp)"),
        PictureSize(2008, 1130, 300),
    ),
    (
        translatable("PictureSize", "Publication carrée (1080 × 1080, 96 ppp)"),
        PictureSize(1080, 1080, 96),
    ),
    (
        translatable("PictureSize", "Affiche A3 en largeur (300 ppp)"),
        PictureSize(4961, 3508, 300),
    ),
)
"""What people ask for most, by name."""
