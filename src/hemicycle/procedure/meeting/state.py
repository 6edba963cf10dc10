"""The state of a meeting, and the kinds and commands it knows: the small table that composes the subjects."""

from types import ModuleType
from typing import TypeVar, Union

import msgspec

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.core.entry import Fact
from hemicycle.procedure.meeting.business.agenda import commands as agenda_commands
from hemicycle.procedure.meeting.business.agenda import entries as agenda_entries
from hemicycle.procedure.meeting.business.agenda.state import Agenda
from hemicycle.procedure.meeting.business.booths import commands as booth_commands
from hemicycle.procedure.meeting.business.booths import entries as booth_entries
from hemicycle.procedure.meeting.business.booths.state import Booths
from hemicycle.procedure.meeting.business.floor import commands as floor_commands
from hemicycle.procedure.meeting.business.floor import entries as floor_entries
from hemicycle.procedure.meeting.business.floor.state import Debate
from hemicycle.procedure.meeting.business.outcomes import commands as outcome_commands
from hemicycle.procedure.meeting.business.outcomes import entries as outcome_entries
from hemicycle.procedure.meeting.business.outcomes.state import Outcomes
from hemicycle.procedure.meeting.business.photos import commands as photo_commands
from hemicycle.procedure.meeting.business.photos import entries as photo_entries
from hemicycle.procedure.meeting.business.photos.state import Photos
from hemicycle.procedure.meeting.business.publication import commands as publication_commands
from hemicycle.procedure.meeting.business.publication import entries as publication_entries
from hemicycle.procedure.meeting.business.publication.state import Publication
from hemicycle.procedure.meeting.deciding.motions import commands as motion_commands
from hemicycle.procedure.meeting.deciding.motions import entries as motion_entries
from hemicycle.procedure.meeting.deciding.motions.state import Motions
from hemicycle.procedure.meeting.deciding.silence import commands as silence_commands
from hemicycle.procedure.meeting.deciding.silence import entries as silence_entries
from hemicycle.procedure.meeting.deciding.silence.state import Silences
from hemicycle.procedure.meeting.deciding.statements import commands as statements_commands
from hemicycle.procedure.meeting.deciding.statements import entries as statements_entries
from hemicycle.procedure.meeting.deciding.statements.state import Statements
from hemicycle.procedure.meeting.deciding.votes import commands as vote_commands
from hemicycle.procedure.meeting.deciding.votes import entries as vote_entries
from hemicycle.procedure.meeting.deciding.votes.state import Ballots
from hemicycle.procedure.meeting.kernel.lifecycle import commands as sitting_commands
from hemicycle.procedure.meeting.kernel.lifecycle import entries as sitting_entries
from hemicycle.procedure.meeting.kernel.lifecycle.state import Sitting
from hemicycle.procedure.meeting.kernel.seats import commands as seats_commands
from hemicycle.procedure.meeting.kernel.seats import entries as seats_entries
from hemicycle.procedure.meeting.kernel.seats.state import Seats

T = TypeVar("T")


class Meeting(msgspec.Struct, frozen=True):
    """All that the entries of a meeting say. `size` is the number of entries, and so the next seq."""

    size: int = 0
    last_at: int = 0
    sitting: Sitting | None = None
    seats: Seats = Seats()
    agenda: Agenda = Agenda()
    debate: Debate = Debate()
    statements: Statements = Statements()
    outcomes: Outcomes = Outcomes()
    motions: Motions = Motions()
    ballots: Ballots = Ballots()
    silences: Silences = Silences()
    photos: Photos = Photos()
    booths: Booths = Booths()
    publication: Publication = Publication()


ENTRY_ROOMS = (
    sitting_entries,
    seats_entries,
    agenda_entries,
    floor_entries,
    statements_entries,
    outcome_entries,
    motion_entries,
    vote_entries,
    silence_entries,
    photo_entries,
    booth_entries,
    publication_entries,
)
COMMAND_ROOMS = (
    sitting_commands,
    seats_commands,
    agenda_commands,
    floor_commands,
    statements_commands,
    outcome_commands,
    motion_commands,
    vote_commands,
    silence_commands,
    photo_commands,
    booth_commands,
    publication_commands,
)


def _classes(rooms: tuple[ModuleType, ...], base: type[T]) -> list[type[T]]:
    found = (value for room in rooms for value in vars(room).values())
    kinds = [v for v in found if isinstance(v, type) and issubclass(v, base) and v is not base]
    return list(dict.fromkeys(kinds))


KINDS: dict[str, type[Fact]] = {kind.kind: kind for kind in _classes(ENTRY_ROOMS, Fact)}
"""Kind as written on the record → its facts."""

COMMANDS: tuple[type[Command], ...] = tuple(_classes(COMMAND_ROOMS, Command))
"""Every command there is."""

AnyCommand = Union[COMMANDS]  # type: ignore[valid-type]  # noqa: UP007 — made from a tuple
