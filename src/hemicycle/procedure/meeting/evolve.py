"""`evolve` and `fold`: from entries to state. The one table that lets each subject take its share of an entry.

Invariants: evolve copies facts and computes no rule; the same entries give the same state on any machine, and in
the browser (`room/src/state/fold.ts` says the same in TypeScript). Entries that a reader may not see are simply
not folded.
"""

from collections.abc import Iterable

from msgspec.structs import replace

from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.audiences import always_public, governing_item
from hemicycle.procedure.meeting.business.agenda.evolve import evolve_agenda
from hemicycle.procedure.meeting.business.booths.evolve import evolve_booths
from hemicycle.procedure.meeting.business.floor.evolve import evolve_debate
from hemicycle.procedure.meeting.business.outcomes.evolve import evolve_outcomes
from hemicycle.procedure.meeting.business.photos.evolve import evolve_photos
from hemicycle.procedure.meeting.business.publication.evolve import evolve_publication
from hemicycle.procedure.meeting.business.publication.state import TextRef
from hemicycle.procedure.meeting.business.publication.text_changes import evolve_texts
from hemicycle.procedure.meeting.deciding.motions.evolve import evolve_motions
from hemicycle.procedure.meeting.deciding.silence.evolve import evolve_silences
from hemicycle.procedure.meeting.deciding.statements.evolve import evolve_statements
from hemicycle.procedure.meeting.deciding.votes.evolve import evolve_votes
from hemicycle.procedure.meeting.kernel.lifecycle.evolve import evolve_sitting
from hemicycle.procedure.meeting.kernel.seats.evolve import evolve_seats
from hemicycle.procedure.meeting.state import Meeting


def evolve(meeting: Meeting, entry: Entry) -> Meeting:
    """The meeting after `entry`."""
    publication = evolve_publication(meeting.publication, entry)
    if entry.texts is None or entry.texts:
        about = getattr(entry.fact, "outcome", None) if hasattr(entry.fact, "digests") else None
        texted = TextRef(entry.seq, governing_item(entry.fact), always_public(entry.fact), about)
        publication = replace(publication, texted=[*publication.texted, texted])
    after = Meeting(
        size=entry.seq + 1,
        last_at=entry.at,
        sitting=evolve_sitting(meeting.sitting, entry),
        seats=evolve_seats(meeting.seats, entry),
        agenda=evolve_agenda(meeting.agenda, entry),
        debate=evolve_debate(meeting.debate, entry),
        statements=evolve_statements(meeting.statements, entry),
        outcomes=evolve_outcomes(meeting.outcomes, entry),
        motions=evolve_motions(meeting.motions, entry),
        ballots=evolve_votes(meeting.ballots, entry),
        silences=evolve_silences(meeting.silences, entry),
        photos=evolve_photos(meeting.photos, entry),
        booths=evolve_booths(meeting.booths, entry),
        publication=publication,
    )
    return evolve_texts(after, entry)


def fold(entries: Iterable[Entry], meeting: Meeting | None = None) -> Meeting:
    """The meeting after these entries, from nothing or from `meeting`."""
    state = meeting or Meeting()
    for entry in entries:
        state = evolve(state, entry)
    return state
