"""[FEDI-6] The office's page of the fediverse: accounts of bodies, who follows, reports and messages, blocks."""

from typing import Any

import msgspec
from sqlalchemy import Connection, delete, func, insert, select
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does, sees
from hemicycle.federation.accounts import Account, NameTaken
from hemicycle.federation.addresses import NAME
from hemicycle.federation.federation import Federation
from hemicycle.federation.following import forget_follows
from hemicycle.federation.for_office import Message, messages_of, settle_message
from hemicycle.federation.people import is_blocked
from hemicycle.federation.reading import host_of
from hemicycle.federation.tables import (
    blocks,
    deliveries,
    followers,
    hosts,
    people,
    posts,
    reactions,
)
from hemicycle.web.federating.accounts import federation_of
from hemicycle.web.forms import field, number_in
from hemicycle.web.known_bodies import known_bodies
from hemicycle.web.policy import allow
from hemicycle.web.press.public_path import public_path
from hemicycle.web.render import language, page
from hemicycle.web.site import site_of

HERE = "/secretariat/fediverse"
MOST = 200
"""Blocks and silent servers that the page lists."""


class Seen(msgspec.Struct, frozen=True):
    """An account as the page has it. `servers`: of its followers; `silent`: servers that nothing reaches, since."""

    account: Account
    handle: str
    title: str
    followers: int
    servers: int
    posts: int
    likes: int
    boosts: int
    messages: list[Message]
    blocks: list[tuple[int, str]]
    silent: list[tuple[str, int]]


@allow(sees("publication"))
async def show(request: Request) -> Response:
    """All accounts that are for whoever reads, and the form that begins one."""
    return await _page(request)


@allow(does("publication"))
async def begin(request: Request) -> Response:
    """Give a body an account, once and for good."""
    federation = federation_of(request)
    form = await request.form(max_files=0, max_fields=4)
    body, name = field(form, "body"), field(form, "name").lower().removeprefix("@")
    if body not in dict(await _bodies(request)):
        raise HTTPException(400)
    typed = {"body": body, "name": name}
    if not NAME.fullmatch(name) or name == "server":
        return await _page(request, "name", typed)
    if field(form, "sure") != "yes":
        return await _page(request, "sure", typed)
    try:
        made = await federation.accounts.begin(body, name)
    except NameTaken:
        return await _page(request, "taken", typed)
    return RedirectResponse(f"{HERE}?begun={made.name}", 303)


@allow(does("publication"))
async def block(request: Request) -> Response:
    """Take nothing more from a server or an account, and bring it nothing."""
    federation, body, form = await _asked(request)
    subject = await _subject(federation, field(form, "subject"))
    if subject is None:
        return await _page(request, "subject", {"blocks": body, "subject": field(form, "subject")})

    def work(register: Connection) -> None:
        same = blocks.c.body == body, blocks.c.subject == subject
        if register.scalar(select(blocks.c.id).where(*same)) is None:
            row = {"body": body, "subject": subject, "at": federation.now()}
            register.execute(insert(blocks).values(row))
        mine = select(people.c.id, people.c.actor).join(followers).where(followers.c.body == body)
        for person, actor in register.execute(mine).all():
            if is_blocked(register, body, actor):
                forget_follows(register, person, body)

    await federation.register.write(work)
    return RedirectResponse(f"{HERE}#{body}", 303)


@allow(does("publication"))
async def unblock(request: Request) -> Response:
    """Take things again from who was blocked."""
    federation, body, form = await _asked(request)
    number = number_in(field(form, "block"), 15)
    gone = delete(blocks).where(blocks.c.body == body, blocks.c.id == number)
    await federation.register.write(lambda register: register.execute(gone))
    return RedirectResponse(f"{HERE}#{body}", 303)


@allow(does("publication"))
async def settle(request: Request) -> Response:
    """A report or a message was read."""
    federation, body, form = await _asked(request)
    number = number_in(field(form, "message"), 15) or 0
    await federation.register.write(lambda c: settle_message(c, number, body, federation.now()))
    return RedirectResponse(f"{HERE}#{body}", 303)


