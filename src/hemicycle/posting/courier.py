"""Who brings posts to one network: the handler of its jobs.

Invariants: a post is marked as leaving, durably and beside the watermark, before it leaves; what came of it is written
with the end of its job, in one transaction. An attempt whose answer was lost is looked up before it is repeated, and
repeated by itself only where a second one makes no second post.
"""

import asyncio
from collections.abc import Callable
from functools import partial
from typing import Literal

import structlog
from sqlalchemy import Connection, RowMapping

from hemicycle.carrying.ports import Watermark
from hemicycle.jobs.backoff import pause_ms
from hemicycle.jobs.queue import Job, finish, postpone
from hemicycle.posting.accounts import Accounts, SignedOut
from hemicycle.posting.item import Pictures
from hemicycle.posting.ledger import (
    DRAFT,
    conclude,
    gone,
    in_doubt,
    job_kind,
    mark_sending,
    rows_of,
    stands_there,
)
from hemicycle.posting.port import (
    Account,
    Draft,
    Network,
    NoAnswer,
    PutOff,
    Refused,
    Stands,
)
from hemicycle.posting.reading import find_post
from hemicycle.posting.states import EARLIER, ERASED, SIGNED_OUT, Event, State
from hemicycle.register.register import Register

AGAIN_MS, MOST_AGAIN_MS = 15_000, 3_600_000
"""How long a post waits that was put off; doubled each time."""
MOST_TRIES = 60
"""A post that is put off so often, which takes two days, is given up."""
log = structlog.get_logger()


def is_safe(network: Network, deed: str) -> bool:
    """Whether an attempt whose answer was lost may be repeated: deleting and editing come to the same."""
    idempotent = deed == "withdraw" or (deed == "correct" and network.corrects == "edit")
    return idempotent or network.repeats == "safe"


