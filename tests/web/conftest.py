"""The pages over a real recorder, a real register and the example meeting, played by the rules."""

import asyncio
import json
import shutil
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path
from secrets import token_bytes

import httpx2
import msgspec
import pytest
from starlette.applications import Starlette

from hemicycle.access.door import Door
from hemicycle.attachments.attachments import Attachments
from hemicycle.attachments.contents import format_of
from hemicycle.attachments.erasing import Erasing
from hemicycle.attachments.films import told_of
from hemicycle.attachments.recordings import Recordings
from hemicycle.attachments.store import Files
from hemicycle.calendar.tokens import Tokens
from hemicycle.carrying.follower import Follower
from hemicycle.carrying.followers import Followers
from hemicycle.carrying.watermark import FileWatermark
from hemicycle.convene.drafts import MeetingDrafts
from hemicycle.directory.directory import Directory
from hemicycle.directory.given import with_standing
from hemicycle.directory.standing import StandingBodies
from hemicycle.files.convening import convene_command
from hemicycle.files.course import Course
from hemicycle.files.model import MeetingFile
from hemicycle.files.read import read_meeting_file
from hemicycle.files.script import script
from hemicycle.keeping.keeping import Keeping
from hemicycle.media.photographer import Photographer
from hemicycle.media.pictures import Pictures
from hemicycle.outbound.post_office import PostOffice
from hemicycle.outbound.sealing import Sealing
from hemicycle.posting.follower import Published
from hemicycle.posting.opening import open_posting
from hemicycle.posting.posting import Posting
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import Format
from hemicycle.record.note import Signer
from hemicycle.recorder.recorder import Recorder
from hemicycle.register.opening import open_register, register_url
from hemicycle.rulebooks import rulebook
from hemicycle.rulebooks.given import Given
from hemicycle.settings import Settings
from hemicycle.stores.memory import MemoryStore
from hemicycle.stores.passing import PassingStore
from hemicycle.web.app import build_app
from hemicycle.web.assets import OWN
from hemicycle.web.catalogue import Catalogue
from hemicycle.web.delegation.deeds import Deeds
from hemicycle.web.federating.following import Publications
from hemicycle.web.follow_up.taking_over import Closings
from hemicycle.web.inviting.following import Inviting
from hemicycle.web.inviting.inviter import Inviter
from hemicycle.web.listing import Listing
from hemicycle.web.places import all_places
from hemicycle.web.press.decided import Decided
from hemicycle.web.press.due import Schedules
from hemicycle.web.press.following import Changes
from hemicycle.web.press.found import PublishedWords
from hemicycle.web.press.outward import Outward
from hemicycle.web.press.press import Hand, Press
from hemicycle.web.site import STATIC
from hemicycle.web.subscribing.telling import ReadersTold
from tests.web.teller import lay, tell

BASE = "http://127.0.0.1:8000"
CALL = "2022-01-24-leaders-call"
WHY = {"reason.en": "The date was <wrong>.", "reason.fr": "La date était fausse."}
"""The form with which a publication is withdrawn."""


@dataclass
class HandClock:
    """A clock that stands until a play turns it. Nothing falls due by itself."""

    at: int = 1_643_000_000_000

    def now(self) -> int:
        return self.at

    async def until(self, at: int) -> None:
        await asyncio.Event().wait()


@dataclass
class Lobby:
    """A hub of which only the lobby is known."""

    guests: list[str] = field(default_factory=list)
    told: list[tuple[str | None, str, object]] = field(default_factory=list)

    def waiting(self, record: str) -> list[str]:
        return self.guests

    def connected(self, record: str) -> list[str]:
        return self.guests

    def tell_beside(self, record: str | None, about: str, to: object) -> None:
        self.told.append((record, about, to))


