"""A new subject is its folder, one field, one line: what of it is forgotten is found, and what the core does holds."""

from dataclasses import replace as with_
from pathlib import Path
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from hemicycle.procedure.core.act import Act, Stop, act
from hemicycle.procedure.core.actor import SECRETARIAT, Command, Submission, salted
from hemicycle.procedure.core.bad_subject import BadSubject
from hemicycle.procedure.core.changes import into
from hemicycle.procedure.core.entry import Draft, Entry
from hemicycle.procedure.core.kept_options import KeptOptions
from hemicycle.procedure.core.option import Listing, Option
from hemicycle.procedure.core.record_type import RecordType
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.core.subject import Hold, Reaction, Row, Subject, on
from hemicycle.procedure.core.walks import retext, view_of
from hemicycle.procedure.meeting.business.outcomes.commands import ProposeOutcome
from hemicycle.procedure.meeting.business.outcomes.entries import OutcomeProposed
from hemicycle.procedure.meeting.business.publication.commands import RedactText
from hemicycle.procedure.meeting.kernel.declared import ANY_TIME, CHAIR
from hemicycle.procedure.meeting.kernel.lifecycle.commands import OpenMeeting
from hemicycle.procedure.meeting.kernel.places import seated
from hemicycle.procedure.meeting.kernel.seats.commands import AdmitParticipant, TakeSeat
from hemicycle.procedure.meeting.record import MEETING
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ParticipantId
from tests.procedure.meetings import START, convening
from tests.procedure.support.state import Support, Supported
from tests.procedure.support.subject import (
    SUPPORT,
    ShowSupport,
    SupportShown,
    WithdrawSupport,
    show_support,
    withdraw_support,
)


def composed(
    support: Subject[Any] | None = SUPPORT, state: type[Any] = Supported, below: bool = False
) -> RecordType[Any]:
    """The record type with the new subject in its row: last before convening, or first of all."""
    *others, convening_ = MEETING.subjects
    given = [support] if support else []
    return RecordType[Any](
        name="meeting",
        state=state,
        subjects=[*given, *others, convening_] if below else [*others, *given, convening_],
        authorship=MEETING.authorship,
        begun=MEETING.begun,
        first=MEETING.first,
        every=MEETING.every,
        places=MEETING.places,
    )


class House:
    """A meeting of this record type, open, with two delegations in it."""

    def __init__(self) -> None:
        self.type = composed()
        self.meeting = Supported()
        self.entries: list[Entry] = []
        self.send(SECRETARIAT, convening())
        for who in ("p1", "p2", "p3"):
            self.send(SECRETARIAT, AdmitParticipant(ParticipantId(who)))
            self.send(who, TakeSeat())
        self.send("p1", OpenMeeting())
        words = {"text": {"en": "to meet", "fr": "de se réunir"}}
        self.send("p2", ProposeOutcome("leaders", words, verb="decide"))
        self.text = next(iter(self.meeting.outcomes.table))

    def send(self, actor: str, command: Command) -> Any:
        answer = self.type.decide(
            self.meeting, Submission(salted(command, "5a" * 32), actor, START)
        )
        if isinstance(answer, Refusal):
            return answer
        new = [entry for one in answer for entry in one]
        self.entries += new
        self.meeting = self.type.fold(new, self.meeting)
        return new


def test_it_is_decided_folded_offered_and_taken_back() -> None:
    house = House()
    [entry] = house.send("p2", ShowSupport(house.text, {"en": "it is just"}))
    assert entry.fact == SupportShown(f"{house.text}/BB", house.text, "BB", entry.fact.item)
    assert house.send("p2", ShowSupport(house.text)).code == "already-supported"
    assert house.send("p8", ShowSupport(house.text)).code == "delegates-only"
    options = KeptOptions(house.type)
    options.follow(house.meeting, START)
    refused = [options.of(who).answer("show-support", house.text) for who in ("p2", "p3", "p8")]
    codes = [one and one.code for one in refused]
    assert codes == ["already-supported", None, "delegates-only"]
    assert options.of("p2").answer("withdraw-support", house.text) is None
    assert house.type.fold(house.entries) == house.meeting
    house.send("p2", WithdrawSupport(house.text))
    assert house.meeting.support == Support()


def test_an_erasure_reaches_its_texts_and_a_view_leaves_it_out() -> None:
    """Neither is said anywhere in the subject."""
    house = House()
    [entry] = house.send("p2", ShowSupport(house.text, {"en": "it is just"}))
    assert "just" in str(house.meeting)
    house.send(SECRETARIAT, RedactText(entry.seq))
    assert "just" not in str(house.meeting)
    hidden = view_of(house.meeting, lambda item: item is not None)
    assert hidden.support == Support()


class Strayed(Command, frozen=True, tag="strayed"):
    """A command that lies in no subject's home."""


@act(Strayed, SupportShown, by=CHAIR, when=ANY_TIME, spec="SUPPORT-3")
def strayed(meeting: Supported, order: Submission[Strayed]) -> list[Draft]:
    """An act of somebody else that gives the kind of this subject."""
    return []


def _onto_meeting(name: str, **change: Any) -> RecordType[Any]:
    """The composed type with another subject changed: a lower one that reaches up."""
    subjects = [with_(one, **change) if one.name == name else one for one in MEETING.subjects]
    *others, convening_ = subjects
    return with_(MEETING, state=Supported, subjects=[*others, SUPPORT, convening_])


def _listed(name: str) -> Option:
    return Option(ShowSupport, seated, Listing(name, lambda _: ()))


