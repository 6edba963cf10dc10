"""Who may read what a delegation handed in, and when: held against a plain account of what people did."""

import random

import msgspec
import pytest

from hemicycle.attachments.erasing import erased
from hemicycle.procedure.core.actor import SECRETARIAT, Command
from hemicycle.procedure.core.growing import plain
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.agenda.commands import CloseItem, OpenItem
from hemicycle.procedure.meeting.business.audiences import class_of, visible
from hemicycle.procedure.meeting.business.floor.commands import EndFloor, GiveFloor, RequestFloor
from hemicycle.procedure.meeting.business.inscriptions.commands import (
    HandInText,
    InscribeSpeaker,
    TakeBackText,
)
from hemicycle.procedure.meeting.business.inscriptions.state import StatementFile
from hemicycle.procedure.meeting.business.publication.commands import RedactText
from hemicycle.procedure.meeting.kernel.seats.commands import AdmitParticipant, TakeSeat
from hemicycle.procedure.meeting.view import view
from hemicycle.procedure.words import ItemId, Language, ParticipantId
from tests.procedure.history import hold, verified
from tests.procedure.scenario import Scenario, Stage

MEMBERS = {"p2": "BB", "p3": "CC", "p4": "CC", "p5": "OO"}
READERS = ["p1", "p2", "p3", "p4", "p5", "p6", "p7", SECRETARIAT, None]
ALWAYS = {"p1", "p6", "p7", SECRETARIAT}
"""Who presides, an interpreter, somebody of the secretariat, the office."""
ITEMS = ("one", "behind")
HANDED_IN = ("text-handed-in", "text-delivered")


class Account:
    """What people did, as somebody who was there would tell it: no state, no labels, no audiences."""

    def __init__(self) -> None:
        self.waiting: dict[tuple[str, str], str] = {}
        self.out: dict[str, str] = {}
        self.spoken: set[tuple[str, str]] = set()
        self.ever: set[tuple[str, str]] = set()

    def hand_in(self, member: str, item: str, words: str) -> None:
        """Kept back until it is delivered; given at once where that delegation has spoken."""
        self.ever.add((member, words))
        if (member, item) in self.spoken:
            self.out[words] = item
        else:
            self.waiting[member, item] = words

    def spoke(self, member: str, item: str) -> None:
        """Its turn on this item has ended."""
        self.spoken.add((member, item))
        words = self.waiting.pop((member, item), None)
        if words:
            self.out[words] = item

    def erased(self, words: str) -> None:
        """Nobody reads them any more, wherever they stood; what waited is never delivered."""
        self.out.pop(words, None)
        self.ever = {(member, kept) for member, kept in self.ever if kept != words}
        self.waiting = {of: kept for of, kept in self.waiting.items() if kept != words}

    def reads(self, reader: str | None) -> set[str]:
        """The words that stand in what this person may read now."""
        own = self._own(reader)
        given = {w for w, item in self.out.items() if item == "one" or reader is not None}
        kept = {w for (m, _), w in self.waiting.items() if reader in ALWAYS or m == own}
        return given | kept

    def ever_read(self, reader: str | None) -> set[str]:
        """What was replaced or taken back stays on the record for those who could read it."""
        own = self._own(reader)
        return self.reads(reader) | {w for m, w in self.ever if reader in ALWAYS or m == own}

    def _own(self, reader: str | None) -> str | None:
        """The delegation whose record somebody sees beside; of an observer's the office keeps it."""
        return None if reader == "p5" else MEMBERS.get(reader or "")


@pytest.mark.parametrize("seed", range(12))
def test_only_those_read_a_statement_before_its_delivery_who_are_to(seed: int) -> None:
    chance, account, stage = random.Random(seed), Account(), _staged()
    words = [f"words-{n}-of-a-speaker" for n in range(40)]
    for step, said in enumerate(words):
        _one_more(chance, account, stage, said)
        if chance.random() < 0.2:
            _erase_one(chance, account, stage)
        state = stage.meeting
        for reader in READERS:
            known = class_of(state, reader)
            read = _words(msgspec.json.encode(view(state, known), enc_hook=plain))
            assert account.reads(reader) <= read <= account.ever_read(reader), (step, reader)
            told = [e.texts for e in stage.entries if visible(state, e, known)]
            sealed = _words(msgspec.json.encode(told))
            assert account.reads(reader) <= sealed <= account.ever_read(reader), (step, reader)
    hold(stage.entries, stage.meeting)
    verified(stage.entries, stage.meeting)


