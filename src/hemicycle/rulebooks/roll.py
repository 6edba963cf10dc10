"""Whether a meeting file fits the body that it names: the body is on file, it has members then, it knows the codes.

What is not known is refused with the nearest that is. A state or organisation that is no member may come as a guest:
it is known, and has no vote.
"""

import unicodedata
from collections.abc import Iterator
from datetime import date
from functools import cache

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from msgspec.structs import replace

from hemicycle.files import Fault, MeetingFile
from hemicycle.files.kinds import nearest
from hemicycle.files.model import Participant
from hemicycle.locales import languages, tongue
from hemicycle.locales.en.names import ORGANISATIONS
from hemicycle.procedure.body import Body
from hemicycle.procedure.codes import STATES, bare, is_state
from hemicycle.procedure.rulebook import unweighted
from hemicycle.rulebooks import DEFAULT, bodies, body, names

NO_CODE = "is not the code of a member"


def misfits(file: MeetingFile) -> list[Fault]:
    """All that does not fit the body and the languages of the meeting."""
    name, day = file.meeting.body, file.meeting.starts.date()
    if name is not None and name not in names():
        return [Fault("meeting.body", None, f"there is no body `{name}`{nearest(name, names())}")]
    found = None if name in (None, DEFAULT) else body(str(name))
    return [*_body(found, day), *_members(file, found, day), *_verbs(file)]


def hinted(faults: list[Fault], spoken: tuple[str, ...] = ()) -> list[Fault]:
    """The faults; where a code is the name of a state, with the code that is meant."""
    return [_hinted(fault, spoken) for fault in faults]


def _hinted(fault: Fault, spoken: tuple[str, ...]) -> Fault:
    given = fault.message[1:].partition("`")[0]
    code = meant(given, spoken) if NO_CODE in fault.message else None
    if code is None:
        return fault
    return replace(fault, message=f"there is no member `{given}` (did you mean `{code}`?)")


def meant(given: str, spoken: tuple[str, ...] = ()) -> str | None:
    """The code that somebody means who writes three letters, lower case or a name; None where that is not clear."""
    upper = given.upper()
    if given != upper and (is_state(upper) or upper in ORGANISATIONS):
        return upper
    alias: list[str] = get_global("territory_aliases").get(upper, [])
    if len(alias) == 1 and is_state(alias[0]) and upper not in ORGANISATIONS:
        return alias[0]
    tongues = tuple(dict.fromkeys((*languages(), *spoken)))
    return _by_name(tongues).get(_plain(given))


@cache
def _by_name(tongues: tuple[str, ...]) -> dict[str, str]:
    """A state or organisation by its name in these languages."""
    found: dict[str, str] = {}
    for language in tongues:
        try:
            territories = Locale.parse(language, sep="-").territories
        except (UnknownLocaleError, ValueError):
            continue
        found |= {_plain(str(territories[c])): c for c in STATES if c in territories}
    for language in languages():
        found |= {_plain(tongue(language).named(code)): code for code in STATES}
    return found


def _plain(name: str) -> str:
    apart = unicodedata.normalize("NFKD", name.casefold())
    return "".join(char for char in apart if char.isalnum())


def _body(found: Body | None, day: date) -> Iterator[Fault]:
    if found is None:
        return
    if found.members and not found.in_order(day):
        last = max((m.until for m in found.members if m.until), default=None)
        why = f"its list of members ended on {last}" if last and last < day else "it had none yet"
        yield Fault("meeting.body", None, f"`{found.id}` has no members on {day}: {why}")
    rule = unweighted(found.meeting(day))
    if rule:
        message = f"`{found.id}` weighs votes ({rule}), and there are no weights on file"
        yield Fault("meeting.body", None, f"{message} (no-weight)")


def _members(file: MeetingFile, found: Body | None, day: date) -> Iterator[Fault]:
    for place, person in enumerate(file.participants):
        for key, code in _codes(person):
            message = _stranger(code, person, found, day, tuple(file.meeting.languages))
            if message:
                yield Fault(f"participants[{place}].{key}", None, message)


def _codes(person: Participant) -> Iterator[tuple[str, str]]:
    if person.member:
        yield "member", person.member
    if person.capacity and person.capacity.member:
        yield "capacity.member", person.capacity.member


def _stranger(
    code: str, person: Participant, found: Body | None, day: date, spoken: tuple[str, ...]
) -> str | None:
    """What is wrong with the code; None where nothing is."""
    known = _roll(found, day) if found and person.role == "delegate" else set()
    if code in known or is_state(code) or code.startswith("org:"):
        return None
    former = [m for m in found.members if m.code == code] if known and found else []
    if former:
        until = max((m.until for m in former if m.until and m.until < day), default=None)
        when = f"until {until}" if until else f"from {min(str(m.since) for m in former)} on"
        return f"`{code}` is a member of `{found.id if found else ''}` {when}, not on {day}"
    if bare(code) in ORGANISATIONS:
        return None
    name = f"member of {found.id}" if known and found else "member"
    if said := meant(code, spoken):
        return f"there is no {name} `{code}` (did you mean `{said}`?)"
    return f"there is no {name} `{code}`{nearest(code, sorted(known))}" if known else None


def _roll(found: Body, day: date) -> set[str]:
    """The codes of the members of the day, or of those who elect them; none where no member is on file."""
    whence = bodies()[found.elected_from] if found.elected_from else None
    every = [*found.members, *(whence.members if whence else [])]
    there = [member for member in every if member.holds(day)]
    return {code for member in there for code in (member.code, *member.also)}


def _verbs(file: MeetingFile) -> Iterator[Fault]:
    own = [code for code in file.meeting.languages if code.partition("-")[0] in languages()]
    for place, conclusion in enumerate(file.conclusions):
        for language in own:
            if not tongue(language).knows(conclusion.verb):
                hint = nearest(conclusion.verb, tongue(language).verbs)
                message = f"there is no verb `{conclusion.verb}`{hint}"
                yield Fault(f"conclusions[{place}].verb", None, message)
                break
