"""The page on which a delegation answers in writing: read the text, break the silence, attach a statement, vote.

It needs no script and no room, works on a telephone, and asks once. Looking changes nothing. Who conducts enters
letters here, moves the end, and puts a text to be decided in writing.
"""

from typing import Any
from uuid import uuid4

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.access.sessions import Who
from hemicycle.accounts.roles import does
from hemicycle.documents.rule_model import article_words
from hemicycle.locales.messages import Messages
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.audiences import class_of
from hemicycle.procedure.meeting.business.outcomes.commands import ProposeOutcome
from hemicycle.procedure.meeting.deciding.correspondence.guards import rules_of as post_rules
from hemicycle.procedure.meeting.deciding.electorate import decisions_of
from hemicycle.procedure.meeting.deciding.silence.guards import rules_of as silence_rules
from hemicycle.procedure.meeting.kernel.queries import is_chair, is_secretariat
from hemicycle.procedure.meeting.kernel.seats.state import Participant
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.meeting.view import view
from hemicycle.procedure.words import OutcomeId, ParticipantId
from hemicycle.recorder.errors import UnknownRecord
from hemicycle.web import dates
from hemicycle.web.body_looks import look_of
from hemicycle.web.forms import field
from hemicycle.web.in_writing import WIDTH, pending_of
from hemicycle.web.policy import allow
from hemicycle.web.render import language, page
from hemicycle.web.site import site_of
from hemicycle.web.view_models import (
    brief_of,
    members_of,
    named,
    named_in_sentence,
    person_of,
    said,
    with_names,
)
from hemicycle.web.written_forms import ANSWERS, NATURES, Misread, Read, begun, paragraphs

FIELDS = 40
DONE = (*ANSWERS, "launch")


@allow("room", noted=True)
async def written_page(request: Request) -> Response:
    """What is decided in writing in this meeting, as far as the reader sees it, and what the reader can do."""
    return await _page(request)


@allow("room", noted=True)
async def answer(request: Request) -> Response:
    """Do what the form says, or show why the rules do not let it."""
    who, meeting = await _read(request)
    if who.is_secretariat and not who.may(does("meetings")):
        raise HTTPException(403, "not-your-role")
    form = await request.form(max_files=0, max_fields=FIELDS)
    what = request.path_params["what"]
    offset = meeting.sitting.offset_min if meeting.sitting else 0
    began = {str(one.id): one.at for one in meeting.silences.table.values()}
    began |= {str(one.id): one.at for one in meeting.ballots.votes.values()}
    read = Read(form, offset, began)
    try:
        if what == "launch":
            answered = await _launched(request, who, read)
        elif what in ANSWERS:
            answered = await _act(request, who, ANSWERS[what](read), field(form, "id"))
        else:
            raise HTTPException(404)
    except Misread as fault:
        return await _page(request, status=400, notice=fault.message)
    if isinstance(answered, Refusal):
        return await _page(request, status=409, refusal=answered)
    return RedirectResponse(f"/written/{request.path_params['record']}?done={what}", 303)


async def _launched(request: Request, who: Who, read: Read) -> Any:
    """Lay a text on the table, and put that to be decided in writing."""
    begun(read, OutcomeId(""), "")  # what is misread is told before anything is laid
    tag = field(read.form, "verb")
    laid = ProposeOutcome("participants", paragraphs(read), verb=tag, whole=True)
    key = field(read.form, "id")
    first = await _act(request, who, laid, key)
    if isinstance(first, Refusal):
        return first
    outcome = OutcomeId(str(getattr(first.entries[0].fact, "outcome")))  # noqa: B009 (a fact of any kind)
    meeting = await site_of(request).recorder.meeting(request.path_params["record"])
    digest = meeting.outcomes.table[outcome].digest
    return await _act(request, who, begun(read, outcome, digest), f"{key}-2")


async def _act(request: Request, who: Who, command: Any, key: str) -> Any:
    record = request.path_params["record"]
    key = key[:64] if len(key) >= 8 else uuid4().hex
    return await site_of(request).recorder.act(
        record, who.actor, command, key, account=who.mark(record)
    )


