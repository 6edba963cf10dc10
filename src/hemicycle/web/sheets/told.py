"""The readout on paper: the same sentences as on its page."""

from hemicycle.printing.sheet import Block, Passage, Sheet, Words
from hemicycle.web.press.readout import Readout
from hemicycle.web.sheets.given import Given, sheet_of


def readout(given: Given) -> Sheet:
    """As it is out; until then the draft, which says that it is one."""
    told = given.readout
    if told is None:
        raise ValueError("no readout was handed in")
    blocks: list[Block] = []
    if given.meeting.publication.status != "published":
        blocks.append(Passage([Words(given.say("sheet-draft"))], "note"))
    lead = [told.standfirst] if told.standfirst else []
    blocks += [Passage([Words(line)], "prose") for line in [*lead, *_paragraphs(told)]]
    blocks += [Passage([Words(line)], "note") for line in (told.caption, told.source) if line]
    if told.missing:
        what = "; ".join(told.missing)
        blocks.append(Passage([Words(given.say("sheet-missing", what=what))], "note"))
    return sheet_of(given, "readout", told.title, blocks)


def _paragraphs(told: Readout) -> list[str]:
    return [
        line
        for place, paragraph in enumerate(told.paragraphs)
        for line in _lines([one.text for one in paragraph], told.form(place))
    ]


def _lines(sentences: list[str], form: str) -> list[str]:
    """A list as a line a sentence."""
    return [f"– {one}" for one in sentences] if form == "list" else [" ".join(sentences)]
