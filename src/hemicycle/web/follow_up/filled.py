"""The forms of what is followed up as commands: who owes which part, which sentence of a meeting, in whose words."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from typing import Any

import msgspec
from starlette.datastructures import FormData

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.record_point import EntryPoint
from hemicycle.procedure.standing_body.commitments.subject import COMMITMENTS
from hemicycle.procedure.standing_body.messages.subject import MESSAGES
from hemicycle.procedure.standing_body.record import BODY
from hemicycle.procedure.standing_body.tracks.subject import TRACKS
from hemicycle.procedure.words import NO_LANGUAGE, Digest, MessageId
from hemicycle.recorder.errors import RecorderError
from hemicycle.web.command_form import Misfilled, read_command
from hemicycle.web.forms import field, number_in, text_by_language
from hemicycle.web.ports import Recorder

MOST_OWNERS = 40
"""Rows for owners in a form; what is owed by more is taken over from the meeting that adopted it."""
BY_FORM = frozenset(
    str(command.__struct_config__.tag)
    for subject in (TRACKS, COMMITMENTS, MESSAGES)
    for command in subject.commands
)
SAID = {
    "report-progress": "text",
    "comment-on-commitment": "text",
    "review-report": "text",
    "report-condition": "text",
    "judge-condition": "text",
    "settle-commitment": "reason",
    "reopen-commitment": "reason",
    "end-track": "reason",
    "deliver-message": "note",
    "acknowledge-message": "note",
    "answer-message": "text",
    "end-message": "reason",
}
"""Where the words go that are written in one language, in the fields `words` and `language`."""
WITH_DOCUMENTS = frozenset(("report-progress", "report-condition", "answer-message"))
NOBODY = "-"
"""In a field that chooses a party: none, where the empty word is the secretariat."""


async def read_followed(
    form: FormData,
    kind: str,
    recorder: Recorder,
    documents: Sequence[Digest] = (),
    by: str | None = None,
    message: MessageId | None = None,
) -> Command:
    """The command of a form; `by`: in whose name, `message`: upon which, whatever the form says.

    Raises Misfilled; KeyError where it is none of these.
    """
    if kind not in BY_FORM:
        raise KeyError(kind)
    more: dict[str, Any] = {}
    if kind in SAID:
        said = field(form, "words")
        more[SAID[kind]] = {field(form, "language") or NO_LANGUAGE: said} if said else {}
    if by is not None or isinstance(form.get("by"), str):  # empty: the secretariat
        more["by"] = field(form, "by") if by is None else by
    if message is not None:
        more["message"] = message
    if kind == "answer-message" and field(form, "name"):
        more["name"] = {NO_LANGUAGE: field(form, "name")}
    if kind in ("enter-commitment", "detail-commitment"):
        owners, parts = owners_of(form)
        more |= {"owners": owners, "texts": {**_texts(form), **parts}}
    if kind == "enter-message":
        more["open_until"] = _until(field(form, "until"))
    if field(form, "point"):
        more["source"] = msgspec.to_builtins(await point_of(recorder, field(form, "point")))
    if kind in WITH_DOCUMENTS:
        more["documents"] = [*documents]
    return read_command(form, BODY.named, kind, **more)


def owners_of(form: FormData) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """Who owes it, row by row, and the words of the parts."""
    owners: list[dict[str, Any]] = []
    parts: dict[str, Any] = {}
    for row in range(1, MOST_OWNERS + 1):
        party = form.get(f"owner-{row}")
        if not isinstance(party, str) or party == NOBODY:
            continue
        part = text_by_language(form, f"for-{row}")
        if part:
            parts[f"part-{row}"] = part
        owners.append(
            {
                "party": party,
                "part": row if part else 0,
                "amount": field(form, f"amount-{row}").replace(" ", ""),
                "currency": field(form, f"currency-{row}").upper(),
            }
        )
    return owners, parts


async def point_of(recorder: Recorder, written: str) -> EntryPoint:
    """The entry that a form names as `RECORD:SEQ`. Raises Misfilled."""
    record, _, place = written.rpartition(":")
    seq = number_in(place, 9)
    try:
        if seq is None:
            raise IndexError(place)
        return await recorder.entry_point(record, seq)
    except (RecorderError, IndexError) as fault:
        raise Misfilled("point") from fault


def _texts(form: FormData) -> dict[str, Any]:
    names = ("text", "condition", "evidence")
    return {name: text for name in names if (text := text_by_language(form, f"texts.{name}"))}


def _until(written: str) -> int | None:
    """The end of this day, UTC in milliseconds. Raises Misfilled."""
    if not written:
        return None
    try:
        day = date.fromisoformat(written)
    except ValueError as fault:
        raise Misfilled("until") from fault
    end = datetime.combine(day, time(23, 59, 59), UTC)
    return int(end.timestamp() * 1000)
