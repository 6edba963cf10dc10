"""What is published, and what would be, as posting knows it: read from the records, in the words of its pages."""

from typing import Protocol

from hemicycle.posting.item import Item, Told
from hemicycle.procedure.ids import is_item, side_of
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.publication.issuing.queries import newest, out_as_it_is
from hemicycle.procedure.publication.scheduling.queries import due_at
from hemicycle.procedure.publication.state import PressText
from hemicycle.recorder.errors import UnknownRecord
from hemicycle.settings import Settings
from hemicycle.web.ports import Recorder
from hemicycle.web.press.items import ItemPress
from hemicycle.web.press.kept import lines_of_draft, readout_of_lines
from hemicycle.web.press.press import Press
from hemicycle.web.press.public_path import public_path
from hemicycle.web.press.readout import Readout
from hemicycle.web.readouts import Readouts


class Library(Protocol):
    """Who has the records and the texts on them: a site, or a command line."""

    @property
    def recorder(self) -> Recorder:
        """The records."""

    @property
    def settings(self) -> Settings:
        """Where the pages are, and in which languages."""

    @property
    def readouts(self) -> Readouts:
        """Readouts as pages show them."""

    @property
    def press(self) -> Press:
        """The texts of meetings."""

    @property
    def items(self) -> ItemPress:
        """The texts that tell no meeting."""


async def item_told(site: Library, record: str, *, draft: bool = False) -> Item | None:
    """What stands on a record, as it is out; `draft`: as it would be next. None for what a side tells by itself."""
    if is_item(record):
        return await _of_item(site, record, draft=draft)
    if side_of(record) is not None:
        return None
    try:
        meeting = await site.recorder.meeting(record)
    except UnknownRecord:
        return None
    return await _of_meeting(site, record, meeting, draft=draft) if meeting.sitting else None


async def _of_item(site: Library, record: str, *, draft: bool) -> Item | None:
    text = await site.items.text(record)
    if text is None:
        return None
    issuing, version = text.issuing, newest(text.issuing)
    stands = {"none": "draft", "published": "out", "withdrawn": "withdrawn"}[issuing.status]
    ahead = draft and _changed(text)
    languages = [str(one) for one in text.drafting.languages]
    if version is None or ahead:
        found = {one: readout_of_lines(lines_of_draft(text, one), one) for one in languages}
    else:
        kept = await site.recorder.entry_point(record, version.seq)
        languages = [str(one) for one in version.languages]
        found = {one: await site.readouts.out(record, kept, 0, 0, one) for one in languages}
    return Item(
        record=record,
        body=str(issuing.body or text.drafting.body or ""),
        stands="draft" if stands == "draft" else "out" if stands == "out" else "withdrawn",
        version=(version.version if version else 0) + ahead,
        base=text.drafting.changed,
        tellings=_tellings(site, record, found),
        picture="",
        first=issuing.versions[0].at if issuing.versions else 0,
        due=due_at(text),
    )


async def _of_meeting(site: Library, record: str, meeting: Meeting, *, draft: bool) -> Item:
    assert meeting.sitting is not None  # noqa: S101 (the caller's)
    text, out = await site.press.text(record), meeting.publication
    version = newest(text.issuing) if text else None
    ahead = draft and text is not None and _changed(text)
    languages = [str(one) for one in meeting.sitting.languages]
    found = {}
    for one in languages:
        if out.status == "none" or ahead:
            found[one] = await site.readouts.draft(record, meeting, one)
        else:
            found[one] = await site.readouts.published(record, meeting, one)
    taken = meeting.photos.taken
    shown = next((one.photo for one in found.values() if one.photo), "")
    return Item(
        record=record,
        body=str(meeting.sitting.rulebook.id),
        stands={"none": "draft", "published": "out"}.get(out.status, "withdrawn"),  # type: ignore[arg-type]
        version=(version.version if version else 0) + ahead,
        base=text.drafting.changed if text else 0,
        tellings=_tellings(site, record, found),
        picture=shown if taken is not None and taken.digest == shown else "",
        first=out.first_published_at or 0,
        due=due_at(text) if text else None,
    )


def _changed(text: PressText) -> bool:
    """Whether the draft says something else than what is out."""
    if newest(text.issuing) is None:
        return False
    return any(out_as_it_is(text, block) is None for block in text.drafting.blocks)


def _tellings(site: Library, record: str, found: dict[str, Readout]) -> dict[str, Told]:
    base, path = site.settings.base_url, public_path(record)
    return {
        language: Told(
            language,
            " ".join(told.title.split()),
            " ".join(told.lead.split()),
            f"{base}/{_shown_in(site, language)}{path}",
            " ".join(told.caption.split()),
        )
        for language, told in found.items()
    }


def _shown_in(site: Library, language: str) -> str:
    """In which language its page is opened: the pages may not speak it."""
    known = site.settings.languages
    return language if language in known else known[0]
