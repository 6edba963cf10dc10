"""Review and publication: the draft in every official language side by side, one act that publishes it."""

from collections.abc import Mapping, Sequence
from uuid import uuid4

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does, sees
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.labels import OPEN
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import Text
from hemicycle.recorder.errors import UnknownRecord
from hemicycle.recorder.lacking import lacking
from hemicycle.web.forms import text_by_language
from hemicycle.web.policy import allow
from hemicycle.web.press.press import Hand
from hemicycle.web.press.readout import Readout
from hemicycle.web.render import language, page
from hemicycle.web.site import site_of
from hemicycle.web.view_models import brief_of

FIELDS = 60


@allow(sees("readout"))
async def review(request: Request) -> Response:
    """The draft, to read before it goes out."""
    return await _review(request)


@allow(does("publication"))
async def publish(request: Request) -> Response:
    """Publish what was reviewed: the digests of the form must be those of the draft as it is now."""
    form = await request.form(max_files=0, max_fields=FIELDS)
    drafts = await _drafts(request)
    reviewed = {d.language: str(form.get(f"digest.{d.language}", "")) for d in drafts}
    now = {draft.language: draft.digest for draft in drafts}
    if reviewed != now:
        return await _review(request, status=409, notice="review-changed")
    if str(form.get("lacking", "")) != lacking(drafts):
        return await _review(request, status=409, notice="review-lacking")
    key, record = _key(str(form.get("id", ""))), request.path_params["record"]
    hand = hand_of(request)
    note = text_by_language(form, "note")
    answer = await site_of(request).press.publish(record, hand, key, lacking(drafts), note)
    if isinstance(answer, Refusal):
        return await _review(request, status=409, refusal=answer, typing={"note": note})
    await site_of(request).links_end(record)
    return _back(record)


@allow(does("publication"))
async def withdraw(request: Request) -> Response:
    """Withdraw the readout that is out; its page says so from then on."""
    form = await request.form(max_files=0, max_fields=FIELDS)
    reason = text_by_language(form, "reason")
    key, record = _key(str(form.get("id", ""))), request.path_params["record"]
    answer = await site_of(request).press.withdraw(record, reason, hand_of(request), key)
    if isinstance(answer, Refusal):
        return await _review(request, status=409, refusal=answer, typing={"reason": reason})
    return _back(record)


def hand_of(request: Request) -> Hand:
    """Who is signed in, as texts are signed by them."""
    who = request.state.who
    name = who.name or site_of(request).words[language(request)]("role-secretariat")
    return Hand(name, who.mark)


def _key(command_id: str) -> str:
    return command_id[:64] if len(command_id) >= 8 else uuid4().hex


def _back(record: str) -> Response:
    return RedirectResponse(f"/secretariat/meetings/{record}", 303)


async def _review(
    request: Request,
    *,
    status: int = 200,
    notice: str = "",
    refusal: Refusal | None = None,
    typing: Mapping[str, Text] | None = None,
) -> Response:
    """`typing`: what the public was to be told, which was refused."""
    site, record = site_of(request), request.path_params["record"]
    meeting = await site.recorder.meeting(record)
    drafts = await _drafts(request)
    out = meeting.publication
    return page(
        request,
        "secretariat/review.html",
        status=status,
        brief=brief_of(record, meeting, language(request)),
        record=record,
        drafts=drafts,
        lacking=lacking(drafts),
        out=out,
        closed=meeting.sitting is not None and meeting.sitting.phase == "closed",
        is_out=await _is_out(request, meeting, drafts),
        closed_seqs=closed_seqs(await site.recorder.entries(record)),
        command_id=uuid4().hex,
        notice=notice,
        typing=typing or {},
        refusal=refusal,
        state=meeting,
    )


async def _is_out(request: Request, meeting: Meeting, drafts: Sequence[Readout]) -> bool:
    """Whether what is out reads as the draft does."""
    if meeting.publication.status != "published":
        return False
    readouts, record = site_of(request).readouts, request.path_params["record"]
    try:
        told = [await readouts.published(record, meeting, one.language) for one in drafts]
    except UnknownRecord:
        return False
    return [one.text for one in told] == [one.text for one in drafts]


def closed_seqs(entries: list[Entry]) -> set[int]:
    """The entries that the public cannot read: a sentence that tells one of them goes out all the same."""
    return {entry.seq for entry in entries if entry.label != OPEN}


async def _drafts(request: Request) -> list[Readout]:
    site, record = site_of(request), request.path_params["record"]
    meeting = await site.recorder.meeting(record)
    languages = meeting.sitting.languages if meeting.sitting else []
    return [await site.readouts.draft(record, meeting, lang) for lang in languages]


routes: list[BaseRoute] = [
    Route("/secretariat/meetings/{record}/readout", review, methods=["GET"], name="review"),
    Route("/secretariat/meetings/{record}/publish", publish, methods=["POST"]),
    Route("/secretariat/meetings/{record}/withdraw", withdraw, methods=["POST"]),
]
