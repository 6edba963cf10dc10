"""[TOPIC-1] What a delegation has proposed for agendas, and for which meetings it may propose now."""

import msgspec

from hemicycle.convene import topics as kept
from hemicycle.convene.topics import Words
from hemicycle.procedure.meeting.kernel.guards import misworded
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.standing_body.in_force import body_of
from hemicycle.recorder.errors import RecorderError
from hemicycle.web.body_state import body_state
from hemicycle.web.delegation.task import Seated
from hemicycle.web.site import Site
from hemicycle.web.topics import Deadline, Shown, deadline_of, shown, takes_topics
from hemicycle.web.view_models import Brief, brief_of

LAST = 10
"""Proposals that stand on the page."""


class Choice(msgspec.Struct, frozen=True):
    """A meeting for which an item may be proposed. `late`: the deadline has passed."""

    brief: Brief
    deadline: Deadline | None
    late: bool


class Topics(msgspec.Struct, frozen=True):
    """What a delegation has proposed, and for what it may propose, in which languages."""

    proposed: list[Shown]
    choices: list[Choice]
    languages: list[str]


async def topics_of(
    site: Site, body: str, member: str, seated: list[Seated], reader: str
) -> Topics:
    """The part of the page that is about proposals."""
    found = await site.door.register.read(lambda r: kept.topics_of(r, body, member))
    state, now = await body_state(site, body), site.recorder.now()
    choices = [_choice(one, now) for one in seated if takes_topics(one.whole)]
    by = body_of(state) if state else None
    of_meetings = dict.fromkeys(code for one in choices for code in one.brief.languages)
    languages = list(by.languages if by else of_meetings) or list(site.settings.languages)
    rows = []
    for topic in found[:LAST]:
        meeting = await _meeting(site, topic.record)
        brief = brief_of(topic.record, meeting, reader) if topic.record and meeting else None
        rows.append(shown(topic, reader, languages, meeting, brief))
    return Topics(rows, choices, languages)


def _choice(one: Seated, now: int) -> Choice:
    deadline = deadline_of(one.whole)
    return Choice(one.brief, deadline, deadline is not None and now > deadline.until)


async def _meeting(site: Site, record: str | None) -> Meeting | None:
    try:
        return await site.recorder.meeting(record) if record else None
    except RecorderError:  # what cannot be read keeps no proposal from being shown
        return None


def fault_of(there: Topics, record: str | None, words: Words) -> str:
    """Why it cannot be proposed; empty where it can."""
    choice = next((one for one in there.choices if one.brief.record == record), None)
    if record and choice is None:
        return "topic-meeting"
    if choice is not None and choice.late:
        return "topic-late"
    if not words.title:
        return "topic-title"
    texts = {name: text for name, text in msgspec.structs.asdict(words).items() if text}
    return "topic-words" if next(misworded(there.languages, texts), None) else ""
