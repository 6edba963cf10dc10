"""The sheet for a roll-call: the members in the order in which they are called, with boxes for what they answer."""

from hemicycle.printing.sheet import Block, Column, Passage, Sheet, Table, Words
from hemicycle.procedure.meeting.deciding.electorate import seated_members, voters
from hemicycle.procedure.meeting.deciding.votes.queries import vote_taken
from hemicycle.web.sheets.given import Given, sheet_of
from hemicycle.web.view_models import named, plate
from hemicycle.web.voted import question_of

ANSWERS = ("yes", "no", "abstain", "absent")


def roll_call(given: Given) -> Sheet:
    """In the order of the vote that is being taken, else in that of the body; with the question where there is one."""
    taken, meeting = vote_taken(given.meeting), given.meeting
    codes = taken.register if taken else voters(meeting, None, given.now)
    codes = codes or [*seated_members(meeting, None)]
    listed = {str(code): votes for code, votes in meeting.seats.weights.items()}
    weights = (taken.weights if taken else None) or listed
    blocks: list[Block] = []
    if taken:
        blocks.append(Passage([given.words(question_of(meeting, taken, given.language))]))
    rows = [
        [
            Words(str(number)),
            Words(named(code, given.language, given.members)),
            Words(plate(code, given.language, given.members)),
            *([Words(str(weights.get(code, "")))] if weights else []),
            *(Words("") for _ in ANSWERS),
            Words(""),
        ]
        for number, code in enumerate(codes, 1)
    ]
    columns = [
        Column(given.say("sheet-number"), 0, number=True),
        Column(given.say("sheet-member"), 5, strong=True),
        Column(given.say("sheet-sign"), under=True),
        *([Column(given.say("sheet-votes"), 0, number=True)] if weights else []),
        *(Column(given.say(f"ballot-{answer}"), 0, box=True) for answer in ANSWERS),
        Column(given.say("sheet-remarks"), 4),
    ]
    blocks += [Table(columns, rows), _sums(given)]
    return sheet_of(given, "roll-call", given.say("sheet-roll-call"), blocks)


def _sums(given: Given) -> Table:
    """A line for the sums, and for who counted."""
    heads = [*(given.say(f"ballot-{answer}") for answer in ANSWERS), given.say("sheet-counted-by")]
    columns = [Column(head, 2 if head == heads[-1] else 1) for head in heads]
    return Table(columns, [[Words("") for _ in heads]], tall=True)
