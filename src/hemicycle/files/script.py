"""A meeting file as scenes: what happens, in the order in which a real meeting would have it.

Everybody joins; the chair opens; where the body requires it the agenda is adopted; item by item the speakers are
heard, what all agree on is put and adopted, and votes are taken; commitments and invitations follow with no item in
hand; the chair closes. In a written procedure nobody meets: each text by all is circulated under silence, which goes on
after the closing. Publication is the secretariat's and not
here. The order of statements and of conclusions is that of the file.
"""

from collections import Counter
from collections.abc import Iterator

import msgspec

from hemicycle.files import steps
from hemicycle.files.agreeing import Agreed, Planned, by_all, enter, in_silence, proposal
from hemicycle.files.binding import Said, around
from hemicycle.files.model import Conclusion, Decision, MeetingFile, Statement
from hemicycle.files.steps import Step
from hemicycle.files.texts import texts_by_all
from hemicycle.files.voting import Voted, taking
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.ids import EVERYBODY
from hemicycle.procedure.words import ItemId, ParticipantId

Part = Statement | Decision | Agreed


class Scene(msgspec.Struct, frozen=True):
    """Steps that follow upon each other: a turn of `speaker` (None: nobody's) under `item`."""

    steps: tuple[Step, ...]
    item: ItemId | None = None
    speaker: ParticipantId | None = None


def script(file: MeetingFile, call_s: int | None = None) -> list[Scene]:
    """The scenes of this meeting. `call_s`: how long the chair lets a text stand (None: as the rules say)."""
    return _Script(file, call_s).scenes()


