"""The identifiers and closed vocabularies of a meeting, and the two kinds of strings that are none: texts and tokens.

One word, one meaning: these names are those of the field (see ARCHITECTURE.md).
A participant's identifier (`p1`, `p2`, …) names nobody: the name stands in a text, which the law may erase. So no
command and no fact holds a bare `str`: what a person wrote is a `Text`, all else has a form in which no prose fits.
"""

from collections.abc import Iterable
from typing import Annotated, Literal, NewType

from msgspec import Meta

Token = Annotated[str, Meta(pattern=r"^[A-Za-z0-9.:+_/-]{0,128}\Z")]
"""A code, an identifier, a date or a closed word, as rules compare them: no prose."""
Given = Annotated[str, Meta(max_length=256)]
"""What a person named or an application sent in a command, where its rule refuses what has no right form."""
Digest = Annotated[str, Meta(pattern=r"^[0-9a-f]{0,64}\Z")]
"""SHA-256 in lower-case hexadecimal; empty where there is none."""
RuleWords = Annotated[str, Meta(description="words of a rulebook")]
"""What a body's rules say, as the number of an article: never a person's words, and never erased."""
RuleText = dict[Token, RuleWords]
"""Words of a rulebook in each language."""

MeetingId = NewType("MeetingId", Given)
ParticipantId = NewType("ParticipantId", Token)
"""`p` and the place in the meeting file, from 1."""
MemberCode = NewType("MemberCode", Token)
"""A state by ISO 3166-1 alpha-2, or an organisation; `org:AU` where both have the code (see `procedure.codes`)."""
ItemId = NewType("ItemId", Given)
TrackId = NewType("TrackId", Given)
RequestId = NewType("RequestId", Token)
"""`r` and the seq of the entry that asked for the floor."""
StatementId = NewType("StatementId", Token)
"""`s` and the seq of the entry."""
OutcomeId = NewType("OutcomeId", Token)
"""`o` and the seq of the entry that proposed or entered it."""
PartId = NewType("PartId", Token)
"""The name of a text's part, kept for as long as it stands: `text`, `text-2`, …; of an invitation `whom`, `topic-1`, ….

One that was added later: the stem, the seq of the entry that proposed it and its place there (`text-12-1`).
"""
VoteId = NewType("VoteId", Token)
"""`v` and the seq of the entry that opened it."""
PositionId = NewType("PositionId", Token)
"""The id of the text, a colon, the delegation; with `:confided` what it says to the chair alone."""
MotionId = NewType("MotionId", Token)
"""`m` and the seq of the entry that moved it."""
AmendmentId = NewType("AmendmentId", Token)
"""`a` and the seq of the entry that proposed it."""
ProxyId = NewType("ProxyId", Token)
"""`y` and the seq of the entry that gave it."""
SilenceId = NewType("SilenceId", Token)
"""`q` and the seq of the entry that circulated the text."""
ProposalId = NewType("ProposalId", Token)
"""`d` and the seq of the entry that put it."""
PhotoId = NewType("PhotoId", Token)
"""`f` and the seq of the entry that called it."""
PersonId = NewType("PersonId", Token)
"""`n` and the seq of the entry that first names a person on a body's record."""
OfficeId = NewType("OfficeId", Given)
TenureId = NewType("TenureId", Token)
"""`h` and the seq of the entry by which somebody took an office."""
DelegateId = NewType("DelegateId", Token)
"""`d` and the seq of the entry by which somebody came into a delegation."""
SeriesId = NewType("SeriesId", Token)
"""`e` and the seq of the entry that called the series."""
ConferenceId = NewType("ConferenceId", Token)
"""`k` and the seq of the entry that planned the conference."""
CommitmentId = NewType("CommitmentId", Token)
"""`g` and the seq of the entry that entered it on a body's record."""
MessageId = NewType("MessageId", Token)
"""`w` and the seq of the entry that entered it on a body's record."""
DocumentId = NewType("DocumentId", Token)
"""`l` and the seq of the entry that laid it."""
PlayId = NewType("PlayId", Token)
"""`y` and the seq of the entry that began it."""
Language = NewType("Language", Token)
"""BCP 47; `und` for what belongs to no language (a person's name)."""

Access = Literal["open", "closed"]
MeetingAccess = Literal["open", "closed", "chatham-house"]
"""`chatham-house`: closed, and whatever is told of it names nobody who was there."""
Mode = Literal["virtual", "hybrid", "in-person", "telephone", "written"]
"""`written`: the written procedure of a body between its meetings; nobody meets, and it is never opened."""
Gathering = Literal["call", "meeting", "bilateral", "bilaterals", "summit", "statement"]
"""What a meeting was, as its readout tells it; `bilaterals`: a series of them; `statement`: one issued together."""
Via = Literal["video", "telephone"]
"""By which link somebody took part in a meeting that others held in one place."""
Role = Literal["delegate", "observer", "interpreter", "secretariat", "press"]
Phase = Literal["convened", "open", "suspended", "closed", "cancelled"]
"""`cancelled`: before it was opened, and for good."""
AskedFor = Literal["statement", "point-of-order", "right-of-reply", "explanation-of-vote"]
"""For what the floor is asked."""
Purpose = AskedFor | Literal["for-motion", "against-motion"]
"""For what it is given: also to speak on a motion."""
Effect = Literal[
    "appeal",
    "quorum",
    "suspend",
    "adjourn-meeting",
    "adjourn-to",
    "refer",
    "adjourn-debate",
    "no-action",
    "reconsideration",
    "close-debate",
    "open-vote",
    "preliminary",
    "division",
    "waive-delay",
    "none",
]
"""What a motion does when it is carried: a closed list, each with its code in `deciding/motions/effects.py`."""
Binds = Literal["debate-closed", "debate-adjourned", "referred", "no-action", "vote-due"]
"""To what a motion that was carried binds the chair, until the meeting ends."""
Form = Literal["conclusion", "commitment", "invitation"]
"""What kind of outcome a text is: what is concluded, undertaken, or whom one invites."""
Part = Literal["document", "addendum", "corrigendum"]
"""What a document of a symbol is: the document itself, or one that adds to it or corrects it."""
Format = Literal["pdf", "png", "jpeg", "odt", "docx", "xlsx", "pptx", "text"]
"""What the content of a file is; each has its media type in `attachments/formats.py`."""
Film = Literal["webm", "mp4"]
"""What the file of a recorded statement is, by its container."""
Manner = Literal["statement", "summary"]
"""As what the chair issues a text on the chair's own responsibility."""

Text = Annotated[dict[str, str], Meta(extra={"text": True})]
"""One text in each language: language → words. It stands on a seal of its own and may be erased."""
Texts = dict[Token, Text]
"""The texts of an entry by their name: `title`, `office`, …"""

NO_LANGUAGE = "und"


def in_no_language(words: str) -> Text:
    """A text of what belongs to no language, as a name."""
    return {NO_LANGUAGE: words}


def in_one(texts: Iterable[Text]) -> Text:
    """Parts as one text in each language: an empty line between them."""
    found: dict[str, list[str]] = {}
    for text in texts:
        for language, words in text.items():
            found.setdefault(language, []).append(words)
    return {language: "\n\n".join(words) for language, words in found.items()}
