"""[PUBLISH-6] The day of a meeting, as the text that is out tells it: in its own words where people wrote them."""

from hemicycle.documents.opening import dateline, is_one_day
from hemicycle.documents.people import Telling
from hemicycle.locales import load_language
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.web.press.readout import Readout


def day_told(meeting: Meeting, told: Readout) -> str:
    """What stands as its day; empty: the one day of the record, beside which its hour may be told."""
    sitting = meeting.sitting
    if sitting is None:
        return told.date
    telling = Telling(meeting, None, load_language(told.language))
    language = telling.language = telling.language.in_english(telling.style.english)
    own = str(language.typeset(dateline(telling, sitting)))
    return "" if told.date in ("", own) and is_one_day(sitting) else told.date or own
