"""The words of the live room: its messages, how a language writes dates, how it calls organisations.

A language has two files. The room begins with the first; the second, with the words of the console, the booths, the
record and the chair's script, comes with the first part that is fetched (`room/src/text.ts`). Under an address with its
digest a browser keeps either for ever.
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

FIRST = ("room.ftl", "votes.ftl", "told.ftl")
"""The Fluent files of what the room begins with: the way in, the stage, what everybody is told."""
MORE = ("parts.ftl", "console.ftl", "booth.ftl", "record.ftl", "script.ftl", "testing.ftl")
"""Those of the parts that it fetches."""
FILES = FIRST + MORE
ENTRY = re.compile(r"^(?=[a-z])", re.MULTILINE)


def room_words(language: str, files: Sequence[str] = FIRST) -> dict[str, Any]:
    """The words of a language with which the room begins, and what is said of the language beside its messages."""
    return {
        "code": language,
        **msgspec.to_builtins(manifest_of(language)),
        **more_words(language, files),
        "organisations": _organisations(language),
        "groups": _groups(language),
        **({"called": _called_elsewhere(language)} if files == FILES else {}),
    }


def later_words(language: str) -> dict[str, Any]:
    """What comes with the first part that is fetched. `called`: how other languages call the organisations."""
    return {**more_words(language, MORE), "called": _called_elsewhere(language)}


def more_words(language: str, files: Sequence[str]) -> dict[str, Any]:
    """The messages of a language in these files. `lacking`: those that it lacks, in its fallback."""
    own = "\n".join(read_source(language, file) for file in files)
    return {"messages": own, "lacking": _lacking(language, files, {*MESSAGE.findall(own)})}


def _lacking(language: str, files: Sequence[str], known: set[str]) -> dict[str, str] | None:
    others = fallbacks(language)
    text = "\n".join(read_source(others[0], file) for file in files) if others else ""
    found = [entry for entry in ENTRY.split(text) if MESSAGE.match(entry)]
    lacking = [one for one in found if (name := MESSAGE.match(one)) and name[1] not in known]
    if not lacking:
        return None
    return {
        "code": others[0],
        "direction": manifest_of(others[0]).direction,
        "messages": "".join(lacking),
    }


def _organisations(language: str) -> dict[str, tuple[str, str]]:
    """Code → its name and its plate in the language."""
    return {code: _calls(language, code) for code in _known()}


def _called_elsewhere(language: str) -> dict[str, list[str]]:
    """Code → how the other languages call it, by which it is found as well."""
    others = [one for one in with_grammar() if one != language]
    return {code: [word for one in others for word in _calls(one, code)] for code in _known()}


def _known() -> list[str]:
    return [own_code(f"org:{code}") for code in load_language(source()).organisations]


def _groups(language: str) -> dict[str, str]:
    """How those are called on whose behalf somebody speaks, where it is not their name alone, which stands as `{}`."""
    called, codes = load_language(language), _known()
    said = {one: called.group(one) for one in codes if called.group(one) != called.named(one)}
    return {one: words.replace(called.named(one), "{}") for one, words in said.items()}


def _calls(language: str, code: str) -> tuple[str, str]:
    called = load_language(language)
    return str(called.named(code)), str(called.plate(code))


@cache
def _encoded(language: str, more: bool) -> tuple[str, bytes, dict[str, bytes]]:
    """Digest and bytes of a file of a language, and the same compressed."""
    words = msgspec.json.encode(later_words(language) if more else room_words(language))
    return hashlib.sha256(words).hexdigest()[:12], words, zipped(words)


def words_address(language: str, more: bool = False) -> str:
    """Where the room finds the words of a language; `more`: those of the parts that it fetches."""
    return f"/words/{language}/{_encoded(language, more)[0]}.json"


def offered(languages: Sequence[str]) -> list[dict[str, Any]]:
    """The languages from which somebody in the room chooses, each named in itself."""
    return [
        {
            "code": code,
            "name": manifest_of(code).name,
            "reviewed": manifest_of(code).reviewed,
            "words": words_address(code),
            "more": words_address(code, more=True),
        }
        for code in languages
    ]


@allow("everybody")
async def words(request: Request) -> Response:
    """A file of words of one language of the pages. An address of another release is no longer there."""
    language = request.path_params["language"]
    if language not in site_of(request).settings.languages:
        raise HTTPException(404)
    for more in (False, True):
        if request.url.path == words_address(language, more):
            return lasting(request, *_encoded(language, more)[1:], "application/json")
    raise HTTPException(404)


routes: list[BaseRoute] = [Route("/words/{language}/{digest}.json", words, name="words")]
