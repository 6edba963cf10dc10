"""[BODY-18] The body of a meeting as its record has it, for who has no pages at hand."""

import msgspec

from hemicycle.cli.documents import opened
from hemicycle.ipc.remote import RemoteRecorder
from hemicycle.procedure.body import Body
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.record_point import RecordPoint
from hemicycle.procedure.standing_body.access import EVERYTHING
from hemicycle.procedure.standing_body.in_force import body_of
from hemicycle.procedure.standing_body.record import BODY, record_of
from hemicycle.record import export
from hemicycle.record.entry import StoredEntry
from hemicycle.record.tree import Tree
from hemicycle.recorder.errors import UnknownRecord
from hemicycle.recorder.recorder import Recorder


class Standing(msgspec.Struct, frozen=True):
    """A body that has a record, and where that stands with it."""

    body: Body
    point: RecordPoint


async def standing_of(recorder: Recorder | RemoteRecorder, body: str) -> Standing | None:
    """The body as its record has it by now; None where it has none. Raises RecorderError."""
    record = record_of(body)
    try:
        lines = list(export.read(iter(await recorder.export(record, EVERYTHING))))
    except UnknownRecord:
        return None
    tree = Tree(one.leaf for one in lines if isinstance(one, StoredEntry))
    state = BODY.fold([one for one in opened(iter(lines)) if isinstance(one, Entry)])
    known = body_of(state)
    point = RecordPoint(record, tree.size, tree.root(tree.size).hex())
    return Standing(known, point) if known else None
