"""What the office does about who comes: enter a reply, decide on a mail, accredit a deputy."""

import hashlib
from functools import partial

import msgspec
from sqlalchemy import Connection
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does
from hemicycle.calendar import reply_ledger as ledger
from hemicycle.calendar.answered import STATES, Answer, Deputy, State
from hemicycle.calendar.invitations import invitations_of
from hemicycle.calendar.invited import Invitee, Sitting
from hemicycle.calendar.reply_ledger import Accredited, Kept
from hemicycle.outbound.addresses import BadAddress, mailbox_of
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.kernel.queries import on_the_list
from hemicycle.procedure.meeting.kernel.seats.commands import (
    AccreditParticipant,
    ConvenedParticipant,
    ReplaceHolder,
)
from hemicycle.procedure.meeting.kernel.seats.state import Participant
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import NO_LANGUAGE, ParticipantId, Text
from hemicycle.web.acting import act_for_office
from hemicycle.web.coming import Coming, Row, coming_to
from hemicycle.web.deputies import Titled, read_titled
from hemicycle.web.deputy_mail import deputy_letter
from hemicycle.web.forms import field, number_in
from hemicycle.web.inviting.accredited import Seated, write_to_accredited
from hemicycle.web.links import issued_page
from hemicycle.web.policy import allow
from hemicycle.web.render import language
from hemicycle.web.secretariat import meeting_page
from hemicycle.web.site import site_of

AT = "/secretariat/meetings/{record}/replies"
SAID: tuple[State, ...] = ("accepted", "tentative", "declined")
"""What the office may enter; who is sent instead is named on the page of whoever sends them."""


@allow(does("accreditation"))
async def enter(request: Request) -> Response:
    """Enter what somebody said on another way, by telephone or in words."""
    form = await request.form(max_files=0, max_fields=6)
    invitee, sitting = await _invited(request, field(form, "participant"))
    state = next((one for one in SAID if one == form.get("answer")), None)
    if state is None:
        raise HTTPException(400)
    made = [_answer(request, invitee, sitting, state, field(form, "comment"))]
    who = request.state.who.account
    await site_of(request).door.register.write(
        lambda r: ledger.add_answers(r, made, invitee.participant, by=who)
    )
    return _back(request)


@allow(does("accreditation"))
async def decide(request: Request) -> Response:
    """Say what a held mail counts for, or leave it. It is decided once."""
    site, mail = site_of(request), await _mail(request)
    form = await request.form(max_files=0, max_fields=6)
    wish, now = field(form, "answer"), site.door.now()
    answers: list[Answer] = []
    whose = field(form, "participant")
    if wish != "leave":
        state = next((one for one in STATES if one == wish and one in (*SAID, "delegated")), None)
        invitee, sitting = await _invited(request, whose)
        if state is None or invitee.token not in (mail.token, mail.other):
            raise HTTPException(400)
        answers = _counted(request, mail, invitee, sitting, state)

    def work(register: Connection) -> None:
        if ledger.settle(register, mail.id, now):
            ledger.add_answers(register, answers, whose, mail.id, request.state.who.account)

    await site.door.register.write(work)
    return _back(request)


def _counted(
    request: Request, mail: Kept, invitee: Invitee, sitting: Sitting, state: State
) -> list[Answer]:
    """The answers of the mail in somebody's name; where it holds none of that kind, one for this meeting."""
    by_office = partial(
        msgspec.structs.replace, token=invitee.token, way="office", sender=mail.sender
    )
    meant = [by_office(one) for one in mail.meant if one.state == state]
    if meant:
        return meant
    if state == "delegated":
        raise HTTPException(400)
    return [by_office(_answer(request, invitee, sitting, state, mail.words))]


@allow(does("accreditation"))
async def accredit(request: Request) -> Response:
    """Accredit a deputy, let them hold the seat where they vote, and send them a link of their own."""
    site, record = site_of(request), request.path_params["record"]
    form = await request.form(max_files=0, max_fields=60)
    meeting = await site.recorder.meeting(record)
    _, row = await _row(request, meeting, field(form, "participant"))
    if row.sits is not None:  # pressed twice
        return _back(request)
    said = row.standing.answer
    if said is not None and str(said.id) != field(form, "said"):  # answered otherwise meanwhile
        return await meeting_page(request, status=409, refusal=Refusal("reply-changed", "REPLY-4"))
    deputy = said.deputy if said else None
    sender = meeting.seats.participants.get(ParticipantId(row.invitee.participant))
    if deputy is None or sender is None or sender.member is None:
        raise HTTPException(400)
    votes = (field(form, "capacity") or deputy.capacity) != "speaks"
    office = read_titled(form, row.titled or Titled({}))
    if office.lacking:
        return await meeting_page(request, status=422, offices={row.invitee.participant: office})
    seated = await _seated(request, meeting, sender, row.invitee, deputy, office.text)
    if isinstance(seated, Refusal):
        return await meeting_page(request, status=409, refusal=seated)
    refused = await _head(request, seated, sender.member) if votes else None
    if refused is not None:
        return await meeting_page(request, status=409, refusal=refused)
    sits = Accredited(row.invitee.token, record, deputy.address, seated, site.door.now())
    await site.door.register.write(lambda r: ledger.note_accredited(r, sits))
    return await _written(request, seated, deputy, row.invitee.participant)


