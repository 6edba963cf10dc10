"""How the office of a deputy is called in each language of the meeting: as a record has it, or as it was written.

A reply is written in one language. What a readout would lack in another is asked for before the deputy is accredited.
"""

from collections.abc import Mapping

import msgspec
from starlette.datastructures import FormData

from hemicycle.calendar.answered import Deputy
from hemicycle.procedure.meeting.kernel.queries import on_the_list, sitting_of
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import NO_LANGUAGE, Text
from hemicycle.web.forms import field
from hemicycle.web.people_form import listing_of
from hemicycle.web.site import Site

FIELD = "office."
"""What the name of a field begins with, before the language of its words."""
LONGEST = 300
Known = Mapping[tuple[str, str], Text]
"""Name, without regard to capitals, and member → the office, in the languages that are known."""


class Titled(msgspec.Struct, frozen=True):
    """`words`: language of the meeting → the office in it; empty where it is not known."""

    words: dict[str, str]

    @property
    def lacking(self) -> list[str]:
        """In which languages something would be missing; of who has no office nothing is."""
        empty = [code for code, words in self.words.items() if not words]
        return [] if len(empty) == len(self.words) else empty

    @property
    def text(self) -> Text:
        """As it goes on the record."""
        return {code: words for code, words in self.words.items() if words}


async def known_offices(site: Site, meeting: Meeting, reader: str) -> Known:
    """Of everybody on the list of the meeting, and of its body on that day."""
    people = (await listing_of(site, meeting, reader)).people
    of_body = {(one.name.casefold(), one.member): one.offices[0] for one in people if one.offices}
    listed = {
        (one.texts["name"].get(NO_LANGUAGE, "").casefold(), str(one.member)): one.texts["office"]
        for one in on_the_list(meeting)
        if one.member and one.texts.get("name") and one.texts.get("office")
    }
    return of_body | listed


def titled(meeting: Meeting, deputy: Deputy, member: str, tongue: str, known: Known) -> Titled:
    """What is known of a deputy of a member. `tongue`: the language in which whoever named them is written to."""
    official = [str(code) for code in sitting_of(meeting).languages]
    found = known.get((deputy.name.casefold(), member), {})
    written = tongue if tongue in official else official[0]
    return Titled(
        {code: found.get(code) or (deputy.office if code == written else "") for code in official}
    )


def read_titled(form: FormData, before: Titled) -> Titled:
    """What the fields say; where there is none, as it was."""
    return Titled(
        {
            code: field(form, f"{FIELD}{code}")[:LONGEST] if f"{FIELD}{code}" in form else words
            for code, words in before.words.items()
        }
    )
