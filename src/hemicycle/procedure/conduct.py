"""How business is conducted and put to the vote: motions, silence, the taking of votes. Data, each with its article."""

from typing import Annotated, Literal, get_args

import msgspec

from hemicycle.procedure.membership import Cited
from hemicycle.procedure.words import Effect, RuleText, Token

Method = Literal["recorded", "roll-call", "show-of-hands"]
"""`recorded`: each delegation by itself, and the record says how; `roll-call`: the same, when its name is called;
`show-of-hands`: the chair counts, and the record holds the count alone."""
METHODS: tuple[Method, ...] = ("recorded", "roll-call", "show-of-hands")


Right = Literal["statement", "right-of-reply", "point-of-order", "motion", "proposal", "sponsor"]
RIGHTS: tuple[Right, ...] = get_args(Right)
EFFECTS: tuple[Effect, ...] = get_args(Effect)


class MotionRule(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A motion; those earlier in the file come first. `rule`: by what it is decided; None: by the chair.

    `speakers_for`, `speakers_against`: how many speak on it, and nobody else while it waits; who moved it is counted,
    unless `mover_speaks` says that they speak for it besides. `debated`: the debate goes on while it waits, without a
    number. `effect`: what follows when it is carried, `none` where nothing does.
    """

    id: Token
    rule: Token | None = None
    speakers_for: int = 0
    speakers_against: int = 0
    mover_speaks: bool | msgspec.UnsetType = msgspec.UNSET
    debated: bool | msgspec.UnsetType = msgspec.UNSET
    effect: Effect | msgspec.UnsetType = msgspec.UNSET

    @property
    def does(self) -> Effect:
        """What follows when it is carried; in records older than the key, what its name says."""
        if self.effect is not msgspec.UNSET:
            return self.effect
        return next((one for one in EFFECTS if one == self.id), "none")


class ObserverRight(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What observers may do, one right a line. `to`: the codes of those who may; empty: every observer.

    A body without a line of its own lets every observer make statements, by this software's default.
    """

    right: Right
    to: list[Token] = msgspec.field(default_factory=list)


class SilenceRules(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The silence procedure: its least period, who circulates, who may break it, and how.

    `margin_h`: where the server was down within so many hours before the expiry, nothing is adopted by itself.
    `least_working_days`: how many working days the period has at least, by the body's calendar.
    """

    least_period_h: int
    least_working_days: int | msgspec.UnsetType = msgspec.UNSET
    margin_h: int = 1
    circulated_by: Literal["chair", "chair-or-secretariat"] = "chair"
    broken_by: RuleText


class TieRule(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What follows where the votes are equally divided; without it the question is lost.

    `then`: it is lost (`defeated`); a second vote is taken, and then it is lost (`second-vote`); whoever presides has a
    vote more (`casting-vote`), and, where `makes` says so and its
    member has not voted, uses it against to make a tie, too (RONR 44:12).
    `within_h`: within how many hours of the first vote the second is taken.
    """

    then: Literal["defeated", "second-vote", "casting-vote"]
    within_h: int | msgspec.UnsetType = msgspec.UNSET
    makes: bool | msgspec.UnsetType = msgspec.UNSET


class CredentialsRules(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """That a delegation may be challenged, and sits with the same rights until the meeting has decided.

    `rule`: by which the meeting votes on it; None: any rule of the body. `report`: whether it decides on a report of
    whoever examines the credentials. `anew`: whether those whom a member sends after it was refused are refused as
    well until the meeting has decided (so where nothing is said), or sit, and may be challenged.
    """

    rule: Token | None = None
    report: bool = True
    anew: Literal["refused", "seated"] | msgspec.UnsetType = msgspec.UNSET


class AcclamationRules(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """That the body adopts texts by acclamation, unless a member that may vote asks for a vote."""


class CorrespondenceRules(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Votes by correspondence: by which rules of the body, for how long at least, and who opens them.

    `change`: whether a ballot may be replaced until the date. `early`: whether it ends once everybody has voted.
    `least_working_days`: how many working days the period has at least. `margin_h`: where the server was down within
    so many hours before the date, it is not closed by itself (1 where nothing is said). `extended`: whether it may be
    extended, but for an outage: never, as long as nobody has voted (so where nothing is said), or once, whoever has;
    `longest_extension_h`: by how many hours at a time, at most (168 where nothing is said).
    """

    rules: list[Token]
    least_period_h: int
    least_working_days: int | msgspec.UnsetType = msgspec.UNSET
    margin_h: int | msgspec.UnsetType = msgspec.UNSET
    extended: Literal["never", "before-ballots", "once"] | msgspec.UnsetType = msgspec.UNSET
    longest_extension_h: Annotated[int, msgspec.Meta(ge=1)] | msgspec.UnsetType = msgspec.UNSET
    opened_by: Literal["chair", "chair-or-secretariat"] = "chair"
    change: bool = False
    early: bool = False


class VotingRules(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How votes are taken.

    `methods`: those that the body knows, the usual one first. `change`: whether a delegation may change its ballot
    until the vote is closed. `correction`: whether a ballot may be corrected afterwards; `noted` leaves the result as
    it was. `explanation_limit_s`: seconds for an explanation of vote; None is no limit. `call_s`, `least_call_s`: for
    how many seconds members are called upon to vote, as a rule and at least. `passing`: that a member may pass once
    in a roll-call, and what it may answer when it is called again. `present_and_voting`: whether a delegation may
    declare that it is present and voting, and then does not abstain. `explained`: whether votes are explained before
    they are taken, too; `sponsors_explain`: whether by those whose proposal it is.
    """

    methods: list[Method] = msgspec.field(default_factory=lambda: list(METHODS))
    change: bool = True
    correction: Literal["none", "noted"] = "noted"
    explanation_limit_s: int | None = 300
    call_s: int | msgspec.UnsetType = msgspec.UNSET
    least_call_s: int | msgspec.UnsetType = msgspec.UNSET
    passing: Literal["yes-or-no", "any"] | msgspec.UnsetType = msgspec.UNSET
    present_and_voting: bool | msgspec.UnsetType = msgspec.UNSET
    explained: Literal["after", "before-and-after"] | msgspec.UnsetType = msgspec.UNSET
    sponsors_explain: bool | msgspec.UnsetType = msgspec.UNSET
