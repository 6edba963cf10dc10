"""The words of the live room, one file a language: its messages, how it writes dates, how it calls organisations.

The room asks for a language when somebody chooses it; under an address with its digest a browser keeps it for ever.
"""

import hashlib
import re
from collections.abc import Sequence
from functools import cache
from typing import Any

import msgspec
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hemicycle.locales import load_language, with_grammar
from hemicycle.locales.lacking import MESSAGE
from hemicycle.locales.manifest import fallbacks, manifest_of, source
from hemicycle.locales.messages import read_source
from hemicycle.procedure.codes import own_code
from hemicycle.web.encodings import zipped
from hemicycle.web.policy import allow
from hemicycle.web.site import site_of
from hemicycle.web.static_files import lasting

FILES = (
    "room.ftl",
    "votes.ftl",
    "console.ftl",
    "booth.ftl",
    "record.ftl",
    "told.ftl",
    "script.ftl",
)
"""The Fluent files that the room reads."""
ENTRY = re.compile(r"^(?=[a-z])", re.MULTILINE)


def room_words(language: str) -> dict[str, Any]:
    """The words of a language. `lacking`: the messages that it lacks, in its fallback."""
    own = "\n".join(read_source(language, file) for file in FILES)
    return {
        "code": language,
        **msgspec.to_builtins(manifest_of(language)),
        "messages": own,
        "lacking": _lacking(language, {*MESSAGE.findall(own)}),
        "organisations": _organisations(language),
    }


def _lacking(language: str, known: set[str]) -> dict[str, str] | None:
    others = fallbacks(language)
    text = "\n".join(read_source(others[0], file) for file in FILES) if others else ""
    found = [entry for entry in ENTRY.split(text) if MESSAGE.match(entry)]
    lacking = [one for one in found if (name := MESSAGE.match(one)) and name[1] not in known]
    if not lacking:
        return None
    return {
        "code": others[0],
        "direction": manifest_of(others[0]).direction,
        "messages": "".join(lacking),
    }


def _organisations(language: str) -> dict[str, list[str]]:
    """Code → its name and its plate in the language, then how the others call it, by which it is found as well."""
    spoken = [language, *(one for one in with_grammar() if one != language)]
    known = [own_code(f"org:{code}") for code in load_language(source()).organisations]
    return {code: [word for one in spoken for word in _calls(one, code)] for code in known}


def _calls(language: str, code: str) -> tuple[str, str]:
    called = load_language(language)
    return str(called.named(code)), str(called.plate(code))


@cache
def _encoded(language: str) -> tuple[str, bytes, dict[str, bytes]]:
    """Digest and bytes of the words of a language, and the same compressed."""
    words = msgspec.json.encode(room_words(language))
    return hashlib.sha256(words).hexdigest()[:12], words, zipped(words)


def words_address(language: str) -> str:
    """Where the room finds the words of a language."""
    return f"/words/{language}/{_encoded(language)[0]}.json"


def offered(languages: Sequence[str]) -> list[dict[str, Any]]:
    """The languages from which somebody in the room chooses, each named in itself."""
    return [
        {
            "code": code,
            "name": manifest_of(code).name,
            "reviewed": manifest_of(code).reviewed,
            "words": words_address(code),
        }
        for code in languages
    ]


@allow("everybody")
async def words(request: Request) -> Response:
    """The words of one language of the pages. An address of another release is no longer there."""
    language = request.path_params["language"]
    if language not in site_of(request).settings.languages:
        raise HTTPException(404)
    if request.url.path != words_address(language):
        raise HTTPException(404)
    return lasting(request, *_encoded(language)[1:], "application/json")


routes: list[BaseRoute] = [Route("/words/{language}/{digest}.json", words, name="words")]
