"""The page of the editor: the draft as it stands, and what was refused."""

from typing import Any
from uuid import uuid4

import msgspec
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from hemicycle.access.delegates import Delegate
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.web import dates
from hemicycle.web.delegation.called import called
from hemicycle.web.forms import number_in
from hemicycle.web.press.board import board_of, numbers_of
from hemicycle.web.press.clearing_mail import links_of
from hemicycle.web.press.items import headline
from hemicycle.web.press.named import spoken_for
from hemicycle.web.press.place import place_of, stand_of
from hemicycle.web.press.rows import sheet_of
from hemicycle.web.press.sides import sides_of
from hemicycle.web.press.signers import signers_of
from hemicycle.web.publishing import closed_seqs
from hemicycle.web.render import language, page
from hemicycle.web.site import site_of
from hemicycle.web.view_models import brief_of, members_of, named, of_member

CHAINS = {"two": ("drafter", "head"), "three": ("drafter", "head", "spokesperson")}
"""[PRESS-15] Who signs a side's own text one after the other, by choice; else once, whoever signs."""
MINUTES = (15, 30, 60, 120, 360, 1440, 2880)
"""How long those who are asked to clear a text may take, by choice."""


class Typed(msgspec.Struct, frozen=True):
    """What was sent with a deed that was refused, so that nobody types it twice.

    `of`: the sentence, or the sentences with commas between them; `words` by language, or by the field's name.
    """

    deed: str
    of: str
    words: dict[str, str]


async def editor_page(
    request: Request,
    *,
    status: int = 200,
    refusal: Refusal | None = None,
    typed: Typed | None = None,
) -> Response:
    """The draft as it stands."""
    site, place, reader = site_of(request), await place_of(request), language(request)
    record, alone = place.record, place.press.alone
    meeting = await place.press.meeting(record)
    if meeting.sitting is None and not alone:
        raise HTTPException(404)
    offset = meeting.sitting.offset_min if meeting.sitting else 0
    text, now = await place.press.text(record), site.recorder.now()
    if alone and text is None:
        raise HTTPException(404)
    entries = [] if alone else await site.recorder.entries(record)
    spoken = spoken_for(text, meeting, entries) if text else {}
    frame: dict[str, Any] = {"at": place.back}
    if isinstance(request.state.who, Delegate):
        who = request.state.who
        names = await called(site.recorder, site.given, who.body, who.member, reader)
        frame |= {"me": who, "called": names}
    return page(
        request,
        "secretariat/text.html",
        status=status,
        **frame,
        brief=None if alone else brief_of(record, meeting, reader),
        title=headline(text, reader) if alone and text else "",
        place=place,
        mine=place.hand.mark(record) or place.hand.actor,
        stand=await stand_of(place),
        sides=[(one, named(one, reader, members_of(meeting))) for one in sides_of(meeting)],
        side=named(place.press.side, reader, members_of(meeting)) if place.press.side else "",
        side_of=of_member(place.press.side, reader, members_of(meeting))
        if place.press.side
        else "",
        record=record,
        sheet=sheet_of(text, closed_seqs(entries)) if text else None,
        board=board_of(text, meeting, spoken, reader, now) if text else None,
        numbers=numbers_of(text) if text else {},
        links=links_of(site, record, meeting, text) if text else {},
        minutes=MINUTES,
        chains=CHAINS,
        over=meeting.sitting is None or meeting.sitting.phase == "closed",
        command_id=uuid4().hex,
        offset=offset,
        now=now,
        field_of=lambda at: dates.moment(at, offset).strftime("%Y-%m-%dT%H:%M"),
        refusal=refusal,
        typed=typed,
        letters=number_in(request.query_params.get("letters", ""), 4),
        unreached=number_in(request.query_params.get("unreached", ""), 4),
        signers=await signers_of(request, text) if text else {},
        corrigenda={one.seq for one in meeting.publication.corrections if one.corrigendum},
        state=meeting,
    )