class Courier:
    """See Handler."""

    def __init__(
        self,
        network: Network,
        accounts: Accounts,
        register: Register,
        watermark: Watermark,
        pictures: Pictures,
        now: Callable[[], int],
    ) -> None:
        self.kind = job_kind(network.name)
        self._network = network
        self._accounts = accounts
        self._register = register
        self._watermark = watermark
        self._pictures = pictures
        self._now = now

    async def run(self, job: Job) -> None:
        """See Handler."""
        row = await self._register.read(partial(find_post, post=int(job.subject)))
        if row is not None and row["state"] == "sending":  # a fault of ours, after it may have left
            await self._no_answer(job, row, "")
            return
        if row is None or row["state"] != "waiting":
            await self._register.write(lambda c: finish(c, job.kind, job.subject))
            return
        earlier = await self._earlier(row)
        if any(one["state"] in ("waiting", "sending", "unknown") for one in earlier):
            await self._wait(job, row)
            return
        try:
            account = await self._accounts.open(row["account"])
        except SignedOut:
            await self._told(row, "refused", "refused", SIGNED_OUT)
            return
        if row["draft"] is None and row["deed"] != "withdraw":
            await self._told(row, "refused", "refused", ERASED)
            return
        await self._try(job, row, earlier, account)

    async def rest(self) -> None:
        """See Handler."""

    async def look_up(self, row: RowMapping) -> bool | None:
        """Look up what is unknown, for a person: whether it stands there; None where nobody can tell.

        Raises a Fault.
        """
        if self._network.repeats == "never" or row["draft"] is None or row["state"] != "unknown":
            return None
        account = await self._accounts.open(row["account"])
        found = await self._find(row, account)
        if found is None:
            await self._told(row, "unknown", "not-there", "")
        return found is not None

    # ---- one attempt

    async def _try(
        self, job: Job, row: RowMapping, earlier: list[RowMapping], account: Account
    ) -> None:
        now = self._now()
        steps = await self._register.write(lambda c: mark_sending(c, row["id"], now))
        if steps is None:
            return
        await asyncio.to_thread(self._watermark.reach, steps)
        try:
            if row["doubt"] and await self._find(row, account):
                return
            if await self._is_withdrawn(row):
                await self._leave_out(row)
            else:
                await self._do(row, earlier, account)
        except PutOff as fault:
            await self._put_off(job, row, str(fault), fault.wait_s)
        except NoAnswer as fault:
            await self._no_answer(job, row, str(fault))
        except Refused as fault:
            answer = SIGNED_OUT if fault.signed_out else str(fault)
            await self._told(row, "refused", "refused", answer)

    async def _find(self, row: RowMapping, account: Account) -> Stands | None:
        """Whether an attempt whose answer was lost stands there; if so, that is written down."""
        if not self._makes_post(row["deed"]):
            return None
        known = {one["there"] for one in await self._earlier(row)}
        found = await self._network.find(account, await self._draft(row), row["marker"], known)
        if found is not None:
            await self._told(row, "done", "looked-up", "", found)
        return found

    def _makes_post(self, deed: str) -> bool:
        return deed == "post" or (deed == "correct" and self._network.corrects == "reply")

    async def _is_withdrawn(self, row: RowMapping) -> bool:
        """Whether the text was withdrawn meanwhile. Asked once it is marked: a withdrawal from then on waits for it."""
        rows = await self._register.read(lambda c: rows_of(c, row["record"], row["account"]))
        return any(one["deed"] == "withdraw" and one["id"] > row["id"] for one in rows)

    async def _leave_out(self, row: RowMapping) -> None:
        """It does not leave any more. An earlier attempt may stand where nothing can be looked up."""
        lost = row["doubt"] and self._network.repeats == "never" and self._makes_post(row["deed"])
        came: Literal["unknown", "overtaken"] = "unknown" if lost else "overtaken"
        await self._told(row, came, came, "")

    async def _do(self, row: RowMapping, earlier: list[RowMapping], account: Account) -> None:
        if row["deed"] == "withdraw":
            await self._withdraw(row, earlier, account)
            return
        draft, root = await self._draft(row), _root(earlier)
        if row["deed"] == "post":
            stands = await self._network.post(account, draft, row["marker"], None)
        elif root is None:
            raise Refused("it is not known what it corrects")
        else:
            stands = await self._network.edit(account, root, draft, row["marker"])
        edited = row["deed"] == "correct" and self._network.corrects == "edit"
        kept = Stands("", stands.url) if edited else stands
        await self._told(row, "done", "done", "", kept)

    async def _withdraw(self, row: RowMapping, earlier: list[RowMapping], account: Account) -> None:
        """All that stands there of it: answers before what they answer."""
        for one in reversed(earlier):
            if one["there"] and one["gone"] is None:
                stands = Stands(one["there"], one["url"])
                await self._network.delete(account, stands, row["marker"])
                await self._register.write(partial(gone, post=one["id"], now=self._now()))
        await self._told(row, "done", "done", "")

    async def _draft(self, row: RowMapping) -> Draft:
        draft = DRAFT.decode(row["draft"])
        if not row["picture"]:
            return draft
        image = await self._pictures(
            row["record"], row["picture"], row["alt"], self._network.most_image
        )
        return Draft(
            *(draft.words, draft.link, draft.language, draft.title, draft.summary),
            draft.made,
            image,
        )

    # ---- what came of it

    async def _put_off(self, job: Job, row: RowMapping, answer: str, wait_s: float) -> None:
        if job.tried + 1 >= MOST_TRIES:
            state: State = "unknown" if row["doubt"] else "given-up"
            await self._told(row, state, "unknown" if row["doubt"] else "given-up", answer)
            return
        now = self._now()
        pause = max(pause_ms(job.tried, AGAIN_MS, MOST_AGAIN_MS), int(wait_s * 1000))

        def work(register: Connection) -> None:
            conclude(register, row["id"], "waiting", "put-off", answer, now)
            postpone(register, job, now + pause)

        await self._register.write(work)

    async def _no_answer(self, job: Job, row: RowMapping, answer: str) -> None:
        await self._register.write(lambda c: in_doubt(c, row["id"]))
        if is_safe(self._network, row["deed"]) and job.tried + 1 < MOST_TRIES:
            await self._put_off(job, row, answer, 0)
        else:
            await self._told(row, "unknown", "unknown", answer)

    async def _wait(self, job: Job, row: RowMapping) -> None:
        """What it corrects or withdraws is not settled: whoever settles it asks for this one."""
        now = self._now()

        def work(register: Connection) -> None:
            conclude(register, row["id"], "waiting", "put-off", EARLIER, now)
            finish(register, job.kind, job.subject)

        await self._register.write(work)

    async def _told(
        self,
        row: RowMapping,
        state: State,
        what: Event,
        answer: str,
        stands: Stands | None = None,
    ) -> None:
        now = self._now()

        def work(register: Connection) -> None:
            if stands is not None:
                stands_there(register, row["id"], stands)
            conclude(register, row["id"], state, what, answer, now)

        await self._register.write(work)
        log.info("post", post=row["id"], network=self._network.name, state=state)

    async def _earlier(self, row: RowMapping) -> list[RowMapping]:
        rows = await self._register.read(lambda c: rows_of(c, row["record"], row["account"]))
        return [one for one in rows if one["id"] < row["id"]]


def _root(earlier: list[RowMapping]) -> Stands | None:
    """What stands there and was posted first since it was last withdrawn."""
    for one in earlier:
        if one["deed"] == "post" and one["there"] and one["gone"] is None:
            return Stands(one["there"], one["url"])
    return None