async def _seated(
    request: Request,
    meeting: Meeting,
    sender: Participant,
    invitee: Invitee,
    deputy: Deputy,
    office: Text,
) -> str | Refusal:
    """As whom the deputy sits: somebody of the same member who was invited at that address, or is put on the list now.

    A name alone is nobody: it would give a colleague's seat to whoever names them.
    """
    site, record = site_of(request), request.path_params["record"]
    invited = await site.door.register.read(lambda r: site.invitations.of_sitting(r, record))
    reached = {
        one.participant: one.address.lower() for one in (invited.invitees if invited else ())
    }
    for one in on_the_list(meeting):
        name = one.texts.get("name", {}).get(NO_LANGUAGE, "")
        theirs = reached.get(str(one.id)) == deputy.address.lower()
        if theirs and one.member == sender.member and name.casefold() == deputy.name.casefold():
            return str(one.id)
    gone = sum(one.withdrawn for one in meeting.seats.participants.values())
    named = f"{invitee.token} {deputy.address}" + (f" {gone}" if gone else "")
    key = f"deputy-{hashlib.sha256(named.encode()).hexdigest()[:32]}"
    weights = {str(code): votes for code, votes in meeting.seats.weights.items()}
    given = ConvenedParticipant(
        role=sender.role,
        slug={NO_LANGUAGE: f"deputy-{key[7:19]}"},
        name={NO_LANGUAGE: deputy.name},
        gender={},
        member=sender.member,
        listed=False,
        capacity_member=sender.capacity_member,
        capacity_items=sender.capacity_items,
        office=office,
        capacity=sender.texts.get("capacity", {}),
        weight=weights.get(str(sender.member), msgspec.UNSET)
        if sender.role == "delegate"
        else msgspec.UNSET,
    )
    answer = await act_for_office(request, record, AccreditParticipant(given), key)
    if isinstance(answer, Refusal):
        return answer
    return str(getattr(answer.entries[0].fact, "participant"))  # noqa: B009 (a fact of any kind)


async def _head(request: Request, seated: str, member: str) -> Refusal | None:
    """Let them hold the seat of their member, if they do not yet."""
    record = request.path_params["record"]
    meeting = await site_of(request).recorder.meeting(record)
    if meeting.seats.heads.get(member) == seated:  # type: ignore[call-overload]
        return None
    answer = await act_for_office(request, record, ReplaceHolder(ParticipantId(seated)))
    return answer if isinstance(answer, Refusal) else None


async def _written(request: Request, seated: str, deputy: Deputy, sender: str) -> Response:
    """Their link on a page, and in a letter, where their address is one; in the language of who sends them."""
    site, record = site_of(request), request.path_params["record"]
    meeting = await site.recorder.meeting(record)
    pages = site.settings.languages
    official = meeting.sitting.languages if meeting.sitting else []
    known = await site.door.register.read(lambda r: invitations_of(r, record))
    theirs = [one.language for one in known if one.participant == sender]
    reader = next((one for one in (*theirs, *official) if one in pages), pages[0])
    try:
        mailbox_of(deputy.address)
    except BadAddress:
        people = [one for one in meeting.seats.participants.values() if one.id == seated]
        return await issued_page(request, record, await site.door.issue_links(record, people))
    letter = partial(deputy_letter, site.settings, meeting, seated, deputy)
    written = Seated(seated, lambda link: letter(link, reader))
    issued, mailed = await write_to_accredited(site, record, [written])
    return await issued_page(request, record, issued, mailed=mailed)


def _answer(
    request: Request, invitee: Invitee, sitting: Sitting, state: State, comment: str
) -> Answer:
    now = site_of(request).door.now()
    return Answer(
        token=invitee.token,
        sitting=sitting.id,
        state=state,
        at=now,
        received=now,
        way="office",
        sequence=sitting.sequence,
        comment=comment[:2000],
    )


async def _mail(request: Request) -> Kept:
    """The mail of the address, where it is of this meeting and nobody has decided on it. Raises 404."""
    number = number_in(request.path_params["message"], 15)
    if number is None:
        raise HTTPException(404)
    found = await site_of(request).door.register.read(lambda r: ledger.mail_of(r, number))
    if found is None or found.record != request.path_params["record"]:
        raise HTTPException(404)
    return found


async def _invited(request: Request, participant: str) -> tuple[Invitee, Sitting]:
    meeting = await site_of(request).recorder.meeting(request.path_params["record"])
    coming, row = await _row(request, meeting, participant)
    return row.invitee, coming.sitting


async def _row(request: Request, meeting: Meeting, participant: str) -> tuple[Coming, Row]:
    """Who comes, and of whom this participant is. Raises 404."""
    site, record = site_of(request), request.path_params["record"]
    coming = await coming_to(site, record, meeting, language(request))
    rows = coming.rows if coming else ()
    row = next((one for one in rows if one.invitee.participant == participant), None)
    if coming is None or row is None:
        raise HTTPException(404)
    return coming, row


def _back(request: Request) -> Response:
    return RedirectResponse(f"/secretariat/meetings/{request.path_params['record']}#who-comes", 303)


routes: list[BaseRoute] = [
    Route(AT, enter, methods=["POST"]),
    Route(f"{AT}/deputy", accredit, methods=["POST"]),
    Route(f"{AT}/{{message}}", decide, methods=["POST"]),
]
