"""[DRAFT-5] A draft is rehearsed as it stands: a sandbox is convened, and the server plays all seats but one."""

from collections.abc import Mapping

from msgspec.structs import replace
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does
from hemicycle.convene.draft import Draft
from hemicycle.files import MeetingFile
from hemicycle.files.model import (
    Conclusion,
    ItemRef,
    ParticipantRef,
    Statement,
    Subject,
    Verb,
)
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.words import NO_LANGUAGE, Text
from hemicycle.rulebooks.fitting import Fitting
from hemicycle.web.drafting.asked import draft_of, own_body
from hemicycle.web.drafting.checking import fit
from hemicycle.web.first_meeting import SPEAKERS
from hemicycle.web.messages import Words
from hemicycle.web.policy import allow
from hemicycle.web.rehearsing import free_address, step_in
from hemicycle.web.site import site_of


@allow(does("meetings"))
async def rehearse(request: Request) -> Response:
    """Step into the chair of the meeting that this draft would be. The draft stays as it is."""
    site, kept = site_of(request), await draft_of(request)
    if site.rehearse is None or await site.rehearse.out_of_reach():
        raise HTTPException(409, "no-rehearsal")
    practice = replace(kept.draft, id=await free_address(request, "rehearsal"))
    fitted = await fit(site, marked(practice, site.words))
    if isinstance(fitted, list):
        raise HTTPException(409, "draft-unsound")
    own_body(request, fitted.file.convening.body or "")
    stepped = await step_in(request, replace(fitted, file=_played(fitted, site.words)))
    if isinstance(stepped, Refusal):
        raise HTTPException(409, "draft-unsound")
    return stepped


def marked(draft: Draft, words: Mapping[str, Words]) -> Draft:
    """A sandbox: its title says so wherever it stands, which is on every screen, and the public has no part in it."""
    titles = draft.texts.get("title", {})
    said = {
        code: words[code]("sandbox-title", title=title) if code in words else title
        for code, title in titles.items()
    }
    items = [replace(one, access="") for one in draft.items]
    return replace(draft, texts={**draft.texts, "title": said}, access="closed", items=items)


def _played(fitted: Fitting, words: Mapping[str, Words]) -> MeetingFile:
    """With something for the played delegations to say, and to agree on."""
    file = fitted.file
    spoken = [code for code in file.convening.languages if code in words]
    sitting = [one for one in file.convening.participants if one.role == "delegate" and one.member]
    items = [ItemRef(one.id) for one in file.convening.items][:2]
    if not sitting or not items or not spoken:
        return file

    def say(message: str) -> Text:
        return {code: words[code](message) for code in spoken}

    slugs = [ParticipantRef(one.slug[NO_LANGUAGE]) for one in sitting]
    said = [
        Statement(agenda=items[0], by=slugs[place % len(slugs)], text=say(f"start-statement-{n}"))
        for n, place in enumerate(SPEAKERS, 1)
    ]
    agreed = [
        Conclusion(
            agenda=item,
            by=Subject("participants"),
            verb=Verb("stress"),
            text=say(f"start-conclusion-{n}"),
        )
        for n, item in enumerate(items, 1)
    ]
    return replace(file, statements=said, conclusions=agreed)


routes: list[BaseRoute] = [
    Route("/secretariat/drafts/{draft}/rehearse", rehearse, methods=["POST"]),
]
