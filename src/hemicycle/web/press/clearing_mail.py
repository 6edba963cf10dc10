"""Letters to those whom a joint text names, each with a link to what speaks for them.

The link is made from a key of this server, and kept nowhere; the words of the text stay on the server.
"""

import hmac
from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from hemicycle.calendar.invitations import Wanted, invitations_of
from hemicycle.outbound.letter import Act, BadLetter, Letter, Recipient
from hemicycle.outbound.words import say
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.publication.issuing.queries import newest
from hemicycle.procedure.publication.state import PressText
from hemicycle.web.dates import date_and_time
from hemicycle.web.inviting.reached import reached_of
from hemicycle.web.press.named import sides_seated
from hemicycle.web.view_models import brief_of

if TYPE_CHECKING:
    from hemicycle.web.site import Site

KIND = "clearing"
PURPOSE = "clearing"
HOUR_MS = 3_600_000
"""Within an hour nobody is reminded twice."""
ENDS_AFTER_MS = 7 * 24 * HOUR_MS
"""So long after the time for answers a link still shows what was answered."""


def link_of(site: "Site", record: str, participant: str) -> str | None:
    """Where somebody answers for their side; None: this server invites nobody."""
    if site.inviter is None:
        return None
    token = site.inviter.token(record, participant, PURPOSE)
    return f"{site.settings.base_url}/clearing/{record}/{participant}/{token}"


def links_of(
    site: "Site", record: str, meeting: Meeting, text: PressText
) -> dict[str, list[tuple[str, str]]]:
    """By side, the links to hand on where no letter takes them."""
    people = sides_seated(meeting)
    return {
        one.side: [
            (next(iter(each.texts.get("name", {}).values()), ""), link)
            for each in people.get(one.side, [])
            if (link := link_of(site, record, str(each.id)))
        ]
        for one in text.clearing.sides
    }


def has_ended(text: PressText, now: int) -> bool:
    """[PRESS-13] Whether the links are over: some days after the time for answers, or once the text went out since."""
    out = newest(text.issuing)
    return now >= text.clearing.until + ENDS_AFTER_MS or bool(out and out.seq > text.clearing.asked)


def opens(site: "Site", record: str, participant: str, token: str) -> bool:
    """Whether this is the token of their link."""
    if site.inviter is None or not token.isascii():
        return False
    return hmac.compare_digest(site.inviter.token(record, participant, PURPOSE), token)


async def ask_by_mail(
    site: "Site", record: str, sides: Sequence[str], until: int, *, again: bool = False
) -> tuple[int, int]:
    """Write to all of these sides whose address is known: to how many people, and of how many none is known."""
    if site.post_office is None:
        return 0, 0
    written, people = 0, 0
    meeting = await site.recorder.meeting(record)
    reached = await _reached(site, record, meeting)
    theirs = sides_seated(meeting)
    for person in (one for side in sides for one in theirs.get(side, [])):
        people += 1
        wanted, link = reached.get(str(person.id)), link_of(site, record, str(person.id))
        if wanted and link:
            how = "again" if again else "new"
            hour = f" {site.recorder.now() // HOUR_MS}" if again else ""
            key = f"{KIND} {record} {person.id} {until} {how}{hour}"
            try:
                letter = _letter(site, record, meeting, wanted, link, until, how)
                await site.post_office.write(letter, key=key)
                written += 1
            except BadLetter:  # the address is none: the office sees that nobody answered
                continue
    return written, people - written


async def _reached(site: "Site", record: str, meeting: Meeting) -> Mapping[str, Wanted]:
    """Who of the meeting is reached where: as they were invited, or as the body knows them."""
    language = site.settings.languages[0]
    invited = await site.door.register.read(lambda register: invitations_of(register, record))
    asked = {
        one.participant: Wanted(one.name, one.address, one.language)
        for one in invited
        if one.ended is None
    }
    return {**await reached_of(site, meeting, language), **asked}


def _letter(
    site: "Site", record: str, meeting: Meeting, to: Wanted, link: str, until: int, how: str
) -> Letter:
    word, brief = partial(say, to.language), brief_of(record, meeting, to.language)
    title = brief.title.words if brief else record
    return Letter(
        kind=KIND,
        to=Recipient(to.name, to.address, to.language),
        heading=site.settings.name,
        subject=word("clearing-subject", how=how, meeting=title),
        title=word("clearing-title"),
        paragraphs=[word("clearing-what")],
        facts=[
            (word("silence-meeting"), title),
            (word("clearing-until"), date_and_time(until, to.language)),
        ],
        acts=[Act(word("clearing-act"), link)],
        after=[word("clearing-after")],
        expires=until,
        secret=True,
    )
