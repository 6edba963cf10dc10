"""What one viewer gets: which sounds, which pictures, and how large. Pure; the same for every viewer in the same place.

Sound is the open microphones of the floor and of one channel, whatever the number of languages. Pictures are the
speaker (large), the speaker's screen, the chair, who interprets into a sign language, and the last few who spoke, up
to `THUMBNAILS`. A weak connection loses the pictures first, and never the sound.
Whoever may not see what is said on the item in hand gets nothing.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal

import msgspec

from hemicycle.media.ports import Sending
from hemicycle.procedure.meeting.business.audiences import audience_of_item, sees
from hemicycle.procedure.meeting.business.booths.queries import booth_of
from hemicycle.procedure.meeting.business.booths.state import Booth
from hemicycle.procedure.meeting.kernel.queries import sitting_of
from hemicycle.procedure.meeting.microphones import channels, open_microphones, signing
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import Language, ParticipantId
from hemicycle.signals import TrackKind

THUMBNAILS = 6
TABLE = 12
"""Whoever presides sees this many faces round the table."""
SEATED = ("delegate", "observer")
"""Who has a place on the map of seats."""
FLOOR = "floor"
WEAK, BAD = 2, 1
"""Qualities of a connection at which small pictures, and then all pictures, are left out."""

Kind = TrackKind
Layer = Literal[0, 1, 2]
"""Of a picture that is sent in three sizes: 0 the smallest (320 wide), 1 the middle (640), 2 the largest (1280)."""


class Source(msgspec.Struct, frozen=True):
    """What one participant sends."""

    participant: str
    kind: Kind


class Viewer(msgspec.Struct, frozen=True):
    """Who watches. `participant` None: nobody on the list. `reader` is the class of readers.

    `pictures` are the participants whose pictures are in view, None where nothing is said of it.
    """

    participant: str | None
    reader: str
    hears: str = FLOOR
    monitors: bool = False
    quality: int = 0
    pictures: tuple[str, ...] | None = None


ForwardingPlan = dict[Source, Layer]
"""What is to be forwarded to a viewer; sounds have layer 0."""


def programme(meeting: Meeting, viewer: Viewer, sending: Mapping[str, Sending]) -> ForwardingPlan:
    """What this viewer gets now; `sending` is what each participant's device gives."""
    if not may_hear(meeting, viewer.reader):
        return {}
    found: ForwardingPlan = dict.fromkeys(_sounds(meeting, viewer), 0)
    if viewer.quality != BAD:
        for source, layer in _pictures(meeting, viewer, sending):
            found.setdefault(source, layer)
    return found


def heard(meeting: Meeting) -> list[str]:
    """The participants whose microphones are forwarded to anybody at all: the floor's and the live interpreters'."""
    return list(dict.fromkeys([*open_microphones(meeting), *channels(meeting).values()]))


def may_hear(meeting: Meeting, reader: str) -> bool:
    """Whether this class of readers may follow what is said on the item in hand."""
    current = audience_of_item(meeting, meeting.agenda.current)
    return meeting.sitting is not None and sees(reader, current)


def _sounds(meeting: Meeting, viewer: Viewer) -> Iterator[Source]:
    """The floor, the channel that is chosen, and an interpreter's own booth; nobody hears themselves."""
    live = channels(meeting)
    found: list[ParticipantId | None] = [*open_microphones(meeting)]
    if viewer.hears != FLOOR:
        found.append(live.get(Language(viewer.hears)))
    booth = _booth(meeting, viewer)
    if viewer.monitors and booth:
        found.append(booth.live)
    for who in dict.fromkeys(found):
        if who is not None and who != viewer.participant:
            yield Source(who, "microphone")


def _booth(meeting: Meeting, viewer: Viewer) -> Booth | None:
    """The booth in which the viewer interprets."""
    return booth_of(meeting, ParticipantId(viewer.participant)) if viewer.participant else None


def _pictures(
    meeting: Meeting, viewer: Viewer, sending: Mapping[str, Sending]
) -> Iterator[tuple[Source, Layer]]:
    speaker = meeting.debate.speaker.participant if meeting.debate.speaker else None
    booth = _booth(meeting, viewer)
    weak = viewer.quality == WEAK
    large: list[tuple[str | None, Kind, Layer]] = [
        (speaker, "screen", 2),
        (speaker, "camera", 1 if weak else 2),
        *((who, "camera", 1) for who in signing(meeting).values()),
        (sitting_of(meeting).chair, "camera", 0),
        *((mate, "camera", 0) for mate in (booth.interpreters if booth else [])),
    ]
    named = {who for who, _, _ in large}
    small = [] if weak else _thumbnails(meeting, viewer, sending, named)
    for who, kind, layer in [*large, *((who, "camera", 0) for who in small)]:
        if who and _shown(viewer, who) and _sends(sending, who, kind):
            yield Source(who, kind), layer


def _shown(viewer: Viewer, who: str) -> bool:
    """Whether the picture is in view; nobody's own comes back to them."""
    return who != viewer.participant and (viewer.pictures is None or who in viewer.pictures)


def _thumbnails(
    meeting: Meeting, viewer: Viewer, sending: Mapping[str, Sending], named: set[str | None]
) -> list[str]:
    """The last few: who was interrupted, who asked, who spoke last, then the others in protocol order."""
    few = [
        who
        for who in dict.fromkeys(_by_nearness(meeting))
        if who not in named and _shown(viewer, who) and _sends(sending, who, "camera")
    ]
    presides = viewer.participant == sitting_of(meeting).chair
    return few[: TABLE if presides else THUMBNAILS]


def _by_nearness(meeting: Meeting) -> Iterable[str]:
    debate = meeting.debate
    if debate.interrupted:
        yield debate.interrupted.participant
    yield from (request.participant for request in debate.queue[:1])
    yield from (turn.participant for turn in reversed(debate.spoken))
    people = meeting.seats.participants.values()
    yield from (p.id for p in people if p.present and p.role in SEATED)


def _sends(sending: Mapping[str, Sending], who: str, kind: Kind) -> bool:
    device = sending.get(who)
    return device is not None and bool(getattr(device, kind))
