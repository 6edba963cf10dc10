"""What the secretariat is told by mail, since it happens while nobody looks: that a silence was broken, or has ended.

The words of what was circulated stay on the server: mail passes through others' hands.
"""

from collections.abc import Callable, Iterable
from functools import partial

from sqlalchemy import Connection

from hemicycle.outbound.deriving import Deriving
from hemicycle.outbound.letter import Act, Letter, Recipient
from hemicycle.outbound.outbox import Outbox
from hemicycle.outbound.words import say
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.deciding.silence.entries import (
    SilenceBroken,
    SilenceConfirmed,
    SilenceKept,
    SilenceUnattended,
)
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.recorder.committed_batch import CommittedBatch
from hemicycle.settings import Settings
from hemicycle.web.dates import date_and_time
from hemicycle.web.view_models import brief_of

RULE = "office-told"
KIND = "silence-ended"
ENDS = {
    SilenceBroken.kind: "broken",
    SilenceKept.kind: "kept",
    SilenceConfirmed.kind: "kept",
    SilenceUnattended.kind: "unattended",
}


def office_mail(outbox: Outbox, settings: Settings, now: Callable[[], int]) -> Deriving:
    """The rule; without `mail_office` nobody is told."""
    return Deriving(RULE, "1", outbox, partial(_letters, settings), now)


def _letters(
    settings: Settings, _: Connection, run: CommittedBatch, entry: Entry
) -> Iterable[Letter]:
    how = ENDS.get(entry.kind)
    if how is None or not settings.mail_office or not isinstance(run.state, Meeting):
        return
    language = settings.languages[0]
    brief = brief_of(run.record, run.state, language)
    title = brief.title.words if brief and brief.title else run.record
    offset = brief.offset_min if brief else 0
    word = partial(say, language)
    yield Letter(
        kind=KIND,
        to=Recipient(word("office"), settings.mail_office, language),
        heading=settings.name,
        subject=word("silence-subject", how=how, meeting=title),
        title=word("silence-title", how=how),
        paragraphs=[word("silence-what", how=how)],
        facts=[
            (word("silence-meeting"), title),
            (word("silence-at"), date_and_time(entry.at, language, offset)),
        ],
        acts=[Act(word("silence-act"), f"{settings.base_url}/secretariat/meetings/{run.record}")],
    )
