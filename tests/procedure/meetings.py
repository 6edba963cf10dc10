"""Meetings to begin with: a small one with every role, so that scenarios speak of people and not of set-up."""

from msgspec.structs import replace

from hemicycle.procedure.meeting.business.agenda.commands import ConvenedItem, ConvenedTrack
from hemicycle.procedure.meeting.convening.commands import ConveneMeeting
from hemicycle.procedure.meeting.kernel.seats.commands import ConvenedParticipant
from hemicycle.procedure.words import (
    ItemId,
    MeetingId,
    MemberCode,
    Mode,
    ParticipantId,
    Role,
    TrackId,
    in_no_language,
)
from hemicycle.rulebooks import rulebook

START = 1_643_054_400_000


def participant(
    slug: str, member: str | None, role: Role = "delegate", **more: object
) -> ConvenedParticipant:
    """Somebody on the list; `capacity_member` and `capacity_items` may be given."""
    given = ConvenedParticipant(
        slug=in_no_language(slug),
        name=in_no_language(slug.title()),
        role=role,
        member=MemberCode(member) if member else None,
        gender=in_no_language("f"),
        office={"en": f"head of {slug}", "fr": f"chef de {slug}"},
        listed=True,
        capacity_member=None,
        capacity={},
        capacity_items=None,
    )
    return replace(given, **more)


PEOPLE = [
    participant("anna", "AA"),  # p1, the chair
    participant("bert", "BB"),  # p2
    participant("carla", "CC", capacity_member="ORG", capacity_items=["two"]),  # p3
    participant("dora", "CC"),  # p4, of the delegation of p3
    participant("otto", "OO", "observer"),  # p5
    participant("ida", None, "interpreter"),  # p6
    participant("sam", None, "secretariat"),  # p7
    participant("ines", None, "interpreter", booth="fr"),  # p8
    participant("sina", None, "interpreter"),  # p9
]


def convening(
    access: str = "open", mode: Mode = "virtual", body: str | None = None
) -> ConveneMeeting:
    """A meeting with the items `one`, `two` and `behind` (closed), in English and French."""
    return ConveneMeeting(
        meeting=MeetingId("a-meeting"),
        body=body,
        mode=mode,
        access=access,  # type: ignore[arg-type]
        starts=START,
        ends=None,
        offset_min=60,
        host=ParticipantId("p1"),
        chair=ParticipantId("p1"),
        reporter=None,
        languages=["en", "fr"],  # type: ignore[list-item]
        title={"en": "A meeting", "fr": "Une réunion"},
        topic={"en": "the matter", "fr": "l’affaire"},
        source={"en": "The host", "fr": "L’hôte"},
        rulebook=rulebook(body),
        participants=PEOPLE,
        items=[
            ConvenedItem(ItemId("one"), {"en": "One", "fr": "Un"}, None),
            ConvenedItem(ItemId("two"), {"en": "Two", "fr": "Deux"}, None),
            ConvenedItem(ItemId("behind"), {"en": "Behind", "fr": "Clos"}, "closed"),
        ],
        tracks=[ConvenedTrack(TrackId("talks"), {"en": "Talks", "fr": "Pourparlers"})],
        photo_order=None,
        photo_credit={},
    )
