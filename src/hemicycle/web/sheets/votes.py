"""The result of votes: what was asked, what came of it and by which rule, and how each member voted."""

from collections.abc import Iterator

from hemicycle.documents.results import change_of, reasons_of
from hemicycle.printing.sheet import Block, Column, Heading, Passage, Sheet, Table, Words
from hemicycle.procedure.meeting.deciding.votes.state import Vote
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.web.sheets.given import Given, sheet_of
from hemicycle.web.view_models import named
from hemicycle.web.voted import Voted, told_of


def results(given: Given) -> Sheet:
    """The vote that is wanted, else each on a question, a text or an amendment, in the order in which they came."""
    votes = [v for v in votes_of(given.meeting) if given.vote in ("", v.id)]
    blocks = [block for vote in votes for block in _vote(given, vote)]
    return sheet_of(given, "result", given.say("sheet-result"), blocks)


def votes_of(meeting: Meeting) -> list[Vote]:
    """Those that are over and were counted."""
    every = meeting.ballots.votes.values()
    return [v for v in every if v.status == "closed" and not v.motion and v.counts is not None]


def _vote(given: Given, vote: Vote) -> Iterator[Block]:
    told = told_of(given.meeting, vote, given.language)
    if told is None:
        return
    result = given.say(f"vote-result-{told.result}")
    yield Heading(Words(given.say(f"vote-about-{told.about}")), result)
    question = given.words(told.question)
    yield Passage([question if question.text else Words(given.say("question-erased"))], "prose")
    yield Passage([Words(_counted(given, told))])
    yield Passage([Words(given.say("sheet-by-rule", n=str(told.seq)))], "note")
    reasons = [*reasons_of(vote, given.language)]
    if reasons:
        yield Table(
            [
                Column(given.say("sheet-condition"), 5, strong=True),
                Column(given.say("sheet-article"), 3),
                Column(given.say("sheet-met"), 2),
            ],
            [
                [Words(condition), Words(article), Words(given.say(_met(met)))]
                for condition, article, met, _ in reasons
            ],
        )
        yield Passage([Words(change_of(vote, given.language))], "note")
    if vote.declared:
        yield _ballots(given, vote)


def _met(met: bool) -> str:
    return "vote-reason-met" if met else "vote-reason-unmet"


def _counted(given: Given, told: Voted) -> str:
    counts = told.counts
    said = given.say("vote-counted", yes=counts.yes, no=counts.no, abstain=counts.abstain)
    aside = given.say("sheet-took-no-part", absent=counts.absent, idle=counts.not_participating)
    return f"{said}. {aside}"


def _ballots(given: Given, vote: Vote) -> Table:
    """How each voted, in the order of the roll; what somebody said afterwards that they meant, below it."""
    columns = [
        Column(given.say("sheet-number"), 0, number=True),
        Column(given.say("sheet-member"), 5, strong=True),
        *([Column(given.say("sheet-votes"), 0, number=True)] if vote.weights else []),
        Column(given.say("sheet-ballot"), 4),
        Column(given.say("sheet-corrected"), under=True),
        Column(given.say("sheet-cast-by"), under=True),
    ]
    return Table(columns, [_ballot(given, vote, n, c) for n, c in enumerate(vote.register, 1)])


def _ballot(given: Given, vote: Vote, number: int, code: str) -> list[Words]:
    meant, holder = vote.corrected.get(code), vote.proxies.get(code)
    corrected = given.say("sheet-meant", ballot=given.say(f"ballot-{meant}")) if meant else ""
    by = named(holder, given.language, given.members) if holder else ""
    return [
        Words(str(number)),
        Words(named(code, given.language, given.members)),
        *([Words(str(vote.weights.get(code, "")))] if vote.weights else []),
        Words(given.say(f"ballot-{vote.declared.get(code, 'absent')}")),
        Words(corrected),
        Words(given.say("sheet-by-proxy", member=by) if by else ""),
    ]