async def _asked(request: Request) -> tuple[Federation, str, Any]:
    """A form about a body whose account is for whoever sent it. Raises 404."""
    federation, body = federation_of(request), request.path_params["body"]
    known = request.state.who.body in (None, body) and await federation.accounts.of(body)
    if not known or not body:
        raise HTTPException(404)
    return federation, body, await request.form(max_files=0, max_fields=4)


async def _subject(federation: Federation, written: str) -> str | None:
    """A server by its name, or an account by its handle or address, as blocks have it."""
    written = written.strip().lower() if "://" not in written else written.strip()
    if "://" in written:
        return written if host_of(written) and " " not in written else None
    name, _, host = written.removeprefix("@").rpartition("@")
    if not host or ("." not in host and ":" not in host) or any(c in host for c in "/ ?#"):
        return None
    if not name:
        return host
    asked = select(people.c.actor).where(func.lower(people.c.handle) == f"@{name}@{host}")
    return await federation.register.read(lambda register: register.scalar(asked))


async def _bodies(request: Request) -> list[tuple[str, str]]:
    own = request.state.who.body
    return [one for one in await known_bodies(request) if own in (None, one[0])]


async def _page(request: Request, fault: str = "", typed: dict[str, str] | None = None) -> Response:
    federation, titles = federation_of(request), dict(await _bodies(request))
    accounts = [one for one in await federation.accounts.bodies() if one.body in titles]

    def work(register: Connection) -> list[Seen]:
        return [_seen(register, federation, one, titles[one.body]) for one in accounts]

    seen = await federation.register.read(work)
    having = {one.body for one in accounts}
    return page(
        request,
        "secretariat/fediverse.html",
        status=422 if fault else 200,
        accounts=seen,
        free=[one for one in titles.items() if one[0] not in having],
        host=federation.addresses.host,
        fault=fault,
        typed=typed or {},
        begun=request.query_params.get("begun", ""),
        place_of=lambda record: f"/{language(request)}{public_path(record)}",
        to_read=(await site_of(request).comment_queue.counts(request.state.who.body)).get(
            "waiting", 0
        ),
    )


def _seen(register: Connection, federation: Federation, account: Account, title: str) -> Seen:
    body = account.body
    following = followers.join(people, followers.c.person == people.c.id)
    both = select(func.count(), func.count(people.c.host.distinct())).select_from(following)
    number, servers = register.execute(both.where(followers.c.body == body)).one()
    standing = posts.c.body == body, posts.c.note.is_not(None)
    told = register.scalar(select(func.count()).select_from(posts).where(*standing))
    kinds = select(reactions.c.kind, func.count()).join(posts, posts.c.record == reactions.c.record)
    counted = kinds.where(*standing).group_by(reactions.c.kind)
    reacted = {str(kind): int(many) for kind, many in register.execute(counted)}
    blocked = select(blocks.c.id, blocks.c.subject).where(blocks.c.body == body)
    waits = select(deliveries.c.host).where(
        deliveries.c.body == body, deliveries.c.state.in_(("waiting", "given-up"))
    )
    silent = select(hosts.c.host, hosts.c.failing).where(
        hosts.c.failing.is_not(None), hosts.c.host.in_(waits)
    )
    return Seen(
        account,
        federation.addresses.handle(account.name),
        title,
        number,
        servers,
        int(told or 0),
        reacted.get("like", 0),
        reacted.get("boost", 0),
        messages_of(register, body),
        list(register.execute(blocked.order_by(blocks.c.subject).limit(MOST)).tuples()),
        list(register.execute(silent.order_by(hosts.c.failing).limit(MOST)).tuples()),
    )


routes: list[BaseRoute] = [
    Route(HERE, show, methods=["GET"]),
    Route(HERE, begin, methods=["POST"]),
    Route(f"{HERE}/{{body}}/block", block, methods=["POST"]),
    Route(f"{HERE}/{{body}}/unblock", unblock, methods=["POST"]),
    Route(f"{HERE}/{{body}}/settle", settle, methods=["POST"]),
]
