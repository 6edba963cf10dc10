"""What a screen could offer of the family photo: a sample of each command, for `options` to ask the rules."""

from collections.abc import Iterator

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.meeting.business.photos import commands
from hemicycle.procedure.meeting.queries import is_chair, is_secretariat, person
from hemicycle.procedure.meeting.state import Meeting

Probe = tuple[Command, str | None]


def photo_probes(meeting: Meeting, actor: str) -> Iterator[Probe]:
    """What this actor could do. The answers are told apart by `joins` and `stays-out`."""
    photos = meeting.photos
    if is_chair(meeting, actor):
        yield commands.CallPhoto(), None
    if photos.call and person(meeting, actor):
        yield commands.AnswerPhoto(photos.call.id, joins=True), "joins"
        yield commands.AnswerPhoto(photos.call.id, joins=False), "stays-out"
    if is_chair(meeting, actor) or is_secretariat(meeting, actor):
        for one in (photos.call, photos.taken):
            if one:
                yield commands.WithdrawPhoto(one.id), one.id
