"""The votes taken on questions: what was put to the vote, what came of it, and by how many votes."""

from hemicycle.documents.model import Sentence
from hemicycle.documents.people import Telling
from hemicycle.procedure.votes.state import Vote


def polls(telling: Telling) -> list[list[Sentence]]:
    """A paragraph of the votes on questions and texts; one on a motion or an amendment is told by what followed."""
    votes = telling.meeting.ballots.votes.values()
    told = [
        _told(telling, vote, number)
        for number, vote in enumerate(votes, 1)
        if vote.status == "closed" and not (vote.motion or vote.amendment)
    ]
    sentences = [sentence for sentence in told if sentence]
    return [sentences] if sentences else []


def _told(telling: Telling, vote: Vote, number: int) -> Sentence | None:
    tongue, table = telling.tongue, telling.meeting.outcomes.table
    outcome = table.get(vote.outcome) if vote.outcome else None
    texts = {"question": outcome.texts.get("text", {})} if outcome else vote.texts
    question = telling.text(texts, "question", "missing-question", number=number)
    if not question or vote.counts is None or vote.result is None:
        return None
    counts = tongue.say(
        "vote-counts", yes=vote.counts.yes, no=vote.counts.no, abstain=vote.counts.abstain
    )
    kind = "text" if outcome else "question"
    said = tongue.say(
        f"voted-{vote.result}",
        what=tongue.say(f"voted-{kind}", cited=tongue.cite(question)),
        counts=counts,
    )
    return Sentence(tongue.sentence(said), sorted({vote.seq, vote.closed or vote.seq}))
