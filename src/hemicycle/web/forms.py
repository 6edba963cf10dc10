"""Reading forms: fields named by the path of what they fill in, so that a fault finds its field."""

import re
from typing import Any

from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request

from hemicycle.procedure.words import Text

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


def field(form: FormData, name: str) -> str:
    """A field's text without spaces around it and without control characters; empty where there is none."""
    value = form.get(name, "")
    return cleaned(value) if isinstance(value, str) else ""


def cleaned(text: str) -> str:
    """What somebody wrote, without spaces around it and without control characters."""
    return _CONTROL.sub("", text.replace("\r\n", "\n")).strip()


def number_in(written: str, digits: int) -> int | None:
    """The whole number that somebody wrote with at most so many digits (ASCII); None: it is none."""
    right = written.isascii() and written.isdecimal() and len(written) <= digits
    return int(written) if right else None


def path_number(request: Request, name: str, digits: int = 9) -> int:
    """The number that stands in the address under this name. Raises 404 where it is none."""
    number = number_in(str(request.path_params[name]), digits)
    if number is None:
        raise HTTPException(404)
    return number


def page_number(request: Request, digits: int = 6) -> int:
    """Which page of a list the address asks for, from 1; the first where it says none."""
    return max(1, number_in(request.query_params.get("page", ""), digits) or 1)


def text_by_language(form: FormData, name: str) -> Text:
    """The fields `name.en`, `name.fr`, …, as far as they are filled in."""
    found = {
        key.removeprefix(f"{name}."): field(form, key) for key in form if key.startswith(f"{name}.")
    }
    return {language: words for language, words in found.items() if words}


def nested(row: dict[str, str]) -> dict[str, Any]:
    """`{"office.fr": "x"}` → `{"office": {"fr": "x"}}`, empty fields left out."""
    made: dict[str, Any] = {}
    for path, value in row.items():
        *folders, last = path.split(".")
        inner = made
        for folder in folders:
            inner = inner.setdefault(folder, {})
        if value:
            inner[last] = value
    return {key: value for key, value in made.items() if value != {}}
