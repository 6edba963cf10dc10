"""What posting knows of an item, for a command line: read from exports of its records, whoever keeps them."""

from typing import cast

from hemicycle.cli.documents import opened
from hemicycle.cli.telling import compose
from hemicycle.ipc.remote import RemoteRecorder
from hemicycle.posting.item import Item
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.state import RecordState
from hemicycle.procedure.ids import is_item, meeting_of, readout_of
from hemicycle.procedure.meeting.business.audiences import EVERYTHING
from hemicycle.procedure.meeting.record import fold
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.publication.record import PUBLICATION
from hemicycle.procedure.record_point import EntryPoint
from hemicycle.record import export as record_export
from hemicycle.recorder.errors import UnknownRecord
from hemicycle.recorder.recorder import Recorder
from hemicycle.settings import Settings
from hemicycle.web.ports import Recorder as Records
from hemicycle.web.posting.told import item_told
from hemicycle.web.press.items import ItemPress
from hemicycle.web.press.laying import lay_blocks
from hemicycle.web.press.press import Press
from hemicycle.web.readouts import Readouts


class FromExports:
    """The texts of one data folder. See web/posting/told.py, Library."""

    def __init__(self, recorder: Recorder | RemoteRecorder, settings: Settings) -> None:
        self._kept: dict[str, list[Entry]] = {}
        self._from = recorder
        records = cast("Records", self)
        self.recorder = records
        self.settings = settings
        self.readouts = Readouts(records, compose)
        self.press = Press(records, lay_blocks)
        self.items = ItemPress(records)

    async def item(self, record: str, *, draft: bool) -> Item | None:
        """What stands on a record. None where nothing of it is ever posted."""
        known = set(await self._from.records())
        for one in (record, readout_of(record)):
            if one in known:
                lines = await self._from.export(one, EVERYTHING)
                found = opened(record_export.read([*lines]))
                self._kept[one] = [each for each in found if isinstance(each, Entry)]
        return await item_told(self, record, draft=draft) if record in known else None

    async def entries(self, record: str, start: int = 0, end: int | None = None) -> list[Entry]:
        """See web/ports.py, Recorder."""
        if record not in self._kept:
            raise UnknownRecord(record)
        return self._kept[record][start:end]

    async def state(self, record: str) -> RecordState:
        """See web/ports.py, Recorder."""
        entries = await self.entries(record)
        text = is_item(record) or meeting_of(record) is not None
        return PUBLICATION.fold(entries) if text else fold(entries)

    async def meeting(self, record: str) -> Meeting:
        """See web/ports.py, Recorder."""
        return fold(await self.entries(record))

    async def entry_point(self, record: str, seq: int) -> EntryPoint:
        """See web/ports.py, Recorder. Nobody asks for its hash here."""
        return EntryPoint(record, seq, "")
