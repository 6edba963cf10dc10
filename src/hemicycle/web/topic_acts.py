"""[TOPIC-2] What the office does about a proposed item: it takes it on the agenda, or declines it with a reason."""

from collections.abc import Mapping

from sqlalchemy import Connection
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.access.delegates import delegates_of
from hemicycle.accounts.roles import does
from hemicycle.convene import topics as kept
from hemicycle.convene.topics import Topic
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.agenda.commands import ConvenedItem, ReviseAgenda
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ItemId, MemberCode, Text
from hemicycle.web.acting import act_for_office
from hemicycle.web.forms import field, number_in, text_by_language
from hemicycle.web.policy import allow
from hemicycle.web.secretariat import meeting_page
from hemicycle.web.site import Site, site_of

LONGEST = 2_000
AT = "/secretariat/meetings/{record}/topics/{topic}"


@allow(does("meetings"))
async def decide(request: Request) -> Response:
    """Take it on the agenda, as an item of the member who proposed it; or decline it."""
    site, record = site_of(request), request.path_params["record"]
    topic = await topic_in(request)
    if topic.record != record:
        raise HTTPException(404)
    form = await request.form(max_files=0, max_fields=60)
    accepts = field(form, "answer") == "accept"
    refused = await (_accept(request, topic, form) if accepts else decline(site, topic, form))
    if refused is not None:
        return await meeting_page(request, status=409, refusal=refused)
    return RedirectResponse(f"/secretariat/meetings/{record}#topics", 303)


async def decline(site: Site, topic: Topic, form: FormData) -> Refusal | None:
    """Decline it. The delegation is told why."""
    reason = {code: words[:LONGEST] for code, words in text_by_language(form, "reason").items()}
    if not reason:
        return Refusal("topic-reason", "TOPIC-2")
    await settled(site, topic, "declined", reason=reason)
    return None


async def _accept(request: Request, topic: Topic, form: FormData) -> Refusal | None:
    """[CALL-6] The agenda is revised by it; its item bears its number, so that nothing is added twice."""
    site, record = site_of(request), request.path_params["record"]
    meeting = await site.recorder.meeting(record)
    item = ItemId(f"topic-{topic.id}")
    if topic.state != "proposed":  # pressed twice
        return None
    if item not in meeting.agenda.items:
        titles = text_by_language(form, "title") or dict(topic.words.title)
        answer = await act_for_office(request, record, _revised(meeting, item, titles, topic))
        if isinstance(answer, Refusal):
            return answer
    await settled(site, topic, "accepted", record=record, item=item)
    return None


def _revised(meeting: Meeting, item: ItemId, title: Text, topic: Topic) -> ReviseAgenda:
    """The agenda with it, before the item for what the agenda does not name."""
    order = [*meeting.agenda.items]
    other = next(
        (n for n, one in enumerate(order) if meeting.agenda.items[one].other_business), None
    )
    order.insert(len(order) if other is None else other, item)
    added = ConvenedItem(item, title, None, proposer=MemberCode(topic.member))
    return ReviseAgenda(order, [added], [], [])


async def settled(
    site: Site,
    topic: Topic,
    state: kept.State,
    *,
    record: str | None = None,
    item: str | None = None,
    reason: Mapping[str, str] | None = None,
) -> None:
    """Settle it, and write to those of the delegation who act for it."""
    post, now = site.delegates.post, site.door.now()

    def work(register: Connection) -> None:
        why = dict(reason or {})
        if not kept.settle(register, topic.id, state, now, record=record, item=item, reason=why):
            return
        for who in delegates_of(register, topic.body, topic.member) if post else ():
            if post and who.acts and who.mail:
                post.put_topic(register, who, topic.id, state)

    await site.door.register.write(work)
    if post:
        post.wake()


async def topic_in(request: Request) -> Topic:
    """The proposal that the address names. Raises 404."""
    number = number_in(request.path_params["topic"], 15)
    if number is None:
        raise HTTPException(404)
    register = site_of(request).door.register
    found = await register.read(lambda r: kept.topic_of(r, number))
    if found is None:
        raise HTTPException(404)
    return found


routes: list[BaseRoute] = [Route(AT, decide, methods=["POST"])]
