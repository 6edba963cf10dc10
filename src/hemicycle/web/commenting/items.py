"""What may be commented: a text that is out, by the record on which it is kept."""

import msgspec

from hemicycle.procedure.ids import is_item, meeting_of, side_of
from hemicycle.procedure.publication.state import PressText
from hemicycle.recorder.errors import RecorderError
from hemicycle.web.newsroom import told_in
from hemicycle.web.press.public_path import public_path
from hemicycle.web.press.tellings import out_of
from hemicycle.web.site import Site


class Item(msgspec.Struct, frozen=True):
    """A text that is out. `place`: the address of its page, without its language. `body`: empty where there is none."""

    id: str
    title: str
    place: str
    body: str


async def item_of(site: Site, text: str, reader: str) -> Item | None:
    """The text of this id, titled as this reader reads it; None: none such is out."""
    if is_item(text):
        return await _alone(site, text, reader)
    record, side = meeting_of(text), side_of(text)
    if record is None:
        return None
    try:
        meeting = await site.recorder.meeting(record)
        if meeting.sitting is None:
            return None
        language = told_in(reader, meeting.sitting.languages)
        if side is None:
            if meeting.publication.status != "published":
                return None
            told = await site.readouts.published(record, meeting, language)
        else:
            out = await out_of(site, text)
            if out is None:
                return None
            kept = await site.recorder.entry_point(text, out.seq)
            told = await site.readouts.out(record, kept, meeting.size, meeting.size, language)
    except RecorderError:
        return None
    return Item(text, told.title, public_path(text), meeting.sitting.body or "")


async def _alone(site: Site, text: str, reader: str) -> Item | None:
    """What a body published without a meeting."""
    out = await out_of(site, text)
    state = await site.recorder.state(text) if out else None
    if out is None or not isinstance(state, PressText):
        return None
    language = told_in(reader, [str(one) for one in out.languages])
    kept = await site.recorder.entry_point(text, out.seq)
    told = await site.readouts.out(text, kept, 0, 0, language)
    return Item(text, told.title, public_path(text), str(state.issuing.body))
