"""[TOPIC-3] Items that delegations proposed for the next meeting of a body are offered to its draft, or declined.

What a draft took over is accepted once the meeting is called with it: until then it can be taken back.
"""

from asyncio import to_thread

import msgspec
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does
from hemicycle.convene import topics as kept
from hemicycle.convene.changes import Place
from hemicycle.convene.draft import Draft, Item
from hemicycle.convene.filing import begins, numbers
from hemicycle.convene.topics import Topic
from hemicycle.procedure.words import Text
from hemicycle.rulebooks import UnknownRulebook, rulebook
from hemicycle.web.drafting.asked import Fault, draft_of, read, told
from hemicycle.web.messages import Words
from hemicycle.web.policy import allow
from hemicycle.web.site import Site, site_of
from hemicycle.web.topic_acts import decline, settled, topic_in
from hemicycle.web.topics import Deadline, deadline_by


class Proposed(msgspec.Struct, frozen=True):
    """A proposal. `late`: the article by which it came too late; `change`: makes it stand on the agenda."""

    id: int
    member: str
    title: Text
    note: Text
    late: str
    change: Place


class Why(msgspec.Struct, frozen=True):
    """Why one is declined, by language."""

    reason: dict[str, str]


@allow(does("meetings"), noted=False)
async def proposed(request: Request) -> Response:
    """What waits for the next meeting of the draft's body, as far as the draft has not taken it over."""
    site, draft = site_of(request), (await draft_of(request)).draft
    found = await site.door.register.read(lambda r: kept.topics_for_next(r, draft.body))
    there = {one.key for one in draft.items}
    waiting = [one for one in reversed(found) if key_of(one) not in there] if draft.body else []
    deadline = await _deadline(site, draft) if waiting else None
    before = next((one.key for one in draft.items if one.other_business), None)
    return told([_row(one, draft, deadline, before) for one in waiting])


def key_of(topic: Topic) -> str:
    """The key of its row in a draft."""
    return f"{kept.KEY}{topic.id}"


def _row(one: Topic, draft: Draft, deadline: Deadline | None, before: str | None) -> Proposed:
    words = {code: said for code, said in one.words.title.items() if code in draft.languages}
    item = Item(key=key_of(one), title=words or one.words.title, proposer=one.member)
    late = deadline.article if deadline and one.made > deadline.until else ""
    change = Place("items", item.key, msgspec.to_builtins(item), before)
    return Proposed(one.id, one.member, one.words.title, one.words.note, late, change)


async def _deadline(site: Site, draft: Draft) -> Deadline | None:
    """Until when it may be proposed for a meeting as the draft has it."""
    at = begins(draft)
    if at is None:
        return None
    given = (await to_thread(site.given)).bodies
    try:
        book = await to_thread(rulebook, draft.body, at.date(), given)
    except UnknownRulebook:
        return None
    return deadline_by(book.calling, at.date(), round(at.timestamp() * 1000))


@allow(does("meetings"))
async def refuse(request: Request) -> Response:
    """Decline one."""
    kept_draft, topic = await draft_of(request), await topic_in(request)
    if topic.body != kept_draft.draft.body or topic.record is not None:
        raise HTTPException(404)
    reason = (await read(request, Why)).reason
    form = FormData([(f"reason.{code}", words) for code, words in reason.items()])
    refused = await decline(site_of(request), topic, form)
    return told({"declined": refused is None}, 200 if refused is None else 400)


async def accept_called(site: Site, record: str, draft: Draft) -> None:
    """The meeting was called with what its draft took over."""
    sent = dict(zip((one.key for one in draft.items), numbers(draft.items), strict=True))
    for item, topic in await _taken_over(site, draft):
        number = sent[item.key]
        await settled(site, topic, "accepted", record=record, item=f"item-{number}")


async def taken_back(site: Site, draft: Draft, words: Words) -> list[Fault]:
    """That an item of the draft was proposed by a member who took it back since, or was declined."""
    return [
        Fault(f"items/{item.key}/title/{draft.languages[0]}", words(f"draft-topic-{topic.state}"))
        for item, topic in await _taken_over(site, draft)
        if draft.languages and topic.state in ("withdrawn", "declined")
    ]


async def _taken_over(site: Site, draft: Draft) -> list[tuple[Item, Topic]]:
    """The items of the draft that members proposed, each with the proposal."""
    ids = ((item, item.key.removeprefix(kept.KEY)) for item in draft.items)
    mine = [
        (item, int(id_))
        for item, id_ in ids
        if id_ != item.key and id_.isascii() and id_.isdecimal()
    ]
    found = await site.door.register.read(
        lambda register: [(item, kept.topic_of(register, id_)) for item, id_ in mine]
    )
    return [(item, topic) for item, topic in found if topic and topic.body == draft.body]


routes: list[BaseRoute] = [
    Route("/secretariat/drafts/{draft}/topics", proposed, methods=["GET"]),
    Route("/secretariat/drafts/{draft}/topics/{topic}/decline", refuse, methods=["POST"]),
]