FORGOTTEN: dict[str, tuple[Any, str]] = {
    "the line in the list": (
        lambda: composed(None),
        "part of the state without a subject: support",
    ),
    "the field of the state": (
        lambda: composed(state=Meeting),
        "support: no such part of the state: support",
    ),
    "an act": (
        lambda: composed(with_(SUPPORT, acts=[show_support])),
        "kind that no act gives: support-withdrawn",
    ),
    "a row of the fold": (
        lambda: composed(with_(SUPPORT, evolve=SUPPORT.evolve[:1])),
        "kind that changes no state: support-withdrawn",
    ),
    "the kind among the answers": (
        lambda: composed(with_(SUPPORT, acts=[with_(show_support, kinds=()), withdraw_support])),
        "kind that no act gives: support-shown",
    ),
    "its place above what it gives": (
        lambda: composed(
            with_(
                SUPPORT,
                acts=[with_(show_support, kinds=(SupportShown, OutcomeProposed)), withdraw_support],
            ),
            below=True,
        ),
        "support gives outcome-proposed, which is above",
    ),
    "that a lower subject gives nothing of it": (
        lambda: _onto_meeting("seats", acts=[*MEETING.subjects[1].acts, strayed]),
        "seats gives support-shown, which is above",
    ),
    "that a lower subject reacts with nothing of it": (
        lambda: _onto_meeting(
            "seats", reactions=[Reaction(OutcomeProposed, (SupportShown,), lambda *_: [])]
        ),
        "seats gives support-shown, which is above",
    ),
    "that a lower subject stops none of its acts": (
        lambda: _onto_meeting("seats", stops=[(Stop("never", lambda *_: None), [show_support])]),
        "seats: never stops show-support, which is not below",
    ),
    "that a lower subject folds nothing into it": (
        lambda: _onto_meeting(
            "seats",
            evolve=[
                *MEETING.subjects[1].evolve,
                on(OutcomeProposed, Supported.support, into(Support.shown).set({})),
            ],
        ),
        "seats: outcome-proposed folds into support, which is above",
    ),
    "one act for a command": (
        lambda: composed(with_(SUPPORT, acts=[*SUPPORT.acts, show_support])),
        "support: two acts of one command",
    ),
    "that a lower subject reacts to nothing of it": (
        lambda: _onto_meeting("seats", reactions=[Reaction(SupportShown, (), lambda *_: [])]),
        "seats minds support-shown, which is above or nobody's",
    ),
    "that a lower subject holds nothing of it": (
        lambda: _onto_meeting("seats", holds=[Hold("never", (SupportShown,), lambda _: False)]),
        "seats minds support-shown, which is above or nobody's",
    ),
    "one name for two": (
        lambda: composed(with_(SUPPORT, name="seats")),
        "two subjects of one name",
    ),
    "whose command it offers": (
        lambda: composed(with_(SUPPORT, offers=[Option(OpenMeeting, seated)])),
        "support offers a command of another: open-meeting",
    ),
    "that a place has one option of a command": (
        lambda: composed(with_(SUPPORT, offers=[*SUPPORT.offers, SUPPORT.offers[0]])),
        "support: offered twice to the same place: show-support",
    ),
    "that a name is of one list": (
        lambda: composed(with_(SUPPORT, offers=[_listed("texts")])),
        "two lists of one name: texts",
    ),
}


@pytest.mark.parametrize("part", FORGOTTEN)
def test_what_is_forgotten_is_found(part: str) -> None:
    compose, fault = FORGOTTEN[part]
    with pytest.raises(BadSubject, match=fault):
        compose()


def test_a_subject_says_what_it_offers() -> None:
    parts = {name: getattr(SUPPORT, name) for name in ("name", "home", "parts", "acts", "evolve")}
    with pytest.raises(TypeError, match="offers"):
        Subject[Any](**parts)


class Placed(msgspec.Struct, frozen=True):
    """Something that is seen with its item."""

    item: str | None


class Alone(msgspec.Struct, frozen=True):
    """A state that could not leave it out."""

    placed: Placed = Placed(None)


class Fixed(msgspec.Struct, frozen=True):
    """A state in which no walk would find it."""

    placed: tuple[Placed, ...] = ()


@pytest.mark.parametrize("state", [Alone(), Fixed()])
def test_a_state_holds_what_may_be_hidden_where_it_can_be_left_out(state: Alone | Fixed) -> None:
    with pytest.raises(TypeError, match="hidden"):
        view_of(state, lambda _: False)


class Titled(msgspec.Struct, frozen=True):
    """What an erasure would take for words."""

    seq: int = 0
    texts: list[str] = []


class Titles(msgspec.Struct, frozen=True):
    """A state with such."""

    titled: list[Titled] = []


def test_what_is_called_texts_are_words() -> None:
    with pytest.raises(TypeError, match="no words"):
        retext(Titles(), 0, lambda _: {})


def test_a_row_names_a_field_of_the_state() -> None:
    with pytest.raises(BadSubject, match="no field of a state"):
        on(SupportShown, Support(), into(Support.shown).set({}))


def test_a_row_that_changes_nothing_is_found() -> None:
    with pytest.raises(BadSubject, match="support-shown changes nothing of support"):
        on(SupportShown, Supported.support)


def test_what_it_takes() -> None:
    """Its folder, and of the rest: a field of the state (here in the folder), a line in the list."""
    folder = Path(__file__).parent / "support"
    files = [path for path in folder.glob("*.py") if path.name != "__init__.py"]
    lines = sum(len(path.read_text(encoding="utf-8").splitlines()) for path in files)
    assert [path.name for path in sorted(files)] == ["state.py", "subject.py"]
    assert lines < 150
    assert isinstance(show_support, Act)
    assert all(isinstance(row, Row) for row in SUPPORT.evolve)
    assert replace(Supported(), support=Support()) == Supported()
