"""[INVITE-2] Who calls a meeting has its invitations sent with it: to the addresses that were written, or are known."""

from collections.abc import Mapping

from sqlalchemy import Connection

from hemicycle.calendar.invitations import Wanted, invitations_of
from hemicycle.outbound.addresses import BadAddress, mailbox_of
from hemicycle.procedure.meeting.kernel.queries import on_the_list
from hemicycle.procedure.words import NO_LANGUAGE
from hemicycle.web.inviting.reached import reached_of, usual_language
from hemicycle.web.site import Site


async def invite_called(site: Site, record: str, written: Mapping[str, str], language: str) -> int:
    """Write to whoever of a meeting can be reached, to how many. `written`: participant → address, before any other.

    An address at which nobody can be reached is left out: the page of the invitations shows who has none.
    """
    inviter, office = site.inviter, site.post_office
    if inviter is None or office is None:
        return 0
    meeting, now = await site.recorder.meeting(record), site.door.now()
    usual = usual_language(site, meeting, language)
    wanted = {str(who): one for who, one in (await reached_of(site, meeting, language)).items()}
    for who, address in written.items():
        person = meeting.seats.participants.get(who)  # type: ignore[call-overload]
        try:
            reached = mailbox_of(address)
        except BadAddress:
            continue
        if person is not None:
            known = wanted.get(who)
            name = person.texts.get("name", {}).get(NO_LANGUAGE, "")
            wanted[who] = Wanted(name, reached, known.language if known else usual)

    def work(register: Connection) -> int:
        inviter.want(register, record, wanted, now)
        inviter.tell_seated(register, record)
        return inviter.follow(register, record, meeting, now)

    written_to = await site.door.register.write(work)
    office.outbox.wake()
    return written_to


async def invite_added(site: Site, record: str, language: str) -> int:
    """Write to whoever came onto the list of a meeting whose invitations were sent, where they can be reached."""
    inviter, office = site.inviter, site.post_office
    if inviter is None or office is None:
        return 0
    meeting, now = await site.recorder.meeting(record), site.door.now()
    if meeting.sitting is None or meeting.sitting.phase != "convened":
        return 0
    listed = {str(one.id) for one in on_the_list(meeting)}
    reached = await reached_of(site, meeting, language)

    def work(register: Connection) -> int:
        known = invitations_of(register, record)
        there = {one.participant for one in known}
        fresh = {who: one for who, one in reached.items() if who in listed - there}
        if not fresh or not any(one.told is not None for one in known):
            return 0
        inviter.want(register, record, fresh, now)
        return inviter.follow(register, record, meeting, now)

    written = await site.door.register.write(work)
    office.outbox.wake()
    return written
