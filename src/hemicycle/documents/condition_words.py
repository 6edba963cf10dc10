"""A condition and a quorum in words, as they are read aloud."""

from functools import partial

from hemicycle.documents.rule_names import weight_name
from hemicycle.documents.rule_words import say
from hemicycle.locales.manifest import source
from hemicycle.procedure.rules import (
    AnyCondition,
    BlockingMinority,
    Concurring,
    NoObjection,
    QuorumRule,
    Share,
    Unanimity,
    Votes,
)


def quorum_words(quorum: QuorumRule, language: str) -> str:
    """What share must be present, and for what."""
    purpose = say(language, quorum.purpose)
    told = say(language, "quorum", purpose=purpose, part=_part(quorum, language))
    base = quorum.of if isinstance(quorum.of, str) else "members"
    of = say(language, f"quorum-{base}") if base != "members" else ""
    return told + of + (say(language, "quorum-represented") if quorum.represented else "")


def in_words(condition: AnyCondition, language: str = "") -> str:
    """A condition in words; without a language in those of the source."""
    tell = partial(say, language or source())
    weight = partial(weight_name, language=language or source())
    match condition:
        case Share():
            base = tell("all" if condition.of == "members" else condition.of)
            of = (
                tell("by", base=base, weight=weight(condition.weight)) if condition.weight else base
            )
            told = tell("in-favour", part=_part(condition, language), base=of)
            return told + _among(condition.among, language)
        case Votes():
            word = "votes" if condition.out_of is None else "out-of"
            told = tell(word, needed=condition.at_least, all=condition.out_of or 0)
            told = (
                tell("by", base=told, weight=weight(condition.weight)) if condition.weight else told
            )
            return told + _among(condition.among, language)
        case Concurring():
            return tell("concurring", group=condition.of)
        case BlockingMinority():
            part = condition.of_part
            more = (
                tell("blocking-part", part=str(part), weight=condition.weight or "") if part else ""
            )
            return tell("blocking", members=condition.least_members) + more
        case NoObjection() if condition.concerned:
            return tell("concerned")
        case NoObjection():
            allowed = condition.allowed
            return tell("objections", allowed=allowed) if allowed else tell("no-objection")
        case Unanimity():
            abstaining = "abstention-blocks" if condition.abstention_blocks else "abstention-free"
            away = "absence-blocks" if condition.absence_blocks else "absence-free"
            return tell("unanimity", abstaining=tell(abstaining), away=tell(away))


def _among(group: str | None, language: str) -> str:
    return say(language, "among", group=group) if group else ""


def _part(value: Share | QuorumRule, language: str) -> str:
    word, part = ("more-than", value.more_than) if value.more_than else ("at-least", value.at_least)
    return say(language, word, part=str(part))
