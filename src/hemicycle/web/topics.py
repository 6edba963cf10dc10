"""[TOPIC-1] Items that delegations propose for a meeting: until when they may, and how each stands."""

from collections.abc import Sequence
from datetime import date
from typing import Literal

import msgspec

from hemicycle.convene.topics import Topic, topics_for
from hemicycle.procedure.convocation import CallingRules
from hemicycle.procedure.meeting.business.agenda.numbering import numbers
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ItemId
from hemicycle.web.dates import moment
from hemicycle.web.site import Site
from hemicycle.web.stages import stage_of
from hemicycle.web.view_models import NOBODY, Brief, Said, members_of, named, plate, said

Standing = Literal["proposed", "accepted", "struck", "declined", "withdrawn", "lapsed"]
"""`struck`: it was accepted, and struck from the agenda since. `lapsed`: nobody decided before the meeting began."""


class Deadline(msgspec.Struct, frozen=True):
    """Until when items may be proposed: the last instant, and the article that says so."""

    until: int
    article: str


class Shown(msgspec.Struct, frozen=True):
    """A proposal as a page shows it. `meeting`: for which; None: the next. `number`: of the item that it became.

    `late`: the article by which it came too late, as things are now. `member`, `sign`: whose it is, by name and plate.
    """

    topic: Topic
    standing: Standing
    title: Said
    note: Said
    reason: Said
    member: str = ""
    sign: str = ""
    meeting: Brief | None = None
    number: str | None = None
    late: str = ""


def deadline_of(meeting: Meeting) -> Deadline | None:
    """Until when items may be proposed for a meeting; None where its rules leave it open until it begins."""
    sitting = meeting.sitting
    if sitting is None:
        return None
    day = moment(sitting.starts, sitting.offset_min).date()
    return deadline_by(sitting.rulebook.calling, day, sitting.starts)


def deadline_by(rules: CallingRules | msgspec.UnsetType, day: date, begins: int) -> Deadline | None:
    """The same, by rules, for a meeting that begins on that day."""
    if isinstance(rules, msgspec.UnsetType) or isinstance(rules.proposals, msgspec.UnsetType):
        return None
    rule = next((one for one in rules.proposals if one.holds(day)), None)
    return Deadline(rule.last_for(begins), rule.article) if rule else None


def takes_topics(meeting: Meeting) -> bool:
    """Whether its agenda may still be revised before it begins."""
    return stage_of(meeting) == "coming" and meeting.agenda.adopted is None


async def waiting_topics(site: Site, record: str, meeting: Meeting, reader: str) -> list[Shown]:
    """What waits for a meeting, the first first, as long as its agenda may be revised before it begins."""
    if meeting.sitting is None or not takes_topics(meeting):
        return []
    found = await site.door.register.read(lambda r: topics_for(r, record))
    official = list(meeting.sitting.languages)
    return [shown(one, reader, official, meeting) for one in reversed(found)]


def shown(
    topic: Topic,
    reader: str,
    official: Sequence[str],
    meeting: Meeting | None = None,
    brief: Brief | None = None,
) -> Shown:
    """A proposal in the reader's language, with what became of it in its meeting."""
    texts = {"title": topic.words.title, "note": topic.words.note, "reason": topic.reason}
    deadline = deadline_of(meeting) if meeting else None
    members = members_of(meeting) if meeting else NOBODY
    return Shown(
        topic,
        _standing(topic, meeting),
        title=said(texts, "title", reader, official),
        note=said(texts, "note", reader, official),
        reason=said(texts, "reason", reader, official),
        member=named(topic.member, reader, members),
        sign=plate(topic.member, reader, members),
        meeting=brief,
        number=_number(topic, meeting),
        late=deadline.article if deadline and topic.made > deadline.until else "",
    )


def _standing(topic: Topic, meeting: Meeting | None) -> Standing:
    if topic.state == "proposed" and meeting is not None and not takes_topics(meeting):
        return "lapsed"
    item = meeting.agenda.items.get(ItemId(topic.item or "")) if meeting else None
    return "struck" if item is not None and item.status == "struck" else topic.state


def _number(topic: Topic, meeting: Meeting | None) -> str | None:
    """As pages number the items of an agenda."""
    items = meeting.agenda.items.values() if meeting else ()
    return numbers(items).get(ItemId(topic.item or ""))
