"""The wire: what a browser and the server say to each other over the one WebSocket of a participant.

Every message is a JSON object with a `type`. A client's command carries no actor and no time: the session says who
it is, the server when. Times are UTC in milliseconds. TypeScript types are generated from these (`room/src/wire/`).

Order of a connection: the client sends `hello`; the server answers `welcome`. Who is not yet admitted waits in the
lobby (`waiting: true`) and gets nothing of the record until admitted, then `welcome` again. Then `entries` follow
(a fresh client folds them from nothing), then the client is live. A `reset` says: drop the fold, `entries` follow
from 0. `upto` says that nothing below it is missing, seen or not. `options` and `presence` come whole after each
`welcome` and `reset`, and then as what has changed.
"""

from typing import Annotated, Any, Literal

import msgspec

from hemicycle.live.attendance import Presence
from hemicycle.live.interpreting import Appeal, Appealed, BoothSaid, BoothTalk
from hemicycle.live.message import Message
from hemicycle.live.option_messages import Options
from hemicycle.live.proving import Proof, Prove, Size
from hemicycle.live.reasons import ByeReason, FailedCode
from hemicycle.live.seating import Seating
from hemicycle.live.signalling import MediaSignal, MediaSignalled, Signal, Signalled
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.words import Role, Texts

PROTOCOL = 1

Channel = Annotated[str, msgspec.Meta(max_length=35)]
"""What a listener may choose: `floor`, the original sound, or the language of a channel (BCP 47)."""


# ---- client to server


