"""[INVITE-5] What delegations are told of decisions in writing: that a silence runs, until when, what came of it.

The words of what was circulated stay on the server: mail passes through others' hands. The link opens one's seat.
"""

from collections.abc import Mapping
from functools import partial
from typing import Literal

from hemicycle.outbound.letter import Act, Letter, Recipient
from hemicycle.outbound.words import say
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.deciding.correspondence.entries import CorrespondenceExtended
from hemicycle.procedure.meeting.deciding.silence.entries import (
    SilenceBroken,
    SilenceConfirmed,
    SilenceExtended,
    SilenceKept,
    SilenceOpened,
    SilenceUnattended,
    SilenceWithdrawn,
)
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.settings import Settings
from hemicycle.web.inviting.facts import both_clocks
from hemicycle.web.inviting.reader import Reader
from hemicycle.web.view_models import brief_of

KIND = "written-notice"
Told = Literal["opened", "extended", "broken", "kept", "withdrawn", "unattended", "vote-extended"]
TOLD: Mapping[str, Told] = {
    SilenceOpened.kind: "opened",
    SilenceExtended.kind: "extended",
    SilenceBroken.kind: "broken",
    SilenceKept.kind: "kept",
    SilenceConfirmed.kind: "kept",
    SilenceWithdrawn.kind: "withdrawn",
    SilenceUnattended.kind: "unattended",
    CorrespondenceExtended.kind: "vote-extended",
}
"""What each of these entries tells."""


def notice_of(
    settings: Settings, record: str, meeting: Meeting, reader: Reader, entry: Entry, told: Told
) -> Letter:
    """The letter to one of the delegates."""
    one, fact = reader.one, entry.fact
    word, brief = partial(say, one.language), brief_of(record, meeting, one.language)
    title = brief.title.words if brief else record
    offset = brief.offset_min if brief else 0
    until = getattr(fact, "until", None) or getattr(fact, "expires", None)
    facts = [(word("silence-meeting"), title)]
    if told in ("opened", "extended", "vote-extended") and until:
        facts.append((word("notice-until"), both_clocks(until, one.language, offset)))
    return Letter(
        kind=KIND,
        to=Recipient(one.name, one.address, one.language),
        heading=settings.name,
        subject=word("notice-subject", told=told, meeting=title),
        title=word("notice-title", told=told),
        paragraphs=[word("notice-what", told=told)],
        facts=facts,
        acts=[Act(word("notice-act"), reader.room or f"{settings.base_url}/written/{record}")],
        after=[word("personal-after")] if reader.room else [],
        secret=bool(reader.room),
    )
