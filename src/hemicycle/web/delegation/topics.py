"""[TOPIC-1] A delegation proposes an item for a meeting to come, and takes it back as long as nobody has decided."""

from collections.abc import Mapping

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.convene import topics as kept
from hemicycle.convene.topics import Words
from hemicycle.web.delegation.gathering import asking, seated_of
from hemicycle.web.delegation.pages import AT, delegate_in, delegation_page, place
from hemicycle.web.delegation.proposing import fault_of, topics_of
from hemicycle.web.forms import field, text_by_language
from hemicycle.web.policy import allow
from hemicycle.web.render import language
from hemicycle.web.site import site_of
from hemicycle.web.topic_acts import topic_in


@allow("delegation")
async def propose(request: Request) -> Response:
    """Propose an item for a meeting, or for the next one of the body that is called."""
    site, who, reader = site_of(request), delegate_in(request), language(request)
    if not who.acts:
        raise HTTPException(403, "not-your-role")
    form = await request.form(max_files=0, max_fields=80)
    words = Words(text_by_language(form, "title"), text_by_language(form, "note"))
    record = field(form, "record") or None
    seated = await seated_of(site.recorder, site.catalogue, asking(who.body), who.member, reader)
    there = await topics_of(site, who.body, who.member, seated, reader)
    fault = fault_of(there, record, words)
    if not fault and not await site.door.register.write(
        lambda r: kept.propose(r, who.body, who.member, record, words, site.door.now())
    ):
        fault = "topic-many"
    if fault:
        written: Mapping[str, str] = {
            name: value for name, value in form.items() if isinstance(value, str)
        }
        return await delegation_page(request, status=409, fault=fault, written=written)
    return RedirectResponse(f"{place(who)}#topics", 303)


@allow("delegation")
async def withdraw(request: Request) -> Response:
    """Take it back, unless it was decided on."""
    site, who, topic = site_of(request), delegate_in(request), await topic_in(request)
    if not who.acts:
        raise HTTPException(403, "not-your-role")
    if (topic.body, topic.member) != (who.body, who.member):
        raise HTTPException(404)
    now = site.door.now()
    await site.door.register.write(lambda r: kept.settle(r, topic.id, "withdrawn", now))
    return RedirectResponse(f"{place(who)}#topics", 303)


routes: list[BaseRoute] = [
    Route(f"{AT}/topics", propose, methods=["POST"]),
    Route(f"{AT}/topics/{{topic}}/withdraw", withdraw, methods=["POST"]),
]