def _one_more(chance: random.Random, account: Account, stage: Stage, said: str) -> None:
    who, item = chance.choice([*MEMBERS]), chance.choice(ITEMS)
    current = stage.meeting.agenda.current
    kinds: list[str] = ["hand-in", "hand-in", "take-back", "speak", "reply", "open"]
    match chance.choice(kinds):
        case "hand-in":
            if _done(stage, who, HandInText(ItemId(item), {"en": said})):
                account.hand_in(MEMBERS[who], item, said)
        case "take-back":
            for one in stage.meeting.inscriptions.advance.values():
                if one.item == item and _done(stage, who, TakeBackText(one.id)):
                    account.waiting.pop((MEMBERS[who], item))
        case "speak" if current and _done(stage, "p1", GiveFloor(ParticipantId(who))):
            if chance.random() < 0.5:
                assert _done(stage, who, EndFloor())
            else:
                assert _done(stage, "p1", CloseItem(current))
            account.spoke(MEMBERS[who], current)
        case "reply" if current and _done(stage, who, RequestFloor("point-of-order")):
            pass
        case "open" if current != item:
            _done(stage, "p1", OpenItem(ItemId(item)))


def _erase_one(chance: random.Random, account: Account, stage: Stage) -> None:
    held = [e for e in stage.entries if e.kind in HANDED_IN and e.texts]
    if held:
        gone = chance.choice(held)
        assert _done(stage, SECRETARIAT, RedactText(gone.seq))
        account.erased(gone.words["text"]["en"])


def _done(stage: Stage, who: str, command: Command) -> bool:
    return not isinstance(stage.send(who, command), Refusal)


def _words(told: bytes) -> set[str]:
    return {w for w in told.decode().replace('"', " ").split() if w.startswith("words-")}


@pytest.mark.parametrize("target", ["text-handed-in", "text-delivered", "document-laid"])
@pytest.mark.parametrize("early", [True, False])
def test_a_statement_is_erased_as_one_in_every_entry_and_the_record_stays_lawful(
    target: str, early: bool
) -> None:
    """[PUBLISH-4] Handed in before the statement, or after it; with a file."""
    stage = _staged()
    file = StatementFile(Language("en"), "pdf", 7, "a" * 64)
    hands_in = HandInText(ItemId("one"), {"en": "words-0"}, [file], {"en": "words-title"})
    stage.send("p1", OpenItem(ItemId("one")))
    if early:
        assert _done(stage, "p2", hands_in)
    assert _done(stage, "p1", GiveFloor(ParticipantId("p2")))
    assert _done(stage, "p2", EndFloor())
    if not early:
        assert _done(stage, "p2", hands_in)
    _redact(stage, target)
    assert not _words(msgspec.json.encode([e.texts for e in stage.entries]))
    assert erased(stage.meeting) == {file.digest}
    hold(stage.entries, stage.meeting)
    verified(stage.entries, stage.meeting)


def test_a_statement_that_was_erased_while_it_waited_is_never_delivered() -> None:
    """[HANDIN-4] Its file goes; a later one of the same delegation is another statement."""
    stage, file = _staged(), StatementFile(Language("en"), "pdf", 7, "a" * 64)
    stage.send("p1", OpenItem(ItemId("one")))
    assert _done(stage, "p2", HandInText(ItemId("one"), {}, [file], {"en": "words-title"}))
    _redact(stage, "text-handed-in")
    assert erased(stage.meeting) == {file.digest}
    assert _done(stage, "p1", GiveFloor(ParticipantId("p2")))
    assert _done(stage, "p2", EndFloor())
    assert not stage.meeting.documents.laid
    assert not stage.meeting.inscriptions.delivered
    hold(stage.entries, stage.meeting)
    verified(stage.entries, stage.meeting)


@pytest.mark.parametrize("target", ["speaker-inscribed", "floor-requested"])
@pytest.mark.parametrize("again", [True, False])
def test_for_whom_one_inscribed_is_erased_from_the_list_as_well(target: str, again: bool) -> None:
    """[PUBLISH-4] Also where the item was taken up twice, and the inscription is no more."""
    stage = _staged()
    inscribes = InscribeSpeaker(
        ItemId("one"), "minister", Language("en"), behalf_words={"en": "words-0"}
    )
    assert _done(stage, "p2", inscribes)
    for _ in range(2 if again else 1):
        assert _done(stage, "p1", OpenItem(ItemId("one")))
        assert not again or _done(stage, "p1", CloseItem(ItemId("one")))
    _redact(stage, target)
    assert not _words(msgspec.json.encode([e.texts for e in stage.entries]))
    hold(stage.entries, stage.meeting)
    verified(stage.entries, stage.meeting)


def _staged() -> Stage:
    stage = Stage(Scenario("", [], []))
    for who in ("p4", "p5", "p6", "p7"):
        stage.send(SECRETARIAT, AdmitParticipant(ParticipantId(who)))
        stage.send(who, TakeSeat())
    return stage


def _redact(stage: Stage, kind: str) -> None:
    """Erases the last entry of a kind."""
    seq = next(e.seq for e in reversed(stage.entries) if e.kind == kind and e.texts)
    assert _done(stage, SECRETARIAT, RedactText(seq))
