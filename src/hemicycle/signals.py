"""What pages and the media engine say to each other to connect: typed, bounded, never stored.

In a mesh one page speaks to another (`PeerSignal`), and the server only carries it. With a media server a page speaks
to the engine (`PageSignal`), which answers (`EngineSignal`). `session` is the name that a page has for itself: it tells
the page from those before it of the same person. SDP is RFC 8866, a candidate RFC 8839, offer and answer RFC 9429.
"""

from typing import Annotated, Literal

import msgspec

LARGEST_NUMBER = 2**53 - 1
LONGEST_SDP = 60_000

Session = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f-]{8,64}\Z")]
"""The name that a page has for itself."""
Sdp = Annotated[str, msgspec.Meta(min_length=1, max_length=LONGEST_SDP)]
Mid = Annotated[str, msgspec.Meta(min_length=1, max_length=16)]
"""The name of a line within a connection (RFC 5888)."""
Number = Annotated[int, msgspec.Meta(ge=0, le=LARGEST_NUMBER)]
"""Counts offers, or connections."""
TrackKind = Literal["microphone", "camera", "screen"]


class Signal(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="t"):
    """A signal; `t` says which."""


# ---- from page to page


class PeerHello(Signal, frozen=True, tag="hello"):
    """I am here, and have no connection with your page."""

    session: Session


class PeerOffer(Signal, frozen=True, tag="offer"):
    """An offer to the page `to`."""

    session: Session
    to: Session
    sdp: Sdp


class PeerAnswer(Signal, frozen=True, tag="answer"):
    """The answer to the offer of the page `to`."""

    session: Session
    to: Session
    sdp: Sdp


class Candidate(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename="camel"):
    """An RTCIceCandidateInit: a way to a page; an empty one says that there are no more."""

    candidate: Annotated[str, msgspec.Meta(max_length=1000)]
    sdp_mid: Mid | None = None
    sdp_m_line_index: Annotated[int, msgspec.Meta(ge=0, le=65535)] | None = None
    username_fragment: Annotated[str, msgspec.Meta(max_length=256)] | None = None


class PeerCandidate(Signal, frozen=True, tag="ice"):
    """A way to this page, for the page `to`."""

    session: Session
    to: Session
    candidate: Candidate


PeerSignal = PeerHello | PeerOffer | PeerAnswer | PeerCandidate


# ---- from a page to the engine


class PageHello(Signal, frozen=True, tag="hello"):
    """I am here."""

    session: Session


class Mids(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The lines of an offer, by what each carries."""

    microphone: Mid | None = None
    camera: Mid | None = None
    screen: Mid | None = None


class PageOffer(Signal, frozen=True, tag="publish"):
    """The `n`-th offer of what the page sends."""

    session: Session
    n: Number
    sdp: Sdp
    mids: Mids = Mids()


class PageAnswer(Signal, frozen=True, tag="answer"):
    """The answer to the `n`-th offer on a connection."""

    session: Session
    connection: Number
    n: Number
    sdp: Sdp


class PageFailed(Signal, frozen=True, tag="failed"):
    """The page's receiving connection has failed: make a new one."""

    session: Session


PageSignal = PageHello | PageOffer | PageAnswer | PageFailed


# ---- from the engine to a page


class Begin(Signal, frozen=True, tag="begin"):
    """Nothing is known of the page; whether what it sends is published."""

    published: bool


class Kept(Signal, frozen=True, tag="kept"):
    """All stands; whether what the page sends is published."""

    published: bool


class Again(Signal, frozen=True, tag="again"):
    """Say hello again."""


class Full(Signal, frozen=True, tag="full"):
    """There is no room for another of the public."""


class Published(Signal, frozen=True, tag="published"):
    """The answer to the `n`-th offer of what the page sends."""

    n: int
    sdp: str


class Unpublished(Signal, frozen=True, tag="unpublished"):
    """The `n`-th offer could not be published."""

    n: int


class Largest(Signal, frozen=True, tag="largest"):
    """The largest picture of the page that anybody gets: 0 the smallest to 2."""

    layer: int


class MediaLine(msgspec.Struct, frozen=True):
    """Whose a line is, and what it carries."""

    participant: str
    kind: TrackKind


class EngineOffer(Signal, frozen=True, tag="offer"):
    """What the page is to receive: the `n`-th offer on a connection, whose lines are by mid."""

    connection: int
    n: int
    sdp: str
    lines: dict[str, MediaLine]


class MediaLines(Signal, frozen=True, tag="lines"):
    """The lines carry others now; nothing is negotiated."""

    lines: dict[str, MediaLine]


EngineSignal = (
    Begin | Kept | Again | Full | Published | Unpublished | Largest | EngineOffer | MediaLines
)
