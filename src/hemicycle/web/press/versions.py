"""[PRESS-16] Each version of a text that went out, as a file to print or to work with."""

from functools import partial

from msgspec.structs import replace
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hemicycle.printing.refused import NotMade
from hemicycle.printing.sheet import Form, Passage, Sheet, Words
from hemicycle.procedure.ids import ITEM, meeting_of
from hemicycle.procedure.meeting.business.publication.state import Publication
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.publication.issuing.state import Version
from hemicycle.procedure.publication.state import PressText
from hemicycle.procedure.words import MemberCode
from hemicycle.web.audience import seen_by_public
from hemicycle.web.downloads import PRIVATE
from hemicycle.web.policy import allow
from hemicycle.web.press.tellings import chaired, told_as
from hemicycle.web.print_wish import FORMS
from hemicycle.web.render import language
from hemicycle.web.sheets import told
from hemicycle.web.sheets.given import Given
from hemicycle.web.site import site_of

WRITTEN: tuple[Form, ...] = ("pdf", "docx")


@allow("everybody")
async def version(request: Request) -> Response:
    """A version in the reader's language, or in the first in which it went out."""
    site = site_of(request)
    form = next((one for one in WRITTEN if one == request.path_params["form"]), None)
    if form is None:
        raise HTTPException(404)
    kept_as, meeting, text, out = await version_asked(request)
    record = meeting_of(kept_as) or kept_as
    official = [str(one) for one in out.languages]
    reader = language(request)
    reader = reader if reader in official else official[0]
    kept = await site.recorder.entry_point(kept_as, out.seq)
    given = Given(
        meeting=_untitled(meeting),
        readers="public",
        language=reader,
        paper="a4",
        now=out.at,
        house=site.settings.name,
        readout=await site.readouts.out(record, kept, meeting.size, meeting.size, reader),
    )
    key = (kept_as, text.size + meeting.size, out.version, reader, form)
    newest, whose = out.version == len(text.issuing.versions), told_as(text, out)
    told_sheet = partial(_sheet, given, out.version, whose, newest=newest)
    try:
        file = await site.sheets.of(key, form, told_sheet)
    except NotMade as fault:
        raise HTTPException(503) from fault
    name = "".join(c if c.isalnum() or c in "-_" else "-" for c in kept_as)
    kind = "inline" if form == "pdf" else "attachment"
    headers = {
        "Content-Disposition": f'{kind}; filename="{name}.{out.version}.{reader}.{form}"',
        "Cache-Control": PRIVATE,
    }
    return Response(file, media_type=FORMS[form], headers=headers)


async def version_asked(request: Request) -> tuple[str, Meeting, PressText, Version]:
    """The record of the text that the path names, its meeting (none of an item), the text, and the version.

    Raises 404, or 410 where it was withdrawn.
    """
    site = site_of(request)
    item, side = request.path_params.get("item"), request.path_params.get("side")
    record = ITEM + item if item else request.path_params["record"]
    press = site.items if item else site.press.of(MemberCode(side)) if side else site.press
    text = await press.text(record)
    out = _version(text, request.path_params["number"])
    if text is None or out is None:
        raise HTTPException(404)
    if text.issuing.status == "withdrawn" or out.version in text.issuing.withdrawn:
        raise HTTPException(410, "withdrawn")
    meeting = Meeting() if item else await site.recorder.meeting(record)
    if not side and not item:
        meeting = await _published(request, out)
    return press.record(record), meeting, text, out


async def _published(request: Request, out: Version) -> Meeting:
    """[PUBLISH-1] The meeting, if it has published this version. Raises 404, or 410 if it withdrew the text."""
    _, meeting, _ = await seen_by_public(request)
    known = meeting.publication
    if known.status == "withdrawn":
        raise HTTPException(410, "withdrawn")
    if known.status != "published" or known.kept is None or out.seq > known.kept.seq:
        raise HTTPException(404)
    return meeting


def _untitled(meeting: Meeting) -> Meeting:
    """The meeting under no title but that of its text: its own may be closed to the public."""
    sitting = replace(meeting.sitting, texts={}) if meeting.sitting else None
    return replace(meeting, sitting=sitting, publication=Publication(status="published"))


def _version(text: PressText | None, number: int) -> Version | None:
    versions = text.issuing.versions if text else []
    return next((one for one in versions if one.version == number), None)


def _sheet(given: Given, number: int, whose: str, *, newest: bool) -> Sheet:
    """The text as it went out, and whose words it is; an older version says that it is one."""
    sheet = told.readout(given)
    words = given.say("sheet-version" if newest else "sheet-version-old", number=number)
    notes = [given.say(f"readout-as-{whose}", chaired=chaired(given.meeting))] if whose else []
    return replace(
        sheet,
        blocks=[*sheet.blocks, *(Passage([Words(one)], "note") for one in (*notes, words))],
    )


ITEMS = "/{lang}/items/{item}"
AT = "/{lang}/meetings/{record}/readout"
routes: list[BaseRoute] = [
    Route(f"{AT}/versions/{{number:int}}.{{form}}", version, methods=["GET"]),
    Route(f"{ITEMS}/versions/{{number:int}}.{{form}}", version, methods=["GET"]),
    Route(f"{AT}/{{side}}/versions/{{number:int}}.{{form}}", version, methods=["GET"]),
]
