"""What the rules cannot see is refused for every sender of a raw command, with the nearest that is known."""

import asyncio
import itertools
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from hemicycle.documents import readout
from hemicycle.ipc.local import serving
from hemicycle.ipc.remote import RemoteRecorder
from hemicycle.locales import load_language
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.publication.commands import PublishReadout
from hemicycle.procedure.meeting.convening.commands import ConveneMeeting
from hemicycle.procedure.meeting.kernel.lifecycle.commands import CloseMeeting, OpenMeeting
from hemicycle.procedure.meeting.kernel.seats.commands import (
    AccreditParticipant,
    AdmitParticipant,
    TakeSeat,
)
from hemicycle.procedure.words import ParticipantId
from hemicycle.recorder.lacking import lacking
from hemicycle.recorder.recorder import Recorder
from hemicycle.rulebooks import rulebook

Conference = Callable[..., ConveneMeeting]

RECORD = "helsinki"
DIGEST = "a" * 64


@pytest.fixture(params=["here", "by socket"])
async def asked(
    request: pytest.FixtureRequest, recorder: Recorder, tmp_path: Path
) -> AsyncIterator[Recorder | RemoteRecorder]:
    """The recorder itself, and the same recorder over its local socket."""
    if request.param == "here":
        yield recorder
        return
    async with (
        serving(recorder, tmp_path / "desk.sock"),
        RemoteRecorder(tmp_path / "desk.sock") as remote,
    ):
        yield remote


def of_body(
    begun: ConveneMeeting, name: str | None, *codes: str, at: int | None = None
) -> ConveneMeeting:
    """The same convening, for a body, its people of other members."""
    people = [
        replace(one, member=code) for one, code in zip(begun.participants, codes, strict=False)
    ]
    people += begun.participants[len(people) :]
    rules = rulebook(name) if name in ("un-sc", "nac") else begun.rulebook
    return replace(begun, body=name, participants=people, rulebook=rules, starts=at or begun.starts)


@pytest.mark.parametrize(
    ("name", "code", "refused", "nearest"),
    [
        ("un-sx", "FI", "no-such-body", "un-sc"),
        ("zzzzzzzz", "FI", "no-such-body", "none"),
        (None, "FRA", "no-such-member", "FR"),
        (None, "org:FR", "no-such-member", "FR"),
        ("un-sc", "Finland", "no-such-member", "FI"),
        ("nac", "QX", "no-such-member", None),
    ],
)
async def test_a_raw_convening_is_held_against_the_bodies_on_file(
    asked: Recorder,
    conference: Conference,
    name: str | None,
    code: str,
    refused: str,
    nearest: str | None,
) -> None:
    answer = await asked.convene(of_body(conference(), name, code))
    assert isinstance(answer, Refusal)
    assert (answer.code, answer.spec) == (refused, "MEETING-8")
    assert nearest is None or answer.details["nearest"] == nearest
    assert await asked.records() == []


async def test_a_body_that_had_no_members_on_the_day_convenes_nothing(
    asked: Recorder, conference: Conference
) -> None:
    answer = await asked.convene(of_body(conference(), "nrc", at=920_000_000_000))
    assert isinstance(answer, Refusal)
    assert (answer.code, answer.details["given"]) == ("no-members", "nrc")


async def test_a_day_that_no_calendar_has_is_refused(
    asked: Recorder, conference: Conference
) -> None:
    answer = await asked.convene(of_body(conference(), None, at=2**50))
    assert isinstance(answer, Refusal)
    assert answer.code == "bad-date"


async def test_of_two_of_one_name_at_once_one_is_accredited(
    recorder: Recorder, conference: Conference
) -> None:
    begun = of_body(conference(), "nac")
    await recorder.convene(begun)
    given = replace(begun.participants[0], slug={"und": "late"}, member="GR")
    both = [recorder.act(RECORD, SECRETARIAT, AccreditParticipant(given), None) for _ in range(2)]
    answers = await asyncio.gather(*both)
    assert [isinstance(answer, Refusal) for answer in answers] == [False, True]
    assert isinstance(answers[1], Refusal)
    assert answers[1].code == "named-twice"


async def test_who_is_accredited_has_a_code_that_is_known_and_a_name_of_their_own(
    asked: Recorder, conference: Conference
) -> None:
    begun = of_body(conference(), "nac")
    assert not isinstance(await asked.convene(begun), Refusal)

    async def accredited(**changes: str | dict[str, str]) -> tuple[str, str, object] | None:
        given = replace(begun.participants[0], **{"slug": {"und": "late"}, **changes})
        answer = await asked.act(RECORD, SECRETARIAT, AccreditParticipant(given), None)
        if isinstance(answer, Refusal):
            return answer.code, answer.spec, answer.details.get("nearest")
        return None

    assert await accredited(member="GRC") == ("no-such-member", "SEAT-1", "GR")
    assert await accredited(capacity_member="org:FR") == ("no-such-member", "SEAT-1", "FR")
    assert await accredited(slug={"und": "person-2"}) == ("named-twice", "SEAT-1", None)
    assert await accredited(slug={"und": "Late!"}) == ("bad-id", "SEAT-1", None)
    assert await accredited(family={"und": "Nobody"}) == ("not-in-name", "SEAT-1", None)
    assert await accredited(member="GR") is None


async def opened(asked: Recorder, conference: Conference) -> None:
    """A meeting whose title has no French, under way."""
    begun = replace(conference(), languages=["en", "fr"], chair="p1")
    assert not isinstance(await asked.convene(begun), Refusal)
    acts = [
        (SECRETARIAT, AdmitParticipant(ParticipantId("p1"))),
        ("p1", TakeSeat()),
        ("p1", OpenMeeting()),
    ]
    for actor, command in acts:
        assert not isinstance(await asked.act(RECORD, actor, command, None), Refusal)


async def test_a_publication_does_not_slip_by_with_the_closing_that_allows_it(
    recorder: Recorder, conference: Conference
) -> None:
    """It is held against what stands once the closing, sent with it, is durable."""
    await opened(recorder, conference)
    publication = PublishReadout({"en": DIGEST, "fr": DIGEST})
    closed, published = await asyncio.gather(
        recorder.act(RECORD, "p1", CloseMeeting(), None),
        recorder.act(RECORD, SECRETARIAT, publication, None),
    )
    assert not isinstance(closed, Refusal)
    assert isinstance(published, Refusal)
    assert published.code == "text-missing"


async def test_no_readout_goes_out_that_lacks_a_language_unless_somebody_decided_so(
    asked: Recorder, recorder: Recorder, conference: Conference
) -> None:
    await opened(asked, conference)
    assert not isinstance(await asked.act(RECORD, "p1", CloseMeeting(), None), Refusal)
    count = itertools.count(10_000_000)
    digests = {"en": DIGEST, "fr": DIGEST}

    async def published(left_out: str) -> object:
        command = PublishReadout(digests, left_out)
        return await asked.act(RECORD, SECRETARIAT, command, f"{next(count)}")

    stranger = await asked.act(RECORD, "p2", PublishReadout(digests), None)
    assert isinstance(stranger, Refusal)
    assert stranger.code == "secretariat-only"
    for wrong in ("", DIGEST):
        answer = await published(wrong)
        assert isinstance(answer, Refusal)
        assert (answer.code, answer.spec) == ("text-missing", "PUBLISH-1")
        assert answer.details["language"] == "fr"
        assert answer.details["missing"]
    told = [
        readout(await recorder.entries(RECORD), load_language(language))
        for language in ("en", "fr")
    ]
    assert not isinstance(await published(lacking(told)), Refusal)
