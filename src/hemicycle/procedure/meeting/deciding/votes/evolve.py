"""How entries change the votes, and the texts that are voted on. Copies facts, computes no rule."""

from hemicycle.procedure.core.changes import Change, alike, into, unless, when
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.subject import on
from hemicycle.procedure.core.values import AT, SEQ, WORDS, computed, like, listed
from hemicycle.procedure.meeting.business.agenda.entries import ItemClosed
from hemicycle.procedure.meeting.business.outcomes.computing import undecided
from hemicycle.procedure.meeting.business.outcomes.entries import OutcomeWithdrawn
from hemicycle.procedure.meeting.business.outcomes.evolve import STATUS as TEXT_STATUS
from hemicycle.procedure.meeting.business.outcomes.evolve import at_outcome
from hemicycle.procedure.meeting.business.outcomes.state import Outcome, OutcomeStatus
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.deciding.motions.evolve import GOES_ON, appeal_waits
from hemicycle.procedure.meeting.deciding.motions.state import Motions
from hemicycle.procedure.meeting.deciding.votes.entries import (
    BallotCast,
    BallotCorrected,
    BallotRecorded,
    CallLengthened,
    CallPassed,
    HandsCounted,
    RollAnswered,
    VoteAnnounced,
    VoteCancelled,
    VoteClosed,
    VoteOpened,
)
from hemicycle.procedure.meeting.deciding.votes.state import Ballots, Broken, Vote
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import VoteId

OPENED = like(Vote, VoteOpened, id=VoteOpened.vote, seq=SEQ, at=AT, texts=WORDS)
BROKEN = like(Broken, VoteCancelled, seq=SEQ, at=AT, texts=WORDS)
HANDS = listed(HandsCounted.yes, HandsCounted.no, HandsCounted.abstain)
STATUS, CAST = into(Vote.status), into(Vote.ballots)
ANNOUNCED = into(Ballots.announced)


def at_vote(vote: VoteId, *changes: Change) -> Change:
    """A change of this vote."""
    return into(Ballots.votes).at(vote, *changes)


def voted_status(known: Outcome, fact: VoteClosed, entry: Entry) -> OutcomeStatus:
    """Of the text, after a vote on it as a whole."""
    match fact.result:
        case "adopted":
            return "adopted"
        case "not-adopted":
            return "rejected"
    return undecided(known, fact, entry)


def voted_settled(_: Outcome, fact: VoteClosed, entry: Entry) -> int | None:
    """The entry that settled the text, where the vote decided anything."""
    return entry.seq if fact.result in ("adopted", "not-adopted") else None


MOTIONS = Meeting.motions
OUTCOMES, BALLOTS = BusinessState.outcomes, Meeting.ballots
ROWS = (
    on(VoteAnnounced, BALLOTS, ANNOUNCED.set(VoteAnnounced.outcome)),
    on(ItemClosed, BALLOTS, ANNOUNCED.set(None)),
    on(OutcomeWithdrawn, BALLOTS, ANNOUNCED.set(None)),
    on(VoteOpened, BALLOTS, into(Ballots.votes).put(VoteOpened.vote, OPENED), ANNOUNCED.set(None)),
    on(
        BallotCast,
        BALLOTS,
        at_vote(
            BallotCast.vote,
            CAST.put(BallotCast.member, BallotCast.ballot),
            into(Vote.own).join(BallotCast.member),
        ),
    ),
    on(
        CallLengthened,
        BALLOTS,
        at_vote(CallLengthened.vote, into(Vote.call_until).set(CallLengthened.call_until)),
    ),
    on(
        CallPassed,
        BALLOTS,
        at_vote(CallPassed.vote, into(Vote.passed).join(CallPassed.member)),
    ),
    on(
        RollAnswered,
        BALLOTS,
        when(RollAnswered.voting, into(Ballots.pledged).join(RollAnswered.member)),
        unless(RollAnswered.voting, into(Ballots.pledged).remove(RollAnswered.member)),
    ),
    on(
        BallotRecorded,
        BALLOTS,
        at_vote(BallotRecorded.vote, CAST.put(BallotRecorded.member, BallotRecorded.ballot)),
    ),
    on(HandsCounted, BALLOTS, at_vote(HandsCounted.vote, into(Vote.hands).set(HANDS))),
    on(
        VoteClosed,
        BALLOTS,
        at_vote(
            VoteClosed.vote,
            STATUS.set("closed"),
            into(Vote.closed).set(SEQ),
            into(Vote.declared).set(VoteClosed.ballots),
            *alike(
                Vote,
                VoteClosed.result,
                VoteClosed.counts,
                VoteClosed.reasons,
                VoteClosed.changes,
                VoteClosed.finding,
            ),
            when(VoteClosed.casting, *alike(Vote, VoteClosed.casting)),
        ),
    ),
    on(
        VoteCancelled,
        BALLOTS,
        at_vote(VoteCancelled.vote, STATUS.set("cancelled"), into(Vote.broken).set(BROKEN)),
    ),
    on(
        BallotCorrected,
        BALLOTS,
        at_vote(
            BallotCorrected.vote,
            into(Vote.corrected).put(BallotCorrected.member, BallotCorrected.ballot),
        ),
    ),
    # the vote that the meeting decided on was taken, of the text as a whole
    on(VoteClosed, MOTIONS, into(Motions.due).take(VoteClosed.outcome)),
    # a ruling that was given during the vote may be appealed until it is closed; by correspondence none was
    on(VoteClosed, MOTIONS, unless(VoteClosed.open_until, unless(computed(appeal_waits), GOES_ON))),
    # a vote on a part of the text settles nothing
    on(
        VoteOpened,
        OUTCOMES,
        unless(VoteOpened.part, at_outcome(VoteOpened.outcome, TEXT_STATUS.set("voting"))),
    ),
    on(
        VoteCancelled,
        OUTCOMES,
        at_outcome(VoteCancelled.outcome, TEXT_STATUS.set(computed(undecided))),
    ),
    on(
        VoteClosed,
        OUTCOMES,
        at_outcome(
            VoteClosed.outcome,
            TEXT_STATUS.set(computed(voted_status)),
            into(Outcome.settled).set(computed(voted_settled)),
            into(Outcome.vote).set(VoteClosed.vote),
        ),
    ),
)
