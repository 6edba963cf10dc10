"""Votes in a meeting file: played by those who sit for the members, and told back as they were cast."""

import pytest

from hemicycle.files import MeetingFile, read_meeting_file
from hemicycle.files.play import Unplayable, play
from hemicycle.files.telling import meeting_file_of
from hemicycle.procedure.meeting.deciding.votes.state import Vote
from hemicycle.procedure.meeting.record import fold
from hemicycle.rulebooks import rulebook
from tests.tally.test_rules import EU

COUNCIL = """
format = 1
[meeting]
id = "council"
body = "un-sc"
mode = "{mode}"
starts = 2022-02-25T22:00:00Z
chair = "rita"
languages = ["en"]
title.en = "The situation"
[[participants]]
id = "rita"
name = "Rita Rus"
member = "RU"
[[participants]]
id = "paul"
name = "Paul Pine"
member = "FR"
[[participants]]
id = "alba"
name = "Alba Lesh"
member = "AL"
[[decisions]]
question.en = "Draft resolution S/2022/155"
rule = "{rule}"
ballots = {{ {ballots} }}
"""


def council(ballots: str, mode: str = "in-person", rule: str = "non-procedural") -> MeetingFile:
    file = read_meeting_file(COUNCIL.format(ballots=ballots, mode=mode, rule=rule))
    assert isinstance(file, MeetingFile)
    return file


def wrong(ballots: str) -> dict[str, str]:
    """The faults of a virtual meeting with these ballots, by their path."""
    read = read_meeting_file(COUNCIL.format(ballots=ballots, mode="virtual", rule="procedural"))
    assert isinstance(read, list)
    return {fault.path: fault.message for fault in read}


def voted(file: MeetingFile) -> Vote:
    rules = rulebook("un-sc", file.day)
    meeting = fold(play(file, rules))
    assert meeting_file_of(meeting) == file
    (vote,) = meeting.ballots.votes.values()
    return vote


def test_a_veto_is_told_with_its_article() -> None:
    vote = voted(council('RU = "no", FR = "yes", AL = "yes", GB = "abstain"'))
    assert [code for code in vote.register if code in ("CN", "FR", "RU", "GB", "US")] == [
        *("CN", "FR", "RU", "GB", "US")  # in the English alphabetical order
    ]
    assert vote.result == "not-adopted"
    veto = vote.reasons[-1]
    assert (veto.kind, veto.met, veto.reached, veto.needed) == ("concurring", False, 1, 0)
    assert "27(3)" in veto.article
    assert vote.counts
    assert (vote.counts.yes, vote.counts.no, vote.counts.abstain) == (2, 1, 1)


def test_who_answers_in_the_hall_is_recorded_and_who_sits_here_casts() -> None:
    file = council('RU = "absent", FR = "yes", GB = "yes"')
    kinds = [e.kind for e in play(file, rulebook("un-sc", file.day))]
    assert kinds.count("ballot-recorded") == 2
    assert kinds.count("ballot-cast") == 1


def test_a_virtual_meeting_has_no_hall_to_answer_in() -> None:
    faults = wrong('GB = "yes", US = "absent"')
    assert list(faults) == ["decisions[0].ballots.GB"]
    assert "no delegate sits for `GB` on this item" in faults["decisions[0].ballots.GB"]


def test_a_ballot_that_is_none_is_refused_by_its_path() -> None:
    assert list(wrong('FR = "perhaps"')) == ["decisions[0].ballots.FR"]


def test_a_rule_that_the_body_does_not_know_is_named() -> None:
    with pytest.raises(Unplayable, match=r"no-such-rule \[VOTE-1\] .*non-procedural"):
        voted(council('FR = "yes"', rule="by-acclamation"))


def test_elected_members_of_whom_nobody_is_on_the_list_answer_in_the_hall() -> None:
    elected = ["BR", "GA", "GH", "IN", "IE", "KE", "MX", "NO", "AE"]
    file = council(", ".join(f'{code} = "yes"' for code in ["FR", "AL", *elected]))
    vote = voted(file)
    assert sorted(vote.register) == sorted(["CN", "FR", "RU", "GB", "US", "AL", *elected])
    assert vote.result == "adopted"


def test_a_ballot_of_whom_has_no_vote_is_refused_and_not_left_out() -> None:
    eleven = ", ".join(
        f'{code} = "yes"' for code in ["BR", "GA", "GH", "IN", "IE", "KE", "MX", "NO", "AE", "ZZ"]
    )
    with pytest.raises(Unplayable, match=r"no-seat \[VOTE-3\]"):
        voted(council(eleven))
    with pytest.raises(Unplayable, match=r"no-vote \[VOTE-3\] .*US"):
        of_the_union('FR = "yes", US = "no"')


def test_a_member_is_known_by_each_of_its_codes() -> None:
    vote = of_the_union('FR = "yes", EL = "no"')
    assert (vote.declared["FR"], vote.declared["GR"]) == ("yes", "no")


def of_the_union(ballots: str, rule: str = "simple-majority") -> Vote:
    """A vote of the Council of the Union in a hall."""
    written = COUNCIL.format(ballots=ballots, mode="hybrid", rule=rule)
    file = read_meeting_file(written.replace("un-sc", "eu-council"))
    assert isinstance(file, MeetingFile)
    meeting = fold(play(file, rulebook("eu-council", file.day)))
    (vote,) = meeting.ballots.votes.values()
    return vote


BIG = ["DE", "FR", "IT"]


@pytest.mark.parametrize(
    ("otherwise", "result", "unmet"),
    [
        (dict.fromkeys(BIG, "no"), "adopted", ["share of population"]),  # three cannot block
        (
            dict.fromkeys([*BIG, "ES"], "abstain"),
            "not-adopted",
            ["share of population", "blocking-minority"],
        ),
        (
            dict.fromkeys(EU[:13], "absent"),
            "not-adopted",
            ["share", "share of population", "blocking-minority"],
        ),
        # Two that take no part are left out of both sides: 14 of 25 are 55 % and more.
        (
            dict.fromkeys(["IE", "DK"], "not-participating")
            | dict.fromkeys(
                ["HR", "CY", "BG", "EE", "LV", "LT", "LU", "MT", "SK", "SI", "FI"], "no"
            ),
            "adopted",
            ["blocking-minority"],
        ),
    ],
)
def test_a_qualified_majority_of_the_union_with_its_population(
    otherwise: dict[str, str], result: str, unmet: list[str]
) -> None:
    """TEU, Article 16(4); TFEU, Article 238(3)(a): heads, population, and a blocking minority of four at least."""
    ballots = dict.fromkeys(EU, "yes") | otherwise
    vote = of_the_union(
        ", ".join(f'{code} = "{ballot}"' for code, ballot in ballots.items()), "qualified-majority"
    )
    assert vote.result == result
    missed = [r for r in vote.reasons if not r.met]
    assert [
        r.kind + (f" of {r.weight}" if r.kind == "share" and r.weight else "") for r in missed
    ] == unmet
