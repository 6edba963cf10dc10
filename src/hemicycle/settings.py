"""The settings of a server: `settings.toml` in its data folder, read once at start.

Unknown keys and wrong values are refused by the key's name. The file is written, with comments, at the first start.
Invariant: `base_url` is fixed, so that links, redirects and the checks of Host and Origin never follow a request.
"""

import tomllib
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

import msgspec

from hemicycle.file_settings import FILES_WITHIN, FIRST_FILES, FileSettings
from hemicycle.locales import languages
from hemicycle.mail_settings import FIRST_MAIL, check_mail
from hemicycle.mail_settings import SettingsFault as SettingsFault  # noqa: PLC0414 (handed on)
from hemicycle.network_settings import check_origins, check_proxies

FILE_NAME = "settings.toml"

FIRST = (
    """\
# Settings of this Hemicycle server. Restart it after a change.
# What is commented out has the value shown.

# The address at which people reach this server, as their browsers write it. Links begin with it, and requests that
# name another one are refused. Empty: http://HOST:PORT of `hemicycle serve`.
base_url = ""

# The name that the pages carry, for instance that of your organisation.
name = "Hemicycle"

# Languages of the pages, the first one being the default.
# languages = [{languages}]

# The address and port to listen on. Keep 127.0.0.1 behind a reverse proxy. `serve --host --port` outrank them.
# host = "127.0.0.1"
# port = 8000

# How long a device keeps its seat after it was last seen, in hours (1 to 720).
# session_h = 12

# The reverse proxies in front of this server, by address or network. Only what these say of whom they pass on
# (Forwarded, X-Forwarded-For) is believed. For a proxy on this machine: ["127.0.0.1", "::1"]
# trusted_proxies = []

# Partners in a network of your own that this server may reach, as https://HOST or http://HOST:PORT: their newsrooms are
# told what comes out, their feeds are read, accounts on them are posted to. Others are reached at ports 80 and 443 of
# the internet alone.
# trusted_partners = []

# Servers of the fediverse in networks of your own: reached wherever they are, and without TLS too, where it says so.
# trusted_fediverse = []

# Personal links end so many days after the readout was published (1 to 3650).
# link_days = 7

"""
    + FIRST_FILES
    + """\
# Requests that one client may send in a second, and in one burst.
# rate_per_s = 100
# rate_burst = 2000

# How pictures and sound travel: "mesh", from browser to browser, for about eight cameras; or "janus", a media server.
# A meeting may have its own: media_of = { "summit-2026" = "janus" }
# media = "mesh"
# media_of = {}

# The media server: "auto" starts this machine's own Janus; or the address of the WebSocket API of one that runs, with
# its api_secret. `serve --janus` outranks it, and makes "janus" the way of all meetings that have none of their own.
# janus = "auto"
# janus_secret = ""

# The addresses (or interfaces) of this machine at which its own Janus takes pictures and sound.
# Empty: the one by which it reaches others.
# janus_addresses = []

# How many of the public may watch one meeting by the media server at a time; each takes a port and a little of it.
# watchers = 500

# The secret that this server shares with its TURN server (coturn: use-auth-secret, static-auth-secret). Whoever is
# admitted gets a name and a password of their own, good for session_h hours. Empty: those of ice_servers, for all.
# turn_secret = ""

# The organisation's own sign-in (OpenID Connect), beside passkeys and links: its issuer, what it knows this server by,
# and its name on the button. It sends people back to BASE_URL/secretariat/enter/organisation/back.
# sign_in_issuer = ""
# sign_in_client = ""
# sign_in_secret = ""
# sign_in_name = ""

"""
    + FIRST_MAIL
    + """\
# STUN and TURN servers. Networks that allow no direct connection between participants need a TURN server.
# [[ice_servers]]
# urls = ["turn:turn.example.org:3478"]
# username = "name"
# credential = "secret"
"""
)


WITHIN = {
    "port": (0, 65535),
    "session_h": (1, 720),
    "link_days": (1, 3650),
    **FILES_WITHIN,
    "rate_per_s": (1, 1_000_000),
    "rate_burst": (1, 1_000_000),
    "watchers": (0, 5000),
}
"""The least and the greatest value of each number."""

Engine = Literal["mesh", "janus"]


