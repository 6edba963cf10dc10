"""How decisions in writing are numbered: `W/2026/7`, the seventh of the year on the record, from its launch on."""

from collections import Counter
from datetime import UTC, datetime, timedelta

from hemicycle.procedure.meeting.state import Meeting

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def numbers_in_writing(meeting: Meeting) -> dict[str, str]:
    """The number of each silence and vote by correspondence, by its id; the year is that of the meeting's clocks."""
    offset = meeting.sitting.offset_min if meeting.sitting else 0
    silences = (
        (one.seq, one.at, str(one.id)) for one in meeting.silences.table.values() if not one.awaits
    )
    votes = (vote for vote in meeting.ballots.votes.values() if vote.open_until is not None)
    begun = sorted([*silences, *((one.seq, one.at, str(one.id)) for one in votes)])
    counted: Counter[int] = Counter()
    found: dict[str, str] = {}
    for _, at, name in begun:
        year = (EPOCH + timedelta(milliseconds=at, minutes=offset)).year
        counted[year] += 1
        found[name] = f"W/{year}/{counted[year]}"
    return found
