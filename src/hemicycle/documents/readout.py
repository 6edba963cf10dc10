"""The readout of a meeting in one language, told from its entries.

Decides: which sentences there are, and which entries each tells. It tells what the entries hold in that language;
what they lack is named in `missing`, and no other language is mixed in. Knows no clock and no page.
"""

from collections.abc import Sequence

from hemicycle.documents.accredited import accredited
from hemicycle.documents.acts import number_of
from hemicycle.documents.bound import bound
from hemicycle.documents.caption import caption
from hemicycle.documents.issued import issued
from hemicycle.documents.language import Language
from hemicycle.documents.model import Readout, Sentence
from hemicycle.documents.next_meeting import next_meeting
from hemicycle.documents.objections import objections
from hemicycle.documents.opening import dateline, opening
from hemicycle.documents.papers import papers
from hemicycle.documents.people import Telling
from hemicycle.documents.polls import polls
from hemicycle.documents.silences import silences
from hemicycle.documents.substance import substance
from hemicycle.documents.undertakings import undertakings
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.kernel.lifecycle.entries import (
    ChairPassed,
    MeetingConvened,
    MeetingOpened,
)
from hemicycle.procedure.meeting.kernel.lifecycle.state import Sitting
from hemicycle.procedure.meeting.record import fold
from hemicycle.procedure.words import ParticipantId


class NothingToTell(ValueError):
    """The entries do not begin with a meeting that this reader may see."""


def readout(entries: Sequence[Entry], language: Language, side: str | None = None) -> Readout:
    """The readout; `side`: as this member tells it. Raises NothingToTell where the entries show no meeting."""
    meeting = fold(entries)
    sitting = meeting.sitting
    if sitting is None:
        raise NothingToTell("the record shows no meeting")
    telling = Telling(meeting, _presiding(entries), language, side)
    language = telling.language = language.in_english(telling.style.english)
    sitting = telling.sitting_as_told(sitting)
    title = telling.text(sitting.texts, "title", "missing-title") or language.say("untitled")
    first, others = _opening(telling, sitting)
    paragraphs = [
        *first,
        *_if_told(telling, "credentials", accredited(telling)),
        *papers(telling),
        *substance(telling),
        *_if_told(telling, "votes", polls(telling)),
        *_if_told(telling, "objections", objections(telling)),
        *_if_told(telling, "silences", silences(telling)),
        *_if_told(telling, "issued", issued(telling)),
        *_if_told(telling, "bound", bound(telling)),
        *undertakings(telling),
        *_if_told(telling, "next-meeting", next_meeting(telling, sitting)),
        *others,
    ]
    _left_on_the_table(telling, sitting)
    return Readout(
        language=language.code,
        title=Sentence(language.typeset(title), [sitting.seq]),
        date=language.typeset(dateline(telling, sitting)),
        paragraphs=paragraphs,
        caption=caption(telling, sitting),
        credit=_credit(telling),
        source=_source(telling, sitting),
        missing=[language.typeset(one) for one in telling.missing],
        photo=_photo(telling),
        lists=[n for n, one in enumerate(paragraphs) if telling.listed and one is telling.listed],
    )


def _opening(
    telling: Telling, sitting: Sitting
) -> tuple[list[list[Sentence]], list[list[Sentence]]]:
    """The opening, and what is told of the others at the end, where the body has it so."""
    first, *others = opening(telling, sitting)
    if telling.style.people_at == "end":
        return [[first]], _with_list(telling, others)
    return _with_list(telling, [first, *others]), []


def _with_list(telling: Telling, told: list[Sentence]) -> list[list[Sentence]]:
    """A paragraph; where who also took part stands in a list, what leads to it, the list, and what follows."""
    if not telling.listed:
        return [told] if told else []
    seqs = [seq for one in telling.listed for seq in one.seqs]
    cut = next(n for n, one in enumerate(told, 1) if one.seqs == seqs)
    return [told[:cut], telling.listed, *([told[cut:]] if told[cut:] else [])]


def _if_told(telling: Telling, what: str, paragraphs: list[list[Sentence]]) -> list[list[Sentence]]:
    """Paragraphs of the language's own sentences; where it has none, that they are lacking."""
    if telling.language.tells or not paragraphs:
        return paragraphs
    telling.lack(f"missing-{what}")
    return []


def _presiding(entries: Sequence[Entry]) -> ParticipantId | None:
    """Who had the chair when the meeting was opened: who was lent it later is not named for it."""
    chair = None
    for entry in entries:
        match entry.fact:
            case MeetingConvened(chair=who) | ChairPassed(to=who):
                chair = who
            case MeetingOpened():
                return chair
    return next((e.fact.chair for e in entries if isinstance(e.fact, MeetingConvened)), None)


def _left_on_the_table(telling: Telling, sitting: Sitting) -> None:
    """[OUTCOME-6] What lacks an official language was never put: that it is not told is said in each language."""
    if sitting.phase != "closed":
        return
    for outcome in telling.meeting.outcomes.table.values():
        if outcome.status == "proposed" and _lacking(outcome, sitting):
            number = number_of(telling, outcome)
            what = telling.language.say(f"missing-{outcome.form}", number=number)
            own = telling.language.code.partition("-")[0] in _lacking(outcome, sitting)
            telling.lack(
                "not-adopted" if not own else f"missing-{outcome.form}", number=number, what=what
            )


def _lacking(outcome: Outcome, sitting: Sitting) -> set[str]:
    return {
        lang for lang in sitting.languages for text in outcome.texts.values() if lang not in text
    }


def _photo(telling: Telling) -> str:
    taken = None if telling.unattributed(None) else telling.meeting.photos.taken
    return taken.digest if taken else ""


def _credit(telling: Telling) -> str:
    photo = None if telling.unattributed(None) else telling.meeting.agenda.photo
    credit = telling.text(photo.texts, "credit", "missing-credit") if photo else ""
    line = telling.style.credit.get(telling.language.code.partition("-")[0], "")
    told = (
        line.replace("{credit}", credit) if line else telling.language.say("credit", credit=credit)
    )
    return telling.language.typeset(told) if credit else ""


def _source(telling: Telling, sitting: Sitting) -> str:
    source = telling.text(sitting.texts, "source", "missing-source")
    return telling.language.typeset(telling.language.say("source", source=source)) if source else ""
