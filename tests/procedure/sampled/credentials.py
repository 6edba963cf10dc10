"""Samples of credentials."""

from collections.abc import Iterator

from hemicycle.procedure.meeting.deciding.credentials import commands
from hemicycle.procedure.meeting.deciding.electorate import decisions_of
from hemicycle.procedure.meeting.kernel.queries import is_chair, is_secretariat, person, sitting_of
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import MemberCode
from tests.procedure.sampled.sample import Sample


def credentials(meeting: Meeting, actor: str, now: int) -> Iterator[Sample]:
    """A delegation challenges another, where the body knows it; chair and office report; the chair puts."""
    decisions, who = decisions_of(meeting), person(meeting, actor)
    known = meeting.credentials.challenged
    if decisions and decisions.credentials and who and who.role == "delegate":
        free = [m for m in meeting.seats.heads if m not in known or known[m].status == "refused"]
        yield commands.ChallengeCredentials([*free, ""][0]), None
    presides = is_chair(meeting, actor)
    for member, one in known.items():
        if one.status == "accepted":
            continue
        if presides or is_secretariat(meeting, actor):
            words = {str(sitting_of(meeting).languages[0]): "…"}
            yield commands.ReportCredentials(MemberCode(member), words), member
        if presides:
            yield commands.PutCredentials(MemberCode(member), accepted=True), f"accept-{member}"
        if presides and one.status == "open":
            yield commands.PutCredentials(MemberCode(member), accepted=False), f"refuse-{member}"