class _Script:
    def __init__(self, file: MeetingFile, call_s: int | None) -> None:
        self.file = file
        self.call_s = call_s
        self.ids = file.ids
        self.chair = file.convening.chair
        people = file.convening.participants
        self.people = dict(zip(self.ids.values(), people, strict=True))
        self.seen: Counter[str] = Counter()

    def scenes(self) -> list[Scene]:
        first = [self.joining(person) for person in self._chair_first()]
        closed = Scene((steps.close_meeting(self.chair),))
        if self.file.convening.mode == "written":
            return [*first, *self.writing(), closed]
        opened = Scene((steps.open_meeting(self.chair),))
        agenda = Scene((steps.put_agenda(self.chair), steps.adopt_agenda(self.chair)))
        coming = [steps.set_next_meeting(self.chair, one) for one in self.file.next_meeting]
        said = [Scene(tuple(coming))] if coming else []
        return [*first, opened, agenda, *self.sitting(), *said, closed]

    def writing(self) -> Iterator[Scene]:
        """A written procedure: each text by all is circulated, and nobody speaks."""
        texts: list[Agreed] = [*self.file.conclusions]
        texts += [*self.file.commitments, *self.file.invitations]
        for part in texts:
            if part.by not in self.ids:
                planned = self.planned(part, None)
                steps = in_silence(planned, self.chair, self.drafters())
                yield Scene(around(steps, planned, self.said_of(part)))

    def _chair_first(self) -> list[ParticipantId]:
        return [self.chair, *(who for who in self.ids.values() if who != self.chair)]

    def joining(self, who: ParticipantId) -> Scene:
        """The chair needs nobody to let it in."""
        role = self.people[who].role
        admitted = who == self.chair or role == "secretariat"
        door = () if admitted else (steps.admit(who, (self.chair, SECRETARIAT)),)
        return Scene((*door, steps.take_seat(who)))

    def sitting(self) -> Iterator[Scene]:
        """Item by item, turn by turn."""
        current: ItemId | None = None
        for item, parts in self.blocks():
            if item != current:
                step = steps.open_item(self.chair, item) if item else steps.leave_item(self.chair)
                yield Scene((step,), item)
                current = item
            yield from self.turns(item, parts)

    def blocks(self) -> Iterator[tuple[ItemId | None, list[Part]]]:
        """What belongs together under one item, statements and conclusions each in the order of the file."""
        file = self.file
        lists: list[list[Part]] = [
            list(file.statements),
            list(file.conclusions),
            list(file.decisions),
        ]
        coming = [item.id for item in file.convening.items]
        while any(lists):
            item = _next_item([rows[0] for rows in lists if rows], coming)
            spoken_to = {_item_of(part) for rows in lists for part in rows}
            for silent in _until(item, coming):
                if silent not in spoken_to:
                    coming.remove(silent)
                    yield silent, []
            yield item, [part for rows in lists for part in _taken(rows, item)]
            coming = [one for one in coming if one != item]
        yield from ((item, []) for item in coming)
        last: list[Part] = [*self.file.commitments, *self.file.invitations]
        if last:
            yield None, last

    def turns(self, item: ItemId | None, parts: list[Part]) -> Iterator[Scene]:
        """Parts by the same speaker in a row are one turn; each text by all is a scene of its own."""
        speaker: ParticipantId | None = None
        acts: list[Step] = []
        for part in parts:
            who = None if isinstance(part, Decision) else self.speaker_for(part.by)
            if who != speaker and acts:
                yield self.turn(speaker, item, acts)
                acts = []
            speaker = who
            if who is None:
                yield Scene(self.agreeing(part, item), item)
            else:
                acts.append(self.saying(part, item, who))
        if acts:
            yield self.turn(speaker, item, acts)

    def turn(self, who: ParticipantId | None, item: ItemId | None, acts: list[Step]) -> Scene:
        if who is None:
            raise ValueError("a turn has a speaker")
        asked = () if who == self.chair else (steps.request(who, item),)
        given = steps.grant(who, self.chair)
        return Scene((*asked, given, *acts, steps.end_floor(who)), item, who)

    def speaker_for(self, by: str) -> ParticipantId | None:
        """Who acts for a subject: the person; the head of a member, or who sits for it; nobody for all."""
        if by in EVERYBODY or by in self.ids:
            return self.ids.get(by)
        delegates = [(who, one) for who, one in self.people.items() if one.role == "delegate"]
        own = [who for who, one in delegates if one.member == by]
        lent = [who for who, one in delegates if one.capacity_member == by]
        return next(iter([*own, *lent]), None)

    def saying(self, part: Part, item: ItemId | None, who: ParticipantId) -> Step:
        if isinstance(part, Statement):
            return steps.state(who, item, part.text, self.times("statement", who, item, part.text))
        if isinstance(part, Decision):
            raise ValueError("a vote has no speaker")
        return enter(who, self.planned(part, who))

    def agreeing(self, part: Part, item: ItemId | None) -> tuple[Step, ...]:
        if isinstance(part, Decision):
            voted = Voted(part, item, self.times("vote", item, part.rule, part.question))
            return taking(self.file, voted, self.chair, self.call_s)
        if isinstance(part, Statement):
            raise ValueError("a statement has a speaker")
        planned = self.planned(part, None)
        steps = by_all(planned, self.chair, self.drafters(), self.call_s)
        return around(steps, planned, self.said_of(part))

    def said_of(self, part: Agreed) -> Said:
        """What delegations say of this text, by its place in the file."""
        ref = next((ref for ref, one in texts_by_all(self.file).items() if one is part), None)
        file, ids = self.file, self.ids
        delegates = {
            str(code): tuple(
                w for w, p in self.people.items() if p.member == code and p.role == "delegate"
            )
            for code in {p.member for p in self.people.values() if p.member}
        }
        return Said(
            [(ids[one.by], one) for one in file.positions if one.to == ref],
            [(ids[one.by], one) for one in file.bound_statements if one.to == ref],
            next((one for one in file.ad_referendum if one.to == ref), None),
            delegates,
        )

    def planned(self, part: Agreed, who: ParticipantId | None) -> Planned:
        own = part.by in self.ids
        command = proposal(part, "self" if own else part.by)
        by = who if own and who else part.by
        return Planned(command, by, self.times("outcome", by, command))

    def times(self, *what: object) -> int:
        """The how-manieth time that the very same is said."""
        self.seen[repr(what)] += 1
        return self.seen[repr(what)]

    def drafters(self) -> tuple[str, ...]:
        """Who may lay a text by all on the table: the reporter first, then the chair, then any delegate."""
        delegates = [who for who, one in self.people.items() if one.role == "delegate"]
        reporter = self.file.convening.reporter
        first = [reporter] if reporter in delegates and reporter else []
        return tuple(dict.fromkeys([*first, self.chair, *delegates]))


def _item_of(part: Part) -> ItemId | None:
    """Commitments and invitations belong to no item."""
    under = part.agenda if isinstance(part, Statement | Conclusion | Decision) else None
    return ItemId(under) if under else None


def _next_item(heads: list[Part], coming: list[ItemId]) -> ItemId | None:
    """The item to take up next: of what comes first in each list, the one that comes first on the agenda."""
    rank = {item: place for place, item in enumerate(coming)}
    items = [_item_of(part) for part in heads]
    return min(items, key=lambda item: rank.get(item, len(rank)) if item else len(rank))


def _until(item: ItemId | None, coming: list[ItemId]) -> list[ItemId]:
    return coming[: coming.index(item)] if item in coming else []


def _taken(rows: list[Part], item: ItemId | None) -> Iterator[Part]:
    """Takes from the front of `rows` what belongs under `item`."""
    while rows and _item_of(rows[0]) == item:
        yield rows.pop(0)
