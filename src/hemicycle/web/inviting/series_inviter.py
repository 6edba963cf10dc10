"""[INVITE-7] A body is invited to a series as one: what its calendars have is compared with what the record has.

A sitting that was called as a meeting is told by the meeting's own record (see `inviter`); all others are told here.
"""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from functools import partial
from itertools import groupby
from urllib.parse import urlsplit

import msgspec
from sqlalchemy import Connection

from hemicycle.access.links import known_link
from hemicycle.calendar.invitations import (
    Held,
    Invitation,
    Wanted,
    hold,
    invitations_of,
    told,
    want,
)
from hemicycle.calendar.series import (
    held_in,
    of_series,
    rule_of_dates,
    seat_of,
    series_key,
    sitting_key,
)
from hemicycle.calendar.tokens import Tokens
from hemicycle.outbound.ledger import supersede
from hemicycle.outbound.outbox import Derived, Outbox
from hemicycle.procedure.standing_body.series.state import Series, Sitting
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import SeriesId
from hemicycle.settings import Settings
from hemicycle.web.inviting.due import How
from hemicycle.web.inviting.reader import Reader
from hemicycle.web.inviting.series_letters import Told, series_letter
from hemicycle.web.inviting.series_people import members_called

RULE = "invitations"
MINUTE_MS = 60_000


class SeriesInviter:
    """The invitations to series of one server."""

    def __init__(self, outbox: Outbox, settings: Settings, tokens: Tokens) -> None:
        self._outbox = outbox
        self._settings = settings
        self._tokens = tokens

    def want(self, register: Connection, key: str, people: Mapping[str, Wanted], now: int) -> None:
        """These people are to be invited to a series."""
        want(register, key, people, self._tokens, now, series=key)

    def follow_all(
        self, register: Connection, record: str, state: StandingBody, at: int, leaf: str
    ) -> int:
        """The same as `follow`, for every series of a body."""
        every = state.series.table
        return sum(self.follow(register, series_key(record, s), state, at, leaf) for s in every)

    def follow(
        self, register: Connection, key: str, state: StandingBody, at: int, leaf: str = ""
    ) -> int:
        """Write to whoever must be told something of a series as it is now; how many letters.

        `leaf`: the entry from which it follows; empty: somebody asked for it.
        """
        record, name = of_series(key)
        series, people = state.series.table.get(SeriesId(name)), invitations_of(register, key)
        if series is None or not people:
            return 0
        held = self._hold(register, key, series, at)
        listed = members_called(state, datetime.fromtimestamp(at / 1000, UTC).date())
        written = 0
        for one in people:
            dues = _due(series, key, held, one, listed=one.participant in listed)
            for part, due in enumerate(dues):
                reader = Reader(one, one.token_by(self._tokens), "")
                rooms = self._rooms(register, due.sittings, one)
                due_now = msgspec.structs.replace(due, rooms=rooms)
                letter = series_letter(self._settings, due_now, reader, at)
                which = f"{name} {one.participant} {one.letters} {part}"
                message = self._outbox.derive(
                    register, letter, at, Derived(record, leaf, RULE, which)
                )
                if one.outbox is not None and len({each.uid for each in held}) == 1:
                    supersede(register, one.outbox, at)
                sequence = max(each.sequence for each in held)
                told(register, one, reader.token, sequence, message, at, ended=due.how == "ended")
                written += 1
        return written

    def _rooms(self, register: Connection, sittings: list[Held], one: Invitation) -> dict[str, str]:
        """Their links to the rooms of those that are called, so that the object goes on holding them."""
        rooms = {}
        for held in sittings:
            seat = seat_of(register, held.record, one.token_digest)
            if seat is None:
                continue
            theirs = partial(self._tokens.of, seat.record, seat.participant, purpose="room")
            token = known_link(register, seat.record, seat.participant, theirs, 0)
            rooms[held.record] = f"{self._settings.base_url}/join/{token}" if token else ""
        return rooms

    def _hold(self, register: Connection, key: str, series: Series, at: int) -> list[Held]:
        """The sittings as calendars are to have them from now on."""
        before = held_in(register, key)
        known = {one.record: one for one in before}
        # a sitting that is called is told by its meeting, also where it was never told here
        open_ = [one for one in series.sittings.values() if one.meeting is None]
        title = msgspec.json.encode(series.texts.get("title", {})).decode()
        number = max((one.sequence for one in before), default=-1) + 1
        fresh = [one for one in open_ if sitting_key(key, one.number) not in known]
        for held in self._fresh(key, series, fresh, number, title, first=not before):
            hold(register, held)
        for one in open_:
            was = known.get(sitting_key(key, one.number))
            if was is None:
                continue
            now = msgspec.structs.replace(
                was,
                starts=one.slot.starts,
                ends=_end(one),
                cancelled=one.cancelled,
            )
            if now != was:
                moved = (now.starts, now.ends) != (was.starts, was.ends)
                told_at = at if moved else was.moved
                hold(register, msgspec.structs.replace(now, sequence=number, moved=told_at))
        return held_in(register, key)

    def _fresh(
        self,
        key: str,
        series: Series,
        sittings: list[Sitting],
        number: int,
        title: str,
        *,
        first: bool,
    ) -> Iterator[Held]:
        """Sittings that no calendar has: under one object where all of the series is told and follows a rule."""
        planned = [(one.before or [one.slot])[0] for one in sittings]
        zones = {slot.zone for slot in planned} | {one.slot.zone for one in sittings}
        ruled = first and len(zones) == 1 and len({slot.minutes for slot in planned}) == 1
        rule = rule_of_dates([slot.starts for slot in planned], *zones) if ruled else None
        host = urlsplit(self._settings.base_url).hostname or "localhost"
        name = key.replace("/", ".")
        for one, slot in zip(sittings, planned, strict=True):
            if one.cancelled and rule is None:
                continue
            yield Held(
                record=sitting_key(key, one.number),
                uid=f"{name}@{host}" if rule else f"{name}.{one.number}@{host}",
                zone=one.slot.zone,
                sequence=number,
                starts=one.slot.starts,
                ends=_end(one),
                digest="",
                cancelled=one.cancelled,
                moved=None,
                series=key,
                planned=slot.starts if rule else None,
                title=title,
            )