@dataclass
class House:
    recorder: Recorder
    door: Door
    clock: HandClock
    settings: Settings
    app: Starlette
    hub: Lobby
    photographer: Photographer
    followers: Followers
    post_office: PostOffice
    attachments: Attachments
    files: Files[Format]
    keeping: Keeping
    draft_folder: Path

    def client(self, of: str = "127.0.0.1", **headers: str) -> httpx2.AsyncClient:
        """A browser at the address `of`: one cookie jar, pages of this server."""
        transport = httpx2.ASGITransport(self.app, raise_app_exceptions=False, client=(of, 123))
        base = self.settings.base_url
        return httpx2.AsyncClient(
            transport=transport, base_url=base, headers={"Origin": base, **headers}
        )

    async def secretariat(self) -> httpx2.AsyncClient:
        """A browser that is signed in as the secretariat."""
        client = self.client()
        answer = await client.post(await self.door.issue_secretariat_link())
        assert answer.status_code == 303, answer.text
        return client

    async def act(self, actor: str, command: object, record: str = CALL) -> None:
        self.clock.at += 1000
        answer = await self.recorder.act(record, actor, command, None)  # type: ignore[arg-type]
        assert not isinstance(answer, Refusal), answer

    async def convene(self, file: MeetingFile) -> None:
        self.clock.at = file.convening.starts - 3_600_000
        answer = await self.recorder.convene(convene_command(file, rulebook(None)))
        assert not isinstance(answer, Refusal), answer

    async def play(
        self, file: MeetingFile, until: Callable[[Meeting], bool] = lambda _: False
    ) -> None:
        """Play a convened meeting to its end, or until the meeting is as asked."""
        record = file.id
        meeting = await self.recorder.meeting(record)
        course = Course(script(file), frozenset([SECRETARIAT, *meeting.seats.participants]))
        while not course.over(meeting) and not until(meeting):
            cue = course.cue(meeting)
            assert cue is not None
            self.clock.at = max(self.clock.at + 1000, cue.step.not_before(meeting) or 0)
            answer = await self.recorder.act(record, cue.actor, cue.step.command(meeting), None)
            assert not isinstance(answer, Refusal), (cue.step.name, answer)
            course.taken(cue)
            meeting = await self.recorder.meeting(record)

    async def publish(self, record: str = CALL) -> None:
        self.clock.at += 1000
        answer = await self.press.publish(record, Hand("Claire Morel"))
        assert not isinstance(answer, Refusal), answer

    @property
    def posting(self) -> Posting:
        """The posting, which runs when a test says so."""
        posting: Posting = self.app.state.site.posting
        return posting

    @property
    def press(self) -> Press:
        """The texts for the press."""
        press: Press = self.app.state.site.press
        return press


def example(**changes: object) -> MeetingFile:
    """The example meeting; `changes` are of what is convened."""
    text = (files("hemicycle.examples") / "leaders-call-2022-01-24.toml").read_text(
        encoding="utf-8"
    )
    file = read_meeting_file(text)
    assert isinstance(file, MeetingFile), file
    return msgspec.structs.replace(
        file, convening=msgspec.structs.replace(file.convening, **changes)
    )


@pytest.fixture
def settings() -> Settings:
    return Settings(base_url=BASE)


@pytest.fixture
def static(tmp_path: Path) -> Path:
    """The pages' own files, and a room as Vite would have built it: tests do not hang on the build."""
    folder = tmp_path / "static"
    (folder / "room" / "assets").mkdir(parents=True)
    for name in OWN:
        shutil.copy(STATIC / name, folder / name)
    for name in ("room-1.js", "line-2.js", "room-3.css", "fonts-4.css"):
        (folder / "room" / "assets" / name).write_text("")
    manifest = {
        "index.html": {
            "file": "assets/room-1.js",
            "css": ["assets/room-3.css"],
            "imports": ["_line"],
        },
        "_line": {"file": "assets/line-2.js", "css": ["assets/fonts-4.css"]},
        "src/fonts.css": {"file": "assets/fonts-4.css"},
    }
    (folder / "room" / "manifest.json").write_text(json.dumps(manifest))
    (folder / "room" / "index.html").write_text("not served")
    calling = {"src/calling/main.ts": {"file": "assets/main-5.js", "css": ["assets/main-6.css"]}}
    (folder / "room" / "calling" / "assets").mkdir(parents=True)
    for name in ("main-5.js", "main-6.css"):
        (folder / "room" / "calling" / "assets" / name).write_text("")
    (folder / "room" / "calling" / "manifest.json").write_text(json.dumps(calling))
    return folder


