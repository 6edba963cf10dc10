"""[SERIES-6] What follows from a call: the series knows the meeting, the draft goes, invitations leave.

Three stores have a part in it, and no transaction spans them. So what is wished stands in the register before the
meeting's record begins, each step may be done twice, and a start takes up what was cut off.
"""

import structlog

from hemicycle.calendar.series import of_series
from hemicycle.convene.called import Called, called_of, forget_called, note_finished, unfinished
from hemicycle.convene.drafts import GoneDraft
from hemicycle.procedure.core.actor import SECRETARIAT, Command
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.standing_body.conferences.commands import CallProgramme
from hemicycle.procedure.standing_body.conferences.state import Programmed
from hemicycle.procedure.standing_body.series.commands import JoinMeeting
from hemicycle.procedure.standing_body.series.state import Sitting
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import ConferenceId, MeetingId, SeriesId
from hemicycle.recorder.errors import RecorderError, UnknownRecord
from hemicycle.web.drafting.papers import lay_all
from hemicycle.web.drafting.topics import accept_called
from hemicycle.web.inviting.at_calling import invite_called
from hemicycle.web.inviting.series_seats import seat_in_series
from hemicycle.web.site import Site

log = structlog.get_logger()


async def finish_call(
    site: Site,
    record: str,
    called: Called,
    account: str | None = None,
    *,
    laid_by: str | None = None,
) -> None:
    """Do what follows, and note that it is done. By whose hand: `account` in the series, `laid_by` in the meeting."""
    if called.draft is not None:
        await _let_go(site, record, called.draft, laid_by)
    if called.series and called.sitting:
        joined = await _join(site, called.series, called.sitting, record, account)
        if joined:
            await seat_in_series(site, record, called.series, called.sitting)
    if called.wanted_invitations:
        reader = called.language or site.settings.languages[0]
        await invite_called(site, record, called.people, reader)
    now = site.door.now()
    await site.door.register.write(lambda r: note_finished(r, record, now))


async def _let_go(site: Site, record: str, draft: str, account: str | None) -> None:
    """[DRAFT-7] The documents of the draft are laid, what was proposed is accepted with it, and it goes.

    With a document that is not laid it stays.
    """
    try:
        kept = await site.meeting_drafts.find(draft)
        whole = await lay_all(site, record, kept, account)
        await accept_called(site, record, kept.draft)
    except GoneDraft:
        return
    if whole:
        await site.meeting_drafts.drop(draft)


async def take_up_calls(site: Site) -> None:
    """Finish the calls that were cut off; of a meeting that was never called, nothing is kept but its draft."""
    for record in await site.door.register.read(unfinished):
        try:
            await _take_up(site, record)
        except RecorderError:
            continue  # its record cannot be read, which is told elsewhere: the next start tries again
        except (
            Exception
        ):  # a fault in one call keeps neither the server nor the others from going on
            log.exception("a call could not be finished: the next start tries again", record=record)


async def _take_up(site: Site, record: str) -> None:
    called = await site.door.register.read(lambda r: called_of(r, record))
    try:
        await site.recorder.meeting(record)
    except UnknownRecord:
        await site.door.register.write(lambda r: forget_called(r, record))
        return
    if called is not None:
        await finish_call(site, record, called)


async def _join(site: Site, series: str, number: int, record: str, account: str | None) -> bool:
    """Whether the body's record knows the meeting now; not where it has no such sitting any more."""
    body, name = of_series(series)
    state = await site.recorder.state(body)
    if not isinstance(state, StandingBody):
        return False
    known = state.series.table.get(SeriesId(name))
    conference = state.conferences.table.get(ConferenceId(name))
    sitting: Sitting | Programmed | None = None
    command: Command = JoinMeeting(SeriesId(name), number, MeetingId(record))
    if known:
        sitting = known.sittings.get(number)
    elif conference:
        sitting = conference.programme.get(number)
        command = CallProgramme(conference.id, number, MeetingId(record))
    if sitting is None or sitting.cancelled or sitting.meeting is not None:
        return sitting is not None and sitting.meeting == record
    key = f"joined-{record}"
    answer = await site.recorder.act(body, SECRETARIAT, command, key, account=account)
    return not isinstance(answer, Refusal)
