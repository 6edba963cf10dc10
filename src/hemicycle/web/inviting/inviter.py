"""[INVITE-2] What follows for those who are invited: who has to be told what, and a letter to each of them.

Nothing is told for an entry as such: what a meeting is now is compared with what each calendar has. So an act that
moves a meeting twice, or a run of the follower that was cut off, tells everybody once; and whoever was not told yet is
invited to the meeting as it stands.
"""

from collections.abc import Mapping
from functools import partial
from urllib.parse import urlsplit

import msgspec
from sqlalchemy import Connection

from hemicycle.access.links import find_link, keep_link, known_link
from hemicycle.calendar.invitations import (
    Held,
    Invitation,
    Wanted,
    ask_again,
    held_of,
    hold,
    invitations_of,
    told,
    want,
)
from hemicycle.calendar.series import held_in, seat_of
from hemicycle.calendar.tokens import Tokens
from hemicycle.directory.house import told as told_first
from hemicycle.outbound.ledger import overtake, supersede
from hemicycle.outbound.letter import Letter
from hemicycle.outbound.outbox import Derived, Outbox
from hemicycle.outbound.reading import not_handed_over
from hemicycle.procedure.meeting.kernel.lifecycle.state import Sitting
from hemicycle.procedure.meeting.kernel.queries import sitting_of
from hemicycle.procedure.meeting.kernel.seats.state import Participant
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ParticipantId
from hemicycle.settings import Settings
from hemicycle.web.delegation.zones import offset_min
from hemicycle.web.inviting.device_letters import KIND as DEVICE_REMINDER
from hemicycle.web.inviting.device_letters import device_letter, needs_none
from hemicycle.web.inviting.due import (
    Answered,
    How,
    digest_of,
    due,
    listed_in,
    nobody,
    title_of_sitting,
)
from hemicycle.web.inviting.letters import REMINDER, Among, in_calendars, letter_of
from hemicycle.web.inviting.reader import Reader, as_listed
from hemicycle.web.inviting.reminders import TESTS, plan_reminders
from hemicycle.web.inviting.series_inviter import SeriesInviter
from hemicycle.web.inviting.telling import News, is_told, telling_letter, told_by

RULE = "invitations"
UTC = "UTC"


