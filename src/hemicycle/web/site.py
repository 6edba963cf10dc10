"""What every page stands on: the rooms below, the settings, the words and the templates."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from pathlib import Path

from starlette.requests import HTTPConnection

from hemicycle.access.badges import Badges
from hemicycle.access.delegations import Delegations
from hemicycle.access.delegations import Post as DelegationPost
from hemicycle.access.device_tests import DeviceTests
from hemicycle.access.door import Door
from hemicycle.access.helping import Help
from hemicycle.access.papers import Papers
from hemicycle.access.people import Post
from hemicycle.access.rate_limiter import RateLimiter
from hemicycle.access.staff import Staff
from hemicycle.accounts.organisation import Organisation
from hemicycle.attachments.recordings import Recordings
from hemicycle.calendar.ports import Handed, Invitations
from hemicycle.comments.comments import Comments
from hemicycle.comments.queue import Queue as CommentQueue
from hemicycle.convene.drafts import MeetingDrafts
from hemicycle.directory.directory import Directory
from hemicycle.federation.federation import Federation
from hemicycle.keeping.keeping import Keeping
from hemicycle.outbound.post_office import PostOffice
from hemicycle.posting.posting import Posting
from hemicycle.printing.making import Printer
from hemicycle.readers.copies import Copies
from hemicycle.readers.journalists import Journalists
from hemicycle.readers.list import ReaderList
from hemicycle.rulebooks.given import Given
from hemicycle.settings import Settings
from hemicycle.web.assets import Assets
from hemicycle.web.body_looks import Looks
from hemicycle.web.catalogue import Catalogue
from hemicycle.web.drafting.presence import Presence
from hemicycle.web.drafts import Drafts
from hemicycle.web.ending_links import end_links
from hemicycle.web.exports import Exports
from hemicycle.web.follow_up.taking_over import TakingOver
from hemicycle.web.inviting.inviter import Inviter
from hemicycle.web.kept_pages import KeptPages
from hemicycle.web.kept_sheets import KeptSheets
from hemicycle.web.logbook import Logbooks
from hemicycle.web.messages import Words
from hemicycle.web.ports import Attachments, Hub, Photographs, Recorder, Rehearse
from hemicycle.web.posting.sign_ins import SignIns
from hemicycle.web.practices import Practices
from hemicycle.web.press.due import Due
from hemicycle.web.press.following import Following
from hemicycle.web.press.items import ItemPress
from hemicycle.web.press.laying import Lay, lay_blocks
from hemicycle.web.press.originals import Noting
from hemicycle.web.press.partnership import Partnership
from hemicycle.web.press.press import Press
from hemicycle.web.readouts import Compose, Readouts
from hemicycle.web.shown_links import ShownLinks
from hemicycle.web.states import States
from hemicycle.web.waiting import LobbyBook

STATIC = Path(__file__).parent / "static"
COMPOSED_AT_ONCE = 2
"""Long pages that are composed at the same time, each in a thread."""
INBOX_PER_S, INBOX_AT_ONCE = 20, 400
"""So much other servers hand in from one network in a second, and at once."""
COMMENTS_AT_ONCE, COMMENT_REST_S = 5, 60
"""So many comments from one address at once, and one more after so long."""


READERS_AT_ONCE, READER_REST_S = 5, 600
"""So many wishes to be told by mail from one address at once, and one more after so long."""


class Site:
    """One server's pages."""

    def __init__(
        self,
        recorder: Recorder,
        door: Door,
        settings: Settings,
        compose: Compose,
        catalogue: Catalogue,
        directory: Directory,
        meeting_drafts: MeetingDrafts,
        *,
        lay: Lay = lay_blocks,
        given: Callable[[], Given] = Given,
        hub: Hub | None = None,
        photographs: Photographs | None = None,
        attachments: Attachments | None = None,
        recordings: Recordings | None = None,
        since: Callable[[str], Mapping[str, int]] = lambda _: {},
        post_office: PostOffice | None = None,
        posting: Posting | None = None,
        static: Path = STATIC,
        organisation: Organisation | None = None,
        post: Post | None = None,
        papers: Papers | None = None,
        keeping: Keeping | None = None,
        rehearse: Rehearse | None = None,
        delegation_post: DelegationPost | None = None,
        settings_file: Path | None = None,
        invitations: Invitations | None = None,
        inviter: Inviter | None = None,
        mail_begins: Callable[[], Awaitable[None]] | None = None,
    ) -> None:
        self.recorder = recorder
        self.door = door
        self.settings = settings
        self.settings_file = settings_file
        self.invitations = invitations or Handed()
        self.help = Help(door.register, door.now)
        self.comments = Comments(door.register, door.now)
        self.comment_queue = CommentQueue(door.register, door.now)
        self.comment_rate = RateLimiter(1 / COMMENT_REST_S, COMMENTS_AT_ONCE, door.now)
        self.readers = ReaderList(door.register, door.now)
        self.journalists = Journalists(door.register, door.now)
        self.embargoed = Copies(door.register, door.now)
        self.reader_rate = RateLimiter(1 / READER_REST_S, READERS_AT_ONCE, door.now)
        self.badges = Badges(door.register, door.now)
        self.tests = DeviceTests(door.register, door.now)
        by_mail = post_office is None or post_office.by_mail
        self.staff = Staff(door, organisation, post if by_mail else None)
        self.delegates = Delegations(door, delegation_post if by_mail else None)
        self._posts = post, delegation_post
        self._mail_begins = mail_begins
        self.given = given
        self.hub = hub
        self.papers = papers
        self.inviter = inviter
        self.keeping = keeping
        self.rehearse = rehearse
        self.photographs = photographs
        self.attachments = attachments
        self.recordings = recordings
        self.since = since
        self.post_office = post_office
        self.posting = posting
        self.sign_ins = SignIns()
        self.assets = Assets(static)
        self.readouts = Readouts(recorder, compose)
        self.press = Press(recorder, lay)
        self.items = ItemPress(recorder)
        self.links_end = partial(end_links, recorder, door, settings.link_days)
        self.due = Due(
            door.register, recorder, self.press, self.items, recorder.now, self.links_end
        )
        self.due.worker.add(Following(door.register, recorder, self.press))
        self.due.worker.add(TakingOver(door.register, recorder, self.readouts))
        self.catalogue = catalogue
        self.partners = Partnership(door.register, settings, door.now)
        self.partners.worker.add(Noting(door.register, self.partners.sources, self.items))
        self.directory = directory
        self.looks = Looks(*directory.looks())
        self.zone = directory.told_before().zone  # whose clock the office goes by
        self.logbooks = Logbooks(recorder)
        self.exports = Exports(recorder)
        self.sheets = KeptSheets(Printer())
        self.federation: Federation | None = None
        """Joined once the site stands (`federating/joining.py`)."""
        self.inbox_rate = RateLimiter(INBOX_PER_S, INBOX_AT_ONCE, door.now)
        self.practices = Practices(recorder, door, rehearse)
        self.composing = asyncio.Semaphore(COMPOSED_AT_ONCE)
        self.lobbies = LobbyBook()
        self.shown_links = ShownLinks()
        self.drafts = Drafts()
        self.meeting_drafts = meeting_drafts
        self.drafting = Presence(door.now)
        self.editing = Presence(door.now)
        """Who is in which sentence of a text for the press."""
        self.sends_invitations = inviter is not None and post_office is not None
        self.states = States()
        self.pages = KeptPages(recorder, door.knocks, settings.languages)
        if keeping is not None:
            keeping.follow(self.pages.forget)
        self.words = {language: Words(language) for language in settings.languages}

    async def take_up_mail(self, settings: Settings) -> None:
        """A mail server was named: from now on letters leave by it, links and daily letters too."""
        self.settings = settings
        if self.post_office is not None:
            self.post_office.take_up(settings)
        self.staff.people.post, self.delegates.post = self._posts
        if self._mail_begins is not None:
            await self._mail_begins()
        self.pages.forget()


def site_of(request: HTTPConnection) -> Site:
    """The site that answers this request."""
    site: Site = request.app.state.site
    return site
