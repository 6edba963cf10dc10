"""How a server joins the fediverse: accounts and inbox over its register, replies as comments, publications told."""

from collections.abc import Sequence

from hemicycle.access.clock import now_ms
from hemicycle.federation.federation import Federation
from hemicycle.outbound.egress.client import Egress, place_of
from hemicycle.outbound.sealing import Sealing
from hemicycle.web.commenting.pages import names_of_office
from hemicycle.web.federating.following import Telling
from hemicycle.web.federating.threads import CommentThreads
from hemicycle.web.site import Site


def join_fediverse(site: Site, sealing: Sealing) -> Federation:
    """The fediverse of a site; nothing of it runs yet. Others go by the world's clock, whatever that of the records."""

    async def names(body: str) -> Sequence[str]:
        return await names_of_office(site, body)

    register, base = site.door.register, site.settings.base_url
    trusted = frozenset(map(place_of, site.settings.trusted_fediverse))
    threads = CommentThreads(register, site.door.now, names, site.pages.forget)
    egress = Egress(f"Hemicycle (+{base})", trusted)
    now, records = now_ms, site.recorder.now
    made = Federation(register, base, sealing, threads, egress, now, records, trusted)
    site.due.worker.add(Telling(register, site, made))
    return made
