"""The articles, written out once more and plainly, to judge the tally by. It shares nothing with it.

Written from the texts by somebody other than the author of the tally. The European Union has a file of its own.
"""

from collections.abc import Mapping, Set
from datetime import date
from fractions import Fraction

PERMANENT = {"CN", "FR", "RU", "GB", "US"}
Ballots = Mapping[str, str]


def those(ballots: Ballots, *kinds: str) -> set[str]:
    """Who cast a ballot of one of these kinds."""
    return {member for member, ballot in ballots.items() if ballot in kinds}


def votes_needed(day: date) -> int:
    """Charter, Article 27(2) and (3): seven as signed; nine since fifteen sit, on 1 January 1966."""
    return 7 if day < date(1966, 1, 1) else 9


def security_council(day: date, ballots: Ballots, *, procedural: bool) -> str:
    """Charter, Article 27: so many affirmative votes; on other matters no permanent member against."""
    if len(those(ballots, "yes")) < votes_needed(day):
        return "not-adopted"
    vetoed = not procedural and those(ballots, "no") & PERMANENT
    return "not-adopted" if vetoed else "adopted"


def counted_council(day: date, counts: Mapping[str, int], ballots: Ballots, named: Set[str]) -> str:
    """The same by counts, on other matters: undetermined where a ballot that is not known could be a veto or not."""
    if counts["yes"] < votes_needed(day):
        return "not-adopted"
    against = those(ballots, "no")
    if against & PERMANENT:
        return "not-adopted"
    seats = 11 if day < date(1966, 1, 1) else 15
    noes = counts["no"] - len(against)
    elected_known = (ballots.keys() | named) - PERMANENT
    elected_open = seats - 5 - len(elected_known)
    permanent_open = PERMANENT - ballots.keys() - named
    if noes > elected_open + len(permanent_open):  # somebody named did vote no: who, is not known
        permanent_open = PERMANENT - ballots.keys()
        elected_open = seats - 5 - len(ballots.keys() - PERMANENT)
    if not noes or not permanent_open:
        return "adopted"
    return "not-adopted" if noes > elected_open else "undetermined"


def general_assembly(yes: int, no: int, *, two_thirds: bool) -> str:
    """Charter, Article 18(2) and (3); rules 83 to 86: who abstains does not vote; no tie is adopted, nor is 0 : 0."""
    if two_thirds:
        return "adopted" if yes and yes >= 2 * no else "not-adopted"
    return "adopted" if yes > no else "not-adopted"


def assembly_with_quorum(ballots: Ballots, members: int, *, two_thirds: bool) -> str:
    """Rule 67: a majority of the Members present for a decision; whose absence is not recorded is presumed there."""
    if 2 * (members - len(those(ballots, "absent"))) <= members:
        return "no-quorum"
    yes, no = len(those(ballots, "yes")), len(those(ballots, "no"))
    return general_assembly(yes, no, two_thirds=two_thirds)


def consensus(ballots: Ballots, *, left_aside: int = 0) -> str:
    """No objection; of one State left aside, Prague Document 1992, paragraph 16."""
    return "adopted" if len(those(ballots, "no")) <= left_aside else "not-adopted"


def peace_and_security_council(ballots: Ballots, *, procedural: bool) -> str:
    """PSC Protocol, Article 8: quorum two thirds of 15; failing consensus a majority or two thirds of the votes."""
    if 15 - len(those(ballots, "absent")) < 10:
        return "no-quorum"
    yes, no = len(those(ballots, "yes")), len(those(ballots, "no"))
    return general_assembly(yes, no, two_thirds=not procedural)


def association(weights: Mapping[str, int], ballots: Ballots, rule: str) -> str:
    """Model statutes: half of the members present; a majority, two thirds of the votes cast, three quarters of all."""
    present = those(ballots, "yes", "no", "abstain", "not-participating")
    if Fraction(len(present), len(weights)) < Fraction(1, 2):
        return "no-quorum"
    yes = sum(weights[member] for member in those(ballots, "yes"))
    no = sum(weights[member] for member in those(ballots, "no"))
    enough = {
        "ordinary": yes > no,
        "statutes": yes > 0 and 3 * yes >= 2 * (yes + no),
        "dissolution": yes > 0 and 4 * yes >= 3 * sum(weights.values()),
    }
    return "adopted" if enough[rule] else "not-adopted"
