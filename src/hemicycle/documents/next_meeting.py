"""When and where the body meets next, as the chair said it; nothing where the chair did not."""

from datetime import UTC, datetime, timedelta

from hemicycle.documents.model import Sentence
from hemicycle.documents.people import Telling
from hemicycle.procedure.meeting.kernel.lifecycle.state import Sitting


def next_meeting(telling: Telling, sitting: Sitting) -> list[list[Sentence]]:
    """[MEETING-9] A paragraph of one sentence; the day is that of the place."""
    known, language = sitting.next_meeting, telling.language
    if known is None:
        return []
    begins = _local(known.starts, known.offset_min)
    where = telling.text(known.texts, "place", "missing-place") if known.texts.get("place") else ""
    last = begins if known.ends is None else _local(known.ends, known.offset_min)
    told = language.say(
        "next-meeting",
        when=language.days(begins.date(), last.date()),
        mode=known.mode or "",
        place=language.say("next-place", place=where) if where else "",
    )
    return [[Sentence(language.sentence(told), [known.seq])]]


def _local(moment: int, offset_min: int) -> datetime:
    return datetime.fromtimestamp(moment / 1000, UTC) + timedelta(minutes=offset_min)