async def _read(request: Request) -> tuple[Who, Meeting]:
    """Who reads, and the meeting. Raises 404 where nobody has a seat: it is not for everybody to know."""
    who: Who | None = request.state.who
    if who is None:
        raise HTTPException(404, "seat-only")
    try:
        meeting = await site_of(request).recorder.meeting(request.path_params["record"])
    except UnknownRecord:
        raise HTTPException(404, "seat-only") from None
    if meeting.sitting is None:
        raise HTTPException(404, "seat-only")
    return who, meeting


async def _page(
    request: Request, *, status: int = 200, notice: str = "", refusal: Refusal | None = None
) -> Response:
    who, meeting = await _read(request)
    site, reader, record = site_of(request), language(request), request.path_params["record"]
    seen = view(meeting, class_of(meeting, who.actor))
    sitting, now = meeting.sitting, site.recorder.now()
    if sitting is None or seen.sitting is None:
        raise HTTPException(404, "seat-only")
    person = meeting.seats.participants.get(ParticipantId(who.actor))
    conducts = is_chair(meeting, who.actor) or is_secretariat(meeting, who.actor)
    done = request.query_params.get("done", "")
    return page(
        request,
        "written.html",
        status=status,
        headers={"Cache-Control": "no-store"},
        brief=brief_of(record, seen, reader),
        look=look_of(site.looks, seen),
        words=Messages(reader, "written.ftl"),
        record=record,
        seat=person_of(person, meeting, reader) if person else None,
        own=named_in_sentence(person.member, reader, members_of(meeting))
        if person and person.member
        else "",
        delegate=person is not None and person.role == "delegate",
        colleagues=[person_of(one, meeting, reader) for one in _colleagues(meeting, person)],
        pending=pending_of(seen, who.actor, reader, now),
        now=now,
        width=WIDTH,
        offset=sitting.offset_min,
        writes=reader if reader in sitting.languages else sitting.languages[0],
        official=list(sitting.languages),
        article_words=article_words,
        conducts=conducts,
        members=_members(meeting, reader),
        ways=_ways(meeting, reader) if conducts and sitting.phase != "closed" else [],
        verbs=VERBS,
        natures=NATURES,
        field_of=lambda at: dates.moment(at, sitting.offset_min).strftime("%Y-%m-%dT%H:%M"),
        state=seen,
        done=done if done in DONE else "",
        notice=notice,
        refusal=with_names(refusal, meeting, reader) if refusal else None,
        command_id=uuid4().hex,
    )


VERBS = ("decide", "agree", "note", "welcome", "call-on", "reaffirm")
"""The verbs that are offered as the tag under which a text that is decided in writing is filed."""


def _colleagues(meeting: Meeting, person: Participant | None) -> list[Participant]:
    """Who may answer for the reader's member."""
    if person is None or person.member is None:
        return []
    people = meeting.seats.participants.values()
    return [one for one in people if one.role == "delegate" and one.member == person.member]


def _members(meeting: Meeting, reader: str) -> list[tuple[str, str]]:
    """The members for which a letter may be entered, by name."""
    decisions = decisions_of(meeting)
    codes = [one.code for one in decisions.members] if decisions else []
    codes = list(dict.fromkeys([*codes, *map(str, meeting.seats.heads)]))
    found = [(code, named(code, reader, members_of(meeting))) for code in codes]
    return sorted(found, key=lambda one: one[1])


def _ways(meeting: Meeting, reader: str) -> list[tuple[str, str, int]]:
    """How the body decides in writing: `silence`, or a rule for votes by correspondence; its title; the least hours."""
    silence, post, decisions = silence_rules(meeting), post_rules(meeting), decisions_of(meeting)
    found = [("silence", "", silence.least_period_h)] if silence else []
    for rule in decisions.rules if decisions and post else []:
        if post and rule.id in post.rules:
            title = said({"title": rule.title}, "title", reader, []).words
            found.append((rule.id, title, post.least_period_h))
    return found


routes: list[BaseRoute] = [
    Route("/written/{record}", written_page, methods=["GET"], name="written"),
    Route("/written/{record}/{what}", answer, methods=["POST"]),
]
"""What is decided in writing; each answer has an address of its own."""
