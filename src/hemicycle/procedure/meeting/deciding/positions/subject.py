"""Positions: before a text is decided each delegation says, to the chair alone or to all, where it stands.

None of it is consent, an objection or a vote, and no rule reads it. It is bound to the version that was read.
"""

from hemicycle.procedure.core.act import Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.changes import into
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.option import Asked, Option
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.core.subject import Subject, on
from hemicycle.procedure.core.values import AT, SEQ, WORDS, like
from hemicycle.procedure.meeting.business.outcomes.offers import BY_FACTS, TEXTS
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.business.outcomes.tabling import on_table
from hemicycle.procedure.meeting.deciding.consensus.acts import same_version
from hemicycle.procedure.meeting.deciding.positions.commands import StatePosition
from hemicycle.procedure.meeting.deciding.positions.entries import PositionConfided, PositionStated
from hemicycle.procedure.meeting.deciding.positions.state import Position, Positions
from hemicycle.procedure.meeting.kernel.declared import DRAFTING, any_delegate
from hemicycle.procedure.meeting.kernel.guards import readable, refusal, worded
from hemicycle.procedure.meeting.kernel.places import seated
from hemicycle.procedure.meeting.kernel.queries import delegation, person
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ParticipantId, PositionId

DECIDED = {"put": "outcome-being-put", "voting": "vote-open", "circulated": "silence-runs"}
"""While a text is decided one objects, votes or breaks the silence; what was said before stays as it is."""


@act(
    StatePosition,
    PositionStated,
    PositionConfided,
    by=any_delegate("POSITION-1"),
    when=DRAFTING,
    spec="POSITION-1",
)
def state_position(meeting: Meeting, order: Submission[StatePosition]) -> Decision:
    """[POSITION-1] Each delegation on each text, to all or to the chair alone; what it says later takes its place."""
    command = order.command
    known = on_table(meeting, command.outcome)
    if isinstance(known, Refusal):
        return known
    texts = worded(command.text, "text")
    refused = (
        _decided(meeting, known)
        or same_version(meeting, known, command.digest, "POSITION-1")
        or readable(meeting, texts)
    )
    return refused or [Draft(_said(meeting, order, known), texts)]


def _decided(meeting: Meeting, known: Outcome) -> Refusal | None:
    """[POSITION-2] Not while the text is being decided."""
    code = DECIDED.get(known.status)
    return refusal(meeting, code, "POSITION-2", outcome=known.id) if code else None


def _said(
    meeting: Meeting, order: Submission[StatePosition], known: Outcome
) -> PositionStated | PositionConfided:
    command, who = order.command, order.actor
    member = delegation(meeting, who, known.item)
    stated = PositionStated(
        position=PositionId(f"{known.id}:{member}"),
        outcome=known.id,
        version=known.version,
        member=member,
        participant=ParticipantId(who),
        stance=command.stance,
        item=known.item,
    )
    if not command.confided:
        return stated
    own = person(meeting, who)
    return PositionConfided(
        position=PositionId(f"{stated.position}:confided"),
        outcome=stated.outcome,
        version=stated.version,
        member=member,
        participant=stated.participant,
        stance=command.stance,
        item=stated.item,
        audience=f"secretariat+{own.member}" if own and own.member else "secretariat",
    )


def _supporting(meeting: Meeting, asked: Asked) -> StatePosition:
    return StatePosition(asked.target, meeting.outcomes.table[asked.target].digest, "supports")


STATED = like(Position, PositionStated, id=PositionStated.position, seq=SEQ, at=AT, texts=WORDS)
CONFIDED = like(
    Position, PositionConfided, id=PositionConfided.position, seq=SEQ, at=AT, texts=WORDS
)
TABLE = into(Positions.table)
POSITIONS = Subject[Meeting](
    name="positions",
    home=__package__,
    parts=("positions",),
    acts=[state_position],
    evolve=[
        on(PositionStated, Meeting.positions, TABLE.put(PositionStated.position, STATED)),
        on(PositionConfided, Meeting.positions, TABLE.put(PositionConfided.position, CONFIDED)),
    ],
    offers=[Option(StatePosition, seated, TEXTS, _supporting, alike=BY_FACTS)],
)