def _due(
    series: Series, key: str, held: list[Held], one: Invitation, *, listed: bool
) -> Iterator[Told]:
    """What somebody is to be told, an object at a time."""
    known = one.sequence is not None or one.told is not None
    if one.ended is not None or not (listed or known):
        return
    numbers = {sitting_key(key, n): n for n in series.sittings}
    numbers |= {str(s.meeting): n for n, s in series.sittings.items() if s.meeting}
    for _, each in groupby(sorted(held, key=lambda s: s.uid), lambda s: s.uid):
        sittings = sorted(each, key=lambda s: (s.planned or s.starts, s.record))
        waiting = [s for s in sittings if "/" in s.record]
        fresh = [s for s in waiting if one.sequence is None or s.sequence > one.sequence]
        off = all(s.cancelled for s in sittings)
        if not (fresh if listed else waiting) or (off and not known):
            continue
        how = _how(one, fresh, off=off) if listed else "ended"
        yield Told(
            series, sittings, sorted(n for s in sittings if (n := numbers.get(s.record))), how
        )


def _how(one: Invitation, fresh: list[Held], *, off: bool) -> How:
    """Why they are written to: of these sittings, their calendar has not what is."""
    if off:
        return "cancelled"
    if one.sequence is None:
        return "new"
    if any(s.moved is not None and not s.cancelled for s in fresh):
        return "moved"
    return "changed" if any(s.cancelled for s in fresh) else "new"


def _end(one: Sitting) -> int:
    return one.slot.starts + one.slot.minutes * MINUTE_MS
