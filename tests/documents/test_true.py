"""[PUBLISH-6] Nothing false is told: who came, when it was held, what all agreed on or a vote carried, whose veto."""

from datetime import datetime

import pytest
from msgspec import UNSET, UnsetType
from msgspec.structs import replace

from hemicycle.documents import readout, render_text
from hemicycle.files import MeetingFile, read_meeting_file
from hemicycle.files.convening import convene_command
from hemicycle.locales import load_language
from hemicycle.procedure.core.actor import Command, Submission, salted
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.outcomes.commands import ProposeOutcome
from hemicycle.procedure.meeting.deciding.consensus.commands import PutOutcome, RaiseObjection
from hemicycle.procedure.meeting.deciding.votes.commands import (
    CastBallot,
    CloseVote,
    OpenVote,
    RecordBallot,
)
from hemicycle.procedure.meeting.kernel.lifecycle.commands import CloseMeeting, OpenMeeting
from hemicycle.procedure.meeting.kernel.queries import held_from
from hemicycle.procedure.meeting.kernel.seats.commands import AdmitParticipant, TakeSeat
from hemicycle.procedure.meeting.record import decide, fold
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.tally.vote import Ballot
from hemicycle.procedure.words import ParticipantId
from hemicycle.rulebooks import rulebook
from hemicycle.web.dates import long_date
from hemicycle.web.voted import votes_of

FILE = """
format = 1
[meeting]
id = "council"
body = "un-sc"
access = "open"
mode = "in-person"
starts = {starts}
chair = "anna"
languages = ["en", "fr"]
title = {{ en = "The Council", fr = "Le Conseil" }}
topic = {{ en = "peace", fr = "la paix" }}
[[participants]]
id = "anna"
name = "Anna Arden"
member = "FR"
office = {{ en = "Ambassador of France", fr = "ambassadrice de France" }}
gender = "f"
[[participants]]
id = "boris"
name = "Boris Berg"
member = "RU"
office = {{ en = "Ambassador of Russia", fr = "ambassadeur de Russie" }}
gender = "m"
[[participants]]
id = "carol"
name = "Carol Cole"
member = "US"
office = {{ en = "Ambassador of the United States", fr = "ambassadrice des États-Unis" }}
gender = "f"
[[participants]]
id = "nobody"
name = "Nora Never"
member = "GB"
office = {{ en = "Ambassador of the United Kingdom", fr = "ambassadrice du Royaume-Uni" }}
gender = "f"
[[participants]]
id = "amina"
name = "Amina Diallo"
member = "org:AU"
role = "observer"
gender = "f"
office = {{ en = "Permanent Observer", fr = "observatrice permanente" }}
"""


PERMANENT = ("CN", "FR", "GB", "RU", "US")


class Held:
    """A meeting that is held by hand, at the hour that is said."""

    def __init__(
        self,
        starts: str = "2026-11-01T09:00:00Z",
        opened: int | None = None,
        *,
        entered: int | None = None,
        days: tuple[str, ...] = (),
    ) -> None:
        file = read_meeting_file(FILE.format(starts=starts))
        assert isinstance(file, MeetingFile), file
        book = rulebook("un-sc", file.day)
        self.meeting, self.entries = Meeting(), list[Entry]()
        self.now = entered or file.convening.starts - 86_400_000
        command = convene_command(
            file, replace(book, quorum=replace(book.quorum, numerator=0, exceed=False))
        )
        self.act("secretariat", replace(command, days=[*days]))
        self.now = opened or file.convening.starts
        self.act("p1", TakeSeat())
        for who in ("p2", "p3", "p5"):
            self.act("secretariat", AdmitParticipant(ParticipantId(who)))
            self.act(who, TakeSeat())
        self.act("p1", OpenMeeting())

    def act(self, actor: str, command: Command) -> None:
        self.now += 1000
        acts = decide(self.meeting, Submission(salted(command, "5a" * 32), actor, self.now))
        assert not isinstance(acts, Refusal), acts
        for act in acts:
            self.entries += act
            self.meeting = fold(act, self.meeting)

    def vote(self, russia: Ballot, rule: str = "non-procedural") -> None:
        texts = {
            "text": {"en": "the weekly report on water", "fr": "le rapport hebdomadaire sur l’eau"}
        }
        self.act("p3", ProposeOutcome(by="participants", texts=texts, verb="note"))
        outcome = list(self.meeting.outcomes.table)[-1]
        decisions = self.meeting.sitting.rulebook.decisions if self.meeting.sitting else UNSET
        assert not isinstance(decisions, UnsetType)
        others = [one.code for one in decisions.members if one.code not in PERMANENT]
        digest = self.meeting.outcomes.table[outcome].digest
        asked = OpenVote(rule, outcome=outcome, digest=digest, method="recorded")
        self.act("p1", asked)
        vote = self.meeting.ballots.open
        assert vote
        self.act("p1", CastBallot(vote, "yes"))
        self.act("p2", CastBallot(vote, russia))
        self.act("p3", CastBallot(vote, "yes"))
        for member in others[:7]:
            self.act("p1", RecordBallot(vote, member, "yes"))
        self.now += 20_000
        self.act("p1", CloseVote(vote))

    def told(self, language: str) -> str:
        speaking = load_language(language)
        return render_text(readout(self.entries, speaking), speaking)


