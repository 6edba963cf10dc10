"""The public page of a meeting: coming, live, held, published."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hemicycle.documents.rule_words import words_in
from hemicycle.procedure.meeting.business.agenda.numbering import numbers
from hemicycle.web.agreed import agreed_of
from hemicycle.web.audience import seen_by_public
from hemicycle.web.body_looks import look_of
from hemicycle.web.origins import origins_of
from hemicycle.web.page_cache import KEEP
from hemicycle.web.policy import allow
from hemicycle.web.press.public_path import public_path
from hemicycle.web.press.tellings import sides_out
from hemicycle.web.readout import readout_page
from hemicycle.web.render import language, page
from hemicycle.web.site import site_of
from hemicycle.web.speaking.told import delivered_of
from hemicycle.web.view_models import (
    brief_of,
    groups_of,
    members_of,
    of_member,
    said,
    seated_of,
    shown,
)
from hemicycle.web.voted import votes_of


@allow("everybody")
async def meeting_page(request: Request) -> Response:
    """What the public may see of a meeting now."""
    record, meeting, seen = await seen_by_public(request)
    reader = language(request)
    brief = brief_of(record, seen, reader)
    if brief is None or seen.sitting is None:
        return await readout_page(request, record, meeting, seen)
    languages = list(seen.sitting.languages)
    site = site_of(request)
    numbered = numbers(seen.agenda.items.values())
    return page(
        request,
        "meeting.html",
        headers=None if site.settings.demo else KEEP,
        look=look_of(site.looks, seen),
        brief=brief,
        phase=seen.sitting.phase,
        calling=seen.calling,
        revision=seen.agenda.revision,
        body=words_in(seen.sitting.rulebook.title, reader),
        text_only=site.settings.engine_of(record) == "mesh",
        agenda=[
            (item, said(item.texts, "title", reader, languages), numbered[item.id])
            for item in seen.agenda.items.values()
        ],
        origins=await origins_of(site, seen, reader),
        people=seated_of(seen, reader),
        groups=groups_of(seen, reader),
        sides=[
            (of_member(side, reader, members_of(meeting)), public_path(text))
            for side, text, _ in await sides_out(site, record)
        ],
        speaker=seen.debate.speaker.participant if seen.debate.speaker else None,
        outcomes=agreed_of(seen, reader),
        votes=votes_of(seen, reader),
        statements=delivered_of(seen, reader),
        picture=shown(record, seen),
        offers={offer.participant: offer for offer in await site.door.offers(record)},
        round=await site.door.offered_record(),
    )


routes: list[BaseRoute] = [
    Route("/{lang}/meetings/{record}", meeting_page, name="meeting"),
]
