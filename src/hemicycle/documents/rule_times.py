"""How long things last by a body's rules, in lines: each with its article, or marked as this software's default."""

from collections.abc import Iterator

import msgspec

from hemicycle.documents.rule_words import (
    article_marked,
    calendar_words,
    calling_told,
    say,
    time_words,
)
from hemicycle.procedure.body import Body
from hemicycle.procedure.conduct import VotingRules
from hemicycle.procedure.meeting.business.outcomes.tabling import OPEN_TEXTS
from hemicycle.procedure.meeting.deciding.awaiting.waiting import GRACE_S
from hemicycle.procedure.meeting.deciding.votes.queries import LEAST_VOTE_S, USUAL_VOTE_S
from hemicycle.procedure.rulebook import DebateRules


def times_told(body: Body, language: str) -> Iterator[str]:
    """The limits of the debate, the call for consensus, and how long a decision waits for who is cut off."""
    debate, set_by = body.debate, body.debate.article

    def told(key: str, words: str) -> str:
        article = (debate.articles or {}).get(key) or set_by or ""
        unread = debate.unverified is True
        return words + _from(body, language, f"debate.{key}", article, unread=unread)

    for key in ("speaking", "point_of_order"):
        yield told(f"{key}_limit_s", _timed(key, getattr(debate, f"{key}_limit_s"), language))
    times = say(language, "times-an-item", times=debate.right_of_reply_times)
    times += default_mark(body, language, "debate.right_of_reply_times")
    reply = _timed("right_of_reply", debate.right_of_reply_limit_s, language)
    yield f"{told('right_of_reply_limit_s', reply)}, {times}"
    when = "in-turn" if isinstance(debate.replies, msgspec.UnsetType) else debate.replies
    heard = say(language, "time-replies"), say(language, f"replies-{when}")
    yield told("replies", say(language, "timed", what=heard[0], time=heard[1]))
    if debate.second_reply_limit_s is not msgspec.UNSET:
        second = _timed("second_reply", debate.second_reply_limit_s, language)
        yield told("second_reply_limit_s", second)
    ends = "turn-ends" if debate.limit_ends_turn is True else "turn-goes-on"
    yield told("limit_ends_turn", say(language, ends))
    most = OPEN_TEXTS if debate.open_texts is msgspec.UNSET else debate.open_texts
    yield told("open_texts", say(language, "open-texts", count=most))
    if debate.document_delay_h is not msgspec.UNSET:
        by = "meeting" if any(one.does == "waive-delay" for one in body.motions) else "chair"
        delay = say(language, "document-delay", hours=debate.document_delay_h, by=by)
        yield told("document_delay_h", delay)
    if debate.documents_before_h is not msgspec.UNSET:
        late = "marked" if debate.late_documents is msgspec.UNSET else debate.late_documents
        due = say(language, "documents-due", hours=debate.documents_before_h, late=late)
        yield told("documents_before_h", due)
    for key, words in _inscribing(debate, language):
        yield told(key, words)
    calls = body.consensus
    for key, seconds in (("least_call_s", calls.least_call_s), ("call_s", calls.call_s)):
        article, unread = calls.article or "", calls.unverified is True
        mark = _from(body, language, f"consensus.{key}", article, unread=unread)
        yield _timed(key, seconds, language) + mark
    if calls.ad_referendum is not msgspec.UNSET:
        confirmed = say(language, "ad-referendum", by=calls.ad_referendum)
        yield confirmed + _article(calls.article or "", language, unread=calls.unverified is True)
    yield _grace(body, language)
    yield from _attribution(body, language)
    if body.calendar:
        days, known = calendar_words(body.calendar, language), body.calendar
        yield days + _article(known.article, language, unread=known.unverified)


def _inscribing(debate: DebateRules, language: str) -> Iterator[tuple[str, str]]:
    """In which order those who inscribed are called, whether the press is, and until when one inscribes."""
    if debate.speakers_order is not msgspec.UNSET:
        yield "speakers_order", say(language, "speakers-order", by=debate.speakers_order)
    if debate.press_asks is True:
        yield "press_asks", say(language, "press-asks")
    if debate.inscribe_before_h is not msgspec.UNSET:
        hours = debate.inscribe_before_h
        yield "inscribe_before_h", say(language, "inscribed-before", hours=hours)


def voting_told(
    body: Body, voting: VotingRules, path: str, language: str, dates: str = ""
) -> Iterator[str]:
    """How votes are taken, and for how long; a file without a `path` to these rules leaves all to this software."""
    default = f" ({say(language, 'default')})"

    def cited(name: str, *, given: bool = True) -> str:
        if not given or not path or f"{path}.{name}" in body.unsaid:
            return default
        return _article(voting.article, language, unread=voting.unverified)

    methods = ", ".join(say(language, f"method-{method}") for method in voting.methods)
    yield say(language, "voting", methods=methods) + cited("methods") + dates
    for name, otherwise in (("call_s", USUAL_VOTE_S), ("least_call_s", LEAST_VOTE_S)):
        set_to = getattr(voting, name)
        given = set_to is not msgspec.UNSET
        told = _timed(f"vote-{name}", set_to if given else otherwise, language)
        yield told + cited(name, given=given)
    yield say(language, f"correction-{voting.correction}").rstrip(".") + cited("correction")
    explained = _timed("explanation", voting.explanation_limit_s, language)
    yield explained + cited("explanation_limit_s")
    yield from (told + cited("") for told in calling_told(voting, language))


def default_mark(body: Body, language: str, path: str) -> str:
    """The mark of a value that the body's file does not state."""
    return f" ({say(language, 'default')})" if path in body.unsaid else ""


def _grace(body: Body, language: str) -> str:
    given = body.grace
    if isinstance(given, msgspec.UnsetType):
        told = say(language, "grace", time=time_words(GRACE_S, language))
        return f"{told} ({say(language, 'default')})"
    told = say(language, "grace", time=time_words(given.seconds, language))
    return told + _article(given.article, language, unread=given.unverified)


def _attribution(body: Body, language: str) -> Iterator[str]:
    """What silence means for a joint text, and who signs it; nothing, where the rules say nothing of it."""
    given = body.attribution
    if isinstance(given, msgspec.UnsetType):
        return
    cited = _article(given.article, language, unread=given.unverified)
    yield say(language, f"attribution-silence-{given.silence}") + cited
    if given.signed_by:
        roles = ", ".join(say(language, f"signs-{role}") for role in given.signed_by)
        yield say(language, "attribution-signed-by", roles=roles) + cited
    for role, office in given.offices.items():
        signs = say(language, f"signs-{role}")
        yield say(language, "attribution-office", role=signs, office=office) + cited


def _timed(key: str, seconds: int | None, language: str) -> str:
    time = time_words(seconds, language)
    return say(language, "timed", what=say(language, f"time-{key}"), time=time)


def _from(body: Body, language: str, path: str, article: str, *, unread: bool) -> str:
    return default_mark(body, language, path) or _article(article, language, unread=unread)


def _article(article: str, language: str, *, unread: bool) -> str:
    return f" [{article_marked(language, article, unverified=unread)}]" if article else ""
