"""Who may read what a delegation handed in, and when: held against a plain account of what people did."""

import random

import msgspec
import pytest

from hemicycle.procedure.core.actor import SECRETARIAT, Command
from hemicycle.procedure.core.growing import plain
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.agenda.commands import CloseItem, OpenItem
from hemicycle.procedure.meeting.business.audiences import class_of, visible
from hemicycle.procedure.meeting.business.floor.commands import EndFloor, GiveFloor, RequestFloor
from hemicycle.procedure.meeting.business.inscriptions.commands import HandInText, TakeBackText
from hemicycle.procedure.meeting.kernel.seats.commands import AdmitParticipant, TakeSeat
from hemicycle.procedure.meeting.view import view
from hemicycle.procedure.words import ItemId, ParticipantId
from tests.procedure.history import hold, verified
from tests.procedure.scenario import Scenario, Stage

MEMBERS = {"p2": "BB", "p3": "CC", "p4": "CC", "p5": "OO"}
READERS = ["p1", "p2", "p3", "p4", "p5", "p6", "p7", SECRETARIAT, None]
ALWAYS = {"p1", "p6", "p7", SECRETARIAT}
"""Who presides, an interpreter, somebody of the secretariat, the office."""
ITEMS = ("one", "behind")


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
    chance, account, stage = random.Random(seed), Account(), Stage(Scenario("", [], []))
    for who in ("p4", "p5", "p6", "p7"):
        stage.send(SECRETARIAT, AdmitParticipant(ParticipantId(who)))
        stage.send(who, TakeSeat())
    words = [f"words-{n}-of-a-speaker" for n in range(40)]
    for step, said in enumerate(words):
        _one_more(chance, account, stage, said)
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


def _done(stage: Stage, who: str, command: Command) -> bool:
    return not isinstance(stage.send(who, command), Refusal)


def _words(told: bytes) -> set[str]:
    return {w for w in told.decode().replace('"', " ").split() if w.startswith("words-")}
