"""Meeting files with something changed, and people to put on their list."""

from msgspec.structs import replace

from hemicycle.files import MeetingFile
from hemicycle.procedure.meeting.kernel.seats.commands import ConvenedParticipant
from hemicycle.procedure.words import in_no_language


def convened_with(file: MeetingFile, **changes: object) -> MeetingFile:
    """The same, of whose convening these fields are others."""
    return replace(file, convening=replace(file.convening, **changes))


def person(handle: str, name: str, **more: object) -> ConvenedParticipant:
    """A delegate of nobody, or what `more` says."""
    bare = ConvenedParticipant(
        slug=in_no_language(handle),
        name=in_no_language(name),
        role="delegate",
        member=None,
        gender={},
        office={},
        listed=False,
        capacity_member=None,
        capacity={},
        capacity_items=None,
    )
    return replace(bare, **more)
