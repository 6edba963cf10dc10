"""Vetting: what an act must fit besides the rules, since it stands in data that the rules do not read.

Every act comes through here, from a page, the wire or the local socket: those named fit the body (`rulebooks`), and no
readout goes out that lacks a language, unless somebody decided that it does, or that is not the version its text is out
in, no document is laid whose file is not held, and nothing is played that was not handed in.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol

from hemicycle.documents import readout
from hemicycle.documents.readout import NothingToTell
from hemicycle.locales import load_language
from hemicycle.procedure.core.actor import Command, Submission
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.core.state import RecordState
from hemicycle.procedure.meeting.business.documents.commands import LayDocument
from hemicycle.procedure.meeting.business.inscriptions.commands import HandInText
from hemicycle.procedure.meeting.business.inscriptions.state import StatementFile
from hemicycle.procedure.meeting.business.publication.commands import PublishReadout
from hemicycle.procedure.meeting.business.recordings.commands import PlayRecorded
from hemicycle.procedure.meeting.convening.commands import ConveneMeeting
from hemicycle.procedure.meeting.kernel.seats.commands import AccreditParticipant
from hemicycle.procedure.meeting.record import judge
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.publication.issuing.queries import newest
from hemicycle.procedure.publication.state import PressText
from hemicycle.procedure.record_point import EntryPoint
from hemicycle.recorder.errors import UnknownRecord
from hemicycle.recorder.lacking import lacking
from hemicycle.rulebooks.credentials import unfit

VETTED = (
    ConveneMeeting,
    AccreditParticipant,
    PublishReadout,
    LayDocument,
    HandInText,
    PlayRecorded,
)
Holds = Callable[[LayDocument | StatementFile], Awaitable[bool]]
"""Whether the file of a document or a statement is held, with this size and content."""
HandedIn = Callable[[PlayRecorded], Awaitable[bool]]
"""Whether the delegation or person that it names handed in this recorded statement."""
HandedInAnywhere = Callable[[str, PlayRecorded], Awaitable[bool]]
"""The same, of a record."""


class Texts(Protocol):
    """The recorder, as far as it is asked of texts for the press."""

    async def state(self, record: str) -> RecordState: ...

    async def entry_point(self, record: str, seq: int) -> EntryPoint: ...


async def vetted(
    actor: str,
    command: Command,
    state: RecordState,
    entries: Callable[[], Awaitable[Sequence[Entry]]],
    holds: Holds | None = None,
    handed_in: HandedIn | None = None,
    press: Texts | None = None,
) -> Refusal | None:
    """Why the act is refused; None where nothing is wrong with it, or the rules refuse it by themselves.

    `state` of the record, and all its `entries` where they are needed; `holds` and `handed_in` None: no files are kept
    here; `press` None: no texts. What takes time is done off the loop, and for nobody whose act the rules refuse.
    """
    if not isinstance(command, VETTED):
        return None
    meeting = state if isinstance(state, Meeting) else Meeting()
    if isinstance(judge(meeting, Submission(command, actor, meeting.last_at)), Refusal):
        return None
    if isinstance(command, PublishReadout) and command.kept:
        out = press is not None and await _is_out(command.kept, press)
        return None if out else Refusal("other-version", "PUBLISH-1", None, {})
    if isinstance(command, PublishReadout):
        return await asyncio.to_thread(_incomplete, command, meeting, await entries())
    if isinstance(command, LayDocument):
        held = holds is not None and await holds(command)
        return None if held else Refusal("no-such-file", "DOCUMENT-1", None, {})
    if isinstance(command, HandInText):
        kept = [holds is not None and await holds(file) for file in command.files]
        return None if all(kept) else Refusal("no-such-file", "HANDIN-1", None, {})
    if isinstance(command, PlayRecorded):
        there = handed_in is not None and await handed_in(command)
        return None if there else Refusal("no-such-recording", "RECORDED-1", None, {})
    return await asyncio.to_thread(unfit, command, meeting)


async def _is_out(kept: EntryPoint, press: Texts) -> bool:
    """[PUBLISH-1] Whether a text is out, and this entry is its newest version."""
    try:
        text = await press.state(kept.record)
    except UnknownRecord:
        return False
    if not isinstance(text, PressText) or text.issuing.status != "published":
        return False
    version = newest(text.issuing)
    if version is None or version.seq != kept.seq:
        return False
    return await press.entry_point(kept.record, kept.seq) == kept


def _incomplete(
    command: PublishReadout, meeting: Meeting, entries: Sequence[Entry]
) -> Refusal | None:
    """[PUBLISH-1] What is missing is what somebody decided to leave out."""
    languages = meeting.sitting.languages if meeting.sitting else []
    try:
        told = [readout(entries, load_language(language)) for language in languages]
    except NothingToTell:
        return None
    missing = next((one for one in told if one.missing), None)
    if missing is None or command.lacking == lacking(told):
        return None
    details: dict[str, str | int] = {"language": missing.language, "missing": missing.missing[0]}
    return Refusal("text-missing", "PUBLISH-1", None, details)
