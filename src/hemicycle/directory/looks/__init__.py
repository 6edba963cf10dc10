"""How a body looks: one accent, an emblem, a typeface of its own; made safe before it is kept."""

from hemicycle.directory.looks.accent import Accent, Refused, accent_of
from hemicycle.directory.looks.emblem import PNG, BadEmblem, Emblem, clean
from hemicycle.directory.looks.flags import flags
from hemicycle.directory.looks.look import Look
from hemicycle.directory.looks.sheet import sheet
from hemicycle.directory.looks.typeface import BadFont, checked

__all__ = [
    "PNG",
    "Accent",
    "BadEmblem",
    "BadFont",
    "Emblem",
    "Look",
    "Refused",
    "accent_of",
    "checked",
    "clean",
    "flags",
    "sheet",
]
