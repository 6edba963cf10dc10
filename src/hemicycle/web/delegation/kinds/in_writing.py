"""What is decided in writing: silences that run, votes by correspondence, agreements that a capital has to confirm."""

from collections.abc import Iterator

from hemicycle.documents.in_writing import numbers_in_writing
from hemicycle.documents.rule_model import article_words
from hemicycle.procedure.meeting.deciding.referendum.confirming import left, silence_agrees
from hemicycle.procedure.meeting.deciding.silence.guards import open_silences
from hemicycle.procedure.meeting.deciding.silence.guards import rules_of as silence_rules
from hemicycle.procedure.meeting.deciding.votes.queries import by_correspondence
from hemicycle.web.delegation.task import Desk, Found, Seated, Task, Value
from hemicycle.web.view_models import Said, said


def _texts(at: Seated, outcome: str | None, language: str) -> list[Said]:
    known = at.seen.outcomes.table.get(outcome) if outcome else None  # type: ignore[call-overload]
    if known is None:
        return []
    return [said(known.texts, part, language, at.brief.languages) for part in known.texts]


def _found(
    at: Seated, key: str, due: int, outcome: str | None, language: str, **values: Value
) -> Found:
    number = numbers_in_writing(at.seen).get(key, "")
    text, to = _texts(at, outcome, language), f"/written/{at.record}"
    named = {"number": number, **values}
    return Found(key, due, to, at.record, at.brief.title, named, text)


def _silences(desk: Desk) -> Iterator[Found]:
    for at in desk.meetings:
        rules = silence_rules(at.whole)
        article = article_words(rules.article, desk.language) if rules and rules.article else ""
        for one in open_silences(at.seen):
            if not one.awaits and one.status == "running":
                yield _found(
                    at, one.id, one.expires, one.outcome, desk.language, article=article or "none"
                )


def _votes(desk: Desk) -> Iterator[Found]:
    for at in desk.meetings:
        for one in by_correspondence(at.seen):
            if desk.member in one.register and desk.member not in one.ballots:
                cast = len(one.ballots)
                counts: dict[str, Value] = {"cast": cast, "of": len(one.register)}
                due = one.open_until or 0
                yield _found(at, one.id, due, one.outcome, desk.language, **counts)


def _agreements(desk: Desk) -> Iterator[Found]:
    for at in desk.meetings:
        agrees = "agrees" if silence_agrees(at.whole) else "lapses"
        for one in open_silences(at.seen):
            if desk.member in left(one):
                yield _found(at, one.id, one.expires, one.outcome, desk.language, silence=agrees)


SILENCE = Task("silence", "hourglass", _silences, settles=True, objects=True)
BALLOT = Task("ballot", "mail", _votes)
AGREEMENT = Task("agreement", "handshake", _agreements)
