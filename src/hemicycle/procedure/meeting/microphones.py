"""Who is heard, and on what: the floor is the microphone, and each booth has a channel.

[FLOOR-12] In an open meeting the speaker and the chair are heard, and during a roll-call the secretariat at the table;
whoever is muted left out; otherwise nobody is.
[RECORDED-5] While a recorded statement is played, it is heard in place of the speaker.
[FLOOR-14] A floor for what was recorded alone is nobody's microphone, whoever comes in under it.
[BOOTH-5] So it is with the interpreters who are on air, each on their channel; who signs is seen.
The one rule for every engine of media and for every receiver; `room/src/state/` says the same in TypeScript.
"""

from hemicycle.procedure.meeting.business.booths.signs import is_sign_language
from hemicycle.procedure.meeting.business.recordings.queries import playing
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import Language, ParticipantId


def open_microphones(meeting: Meeting) -> list[ParticipantId]:
    """The participants heard on the floor channel."""
    if meeting.sitting is None or meeting.sitting.phase != "open":
        return []
    speaker = meeting.debate.speaker
    live = speaker is not None and not speaker.by_video and not playing(meeting)
    heard = [*([speaker.participant] if speaker and live else []), meeting.sitting.chair]
    heard += _callers(meeting)
    return [who for who in dict.fromkeys(heard) if _may_be_heard(meeting, who)]


def _callers(meeting: Meeting) -> list[ParticipantId]:
    """Who calls the names of a roll-call: the secretariat at the table."""
    taken = meeting.ballots.votes.get(meeting.ballots.open) if meeting.ballots.open else None
    if taken is None or taken.method != "roll-call":
        return []
    return [p.id for p in meeting.seats.participants.values() if p.role == "secretariat"]


def channels(meeting: Meeting) -> dict[Language, ParticipantId]:
    """Channel → the interpreter heard on it. A channel that is not in it is silent: its listeners get the floor."""
    return {c: who for c, who in _on_air(meeting).items() if not is_sign_language(c)}


def signing(meeting: Meeting) -> dict[Language, ParticipantId]:
    """Sign language → the interpreter who signs: a picture that everybody keeps in view, without sound."""
    return {c: who for c, who in _on_air(meeting).items() if is_sign_language(c)}


def _on_air(meeting: Meeting) -> dict[Language, ParticipantId]:
    if meeting.sitting is None or meeting.sitting.phase != "open":
        return {}
    booths = meeting.booths.table.values()
    live = {b.channel: b.live for b in booths if b.channel and b.live}
    return {channel: who for channel, who in live.items() if _may_be_heard(meeting, who)}


def _may_be_heard(meeting: Meeting, who: ParticipantId) -> bool:
    person = meeting.seats.participants.get(who)
    return who not in meeting.debate.muted and person is not None and person.present
