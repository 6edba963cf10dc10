"""English: lists, links and typography. It knows no meeting.

Source for lists: CLDR; a list whose members hold commas is parted by semicolons (The Chicago Manual of Style, 6.64).
"""

import re
from collections.abc import Sequence

from babel.lists import format_list

LINK = re.compile(
    r"(?:about|at|on|over|for|with|to|towards?|of|in|into|against|regarding|concerning|as to|by)\s(?!\d|least|most)",
    re.IGNORECASE,
)
THING = re.compile(
    r"(?:the|an?|this|these|those|their|his|her|its|our|all|both|each|every|some|any|no|more|further|additional|new"
    r"|closer?|two|three|four|five|six|seven|eight|nine|ten|[\w-]+(?:ed|ing|al|ive|ous|ion|ment|ance|ence|ity))\s|\W?\d",
    re.IGNORECASE,
)
# What is often agreed to be done: these are verbs where no article stands before them.
DEEDS = frozenset(
    """
    accelerate act adopt appoint ask avoid begin build bring carry close combat complete conclude consult continue
    convene cooperate coordinate create deepen deliver develop devote dispatch elect enhance ensure establish examine
    exchange expand explore extend facilitate finalise finalize form fund give go grant help hold host identify
    implement impose improve increase intensify introduce invite join keep launch lift maintain make meet monitor move
    not open prepare pool postpone prolong promote protect provide pursue raise reach reconvene reduce refer reinforce
    remain renew request restore resume return review scale schedule seek send set share sign stand start stay step
    strengthen suspend take train uphold work
    """.split()  # noqa: SIM905 — a list of words is read as one
)
TO_WHOM = re.compile(
    r"(?:all |the |his |her |its |their |other )*(?:allies|leaders|participants|partners|members|counterparts|ministers"
    r"|colleagues|delegations|member states)\b",
    re.IGNORECASE,
)


PLURALS = {
    "President": "Presidents",
    "Prime Minister": "Prime Ministers",
    "Foreign Minister": "Foreign Ministers",
    "Minister for Foreign Affairs": "Ministers for Foreign Affairs",
    "Minister of Foreign Affairs": "Ministers of Foreign Affairs",
    "Chancellor": "Chancellors",
    "Ambassador": "Ambassadors",
}
"""Titles that several may bear together, each of a state."""


def parted(office: str) -> tuple[str, str]:
    """“Prime Minister” and “Iceland”, of “Prime Minister of Iceland”; empty where the title has no plural here."""
    for title in PLURALS:
        if office.startswith(f"{title} of ") and "," not in office:
            return title, office.removeprefix(f"{title} of ")
    return "", ""


def listed(things: Sequence[str]) -> str:
    """A, B and C; with semicolons where one of them holds a comma."""
    if len(things) > 1 and any("," in thing for thing in things):
        return "; ".join(things[:-1]) + f"; and {things[-1]}"
    return str(format_list(list(things), locale="en_GB"))


def listed_people(people: Sequence[str], *, serial: bool = False) -> str:
    """A, B and C; parted by semicolons where one holds a comma, unless that is the last, or there are but two."""
    if len(people) < 2:
        return "".join(people)
    holding = ["," in one.rstrip(",") for one in people]
    before = [one.rstrip(",") for one in people[:-1]]
    if any(holding[:-1]) and len(people) > 2:
        return "; ".join(before) + f"; and {people[-1]}"
    serial = (serial and len(people) > 2) or any(holding[:-1]) or (holding[-1] and len(people) > 2)
    return ", ".join(before) + f"{',' if serial else ''} and {people[-1]}"


def joined(preposition: str, phrase: str) -> str:
    """The preposition before the phrase, unless the phrase is a clause or brings its own link."""
    return phrase if not preposition or links_itself(phrase) else f"{preposition} {phrase}"


def links_itself(phrase: str) -> bool:
    """Whether the phrase brings its own link: “that …”, “to …”, “on …”."""
    return is_clause(phrase) or bool(LINK.match(phrase))


def is_clause(phrase: str) -> bool:
    """Whether the phrase is “that …”."""
    return phrase.lower().startswith("that ")


def is_thing(phrase: str) -> bool:
    """Whether the phrase shows itself as a thing: “the progress”, “continued support”, “10 million euros”."""
    return bool(THING.match(phrase))


def is_deed(phrase: str) -> bool:
    """Whether the phrase is something to do: “strengthen cooperation”, “fully implement …”."""
    first = re.sub(r"^\w+ly\s+", "", phrase).partition(" ")[0]
    return first in DEEDS


def is_addressed(phrase: str, preposition: str) -> bool:
    """Whether the phrase first says to whom: “leaders on his visit”, “Russia against any escalation”."""
    return bool(TO_WHOM.match(phrase)) or (preposition == "against" and " against " in phrase)


def decapitalised(phrase: str) -> str:
    """A complement in the middle of a sentence: its article or link loses its capital, its names keep theirs."""
    found = re.match(
        r"(The|An?|That|To|Their|His|Her|Its|This|These|All|On|How|Whether|Why|What)(?=\s)", phrase
    )
    return phrase[0].lower() + phrase[1:] if found else phrase


def typeset(text: str) -> str:
    """Apostrophes and quotation marks."""
    text = re.sub(r'"([^"]*)"', r"“\1”", text)
    return re.sub(r"(?<=\w)'", "’", text)


def nested(text: str) -> str:
    """A quotation inside another: “… ‘…’ …”."""
    return re.sub(r"[\"“]([^\"“”]*)[\"”]", r"‘\1’", text)
