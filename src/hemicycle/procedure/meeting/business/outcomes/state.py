"""The outcomes on the table and agreed: texts of numbered parts, and the amendments to them."""

from typing import Literal

import msgspec

from hemicycle.procedure.meeting.business.outcomes.origin import Origin
from hemicycle.procedure.words import (
    NO_LANGUAGE,
    AmendmentId,
    Digest,
    Form,
    ItemId,
    Manner,
    OutcomeId,
    ParticipantId,
    PartId,
    Text,
    Texts,
    Token,
    TrackId,
    VoteId,
    in_one,
)

OutcomeStatus = Literal[
    "proposed",
    "put",
    "circulated",
    "objected",
    "voting",
    "adopted",
    "rejected",
    "entered",
    "withdrawn",
    "issued",
]

SETTLED: tuple[OutcomeStatus, ...] = ("adopted", "entered", "rejected", "withdrawn", "issued")
Made = Literal["laid", "revised", "carried", "accepted", "divided"]
"""How a version came about: laid on the table, revised by its sponsors, by an amendment that the meeting carried or the
sponsors accepted, or by a separate vote in which parts of it were rejected."""

WAITING = ("proposed", "overtaken")
"""Amendments that are not settled."""
SALT = "salt"
"""The name under which the salt of a text's digests stands among the words with which it was laid on the table."""

TOPIC = "topic-"
"""With which the ids of an invitation's topics begin."""


class Part(msgspec.Struct, frozen=True):
    """One part of a text: a paragraph, whom an invitation invites, or one of its topics.

    For each language that it has: `digests` its salted digest, `entries` the entry on whose seal its words stand.
    `stale`: languages that were not brought along when others were reworded. `preamble`: whether it says why, not what.
    """

    id: PartId
    digests: dict[Token, Digest]
    entries: dict[Token, int]
    stale: list[Token] = []
    preamble: bool = False


class AddedPart(msgspec.Struct, frozen=True):
    """A part that an amendment adds right after the part `after`; None: at the beginning."""

    id: PartId
    after: PartId | None
    digests: dict[Token, Digest]


class Wording(msgspec.Struct, frozen=True):
    """Words that entry `seq` brought, by part: those of each version are found by the entries of its parts."""

    seq: int
    texts: Texts


class Sponsor(msgspec.Struct, frozen=True):
    """One of those whose text it is: who laid it, took it over or joined them, and for whom they acted."""

    participant: str
    capacity: str | None


class Version(msgspec.Struct, frozen=True):
    """A version that stands no more: who made it, when and how; for each part the entries of its words, by language.

    `amendment`: that by which it came about. `preamble`: how many of its first parts said why.
    """

    number: int
    seq: int
    at: int
    author: str
    made: Made
    amendment: AmendmentId | None
    verb: str | None
    parts: dict[PartId, dict[Token, int]]
    preamble: int = 0


class Delay(msgspec.Struct, frozen=True):
    """The time that a delegation asked for to read documents: nothing is decided on the text `until` then (UTC, ms)."""

    participant: ParticipantId
    until: int


class Objection(msgspec.Struct, frozen=True):
    """Who objected to which version, in a call or in silence; `texts`: `reason`.

    `participant` None: it came by other means, for the delegation `capacity`. `lifted`: the entry that lifted it.
    """

    seq: int
    participant: ParticipantId | None
    capacity: str | None
    version: int
    texts: Texts
    lifted: int | None = None


class Amendment(msgspec.Struct, frozen=True):
    """A change of a text that waits for a vote of its own, or had it.

    `digest` fixes it. `replaces`: digests of the parts that it replaces, by language; `adds`, `deletes`: parts; `verb`
    None: it stays. `fallen`: another that was carried says the contrary. `overtaken`: another was carried that changed
    the same `clashes` (parts, or `verb`), and its author has not yet restated it on the new version.
    `amends`: the amendment that it would change; None: the text. `at`: when it was proposed or restated (ms).
    `agreed`: the sponsors who accept it. `entries`: where words of its parts stand on another entry than `seq`, by part
    and language: those of an amendment to it that was carried or accepted, and those in languages that were supplied,
    which are in `wordings`. `supplied`: by whom.
    """

    id: AmendmentId
    seq: int
    participant: ParticipantId
    capacity: str | None
    digest: str
    replaces: dict[PartId, dict[Token, Digest]]
    adds: list[AddedPart]
    deletes: list[PartId]
    verb: str | None
    texts: Texts
    at: int
    amends: AmendmentId | None = None
    status: Literal[
        "proposed", "overtaken", "carried", "accepted", "lost", "fallen", "withdrawn"
    ] = "proposed"
    clashes: list[Token] = []
    agreed: list[ParticipantId] = []
    entries: dict[PartId, dict[Token, int]] = {}
    wordings: list[Wording] = []
    supplied: dict[str, str] = {}

    @property
    def worded(self) -> list[Wording]:
        """All words that were brought for it, by entry."""
        return [Wording(self.seq, self.texts), *self.wordings]


