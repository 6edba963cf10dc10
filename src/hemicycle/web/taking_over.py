"""[BODY-19] A meeting that is to come takes over, by one press, what its body's record says by now.

Whoever took a place gets a seat and a link; the link of whoever left opens nothing any more. Each is an act on the
meeting's record. Pressed twice it is done once.
"""

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does
from hemicycle.convene.filing import handles
from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.kernel.queries import sitting_of
from hemicycle.procedure.meeting.kernel.seats.commands import (
    AccreditParticipant,
    ConvenedParticipant,
    ReplaceHolder,
    WithdrawParticipant,
)
from hemicycle.procedure.meeting.kernel.seats.state import Participant
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.standing_body.people_of_day import Named, people_of_day, successors
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import NO_LANGUAGE, MemberCode, ParticipantId, Text, in_no_language
from hemicycle.web.acting import act_for_office
from hemicycle.web.body_changes import CAME, body_to_come, changes_of, day, named
from hemicycle.web.inviting.at_calling import invite_added
from hemicycle.web.links import issued_page
from hemicycle.web.policy import allow
from hemicycle.web.render import language
from hemicycle.web.secretariat import meeting_page
from hemicycle.web.site import site_of

Taken = list[ParticipantId] | Refusal
"""Who is new by it; or why it was refused."""


@allow(does("meetings"))
async def take_over(request: Request) -> Response:
    """Take over all that can be, and show the links of whoever is new."""
    site, record = site_of(request), request.path_params["record"]
    meeting = await site.recorder.meeting(record)
    body = await body_to_come(site, meeting)
    new: list[ParticipantId] = []
    for change in await changes_of(site, record, meeting):
        one = meeting.seats.participants.get(ParticipantId(change.what.about))
        if change.kept or body is None or (one is None and change.what.code != CAME):
            continue
        taken = await (
            _replace(request, body, one)
            if one
            else _join(request, body, (change.what.name, change.what.about))
        )
        if isinstance(taken, Refusal):
            return await meeting_page(request, status=409, refusal=taken)
        new += taken
    if not new:
        return RedirectResponse(f"/secretariat/meetings/{record}", 303)
    await invite_added(site, record, language(request))
    people = (await site.recorder.meeting(record)).seats.participants
    return await issued_page(
        request, record, await site.door.issue_links(record, [people[who] for who in new])
    )


async def _replace(request: Request, body: StandingBody, one: Participant) -> Taken:
    """Seats for those in whose place this person sat; the delegation's head is one of them; the old link is closed."""
    new: list[ParticipantId] = []
    meeting = await _meeting(request)
    due = successors(body, named(one), day(meeting))
    for place, who in enumerate(due):
        if who not in _seated(meeting):
            person = _in_place(meeting, one, who, _office(meeting, body, who))
            refused = await _act(request, body, one.id, AccreditParticipant(person), place)
            if refused:
                return refused
            meeting = await _meeting(request)
            new.append(_seated(meeting)[who])
    if due and one.member and meeting.seats.heads.get(one.member) == one.id:
        refused = await _act(request, body, one.id, ReplaceHolder(_seated(meeting)[due[0]]))
        if refused:
            return refused
    if due:  # whoever presides, or decides in writing, stays on the list, which says so itself
        await _act(request, body, one.id, WithdrawParticipant(one.id))
    await site_of(request).door.revoke(request.path_params["record"], one.id)
    return new


async def _join(request: Request, body: StandingBody, who: Named) -> Taken:
    """A seat for somebody who came to a delegation."""
    meeting = await _meeting(request)
    person = ConvenedParticipant(
        slug=_slug(meeting, who),
        name=in_no_language(who[0]),
        gender={},
        office=_office(meeting, body, who),
        capacity={},
        role="delegate",
        member=MemberCode(who[1]),
        listed=False,
        capacity_member=None,
        capacity_items=None,
    )
    refused = await _act(request, body, "-".join(who), AccreditParticipant(person))
    return refused or [_seated(await _meeting(request))[who]]


def _in_place(meeting: Meeting, one: Participant, who: Named, office: Text) -> ConvenedParticipant:
    """Who sits now, in the standing in which the other sat."""
    return ConvenedParticipant(
        slug=_slug(meeting, who),
        name=in_no_language(who[0]),
        gender={},
        office=office,
        capacity=one.texts.get("capacity", {}),
        role=one.role,
        member=one.member,
        listed=one.listed,
        capacity_member=one.capacity_member,
        capacity_items=one.capacity_items,
    )


def _slug(meeting: Meeting, who: Named) -> Text:
    """A handle that nobody else has."""
    names = [
        p.texts.get("name", {}).get(NO_LANGUAGE, "") for p in meeting.seats.participants.values()
    ]
    return in_no_language(handles([*names, who[0]])[-1])


def _office(meeting: Meeting, body: StandingBody, who: Named) -> Text:
    """The first title that the record has for somebody on the day, in the languages of the meeting."""
    titles = [
        title for o in people_of_day(body, day(meeting)) if o.named == who for title in o.offices
    ]
    languages = sitting_of(meeting).languages
    first = next(iter(titles), {})  # of a guest's delegation none is told
    return {lang: words for lang, words in first.items() if lang in languages and words}


def _seated(meeting: Meeting) -> dict[Named, ParticipantId]:
    return {named(one): one.id for one in meeting.seats.participants.values()}


async def _meeting(request: Request) -> Meeting:
    return await site_of(request).recorder.meeting(request.path_params["record"])


async def _act(
    request: Request, body: StandingBody, about: str, command: Command, place: int = 0
) -> Refusal | None:
    """Once for this state of the body's record, however often it is pressed; why it was refused."""
    kind = type(command).__struct_config__.tag
    key = f"{kind}-{about}-{place}-of-body-{body.size}"
    answer = await act_for_office(request, request.path_params["record"], command, key)
    return answer if isinstance(answer, Refusal) else None


routes: list[BaseRoute] = [
    Route("/secretariat/meetings/{record}/take-over", take_over, methods=["POST"]),
]
