"""The jobs in the register. Each function works inside the caller's transaction."""

from typing import NamedTuple

from sqlalchemy import Connection, delete, insert, select, update

from hemicycle.jobs.tables import jobs


class Job(NamedTuple):
    """A thing to do. `subject`: what it is about, as its kind names things. `tried`: how often it failed so far."""

    id: int
    kind: str
    subject: str
    due: int
    tried: int


def add_job(register: Connection, kind: str, subject: str, due: int) -> None:
    """Ask for it at `due` (UTC, ms), whenever it was due before; nothing stands twice."""
    values = {"due": due, "tried": 0}
    stands = update(jobs).where(jobs.c.kind == kind, jobs.c.subject == subject).values(values)
    if register.execute(stands).rowcount == 0:
        register.execute(insert(jobs).values(kind=kind, subject=subject, **values))


def planned(register: Connection, kind: str) -> set[str]:
    """About what something of a kind is to be done."""
    return {*register.scalars(select(jobs.c.subject).where(jobs.c.kind == kind))}


def due_jobs(register: Connection, kind: str, now: int, most: int) -> list[Job]:
    """What is due, the oldest first."""
    asked = select(jobs).where(jobs.c.kind == kind, jobs.c.due <= now)
    return [
        Job(*row) for row in register.execute(asked.order_by(jobs.c.due, jobs.c.id).limit(most))
    ]


def next_due(register: Connection, kind: str) -> int | None:
    """When the next of a kind is due."""
    return register.scalar(
        select(jobs.c.due).where(jobs.c.kind == kind).order_by(jobs.c.due).limit(1)
    )


def postpone(register: Connection, job: Job, due: int) -> None:
    """It was tried in vain."""
    again = update(jobs).where(jobs.c.id == job.id)
    register.execute(again.values(due=due, tried=job.tried + 1))


def finish(register: Connection, kind: str, subject: str) -> None:
    """It is done, or not to be done any more."""
    register.execute(delete(jobs).where(jobs.c.kind == kind, jobs.c.subject == subject))


def settle(register: Connection, job: Job) -> None:
    """It is done, unless it was asked for at another time meanwhile."""
    register.execute(delete(jobs).where(jobs.c.id == job.id, jobs.c.due == job.due))
