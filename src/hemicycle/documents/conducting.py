"""The chair's script beforehand: what is to be said, step by step, and in which order, from the state of a meeting.

It tells what is planned, so it says of nothing that it happened. Each line is a message of `script.ftl` and its values,
so that console and paper have the same words. Knows no clock and no page.
"""

from collections.abc import Iterator
from typing import Literal

import msgspec
from msgspec.structs import replace

from hemicycle.procedure.meeting.business.agenda.numbering import numbers
from hemicycle.procedure.meeting.business.agenda.state import Item
from hemicycle.procedure.meeting.business.outcomes.state import WAITING, Outcome
from hemicycle.procedure.meeting.kernel.lifecycle.state import Sitting
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import NO_LANGUAGE, Texts

Kind = Literal["say", "act", "gavel", "branch"]


class Line(msgspec.Struct, frozen=True):
    """A message. `say`: words aloud; `act`: what is done; `gavel`; `branch`: the words if happens what `when` says."""

    kind: Kind
    key: str = ""
    values: dict[str, str | int] = {}
    when: str = ""


class Step(msgspec.Struct, frozen=True):
    """A step under its heading. `at`: when it is planned (UTC, ms), if that is known. `article`: on what it rests."""

    heading: str
    lines: list[Line]
    values: dict[str, str | int] = {}
    seq: int = 0
    at: int | None = None
    article: str = ""


MINUTE_MS = 60_000
GAVEL = Line("gavel")
LOOK = Line("act", "then-wait")
DECIDED = [LOOK, Line("say", "say-decided"), GAVEL]
OBJECTED = Line("branch", "script-objects-say", when="script-when-objects")


def steps(meeting: Meeting, language: str) -> Iterator[Step]:
    """From called to order to the last words, in the order in which they come."""
    sitting = meeting.sitting
    if sitting is None:
        return
    title = in_words(sitting.texts, "title", sitting, language)
    at: int | None = sitting.starts
    yield Step("script-opening", [Line("say", "say-open", {"title": title}), GAVEL], at=at)
    yield from _due(meeting, sitting)
    numbered = numbers(meeting.agenda.items.values())
    for item in meeting.agenda.items.values():
        if item.status != "struck":
            yield replace(_item(meeting, sitting, item, numbered[item.id], language), at=at)
            at = None if at is None or item.minutes is None else at + item.minutes * MINUTE_MS
    yield replace(_ending(meeting, sitting, language), at=at)


def happens() -> Iterator[Step]:
    """What may happen at any time, and the words for it."""
    name: dict[str, str | int] = {"name": "…"}
    heard = [Line("say", "say-order", name), Line("act", "then-hear"), Line("say", "say-upheld")]
    ruled = [Line("act", "say-or"), Line("say", "say-denied")]
    yield Step("script-order", [*heard, *ruled])
    yield Step("script-motion", [Line("say", "script-motion-say")])
    yield Step("script-lost", [Line("say", "say-lost", name)])


def in_words(texts: Texts, name: str, sitting: Sitting, language: str) -> str:
    """A text in the language of the chair, else in the first official one that has it."""
    text = texts.get(name, {})
    known = (text.get(one) for one in (language, *sitting.languages, NO_LANGUAGE))
    return next((words for words in known if words), "")


def _due(meeting: Meeting, sitting: Sitting) -> Iterator[Step]:
    """What the body requires before any item; nothing, where its rulebook says nothing."""
    rules = sitting.rulebook.opening
    if isinstance(rules, msgspec.UnsetType):
        return
    if rules.agenda:
        first = [Line("say", "say-agenda-before"), Line("say", "say-agenda")]
        objected = Line("branch", "script-objects-agenda", when="script-when-objects")
        yield Step("script-agenda", [*first, *DECIDED, objected], article=rules.article)
    for office in rules.officers:
        said = Line("say", f"say-{office}", {"name": "…"})
        lines = [Line("say", f"say-elect-{office}"), said, *DECIDED, OBJECTED]
        yield Step("script-officers", lines, article=rules.article)


def _item(meeting: Meeting, sitting: Sitting, item: Item, number: str, language: str) -> Step:
    title = in_words(item.texts, "title", sitting, language)
    named: dict[str, str | int] = {"number": number, "title": title}
    if item.other_business:
        lines = [Line("say", "say-other-business")]
    else:
        limit = sitting.rulebook.debate.speaking_limit_s
        closed = item.id in meeting.motions.closed
        may_ask = "say-debate-closed" if closed else "say-list-open"
        lines = [Line("say", "say-take-up", named), Line("say", may_ask)]
        if limit and limit % 60 == 0 and not closed:
            lines.append(Line("say", "say-minutes", {"minutes": limit // 60}))
        lines.append(Line("branch", "say-conclude", {"name": "…"}, when="script-when-over"))
    ready = _ready(meeting, item)
    lines += _texts(ready)
    return Step("script-item", lines, named, item.seq, article=_article(sitting, texts=bool(ready)))


def _article(sitting: Sitting, *, texts: bool) -> str:
    """On what the words of an item rest: the debate, or the call for consensus; empty where the rulebook cites none."""
    rules = sitting.rulebook
    debate = rules.debate.articles
    limit = "" if isinstance(debate, msgspec.UnsetType) else debate.get("speaking_limit_s", "")
    found = [rules.consensus.article] if texts else [limit, rules.debate.article]
    return next((one for one in found if not isinstance(one, msgspec.UnsetType) and one), "")


def _ready(meeting: Meeting, item: Item) -> list[Outcome]:
    """The texts on the table under an item, on which something may be decided."""
    if item.id in meeting.motions.adjourned:
        return []
    table, shut = meeting.outcomes.table.values(), meeting.motions.shut
    here = (one for one in table if one.item == item.id and one.id not in shut)
    return [one for one in here if one.status == "proposed"]


def _texts(ready: list[Outcome]) -> list[Line]:
    """Amendments come first; then one is put, or several together."""
    if not ready:
        return []
    amended = any(one.status in WAITING for text in ready for one in text.amendments)
    first = [Line("say", "say-amendment-first")] if amended else []
    count: dict[str, str | int] = {"count": len(ready)}
    put = (
        Line("say", "say-texts-before-you", count)
        if len(ready) > 1
        else Line("say", "say-before-you")
    )
    objected = Line("branch", "script-objects-text", when="script-when-objects")
    return [*first, put, Line("say", "say-consensus"), *DECIDED, objected]


def _ending(meeting: Meeting, sitting: Sitting, language: str) -> Step:
    lines = (
        []
        if any(i.other_business for i in meeting.agenda.items.values())
        else [Line("say", "say-other-business-none")]
    )
    known = sitting.next_meeting
    if known is not None:
        where = in_words(known.texts, "place", sitting, language)
        key = "say-next-place" if where else "say-next-meeting"
        lines.append(
            Line("say", key, {"at": known.starts, "offset": known.offset_min, "place": where})
        )
    return Step("script-closing", [*lines, Line("say", "say-last"), GAVEL])
