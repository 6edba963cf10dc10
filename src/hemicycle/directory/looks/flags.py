"""Flags of states and territories, by ISO 3166-1 alpha-2: small drawings, shown where a body wants them.

They come from `country-flag-icons` (MIT), written by `tools/flags.py`. A member without one stands there by its code.
"""

import json
from functools import cache
from pathlib import Path

FILE = Path(__file__).with_name("flags.json")


@cache
def flags() -> dict[str, str]:
    """The drawing (SVG) by code."""
    drawn: dict[str, str] = json.loads(FILE.read_text(encoding="utf-8"))
    return drawn
