"""From handles in a meeting file to the ids of a meeting, which name nobody: `p1`, `p2`, … in protocol order."""

from hemicycle.files.kinds import ALL
from hemicycle.files.model import MeetingFile
from hemicycle.procedure.words import ParticipantId


def ids_of(file: MeetingFile) -> dict[str, ParticipantId]:
    """Handle → id."""
    return {person.id: ParticipantId(f"p{n}") for n, person in enumerate(file.participants, 1)}


def speaker_for(file: MeetingFile, by: str) -> ParticipantId | None:
    """Who acts for a subject: the person; the head of a member, or who sits for it; nobody for all."""
    ids = ids_of(file)
    if by in ALL or by in ids:
        return ids.get(by)
    delegates = [person for person in file.participants if person.role == "delegate"]
    own = [person for person in delegates if person.member == by]
    lent = [person for person in delegates if person.capacity and person.capacity.member == by]
    return ids[[*own, *lent][0].id] if own or lent else None
