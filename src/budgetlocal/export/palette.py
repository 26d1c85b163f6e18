"""The colours and second signs of a theme for the writers without Qt."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from budgetlocal.bundled import bundled
from budgetlocal.core.meanings import Role
from budgetlocal.core.specs import Series

_LEAST_CONTRAST = 4.5
PRINTED = "clair"
"""Files are printed and projected on white, whatever the theme of the window."""


@dataclass(frozen=True, slots=True)
class SeriesLook:
    """How one series is drawn: two colours (RRGGBB) and the signs that stay in black and white."""

    line: str
    fill: str
    pattern: str
    """plain, pale, hatched or dotted, on bars."""
    dash: str
    """solid, dash or dot, on lines."""
    symbol: str
    """disc, square, triangle or diamond, on lines."""


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of a theme, by what they mean."""

    roles: Mapping[str, str]
    series: Mapping[Role, SeriesLook]
    parts: tuple[SeriesLook, ...]

    def looks(self, series: Sequence[Series]) -> tuple[SeriesLook, ...]:
        """Return one look per series; a meaning that comes again takes the style of a part."""
        found: list[SeriesLook] = []
        spare = iter(self.parts * (1 + len(series)))
        for each in series:
            look = self.series[each.role]
            found.append(look if look not in found else next(spare))
        return tuple(found)

    def ink_on(self, fill: str) -> str:
        """Return the colour of a text on a fill: the more legible of paper and ink."""
        inks = (self.roles["base"], self.roles["text"])
        return max(inks, key=lambda ink: _contrast(ink, fill))

    def legible(self, color: str) -> str:
        """Return a colour for words on paper: ink where the given one is too pale (WCAG 2, AA)."""
        is_enough = _contrast(color, self.roles["base"]) >= _LEAST_CONTRAST
        return color if is_enough else self.roles["text"]


def _contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, from 1 to 21 (WCAG 2.1, definition of contrast ratio)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: str) -> float:
    shares = [int(color[rank : rank + 2], 16) / 255 for rank in (0, 2, 4)]
    linear = [
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4  # noqa: PLR2004
        for share in shares
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@cache
def load_palette(name: str = PRINTED) -> Palette:
    """Return the palette of a bundled theme, read from `resources/themes/`."""
    path = bundled("resources", "themes", f"{name}.toml")
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    colors = {key: value.removeprefix("#").upper() for key, value in data["colors"].items()}
    dashes, symbols = ("solid", "dash", "dot"), ("disc", "square", "triangle", "diamond")
    return Palette(
        roles={role: colors[key] for role, key in data["roles"].items()},
        series={
            role: SeriesLook(
                colors[style["line"]],
                colors[style["fill"]],
                style["pattern"],
                style["dash"],
                style["symbol"],
            )
            for role, style in ((role, data["series"][role]) for role in Role)
        },
        parts=tuple(
            SeriesLook(
                colors[part["line"]],
                colors[part["fill"]],
                part["pattern"],
                dashes[rank % len(dashes)],
                symbols[rank % len(symbols)],
            )
            for rank, part in enumerate(data["parts"])
        ),
    )
