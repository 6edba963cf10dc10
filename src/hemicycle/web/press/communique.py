"""[PRESS-19] After a closed meeting: a communiqué is begun in one act, with the date and what was adopted."""

from urllib.parse import quote

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.kernel.queries import held_from, is_ended
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import Text
from hemicycle.web import dates
from hemicycle.web.messages import Words
from hemicycle.web.policy import allow
from hemicycle.web.press.decided import adopted
from hemicycle.web.press.items import name_of
from hemicycle.web.publishing import hand_of
from hemicycle.web.site import site_of


@allow(does("publication"))
async def begin(request: Request) -> Response:
    """Begin it; whoever presses again comes to the same."""
    site, record = site_of(request), request.path_params["record"]
    meeting = await site.recorder.meeting(record)
    sitting = meeting.sitting
    if sitting is None or not is_ended(sitting):
        raise HTTPException(404)
    spoken = [str(one) for one in sitting.languages if one in site.settings.languages]
    languages = spoken or [str(one) for one in sitting.languages]
    written = first_words(meeting, languages, site.words)
    async with site.items.turn(f"communique {record}") as made:
        if not made:
            answer = await site.items.begin(
                str(sitting.rulebook.id), "communique", languages, written, hand_of(request)
            )
            if isinstance(answer, Refusal):
                raise HTTPException(409)
            made.append(answer)
    return RedirectResponse(f"/secretariat/items/{quote(name_of(made[0]))}/text", 303)


def first_words(meeting: Meeting, languages: list[str], words: dict[str, Words]) -> dict[str, Text]:
    """What the communiqué begins with: when the meeting was held, and each text that it adopted, by language."""
    sitting = meeting.sitting
    if sitting is None:
        return {}
    at, offset = held_from(sitting), sitting.offset_min
    headline = {
        code: words[code]("communique-headline", date=dates.long_date(at, code, offset))
        for code in languages
        if code in words
    }
    texts = {
        code: "\n".join(
            " ".join(one.words.get(code, "").split())
            for one in adopted(meeting)
            if all(one.words.get(each) for each in languages)
        )
        for code in languages
    }
    return {"headline": headline, "text": {code: said for code, said in texts.items() if said}}


routes: list[BaseRoute] = [
    Route("/secretariat/meetings/{record}/communique", begin, methods=["POST"]),
]
