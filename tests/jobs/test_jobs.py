"""Jobs: each is there until it is done, none is run twice at once, a fault holds up no other."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest

from hemicycle.jobs.backoff import pause_ms
from hemicycle.jobs.queue import Job, add_job, finish, next_due, postpone
from hemicycle.jobs.worker import FAULT_MS, Hold, Worker
from hemicycle.register.opening import open_register, register_url
from hemicycle.register.register import Register

DAY = 86_400_000


@dataclass
class Post:
    """A handler that does as it is told, and remembers."""

    register: Register
    kind: str = "post"
    done: list[str] = field(default_factory=list)
    rested: int = 0
    faults: dict[str, Exception] = field(default_factory=dict)
    during: Callable[[], object] = lambda: None

    async def run(self, job: Job) -> None:
        if fault := self.faults.pop(job.subject, None):
            raise fault
        self.during()
        await asyncio.sleep(0)
        await self.register.write(lambda c: finish(c, job.kind, job.subject))
        self.done.append(job.subject)

    async def rest(self) -> None:
        self.rested += 1


@dataclass
class Clock:
    at: int = 1_000

    def __call__(self) -> int:
        return self.at


@pytest.fixture
async def register(tmp_path: Path) -> AsyncIterator[Register]:
    register = open_register(register_url(tmp_path))
    yield register
    register.close()


async def ask(register: Register, *subjects: str, due: int = 0) -> None:
    for subject in subjects:
        await register.write(partial(add_job, kind="post", subject=subject, due=due))


async def test_what_is_due_is_done_in_order_and_nothing_before_its_time(register: Register) -> None:
    post, clock = Post(register), Clock()
    worker = Worker(register, [post], clock)
    await ask(register, "b", due=900)
    await ask(register, "later", due=2_000)
    await ask(register, "a", due=100)
    assert await worker.run_due("post") == 2
    assert post.done == ["a", "b"]
    clock.at = 2_000
    assert await worker.run_due("post") == 1


async def test_what_is_asked_for_twice_is_done_once(register: Register) -> None:
    post = Post(register)
    await ask(register, "a", "a", "a")
    assert await Worker(register, [post], Clock()).run_due("post") == 1


async def test_a_fault_holds_up_no_other_and_is_tried_again_later(register: Register) -> None:
    post, clock = Post(register, faults={"a": ZeroDivisionError()}), Clock()
    worker = Worker(register, [post], clock)
    await ask(register, "a", "b")
    assert await worker.run_due("post") == 2
    assert post.done == ["b"]
    clock.at += FAULT_MS
    assert await worker.run_due("post") == 1
    assert post.done == ["b", "a"]


async def test_what_is_held_is_left_as_it_is_until_then(register: Register) -> None:
    clock = Clock()
    post = Post(register, faults={"a": Hold(5_000)})
    worker = Worker(register, [post], clock)
    await ask(register, "a", "b")
    assert await worker.run_due("post") == 0
    assert await worker.run_due("post") == 0
    clock.at = 5_000
    assert await worker.run_due("post") == 2
    assert post.done == ["a", "b"]


async def test_who_asks_may_release_what_is_held(register: Register) -> None:
    post = Post(register, faults={"a": Hold(DAY)})
    worker = Worker(register, [post], Clock())
    await ask(register, "a")
    await worker.run_due("post")
    worker.wake("post", release=True)
    assert await worker.run_due("post") == 1


async def test_two_who_run_what_is_due_run_it_once(register: Register) -> None:
    post = Post(register)
    worker = Worker(register, [post], Clock())
    await ask(register, "a", "b", "c")
    await asyncio.gather(*(worker.run_due("post") for _ in range(4)))
    assert sorted(post.done) == ["a", "b", "c"]


async def test_it_works_by_itself_and_what_is_new_is_done_when_it_is_told(
    register: Register,
) -> None:
    told = asyncio.Event()
    post = Post(register, during=told.set)
    worker = Worker(register, [post], Clock())
    worker.start()
    for subject in ("a", "b"):
        await ask(register, subject)
        worker.wake("post")
        await told.wait()
        told.clear()
    await worker.stop()
    await ask(register, "c")
    assert post.done[:1] == ["a"]
    assert post.rested >= 1


async def test_a_job_that_is_under_way_ends_before_it_stops(register: Register) -> None:
    began = asyncio.Event()
    post = Post(register, during=began.set)
    worker = Worker(register, [post], Clock())
    await ask(register, "a", "b")
    worker.start()
    await began.wait()
    await worker.stop()
    assert post.done == ["a"]


async def test_it_waits_until_it_is_ready(register: Register) -> None:
    post = Post(register)
    worker = Worker(register, [post], Clock())
    worker.start(lambda: False)
    await ask(register, "a")
    assert await worker.run_due("post") == 0
    await worker.stop()
    assert post.done == []


async def test_a_job_that_was_postponed_counts_its_tries(register: Register) -> None:
    await ask(register, "a")
    job = Job(1, "post", "a", 0, 0)
    await register.write(lambda c: postpone(c, job, 700))
    assert await register.read(lambda c: next_due(c, "post")) == 700
    tried = await register.read(lambda c: c.exec_driver_sql("SELECT tried FROM jobs").scalar())
    assert tried == 1
    await ask(register, "a", due=100)
    tried = await register.read(lambda c: c.exec_driver_sql("SELECT tried FROM jobs").scalar())
    assert tried == 0, "asked for anew"


def test_pauses_double_up_to_the_most_and_lie_apart() -> None:
    least, most = 1_000, 60_000
    whole = [pause_ms(tried, least, most, lambda: 0.0) for tried in range(9)]
    assert whole == [1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000]
    half = [pause_ms(tried, least, most, lambda: 0.999999) for tried in range(9)]
    assert all(one / 2 <= two < one for one, two in zip(whole, half, strict=True))
    assert pause_ms(10_000, least, most, lambda: 0.0) == most


async def test_a_kind_that_is_added_while_others_run_is_done_too(register: Register) -> None:
    begun, taken_over = asyncio.Event(), asyncio.Event()
    worker = Worker(register, [Post(register, "other")], Clock())
    worker.start()
    await ask(register, "a")
    first, second = Post(register, during=begun.set), Post(register, during=taken_over.set)
    worker.add(first)
    await begun.wait()
    worker.add(second)
    await ask(register, "b")
    worker.wake("post")
    await taken_over.wait()
    await worker.stop()
    assert (first.done, second.done) == (["a"], ["b"])
