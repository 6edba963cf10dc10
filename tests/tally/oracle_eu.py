"""The Council of the European Union by its treaties, from 1958. It shares nothing with the tally.

EEC Treaty, Article 148, as signed and as each accession amended it; EC Treaty, Article 205; Act of Accession 2003,
Articles 12 and 26; Protocol 36, Article 3; Act of Accession of Croatia, Article 20; TEU 16(4); TFEU 238.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from tests.tally.oracle import Ballots, those


@dataclass(frozen=True)
class Treaty:
    """Weights in force from a day on: how many votes are needed, and by how many members, with and without proposal.

    `members` and `otherwise` are a number, or a share of the members: one half means more than it.
    """

    since: date
    weights: dict[str, int]
    votes: int
    members: int | Fraction
    otherwise: int | Fraction


def weights(text: str) -> dict[str, int]:
    """`10: DE FR; 5: BE` as weights."""
    parts = (part.split(":") for part in text.split(";"))
    return {code: int(weight) for weight, codes in parts for code in codes.split()}


HALF, THIRDS = Fraction(1, 2), Fraction(2, 3)
NINE = "10: DE FR IT GB; 5: BE NL; 3: DK IE; 2: LU"
FIFTEEN = "10: DE FR IT GB; 8: ES; 5: BE GR NL PT; 4: AT SE; 3: DK FI IE; 2: LU"
TEN_MORE = "8: PL; 5: CZ HU; 3: EE LV LT SI SK; 2: CY MT"
NICE = (
    "29: DE FR IT GB; 27: ES PL; 13: NL; 12: BE CZ GR HU PT; 10: AT SE; 7: DK IE LT SK FI;"
    "4: CY EE LV LU SI; 3: MT"
)
TREATIES = [
    Treaty(date(1958, 1, 1), weights("4: DE FR IT; 2: BE NL; 1: LU"), 12, 0, 4),
    Treaty(date(1973, 1, 1), weights(NINE), 41, 0, 6),
    Treaty(date(1981, 1, 1), weights(NINE + "; 5: GR"), 45, 0, 6),
    Treaty(date(1986, 1, 1), weights(NINE + "; 5: GR PT; 8: ES"), 54, 0, 8),
    Treaty(date(1995, 1, 1), weights(FIFTEEN), 62, 0, 10),
    Treaty(date(2004, 5, 1), weights(f"{FIFTEEN}; {TEN_MORE}"), 88, 0, THIRDS),
    Treaty(date(2004, 11, 1), weights(NICE), 232, HALF, THIRDS),
    Treaty(date(2007, 1, 1), weights(NICE + "; 14: RO; 10: BG"), 255, HALF, THIRDS),
    Treaty(date(2013, 7, 1), weights(NICE + "; 14: RO; 10: BG; 7: HR"), 260, HALF, THIRDS),
]


def treaty_on(day: date) -> Treaty:
    """The weights in force."""
    return [treaty for treaty in TREATIES if treaty.since <= day][-1]


def weighted(treaty: Treaty, ballots: Ballots, *, proposal: bool) -> str:
    """Votes and members in favour; where some take no part, the same proportion of both (Protocol 36, 3(4))."""
    part = treaty.weights.keys() - those(ballots, "not-participating")
    if absent_too_many(part, ballots):
        return "no-quorum"
    yes = part & those(ballots, "yes")
    whole = sum(treaty.weights.values())
    mine = sum(treaty.weights[member] for member in part)
    cast = sum(treaty.weights[member] for member in yes)
    bound = treaty.members if proposal else treaty.otherwise
    if cast * whole < treaty.votes * mine or not cast:
        return "not-adopted"
    if isinstance(bound, int):
        enough = len(yes) * len(treaty.weights) >= bound * len(part)
    else:
        enough = len(yes) > bound * len(part) if bound == HALF else len(yes) >= bound * len(part)
    return "adopted" if enough else "not-adopted"


def absent_too_many(part: set[str], ballots: Ballots) -> bool:
    """Rules of Procedure, Article 11(4): a majority of those entitled to vote."""
    return 2 * len(part - those(ballots, "absent")) <= len(part)


def council(population: Mapping[str, int], ballots: Ballots, *, proposal: bool = True) -> str:
    """TEU 16(4), TFEU 238(2) and (3), since 1 November 2014.

    55 % of the members that take part (72 % without a proposal) and 65 % of their population. On a proposal, failing a
    blocking minority the majority is deemed attained: four members, or, where some take no part, the least number that
    stands for more than 35 % of the population of those that do, and one.
    """
    part = population.keys() - those(ballots, "not-participating")
    if absent_too_many(part, ballots):
        return "no-quorum"
    yes = part & those(ballots, "yes")
    if Fraction(len(yes), len(part)) < Fraction(55 if proposal else 72, 100):
        return "not-adopted"
    whole = sum(population[member] for member in part)
    if Fraction(sum(population[member] for member in yes), whole) >= Fraction(65, 100):
        return "adopted"
    block = 4 if len(part) == len(population) else 1 + least_over_35(population, part)
    return "adopted" if proposal and len(part) - len(yes) < block else "not-adopted"


def least_over_35(population: Mapping[str, int], part: set[str]) -> int:
    """The least number of members that stand for more than 35 % of the population."""
    ranked = sorted((population[member] for member in part), reverse=True)
    return next(
        n for n in range(1, 99) if Fraction(sum(ranked[:n]), sum(ranked)) > Fraction(35, 100)
    )


def unanimity(members: set[str], ballots: Ballots) -> str:
    """TFEU 238(4): abstentions of members present do not prevent it; a vote against does, and so does absence."""
    part = members - those(ballots, "not-participating")
    there = those(ballots, "yes", "abstain")
    if absent_too_many(part, ballots):
        return "no-quorum"
    return "adopted" if part <= there and those(ballots, "yes") else "not-adopted"


def simple_majority(members: set[str], ballots: Ballots) -> str:
    """TFEU 238(1): a majority of the component members."""
    part = members - those(ballots, "not-participating")
    if absent_too_many(part, ballots):
        return "no-quorum"
    return "adopted" if 2 * len(part & those(ballots, "yes")) > len(part) else "not-adopted"
