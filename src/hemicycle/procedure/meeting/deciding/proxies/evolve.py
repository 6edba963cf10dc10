"""How entries change the proxies. Copies facts, computes no rule."""

from hemicycle.procedure.core.changes import into
from hemicycle.procedure.core.subject import on
from hemicycle.procedure.core.values import AT, SEQ, like
from hemicycle.procedure.meeting.deciding.proxies.entries import ProxyGiven, ProxyWithdrawn
from hemicycle.procedure.meeting.deciding.proxies.state import Proxies, Proxy
from hemicycle.procedure.meeting.state import Meeting

GIVEN = like(Proxy, ProxyGiven, id=ProxyGiven.proxy, seq=SEQ, at=AT)
ROWS = (
    on(ProxyGiven, Meeting.proxies, into(Proxies.given).put(ProxyGiven.proxy, GIVEN)),
    on(ProxyWithdrawn, Meeting.proxies, into(Proxies.given).take(ProxyWithdrawn.proxy)),
)
