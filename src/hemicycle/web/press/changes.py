"""[PRESS-10] What a version changed of the one before, side by side, for everybody."""

import difflib
import re
from collections.abc import Iterator, Sequence

import msgspec
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hemicycle.procedure.ids import meeting_of, side_of
from hemicycle.procedure.publication.issuing.state import Version
from hemicycle.procedure.publication.state import PressText
from hemicycle.procedure.publication.words import BlockKind, SentenceId
from hemicycle.procedure.words import MemberCode
from hemicycle.web.page_cache import KEEP
from hemicycle.web.policy import allow
from hemicycle.web.press.kept import lines_of_version
from hemicycle.web.press.notes import corrections_of, in_words
from hemicycle.web.press.public_path import public_path
from hemicycle.web.press.versions import version_asked
from hemicycle.web.render import language, page
from hemicycle.web.site import site_of

WORDS = re.compile(r"\s+|[^\s]+")


class Piece(msgspec.Struct, frozen=True):
    """Words that stand in one version alone (`apart`), or in both."""

    text: str
    apart: bool


class Change(msgspec.Struct, frozen=True):
    """A sentence in the version before and in this one; nothing where it lacks. `erased`: its words are gone."""

    form: BlockKind
    before: list[Piece]
    after: list[Piece]
    same: bool
    erased: bool = False


class Told(msgspec.Struct, frozen=True):
    """A sentence of a version."""

    id: SentenceId
    form: BlockKind
    text: str
    erased: bool


@allow("everybody")
async def changes(request: Request) -> Response:
    """The page that compares a version with the one before that is still out."""
    site, reader = site_of(request), language(request)
    kept = KEEP if await site.catalogue.current() else None
    record, _, text, out = await version_asked(request)
    press, side, meeting = site.press, side_of(record), meeting_of(record)
    if meeting and await (press.of(MemberCode(side)) if side else press).left(meeting):
        raise HTTPException(404)  # until the erasure has reached it
    gone = text.issuing.withdrawn
    earlier = [one for one in text.issuing.versions if one.version < out.version]
    before = next((one for one in reversed(earlier) if one.version not in gone), None)
    if before is None:
        raise HTTPException(404)
    official = [str(one) for one in out.languages]
    spoken = reader if reader in official else official[0]
    told = [one for one in corrections_of(text.issuing) if one.version == out.version]
    return page(
        request,
        "changes.html",
        headers=kept,
        rows=compared(sentences(text, before, spoken), sentences(text, out, spoken)),
        spoken=spoken,
        before=before,
        after=out,
        note=in_words(told[0].words, reader) if told else None,
        place=public_path(record),
    )


def sentences(text: PressText, version: Version, language: str) -> list[Told]:
    """What a version says, a sentence after the other."""
    blocks = (text.issuing.blocks[seq] for seq in version.blocks)
    names = (one.id for block in blocks for one in block.sentences)
    lines = lines_of_version(text, version, language)
    said = ((line.kind, one) for line in lines for one in line.sentences)
    return [
        Told(name, form, one.text, one.erased)
        for name, (form, one) in zip(names, said, strict=True)
    ]


def compared(before: Sequence[Told], after: Sequence[Told]) -> list[Change]:
    """The sentences of both, those of one name beside each other."""
    same = difflib.SequenceMatcher(
        None, [one.id for one in before], [one.id for one in after], autojunk=False
    )
    return [one for code in same.get_opcodes() for one in _rows(before, after, *code)]


def _rows(
    before: Sequence[Told], after: Sequence[Told], how: str, a: int, b: int, c: int, d: int
) -> Iterator[Change]:
    if how == "equal":
        for old, new in zip(before[a:b], after[c:d], strict=True):
            yield Change(new.form, *words_apart(old.text, new.text), old == new, new.erased)
        return
    for old in before[a:b]:
        yield Change(old.form, [Piece(old.text, apart=True)], [], same=False, erased=old.erased)
    for new in after[c:d]:
        yield Change(new.form, [], [Piece(new.text, apart=True)], same=False, erased=new.erased)


def words_apart(old: str, new: str) -> tuple[list[Piece], list[Piece]]:
    """Both texts in pieces, word by word: those that stand in both, and those that stand in one alone."""
    left, right = WORDS.findall(old), WORDS.findall(new)
    found: tuple[list[Piece], list[Piece]] = ([], [])
    for how, a, b, c, d in difflib.SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        for pieces, words in ((found[0], left[a:b]), (found[1], right[c:d])):
            if words:
                pieces.append(Piece("".join(words), how != "equal"))
    return found


ITEMS = "/{lang}/items/{item}"
AT = "/{lang}/meetings/{record}/readout"
routes: list[BaseRoute] = [
    Route(f"{AT}/versions/{{number:int}}", changes, methods=["GET"]),
    Route(f"{ITEMS}/versions/{{number:int}}", changes, methods=["GET"]),
    Route(f"{AT}/{{side}}/versions/{{number:int}}", changes, methods=["GET"]),
]
