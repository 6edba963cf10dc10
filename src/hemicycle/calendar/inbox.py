"""What becomes of a mail that comes in, by whatever way it comes: an own door (LMTP), a Maildir, a mailbox of others.

Whoever hands one in says to whom it was addressed on its envelope. A mail that is handed in twice changes nothing.
"""

from collections.abc import Callable
from typing import Literal

from sqlalchemy import Connection

from hemicycle.calendar.ports import Invitations
from hemicycle.calendar.replies import token_in
from hemicycle.calendar.reply_ledger import take_mail
from hemicycle.outbound.addresses import token_in as sign_in
from hemicycle.outbound.mail.reports import addressees, read_report
from hemicycle.outbound.mail.returns import take_report
from hemicycle.register.register import Register

Taken = Literal["taken", "passed-over", "unknown"]
"""`passed-over`: it is for us, and says nothing that we keep. `unknown`: nobody is reached by this address."""


class Inbox:
    """The mail of one server. `now`: UTC in milliseconds."""

    def __init__(
        self, register: Register, invitations: Invitations, now: Callable[[], int]
    ) -> None:
        self._register = register
        self._invitations = invitations
        self._now = now

    async def knows(self, to: str) -> bool:
        """Whether mail to this address is for us."""
        if sign_in(to):
            return True
        token = token_in(to)
        if not token:
            return False
        found = await self._register.read(lambda r: self._invitations.of_token(r, token))
        return found is not None

    async def take(self, raw: bytes, to: str) -> Taken:
        """Take a mail: an answer to an invitation, or a report on a letter. It is durable when this returns."""
        now = self._now()

        def work(register: Connection) -> Taken:
            if self._answered(register, raw, to, now):
                return "taken"
            if not sign_in(to):
                return "unknown"
            report = read_report(raw)
            return "taken" if report and take_report(register, report, now) else "passed-over"

        return await self._register.write(work)

    def read(self, register: Connection, raw: bytes, now: int) -> bool:
        """Take a mail that lies in the mailbox of returns: see `Reader`. It is an answer, or nothing for us."""
        return any(self._answered(register, raw, to, now) for to in addressees(raw))

    def _answered(self, register: Connection, raw: bytes, to: str, now: int) -> bool:
        """Whether it came to an invitation's own address, and is written down with it."""
        token = token_in(to)
        invited = self._invitations.of_token(register, token) if token else None
        if invited is None or not invited.by_token(token):
            return False
        asked = [one.id for one in invited.sittings if not one.cancelled]
        record = (asked or [one.id for one in invited.sittings])[0]
        take_mail(register, raw, to, now, invited, record)
        return True
