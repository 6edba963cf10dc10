"""Why a vote came out as it did, in words: each condition of the rule, and the smallest change that turns it."""

from collections.abc import Iterator

from hemicycle.documents.rule_model import article_words, place_of
from hemicycle.documents.segments import load_messages
from hemicycle.locales.messages import Messages
from hemicycle.procedure.meeting.deciding.votes.entries import VoteClosed, VoteReason
from hemicycle.procedure.meeting.deciding.votes.state import Vote
from hemicycle.procedure.tally.vote import Change

MOST_NAMED = 3
"""Members who change alike are counted where there are more."""


def reasons_of(fact: VoteClosed | Vote, language: str) -> Iterator[tuple[str, str, bool, str]]:
    """Of a vote that is over each condition in words, its article, whether it is met, and the article's place."""
    words = load_messages(language, "votes.ftl")
    for reason in fact.reasons:
        article = article_words(reason.article, language)
        yield _reason(words, reason), article, reason.met, place_of(reason.article)


def _reason(words: Messages, reason: VoteReason) -> str:
    def known(prefix: str, code: str) -> str:
        return words.say(f"{prefix}-{code}") if words.has(f"{prefix}-{code}") else code

    among, weight = "", ""
    if reason.among:
        among = words.say("vote-reason-among", group=known("vote-group", reason.among))
    if reason.weight:
        weight = words.say("vote-reason-weight", weight=known("vote-weight", reason.weight))
    told = words.say(
        f"vote-reason-{reason.kind}",
        reached=reason.reached,
        needed=reason.needed,
        base=reason.base or 0,
        of=reason.of or "members",
        group=known("vote-group", reason.of or ""),
        among=among,
        weight=weight,
    )
    return told if reason.instead is None else words.say("vote-reason-instead", reason=told)


def change_of(fact: VoteClosed | Vote, language: str) -> str:
    """The smallest change of ballots that would have turned the result."""
    words = load_messages(language, "votes.ftl")
    if fact.changes is None:
        return words.say("vote-change-none")
    alike: dict[tuple[str, str], list[Change]] = {}
    for change in fact.changes:
        alike.setdefault((change.before, change.after), []).append(change)
    said = [one for group in alike.values() for one in _changes(words, group)]
    return words.say("vote-change", changes=", ".join(said))


def _changes(words: Messages, group: list[Change]) -> list[str]:
    turn = {
        "before": ballot(words, group[0].before),
        "after": ballot(words, group[0].after),
    }
    if len(group) > MOST_NAMED or group[0].member is None:
        return [words.say("vote-change-many", count=len(group), **turn)]
    return [words.say("vote-change-member", member=change.member or "", **turn) for change in group]


def ballot(words: Messages, code: str) -> str:
    """A ballot in words, within a sentence."""
    return words.say(f"vote-{code}").lower() if words.has(f"vote-{code}") else code
