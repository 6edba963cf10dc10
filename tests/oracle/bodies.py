"""The articles of bodies on file, read anew: who may vote, with what weight, and what is asked.

Council: TEU 16(4), TFEU 238, 239; Protocol 36, Article 3(3); TEC 205(2) of 1995; Rules of Procedure 11(3), (4).
United Nations: Charter 18, 27; General Assembly rules 67, 83–86. The association: its model statutes, articles 5–8.
"""

from dataclasses import replace
from fractions import Fraction
from types import MappingProxyType

from tests.oracle.rules import (
    Blocking,
    Bound,
    Concurring,
    Condition,
    Quorum,
    Register,
    Rule,
    Share,
    Single,
    Unanimity,
    Votes,
)

MAJORITY = Bound(Fraction(1, 2), passed=True)
TWO_THIRDS = Bound(Fraction(2, 3))

# The Decision of 8 December 2015 for 2016, in hundredths of a per cent; and Protocol 36, Article 3(3), after Croatia.
LISBON_AND_NICE = """
DE 1593 29|FR 1304 29|GB 1273 29|IT 1207 29|ES 912 27|PL 747 27|RO 390 14|NL 337 13|BE 221 12|GR 213 12
CZ 205 12|PT 204 12|HU 194 12|SE 192 10|AT 169 10|BG 142 10|DK 111 7|FI 108 7|SK 106 7|IE 91 7|HR 83 7
LT 57 7|SI 41 4|LV 39 4|EE 26 4|CY 17 4|LU 11 4|MT 8 3
""".replace("\n", "|").strip("|")
# Act of Accession 1994, Article 15.
FIFTEEN = "DE 10|FR 10|IT 10|GB 10|ES 8|BE 5|GR 5|NL 5|PT 5|AT 4|SE 4|DK 3|IE 3|FI 3|LU 2"
PERMANENT = ("CN", "FR", "RU", "GB", "US")
ELECTED_2016 = ("AO", "MY", "NZ", "ES", "VE", "EG", "JP", "SN", "UA", "UY")


def _register(table: str, *weights: str) -> Register:
    rows = [row.split() for row in table.split("|")]
    members = tuple(code for code, *_ in rows)
    columns = {w: {row[0]: int(row[n]) for row in rows} for n, w in enumerate(weights, 1)}
    return Register(members, columns)


COUNCIL = _register(LISBON_AND_NICE, "population", "votes")
COUNCIL_OF_15 = _register(FIFTEEN, "votes")
SECURITY_COUNCIL = Register(PERMANENT + ELECTED_2016, groups={"permanent": frozenset(PERMANENT)})
IN_PERSON = Quorum(MAJORITY)
"""Council Rules of Procedure, 11(4): a majority present of those entitled to vote; the represented are not."""


def _council(*asks: Single | Condition) -> Rule:
    conditions = tuple(a if isinstance(a, Condition) else Condition(a) for a in asks)
    return Rule(conditions, IN_PERSON, left_out=True, proxies=1)


def _members(share: Bound) -> Share:
    return Share("members", share)


POPULATION = Share("members", Bound(Fraction(65, 100)), "population")
NICE = Votes(260, 352, "votes")
COUNCIL_RULES = MappingProxyType(
    {
        "qualified-majority": _council(
            _members(Bound(Fraction(55, 100))),
            Condition(POPULATION, Blocking(4, "population", Fraction(35, 100))),
        ),
        "qualified-majority-without-proposal": _council(
            _members(Bound(Fraction(72, 100))), POPULATION
        ),
        "qualified-majority-on-request": _council(NICE, _members(MAJORITY)),
        "qualified-majority-on-request-without-proposal": _council(NICE, _members(TWO_THIRDS)),
        "unanimity": _council(Unanimity(absence_blocks=True), Votes(1)),
        # TFEU 238(1): of the component members, whoever takes part; 238(3) is of qualified majorities.
        "simple-majority": replace(_council(_members(MAJORITY)), left_out=False),
    }
)
RULES_OF_15 = MappingProxyType(
    {
        "qualified-majority": _council(Votes(62, 87, "votes")),
        "qualified-majority-without-proposal": _council(Votes(62, 87, "votes"), Votes(10, 15)),
    }
)


def _assembly(share: Bound) -> Rule:
    return Rule((Condition(Share("present-and-voting", share)),), Quorum(MAJORITY))


ASSEMBLY_RULES = MappingProxyType(
    {"simple-majority": _assembly(MAJORITY), "two-thirds": _assembly(TWO_THIRDS)}
)
NINE = Condition(Votes(9))
SECURITY_COUNCIL_RULES = MappingProxyType(
    {
        "procedural": Rule((NINE,)),
        "non-procedural": Rule((NINE, Condition(Concurring("permanent")))),
    }
)


def _association(of: str, share: Bound) -> Rule:
    half = Quorum(Bound(Fraction(1, 2)), represented=True)
    return Rule((Condition(Share(of, share, "votes")),), half, proxies=2)


ASSOCIATION_RULES = MappingProxyType(
    {
        "ordinary": _association("present-and-voting", MAJORITY),
        "statutes": _association("present-and-voting", TWO_THIRDS),
        "dissolution": _association("members", Bound(Fraction(3, 4))),
    }
)


def of_the_european_council(rule: Rule) -> Rule:
    """TFEU 235(1): voted as in the Council; with two thirds of the members present (Rules of Procedure, 6(3))."""
    return replace(rule, quorum=Quorum(TWO_THIRDS))
