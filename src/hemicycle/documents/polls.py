"""The votes taken: what was put to the vote, what came of it, by how many votes, and whose veto stopped it.

A text that a vote carried is told where it belongs, with the numbers; here what was not carried is told, and of a vote
by correspondence on words that follow upon a verb, as which decision.
"""

from hemicycle.documents.ballots import counts_of, needed_for, veto_article
from hemicycle.documents.in_writing import numbers_in_writing
from hemicycle.documents.model import Sentence
from hemicycle.documents.people import Telling
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.deciding.votes.queries import carried_by, vetoes
from hemicycle.procedure.meeting.deciding.votes.state import Vote


def polls(telling: Telling) -> list[list[Sentence]]:
    """A paragraph of the votes; one on a motion, an amendment or a vote broken off is told by what followed."""
    votes = telling.meeting.ballots.votes.values()
    told = [
        _told(telling, vote, number)
        for number, vote in enumerate(votes, 1)
        if vote.status == "closed" and not (vote.motion or vote.amendment or vote.again)
    ]
    sentences = [sentence for sentence in told if sentence]
    return [sentences] if sentences else []


def _told(telling: Telling, vote: Vote, number: int) -> Sentence | None:
    language, table = telling.language, telling.meeting.outcomes.table
    outcome = table.get(vote.outcome) if vote.outcome else None
    carried = outcome is not None and outcome.status == "adopted"
    if outcome and carried and vote.open_until is None and _has_words(telling, vote, outcome):
        return None
    if outcome and carried and outcome.whole and not vote.part:
        return None
    words = (outcome.words_of(vote.parts) if vote.parts else outcome.words) if outcome else {}
    texts = {"question": words} if outcome else vote.texts
    question = telling.text(texts, "question", "missing-question", number=number)
    if not question or vote.counts is None or vote.result is None:
        return None
    kind = "part" if vote.part else "text" if outcome else "question"
    what = language.say(f"voted-{kind}", cited=language.cite(question))
    said = words_of_vote(telling, vote, what)
    return Sentence(language.sentence(said), sorted({vote.seq, vote.closed or vote.seq}))


def words_of_vote(telling: Telling, vote: Vote, what: str) -> str:
    """What came of the vote on `what`, and by how many votes."""
    language = telling.language
    if vote.open_until is not None and vote.result in ("adopted", "not-adopted"):
        written = numbers_in_writing(telling.meeting)[vote.id]
        counts = counts_of(telling, vote)
        return language.say("by-correspondence", what=what, number=written, counts=counts)
    counts = counts_of(telling, vote)
    holders = [] if telling.unattributed(vote.item) else vetoes(telling.meeting, vote)
    if holders:
        who = language.listed([telling.member(code)[0] for code in holders])
        article = veto_article(telling, vote)
        return language.say(
            "vetoed", what=what, who=who, count=len(holders), counts=counts, article=article
        )
    counts += needed_for(telling, vote) if vote.result in ("adopted", "not-adopted") else ""
    return language.say(f"voted-{vote.result}", what=what, counts=counts)


def _has_words(telling: Telling, vote: Vote, outcome: Outcome) -> bool:
    """Whether the text is told where it belongs: carried by this vote, with a verb that the language has."""
    carried = carried_by(telling.meeting, outcome)
    known = outcome.form != "conclusion" or telling.language.knows(outcome.verb or "")
    return carried is not None and carried.id == vote.id and known
