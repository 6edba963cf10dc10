"""The configuration of a local Janus, as text: what it may do, where it listens, what it offers.

Only what meetings need is on: the plugins VideoRoom and EchoTest, the API by WebSocket on loopback. No admin API,
no event handlers, no recording. Files are named relative to the folder that Janus runs in.
"""

from collections.abc import Sequence

import msgspec

PLUGINS = ("libjanus_videoroom.so", "libjanus_echotest.so")
TRANSPORTS = ("libjanus_websockets.so",)
WARNINGS = 3
"""Janus' debug_level: fatal 1, errors 2, warnings 3."""


class JanusPlan(msgspec.Struct, frozen=True, kw_only=True):
    """What the caller decides. `api_secret` is asked for by every request, and again, as admin_key, to make a room.

    `addresses` (IP) are those of the candidates; one at least, or Janus would offer every address of the machine.
    `rtp_ports` are the first and the last UDP and TCP port of the media.
    """

    api_secret: str
    admin_secret: str
    port: int
    addresses: Sequence[str]
    event_loops: int
    rtp_ports: tuple[int, int] = (20000, 29999)


def config_files(plan: JanusPlan) -> dict[str, str]:
    """File name → text. Raises ValueError where no address is given."""
    if not plan.addresses:
        raise ValueError("a local Janus needs an address for its candidates")
    return {
        "janus.jcfg": _core(plan),
        "janus.transport.websockets.jcfg": _websockets(plan),
        "janus.plugin.videoroom.jcfg": _videoroom(plan),
        "janus.plugin.echotest.jcfg": _section("general", events=False),
    }


def _core(plan: JanusPlan) -> str:
    return (
        _section(
            "general",
            configs_folder=".",
            plugins_folder="./plugins",
            transports_folder="./transports",
            events_folder="./none",
            loggers_folder="./none",
            log_to_stdout=True,
            debug_level=WARNINGS,
            debug_timestamps=False,
            debug_colors=False,
            daemonize=False,
            server_name="Hemicycle",
            hide_dependencies=True,
            api_secret=plan.api_secret,
            admin_secret=plan.admin_secret,
            session_timeout=60,
            event_loops=plan.event_loops,
        )
        + _section(
            "media",
            ipv6=any(":" in address for address in plan.addresses),
            rtp_port_range=f"{plan.rtp_ports[0]}-{plan.rtp_ports[1]}",
            slowlink_threshold=4,
        )
        + _section(
            "nat",
            ice_enforce_list=",".join(plan.addresses),
            ice_lite=True,
            ice_tcp=True,
            full_trickle=False,
        )
        + _section("events", broadcast=False)
    )


def _websockets(plan: JanusPlan) -> str:
    general = _section(
        "general",
        json="compact",
        ws=True,
        ws_ip="127.0.0.1",
        ws_port=plan.port,
        wss=False,
    )
    return general + _section("admin", admin_ws=False, admin_wss=False)


def _videoroom(plan: JanusPlan) -> str:
    return _section(
        "general",
        string_ids=True,
        admin_key=plan.api_secret,
        lock_rtp_forward=True,
        events=False,
    )


def _section(section: str, **values: str | int) -> str:
    """A section in the language of libconfig."""
    lines = "".join(f"\t{key} = {_value(value)}\n" for key, value in values.items())
    return f"{section}: {{\n{lines}}}\n"


def _value(value: str | int) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int):
        return str(value)
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