def test_who_never_came_did_not_take_part() -> None:
    held = Held()
    held.act("p1", CloseMeeting())
    for language in ("en", "fr"):
        told = held.told(language)
        assert "Nora Never" not in told
        assert "Amina Diallo" in told
        assert told.count("Boris Berg") >= 1


def test_who_never_came_did_not_host_or_chair() -> None:
    """The chair of the list stayed away, and another was in the chair when the meeting was opened."""
    held = Held()
    sitting = held.meeting.sitting
    assert sitting
    entries = [e for e in held.entries if e.by != "p1" or e.kind == "meeting-opened"]
    told = render_text(readout(entries, load_language("en")), load_language("en"))
    assert "Anna Arden" not in told


@pytest.mark.parametrize(
    ("starts", "opened", "en", "fr"),
    [
        ("2026-11-01T09:00:00Z", "2026-11-28T09:00:00Z", "28 November 2026", "28 novembre 2026"),
        ("2021-11-15T19:45:00-05:00", None, "15 November 2021", "15 novembre 2021"),
        ("2026-12-31T20:00:00-05:00", None, "31 December 2026", "31 décembre 2026"),
        ("2026-12-31T20:00:00+00:00", "2027-01-01T00:30:00Z", "1 January 2027", "1er janvier 2027"),
        ("2027-01-01T01:00:00+13:00", None, "1 January 2027", "1er janvier 2027"),
    ],
)
def test_the_day_is_that_on_which_it_was_held_where_it_was_held(
    starts: str, opened: str | None, en: str, fr: str
) -> None:
    at = int(datetime.fromisoformat(opened).timestamp() * 1000) if opened else None
    held = Held(starts, at)
    held.act("p1", CloseMeeting())
    for language, day in (("en", en), ("fr", fr)):
        told = readout(held.entries, load_language(language))
        assert told.date.replace("\u00a0", " ") == day
        assert day in render_text(told, load_language(language)).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("starts", "days", "day"),
    [
        ("2021-12-06T17:00:00Z", (), "6 December 2021"),
        ("2021-12-06T17:00:00Z", ("2021-12-06", "2021-12-09"), "6 and 9 December 2021"),
        ("2026-11-30T17:00:00Z", ("2021-12-06",), "6 December 2021"),
    ],
)
def test_a_meeting_that_is_entered_afterwards_tells_its_own_day(
    starts: str, days: tuple[str, ...], day: str
) -> None:
    entered = int(datetime.fromisoformat("2026-11-30T10:00:00Z").timestamp() * 1000)
    held = Held(starts, entered + 3_600_000, entered=entered, days=days)
    for told in (held.entries[:1], held.entries):
        assert readout(told, load_language("en")).date == day
    assert held.meeting.sitting
    assert long_date(held_from(held.meeting.sitting), "en") == "6 December 2021"


def test_what_a_vote_carried_is_not_told_as_agreed_by_all() -> None:
    held = Held()
    held.vote("abstain")
    held.act("p1", CloseMeeting())
    told = held.told("en")
    assert "By a vote, with 9 votes in favour (Bahrain, Colombia, " in told
    assert "), none against, 1 abstention (Russia), the meeting noted" in told
    assert "The participants noted" not in told
    assert told.count("the weekly report on water") == 1
    french = held.told("fr").replace("\u00a0", " ").replace("\u202f", " ")
    assert "Par 9 voix pour (Bahreïn, la Colombie, " in french
    assert "), aucune contre, 1 abstention (la Russie), la réunion a pris note du rapport" in french


def test_an_objection_that_stood_is_told_with_its_delegation() -> None:
    held = Held()
    texts = {"text": {"en": "the report on water", "fr": "le rapport sur l’eau"}}
    held.act("p3", ProposeOutcome(by="participants", texts=texts, verb="note"))
    outcome = list(held.meeting.outcomes.table)[-1]
    held.act("p1", PutOutcome(outcome, held.meeting.outcomes.table[outcome].digest))
    held.act("p2", RaiseObjection(outcome))
    held.act("p1", CloseMeeting())
    assert "not adopted by consensus, Russia having objected." in held.told("en")
    assert "par consensus, la Russie ayant formulé une objection." in held.told("fr")


def test_a_veto_is_told_as_one_with_its_holder_and_article() -> None:
    held = Held()
    held.vote("no")
    held.act("p1", CloseMeeting())
    assert "not adopted, Russia having cast a veto" in held.told("en")
    assert "la Russie ayant opposé son veto" in held.told("fr")
    assert (
        "having cast a veto (Charter of the United Nations, Article 27(3)): 9 votes"
        in held.told("en")
    )
    assert "1 against (Russia)." in held.told("en")
    (vote,) = votes_of(held.meeting, "en")
    assert vote.holders == ["Russian Federation"]
    assert dict(vote.ballots)["no"] == ["Russian Federation"]
    assert {"France", "United States of America"} <= set(dict(vote.ballots)["yes"])
    assert vote.verb == "note"


def test_who_only_lost_the_vote_had_no_veto() -> None:
    held = Held()
    held.vote("no", "procedural")
    held.act("p1", CloseMeeting())
    assert "veto" not in held.told("en")
    (vote,) = votes_of(held.meeting, "fr")
    assert vote.holders == []
