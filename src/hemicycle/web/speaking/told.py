"""Who inscribed on each item and what they handed in, as a page tells it to somebody; and what is their own.

Who may read a statement before it is delivered is the record's: a page shows what stands in the view of its reader.
"""

from collections.abc import Sequence

import msgspec

from hemicycle.access.sessions import Who
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.meeting.business.agenda.numbering import numbers
from hemicycle.procedure.meeting.business.audiences import class_of
from hemicycle.procedure.meeting.business.inscriptions.queries import (
    by_rules,
    has_spoken,
    in_order,
    own_inscription,
    own_text,
    waiting_texts,
)
from hemicycle.procedure.meeting.business.inscriptions.state import (
    AdvanceText,
    DeliveredText,
    Inscription,
    StatementFile,
)
from hemicycle.procedure.meeting.kernel.queries import delegation, person
from hemicycle.procedure.meeting.kernel.rights import may
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.meeting.view import view
from hemicycle.procedure.words import ItemId, ParticipantId, Text
from hemicycle.web.view_models import Person, Said, members_of, named, person_of, said


class Handed(msgspec.Struct, frozen=True):
    """A statement as a page shows it, in each of its languages. `delivered`: whoever sees the item may read it."""

    id: str
    person: Person
    text: Text
    files: list[StatementFile]
    delivered: bool


class Line(msgspec.Struct, frozen=True):
    """Somebody on the list of an item. `behalf`: for whom beside the own delegation; `handed`: what they will say."""

    inscribed: Inscription
    person: Person
    behalf: Said
    handed: Handed | None


class Own(msgspec.Struct, frozen=True):
    """What the reader's own delegation has done on an item. `place` on its list, from 1."""

    inscribed: Inscription | None
    place: int
    text: AdvanceText | None
    spoken: bool


class Heap(msgspec.Struct, frozen=True):
    """An item with its list. `others`: statements of those who are not on it. `own` None: the reader does not speak.

    `ordered`: the list was put by hand in another order than the rules', for the reason `why` where one was said.
    """

    item: ItemId
    number: str
    title: Said
    status: str
    lines: list[Line]
    others: list[Handed]
    own: Own | None
    ordered: bool = False
    why: Said = Said()


def heaps(meeting: Meeting, seen: Meeting, reader: str, actor: str | None = None) -> list[Heap]:
    """Each item that was not struck, with who is on its list as far as `seen` has it."""
    official = list(meeting.sitting.languages) if meeting.sitting else []
    known = seen.agenda.items or meeting.agenda.items
    items = [one for one in known.values() if one.status != "struck"]
    numbered = numbers(known.values())
    return [
        _heap(
            meeting,
            seen,
            one.id,
            numbered[one.id],
            said(one.texts, "title", reader, official),
            reader,
            actor,
        )
        for one in items
    ]


def seen_on_page(meeting: Meeting, who: Who | None) -> Meeting:
    """What somebody may see of a meeting; an interpreter on the list prepares before they are let in."""
    actor = who.actor if who else None
    known = person(meeting, actor) if actor else None
    prepares = known is not None and known.role == "interpreter" and not known.withdrawn
    return view(meeting, "interpreters" if prepares else class_of(meeting, actor))


def speaks(meeting: Meeting, actor: str) -> bool:
    """Whether this person may make a statement, for as long as they are on the list."""
    known = person(meeting, actor)
    return known is not None and not known.withdrawn and may(meeting, actor, "statement")


def delivered_of(seen: Meeting, reader: str) -> list[tuple[Said, list[Handed]]]:
    """What was handed in and delivered, under the items on which it was said."""
    found = heaps(seen, seen, reader)
    every = [(heap.title, _delivered(seen, heap.item, reader)) for heap in found]
    return [(title, handed) for title, handed in every if handed]


def _heap(
    meeting: Meeting,
    seen: Meeting,
    item: ItemId,
    number: str,
    title: Said,
    reader: str,
    actor: str | None,
) -> Heap:
    listed = in_order(seen, item) if seen.sitting else []
    handed = [*_waiting(seen, item, reader), *_delivered(seen, item, reader)]
    lines = [_line(seen, one, handed, reader) for one in listed]
    there = {line.handed.id for line in lines if line.handed}
    own = None
    if actor is not None and actor != SECRETARIAT and speaks(meeting, actor):
        mine = own_inscription(meeting, actor, item)
        order = [one.id for one in in_order(meeting, item)]
        own = Own(
            inscribed=mine,
            place=order.index(mine.id) + 1 if mine else 0,
            text=own_text(meeting, actor, item),
            spoken=has_spoken(meeting, delegation(meeting, actor, item), item),
        )
    others = [one for one in handed if one.id not in there]
    status = meeting.agenda.items[item].status
    by_hand = seen.inscriptions.orders.get(item)
    official = list(meeting.sitting.languages) if meeting.sitting else []
    why = said(by_hand.texts, "reason", reader, official) if by_hand else Said()
    moved = by_hand is not None and listed != by_rules(seen, item)
    return Heap(item, number, title, status, lines, others, own, moved, why)


def _line(seen: Meeting, one: Inscription, handed: Sequence[Handed], reader: str) -> Line:
    official = list(seen.sitting.languages) if seen.sitting else []
    who = person_of(seen.seats.participants[one.participant], seen, reader)
    behalf = said(one.texts, "behalf", reader, official)
    if not behalf and one.code:
        behalf = Said(named(one.code, reader, members_of(seen)), reader)
    whose = one.capacity or one.participant
    theirs = [h for h in handed if _whose(seen, h) == whose]
    return Line(one, who, behalf, theirs[0] if theirs else None)


def _whose(seen: Meeting, one: Handed) -> str:
    known = seen.inscriptions.advance.get(one.id) or next(  # type: ignore[call-overload]
        d for d in seen.inscriptions.delivered if d.id == one.id
    )
    return str(known.capacity or known.participant)


def _waiting(seen: Meeting, item: ItemId, reader: str) -> list[Handed]:
    found = [one for one in waiting_texts(seen) if one.item == item]
    return [_handed(seen, one, one.files, reader) for one in found]


def _delivered(seen: Meeting, item: ItemId, reader: str) -> list[Handed]:
    return [
        _handed(seen, one, [], reader) for one in seen.inscriptions.delivered if one.item == item
    ]


def _handed(
    seen: Meeting, one: AdvanceText | DeliveredText, files: list[StatementFile], reader: str
) -> Handed:
    who = seen.seats.participants[ParticipantId(one.participant)]
    text = dict(sorted(one.texts.get("text", {}).items(), key=lambda each: each[0] != reader))
    delivered = isinstance(one, DeliveredText)
    return Handed(one.id, person_of(who, seen, reader), text, files, delivered)
