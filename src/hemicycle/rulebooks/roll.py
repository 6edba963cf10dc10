"""Whether a meeting file fits the body that it names: the body is on file, it has members then, it knows the codes.

What is not known is refused with the nearest that is. A state or organisation that is no member may come as a guest:
it is known, and has no vote.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cache

import msgspec
from babel import Locale, UnknownLocaleError
from babel.core import get_global
from msgspec.structs import replace

from hemicycle.files import Fault, MeetingFile
from hemicycle.files.fault import Details, closest, hint
from hemicycle.locales import load_language, with_grammar
from hemicycle.locales.manifest import source
from hemicycle.procedure.body import Body
from hemicycle.procedure.codes import ORGANISATION, STATES, bare, is_state, own_code
from hemicycle.procedure.meeting.kernel.seats.accrediting import misweighed_among
from hemicycle.procedure.rulebook import Rulebook, unweighted
from hemicycle.procedure.words import Role
from hemicycle.rulebooks import DEFAULT, NONE, bodies, body, names


@cache
def organisations() -> frozenset[str]:
    """Those that the source language knows, by their bare code."""
    return frozenset(load_language(source()).organisations)


def misfits(file: MeetingFile, given: Mapping[str, Body] = NONE) -> list[Fault]:
    """All that does not fit the body and the languages of the meeting; `given`: bodies beside those on file."""
    name, day = file.convening.body or DEFAULT, file.day
    if name not in names(given):
        return [Fault("meeting.body", None, "unknown", _unknown("body", name, names(given)))]
    found = body(name, given)
    weights = _weights(file, found.meeting(day))
    return [*_body(found, day), *_members(file, found, day), *weights, *_verbs(file)]


def hinted(faults: list[Fault], spoken: tuple[str, ...] = ()) -> list[Fault]:
    """The faults; where a code is the name of a state, with the code that is meant."""
    return [_hinted(fault, spoken) for fault in faults]


def _hinted(fault: Fault, spoken: tuple[str, ...]) -> Fault:
    given = str(fault.details.get("member"))
    code = meant(given, spoken) if fault.code == "unknown-member" else None
    if code is None:
        return fault
    return replace(fault, code="unknown", details=_unknown("member", given, [], code))


def _unknown(kind: str, given: str, known: Iterable[str], said: str | None = None) -> Details:
    near = {"near": said} if said else hint(given, known)
    return {"kind": kind, "value": given, **near}


def meant(given: str, spoken: tuple[str, ...] = ()) -> str | None:
    """The code that somebody means who writes three letters, lower case or a name; None where that is not clear."""
    upper = given.upper()
    if given != upper and (is_state(upper) or upper in organisations()):
        return upper
    alias: list[str] = get_global("territory_aliases").get(upper, [])
    if len(alias) == 1 and is_state(alias[0]) and upper not in organisations():
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


def _body(found: Body, day: date) -> Iterator[Fault]:
    if why := memberless(found, day):
        details: Details = {"body": found.id, "day": str(day), "why": why}
        yield Fault("meeting.body", None, "no-members", details)
    rule = unweighted(found.meeting(day))
    if rule:
        yield Fault("meeting.body", None, "no-weight", {"body": found.id, "rule": rule})


def memberless(found: Body, day: date) -> str | None:
    """Why a body whose members are on file has none on that day; None where it has."""
    if not found.members or found.in_order(day):
        return None
    last = max((m.until for m in found.members if m.until), default=None)
    return f"its list of members ended on {last}" if last and last < day else "it had none yet"


def _members(file: MeetingFile, found: Body, day: date) -> Iterator[Fault]:
    spoken = tuple(file.convening.languages)
    for place, one in enumerate(file.convening.participants):
        for key, code in (("member", one.member), ("capacity.member", one.capacity_member)):
            known = code is None or any(own_code(code) == named.code for named in file.members)
            wrong = None if known else stranger(str(code), one.role, found, day, spoken)
            if wrong:
                yield Fault(f"participants[{place}].{key}", None, wrong.code, wrong.details)


MISWEIGHED = {
    "no-weight": "weight-missing",
    "not-weighed": "weight-unasked",
    "other-weight": "weight-differs",
}
"""By the code of the refusal, that of the fault."""


def _weights(file: MeetingFile, book: Rulebook) -> Iterator[Fault]:
    """The votes of members as the list says them."""
    people = file.convening.participants
    for place, refused in misweighed_among(book, people):
        details: Details = {"member": str(people[place].member)}
        if "votes" in refused.details:
            details["votes"] = refused.details["votes"]
        code = MISWEIGHED.get(refused.code, refused.code)
        yield Fault(f"participants[{place}].weight", None, code, details)


class Stranger(msgspec.Struct, frozen=True):
    """What is wrong with a code, and the code that is meant, where that is clear."""

    code: str
    details: Details
    meant: str | None = None


def stranger(
    given: str, role: Role, found: Body, day: date, spoken: tuple[str, ...]
) -> Stranger | None:
    """What is wrong with the code of somebody in this role; None where nothing is."""
    known = _roll(found, day) if role == "delegate" else set()
    code = own_code(given)
    if code in known or is_state(code):
        return None
    if code.startswith(ORGANISATION) and bare(code) not in organisations():
        return _nobody("member", code, bare(code))
    former = _former(code, found, day) if known else None
    if former or bare(code) in organisations():
        return former
    name = f"member of {found.id}" if known else "member"
    said = meant(code, spoken) or closest(code, sorted(known))
    if said or known:
        return _nobody(name, code, said, sorted(known))
    return None


def _nobody(name: str, code: str, said: str | None, known: Iterable[str] = ()) -> Stranger:
    return Stranger("unknown", _unknown(name, code, known, said), said)


def _former(code: str, found: Body, day: date) -> Stranger | None:
    """A member at some time, and not on the day."""
    former = [m for m in found.members if m.code == code]
    if not former:
        return None
    until = max((m.until for m in former if m.until and m.until < day), default=None)
    when = f"until {until}" if until else f"from {min(str(m.since) for m in former)} on"
    details: Details = {"member": code, "body": found.id, "when": when, "day": str(day)}
    return Stranger("no-member-then", details)


def _roll(found: Body, day: date) -> set[str]:
    """The codes of the members of the day, or of those who elect them; none where no member is on file."""
    whence = bodies().get(found.elected_from) if found.elected_from else None
    every = [*found.members, *(whence.members if whence else [])]
    there = [member for member in every if member.holds(day)]
    return {code for member in there for code in (member.code, *member.also)}


def _verbs(file: MeetingFile) -> Iterator[Fault]:
    own = [code for code in file.convening.languages if code.partition("-")[0] in with_grammar()]
    for place, conclusion in enumerate(file.conclusions):
        for language in own if conclusion.verb else []:
            if not load_language(language).knows(str(conclusion.verb)):
                details = _unknown("verb", str(conclusion.verb), load_language(language).verbs)
                yield Fault(f"conclusions[{place}].verb", None, "unknown", details)
                break
