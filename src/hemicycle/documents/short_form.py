"""The short form: words that follow upon a verb, as whole sentences.

Meeting files of format 1 and records from before say what somebody does as verb and complement. Here, and nowhere else,
the grammar of a language makes a sentence of them; what is laid today is a whole sentence, and is never touched.
"""

from collections.abc import Iterable, Sequence
from itertools import groupby

import msgspec

from hemicycle.documents.acts import Act, Turn
from hemicycle.documents.people import Telling
from hemicycle.documents.subjects import BY_ALL, Subject, acting, subject_of
from hemicycle.documents.substance import paragraph
from hemicycle.documents.undertakings import Invited, committed, host, invited
from hemicycle.procedure.words import ItemId, Text

BREAK = "\n\n"


class Short(msgspec.Struct, frozen=True):
    """Words that follow upon a verb; of a commitment `verb` is None. `due`: an ISO 8601 date."""

    by: str
    text: Text
    verb: str | None = None
    item: ItemId | None = None
    due: str | None = None


class ShortInvitation(msgspec.Struct, frozen=True):
    """Whom somebody invites, and on what. `starts`: an ISO 8601 date."""

    by: str
    whom: Text
    topics: list[Text]
    series: bool
    starts: str | None


def conclusions_said(telling: Telling, shorts: Sequence[Short]) -> list[str]:
    """Each as a sentence in the language; empty where it has no words in it."""
    said = dict[int, str]()
    heard = set[str]()
    for _, group in groupby(enumerate(shorts), key=lambda one: (one[1].item, bool(one[1].text))):
        turns = [*_turns(telling, group)]
        told = paragraph(telling, turns, by_all=not heard.isdisjoint(BY_ALL))
        said |= {seq: one.text for one in told for seq in one.seqs}
        heard |= {turn.subject.key for turn in turns}
    return [_whole(said.get(place, ""), _rest(telling, one)) for place, one in enumerate(shorts)]


def _turns(telling: Telling, shorts: Iterable[tuple[int, Short]]) -> Iterable[Turn]:
    for place, one in shorts:
        first = _first(telling, one)
        if first and telling.language.tells and telling.language.knows(one.verb or ""):
            yield Turn(acting(telling, one.by, one.item), [Act(one.verb or "", first, [place])])


def commitments_said(telling: Telling, shorts: Sequence[Short]) -> list[str]:
    """Each as a sentence in the language; empty where it has no words in it."""
    said: list[str] = []
    before: Subject | None = None
    for one in shorts:
        subject, first = acting(telling, one.by, one.item), _first(telling, one)
        tells = bool(first) and telling.language.tells
        told = committed(telling, subject, before, first, one.due) if tells else ""
        said.append(_whole(told, _rest(telling, one)))
        before = subject if first else None
    return said


def invitations_said(telling: Telling, shorts: Sequence[ShortInvitation]) -> list[str]:
    """Each as a sentence in the language; empty where it does not say in it whom it invites."""
    return [_invitation(telling, one) for one in shorts]


def _invitation(telling: Telling, short: ShortInvitation) -> str:
    code, subject = telling.language.code, subject_of(telling, short.by)
    whom = _line(short.whom.get(code, ""))
    topics = [_line(one[code]) for one in short.topics if one.get(code)]
    given = Invited(whom, topics, short.series, short.starts)
    return (
        invited(telling, subject, host(telling, short.by, subject), given)
        if whom and telling.language.tells
        else ""
    )


def _line(words: str) -> str:
    return " ".join(words.split())


def _first(telling: Telling, short: Short) -> str:
    """The first paragraph, on one line."""
    whole = {code: words.split(BREAK)[0] for code, words in short.text.items()}
    return telling.text({"text": whole}, "text", "missing-conclusion", number=0)


def _rest(telling: Telling, short: Short) -> list[str]:
    """The paragraphs after the first, as they were written."""
    return short.text.get(telling.language.code, "").split(BREAK)[1:]


def _whole(first: str, rest: list[str]) -> str:
    return BREAK.join([first, *rest]) if first else ""
