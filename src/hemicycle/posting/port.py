"""What a network is to us: the port that each file of `networks/` fills. Pure types.

A network says how long a text may be, what a correction and a withdrawal become there, and whether an attempt whose
answer was lost may be repeated. Its functions ask the network; what goes wrong is one of four faults.
"""

from collections.abc import Callable, Collection, Mapping
from typing import Literal, Protocol

import msgspec

NetworkName = Literal["mastodon", "bluesky", "telegram", "x", "facebook"]
Corrects = Literal["edit", "reply"]
"""What a correction becomes: the post is edited, or answered."""
Repeats = Literal["safe", "look", "never"]
"""After an answer was lost. `safe`: the same attempt again makes no second post (a key, an id of ours, or a look-up
that cannot miss it). `look`: a person repeats it, after it was looked up. `never`: it cannot be looked up."""


class Image(msgspec.Struct, frozen=True):
    """A picture (JPEG), with its words for who does not see it."""

    body: bytes
    alt: str
    width: int
    height: int


class Draft(msgspec.Struct, frozen=True):
    """What is to stand there. `words` hold the link; `title` and `summary` are for a card beside them.

    `made`: when it was written (UTC, ms).
    """

    words: str
    link: str
    language: str
    title: str
    summary: str
    made: int
    image: Image | None = None


class Account(msgspec.Struct, frozen=True):
    """An account of a body. `handle`: as people know it; `secret`: what opens it, by name."""

    id: int
    body: str
    network: NetworkName
    server: str
    handle: str
    language: str
    secret: Mapping[str, str]


class Stands(msgspec.Struct, frozen=True):
    """A post that stands: its id there, and the address of its page (empty where it has none)."""

    id: str
    url: str


class Measure(msgspec.Struct, frozen=True):
    """How long a text is of how much, and from which character on it is too much (None: it is not).

    `bytes`: where bytes are counted, too, how many of how many.
    """

    length: int
    most: int
    begins: int | None
    bytes: tuple[int, int] | None = None


class Field(msgspec.Struct, frozen=True):
    """What is asked for to connect an account. `secret`: it is kept sealed and shown to nobody."""

    name: str
    secret: bool = False
    needed: bool = True


class Connected(msgspec.Struct, frozen=True):
    """An account that opened. `expires`: when the sign-in ends (UTC, ms), where the network says so."""

    handle: str
    secret: dict[str, str]
    server: str
    expires: int | None = None


class Fault(Exception):
    """It did not go; the text is the network's answer, without our secrets."""


class PutOff(Fault):
    """It has not arrived, and may be tried again, after `wait_s` at the earliest."""

    def __init__(self, answer: str, wait_s: float = 0) -> None:
        super().__init__(answer)
        self.wait_s = wait_s


class Refused(Fault):
    """The network does not take it, and will not take it as it is. `signed_out`: since it knows us no more."""

    def __init__(self, answer: str, *, signed_out: bool = False) -> None:
        super().__init__(answer)
        self.signed_out = signed_out


class NoAnswer(Fault):
    """It left, and no answer was received: it may stand there."""


class Network(Protocol):
    """A network. Each function that asks it may raise a Fault."""

    @property
    def name(self) -> NetworkName:
        """As rows and addresses name it."""

    @property
    def title(self) -> str:
        """Its own name, in every language."""

    @property
    def fields(self) -> tuple[Field, ...]:
        """What is asked for to connect an account."""

    @property
    def corrects(self) -> Corrects:
        """What a correction becomes."""

    @property
    def repeats(self) -> Repeats:
        """Whether it may be repeated."""

    @property
    def tested(self) -> bool:
        """Whether its own software, or a faithful part of it, is among our tests."""

    @property
    def most_image(self) -> int:
        """How large a picture may be, in bytes; 0: none goes along."""

    def measure(self, words: str, *, image: bool) -> Measure:
        """How long a text is."""

    def price(self, words: str) -> int:
        """What a post costs, in thousandths of a US dollar."""

    def marker(self, now: int, dice: Callable[[int], int]) -> str:
        """What will make every attempt of one row the same post."""

    async def connect(self, given: Mapping[str, str]) -> Connected:
        """Open an account with what was typed."""

    async def post(
        self, account: Account, draft: Draft, marker: str, answers: Stands | None
    ) -> Stands:
        """Let it stand there; `answers`: as an answer to this."""

    async def edit(self, account: Account, stands: Stands, draft: Draft, marker: str) -> Stands:
        """Change what stands there."""

    async def delete(self, account: Account, stands: Stands, marker: str) -> None:
        """Let it stand there no more; what is gone already is no fault."""

    async def find(
        self, account: Account, draft: Draft, marker: str, known: Collection[str] = ()
    ) -> Stands | None:
        """Look it up; None: it does not stand there. `known`: ids of other posts of the text, such as the corrected."""
