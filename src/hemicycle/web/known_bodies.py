"""The bodies that this server knows, as a list shows them: on file, given to it, and of its data folder."""

from asyncio import to_thread

from starlette.requests import Request

from hemicycle.documents.rule_words import words_in
from hemicycle.procedure.body import Body
from hemicycle.rulebooks import bodies
from hemicycle.web.render import language
from hemicycle.web.site import Site, site_of
from hemicycle.web.view_models import typeset


async def bodies_of(site: Site) -> dict[str, Body]:
    """All of them by name; their files are read in a thread."""
    return await to_thread(lambda: bodies(site.given().bodies))


async def known_bodies(request: Request) -> list[tuple[str, str]]:
    """Their names, and their titles in the reader's language, in the order of these."""
    reader = language(request)
    known = await bodies_of(site_of(request))
    titled = [(name, typeset(words_in(one.title, reader), reader)) for name, one in known.items()]
    return sorted(titled, key=lambda row: row[1].casefold())


async def body_title(site: Site, body: str, reader: str) -> str:
    """What a body is called; empty where it is not on file any more."""
    known = (await bodies_of(site)).get(body)
    return typeset(words_in(known.title, reader), reader) if known else ""