class IceServer(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """An entry of RTCConfiguration.iceServers (W3C WebRTC 1.0, 4.2.2)."""

    urls: list[str]
    username: str | None = None
    credential: str | None = None


class Settings(FileSettings, frozen=True, forbid_unknown_fields=True):
    """All settings. `base_url` has no slash at its end; empty until the server knows its port (`placed`)."""

    base_url: str = ""
    name: str = "Hemicycle"
    languages: list[str] = msgspec.field(default_factory=lambda: [*languages()])
    host: str = "127.0.0.1"
    port: int = 8000
    session_h: int = 12
    trusted_proxies: list[str] = msgspec.field(default_factory=list)
    trusted_partners: list[str] = msgspec.field(default_factory=list)
    trusted_fediverse: list[str] = msgspec.field(default_factory=list)
    link_days: int = 7
    rate_per_s: int = 100
    rate_burst: int = 2000
    turn_secret: str = ""
    sign_in_issuer: str = ""
    sign_in_client: str = ""
    sign_in_secret: str = ""
    sign_in_name: str = ""
    ice_servers: list[IceServer] = msgspec.field(default_factory=list)
    media: Engine = "mesh"
    media_of: dict[str, Engine] = msgspec.field(default_factory=dict)
    janus: str = "auto"
    janus_secret: str = ""
    janus_addresses: list[str] = msgspec.field(default_factory=list)
    watchers: int = 500
    demo: bool = False
    """The public demo: its page offers seats. Never read from the file."""

    @property
    def https(self) -> bool:
        """Whether people reach this server by https."""
        return self.base_url.startswith("https://")

    @property
    def loopback(self) -> bool:
        """Whether people reach this server on their own machine only."""
        name = urlsplit(self.base_url).hostname or ""
        return name in ("127.0.0.1", "localhost", "::1") or name.endswith(".localhost")

    @property
    def insecure(self) -> bool:
        """Whether browsers take this server's pages for unprotected, and give them neither camera nor microphone."""
        return not self.https and not self.loopback

    @property
    def anywhere(self) -> bool:
        """Whether links would begin with the address that stands for all addresses, which leads nobody here."""
        return urlsplit(self.base_url).hostname in ("0.0.0.0", "::")  # noqa: S104

    def engine_of(self, meeting: str) -> Engine:
        """How this meeting's pictures and sound travel."""
        return self.media_of.get(meeting, self.media)

    @property
    def needs_janus(self) -> bool:
        """Whether any meeting goes by a media server."""
        return "janus" in (self.media, *self.media_of.values())

    def by_janus(self, janus: str) -> "Settings":
        """These settings, with every meeting that has no way of its own by this Janus. Raises SettingsFault."""
        changed = msgspec.structs.replace(self, janus=janus, media="janus")
        _check_janus(changed)
        return changed

    def placed(
        self, host: str, port: int, *, https: bool = False, demo: bool = False
    ) -> "Settings":
        """These settings for a server that listens on `host` and `port`."""
        scheme = "https" if https else "http"
        name = f"[{host}]" if ":" in host else host
        base_url = self.base_url or f"{scheme}://{name}:{port}"
        return msgspec.structs.replace(self, base_url=base_url, host=host, port=port, demo=demo)


def read_settings(data: Path) -> Settings:
    """The settings of a data folder; folder and file are made first, for their owner alone. Raises SettingsFault."""
    path = data / FILE_NAME
    if not path.exists():
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.touch(mode=0o600)
        path.write_text(
            FIRST.replace("{languages}", ", ".join(f'"{code}"' for code in languages())),
            encoding="utf-8",
        )
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise SettingsFault(f"{path}: not a TOML file: {fault}") from fault
    try:
        return settings_of(raw)
    except SettingsFault as fault:
        raise SettingsFault(f"{path}: {fault}") from fault


def settings_of(raw: dict[str, Any]) -> Settings:
    """Settings from plain values. Raises SettingsFault, naming the key."""
    if "demo" in raw:
        raise SettingsFault("demo: not a setting; run `hemicycle demo`")
    try:
        settings = msgspec.convert(raw, Settings)
    except msgspec.ValidationError as fault:
        raise SettingsFault(_named(str(fault))) from fault
    checked = msgspec.structs.replace(settings, base_url=_checked_base_url(settings.base_url))
    _check_values(checked)
    return checked


def _named(fault: str) -> str:
    """`Expected `int` - at `$.port`` → `port: Expected `int``."""
    what, at, where = fault.rpartition(" - at `$.")
    if at:
        key = where.rstrip("`")
        if key.startswith("mail_tls"):
            what = f'expected "required" or "none". {what}'
        if key.startswith("media"):
            what = f'expected "mesh" or "janus". {what}'
        return f"{key}: {what}"
    return fault.replace("Object contains unknown field", "unknown key")


def _checked_base_url(base_url: str) -> str:
    if not base_url:
        return ""
    try:
        parts = urlsplit(base_url)
        parts.port  # noqa: B018 (raises where the port is none)
    except ValueError as fault:
        raise SettingsFault(f"base_url: {fault}") from fault
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise SettingsFault('base_url: expected "https://HOST" or "http://HOST:PORT"')
    if parts.username or parts.query or parts.fragment or parts.path.strip("/"):
        raise SettingsFault("base_url: expected no user, path, query or fragment")
    return f"{parts.scheme}://{_usual_netloc(parts.scheme, parts.netloc)}"


def _usual_netloc(scheme: str, netloc: str) -> str:
    """As a browser writes it in `Origin`: lower case, the scheme's own port left out."""
    usual = {"http": ":80", "https": ":443"}[scheme]
    return netloc.lower().removesuffix(usual)


def _check_values(settings: Settings) -> None:
    for key, (least, most) in WITHIN.items():
        value = getattr(settings, key)
        if not least <= value <= most:
            raise SettingsFault(f"{key}: expected {least} to {most}, not {value}")
    _check_janus(settings)
    check_proxies(settings.trusted_proxies)
    check_origins("trusted_partners", settings.trusted_partners)
    check_origins("trusted_fediverse", settings.trusted_fediverse)
    check_mail(settings)
    if not settings.languages:
        raise SettingsFault("languages: expected one at least")
    for index, server in enumerate(settings.ice_servers):
        for url in server.urls:
            if not url.startswith(("stun:", "stuns:", "turn:", "turns:")):
                raise SettingsFault(
                    f"ice_servers[{index}].urls: expected stun: or turn:, not {url!r}"
                )


def _check_janus(settings: Settings) -> None:
    if settings.janus == "auto":
        return
    if not settings.janus.startswith(("ws://", "wss://")):
        raise SettingsFault(f'janus: expected "auto" or ws://HOST:PORT, not {settings.janus!r}')
    if not settings.janus_secret:
        raise SettingsFault("janus_secret: expected the api_secret of the Janus that runs")
