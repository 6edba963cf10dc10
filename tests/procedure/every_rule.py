"""Rules of procedure that know all there is: a motion of each effect, and what few bodies have."""

from msgspec.structs import replace

from hemicycle.procedure.conduct import EFFECTS, MotionRule, TieRule
from hemicycle.procedure.rulebook import Rulebook

ARTICLE = "1"


def every_rule(book: Rulebook) -> Rulebook:
    """The book with all that it lacks; what it knows stays as it is."""
    decisions = book.decisions
    assert decisions
    assert decisions.correspondence
    known = {motion.does for motion in decisions.motions}
    more = [
        MotionRule(id=effect, effect=effect, rule="simple-majority", article=ARTICLE)
        for effect in EFFECTS
        if effect not in known
    ]
    voting = replace(
        decisions.voting, passing="any", present_and_voting=True, explained="before-and-after"
    )
    decisions = replace(
        decisions,
        motions=[*decisions.motions, *more],
        ties=TieRule(then="casting-vote", makes=True, article=ARTICLE),
        correspondence=replace(decisions.correspondence, extended="once"),
        voting=voting,
    )
    return replace(
        book,
        decisions=decisions,
        debate=replace(book.debate, document_delay_h=24),
        consensus=replace(book.consensus, ad_referendum="unless-refused"),
    )
