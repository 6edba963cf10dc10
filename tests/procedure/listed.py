"""Lists of people in any state, a JSON value a line, each with its order: the room's tests hold theirs against it.

`python -m tests.procedure.listed COUNT`
"""

import json
import sys
from random import Random

import msgspec

from hemicycle.procedure.meeting.kernel.queries import on_the_list
from hemicycle.procedure.meeting.kernel.seats.state import Participant, Seats
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import MemberCode, ParticipantId

MEMBERS = ("DE", "FR", "IT", None)


def drawn(dice: Random) -> Seats:
    """A few are called, others come later; some replace somebody, some are corrected, some are taken off."""
    called, later = dice.randint(0, 5), dice.randint(0, 4)
    seq, people = 1, dict[ParticipantId, Participant]()
    for n in range(1, called + later + 1):
        seq += 1 if n <= called else dice.randint(2, 5)
        known = [*people]
        member = dice.choice(MEMBERS)
        people[ParticipantId(f"p{n}")] = Participant(
            role=dice.choice(("delegate", "observer", "press")),
            member=MemberCode(member) if member else None,
            listed=False,
            capacity_member=None,
            capacity_items=None,
            id=ParticipantId(f"p{n}"),
            first=seq,
            seq=dice.choice((seq, seq + 40)),
            texts={},
            withdrawn=dice.random() < 0.2,
            in_place_of=dice.choice(known) if known and dice.random() < 0.3 else None,
        )
    return Seats(participants=people)


if __name__ == "__main__":
    for seed in range(int(sys.argv[1])):
        seats = drawn(Random(seed))
        order = [one.id for one in on_the_list(Meeting(seats=seats))]
        line = {"seats": msgspec.to_builtins(seats), "order": order}
        sys.stdout.write(json.dumps(line) + "\n")
