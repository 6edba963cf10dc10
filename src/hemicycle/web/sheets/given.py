"""What every sheet is told from, and what all have alike: whose it is, of which meeting, for whom, as of when."""

from collections.abc import Mapping
from functools import cache
from typing import Literal, NamedTuple

from hemicycle.documents.rule_words import words_in
from hemicycle.locales.manifest import manifest_of
from hemicycle.locales.messages import Messages, unmarked
from hemicycle.printing.sheet import Block, Code, Paper, Sheet, Words
from hemicycle.procedure.meeting.business.audiences import RANKS
from hemicycle.procedure.meeting.kernel.queries import held_from
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.membership import Member
from hemicycle.web import dates
from hemicycle.web.press.day_told import day_told
from hemicycle.web.press.readout import Readout
from hemicycle.web.view_models import Said, members_of, said

Order = Literal["protocol", "name", "member"]
FILES = ("printing.ftl", "press.ftl", "pages.ftl", "votes.ftl", "script.ftl")


class Given(NamedTuple):
    """`meeting`: as readers of the class `readers` see it. `now`: UTC in milliseconds. `house`: who keeps the server.

    `codes`: what the QR code before a seat leads to, by participant. `flagged`: whether the body shows flags.
    `vote`: the one that is wanted; empty: all. `readout`: where that is what is printed.
    `away`: who sends a deputy that was accredited.
    """

    meeting: Meeting
    readers: str
    language: str
    paper: Paper
    now: int
    house: str
    order: Order = "protocol"
    codes: Mapping[str, Code] = {}
    flagged: bool = False
    vote: str = ""
    readout: Readout | None = None
    away: tuple[str, ...] = ()

    def say(self, key: str, /, **values: str | int) -> str:
        """A message in the language of the sheet."""
        return unmarked(_messages(self.language).say(key, **values))

    def knows(self, key: str) -> bool:
        """Whether there is such a message."""
        return _messages(self.language).has(key)

    def words(self, told: Said) -> Words:
        """Words that people wrote, with their language where it is another."""
        return Words(told.words, "" if told.lang == self.language else told.lang)

    @property
    def of_office(self) -> bool:
        """Whether it is for the office, and for who presides."""
        return RANKS[self.readers] == RANKS["secretariat"]

    @property
    def members(self) -> Mapping[str, Member]:
        """Those that have a name or a sign of their own."""
        return members_of(self.meeting)


@cache
def _messages(language: str) -> Messages:
    return Messages(language, *FILES)


def _head(given: Given, title: str) -> tuple[str, list[Words]]:
    """What stands over the title, and under it; of what tells no meeting, when it came out."""
    sitting = given.meeting.sitting
    if sitting is None:
        day = given.readout.date if given.readout else ""
        return given.house, [Words(day or dates.date_and_time(given.now, given.language))]
    told = given.words(said(sitting.texts, "title", given.language, sitting.languages))
    day = day_told(given.meeting, given.readout) if given.readout else ""
    when = day or dates.date_and_time(held_from(sitting), given.language, sitting.offset_min)
    body = words_in(sitting.rulebook.title, given.language) if sitting.body else given.house
    how = Words(f"{when} · {given.say(f'kind-of-meeting-{sitting.mode}')}")
    return body, [*([told] if told.text not in ("", title) else []), how]


def sheet_of(
    given: Given, name: str, title: str, blocks: list[Block], *, wide: bool = False
) -> Sheet:
    """A sheet with its head and foot."""
    over, under = _head(given, title)
    before, between, after = given.say("sheet-page", number="\ue000", count="\ue000").split(
        "\ue000"
    )
    return Sheet(
        name=name,
        title=title,
        language=given.language,
        direction=manifest_of(given.language).direction,
        over=over,
        under=under,
        blocks=blocks,
        foot=given.say(
            "sheet-foot",
            when=dates.date_and_time(given.now, given.language),
            readers=given.say(f"sheet-for-{given.readers}"),
        ),
        pages=(before, between, after),
        made=given.now // 1000,
        paper=given.paper,
        wide=wide,
    )
