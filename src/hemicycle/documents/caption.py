"""The caption of the family photo: who is on it, in its order, each in their capacity.

Where a picture was taken it names those on the picture and nobody else, row by row where it has more than one; before
that, where one was ordered, those whom its order or the list of delegates names.
"""

from collections.abc import Sequence

from hemicycle.documents.model import Sentence
from hemicycle.documents.people import Telling, presented, with_role
from hemicycle.procedure.meeting.business.photos.order import rows
from hemicycle.procedure.meeting.business.photos.state import Picture
from hemicycle.procedure.meeting.kernel.lifecycle.state import Sitting
from hemicycle.procedure.meeting.kernel.queries import came
from hemicycle.procedure.meeting.kernel.seats.state import Participant
from hemicycle.procedure.words import ParticipantId


def caption(telling: Telling, sitting: Sitting) -> Sentence | None:
    """The caption; where no picture was taken or ordered there is none."""
    if telling.unattributed(None):
        return None
    taken = telling.meeting.photos.taken
    if taken is not None:
        return _of_picture(telling, taken)
    photo = telling.meeting.agenda.photo
    if photo is None or sitting.mode in ("telephone", "written"):
        return None
    ordered = _known(telling, photo.order or [])
    shown = [person for person in ordered if came(telling.meeting, person)]
    shown = shown or with_role(telling.meeting, "delegate")
    if not shown:
        return None
    seqs = [photo.seq, *(p.seq for p in shown)]
    return Sentence(telling.language.sentence(_named(telling, shown)), seqs)


def _of_picture(telling: Telling, taken: Picture) -> Sentence:
    """[PHOTO-5] From the front row to the last, each from left to right."""
    standing = [_known(telling, row) for row in rows(taken.pictured)]
    told = [_named(telling, row) for row in standing]
    if len(told) > 1:
        told = [
            telling.language.say("caption-row", row=number, names=names)
            for number, names in enumerate(told, 1)
        ]
    text = " ".join(telling.language.sentence(names) for names in told)
    return Sentence(text, [taken.seq, *(p.seq for row in standing for p in row)])


def _known(telling: Telling, order: Sequence[ParticipantId]) -> list[Participant]:
    people = telling.meeting.seats.participants
    return [people[who] for who in order if who in people]


def _named(telling: Telling, people: Sequence[Participant]) -> str:
    named = [presented(telling, p, apposed=False, on_items=False) for p in people]
    return telling.language.named_group(named, [])
