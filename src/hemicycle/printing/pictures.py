"""QR codes as drawings (ISO/IEC 18004)."""

import io

import segno

QUIET = 4
"""Modules of light around a code, which readers want (ISO/IEC 18004, 6.3.8)."""


def code_as_svg(address: str) -> str:
    """A code that leads to the address, as SVG."""
    out = io.BytesIO()
    _made(address).save(out, kind="svg", border=QUIET, xmldecl=False, svgns=True, nl=False)
    return out.getvalue().decode()


def code_as_png(address: str) -> bytes:
    """The same as PNG."""
    out = io.BytesIO()
    _made(address).save(out, kind="png", border=QUIET, scale=8)
    return out.getvalue()


def _made(address: str) -> segno.QRCode:
    """Readable with a seventh of it covered."""
    return segno.make(address, error="m", micro=False)
