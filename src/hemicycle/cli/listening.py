"""Listening: the HTTP server over an open house, on a socket that is bound before anything is said."""

import asyncio
import errno
import socket
import ssl
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

import uvicorn
from starlette.applications import Starlette

from hemicycle.cli.fault import Fault
from hemicycle.cli.loop import signalled
from hemicycle.cli.protocols import AtOnce, answer_nothing, protocols
from hemicycle.web.line import LARGEST_MESSAGE, PONG_S
from hemicycle.web.lines import Lines
from hemicycle.web.live import Reception

PING_S = 5.0
LAST_WORDS_S = 3
LAST_PORT = 65535
BACKLOG = 2048
NOT_SENT = 64 * 1024
"""Bytes that may wait in the kernel for a reader."""


def bound(host: str, port: int) -> socket.socket:
    """A listening socket; port 0: a free one. Raises Fault.

    Who connects before the server runs is served once it does.
    """
    if not 0 <= port <= LAST_PORT:
        raise Fault(f"--port {port}: expected 0 to {LAST_PORT}")
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        if hasattr(socket, "TCP_NOTSENT_LOWAT"):
            # What waits for a slow reader waits here, not in the kernel, where a ping would wait behind it.
            listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NOTSENT_LOWAT, NOT_SENT)
        listening.bind((host, port))
        listening.listen(BACKLOG)
    except OSError as fault:
        listening.close()
        why = f"{host}:{port} cannot be listened on: {fault.strerror}"
        taken = ". Another server may be running; try another --port."
        raise Fault(why + (taken if fault.errno == errno.EADDRINUSE else "")) from fault
    return listening


def server(
    app: Starlette,
    *,
    lines: Lines | None = None,
    at_once: AtOnce = answer_nothing,
    reception: Reception | None = None,
    tls_cert: Path | None = None,
    tls_key: Path | None = None,
) -> uvicorn.Server:
    """The HTTP and WebSocket server; permessage-deflate is off, since it costs the fan-out its speed.

    `lines`: its connections, and how many there may be. `at_once`: what is answered below ASGI. `reception`: who may
    have a line of the live room. Raises Fault where certificate and key are none.
    """
    http, sockets = protocols(lines or Lines(), at_once, reception)
    config = uvicorn.Config(
        app,
        loop="none",
        http=http,
        ws=sockets,
        ws_max_size=LARGEST_MESSAGE,
        ws_ping_interval=PING_S,
        ws_ping_timeout=PONG_S,
        ws_per_message_deflate=False,
        lifespan="off",
        log_level="warning",
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_graceful_shutdown=LAST_WORDS_S,
        ssl_certfile=tls_cert,
        ssl_keyfile=tls_key,
    )
    try:
        config.load()
    except (OSError, ssl.SSLError) as fault:
        raise Fault(
            f"--tls-cert {tls_cert} --tls-key {tls_key}: {fault.strerror or fault}"
        ) from fault
    return uvicorn.Server(config)


async def serve_until_signalled(
    serving: uvicorn.Server,
    listening: socket.socket,
    farewell: Callable[[], Awaitable[None]],
    announce: Callable[[], None],
) -> None:
    """Serve until SIGINT or SIGTERM; then say farewell to who is connected, and end in good order.

    `announce` is called once signals are heeded. uvicorn's own handling raises the signal anew once it has ended, and
    so leaves no time to clear up.
    """
    ending = asyncio.Event()
    with signalled(ending.set):
        announce()
        running = asyncio.create_task(serving._serve([listening]))  # noqa: SLF001
        signal = asyncio.create_task(ending.wait())
        await asyncio.wait({running, signal}, return_when=asyncio.FIRST_COMPLETED)
        signal.cancel()
        serving.should_exit = True
        await farewell()
        await running


def say(*lines: str) -> None:
    """Tell the person who started the server, at once."""
    for line in lines:
        print(line)
    sys.stdout.flush()
