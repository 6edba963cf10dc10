"""Writing to the outbox: a message is a row, written with what decides it, or derived from a record."""

import hashlib
import secrets
from collections.abc import Callable

import msgspec
from sqlalchemy import Connection, insert, select, update

from hemicycle.jobs.queue import add_job
from hemicycle.outbound.ledger import MAIL, conclude, note, settle
from hemicycle.outbound.letter import BadLetter, Letter, checked
from hemicycle.outbound.states import READDRESSED, State
from hemicycle.outbound.tables import outbox

NOWHERE = "nobody@invalid.invalid"
"""Stands for an address that is none (RFC 2606, 2)."""


class Derived(msgspec.Struct, frozen=True):
    """From which entry of a record a message follows, and by which rule. `leaf` empty: a person asked for it.

    `part`: which of several to one address, who may read for several people.
    """

    record: str
    leaf: str
    rule: str
    part: str = ""


class Outbox:
    """Messages that are to leave. `domain`: what their ids end in. `by_mail`: there is a mail server.

    `woken`: is told that there is something to send.
    """

    def __init__(
        self, domain: str, *, by_mail: bool, woken: Callable[[], object] = lambda: None
    ) -> None:
        self.leaves(domain, by_mail=by_mail)
        self.woken = woken

    def leaves(self, domain: str, *, by_mail: bool) -> None:
        """What is written from now on bears this domain, and leaves by mail or by hand."""
        self._domain = domain
        self.by_mail = by_mail

    def write(
        self, register: Connection, letter: Letter, now: int, *, key: str | None = None
    ) -> int:
        """A message that leaves once this transaction stands; its id. The same `key` again is the message that stands.

        Without a key it is one of its own. Raises BadLetter.
        """
        named = f"key {key}" if key is not None else f"once {secrets.token_hex(16)}"
        return self._write(register, letter, now, named, None)

    def derive(self, register: Connection, letter: Letter, at: int, follows: Derived) -> int:
        """A message that follows from an entry: one to each address, however often it is derived.

        One that cannot be sent is refused at once, where the secretariat sees it: nothing else waits for it.
        """
        named = f"{follows.rule} {follows.leaf} {letter.to.address} {follows.record}"
        named += f" {follows.part}" if follows.part else ""
        try:
            return self._write(register, letter, at, named, follows)
        except BadLetter as fault:
            nowhere = msgspec.structs.replace(letter.to, address=NOWHERE)
            bare = msgspec.structs.replace(letter, acts=[], to=nowhere)
            message = self._write(register, bare, at, named, follows)
            conclude(register, message, "refused", str(fault), at)
            return message

    def readdress(
        self, register: Connection, message: int, address: str, now: int, *, by: str | None
    ) -> int | None:
        """The same words to another address, where it was refused or given up; this one is told and settled with it.

        Asked for twice, it is one message. None where it cannot be. Raises BadLetter where that is no address.
        """
        asked = select(outbox).where(outbox.c.id == message, outbox.c.state.in_(READDRESSED))
        row = register.execute(asked).mappings().first()
        if row is None or row["letter"] is None:
            return None
        letter = msgspec.json.decode(row["letter"], type=Letter)
        to = msgspec.structs.replace(letter.to, address=address)
        letter = checked(msgspec.structs.replace(letter, to=to, expires=None))
        again = self.write(register, letter, now, key=f"instead of {message} {letter.to.address}")
        if settle(register, message, now, by):
            note(register, message, "readdressed", letter.to.address, now, by)
            follows = {"record": row["record"], "rule": row["rule"]}
            register.execute(update(outbox).where(outbox.c.id == again).values(follows))
        return again

    def wake(self) -> None:
        """Send what was written, without waiting for the next look."""
        self.woken()

    def _write(
        self, register: Connection, letter: Letter, now: int, named: str, follows: Derived | None
    ) -> int:
        letter = checked(letter)
        key = hashlib.sha256(named.encode()).hexdigest()
        known: int | None = register.scalar(select(outbox.c.id).where(outbox.c.key == key))
        if known is not None:
            return known
        state: State = "waiting" if self.by_mail else "by-hand"
        row = {
            "kind": letter.kind,
            "key": key,
            "record": follows and follows.record,
            "rule": follows and follows.rule,
            "message_id": f"{key[:32]}@{self._domain}",
            "name": letter.to.name,
            "address": letter.to.address,
            "language": letter.to.language,
            "subject": letter.subject,
            "letter": msgspec.json.encode(letter),
            "secret": letter.secret,
            "written": now,
            "expires": letter.expires,
            "state": state,
            "since": now,
            "answer": "",
        }
        [message] = register.execute(insert(outbox).values(row)).inserted_primary_key or (0,)
        if self.by_mail:
            add_job(register, MAIL, str(message), now)
        return int(message)
