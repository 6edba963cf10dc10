"""Credentials: a delegation that was challenged sits with the same rights until the meeting has decided."""

from msgspec import UNSET, UnsetType

from hemicycle.procedure.core.changes import into, when
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.subject import Reaction, Subject, on
from hemicycle.procedure.core.values import CAPACITY, SEQ, WORDS, like, same
from hemicycle.procedure.meeting.business.floor.entries import FloorEnded, RequestWithdrawn
from hemicycle.procedure.meeting.business.floor.turns import leaving
from hemicycle.procedure.meeting.deciding.credentials import acts
from hemicycle.procedure.meeting.deciding.credentials.entries import (
    CredentialsChallenged,
    CredentialsRefused,
    CredentialsReported,
)
from hemicycle.procedure.meeting.deciding.credentials.guards import (
    NOT_PASSED,
    NOT_TAKEN,
    RIGHTS_STAY,
)
from hemicycle.procedure.meeting.deciding.credentials.offers import OFFERS
from hemicycle.procedure.meeting.deciding.credentials.state import Challenge, Credentials, Report
from hemicycle.procedure.meeting.deciding.electorate import canonical, decisions_of
from hemicycle.procedure.meeting.deciding.proposals.deciding import agree_proposal
from hemicycle.procedure.meeting.deciding.proposals.entries import ProposalAgreed, ProposalEnded
from hemicycle.procedure.meeting.deciding.proxies.entries import ProxyWithdrawn
from hemicycle.procedure.meeting.kernel.lifecycle.acts import pass_chair, take_chair
from hemicycle.procedure.meeting.kernel.lifecycle.state import Sitting
from hemicycle.procedure.meeting.kernel.queries import sitting_of
from hemicycle.procedure.meeting.kernel.seats.entries import ParticipantAccredited
from hemicycle.procedure.meeting.kernel.seats.state import Participant, Seats
from hemicycle.procedure.meeting.kernel.state import KernelState
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import MemberCode, ParticipantId


def _unseated(meeting: Meeting, fact: ProposalAgreed, now: int) -> list[Draft]:
    """[CREDENTIALS-4] Whoever sits for the member does so no more: off the list, and out of their turn to speak."""
    member = fact.member
    if fact.about != "refuse-credentials" or isinstance(member, UnsetType):
        return []
    people = meeting.seats.participants.values()
    theirs = [p.id for p in people if p.role == "delegate" and p.member == member]
    return [
        *(one for who in theirs for one in leaving(meeting, who, now, own=False)),
        *_proxies(meeting, member),
        *(Draft(_refused(meeting, member, who)) for who in theirs),
    ]


def _refused(meeting: Meeting, member: MemberCode, who: ParticipantId) -> CredentialsRefused:
    reports = sitting_of(meeting).rapporteur == who
    return CredentialsRefused(member, who, rapporteur=reports or UNSET)


def _sent_anew(meeting: Meeting, fact: ParticipantAccredited, _: int) -> list[Draft]:
    """[CREDENTIALS-4] Whoever comes for a member that was refused waits for the meeting, unless the body seats them."""
    rules = acts.rules_of(meeting)
    if rules is not None and rules.anew == "seated":
        return []
    known = meeting.credentials.challenged.get(fact.member) if fact.member else None
    if known is None or known.status != "refused" or fact.role != "delegate":
        return []
    return [Draft(_refused(meeting, known.member, fact.participant))]


def _proxies(meeting: Meeting, member: MemberCode) -> list[Draft]:
    """Nobody votes for the member by its proxy, nor it for others."""
    decisions = decisions_of(meeting)
    code = canonical(decisions, member) if decisions else member
    given = meeting.proxies.given.values()
    return [
        Draft(ProxyWithdrawn(one.id, one.member, one.holder, letter=False))
        for one in given
        if code in (one.member, one.holder)
    ]


CHALLENGED = like(Challenge, CredentialsChallenged, seq=SEQ, capacity=CAPACITY, texts=WORDS)
TABLE = into(Credentials.challenged)
STATUS, DECIDED = into(Challenge.status), into(Challenge.decided).set(SEQ)

CREDENTIALS = Subject[Meeting](
    name="credentials",
    home=__package__,
    parts=("credentials",),
    acts=[acts.challenge, acts.report, acts.put_credentials],
    evolve=[
        on(
            CredentialsChallenged,
            Meeting.credentials,
            TABLE.put(CredentialsChallenged.member, CHALLENGED),
        ),
        on(
            CredentialsReported,
            Meeting.credentials,
            TABLE.at(
                CredentialsReported.member,
                into(Challenge.report).set(like(Report, CredentialsReported, seq=SEQ, texts=WORDS)),
            ),
        ),
        on(
            ProposalAgreed,
            Meeting.credentials,
            when(
                same(ProposalAgreed.about, "accept-credentials"),
                TABLE.at(ProposalAgreed.member, STATUS.set("accepted"), DECIDED),
            ),
            when(
                same(ProposalAgreed.about, "refuse-credentials"),
                TABLE.at(ProposalAgreed.member, STATUS.set("refused"), DECIDED),
            ),
        ),
        on(
            ProposalEnded,
            Meeting.credentials,
            when(
                ProposalEnded.lost,
                TABLE.at(ProposalEnded.member, DECIDED),
                when(
                    same(ProposalEnded.about, "refuse-credentials"),
                    TABLE.at(ProposalEnded.member, STATUS.set("accepted")),
                ),
            ),
        ),
        on(
            CredentialsRefused,
            KernelState.seats,
            into(Seats.participants).at(
                CredentialsRefused.participant,
                into(Participant.role).set("observer"),
                into(Participant.refused).set(True),
            ),
            into(Seats.heads).take(CredentialsRefused.member),
        ),
        on(
            CredentialsRefused,
            KernelState.sitting,
            into(Sitting.vice_chairs).remove(CredentialsRefused.participant),
            when(CredentialsRefused.rapporteur, into(Sitting.rapporteur).set(None)),
        ),
    ],
    stops=[
        (RIGHTS_STAY, [agree_proposal]),
        (NOT_PASSED, [pass_chair]),
        (NOT_TAKEN, [take_chair]),
    ],
    reactions=[
        Reaction(
            ProposalAgreed,
            (RequestWithdrawn, FloorEnded, ProxyWithdrawn, CredentialsRefused),
            _unseated,
        ),
        Reaction(ParticipantAccredited, (CredentialsRefused,), _sent_anew),
    ],
    offers=OFFERS,
)
