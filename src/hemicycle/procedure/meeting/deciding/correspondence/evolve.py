"""How entries change the votes by correspondence. Copies facts, computes no rule."""

from hemicycle.procedure.core.changes import alike, into, when
from hemicycle.procedure.core.subject import on
from hemicycle.procedure.core.values import AT, SEQ, WORDS, like
from hemicycle.procedure.meeting.deciding.correspondence.entries import (
    CorrespondenceExtended,
    CorrespondenceUnattended,
)
from hemicycle.procedure.meeting.deciding.votes.evolve import at_vote
from hemicycle.procedure.meeting.deciding.votes.state import Moved, Vote
from hemicycle.procedure.meeting.state import Meeting

MOVED = like(Moved, CorrespondenceExtended, seq=SEQ, at=AT, texts=WORDS)
UNATTENDED, REST = into(Vote.unattended), into(Vote.rest)
ROWS = (
    on(
        CorrespondenceExtended,
        Meeting.ballots,
        at_vote(
            CorrespondenceExtended.vote,
            into(Vote.open_until).set(CorrespondenceExtended.until),
            into(Vote.call_until).set(CorrespondenceExtended.until),
            into(Vote.moved).add(MOVED),
            UNATTENDED.set(None),
            REST.set(None),
            when(CorrespondenceExtended.rest, *alike(Vote, CorrespondenceExtended.rest)),
        ),
    ),
    on(
        CorrespondenceUnattended,
        Meeting.ballots,
        at_vote(CorrespondenceUnattended.vote, UNATTENDED.set(CorrespondenceUnattended.cause)),
    ),
)
