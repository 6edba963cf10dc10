"""What a joint text says of a delegation, which it clears, words otherwise, or refuses."""

from collections.abc import Iterator

from hemicycle.procedure.publication.clearing.queries import answered, asked_of
from hemicycle.web.delegation.task import Desk, Found, Task


def _found(desk: Desk) -> Iterator[Found]:
    for at, text in desk.clearings:
        theirs = asked_of(text, desk.member)
        if all(answered(text, desk.member, one) for one in theirs):
            continue
        if text.clearing.until > desk.now:
            silence = "consent" if text.clearing.silence else "none"
            to = f"/delegation/{desk.body}/{desk.member}/clearing/{at.record}"
            values = {"silence": silence}
            yield Found(at.record, text.clearing.until, to, "", at.brief.title, values)


CLEARING = Task("clearing", "pen-line", _found)
