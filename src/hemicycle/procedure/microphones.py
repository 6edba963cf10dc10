"""Who is heard: the floor is the microphone.

[FLOOR-12] In an open meeting the speaker and the chair are heard, whoever is muted left out; otherwise nobody is.
The one rule for every engine of media and for every receiver; `room/src/state/` says the same in TypeScript.
"""

from hemicycle.procedure.meeting import Meeting
from hemicycle.procedure.words import ParticipantId


def open_microphones(meeting: Meeting) -> list[ParticipantId]:
    """The participants heard on the floor channel."""
    if meeting.sitting is None or meeting.sitting.phase != "open":
        return []
    speaker = meeting.debate.speaker
    heard = [*([speaker.participant] if speaker else []), meeting.sitting.chair]
    people = meeting.seats.participants
    return [
        who
        for who in dict.fromkeys(heard)
        if who not in meeting.debate.muted and who in people and people[who].present
    ]
