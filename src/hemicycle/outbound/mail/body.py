"""How a letter looks: plain text, and HTML for mail programs (tables, inline styles, system fonts, no picture).

Words of others stand as text: what the template puts in is escaped.
"""

import textwrap
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from hemicycle.locales.manifest import manifest_of, manifests
from hemicycle.outbound.letter import Letter

TEMPLATES = Path(__file__).parent / "templates"
WIDTH = 72


def html_of(letter: Letter) -> str:
    """The letter as a page of its own, that needs nothing from elsewhere."""
    language = letter.to.language
    known = language.partition("-")[0].lower() in manifests()
    direction = manifest_of(language).direction if known else "auto"
    return _template().render(letter=letter, direction=direction)


def text_of(letter: Letter) -> str:
    """The same as plain text, the addresses of its acts written out."""
    said = (letter.addressed, letter.title, letter.greeting, *letter.paragraphs)
    parts = [letter.heading, *_wrapped([one for one in said if one])]
    width = max((len(label) for label, _ in letter.facts), default=0)
    if letter.facts:
        parts.append("\n".join(_fact(label, value, width) for label, value in letter.facts))
    if letter.papers:
        each = [
            f"– {one.label}" + (f"\n  {one.url}" if one.url else "") for one in letter.papers.each
        ]
        parts.append("\n".join([letter.papers.label, *each]))
    parts += [f"{act.label}\n{act.url}" for act in letter.acts]
    parts += _wrapped([letter.signed] if letter.signed else [])
    parts += _wrapped(letter.after)
    return "\n\n".join(parts) + "\n"


def _wrapped(paragraphs: list[str]) -> list[str]:
    return ["\n".join(_lines(paragraph, WIDTH)) for paragraph in paragraphs]


def _fact(label: str, value: str, width: int) -> str:
    first, *rest = _lines(value, WIDTH - width - 2) or [""]
    return "\n".join([f"{label:<{width}}  {first}", *(" " * (width + 2) + line for line in rest)])


def _lines(text: str, width: int) -> list[str]:
    """Lines of at most `width`; what holds no space (an address of a page) stays whole."""
    lines: list[str] = []
    for line in text.splitlines() or [""]:
        lines += textwrap.wrap(
            line, max(20, width), break_long_words=False, break_on_hyphens=False
        ) or [""]
    return lines


@cache
def _template() -> Template:
    made = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return made.get_template("letter.html")
