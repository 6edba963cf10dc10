"""What a debate under way asks for: a place on the speakers' list, amendments before a text is decided on."""

from collections.abc import Iterator

from hemicycle.procedure.meeting.business.outcomes.state import SETTLED
from hemicycle.web.delegation.task import Desk, Found, Seated, Task
from hemicycle.web.view_models import said

SHORT = 80
"""Characters of a text by which it is named."""


def _spoke(at: Seated) -> bool:
    """Whether the member stands on the list, has the floor, or has spoken on the item in hand."""
    debate, item = at.seen.debate, at.seen.agenda.current
    theirs = {one.id for one in at.people}
    waits = any(one.participant in theirs for one in debate.queue if one.item == item)
    spoke = any(one.participant in theirs for one in debate.spoken if one.item == item)
    speaks = debate.speaker is not None and debate.speaker.participant in theirs
    return waits or spoke or speaks


def _speakers(desk: Desk) -> Iterator[Found]:
    for at in desk.meetings:
        current = at.seen.agenda.current
        item = at.seen.agenda.items.get(current) if current else None
        if at.brief.stage != "live" or item is None or not at.seen.debate.list_open or _spoke(at):
            continue
        title = said(item.texts, "title", desk.language, at.brief.languages).words
        waiting = len(at.seen.debate.queue)
        yield Found(
            key=f"{at.record}-{item.id}",
            due=None,
            to=f"/room/{at.record}",
            record=at.record,
            meeting=at.brief.title,
            values={"item": title, "n": waiting},
        )


def _amendments(desk: Desk) -> Iterator[Found]:
    for at in desk.meetings:
        for one in at.seen.outcomes.table.values():
            until = one.delay.until if one.delay else 0
            if one.status in SETTLED or until <= desk.now:
                continue
            words = said({"text": one.words}, "text", desk.language, at.brief.languages).words
            theirs = {p.id for p in at.people}
            mine = any(a.participant in theirs for a in one.amendments)
            if not mine:
                yield Found(
                    key=f"{at.record}-{one.id}",
                    due=until,
                    to=f"/room/{at.record}",
                    record=at.record,
                    meeting=at.brief.title,
                    values={"text": f"{words[:SHORT].rstrip()}…" if len(words) > SHORT else words},
                    text=[said(one.texts, p, desk.language, at.brief.languages) for p in one.texts],
                )


SPEAKERS = Task("speakers", "list-ordered", _speakers)
AMENDMENTS = Task("amendments", "git-compare", _amendments)
