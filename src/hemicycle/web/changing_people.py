"""[CALL-7] [CALL-8] The page on which the office adds somebody to a meeting, replaces or corrects them.

Whoever is added is written to where an address is known, and else gets a link that is shown once. The link of whoever
is replaced opens nothing any more.
"""

from collections.abc import Sequence
from typing import Literal

import msgspec
from sqlalchemy import Connection
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does
from hemicycle.calendar.invitations import Wanted, invitations_of
from hemicycle.outbound.addresses import mailbox_of
from hemicycle.procedure.core.actor import SECRETARIAT, Command, Submission
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.kernel.queries import sitting_of
from hemicycle.procedure.meeting.kernel.seats.commands import (
    AccreditParticipant,
    ChangeParticipant,
    ReplaceParticipant,
)
from hemicycle.procedure.meeting.kernel.seats.entries import ParticipantAccredited
from hemicycle.procedure.meeting.kernel.seats.state import Participant
from hemicycle.procedure.meeting.record import judge
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ParticipantId
from hemicycle.web.acting import act_for_office
from hemicycle.web.forms import field
from hemicycle.web.inviting.counting import reached_by_letter
from hemicycle.web.inviting.reached import Sought, reached_in, reached_of, usual_language
from hemicycle.web.links import issued_page
from hemicycle.web.people_form import (
    ROLES,
    Fields,
    Listing,
    faults_of,
    fields_of_form,
    fields_of_person,
    fields_of_record,
    in_seat_of,
    listing_of,
    offered,
    participant_of,
)
from hemicycle.web.policy import allow
from hemicycle.web.render import language, page
from hemicycle.web.site import site_of
from hemicycle.web.view_models import brief_of, members_of, named, person_of, with_names

AT = "/secretariat/meetings/{record}/change/person"
Do = Literal["add", "replace", "correct"]
DOING: tuple[Do, ...] = ("add", "replace", "correct")
MOST_FIELDS = 200


@allow(does("meetings"))
async def form(request: Request) -> Response:
    """The fields: empty, as the body's record has somebody (`known`), or as the list has them (`of`)."""
    site, reader = site_of(request), language(request)
    asked = request.query_params
    meeting = await site.recorder.meeting(request.path_params["record"])
    do, one = _asked(asked.get("do", "add"), asked.get("of", ""), meeting)
    listing = await listing_of(site, meeting, reader)
    if asked.get("known"):
        given = await fields_of_record(site, meeting, listing, asked["known"], reader)
        if one is not None:
            given = in_seat_of(fields_of_person(one, only_seat=True), given)
    elif one is not None:
        given = fields_of_person(one, only_seat=do == "replace")
    else:
        given = await fields_of_record(site, meeting, listing, "", reader)
    return _page(request, meeting, listing, do, one, given)


@allow(does("meetings"))
async def do_it(request: Request) -> Response:
    """Show who it is, and who is told; where that was seen (`sure`), do it."""
    site, record = site_of(request), request.path_params["record"]
    sent = await request.form(max_files=0, max_fields=MOST_FIELDS)
    meeting = await site.recorder.meeting(record)
    do, one = _asked(field(sent, "do"), field(sent, "of"), meeting)
    listing, given = await listing_of(site, meeting, language(request)), fields_of_form(sent)
    faults = (
        []
        if field(sent, "again") == "yes"
        else faults_of(given, listing, one if do == "correct" else None)
    )
    if faults or field(sent, "again") == "yes":
        status = 400 if faults else 200
        return _page(request, meeting, listing, do, one, given, status=status, faults=faults)
    if do != "correct" and not given.mail:
        given = msgspec.structs.replace(given, mail=await _known_mail(request, meeting, given))
    command = _command(do, one, given, listing, meeting)
    if field(sent, "sure") != "yes":
        judged = judge(meeting, Submission(command, SECRETARIAT, site.recorder.now()))
        refused = judged if isinstance(judged, Refusal) else None
        told = do == "replace" and one is not None and await _is_told(request, meeting, one)
        shown = (request, meeting, listing, do, one, given)
        return _page(*shown, asked=command, refusal=refused, replaced_told=told)
    answer = await act_for_office(request, record, command, f"list-{given.key}")
    if isinstance(answer, Refusal):
        return _page(request, meeting, listing, do, one, given, refusal=answer)
    facts = [entry.fact for entry in answer.entries]
    new = next(
        (fact.participant for fact in facts if isinstance(fact, ParticipantAccredited)), None
    )
    if do == "replace" and one is not None:
        await site.door.revoke(record, one.id)
    if new is None:
        return RedirectResponse(f"/secretariat/meetings/{record}/change#people", 303)
    return await _welcomed(request, new, given)


