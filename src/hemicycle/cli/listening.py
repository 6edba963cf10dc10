"""Listening: the HTTP server over an open house, on a socket that is bound before anything is said."""

import socket
import sys
from pathlib import Path

import uvicorn
from starlette.applications import Starlette

from hemicycle.cli.fault import Fault

PING_S = 5.0
PONG_S = 8.0
LARGEST_MESSAGE = 256 * 1024
LAST_WORDS_S = 3


def bound(host: str, port: int) -> socket.socket:
    """A listening socket; port 0: a free one. Raises Fault."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
    except OSError as fault:
        listening.close()
        why = f"{host}:{port} cannot be listened on: {fault.strerror}"
        raise Fault(f"{why}. Another server may be running; try another --port.") from fault
    return listening


def server(
    app: Starlette, *, tls_cert: Path | None = None, tls_key: Path | None = None
) -> uvicorn.Server:
    """The HTTP and WebSocket server; permessage-deflate is off, since it costs the fan-out its speed."""
    config = uvicorn.Config(
        app,
        loop="none",
        http="httptools",
        ws="websockets-sansio",
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
    return uvicorn.Server(config)


def say(*lines: str) -> None:
    """Tell the person who started the server, at once."""
    for line in lines:
        print(line)
    sys.stdout.flush()
