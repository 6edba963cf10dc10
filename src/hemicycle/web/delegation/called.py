"""How a body and a member of it are called on the page of a delegation, by the body's record or by its file."""

from asyncio import to_thread
from collections.abc import Callable

import msgspec

from hemicycle.documents.rule_words import words_in
from hemicycle.procedure.body import Body, in_force
from hemicycle.procedure.standing_body.in_force import body_of
from hemicycle.rulebooks import UnknownRulebook
from hemicycle.rulebooks import body as body_on_file
from hemicycle.rulebooks.given import Given
from hemicycle.web.delegation.entrance import standing_body, today
from hemicycle.web.ports import Recorder
from hemicycle.web.view_models import named, named_in_sentence, plate, typeset


class Called(msgspec.Struct, frozen=True):
    """`sign`: what stands on the member's plate; `them`: the member within a sentence, with its article."""

    body: str
    member: str
    sign: str
    them: str


async def called(
    recorder: Recorder, given: Callable[[], Given], body: str, member: str, language: str
) -> Called | None:
    """The names in a language, as of today; None where there is no such body, or the code is none of its members'."""
    found = await _rules(recorder, given, body)
    if found is None:
        return None
    day = today(recorder)
    theirs = [*in_force(found.members, day), *found.members]
    known = {one.code: one for one in reversed(theirs)}
    title = typeset(words_in(found.title, language), language)
    return Called(
        title,
        named(member, language, known),
        plate(member, language, known),
        named_in_sentence(member, language, known),
    )


async def _rules(recorder: Recorder, given: Callable[[], Given], body: str) -> Body | None:
    state = await standing_body(recorder, body)
    if state is not None:
        return body_of(state)
    try:
        return await to_thread(lambda: body_on_file(body, given().bodies))
    except UnknownRulebook:
        return None
