"""A meeting's record held against that of its body: whether it copied what the body's record had for its day."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile
from pathlib import Path

import msgspec

from hemicycle.cli.documents import export_entries, lines_of
from hemicycle.cli.fault import Fault
from hemicycle.cli.verdict import judge
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.kernel.lifecycle.entries import MeetingConvened
from hemicycle.procedure.meeting.kernel.queries import day_of
from hemicycle.procedure.meeting.kernel.seats.entries import ParticipantAccredited
from hemicycle.procedure.record_point import RecordPoint
from hemicycle.procedure.standing_body.differing import Difference, OnTheList, differences
from hemicycle.procedure.standing_body.people_of_day import people_of_day
from hemicycle.procedure.standing_body.record import BODY
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import NO_LANGUAGE
from hemicycle.record import export
from hemicycle.record.entry import ClosedEntry, StoredEntry
from hemicycle.record.tree import Tree

TOLD = {
    "other-body": "the rules are of {has}, and this is the record of {due}",
    "other-rules": "the rules are not those that the record has for that day (edition {has}; {due})",
    "no-member-then": "{about} is on the list of members, and was none on that day",
    "member-missing": "{about} was a member on that day, and is not on the list of members",
    "other-member": "{about} is {has} on the list of members, and not as the record has it ({due})",
    "other-days": "{about} belongs to the body from and to other days by the record",
    "other-order": "the members stand in the order {has}, and the record has {due}",
    "left-by-then": "{about}, {name}, sits there on other days; on that day it is {due}",
    "other-office": "{about} is “{has}”, and the record has “{due}” for that day",
}
"""Each difference, in words."""


class BodyVerdict(msgspec.Struct, frozen=True):
    """`faults` in words; `told`: what agrees, where nothing is at fault."""

    faults: list[str]
    told: str = ""

    @property
    def lines(self) -> list[str]:
        """The verdict, in lines for people."""
        if self.faults:
            return ["body: NO", *(f"  {fault}" for fault in self.faults)]
        return [f"body: yes — {self.told}"]


def held_against(meeting: Path, body: Path, key: str | None) -> BodyVerdict:
    """The verdict on what the meeting copied; both files are exports. Raises Fault where the body's is none."""
    act = list(_first_act(export_entries(meeting)))
    fact = act[0].fact if act else None
    if not isinstance(fact, MeetingConvened):
        return BodyVerdict(["the meeting's first entry is not shown to this reader"])
    point = fact.from_record
    if isinstance(point, msgspec.UnsetType):
        return BodyVerdict(["the meeting names no record of its body, so none can be its source"])
    if not judge(lines_of(body), key, ()).good:
        return BodyVerdict([f"{body.name} does not verify: verify it by itself"])
    state = _state_at(body, point)
    if isinstance(state, str):
        return BodyVerdict([state])
    people = list(_people(act))
    day = day_of(fact.starts, fact.offset_min)
    found = differences(state, day, fact.rulebook, people)
    known = {one.named for one in people_of_day(state, day)}
    copied = sum((one.name, one.member) in known for one in people)
    return BodyVerdict(
        [_worded(one) for one in found],
        f"rules, members and {copied} of {len(people)} people are those of {point.record} for {day}, "
        f"as it stood at {point.size} entries",
    )


def _first_act(entries: Iterable[object]) -> Iterator[Entry]:
    """What was entered as the meeting was convened, as far as it is shown."""
    for entry in takewhile(lambda one: not isinstance(one, Entry) or one.act[0] == 0, entries):
        if isinstance(entry, Entry):
            yield entry


def _people(act: Sequence[Entry]) -> Iterator[OnTheList]:
    """Who was on the list, and has a name that was not erased."""
    for entry in act:
        name = (entry.texts or {}).get("name", {}).get(NO_LANGUAGE)
        if isinstance(entry.fact, ParticipantAccredited) and name:
            fact, office = entry.fact, (entry.texts or {}).get("office", {})
            yield OnTheList(fact.participant, name, fact.member or "", office)


def _state_at(file: Path, point: RecordPoint) -> StandingBody | str:
    """The body as its record had it then; else why this is not that record, or does not show it."""
    read = list(export.read(lines_of(file)))
    head, entries = read[0], [one for one in read if isinstance(one, StoredEntry | ClosedEntry)]
    record = head.record if isinstance(head, export.Head) else ""
    if record != point.record:
        return f"this is the record {record}, and the meeting refers to {point.record}"
    tree = Tree(one.leaf for one in entries)
    if tree.size < point.size:
        return f"the meeting refers to {point.size} entries of it, and here are {tree.size}"
    if tree.root(point.size).hex() != point.root:
        return f"its first {point.size} entries are not those to which the meeting refers"
    shown = export_entries(file)[: point.size]
    if not all(isinstance(one, Entry) for one in shown):
        return "what the meeting refers to is closed to the reader for whom this export was made"
    state = BODY.fold([one for one in shown if isinstance(one, Entry)])
    if not isinstance(state, StandingBody):
        raise Fault(f"{file} is not the record of a body")
    return state


def _worded(one: Difference) -> str:
    return TOLD[one.code].format(**{**msgspec.structs.asdict(one), "due": one.due or "nobody"})
