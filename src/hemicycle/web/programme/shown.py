"""A conference as its pages show it: who meets, and each sitting with what it was and what became of it."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Literal

import msgspec

from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.standing_body.conferences.state import Conference, Place, Programmed
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.web.programme.clocks import MIN_MS, day_there, days_of, shift_min
from hemicycle.web.programme.texts import Flow, flows_of, seen_of
from hemicycle.web.series.shown import briefs_of
from hemicycle.web.site import Site
from hemicycle.web.view_models import Brief, Said, said

Standing = Literal["planned", "moved", "called", "cancelled", "live", "done"]
OVER = ("closed", "published", "withdrawn")


class Time(msgspec.Struct, frozen=True):
    """A time on the clocks of the place, and in which room."""

    starts: int
    ends: int
    offset_min: int
    room: Said
    number: int
    """Of the room."""


class Changed(msgspec.Struct, frozen=True):
    """What a sitting was until it was moved or cancelled, when that was said, and why."""

    was: Time
    at: int
    reason: Said
    seq: int


class SittingShown(msgspec.Struct, frozen=True):
    """A sitting. `meeting`: as what it was called, as far as this reader may know of it; `at`: its page."""

    number: int
    part: int
    time: Time
    day: date
    topic: Said
    languages: list[str]
    standing: Standing
    seq: int
    changes: list[Changed]
    flows: list[Flow]
    meeting: Brief | None = None
    at: str = ""

    @property
    def open(self) -> bool:
        """Whether it may still be moved, cancelled or called here."""
        return self.standing in ("planned", "moved")


class PartShown(msgspec.Struct, frozen=True):
    """One that meets at the conference. `body`: under whose rules, where that is another body."""

    number: int
    kind: str
    name: Said
    room: Said
    room_number: int
    body: str | None


class ConferenceShown(msgspec.Struct, frozen=True):
    """`flows`: the texts that committees adopted, and those that came to the plenary, by their sittings."""

    id: str
    seq: int
    title: Said
    where: Said
    since: date
    until: date
    zone: str
    days: list[date]
    parts: list[PartShown]
    rooms: list[Said]
    sittings: list[SittingShown]

    @property
    def place(self) -> str:
        """What the zone is called after."""
        return self.zone.rpartition("/")[2].replace("_", " ")

    @property
    def flows(self) -> list[Flow]:
        """The texts that committees and working groups adopted, in the order of their sittings."""
        return [flow for one in self.sittings for flow in one.flows if not flow.came]

    def on(self, day: date) -> list[SittingShown]:
        """The sittings that begin on a day there, by time and then by part."""
        found = [one for one in self.sittings if one.day == day]
        return sorted(found, key=lambda one: (one.time.starts, one.part))

    def changes_on(self, day: date) -> list[tuple[SittingShown, Changed]]:
        """What was changed of that day: what was on it, or is on it now; the latest first."""
        found = [
            (one, change)
            for one in self.sittings
            for change in one.changes
            if day in (one.day, day_there(change.was.starts, self.zone))
        ]
        return sorted(found, key=lambda pair: -pair[1].at)


async def shown(
    site: Site, state: StandingBody, one: Conference, reader: str, *, office: bool
) -> ConferenceShown:
    """A conference for this reader."""
    official = state.founding.rules.languages if state.founding.rules else ()
    words = one.words
    rooms = [said(words, f"room-{n}", reader, official) for n in range(1, one.rooms + 1)]
    records = {str(each.meeting) for each in one.programme.values() if each.meeting}
    briefs = await briefs_of(site, records, reader, office) if records else {}
    seen = await seen_of(site, briefs, office=office)
    telling = _Telling(one, rooms, briefs, seen, reader, official, office)
    return ConferenceShown(
        id=one.id,
        seq=one.seq,
        title=said(words, "title", reader, official),
        where=said(words, "where", reader, official),
        since=one.since,
        until=one.until,
        zone=one.zone,
        days=list(days_of(one)),
        parts=[
            PartShown(
                n,
                part.kind,
                said(words, f"part-{n}", reader, official),
                rooms[part.room - 1],
                part.room,
                part.body,
            )
            for n, part in enumerate(one.parts, 1)
        ],
        rooms=rooms,
        sittings=[telling.sitting(each) for each in one.programme.values()],
    )


class _Telling:
    def __init__(
        self,
        one: Conference,
        rooms: Sequence[Said],
        briefs: Mapping[str, Brief],
        seen: Mapping[str, Meeting],
        reader: str,
        official: Sequence[str],
        office: bool,
    ) -> None:
        self._of, self._rooms, self._briefs, self._seen = one, rooms, briefs, seen
        self._flows = flows_of(one, seen, reader)
        self._reader, self._official = reader, official
        self._pages = "/secretariat/meetings" if office else f"/{reader}/meetings"

    def sitting(self, one: Programmed) -> SittingShown:
        brief = self._briefs.get(one.meeting or "")
        changes = [
            Changed(self.time(c.was), c.at, self._said(c.texts, "reason"), c.seq)
            for c in one.changes
        ]
        time = self.time(one.place)
        meeting = self._seen.get(one.meeting or "")
        for move in meeting.calling.moves if meeting else ():  # its own record moved it
            changes.append(Changed(time, move.at, self._said(move.texts, "reason"), one.seq))
            ends = time.ends - time.starts + move.starts if move.ends is None else move.ends
            shift = shift_min(move.starts, self._of.zone)
            time = msgspec.structs.replace(time, starts=move.starts, ends=ends, offset_min=shift)
        return SittingShown(
            number=one.number,
            part=one.part,
            time=time,
            day=day_there(time.starts, self._of.zone),
            topic=self._said(one.texts, "topic"),
            languages=list(one.languages),
            standing=_standing(one, brief),
            seq=one.seq,
            changes=changes,
            flows=self._flows.get(one.meeting or "", []),
            meeting=brief,
            at=f"{self._pages}/{one.meeting}" if brief else "",
        )

    def time(self, place: Place) -> Time:
        starts, zone = place.slot.starts, self._of.zone
        ends = starts + place.slot.minutes * MIN_MS
        room = self._rooms[place.room - 1]
        return Time(starts, ends, shift_min(starts, zone), room, place.room)

    def _said(self, texts: Mapping[str, dict[str, str]], name: str) -> Said:
        return said(dict(texts), name, self._reader, self._official)


def _standing(one: Programmed, brief: Brief | None) -> Standing:
    if one.cancelled or (brief and brief.stage == "cancelled"):
        return "cancelled"
    if brief and brief.stage in ("live", "suspended"):
        return "live"
    if brief and brief.stage in OVER:
        return "done"
    if one.meeting:
        return "called"
    return "moved" if one.changes else "planned"
