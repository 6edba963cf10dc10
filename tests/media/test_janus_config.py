"""What a local Janus is told to do, to listen on and to offer."""

import pytest
from msgspec.structs import replace

from hemicycle.media.janus_config import JanusPlan, config_files

PLAN = JanusPlan(
    api_secret="api-secret",
    admin_secret="admin-secret",
    port=18188,
    addresses=["192.0.2.7", "198.51.100.7"],
    event_loops=4,
    rtp_ports=(30000, 30099),
)


def settings(text: str) -> dict[str, str]:
    """`section.key` → value, as libconfig reads it."""
    found, section = {}, ""
    for line in text.splitlines():
        if line.endswith(": {"):
            section = line.removesuffix(": {")
        elif " = " in line:
            key, _, value = line.strip().partition(" = ")
            found[f"{section}.{key}"] = value
    return found


def test_the_core_has_secrets_and_offers_the_addresses_alone() -> None:
    core = settings(config_files(PLAN)["janus.jcfg"])
    assert core["general.api_secret"] == '"api-secret"'
    assert core["general.admin_secret"] == '"admin-secret"'
    assert core["general.event_loops"] == "4"
    assert core["general.daemonize"] == core["general.debug_timestamps"] == "false"
    assert core["nat.ice_enforce_list"] == '"192.0.2.7,198.51.100.7"'
    assert core["nat.ice_lite"] == core["nat.ice_tcp"] == "true"
    assert core["media.rtp_port_range"] == '"30000-30099"'
    assert core["media.ipv6"] == "false"
    assert core["events.broadcast"] == "false"


def test_the_api_is_on_loopback_and_there_is_no_admin_api() -> None:
    sockets = settings(config_files(PLAN)["janus.transport.websockets.jcfg"])
    assert sockets["general.ws_ip"] == '"127.0.0.1"'
    assert sockets["general.ws_port"] == "18188"
    off = ("general.wss", "admin.admin_ws", "admin.admin_wss")
    assert [sockets[key] for key in off] == ["false"] * 3


def test_rooms_have_names_and_take_the_secret() -> None:
    rooms = settings(config_files(PLAN)["janus.plugin.videoroom.jcfg"])
    assert rooms["general.string_ids"] == rooms["general.lock_rtp_forward"] == "true"
    assert rooms["general.admin_key"] == '"api-secret"'


def test_nothing_records() -> None:
    assert not any("rec" in text.replace("record_", "") for text in config_files(PLAN).values())


def test_ipv6_is_on_where_an_address_is_of_it() -> None:
    core = config_files(replace(PLAN, addresses=["2001:db8::7"]))["janus.jcfg"]
    assert settings(core)["media.ipv6"] == "true"


def test_a_quote_ends_no_value() -> None:
    core = config_files(replace(PLAN, api_secret='a"b\\c'))["janus.jcfg"]
    assert settings(core)["general.api_secret"] == r'"a\"b\\c"'


def test_without_an_address_there_is_no_configuration() -> None:
    with pytest.raises(ValueError, match="needs an address"):
        config_files(replace(PLAN, addresses=[]))
