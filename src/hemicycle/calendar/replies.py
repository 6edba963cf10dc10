"""What a mail does to what was answered: the rules, in one place. Pure: bytes in, values out; it never raises.

1. The token in the address decides whose answer it is. ORGANIZER is never asked for (Exchange strips it), and METHOD is
   read from the object (bridges strip it from the header).
2. An ATTENDEE with the address or the name of another invitee, under a token that is not theirs, is held: a person
   decides. An address that nobody on the list has is an alias: the answer counts, with a note.
3. A sitting is found by the instant of RECURRENCE-ID; one without a zone is read by the clocks of the series; days and
   times of a day are brought together by the local day.
4. Answers follow each other by when they were given (DTSTAMP, never later than the receipt), then by receipt. SEQUENCE
   is never taken for more than ours: attendees' programs raise it (RFC 5546, 2.1.5, asks them not to).
5. An answer to a whole series covers a sitting that was moved if it was given after the notice of the move; one to that
   sitting, if it names the revision in force, or was given after the notice and does not name an older one.
6. No words are interpreted: not the subject, not the text.
7. Nothing is lost: what does not count is kept and shown.

Rules 2, 4 and 5 are a reading of RFC 5546, 3.2.2.3 and 2.1.5, by what programs really send.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Literal

import msgspec

from hemicycle.calendar.answered import (
    Answer,
    Deputy,
    State,
    order_of,
    standing_of,
)
from hemicycle.calendar.invited import Invited, Invitee, Sitting
from hemicycle.calendar.mail_in import Mail, read_mail
from hemicycle.calendar.objects_in import Event, Person, read_objects
from hemicycle.calendar.sittings import proposal_of, revision_of, sittings_of, time_named

Outcome = Literal[
    "applied", "duplicate", "stale", "held", "auto-reply", "receipt", "bounce", "resend"
]
Why = Literal["", "forged", "words", "unclear", "no-sitting", "no-answer"]
"""Why a mail is held: it speaks for somebody else · it holds words alone · it may mean several · it names no sitting
that they were asked to · it does not answer."""
STATED: dict[str, State] = {
    "ACCEPTED": "accepted",
    "DECLINED": "declined",
    "TENTATIVE": "tentative",
    "DELEGATED": "delegated",
}
TOKEN = re.compile(r"\+([A-Za-z0-9]{20,64})@")


class Bounce(msgspec.Struct, frozen=True):
    """What a mail server reports of the invitation. `until`: until when it still tries, as it says."""

    outcome: Literal["failed", "delayed", "delivered"]
    status: str
    text: str
    until: str = ""


class Handled(msgspec.Struct, frozen=True):
    """What a mail is, and the answers that it adds. `other`: for whom it seems to speak, by a token not theirs.

    `meant`: what a held mail would answer, if a person says that it counts.
    """

    outcome: Outcome
    mark: str
    invitee: Invitee | None
    answers: tuple[Answer, ...] = ()
    why: Why = ""
    other: Invitee | None = None
    meant: tuple[Answer, ...] = ()
    bounce: Bounce | None = None
    words: str = ""
    sender: str = ""


class Before(msgspec.Struct, frozen=True):
    """What stood when the mail came: the answers of the invitee so far, and the marks of their mails."""

    answers: tuple[Answer, ...] = ()
    marks: frozenset[str] = frozenset()


def token_in(address: str) -> str:
    """The token in an address, as `secretariat+TOKEN@…`; nothing where there is none."""
    found = TOKEN.search(address)
    return found[1] if found else ""


def handle(raw: bytes, to: str, received: int, invited: Invited, before: Before) -> Handled:
    """What this mail does. `to`: the recipient on its envelope; `before`: see Before."""
    mail, invitee = read_mail(raw), invited.by_token(token_in(to))
    plain = Handled("held", mail.mark, invitee, words=mail.words, sender=mail.sender)
    if invitee is None:
        return msgspec.structs.replace(plain, why="no-answer")
    if mail.mark in before.marks:
        return msgspec.structs.replace(plain, outcome="duplicate")
    if mail.report is not None:
        return msgspec.structs.replace(plain, outcome="bounce", bounce=_bounce(mail))
    if mail.receipt:
        return msgspec.structs.replace(plain, outcome="receipt")
    events = [event for one in mail.objects for event in read_objects(one)]
    answering = list(dict.fromkeys(e for e in events if e.method in ("REPLY", "COUNTER")))
    if not answering:
        if any(event.method == "REFRESH" for event in events):
            return msgspec.structs.replace(plain, outcome="resend")
        if mail.automatic and not events:
            return msgspec.structs.replace(plain, outcome="auto-reply")
        return msgspec.structs.replace(plain, why="words")
    return _answered(plain, answering, mail, received, invited, before)


def _bounce(mail: Mail) -> Bounce:
    report = mail.report
    assert report is not None  # noqa: S101 (asked before)
    outcome = report.action if report.action in ("failed", "delayed") else "delivered"
    return Bounce(outcome, report.status, report.answer, report.until)


def _answered(
    plain: Handled,
    events: Sequence[Event],
    mail: Mail,
    received: int,
    invited: Invited,
    before: Before,
) -> Handled:
    """The answers of the events, those to a whole series first, so that what names one sitting goes before."""
    invitee = plain.invitee
    assert invitee is not None  # noqa: S101 (asked before)
    made: dict[tuple[str, bool], Answer] = {}
    meant: list[Answer] = []
    why: Why = ""
    other: Invitee | None = None
    for event in sorted(events, key=lambda one: one.recurrence is not None):
        whose = _speaks(event, invitee, invited, before, mail)
        sittings = sittings_of(event, invitee, invited)
        if isinstance(whose, Invitee):
            why, other = "forged", whose
            meant += _of_event(
                event,
                _Voice(_themselves(event, whose), False, None),
                sittings,
                whose,
                mail,
                received,
            )
            continue
        if whose is None or not sittings:
            why = why or ("unclear" if whose is None else "no-sitting")
            continue
        said = _of_event(event, whose, sittings, invitee, mail, received)
        if whose.by_deputy:  # that they are sent stands already, or was taken back since
            told = {one.sitting for one in before.answers if not one.by_deputy}
            said = [one for one in said if one.by_deputy or one.sitting not in told]
        why = why or ("" if said else "no-answer")
        made |= {(one.sitting, one.by_deputy): one for one in said}
    answers = tuple(made.values())
    if why:  # one part that is doubtful holds all: a person sees the whole mail
        return msgspec.structs.replace(plain, why=why, other=other, meant=(*answers, *meant))
    changed = [one for one in answers if _changes(one, invited, before.answers)]
    return msgspec.structs.replace(
        plain, outcome="applied" if changed else "stale", answers=answers
    )


def _changes(answer: Answer, invited: Invited, before: Iterable[Answer]) -> bool:
    """Whether it is what stands afterwards."""
    sitting = next(one for one in invited.sittings if one.id == answer.sitting)
    if not answer.counts_for(sitting):
        return False
    theirs = [
        one for one in before if one.sitting == sitting.id and one.by_deputy == answer.by_deputy
    ]
    standing = standing_of(sitting, [msgspec.structs.replace(o, by_deputy=False) for o in theirs])
    return standing.answer is None or order_of(standing.answer)[:2] <= order_of(answer)[:2]


class _Voice(msgspec.Struct, frozen=True):
    """Who speaks in an event. `by_deputy`: the deputy of the invitee. `delegate`: their ATTENDEE, where it is named."""

    person: Person
    by_deputy: bool
    deputy: Person | None


def _speaks(
    event: Event, invitee: Invitee, invited: Invited, before: Before, mail: Mail
) -> "_Voice | Invitee | None":
    """Whose answer it is (rule 2): the invitee's or their deputy's; another invitee: forged; None: nobody can tell."""
    own = invitee.address.lower()
    named = {person.address: person for person in event.people if person.address}
    deputies = {one.deputy.address for one in before.answers if one.deputy}
    if own in named:
        sent_to = named[own].delegated_to
        stands_in = named.get(sent_to) or (Person(sent_to, "", "", "", own) if sent_to else None)
        stands_in = stands_in or next((p for p in event.people if p.delegated_from == own), None)
        return _Voice(named[own], by_deputy=False, deputy=stands_in)
    deputy = [p for a, p in named.items() if a in deputies or p.delegated_from == own]
    if len(deputy) == 1:
        return _Voice(deputy[0], by_deputy=True, deputy=deputy[0])
    others = {one.address.lower(): one for one in invited.invitees if one.token != invitee.token}
    names = {one.name.casefold(): one for one in others.values()}
    names.pop(invitee.name.casefold(), None)
    sender = named.get(mail.sender)
    if sender and mail.sender not in others and sender.name.casefold() not in names:
        return _Voice(sender, by_deputy=False, deputy=None)  # the others are a list that came along
    foreign = [others[one] for one in (*named, mail.sender) if one in others]
    foreign += [names[one.name.casefold()] for one in event.people if one.name.casefold() in names]
    if foreign:
        return foreign[0]
    left = [one for one in event.people if one.address == mail.sender] or list(event.people)
    if len(left) == 1:
        return _Voice(left[0], by_deputy=False, deputy=None)
    return None


def _themselves(event: Event, who: Invitee) -> Person:
    """The ATTENDEE of an invitee, by address or name; one that answers nothing where there is none."""
    theirs = (who.address.lower(), who.name.casefold())
    found = [one for one in event.people if one.address == theirs[0]]
    found += [one for one in event.people if one.name.casefold() == theirs[1]]
    return found[0] if found else Person(who.address, who.name, "", "", "")


def _of_event(
    event: Event,
    whose: _Voice,
    sittings: Sequence[Sitting],
    invitee: Invitee,
    mail: Mail,
    received: int,
) -> list[Answer]:
    """The answer of an event for each of its sittings; none where it states none."""
    state = STATED.get(whose.person.answer)
    if event.method == "COUNTER":
        state = state if state in ("accepted", "declined") else "tentative"
    if state is None or (state == "delegated" and whose.deputy is None):
        return []
    at = min(received if event.stamp is None else event.stamp, received)
    sender = whose.person.address or mail.sender
    if not whose.by_deputy and sender == invitee.address.lower():
        sender = mail.sender if mail.sender != sender else ""
    made: list[Answer] = []
    for number, sitting in enumerate(sittings):
        base = Answer(
            token=invitee.token,
            sitting=sitting.id,
            state=state,
            at=at,
            received=received,
            way="mail",
            sequence=revision_of(event, sitting, at),
            starts=time_named(event, sitting),
            comment=event.comment or mail.words,
            sender=sender,
            proposal=proposal_of(event, sitting)
            if event.method == "COUNTER" and not number
            else None,
            deputy=_deputy(whose.deputy) if whose.deputy and state == "delegated" else None,
            by_deputy=whose.by_deputy,
        )
        if whose.by_deputy:
            sent = msgspec.structs.replace(
                base, state="delegated", deputy=_deputy(whose.person), by_deputy=False, sender="",
                comment="", proposal=None,
            )  # fmt: skip
            made.append(sent)
        made.append(base)
    return made


def _deputy(person: Person) -> Deputy:
    return Deputy(name=person.name or person.address.partition("@")[0], address=person.address)
