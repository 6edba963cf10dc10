"""A vote in words: how many voted how, who, and what was needed, by which article.

Who voted how stands where each ballot is on the record; of a show of hands, and under the Chatham House Rule, there is
the count alone.
"""

from hemicycle.documents.people import Telling
from hemicycle.documents.rule_model import article_words
from hemicycle.procedure.meeting.deciding.votes.entries import VoteReason
from hemicycle.procedure.meeting.deciding.votes.state import Vote
from hemicycle.procedure.tally.vote import Ballot

MOST_WITHIN = 15
"""Of more members than this who vote alike, a sentence that goes on says the number alone."""
PLAIN = ("share", "votes", "unanimity")
"""Conditions that are told in a few words; a veto is told by its holder."""


def counts_of(telling: Telling, vote: Vote, most: int | None = None) -> str:
    """How many were in favour, against and abstained, and who, up to `most` alike; nothing where it is not known."""
    counts = vote.counts
    if counts is None:
        return ""
    return telling.language.say(
        "vote-counts",
        yes=counts.yes,
        no=counts.no,
        abstain=counts.abstain,
        in_favour=_who(telling, vote, "yes", most),
        against=_who(telling, vote, "no", most),
        abstaining=_who(telling, vote, "abstain", most),
    )


def _who(telling: Telling, vote: Vote, ballot: Ballot, most: int | None) -> str:
    if telling.unattributed(vote.item):
        return ""
    cast = [code for code in vote.register if vote.declared.get(code) == ballot]
    if not cast or (most is not None and len(cast) > most):
        return ""
    return f" ({telling.language.listed([telling.member(code)[0] for code in cast])})"


def needed_for(telling: Telling, vote: Vote) -> str:
    """What was needed, and by which article: what was not reached, or else what was."""
    plain = [one for one in vote.reasons if one.kind in PLAIN and not (one.among or one.weight)]
    decisive = [one for one in plain if not one.met] or plain
    return (
        telling.language.say("vote-needed", needed=_needed(telling, decisive[0]))
        if decisive
        else ""
    )


def _needed(telling: Telling, reason: VoteReason) -> str:
    return telling.language.say(
        f"needed-{reason.kind}",
        needed=reason.needed,
        base=reason.base or 0,
        of=reason.of or "members",
        article=cited(telling, reason.article),
    )


def cited(telling: Telling, article: str) -> str:
    """An article between brackets; nothing where the rules cite none."""
    return f" ({article_words(article, telling.language.code)})" if article else ""


def veto_article(telling: Telling, vote: Vote) -> str:
    """The article that gives the veto that stopped this vote."""
    found = (one.article for one in vote.reasons if one.kind == "concurring" and not one.met)
    return cited(telling, next(found, ""))
