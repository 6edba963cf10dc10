"""A toy type of record: a journal, which its keeper begins and in which anybody remarks. Some remarks are private."""

import msgspec

from hemicycle.procedure.core.act import By, Decision, When, act
from hemicycle.procedure.core.actor import SECRETARIAT, Command, Submission
from hemicycle.procedure.core.authorship import Authorship
from hemicycle.procedure.core.changes import into
from hemicycle.procedure.core.entry import ClosedFact, Draft, Entry, Fact
from hemicycle.procedure.core.labels import OPEN, closed_by
from hemicycle.procedure.core.record_type import RecordType
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.core.state import RecordState
from hemicycle.procedure.core.subject import Subject, on
from hemicycle.procedure.core.values import BY
from hemicycle.procedure.words import Text, Token

MOST = 3


class Remarks(msgspec.Struct, frozen=True):
    """How many remarks there are, by whom, and the words of each."""

    keeper: str = ""
    by: dict[str, int] = {}


class Journal(RecordState, frozen=True):
    """The state of a journal."""

    remarks: Remarks = Remarks()


class BeginJournal(Command, frozen=True, tag="begin-journal"):
    """Begin it."""

    journal: Token
    title: Text


class Remark(Command, frozen=True, tag="remark"):
    """Say something."""

    words: Text


class Confide(Command, frozen=True, tag="confide"):
    """Say something to the keeper alone."""

    words: Text


class JournalBegun(Fact, frozen=True):
    """It begins. Texts: `title`."""

    journal: Token


class Remarked(Fact, frozen=True):
    """Somebody said something. Texts: `words`."""

    number: int


class Confided(ClosedFact, frozen=True):
    """Somebody said something to the keeper. Texts: `words`."""

    readers = "secretariat"


@act(BeginJournal, JournalBegun, by=By("the keeper"), when=When("once"), spec="JOURNAL-1")
def begin(journal: Journal, order: Submission[BeginJournal]) -> Decision:
    """[JOURNAL-1] The secretariat keeps it."""
    if order.actor != SECRETARIAT:
        return Refusal("secretariat-only", "JOURNAL-1")
    title = {"title": order.command.title}
    return [Draft(JournalBegun(order.command.journal), title)]


@act(Remark, Remarked, by=By("anybody"), when=When("any time"), spec="JOURNAL-2")
def remark(journal: Journal, order: Submission[Remark]) -> Decision:
    """[JOURNAL-2] Nobody more than three times."""
    number = journal.remarks.by.get(order.actor, 0) + 1
    if number > MOST:
        return Refusal("too-many", "JOURNAL-2", None, {"most": MOST})
    return [Draft(Remarked(number), {"words": order.command.words})]


@act(Confide, Confided, by=By("anybody"), when=When("any time"), spec="JOURNAL-3")
def confide(journal: Journal, order: Submission[Confide]) -> Decision:
    """[JOURNAL-3] What is confided counts for nothing."""
    return [Draft(Confided(), {"words": order.command.words})]


SUBJECT = Subject[Journal](
    name="remarks",
    home=__name__,
    parts=("remarks",),
    acts=[begin, remark, confide],
    evolve=[
        on(JournalBegun, Journal.remarks, into(Remarks.keeper).set(BY)),
        on(Remarked, Journal.remarks, into(Remarks.by).put(BY, Remarked.number)),
        on(Confided, Journal.remarks),
    ],
    offers=(),
)


def admits(reader: str, audience: str) -> bool:
    """The keeper sees everything, others what is public."""
    return audience == "public" or reader in ("secretariat", "everything")


def label(_: Journal, fact: Fact) -> str:
    """Open, unless the kind is never open."""
    return closed_by(fact.kind) if isinstance(fact, ClosedFact) else OPEN


def visible(_: Journal, entry: Entry, reader: str) -> bool:
    """Whether a class sees an entry."""
    closed = isinstance(entry.fact, ClosedFact)
    return admits(reader, entry.fact.readers if closed else "public")  # type: ignore[attr-defined]


JOURNAL = RecordType[Journal](
    name="journal",
    state=Journal,
    subjects=[SUBJECT],
    authorship=Authorship(
        capacity=lambda *_: None,
        label=label,
        is_reader=lambda reader: reader in ("public", "secretariat", "everything"),
        admits=admits,
        discloses=lambda *_: "no-such-label",
        visible=visible,
        refuse=lambda _, code, spec: Refusal(code, spec),
    ),
    begun=lambda journal: bool(journal.remarks.keeper),
    first=BeginJournal,
    every=lambda journal, _: journal,
)
