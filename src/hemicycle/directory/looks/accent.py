"""The accent of a body: one colour, that is read on every ground in light and in dark (WCAG 2.2, 1.4.3), or refused.

Amber is refused: on every screen it says who has the floor, and nothing else.
"""

import colorsys
import re
from collections.abc import Iterable
from typing import Literal

import msgspec

HEX = re.compile(r"#[0-9a-f]{6}")
LEAST = 4.5
"""The contrast of text against its ground (WCAG 2.2, level AA)."""
LIGHT, DARK = (
    ("#ffffff", "#faf8f4", "#f3f0e9", "#e8e4da"),
    ("#0d1319", "#141c24", "#1c2630", "#27333f"),
)
"""The grounds of pages and room, from the farthest to the nearest."""
WHITE, INK = "#ffffff", "#07131f"
AMBER = (28 / 360, 56 / 360)
"""The hues that say who has the floor."""
LEAST_COLOUR = 0.25
"""Below this saturation a colour has no hue to speak of."""
STEPS = 40
Why = Literal["no-colour", "amber", "too-faint"]


class Accent(msgspec.Struct, frozen=True):
    """The colour on a light and on a dark ground, what is written upon it, and its own faint ground."""

    light: str
    on_light: str
    dim_light: str
    dark: str
    on_dark: str
    dim_dark: str

    @property
    def ratios(self) -> tuple[float, float, float]:
        """On white, on the nearest light ground, and on the nearest dark ground."""
        return (
            contrast(self.light, WHITE),
            contrast(self.light, LIGHT[-1]),
            contrast(self.dark, DARK[-1]),
        )


class Refused(msgspec.Struct, frozen=True):
    """Why a colour cannot be had. `ratio`: its contrast on the nearest light ground."""

    why: Why
    ratio: float = 0.0


def accent_of(written: str) -> Accent | Refused:
    """The accent of this colour, with the one that takes its place on a dark ground."""
    colour = written.strip().lower()
    if not HEX.fullmatch(colour):
        return Refused("no-colour")
    hue, _, saturation = colorsys.rgb_to_hls(*_parts(colour))
    if saturation > LEAST_COLOUR and AMBER[0] <= hue <= AMBER[1]:
        return Refused("amber")
    nearest = min(contrast(colour, ground) for ground in LIGHT)
    if nearest < LEAST:
        return Refused("too-faint", nearest)
    dark = _lightened(colour)
    return Accent(
        colour,
        _upon(colour),
        _faint(colour, WHITE),
        dark,
        _upon(dark),
        _faint(dark, DARK[0]),
    )


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours (WCAG 2.2)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _lightened(colour: str) -> str:
    """The same hue, as light as a dark ground asks."""
    hue, light, saturation = colorsys.rgb_to_hls(*_parts(colour))
    lifted = (light + (1 - light) * n / STEPS for n in range(STEPS + 1))
    steps = (_written(colorsys.hls_to_rgb(hue, one, saturation)) for one in lifted)
    return next(c for c in steps if min(contrast(c, ground) for ground in DARK) >= LEAST + 1)


def _faint(colour: str, ground: str) -> str:
    """A ground with a breath of the colour, on which the colour is still read."""
    shares = (0.16, 0.12, 0.08, 0.04, 0.0)
    return next(
        c for c in (_mixed(colour, ground, s) for s in shares) if contrast(colour, c) >= LEAST
    )


def _upon(colour: str) -> str:
    return max((WHITE, INK), key=lambda ink: contrast(colour, ink))


def _mixed(one: str, other: str, share: float) -> str:
    pairs = zip(_parts(one), _parts(other), strict=True)
    return _written(a * share + b * (1 - share) for a, b in pairs)


def _written(parts: Iterable[float]) -> str:
    return "#" + "".join(f"{round(255 * part):02x}" for part in parts)


def _luminance(colour: str) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in _parts(colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _parts(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue
