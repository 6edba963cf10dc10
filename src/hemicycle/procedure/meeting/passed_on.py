"""[OUTCOME-21] A text that was adopted here, as it is laid before another meeting: the words, the facts, the origin.

The server lays it by this, and who holds the two records against each other expects it.
"""

from collections.abc import Sequence

from hemicycle.procedure.meeting.business.outcomes.commands import ProposeOutcome
from hemicycle.procedure.meeting.business.outcomes.origin import Origin, Votes
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.record_point import EntryPoint
from hemicycle.procedure.words import NO_LANGUAGE, Texts


def passed_on(
    meeting: Meeting, known: Outcome, point: EntryPoint, languages: Sequence[str]
) -> ProposeOutcome:
    """It under no item yet, in the languages that are official there. `point`: the entry that adopted it."""
    return ProposeOutcome(
        by=known.by,
        texts=_in_languages(known, languages),
        form=known.form,
        verb=known.verb,
        due=known.due,
        body=known.body,
        series=known.series,
        starts=known.starts,
        preamble=sum(each.preamble for each in known.parts),
        origin=Origin(point, votes_of(meeting, known)),
        whole=known.whole,
    )


def votes_of(meeting: Meeting, known: Outcome) -> Votes | None:
    """By how many votes it was adopted; None without a vote."""
    vote = meeting.ballots.votes.get(known.vote) if known.vote else None
    counts = vote.counts if vote else None
    return Votes(counts.yes, counts.no, counts.abstain) if counts else None


def _in_languages(known: Outcome, languages: Sequence[str]) -> Texts:
    """Its parts, named as those of a text that is laid anew."""
    stem = {"invitation": "topic"}.get(known.form, "text")
    named: Texts = {}
    for name, text in known.texts.items():
        kept = {code: said for code, said in text.items() if code in (*languages, NO_LANGUAGE)}
        if name == "whom":
            named[name] = kept
        elif stem == "topic":
            named[f"topic-{sum(n != 'whom' for n in named) + 1}"] = kept
        else:
            named[f"text-{len(named) + 1}" if named else "text"] = kept
    return named
