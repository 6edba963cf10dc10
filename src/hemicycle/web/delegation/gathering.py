"""Gathering what a delegation's page tells: the meetings of its member, each seen as its delegates may see it."""

from collections.abc import Sequence

from sqlalchemy import Connection, Select, select

from hemicycle.calendar.ports import Invitations
from hemicycle.procedure.ids import readout_of
from hemicycle.procedure.meeting.kernel.seats.state import Participant
from hemicycle.procedure.meeting.view import view
from hemicycle.procedure.publication.state import PressText
from hemicycle.procedure.standing_body.people.state import Person
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.recorder.errors import RecorderError
from hemicycle.register.register import Register
from hemicycle.web.catalogue import Catalogue
from hemicycle.web.delegation.task import Desk, Row, Seated, awaiting
from hemicycle.web.member_view import class_for, people_for
from hemicycle.web.ports import Recorder
from hemicycle.web.tables import listed
from hemicycle.web.view_models import brief_of

LATELY_MS = 30 * 86_400_000
OVER = ("closed", "published", "withdrawn")
"""The stages of a meeting that was held: a text about it may go out, or be corrected."""
MOST_HELD = 10
"""Meetings that were held, of which a text is looked for."""


def same_person(one: Participant | Person, names: Sequence[str]) -> bool:
    """Whether somebody on a list is called so, in any language."""
    called = {" ".join(name.split()).casefold() for name in one.texts.get("name", {}).values()}
    return bool(called & {" ".join(name.split()).casefold() for name in names if name})


async def seated_of(
    recorder: Recorder,
    catalogue: Catalogue,
    asked: Select[tuple[str]] | Sequence[str],
    member: str,
    language: str,
    names: Sequence[str] = (),
) -> list[Seated]:
    """Those of the meetings asked for in which the member is on the list, in order. `names`: of the reader."""
    found = []
    rows = await catalogue.rows(asked) if isinstance(asked, Select) else [(one,) for one in asked]
    for (record,) in rows:
        try:
            whole = await recorder.meeting(record)
        except RecorderError:  # a record that cannot be read keeps no other from being shown
            continue
        people, brief = people_for(whole, member), brief_of(record, whole, language)
        if not people or brief is None:
            continue
        own = [p.id for p in people if p.role == "delegate" and same_person(p, names)]
        seen = view(whole, class_for(whole, member))
        found.append(Seated(record, brief, seen, whole, people, own[0] if len(own) == 1 else None))
    return found


def asking(body: str) -> Select[tuple[str]]:
    """The meetings of a body that may ask its delegations for something, the next first."""
    mine = (listed.c.body == body) & listed.c.awaits
    return select(listed.c.record).where(mine).order_by(listed.c.starts, listed.c.id)


def called_off(body: str, now: int) -> Select[tuple[str]]:
    """[CALL-2] The meetings of a body that were cancelled, until the hour at which they were to begin."""
    mine = (listed.c.body == body) & (listed.c.stage == "cancelled") & (listed.c.starts >= now)
    return select(listed.c.record).where(mine).order_by(listed.c.starts, listed.c.id)


def just_held(body: str, now: int) -> Select[tuple[str]]:
    """The meetings of a body that were held lately, of which a text may be about to go out, the newest first."""
    lately = (listed.c.body == body) & (listed.c.starts > now - LATELY_MS)
    mine = lately & listed.c.stage.in_(OVER)
    return select(listed.c.record).where(mine).order_by(listed.c.starts.desc())


async def clearings_of(
    recorder: Recorder, catalogue: Catalogue, body: str, member: str, now: int, language: str
) -> list[tuple[Seated, PressText]]:
    """The joint texts of which the member is asked, each with its meeting."""
    found = []
    held = await seated_of(recorder, catalogue, just_held(body, now), member, language)
    for at in held[:MOST_HELD]:
        try:
            text = await recorder.state(readout_of(at.record))
        except RecorderError:  # none was begun, or it cannot be read
            continue
        if isinstance(text, PressText) and text.drafting.issued_as == "joint":
            found.append((at, text))
    return found


async def tasks_of(
    register: Register,
    body: str,
    member: str,
    name: str,
    now: int,
    language: str,
    meetings: list[Seated],
    invitations: Invitations | None = None,
    clearings: Sequence[tuple[Seated, PressText]] = (),
    record: StandingBody | None = None,
) -> list[Row]:
    """All that awaits a delegation; looked for in one transaction, off the loop."""

    def work(connection: Connection) -> list[Row]:
        at = (body, member, name, now, language, connection, meetings, invitations, clearings)
        return awaiting(Desk(*at, record))

    return await register.read(work)
