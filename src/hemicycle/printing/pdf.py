"""A sheet as PDF: tagged (PDF/UA-1, ISO 14289-1), and to be kept (PDF/A-2a, ISO 19005-2); the same bytes each time.

Whatever lacks its words for who does not see it is refused by the typesetter, and so is a character without a shape.
"""

import re
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import typst

from hemicycle.printing.laying import apart, breakable, fit, laid
from hemicycle.printing.pictures import code_as_svg
from hemicycle.printing.refused import NoTypeface
from hemicycle.printing.sheet import Block, Direction, Plate, Plates, Sheet, Table
from hemicycle.printing.typefaces import folders

TEMPLATE = Path(__file__).with_name("sheet.typ")
STANDARDS = ["ua-1", "a-2a"]
PAPERS = {"a4": "a4", "letter": "us-letter"}
LANGUAGE = re.compile("[a-z]{2,3}")
DRAWN = frozenset(("flag", "code"))
SHAPELESS = re.compile(r"the text `\"(.*?)\"` could not be displayed")
MOST_NAMED = 12


def as_pdf(sheet: Sheet) -> bytes:
    """The sheet as PDF. Raises NoTypeface."""
    made: bytes = _typeset(sheet, format="pdf", pdf_standards=STANDARDS)
    return made


def as_pictures(sheet: Sheet, dots_per_inch: float = 100) -> list[bytes]:
    """Its pages as PNG, to be looked at."""
    made: bytes | list[bytes] = _typeset(sheet, format="png", ppi=dots_per_inch)
    return [made] if isinstance(made, bytes) else made


def _typeset(sheet: Sheet, **how: Any) -> Any:
    given = msgspec.json.encode(_told(sheet)).decode()
    made = datetime.fromtimestamp(sheet.made, UTC)
    try:
        return typst.compile(
            str(TEMPLATE),
            root=str(TEMPLATE.parent),
            font_paths=_fonts(),
            sys_inputs={"sheet": given},
            timestamp=made,
            **how,
        )
    except typst.TypstError as fault:
        letters = dict.fromkeys(SHAPELESS.findall(fault.diagnostic))
        if letters:
            raise NoTypeface(" ".join([*letters][:MOST_NAMED])) from None
        raise


@cache
def _fonts() -> typst.Fonts:
    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=folders()
    )


def _told(sheet: Sheet) -> Any:
    """The sheet as the template reads it."""
    told = msgspec.to_builtins(sheet)
    told["language"] = _code(sheet.language)
    told["paper"] = PAPERS[sheet.paper]
    told["blocks"] = [_block(block) for block in sheet.blocks]
    return _readable(told, sheet.direction)


def _block(block: Block) -> Any:
    told = msgspec.to_builtins(block)
    if isinstance(block, Table):
        return {"type": "table", **msgspec.to_builtins(laid(block))}
    if isinstance(block, Plates):
        told["plates"] = [_plate(one, block) for one in block.plates]
    return told


def _plate(plate: Plate, plates: Plates) -> Any:
    told = msgspec.to_builtins(plate)
    told["flag-alt"] = plates.flag.replace("{}", plate.member.text)
    told.pop("code", None)
    if plate.code:
        told |= {"code": code_as_svg(plate.code.address), "code-alt": plate.code.alt}
    return told


def _readable(told: Any, direction: Direction) -> Any:
    """Without what no file holds; words that are longer than a line may be parted. Drawings stay as they are."""
    match told:
        case {"text": str(text), "lang": str(lang)}:
            return {"text": apart(breakable(fit(text)), direction), "lang": _code(lang)}
        case dict():
            return {
                key: value if key in DRAWN else _readable(value, direction)
                for key, value in told.items()
            }
        case list() | tuple():
            return [_readable(one, direction) for one in told]
        case str():
            return breakable(fit(told))
        case _:
            return told


def _code(language: str) -> str:
    """The language as the typesetter takes it: without its variety, or none."""
    own = language.partition("-")[0].lower()
    return own if LANGUAGE.fullmatch(own) else ""
