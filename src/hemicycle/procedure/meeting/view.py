"""What a reader of a class sees of the state.

Invariant (held by a property test, in Python and in TypeScript): for every class A,
`view(fold(all), A) == view(fold(what A sees), A)`.
"""

from collections.abc import Callable

from msgspec.structs import replace

from hemicycle.procedure.meeting.audiences import audience_of_item, sees
from hemicycle.procedure.meeting.business.floor.state import Debate, Speaker
from hemicycle.procedure.meeting.business.publication.state import Publication
from hemicycle.procedure.meeting.deciding.motions.state import Motions
from hemicycle.procedure.meeting.deciding.votes.state import Ballots
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ItemId

Seen = Callable[[ItemId | None], bool]
"""Whether the reader sees what falls under an item (None: under the meeting as a whole)."""


def view(meeting: Meeting, reader: str) -> Meeting:
    """The state as this class sees it; `size` and `last_at`, which count hidden entries, are 0."""

    def seen(item: ItemId | None) -> bool:
        return sees(reader, audience_of_item(meeting, item))

    publication = _publication(meeting, seen)
    if not seen(None):
        return Meeting(publication=publication)
    return replace(
        meeting,
        size=0,
        last_at=0,
        debate=_debate(meeting, seen),
        statements=replace(
            meeting.statements, entered=[s for s in meeting.statements.entered if seen(s.item)]
        ),
        motions=_motions(meeting, seen),
        ballots=_ballots(meeting, seen),
        outcomes=replace(
            meeting.outcomes,
            table={k: o for k, o in meeting.outcomes.table.items() if seen(o.item)},
        ),
        silences=replace(
            meeting.silences,
            table={k: s for k, s in meeting.silences.table.items() if seen(s.item)},
        ),
        publication=publication,
    )


def _publication(meeting: Meeting, seen: Seen) -> Publication:
    publication = meeting.publication
    return replace(
        publication,
        texted=[t for t in publication.texted if t.always or seen(t.item)],
        corrections=[c for c in publication.corrections if c.always or seen(c.item)],
    )


def _debate(meeting: Meeting, seen: Seen) -> Debate:
    debate = meeting.debate

    def speaker(one: Speaker | None) -> Speaker | None:
        return one if one and seen(one.item) else None

    awaited = debate.awaiting_ruling if seen(debate.awaiting_item) else None
    return replace(
        debate,
        speaker=speaker(debate.speaker),
        interrupted=speaker(debate.interrupted),
        queue=[r for r in debate.queue if seen(r.item)],
        awaiting_ruling=awaited,
        awaiting_item=debate.awaiting_item if awaited else None,
        spoken=[s for s in debate.spoken if seen(s.item)],
    )


def _motions(meeting: Meeting, seen: Seen) -> Motions:
    motions = meeting.motions
    ruling = motions.ruling if motions.ruling and seen(motions.ruling.item) else None
    return Motions({k: m for k, m in motions.moved.items() if seen(m.item)}, ruling)


def _ballots(meeting: Meeting, seen: Seen) -> Ballots:
    votes = {k: vote for k, vote in meeting.ballots.votes.items() if seen(vote.item)}
    taken = meeting.ballots.open
    return Ballots(votes, taken if taken in votes else None)
