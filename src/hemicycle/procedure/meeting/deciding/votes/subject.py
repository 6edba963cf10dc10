"""Votes: the question, the ballots, the result, and what stands still meanwhile."""

from typing import Any

from hemicycle.procedure.core.act import Act
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.subject import Reaction, Subject
from hemicycle.procedure.meeting.business.floor.granting import give_floor, grant_floor
from hemicycle.procedure.meeting.business.floor.requests import request_floor
from hemicycle.procedure.meeting.business.outcomes import (
    amending,
    completing,
    delaying,
    issuing,
    rewording,
    settling,
    sponsoring,
)
from hemicycle.procedure.meeting.business.photos.acts import call_photo
from hemicycle.procedure.meeting.business.publication.acts import redact
from hemicycle.procedure.meeting.deciding.consensus.guards import HEARD_BEFORE
from hemicycle.procedure.meeting.deciding.motions import acts as motions
from hemicycle.procedure.meeting.deciding.motions.entries import MotionDecided, MotionWithdrawn
from hemicycle.procedure.meeting.deciding.motions.guards import all_but_appeals
from hemicycle.procedure.meeting.deciding.proxies.acts import give_proxy, withdraw_proxy
from hemicycle.procedure.meeting.deciding.votes import (
    balloting,
    calling,
    casting,
    closing,
    explaining,
    guards,
    opening,
    preliminary,
)
from hemicycle.procedure.meeting.deciding.votes.entries import CallLengthened, VoteCancelled
from hemicycle.procedure.meeting.deciding.votes.evolve import ROWS
from hemicycle.procedure.meeting.deciding.votes.lengthening import lengthened
from hemicycle.procedure.meeting.deciding.votes.offers import OFFERS
from hemicycle.procedure.meeting.deciding.votes.queries import vote_taken
from hemicycle.procedure.meeting.kernel.lifecycle.entries import MeetingClosed
from hemicycle.procedure.meeting.kernel.seats.acts import accredit, exclude
from hemicycle.procedure.meeting.state import Meeting

REWORDS: tuple[Act[Any, Any], ...] = (
    rewording.amend,
    rewording.supply,
    amending.propose_amendment,
    amending.restate_amendment,
    completing.supply_amendment,
    settling.accept_amendment,
    sponsoring.join,
    sponsoring.leave,
    delaying.ask_delay,
    delaying.waive_delay,
)
"""What changes a text, or who is behind it."""


def _broken_off(meeting: Meeting, _: MeetingClosed, now: int) -> list[Draft]:
    """[MEETING-5] What was being decided when nobody presided any more ends without a decision."""
    taken = vote_taken(meeting)
    if taken is None:
        return []
    held = meeting.ballots.votes.get(taken.interrupts) if taken.interrupts else None
    return [closing.cancelled(one, {}) for one in (taken, held) if one and one.status == "open"]


VOTES = Subject[Meeting](
    name="votes",
    home=__package__,
    parts=("ballots",),
    acts=[
        opening.open_vote,
        explaining.announce,
        calling.answer_roll,
        calling.pass_call,
        balloting.cast_ballot,
        balloting.cast_ballot_for,
        balloting.record_ballot,
        balloting.count_hands,
        closing.close_vote,
        casting.give_casting_vote,
        closing.cancel_vote,
        balloting.correct_ballot,
    ],
    evolve=ROWS,
    decisions=[guards.VOTE],
    stops=[
        (
            guards.VOTE_OPEN,
            [
                give_floor,
                call_photo,
                give_proxy,
                withdraw_proxy,
                motions.rule,
                motions.rule_out,
            ],
        ),
        (all_but_appeals(guards.VOTE_OPEN), [motions.move]),
        (preliminary.PRELIMINARY_DECIDED, [motions.move]),
        (guards.APPEAL_BACK, [motions.withdraw]),
        (guards.POINT_OF_ORDER_ALONE, [grant_floor]),
        (guards.NEW_DELEGATION, [accredit]),
        (guards.HAVING_A_BALLOT, [exclude]),
        (HEARD_BEFORE, [motions.rule]),
        (explaining.NOTHING_VOTED, [request_floor]),
        (explaining.OWN_PROPOSAL, [grant_floor]),
        (guards.TEXT_REWORDED, REWORDS),
        (guards.SECOND_VOTED, REWORDS),
        (guards.TEXT_WITHDRAWN, [sponsoring.withdraw]),
        (guards.TEXT_ISSUED, [issuing.issue]),
        (guards.SECOND_KEPT, [sponsoring.withdraw]),
        (guards.WORDS_ERASED, [redact]),
    ],
    reactions=[
        Reaction(MeetingClosed, (VoteCancelled,), _broken_off, ends=True),
        Reaction(MotionDecided, (CallLengthened,), lengthened),
        Reaction(MotionWithdrawn, (CallLengthened,), lengthened),
    ],
    offers=OFFERS,
)