async def _welcomed(request: Request, who: ParticipantId, given: Fields) -> Response:
    """An invitation leaves to them, with their link in it; without an address the link is shown."""
    site, record = site_of(request), request.path_params["record"]
    meeting = await site.recorder.meeting(record)
    inviter, office = site.inviter, site.post_office
    if not given.mail or inviter is None or office is None:
        if who in {link.actor for link in await site.door.links(record)}:  # pressed twice
            return RedirectResponse(f"/secretariat/meetings/{record}/links", 303)
        person = meeting.seats.participants[who]
        return await issued_page(request, record, await site.door.issue_links(record, [person]))
    known = (await reached_of(site, meeting, language(request))).get(str(who))
    reads = known.language if known else usual_language(site, meeting, language(request))
    wanted, now = Wanted(given.name, mailbox_of(given.mail), reads), site.door.now()

    def work(register: Connection) -> int:
        inviter.want(register, record, {str(who): wanted}, now)
        return inviter.follow(register, record, meeting, now)

    written = await site.door.register.write(work)
    office.outbox.wake()
    sent = f"?sent={written}" if written else ""
    return RedirectResponse(f"/secretariat/meetings/{record}/invitations{sent}", 303)


async def _is_told(request: Request, meeting: Meeting, one: Participant) -> bool:
    """Whether somebody gets a letter once they are no longer on the list."""
    register, record = site_of(request).door.register, request.path_params["record"]
    return one.id in await register.read(lambda c: reached_by_letter(c, record, meeting))


async def _known_mail(request: Request, meeting: Meeting, given: Fields) -> str:
    """[CALL-8] The address that the server knows, once the invitations of the meeting were sent; else empty."""
    site, body, record = site_of(request), sitting_of(meeting).body, request.path_params["record"]
    sent = await site.door.register.read(lambda c: invitations_of(c, record))
    if not body or site.inviter is None or not any(one.told is not None for one in sent):
        return ""
    listing = await listing_of(site, meeting, language(request))
    sought = {"": Sought(given.name, listing.known.member(given.member) or "")}
    reached = (await reached_in(site, body, sought, language(request))).get("")
    return reached.address if reached else ""


def _asked(do: str, of: str, meeting: Meeting) -> tuple[Do, Participant | None]:
    """What is to be done, and whom it is about. Raises 404."""
    doing = next((one for one in DOING if one == do), None)
    one = meeting.seats.participants.get(ParticipantId(of)) if doing != "add" else None
    if doing is None or meeting.sitting is None or (doing != "add" and one is None):
        raise HTTPException(404)
    return doing, one


def _command(
    do: Do, one: Participant | None, given: Fields, listing: Listing, meeting: Meeting
) -> Command:
    if do == "correct" and one is not None:
        return ChangeParticipant(one.id, participant_of(given, listing, meeting, one))
    person = participant_of(given, listing, meeting)
    if do == "replace" and one is not None:
        same = person.capacity_member == one.capacity_member
        person = msgspec.structs.replace(
            person,
            listed=one.listed,
            capacity_items=one.capacity_items if same else None,
            booth=one.booth if one.booth and person.role == one.role else msgspec.UNSET,
        )
        return ReplaceParticipant(one.id, person)
    return AccreditParticipant(person)


def _page(
    request: Request,
    meeting: Meeting,
    listing: Listing,
    do: Do,
    one: Participant | None,
    given: Fields,
    *,
    asked: Command | None = None,
    refusal: Refusal | None = None,
    status: int = 200,
    faults: Sequence[str] = (),
    replaced_told: bool = False,
) -> Response:
    site, record, reader = site_of(request), request.path_params["record"], language(request)
    meant, behalf = (
        listing.known.member(written) if written else None
        for written in (given.member, given.capacity_member)
    )
    return page(
        request,
        "secretariat/change-person.html",
        status=409 if refusal else status,
        record=record,
        brief=brief_of(record, meeting, reader),
        sitting=sitting_of(meeting),
        doing=do,
        one=person_of(one, meeting, reader) if one else None,
        given=given,
        roles=ROLES,
        known=[] if do == "correct" else offered(listing, meeting, reader),
        members=sorted(listing.known.names.items(), key=lambda each: each[1]),
        meant=_member(meant, meeting, reader),
        behalf=_member(behalf, meeting, reader),
        weighed=listing.weighed,
        asked=asked if refusal is None else None,
        refusal=refusal and with_names(refusal, meeting, reader),
        faults=faults,
        replaced_told=replaced_told,
        by_mail=site.post_office is not None and site.post_office.by_mail,
        to_come=sitting_of(meeting).phase == "convened" and sitting_of(meeting).mode != "written",
    )


def _member(code: str | None, meeting: Meeting, reader: str) -> tuple[str, str]:
    """The code of a member and its name; both empty where there is none."""
    return (code, named(code, reader, members_of(meeting))) if code else ("", "")


routes: list[BaseRoute] = [
    Route(AT, form, methods=["GET"]),
    Route(AT, do_it, methods=["POST"]),
]
