"""Of which sitting an event speaks, of which revision of it, and of which time (rules 3 to 5 of `replies.py`). Pure."""

from datetime import UTC, tzinfo

from hemicycle.calendar.answered import Proposal
from hemicycle.calendar.invited import Invited, Invitee, Sitting
from hemicycle.calendar.moments import Moment, day_at, known_zone
from hemicycle.calendar.objects_in import Event


def sittings_of(event: Event, invitee: Invitee, invited: Invited) -> list[Sitting]:
    """The sittings of which an event speaks, of those to which they are asked (rule 3)."""
    known = invited.of_uid(event.uid)
    asked = [one for one in known if invitee.asked_to(one.id) and not one.cancelled]
    if event.recurrence is None:
        return asked
    written = event.recurrence
    found = [one for one in asked if _is_at(written, one, one.recurrence)]
    found = found or [one for one in asked if _is_at(written, one, one.starts)]
    if len(found) != 1:
        return []
    if not event.onward:
        return found
    first = found[0].recurrence or found[0].starts
    return [one for one in asked if (one.recurrence or one.starts) >= first]


def _is_at(written: Moment, sitting: Sitting, at: int | None) -> bool:
    """Whether a written time is that of a sitting."""
    if at is None:
        return False
    zone = zone_of(sitting)
    if sitting.all_day:
        return written.day(zone) == day_at(at, UTC)
    if written.whole_day:
        return written.wall.date() == day_at(at, zone)
    return written.instant(zone) == at


def zone_of(sitting: Sitting) -> tzinfo:
    """The clocks of a sitting."""
    return UTC if sitting.zone == "UTC" else known_zone(sitting.zone) or UTC


def revision_of(event: Event, sitting: Sitting, at: int) -> int:
    """The revision of the sitting that an answer was given for, never above ours (rules 4 and 5)."""
    ours, moved = sitting.sequence, sitting.moved_at
    after = moved is None or at > moved
    whole = event.recurrence is None and sitting.recurrence is not None
    if event.sequence == ours or (after and (whole or event.sequence is None)):
        return ours
    named = event.starts.instant(zone_of(sitting)) if event.starts else None
    if after and (event.sequence is None or event.sequence > ours or named == sitting.starts):
        return ours
    return min(event.sequence if event.sequence is not None else ours - 1, ours - 1)


def time_named(event: Event, sitting: Sitting) -> int | None:
    """The time that an answer names, where it is another than the one in force, and no proposal."""
    if event.method == "COUNTER" or sitting.moved_at is None:
        return None
    if event.recurrence is None and sitting.recurrence is not None:
        return sitting.recurrence
    named = event.starts.instant(zone_of(sitting)) if event.starts else None
    return named if named != sitting.starts else None


def proposal_of(event: Event, sitting: Sitting) -> Proposal | None:
    zone = zone_of(sitting)
    starts = event.starts.instant(zone) if event.starts else None
    ends = event.ends.instant(zone) if event.ends else None
    if starts is None or starts == sitting.starts:
        return None
    lasting = max(sitting.ends - sitting.starts, 0)
    return Proposal(starts, ends if ends is not None and ends > starts else starts + lasting)
