"""[DRAFT-5] A draft is rehearsed as it stands: a sandbox is convened, and the server plays all seats but one."""

from collections.abc import Mapping

from msgspec.structs import replace
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does
from hemicycle.convene.draft import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.web.drafting.asked import draft_of, own_body
from hemicycle.web.drafting.checking import fit
from hemicycle.web.messages import Words
from hemicycle.web.played import played
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
    stepped = await step_in(request, replace(fitted, file=played(fitted.file, site.words)))
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


routes: list[BaseRoute] = [
    Route("/secretariat/drafts/{draft}/rehearse", rehearse, methods=["POST"]),
]
