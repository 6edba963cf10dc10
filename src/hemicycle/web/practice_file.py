"""The meeting in which somebody practises: their own, made smaller, with invented people in all other seats. Pure."""

from collections.abc import Mapping

from msgspec.structs import replace

from hemicycle.convene.templates import invented_names
from hemicycle.files import MeetingFile
from hemicycle.files.telling import meeting_file_of
from hemicycle.procedure.meeting.kernel.queries import on_the_list, sitting_of
from hemicycle.procedure.meeting.kernel.seats.commands import ConvenedParticipant
from hemicycle.procedure.meeting.kernel.seats.state import Participant
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import MeetingId, ParticipantId, in_no_language
from hemicycle.web.first_meeting import PLAYED
from hemicycle.web.messages import Words
from hemicycle.web.played import played

ITEMS = 2
BEGINS_MS = 60_000


def how_many(meeting: Meeting, actor: str) -> int:
    """The delegations that are played."""
    return sum(one.id != actor and _delegation(one) for one in _sitting(meeting, actor))


def practice_file(
    meeting: Meeting, actor: str, now: int, words: Mapping[str, Words]
) -> tuple[MeetingFile, ParticipantId]:
    """The meeting file, and the seat of whoever practises. `now`: UTC in milliseconds.

    The rules, the languages and the first items are those of their meeting; nobody else's name is.
    """
    file, sitting = meeting_file_of(meeting), sitting_of(meeting)
    known = dict(zip(meeting.seats.participants, file.convening.participants, strict=True))
    chosen = [one.id for one in _sitting(meeting, actor)]
    ids = {who: ParticipantId(f"p{n}") for n, who in enumerate(chosen, 1)}
    names = invented_names()
    people = [
        _anybody(known[who]) if who == actor else _invented(known[who], next(names))
        for who in chosen
    ]
    convening = replace(
        file.convening,
        meeting=MeetingId("practice"),
        access="closed",
        starts=now + BEGINS_MS,
        ends=None,
        host=ids[sitting.chair],
        chair=ids[sitting.chair],
        vice_chairs=[],
        reporter=None,
        photo_order=None,
        photo_credit={},
        title={
            code: words[code]("practice-title", title=title) if code in words else title
            for code, title in file.convening.title.items()
        },
        participants=people,
        items=[replace(one, access=None) for one in file.convening.items][:ITEMS],
        tracks=[],
    )
    small = MeetingFile(convening=convening, members=file.members)
    return played(small, words, but=known[ParticipantId(actor)].slug), ids[ParticipantId(actor)]


def _sitting(meeting: Meeting, actor: str) -> list[Participant]:
    """Who practises, the chair, and some delegations of the list in its order."""
    people, chair = on_the_list(meeting), sitting_of(meeting).chair
    others = [one.id for one in people if _delegation(one) and one.id not in (actor, chair)]
    chosen = {actor, chair, *others[:PLAYED]}
    return [one for one in people if one.id in chosen]


def _delegation(one: Participant) -> bool:
    return one.role == "delegate" and one.member is not None


def _anybody(one: ConvenedParticipant) -> ConvenedParticipant:
    return replace(one, capacity_items=None)


def _invented(one: ConvenedParticipant, name: str) -> ConvenedParticipant:
    """The seat, with nobody's name in it."""
    plain = replace(one, name=in_no_language(name), family={}, pronounced={}, gender={})
    return replace(plain, office={}, capacity={}, capacity_member=None, capacity_items=None)
