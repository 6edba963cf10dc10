"""All routes together, behind the gate."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import BaseRoute

from hemicycle.access.delegations import Post as DelegationPost
from hemicycle.access.door import Door
from hemicycle.access.papers import Papers
from hemicycle.access.people import Post
from hemicycle.accounts.organisation import Organisation
from hemicycle.attachments.recordings import Recordings
from hemicycle.calendar.ports import Invitations
from hemicycle.convene.drafts import MeetingDrafts
from hemicycle.directory.directory import Directory
from hemicycle.keeping.keeping import Keeping
from hemicycle.locales import languages
from hemicycle.outbound.post_office import PostOffice
from hemicycle.outbound.sealing import Sealing
from hemicycle.posting.posting import Posting
from hemicycle.rulebooks.given import Given
from hemicycle.settings import Settings, SettingsFault
from hemicycle.web import check
from hemicycle.web.catalogue import Catalogue
from hemicycle.web.errors import HANDLERS, error_page
from hemicycle.web.federating.joining import join_fediverse
from hemicycle.web.inviting.inviter import Inviter
from hemicycle.web.logs import keep_secrets
from hemicycle.web.page_cache import PageCache
from hemicycle.web.policy import undeclared
from hemicycle.web.ports import Attachments, Hub, MediaCheck, Photographs, Recorder, Rehearse
from hemicycle.web.posting.pictures import picture_of
from hemicycle.web.posting.told import item_told
from hemicycle.web.press.feeds import feed_at
from hemicycle.web.press.laying import Lay, lay_blocks
from hemicycle.web.press.republishing import described
from hemicycle.web.readouts import Compose
from hemicycle.web.security import Gate
from hemicycle.web.site import STATIC, Site
from hemicycle.web.subjects import SUBJECTS
from hemicycle.web.subscribing.telling import Telling


def build_app(
    recorder: Recorder,
    door: Door,
    settings: Settings,
    *,
    compose: Compose,
    catalogue: Catalogue,
    directory: Directory,
    meeting_drafts: MeetingDrafts,
    lay: Lay = lay_blocks,
    given: Callable[[], Given] = Given,
    hub: Hub | None = None,
    photographs: Photographs | None = None,
    attachments: Attachments | None = None,
    recordings: Recordings | None = None,
    since: Callable[[str], Mapping[str, int]] = lambda _: {},
    live: Sequence[BaseRoute] = (),
    media: MediaCheck | None = None,
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
    sealing: Sealing | None = None,
) -> Starlette:
    """The server's pages. `live`: the routes of the live channel, which declare a policy as all others do.

    `since` says since when each waits in the lobby of a record. `compose` tells a readout, `lay` lays its draft,
    `given` reads the bodies beside those on file, `catalogue` has the lists of meetings, `meeting_drafts` those that
    are being called, `directory` people, `papers` credentials.
    `organisation` is its own sign-in, `post` and `delegation_post` take letters with links, `media` answers the check
    of the path to the server's engine (None: there is none). Without a `post_office` nothing leaves, without `posting`
    nothing is posted, without `keeping` nobody is erased. `rehearse` plays the seats of a meeting (None: it cannot).
    The first start writes of mail into `settings_file` (None: it does not), and then `mail_begins` begins what goes by
    mail alone.
    `invitations`: where it stands who was invited to what. Without an `inviter` nobody is invited.
    Without `sealing`, which keeps its keys, there is no fediverse.
    Raises SettingsFault for a language that the pages do not speak.
    """
    for language in settings.languages:
        if language not in languages():
            raise SettingsFault(f"languages: no pages in {language!r}, only {[*languages()]}")
    site = Site(
        recorder,
        door,
        settings,
        compose,
        catalogue,
        directory,
        meeting_drafts,
        lay=lay,
        given=given,
        hub=hub,
        photographs=photographs,
        attachments=attachments,
        recordings=recordings,
        since=since,
        post_office=post_office,
        posting=posting,
        static=static,
        organisation=organisation,
        post=post,
        papers=papers,
        keeping=keeping,
        rehearse=rehearse,
        delegation_post=delegation_post,
        settings_file=settings_file,
        invitations=invitations,
        inviter=inviter,
        mail_begins=mail_begins,
    )
    site.partners.read(partial(feed_at, site), partial(described, site))
    if sealing is not None:
        site.federation = join_fediverse(site, sealing)
    site.due.worker.add(Telling(site))
    routes = [
        *live,
        *check.media_routes(media),
        *(route for subject in SUBJECTS for route in subject.routes),
    ]
    missing = undeclared(routes)
    if missing:
        raise ValueError(f"no policy is declared for {missing}")
    app = Starlette(
        routes=routes,
        middleware=[
            Middleware(PageCache, site=site),
            Middleware(Gate, site=site, error_page=error_page),
        ],
        exception_handlers=HANDLERS,
    )
    app.router.redirect_slashes = False
    app.state.site = site
    if posting is not None:
        posting.items = partial(item_told, site)
        posting.pictures = partial(picture_of, site)
    keep_secrets()
    return app
