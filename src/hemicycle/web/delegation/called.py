"""How a body and a member of it are called on the page of a delegation, by the body's record or by its file."""

from asyncio import to_thread

import msgspec

from hemicycle.documents.rule_words import words_in
from hemicycle.procedure.body import Body, in_force
from hemicycle.procedure.standing_body.in_force import body_of
from hemicycle.rulebooks import UnknownRulebook
from hemicycle.rulebooks import body as body_on_file
from hemicycle.web.delegation.entrance import standing_body, today
from hemicycle.web.site import Site
from hemicycle.web.view_models import named, plate, typeset


class Called(msgspec.Struct, frozen=True):
    """`sign`: what stands on the member's plate."""

    body: str
    member: str
    sign: str


async def called(site: Site, body: str, member: str, language: str) -> Called | None:
    """The names in a language, as of today; None where there is no such body, or the code is none of its members'."""
    found = await _rules(site, body)
    if found is None:
        return None
    day = today(site)
    theirs = [*in_force(found.members, day), *found.members]
    known = {one.code: one for one in reversed(theirs)}
    title = typeset(words_in(found.title, language), language)
    return Called(title, named(member, language, known), plate(member, language, known))


async def _rules(site: Site, body: str) -> Body | None:
    state = await standing_body(site, body)
    if state is not None:
        return body_of(state)
    try:
        return await to_thread(lambda: body_on_file(body, site.given().bodies))
    except UnknownRulebook:
        return None