@pytest.fixture
async def house(tmp_path: Path, settings: Settings, static: Path) -> AsyncIterator[House]:
    clock, hub = HandClock(), Lobby()
    signer = Signer("summit.example.org", bytes(32))
    register = open_register(register_url(tmp_path))
    async with Recorder(
        PassingStore(MemoryStore()), signer, clock=clock, entropy=token_bytes
    ) as recorder:
        door = Door(register, settings, clock.now)
        photographer = Photographer(recorder, clock, Pictures(tmp_path / "photos"))
        files_kept = Files(tmp_path / "attachments", format_of)
        attachments = Attachments(recorder, files_kept, clock.now)
        recorder.ask_of_files(attachments.holds)
        films_kept = Files(tmp_path / "recordings", told_of)
        recordings = Recordings(recorder, register, films_kept, clock.now, 1_000)
        recorder.handed_in = recordings.holds
        post_office = PostOffice(register, settings, FileWatermark(tmp_path), clock.now)
        posting = open_posting(
            *(register, settings, Sealing(bytes(32)), FileWatermark(tmp_path), clock.now),
            post_office.outbox,
        )
        tokens = Tokens(bytes(32))
        inviter = Inviter(post_office.outbox, settings, tokens)
        rules: list[Follower] = [
            Listing(list(settings.languages)),
            Deeds(),
            StandingBodies(),
            Inviting(inviter, clock.now),
            Erasing(files_kept, films_kept),
            Schedules(),
            Closings(),
            PublishedWords(),
            Decided(),
            Changes(),
            Outward(clock.now),
            Publications(),
            ReadersTold(clock.now),
            Published(clock.now),
        ]
        followers = Followers(recorder, register, rules, FileWatermark(tmp_path))
        catalogue = Catalogue(register, followers)
        keeping = Keeping(
            register,
            all_places(register, recorder, tmp_path, None, photographer.tidy, recordings),
            tmp_path,
            clock.now,
            followers.current,
            register.pack,
            catalogue.under_way,
        )
        app = build_app(
            recorder,
            door,
            settings,
            compose=tell,
            lay=lay,
            catalogue=catalogue,
            directory=Directory(register),
            meeting_drafts=MeetingDrafts(
                register, clock.now, Files(tmp_path / "drafts", format_of)
            ),
            given=lambda: with_standing(register, Given()),
            hub=hub,
            photographs=photographer,
            post_office=post_office,
            posting=posting,
            attachments=attachments,
            recordings=recordings,
            static=static,
            keeping=keeping,
            settings_file=tmp_path / "settings.toml",
            inviter=inviter,
            sealing=Sealing(bytes(32)),
        )
        yield House(
            recorder,
            door,
            clock,
            settings,
            app,
            hub,
            photographer,
            followers,
            post_office,
            attachments,
            files_kept,
            keeping,
            tmp_path / "drafts",
        )
        await photographer.stop()
        await followers.stop()
    register.close()


@pytest.fixture
async def convened(house: House) -> House:
    await house.convene(example())
    return house


@pytest.fixture
async def live(convened: House) -> House:
    await convened.play(example(), until=lambda m: m.debate.speaker is not None)
    return convened


@pytest.fixture
async def held(convened: House) -> House:
    await convened.play(example())
    return convened


@pytest.fixture
async def published(held: House) -> House:
    await held.publish()
    return held
