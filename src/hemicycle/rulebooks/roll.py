"""Whether a meeting file fits the body that it names: the body is on file, it has members then, it knows the codes.

What is not known is refused with the nearest that is. A state or organisation that is no member may come as a guest:
it is known, and has no vote.
"""

import unicodedata
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache

import msgspec
from babel import Locale, UnknownLocaleError
from babel.core import get_global
from msgspec.structs import replace

from hemicycle.files import Fault, MeetingFile
from hemicycle.files.kinds import closest, nearest
from hemicycle.files.model import Participant
from hemicycle.locales import load_language, with_grammar
from hemicycle.locales.manifest import source
from hemicycle.procedure.body import Body
from hemicycle.procedure.codes import ORGANISATION, STATES, bare, is_state, own_code
from hemicycle.procedure.rulebook import unweighted
from hemicycle.procedure.words import Role
from hemicycle.rulebooks import DEFAULT, bodies, body, names

ORGANISATIONS = frozenset(load_language(source()).organisations)
"""Those that the source language knows, by their bare code."""
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
    spoken_in = tuple(dict.fromkeys((*with_grammar(), *spoken)))
    return _by_name(spoken_in).get(_plain(given))


@cache
def _by_name(spoken_in: tuple[str, ...]) -> dict[str, str]:
    """A state or organisation by its name in these languages."""
    found: dict[str, str] = {}
    for language in spoken_in:
        try:
            territories = Locale.parse(language, sep="-").territories
        except (UnknownLocaleError, ValueError):
            continue
        found |= {_plain(str(territories[c])): c for c in STATES if c in territories}
    for language in with_grammar():
        found |= {_plain(load_language(language).named(code)): code for code in STATES}
    return found


def _plain(name: str) -> str:
    apart = unicodedata.normalize("NFKD", name.casefold())
    return "".join(char for char in apart if char.isalnum())


def _body(found: Body | None, day: date) -> Iterator[Fault]:
    if found is None:
        return
    if message := memberless(found, day):
        yield Fault("meeting.body", None, message)
    rule = unweighted(found.meeting(day))
    if rule:
        message = f"`{found.id}` weighs votes ({rule}), and there are no weights on file"
        yield Fault("meeting.body", None, f"{message} (no-weight)")


def memberless(found: Body, day: date) -> str | None:
    """Why a body whose members are on file has none on that day; None where it has."""
    if not found.members or found.in_order(day):
        return None
    last = max((m.until for m in found.members if m.until), default=None)
    why = f"its list of members ended on {last}" if last and last < day else "it had none yet"
    return f"`{found.id}` has no members on {day}: {why}"


def _members(file: MeetingFile, found: Body | None, day: date) -> Iterator[Fault]:
    spoken = tuple(file.meeting.languages)
    for place, person in enumerate(file.participants):
        for key, code in _codes(person):
            wrong = stranger(code, person.role, found, day, spoken)
            if wrong:
                yield Fault(f"participants[{place}].{key}", None, wrong.message)


def _codes(person: Participant) -> Iterator[tuple[str, str]]:
    if person.member:
        yield "member", person.member
    if person.capacity and person.capacity.member:
        yield "capacity.member", person.capacity.member


class Stranger(msgspec.Struct, frozen=True):
    """What is wrong with a code, and the code that is meant, where that is clear."""

    message: str
    meant: str | None = None


def stranger(
    given: str, role: Role, found: Body | None, day: date, spoken: tuple[str, ...]
) -> Stranger | None:
    """What is wrong with the code of somebody in this role; None where nothing is."""
    known = _roll(found, day) if found and role == "delegate" else set()
    code = own_code(given)
    if code in known or is_state(code):
        return None
    if code.startswith(ORGANISATION) and bare(code) not in ORGANISATIONS:
        return _nobody("member", code, bare(code))
    former = _former(code, found, day) if known and found else None
    if former or bare(code) in ORGANISATIONS:
        return former
    name = f"member of {found.id}" if known and found else "member"
    said = meant(code, spoken) or closest(code, sorted(known))
    if said or known:
        return _nobody(name, code, said, sorted(known))
    return None


def _nobody(name: str, code: str, said: str | None, known: Iterable[str] = ()) -> Stranger:
    hint = f" (did you mean `{said}`?)" if said else nearest(code, known)
    return Stranger(f"there is no {name} `{code}`{hint}", said)


def _former(code: str, found: Body, day: date) -> Stranger | None:
    """A member at some time, and not on the day."""
    former = [m for m in found.members if m.code == code]
    if not former:
        return None
    until = max((m.until for m in former if m.until and m.until < day), default=None)
    when = f"until {until}" if until else f"from {min(str(m.since) for m in former)} on"
    return Stranger(f"`{code}` is a member of `{found.id}` {when}, not on {day}")


def _roll(found: Body, day: date) -> set[str]:
    """The codes of the members of the day, or of those who elect them; none where no member is on file."""
    whence = bodies()[found.elected_from] if found.elected_from else None
    every = [*found.members, *(whence.members if whence else [])]
    there = [member for member in every if member.holds(day)]
    return {code for member in there for code in (member.code, *member.also)}


def _verbs(file: MeetingFile) -> Iterator[Fault]:
    own = [code for code in file.meeting.languages if code.partition("-")[0] in with_grammar()]
    for place, conclusion in enumerate(file.conclusions):
        for language in own:
            if not load_language(language).knows(conclusion.verb):
                hint = nearest(conclusion.verb, load_language(language).verbs)
                message = f"there is no verb `{conclusion.verb}`{hint}"
                yield Fault(f"conclusions[{place}].verb", None, message)
                break
