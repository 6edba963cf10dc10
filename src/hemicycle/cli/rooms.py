"""The wiring of a server's rooms over its records and its register."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from starlette.applications import Starlette

from hemicycle.access.badges import BadgesEnd
from hemicycle.access.clock import now_ms
from hemicycle.access.door import Door
from hemicycle.access.liveness import Liveness
from hemicycle.access.papers import Papers
from hemicycle.attachments.attachments import Attachments
from hemicycle.attachments.contents import format_of
from hemicycle.attachments.erasing import Erasing
from hemicycle.attachments.films import told_of
from hemicycle.attachments.recordings import Recordings
from hemicycle.attachments.store import Files
from hemicycle.calendar.inbox import Inbox
from hemicycle.calendar.known import KnownInvitations, answered
from hemicycle.calendar.tokens import Tokens
from hemicycle.carrying.follower import Follower
from hemicycle.carrying.followers import Followers
from hemicycle.carrying.watermark import FileWatermark
from hemicycle.cli.media import Media
from hemicycle.cli.outside import organisation_of
from hemicycle.cli.playing import Playing
from hemicycle.cli.telling import compose
from hemicycle.convene.drafts import FOLDER as DRAFTS
from hemicycle.convene.drafts import MeetingDrafts
from hemicycle.directory.directory import Directory
from hemicycle.directory.given import with_standing
from hemicycle.directory.standing import StandingBodies
from hemicycle.keeping.keeping import Keeping
from hemicycle.keeping.packing import ErasedTexts
from hemicycle.live.hub import Hub
from hemicycle.live.ice import relays_of
from hemicycle.live.seating import Seating
from hemicycle.media.photographer import Photographer
from hemicycle.media.pictures import Pictures
from hemicycle.outbound.post_office import PostOffice
from hemicycle.outbound.sealing import Sealing
from hemicycle.posting.follower import Published
from hemicycle.posting.opening import open_posting
from hemicycle.posting.posting import Posting
from hemicycle.readers.telling import TELL
from hemicycle.record.restoration import time_of
from hemicycle.recorder.ports import Clock
from hemicycle.recorder.recorder import Recorder
from hemicycle.register.register import Register
from hemicycle.rulebooks.given import Given, in_folder, read_given
from hemicycle.settings import FILE_NAME, Settings
from hemicycle.stores.keys import secret_of
from hemicycle.stores.notices import read_notices
from hemicycle.stores.opening import KEYS
from hemicycle.web.app import build_app
from hemicycle.web.catalogue import Catalogue
from hemicycle.web.delegation.daily import Daily
from hemicycle.web.delegation.deeds import Deeds
from hemicycle.web.delegation.mail import DelegationMail
from hemicycle.web.federating.following import Publications
from hemicycle.web.follow_up.taking_over import Closings
from hemicycle.web.inviting.following import Inviting
from hemicycle.web.inviting.inviter import Inviter
from hemicycle.web.inviting.reminders import Reminders
from hemicycle.web.lines import Lines, raise_descriptors
from hemicycle.web.link_mail import LinkMail
from hemicycle.web.listing import Listing
from hemicycle.web.live import live_routes
from hemicycle.web.office_mail import office_mail
from hemicycle.web.places import RECORDINGS, all_places
from hemicycle.web.press.decided import Decided
from hemicycle.web.press.due import Due, Schedules
from hemicycle.web.press.following import Changes
from hemicycle.web.press.found import PublishedWords
from hemicycle.web.press.outward import Outward
from hemicycle.web.subscribing.telling import ReadersTold

if TYPE_CHECKING:
    from hemicycle.calendar.lmtp import Lmtp

PHOTOS = "photos"
"""The folder of the family photos in the data folder."""
CREDENTIALS = "credentials"
"""The folder of the credentials that were handed in."""
ATTACHMENTS = "attachments"
"""The folder of the files that were laid."""


@dataclass(frozen=True)
class Rooms:
    """The rooms of a server, wired; nothing in them runs yet."""

    door: Door
    hub: Hub
    app: Starlette
    lines: Lines
    catalogue: Catalogue
    followers: Followers
    attachments: Attachments
    meeting_drafts: MeetingDrafts
    recordings: Recordings
    photographer: Photographer
    post_office: PostOffice
    posting: Posting
    keeping: Keeping
    daily: Daily
    due: Due
    reminders: Reminders
    begin_by_mail: Callable[[], Awaitable[None]]
    playing: Playing
    inbox: Inbox
    lmtp: "Lmtp | None"


def furnish(
    data: Path,
    settings: Settings,
    recorder: Recorder,
    register: Register,
    media: Media,
    clock: Clock,
    at_door: Callable[[], int],
    rulebooks: Sequence[Path],
) -> Rooms:
    """The rooms over one data folder. `clock` is that of the records, `at_door` that by which sessions live."""
    notices = read_notices(data)
    door = Door(register, settings, at_door, now_ms)
    hub = Hub(
        recorder,
        clock.now,
        vkey=recorder.vkey,
        relays=relays_of(settings),
        engine=media.engine,
        living=Liveness(register, settings, at_door).living,
        seating=lambda record: seating_of(door, record),
        restored=lambda record: notices.get(record, ()),
    )
    lines = Lines(raise_descriptors(), settings.trusted_proxies)
    photographer = Photographer(recorder, clock, Pictures(data / PHOTOS))
    files = Files(data / ATTACHMENTS, format_of, settings.documents_mb * 1_000_000)
    films = Files(data / RECORDINGS, told_of, settings.recordings_mb * 1_000_000)
    attachments = Attachments(recorder, files, clock.now)
    recorder.ask_of_files(attachments.holds)
    draft_files = Files(data / DRAFTS, format_of, settings.documents_mb * 1_000_000)
    meeting_drafts = MeetingDrafts(register, now_ms, draft_files)
    recordings = Recordings(recorder, register, films, now_ms, settings.recording_mb * 1_000_000)
    recorder.handed_in = recordings.holds
    watermark = FileWatermark(data)
    invitations = KnownInvitations()
    inbox = Inbox(register, invitations, now_ms)
    post_office = PostOffice(register, settings, watermark, now_ms)
    post_office.hear(inbox.read)
    sealing = Sealing(secret_of(data / KEYS))
    posting = open_posting(*(register, settings, sealing, watermark, now_ms), post_office.outbox)
    tokens = Tokens(secret_of(data / KEYS))
    directory = Directory(register)
    inviter = Inviter(post_office.outbox, settings, tokens, answered)
    rules: list[Follower] = [
        Listing(list(settings.languages)),
        Deeds(),
        StandingBodies(),
        office_mail(post_office.outbox, settings, now_ms),
        Inviting(inviter, now_ms),
        Erasing(files, films),
        ErasedTexts(),
        BadgesEnd(),
        Schedules(),
        Closings(),
        PublishedWords(),
        Decided(),
        Changes(),
        Outward(now_ms),
        Publications(),
        ReadersTold(now_ms),
        Published(now_ms),
    ]
    followers = Followers(recorder, register, rules, watermark)
    followers.on_outward(post_office.outbox.wake)
    followers.on_outward(posting.wake)
    catalogue = Catalogue(register, followers)
    papers = Papers(data / CREDENTIALS)

    async def packed() -> None:
        await register.pack()
        await recorder.pack()

    keeping = Keeping(
        register,
        all_places(register, recorder, data, papers, photographer.tidy, recordings),
        data,
        now_ms,
        followers.current,
        packed,
        catalogue.under_way,
        max(filter(None, map(time_of, chain(*notices.values()))), default=None),
    )

    def given() -> Given:
        return with_standing(register, read_given([*rulebooks, *in_folder(data)]))

    to_delegations = DelegationMail(post_office.outbox, settings, now_ms)
    reminders = Reminders(register, recorder, inviter.remind, post_office.outbox.wake, now_ms)
    daily = Daily(
        *(register, recorder, catalogue, given, to_delegations, now_ms),
        invitations,
    )

    async def begin_by_mail() -> None:
        await reminders.start(lambda: followers.begun)
        await daily.start(lambda: followers.begun)

    hub.follow(photographer.follow)
    door.listen(lambda ended, why: hub.end_sessions([who.session for who in ended], why))
    door.follow(hub.seats_changed)
    organisation = organisation_of(settings, at_door)
    playing = Playing(settings)
    app = build_app(
        recorder,
        door,
        settings,
        compose=compose,
        given=given,
        catalogue=catalogue,
        directory=directory,
        meeting_drafts=meeting_drafts,
        hub=hub,
        since=hub.waiting_since,
        photographs=photographer,
        attachments=attachments,
        recordings=recordings,
        live=live_routes(hub, lines),
        media=media.check,
        post_office=post_office,
        posting=posting,
        organisation=organisation,
        post=LinkMail(post_office.outbox, settings, now_ms),
        papers=papers,
        keeping=keeping,
        rehearse=playing,
        delegation_post=to_delegations,
        mail_begins=begin_by_mail,
        settings_file=data / FILE_NAME,
        inviter=inviter,
        invitations=invitations,
        sealing=sealing,
    )
    due: Due = app.state.site.due
    followers.on_outward(lambda: due.wake(TELL))
    return Rooms(
        door,
        hub,
        app,
        lines,
        catalogue,
        followers,
        attachments,
        meeting_drafts,
        recordings,
        photographer,
        post_office,
        posting,
        keeping,
        daily,
        due,
        reminders,
        begin_by_mail,
        playing,
        inbox,
        _lmtp(inbox, settings.mail_listen),
    )


def _lmtp(inbox: Inbox, listen: str) -> "Lmtp | None":
    if not listen:
        return None
    from hemicycle.calendar.lmtp import Lmtp  # noqa: PLC0415 (a start does without)

    return Lmtp(inbox, listen)


async def seating_of(door: Door, record: str) -> Seating:
    """Moved seats and opened links, as the wire tells them."""
    return msgspec.convert(await door.seating(record), Seating, from_attributes=True)
