"""The bodies that this server knows, as a list shows them: on file, given to it, and of its data folder."""

from asyncio import to_thread

from starlette.requests import Request

from hemicycle.documents.rule_words import words_in
from hemicycle.rulebooks import bodies
from hemicycle.web.render import language
from hemicycle.web.site import site_of
from hemicycle.web.view_models import typeset


async def known_bodies(request: Request) -> list[tuple[str, str]]:
    """Their names, and their titles in the reader's language, in the order of these."""
    reader = language(request)
    known = await to_thread(lambda: bodies(site_of(request).given().bodies))
    titled = [(name, typeset(words_in(one.title, reader), reader)) for name, one in known.items()]
    return sorted(titled, key=lambda row: row[1].casefold())
