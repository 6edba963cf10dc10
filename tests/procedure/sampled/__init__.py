"""A plain list of samples of all that a person could send, for the acts themselves to answer, one by one.

With it the tests hold what is offered, which asks once for all who are alike.
"""

from collections.abc import Iterator

from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.record import judge
from hemicycle.procedure.meeting.state import Meeting
from tests.procedure.sampled import business, correspondence, credentials, deciding, kernel
from tests.procedure.sampled.sample import Sample

Answers = dict[tuple[str, str | None], Refusal | None]
SAMPLES = (
    kernel.lifecycle,
    kernel.seats,
    business.agenda,
    business.booths,
    business.floor,
    business.outcomes,
    business.photos,
    business.recordings,
    deciding.proxies,
    deciding.consensus,
    deciding.motions,
    deciding.votes,
    deciding.roll,
    deciding.silence,
    correspondence.correspondence,
    deciding.referendum,
    deciding.statements,
    deciding.positions,
    deciding.proposals,
    credentials.credentials,
)


def samples(meeting: Meeting, actor: str, now: int) -> Iterator[Sample]:
    """All that this person could send, whoever they are."""
    for one in SAMPLES:
        yield from one(meeting, actor, now)


def judged(meeting: Meeting, actor: str, now: int) -> Answers:
    """What the act answers to each, by command and target."""
    found: Answers = {}
    for command, target in samples(meeting, actor, now) if meeting.sitting else ():
        answer = judge(meeting, Submission(command, actor, max(now, meeting.last_at)))
        name = str(type(command).__struct_config__.tag)
        found[name, target] = answer if isinstance(answer, Refusal) else None
    return found
