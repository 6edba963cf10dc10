"""What may become of a message, and what may happen to it."""

from typing import Literal, get_args

State = Literal[
    "waiting", "sending", "sent", "delivered", "refused", "unknown", "given-up", "by-hand"
]
"""`waiting` to be sent by a job · `sending` it may be leaving at this moment · `sent` the mail server has it, and gave
a receipt · `delivered` the reader's server has reported so · `refused` somebody on the way refused it for good ·
`unknown` whether it arrived: no answer was received; never sent again but by a person · `given-up` it was not accepted
in time · `by-hand` there is no mail server: a person hands it over."""
STATES: tuple[State, ...] = get_args(State)

Event = Literal[
    "put-off",
    "sent",
    "delivered",
    "delayed",
    "refused",
    "unknown",
    "given-up",
    "restored",
    "by-hand",
    "again",
    "settled",
    "readdressed",
    "superseded",
]
"""What an attempt, a report or a person brought about. `restored`: a backup was put back. `readdressed`: a person had
another message made of it, to another address, which is the answer. `superseded`: a later letter
says to the same reader what is true by now."""

TROUBLE: tuple[State, ...] = ("refused", "unknown", "given-up")
"""What a person must look at."""
UNFINISHED: tuple[State, ...] = ("waiting", "sending", "by-hand")
"""What has not led anywhere yet, as far as is known."""
READDRESSED: tuple[State, ...] = ("refused", "given-up")
"""What has not arrived, so that it may go to another address."""
AGAIN: tuple[State, ...] = (*TROUBLE, "sent", "delivered", "by-hand")
"""What a person may send again."""
OF_NOBODY = ("reader-confirm", "reader-told", "journalist-confirm")
"""Kinds of letters that readers ask for by themselves: what becomes of one is counted, and is no work of a person's."""
