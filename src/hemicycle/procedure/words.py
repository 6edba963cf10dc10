"""The identifiers and closed vocabularies of a meeting.

One word, one meaning: these names are those of the field (see ARCHITECTURE.md).
A participant's identifier (`p1`, `p2`, …) names nobody: the name stands in a text, which the law may erase.
"""

from typing import Literal, NewType

MeetingId = NewType("MeetingId", str)
ParticipantId = NewType("ParticipantId", str)
"""`p` and the place in the meeting file, from 1."""
MemberCode = NewType("MemberCode", str)
"""A state by ISO 3166-1 alpha-2, or an organisation; `org:AU` where both have the code (see `procedure.codes`)."""
ItemId = NewType("ItemId", str)
TrackId = NewType("TrackId", str)
RequestId = NewType("RequestId", str)
"""`r` and the seq of the entry that asked for the floor."""
StatementId = NewType("StatementId", str)
"""`s` and the seq of the entry."""
OutcomeId = NewType("OutcomeId", str)
"""`o` and the seq of the entry that proposed or entered it."""
VoteId = NewType("VoteId", str)
"""`v` and the seq of the entry that opened it."""
MotionId = NewType("MotionId", str)
"""`m` and the seq of the entry that moved it."""
AmendmentId = NewType("AmendmentId", str)
"""`a` and the seq of the entry that proposed it."""
SilenceId = NewType("SilenceId", str)
"""`q` and the seq of the entry that circulated the text."""
PhotoId = NewType("PhotoId", str)
"""`f` and the seq of the entry that called it."""
Language = NewType("Language", str)
"""BCP 47; `und` for what belongs to no language (a person's name)."""

Access = Literal["open", "closed"]
Mode = Literal["virtual", "hybrid", "in-person", "telephone", "written"]
"""`written`: the written procedure of a body between its meetings; nobody meets, and it is never opened."""
Role = Literal["delegate", "observer", "interpreter", "secretariat", "press"]
Phase = Literal["convened", "open", "suspended", "closed"]
Purpose = Literal["statement", "point-of-order", "right-of-reply", "explanation-of-vote"]
Form = Literal["conclusion", "commitment", "invitation"]
"""What kind of outcome a text is: what is concluded, undertaken, or whom one invites."""

Text = dict[str, str]
"""One text in each language: language → words."""
Texts = dict[str, Text]
"""The texts of an entry by their name: `title`, `office`, …"""

NO_LANGUAGE = "und"
