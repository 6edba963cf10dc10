"""The articles, written out once more and plainly, to judge the tally by. It shares nothing with it."""

from fractions import Fraction

PERMANENT = {"CN", "FR", "RU", "GB", "US"}


def security_council(year: int, ballots: dict[str, str], *, procedural: bool) -> str:
    """Charter, Article 27(2) and (3): seven votes until 1965, nine since; no permanent member against."""
    yes = [member for member, ballot in ballots.items() if ballot == "yes"]
    against = {member for member, ballot in ballots.items() if ballot == "no"}
    if len(yes) < (7 if year <= 1965 else 9):
        return "not-adopted"
    return "not-adopted" if not procedural and against & PERMANENT else "adopted"


def general_assembly(yes: int, no: int, *, two_thirds: bool) -> str:
    """Charter, Article 18(2) and (3): abstainers do not vote; a tie is not adopted, nor is 0 : 0."""
    if two_thirds:
        return "adopted" if yes and yes >= 2 * no else "not-adopted"
    return "adopted" if yes > no else "not-adopted"


def council(population: dict[str, int], ballots: dict[str, str], *, members: int) -> str:
    """TEU 16(4), TFEU 238(3)(a): 55 % of the members taking part and 65 % of their population.

    Failing a blocking minority of four the 65 % are deemed attained; where some take no part, of the least number
    that stands for more than 35 % of the population taking part, and one.
    """
    part = {member for member in population if ballots.get(member) != "not-participating"}
    yes = {member for member in part if ballots.get(member) == "yes"}
    if Fraction(len(yes), len(part)) < Fraction(55, 100):
        return "not-adopted"
    whole = sum(population[member] for member in part)
    block = 4
    if len(part) < members:
        ranked = sorted((population[member] for member in part), reverse=True)
        block = 1 + next(
            n for n in range(1, 99) if Fraction(sum(ranked[:n]), whole) > Fraction(35, 100)
        )
    enough = Fraction(sum(population[member] for member in yes), whole) >= Fraction(65, 100)
    return "adopted" if enough or len(part) - len(yes) < block else "not-adopted"