class Cursor(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How far a client has folded: every entry below `seq` that its audience class may see."""

    audience: str
    seq: Size


class Hello(Message, frozen=True, tag="hello"):
    """First message. `cursor` None: fold from nothing.

    `packed`: a page may come as gzip (RFC 1952) of its message, in a binary frame.
    """

    protocol: int = PROTOCOL
    cursor: Cursor | None = None
    packed: bool = True


class Act(Message, frozen=True, tag="act"):
    """A command. `id` is the client's idempotency key (8 to 64 characters): the same again gets the same receipt.

    `command` is an object of `hemicycle.procedure`, tagged by its own `type`.
    """

    id: str
    command: msgspec.Raw


class DeviceState(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a participant's device sends and hears, as it says itself. `quality`: 0 unknown, 1 bad, 2 weak, 3 good.

    `troubles`: what is wrong with it, codes of `live/troubles.py`; told to the chair and the secretariat alone, in
    `troubles`.

    `hears`: the channel that was chosen. `monitors`: an interpreter hears the boothmate as well. The public is not
    told what others hear.

    `played`: nobody sits there, a rehearsal plays the seat: it sends no picture and no sound, and takes none.
    """

    camera: bool = False
    microphone: bool = False
    screen: bool = False
    quality: int = 0
    troubles: list[str] = []
    hears: Channel = "floor"
    monitors: bool = False
    played: bool = False


class SetMedia(Message, frozen=True, tag="set-media"):
    """Tell the others what one's device sends."""

    state: DeviceState


class SetViewport(Message, frozen=True, tag="watch"):
    """Whose pictures are in view now. The others may be held back."""

    pictures: list[str]


class Ping(Message, frozen=True, tag="ping"):
    """Ask for `pong`."""

    at: int = 0


# ---- server to client


class You(msgspec.Struct, frozen=True):
    """Who the session is. `actor`: participant id or `secretariat`. `name` and so on: to greet by, before entering."""

    actor: str
    participant: str | None
    role: Role
    member: str | None
    name: str
    office: dict[str, str]
    family: str = ""


class IceServer(msgspec.Struct, frozen=True):
    """An entry of RTCConfiguration.iceServers."""

    urls: list[str]
    username: str | None = None
    credential: str | None = None


class Welcome(Message, frozen=True, tag="welcome"):
    """The connection stands. `waiting`: in the lobby. `audience`: the class whose entries follow. `now`: server time.

    `title`, `starts`, `languages` let the lobby greet. `vkey` is the key of the record's checkpoints.
    `device`: an opaque id of this connection. `checkpoint`: the signed note over the record's `upto` entries; in the
    lobby None. `restored`: signed notices that the record was put back from a backup, the earliest first.
    """

    protocol: int
    meeting: str
    title: dict[str, str]
    starts: int
    languages: list[str]
    you: You
    waiting: bool
    audience: str
    upto: int
    now: int
    media: Literal["mesh", "janus"]
    ice_servers: list[IceServer]
    vkey: str
    device: str
    checkpoint: str | None
    restored: list[str]


class WireEntry(msgspec.Struct, frozen=True):
    """An entry as a reader sees it. `label` says who may read it, and why. `texts` None: erased."""

    seq: int
    at: int
    act: tuple[int, int]
    by: str
    capacity: str | None = msgspec.field(name="for")
    label: str
    kind: str
    facts: dict[str, Any]
    texts: Texts | None


class Entries(Message, frozen=True, tag="entries"):
    """Entries in order; nothing below `upto` is missing. `now`: server time.

    `checkpoint`: the signed note over the record's first `upto` entries; None: more follows.
    """

    entries: list[WireEntry]
    upto: int
    now: int
    checkpoint: str | None


class Upto(Message, frozen=True, tag="upto"):
    """Heartbeat, every 5 s, without a checkpoint; and in place of entries that this reader may not see, with one."""

    upto: int
    now: int
    checkpoint: str | None = None


class Reset(Message, frozen=True, tag="reset"):
    """Fold again from nothing, as this audience class; `entries` follow."""

    audience: str


class Accepted(Message, frozen=True, tag="accepted"):
    """The act `id` is durable on the record at these seqs. `receipt`: see docs/record-format.md."""

    id: str
    seqs: list[int]
    receipt: dict[str, Any] | None


class Refused(Message, frozen=True, tag="refused"):
    """The rules refuse the act `id`, or the message could not be read (`code` `malformed`)."""

    id: str
    refusal: Refusal


class Failed(Message, frozen=True, tag="failed"):
    """The act `id` was not stored and does not count; it may be sent again under the same id.

    `code`: `not-stored`, `busy`, `uncertain` (ask again), or `damaged` (the record takes no more acts).
    """

    id: str
    code: FailedCode


class Guest(msgspec.Struct, frozen=True):
    """Somebody in the lobby."""

    participant: str
    name: str
    office: dict[str, str]
    role: Role
    member: str | None
    since: int


class Lobby(Message, frozen=True, tag="lobby"):
    """Who waits in the lobby; to the chair and the secretariat only."""

    waiting: list[Guest]


class Troubles(Message, frozen=True, tag="troubles"):
    """Whose device has trouble, in the room or in the lobby, and which; to the chair and the secretariat only."""

    people: dict[str, list[str]]


About = Literal["help", "badge"]
"""What is asked for over HTTP beside the record."""


class Beside(Message, frozen=True, tag="beside"):
    """What concerns this person beside the record has changed: ask for it again, over HTTP."""

    about: About


class Pong(Message, frozen=True, tag="pong"):
    """Answer to `ping`."""

    at: int
    now: int


class Bye(Message, frozen=True, tag="bye"):
    """The server ends the connection and says why. Only after `slow`, `restart` and `gone` connect again by yourself.

    `moved`: the seat was moved to another device. `other-tab`: the same browser goes on elsewhere. `replaced`: this
    browser sits for somebody else now. The others: docs/wire.md.
    """

    reason: ByeReason


FromClient = (
    Hello | Act | Signal | MediaSignal | SetMedia | SetViewport | Appeal | BoothTalk | Prove | Ping
)
FromServer = (
    Welcome
    | Entries
    | Upto
    | Proof
    | Reset
    | Accepted
    | Refused
    | Failed
    | Options
    | Presence
    | Lobby
    | Troubles
    | Seating
    | Signalled
    | MediaSignalled
    | Appealed
    | BoothSaid
    | Beside
    | Pong
    | Bye
)