class Inviter:
    """The invitations of one server."""

    def __init__(
        self, outbox: Outbox, settings: Settings, tokens: Tokens, answered: Answered = nobody
    ) -> None:
        self._outbox = outbox
        self._settings = settings
        self._tokens = tokens
        self._answered = answered
        self.series = SeriesInviter(outbox, settings, tokens)

    def token(self, record: str, participant: str, purpose: str) -> str:
        """What opens to somebody of a meeting what they alone are asked."""
        return self._tokens.of(record, participant, 0, purpose)

    @property
    def inbox(self) -> str:
        """The address at which answers are read; empty: none is."""
        return self._settings.mail_replies

    def want(
        self, register: Connection, record: str, people: Mapping[str, Wanted], now: int
    ) -> None:
        """These people are to be invited to a meeting; before it is convened, or after."""
        want(register, record, people, self._tokens, now)

    def again(self, register: Connection, record: str, participant: str) -> None:
        """Tell somebody once more what they were told, in a letter of its own."""
        ask_again(register, record, participant)

    def tell_seated(self, register: Connection, record: str) -> None:
        """Whoever has the meeting from its series gets a letter of its own, with the link to the room."""
        for one in invitations_of(register, record):
            if one.series and not one.letters and one.ended is None:
                ask_again(register, record, one.participant)

    def room(self, register: Connection, record: str, who: Participant, at: int) -> str:
        """Somebody's link to the room, made where they have none; empty where theirs cannot be told again."""
        theirs = partial(self._tokens.of, record, str(who.id), purpose="room")
        token = keep_link(register, record, str(who.id), who.role, theirs, at)
        return f"{self._settings.base_url}/join/{token}" if token else ""

    def accredit(
        self, register: Connection, record: str, meeting: Meeting, who: str, letter: Letter, at: int
    ) -> Invitation:
        """Send somebody who was accredited their `letter`, whose first act is their link to the room.

        It takes the meeting into their calendar as it was told to all others; from then on they are told of it as
        whoever is invited.
        """
        to = letter.to
        self.want(register, record, {who: Wanted(to.name, to.address, to.language)}, at)
        held = held_of(register, record)
        if held is None:
            held = self._begin(register, record, meeting, at)
        one = next(one for one in invitations_of(register, record) if one.participant == who)
        reader = Reader(one, one.token_by(self._tokens), letter.acts[0].url)
        among = self._among(register, held, one, "new")
        whole = in_calendars(self._settings, meeting, held, reader, letter, at, among)
        follows = Derived(record, "", RULE, f"accredited {who} {one.letters}")
        message = self._outbox.derive(register, whole, at, follows)
        self._tell(register, one, reader, held.sequence, message, at, ended=False)
        return one

    def follow(
        self, register: Connection, record: str, meeting: Meeting, at: int, leaf: str = ""
    ) -> int:
        """Write to whoever must be told something of the meeting as it is now; to how many.

        `leaf`: the entry from which it follows; empty: somebody asked for it.
        """
        sitting, people = meeting.sitting, invitations_of(register, record)
        if sitting is None or not people or sitting.phase not in ("convened", "cancelled"):
            return 0
        before = held_of(register, record)
        held = self._held(register, record, sitting, before, at)
        if held != before:
            hold(register, held)
            plan_reminders(register, held, sitting.offset_min, at)
            for kind in (REMINDER, DEVICE_REMINDER):
                overtake(register, at, record, kind)
        written = 0
        for one, how in due(meeting, held, before, people):
            reader = self._reader(register, meeting, one, at)
            among = self._among(register, held, one, how)
            letter = letter_of(self._settings, meeting, held, reader, how, at, among, before)
            follows = Derived(record, leaf, RULE, f"{one.participant} {one.letters}")
            message = self._outbox.derive(register, letter, at, follows)
            over = how in ("cancelled", "ended")
            self._tell(register, one, reader, held.sequence, message, at, ended=over)
            written += 1
        return written

    def remind(
        self, register: Connection, record: str, meeting: Meeting, which: str, at: int
    ) -> int:
        """Write to whoever was invited and has not answered, or not tested their device; to how many."""
        held, sitting = held_of(register, record), meeting.sitting
        if held is None or sitting is None or sitting.phase != "convened":
            return 0
        if held.cancelled or held.starts != sitting.starts:  # as it was when this began
            return 0
        tests = which == TESTS
        if tests and sitting.mode == "written":
            return 0
        done = needs_none(register, record) if tests else self._answered(register, record)
        written = 0
        for one in invitations_of(register, record):
            gone = one.told is None or one.ended is not None
            if gone or one.participant in done or not listed_in(meeting, one):
                continue
            reader = self._reader(register, meeting, one, at)
            if tests and not reader.room:  # there is no link that could be told again
                continue
            letter = (
                device_letter(self._settings, meeting, sitting, held, reader)
                if tests
                else letter_of(self._settings, meeting, held, reader, "reminder", at)
            )
            part = f"{which} {one.participant} {held.sequence}"
            self._outbox.derive(register, letter, at, Derived(record, "", RULE, part))
            written += 1
        return written

    def tell(self, register: Connection, record: str, meeting: Meeting, news: News) -> int:
        """Tell whoever was invited what an entry says to them, in a letter of its own; how many."""
        entry, told = news.entry, told_by(meeting, news.entry)
        known = invitations_of(register, record) if told else []
        due_to = [one for one in known if is_told(meeting, one, entry)]
        for one in due_to:
            reader = self._reader(register, meeting, one, entry.at)
            follows = Derived(record, news.leaf, RULE, f"{told} {one.participant}")
            letter = telling_letter(self._settings, record, meeting, reader, news)
            self._outbox.derive(register, letter, entry.at, follows)
        return len(due_to)

    def _tell(
        self,
        register: Connection,
        one: Invitation,
        reader: Reader,
        sequence: int,
        message: int,
        at: int,
        *,
        ended: bool,
    ) -> None:
        """They are told this by a message; one before it, that nobody has handed over, is not to be any more."""
        if one.outbox not in (None, message):
            supersede(register, one.outbox or 0, at)
        told(register, one, reader.token, sequence, message, at, ended=ended)

    def _reader(self, register: Connection, meeting: Meeting, one: Invitation, at: int) -> Reader:
        """Somebody with the token of their answers, and with their link to the room, made where they have none."""
        token = one.token_by(self._tokens)
        person = meeting.seats.participants.get(ParticipantId(one.participant))
        if person is None or not listed_in(meeting, one):
            return Reader(one, token, "")
        room = self.room(register, one.record, person, at) or self._held_back(register, one, at)
        return Reader(as_listed(one, person), token, room)

    def _held_back(self, register: Connection, one: Invitation, at: int) -> str:
        """Their link to the room, where it stands in the letter alone that nobody has handed over; else empty.

        That letter is superseded by the next one, which must have it, then.
        """
        letter = not_handed_over(register, one.outbox) if one.outbox is not None else None
        way = f"{self._settings.base_url}/join/"
        for url in (act.url for act in letter.acts) if letter else ():
            link = find_link(register, url.removeprefix(way), at) if url.startswith(way) else None
            if link is not None and (link.record, link.actor) == (one.record, one.participant):
                return url
        return ""

    def _among(self, register: Connection, held: Held, one: Invitation, how: How) -> Among | None:
        """The series with which this meeting stands in their calendar; None where it stands there by itself."""
        if held.series is None or held.planned is None:
            return None
        if one.series is None:
            return Among([held], {}, alone=True)
        sittings = [each for each in held_in(register, held.series) if each.planned is not None]
        rooms = {}
        for each in sittings:
            seat = seat_of(register, each.record, one.token_digest)
            room = self._room(register, seat) if seat and each.record != held.record else ""
            rooms[each.record] = room
        return Among(sittings, rooms, left_out=held.record if how == "ended" else "")

    def _room(self, register: Connection, seat: Invitation) -> str:
        """The link of somebody to another meeting, where it can be told again."""
        theirs = partial(self._tokens.of, seat.record, seat.participant, purpose="room")
        token = known_link(register, seat.record, seat.participant, theirs, 0)
        return f"{self._settings.base_url}/join/{token}" if token else ""

    def _begin(self, register: Connection, record: str, meeting: Meeting, at: int) -> Held:
        """The meeting as calendars have it, where nobody had it there yet."""
        sitting = sitting_of(meeting)
        held = self._held(register, record, sitting, None, at)
        hold(register, held)
        plan_reminders(register, held, sitting.offset_min, at)
        return held

    def _held(
        self, register: Connection, record: str, sitting: Sitting, before: Held | None, at: int
    ) -> Held:
        """The meeting as calendars are to have it."""
        words = digest_of(sitting)
        phase: str = sitting.phase
        cancelled = phase == "cancelled"
        if before is None:
            host = urlsplit(self._settings.base_url).hostname or "localhost"
            house = told_first(register).zone
            zone = house if offset_min(house, sitting.starts) == sitting.offset_min else UTC
            return Held(
                *(record, f"{record}@{host}", zone, 0, sitting.starts, sitting.ends, words),
                *(cancelled, None),
            )
        moved = (sitting.starts, sitting.ends) != (before.starts, before.ends)
        reworded = words not in ("", before.digest)
        if not moved and not reworded and cancelled == before.cancelled:
            return before
        others = held_in(register, before.series) if before.series else [before]
        return msgspec.structs.replace(
            before,
            sequence=max(one.sequence for one in others) + 1,
            starts=sitting.starts,
            ends=sitting.ends,
            digest=words or before.digest,
            cancelled=cancelled,
            moved=at if moved else before.moved,
            title=title_of_sitting(sitting) if before.series else None,
        )
