"""What several acts of a body's record ask: who sends them, whether words can be read, whether days are in order."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Protocol, TypeVar

from hemicycle.procedure.characters import misspelt
from hemicycle.procedure.core.act import By, When
from hemicycle.procedure.core.actor import SECRETARIAT, Submission
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import NO_LANGUAGE, MeetingId, Text, Texts


def refusal(body: StandingBody, code: str, spec: str, **details: str | int) -> Refusal:
    """A refusal that cites the article of the body's rules, where they have one for this code."""
    articles = body.founding.rules.articles if body.founding.rules else []
    number = next((one.number for one in articles if code in one.codes), None)
    return Refusal(code, spec, number, details)


def by_office(body: StandingBody, order: Submission[Any]) -> Refusal | None:
    """[BODY-1] The record of a body is kept by its secretariat."""
    return None if order.actor == SECRETARIAT else refusal(body, "secretariat-only", "BODY-1")


OFFICE = By[StandingBody]("the secretariat", by_office)
ANY_TIME = When[Any]("any time")


class Planned(Protocol):
    """A sitting of a series or a conference: whether it was cancelled, and the meeting as which it was called."""

    @property
    def cancelled(self) -> bool: ...

    @property
    def meeting(self) -> MeetingId | None: ...


P = TypeVar("P", bound=Planned)


def uncalled(body: StandingBody, sittings: Mapping[int, P], number: int, spec: str) -> P | Refusal:
    """A sitting that is neither cancelled nor called as a meeting."""
    sitting = sittings.get(number)
    if sitting is None:
        return refusal(body, "unknown-sitting", spec, number=number)
    if sitting.cancelled:
        return refusal(body, "sitting-cancelled", spec, number=number)
    if sitting.meeting is not None:
        return refusal(body, "sitting-called", spec, meeting=sitting.meeting)
    return sitting


def known_party(body: StandingBody, party: str, spec: str) -> Refusal | None:
    """A member that the body has or had, one of its offices, or its secretariat (empty)."""
    members = {one.code for one in body.membership.members}
    if not party or party in members or party in body.offices.table:
        return None
    return refusal(body, "unknown-party", spec, party=party)


def in_order(
    body: StandingBody, since: date | None, until: date | None, spec: str
) -> Refusal | None:
    """A first day is not after the last."""
    if since is None or until is None or since <= until:
        return None
    return refusal(body, "ends-before-it-starts", spec)


def worded(**texts: Text) -> Texts:
    """These texts by their names, those that are empty left out."""
    return {name: text for name, text in texts.items() if text}


def readable(body: StandingBody, texts: Texts, lines: Iterable[str] = ()) -> Refusal | None:
    """[TEXT-1] Words are in the body's languages or in none, not empty, and every character is one that is seen.

    `lines`: the texts that may have several.
    """
    known = {NO_LANGUAGE, *(body.founding.rules.languages if body.founding.rules else ())}
    for name, text in texts.items():
        for language, words in text.items():
            if language not in known:
                return refusal(body, "unknown-language", "TEXT-1", language=language)
            fault = misspelt(words, lines=name in lines)
            if fault:
                return refusal(body, fault[0], "TEXT-1", language=language, **fault[1])
    return None