class Outcome(msgspec.Struct, frozen=True):
    """A conclusion, commitment or invitation. `origin`: where it was adopted before it was laid here.

    `seq`: the entry of the version that stands; `put`: the entry that put it last; `settled`: the entry that adopted or
    entered it. `proposer`, `capacity`: who laid it or took it over; `sponsors`: whose text it is, and who alone may
    revise it; `chairs`: laid from the chair, and no delegation's.
    `author`, `since`, `made`, `amendment`: by whom, when (ms) and how the version that stands came about; `past`: those
    before it, from the first. `parts` in their order; `wordings`: the words of all versions, first those with which the
    text was laid, its salt among them. `approved`, `rejected`: parts, and the votes in which they were (division).
    `delay`: asked for; `waived`: when it was waived last (ms). `stale`: languages that are behind in some part.
    `called`, `call_until`: since when, at least until when it is put (ms). `supplied`: by whom a language was, of it.
    `status`: on the table, being put, under silence, objected to, being voted on, adopted (by consensus, in silence, or
    by `vote`), rejected by vote, entered by one, withdrawn, or `issued` by the chair. `acclaimed`: put to acclamation
    or adopted by it; `to_vote`: the version on which a vote was asked for. `amendments` in the order of their vote.
    """

    id: OutcomeId
    seq: int
    form: Form
    by: str
    proposer: str
    capacity: str | None
    verb: str | None
    joined: bool
    item: ItemId | None
    track: TrackId | None
    due: str | None
    body: str | None
    series: bool
    starts: str | None
    version: int
    digest: str
    parts: list[Part]
    wordings: list[Wording]
    status: OutcomeStatus
    author: str
    since: int
    made: Made = "laid"
    amendment: AmendmentId | None = None
    past: list[Version] = []
    sponsors: list[Sponsor] = []
    chairs: bool = False
    approved: dict[PartId, VoteId] = {}
    rejected: dict[PartId, VoteId] = {}
    delay: Delay | None = None
    waived: int | None = None
    stale: list[str] = []
    call_until: int | None = None
    called: int | None = None
    put: int | None = None
    objections: list[Objection] = []
    settled: int | None = None
    vote: VoteId | None = None
    amendments: list[Amendment] = []
    supplied: dict[str, str] = {}
    issued: Manner | None = None
    acclaimed: bool = False
    to_vote: int | None = None
    origin: Origin | None = None
    whole: bool = False

    @property
    def texts(self) -> Texts:
        """The words that stand, by part in their order; without those that were erased."""
        return self.worded({part.id: part.entries for part in self.parts})

    def worded(self, parts: dict[PartId, dict[Token, int]]) -> Texts:
        """The words of parts that stand, or stood, on these entries."""
        words = {wording.seq: wording.texts for wording in self.wordings}
        found = {
            name: {
                language: words[seq][name][language]
                for language, seq in entries.items()
                if language in words.get(seq, {}).get(name, {})
            }
            for name, entries in parts.items()
        }
        return {name: text for name, text in found.items() if text}

    def words_of(self, parts: list[PartId]) -> Text:
        """The words of some parts as one text, as they stand or stood last."""
        stood = [one.parts for one in self.past]
        now = {part.id: part.entries for part in self.parts}
        known = {name: on for version in [*stood, now] for name, on in version.items()}
        return in_one(self.worded({n: known[n] for n in parts if n in known}).values())

    def words_proposed(self, amendment: Amendment) -> Text:
        """`proposed_by` as one text."""
        return in_one(self.proposed_by(amendment).values())

    def proposed_by(self, amendment: Amendment) -> Texts:
        """The words that an amendment would put into the text, by part: what it replaces and what it adds."""
        words = {one.seq: one.texts for each in self.amendments for one in each.worded}
        made = {**amendment.replaces, **{one.id: one.digests for one in amendment.adds}}
        found = {
            name: {
                language: words[seq][name][language]
                for language in digests
                for seq in [amendment.entries.get(name, {}).get(language, amendment.seq)]
                if language in words.get(seq, {}).get(name, {})
            }
            for name, digests in made.items()
        }
        return {name: text for name, text in found.items() if text}

    @property
    def words(self) -> Text:
        """Its words as one text, paragraph by paragraph; of an invitation whom it invites."""
        return in_one(text for name, text in self.texts.items() if not name.startswith(TOPIC))

    @property
    def topics(self) -> Texts:
        """The topics of an invitation."""
        return {n: text for n, text in self.texts.items() if n.startswith(TOPIC)}

    @property
    def languages(self) -> set[str]:
        """The languages that some part of it has."""
        return {language for part in self.parts for language in part.digests}

    @property
    def salt(self) -> str:
        """The salt of its digests (hex); empty where it was erased with the words that it came with."""
        return self.wordings[0].texts.get(SALT, {}).get(NO_LANGUAGE, "")

    @property
    def sources(self) -> set[int]:
        """The entries on which its words stand."""
        return {seq for part in self.parts for seq in part.entries.values()}


class Outcomes(msgspec.Struct, frozen=True):
    """All outcomes, in the order in which they were laid on the table."""

    table: dict[OutcomeId, Outcome] = {}
