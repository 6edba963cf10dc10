"""Who does something in an opening: people and groups as one subject, with its number and the entries that name it."""

from collections.abc import Sequence

import msgspec

from hemicycle.documents.language import Gender
from hemicycle.documents.model import Sentence
from hemicycle.documents.people import (
    Telling,
    common_gender,
    is_closing,
    office_told,
    presented,
)
from hemicycle.procedure.meeting.kernel.lifecycle.groups import Group
from hemicycle.procedure.meeting.kernel.lifecycle.state import Sitting
from hemicycle.procedure.meeting.kernel.seats.state import Participant


class Party(msgspec.Struct, frozen=True):
    """The words, how many they count as (1, or more), the entries that name them, and how one agrees with them."""

    words: str
    count: int
    seqs: list[int]
    gender: Gender = "m"


def people(telling: Telling, named: Sequence[Participant]) -> Party:
    """These people alone."""
    return _party(telling, named, [], [], [])


def everybody(telling: Telling, sitting: Sitting, named: Sequence[Participant]) -> Party:
    """These people, and the groups that took part as delegates do."""
    groups = [*_groups(telling, sitting)]
    first = [(one, words) for one, words in groups if not one.part]
    last = [(one, words) for one, words in groups if one.part == "also"]
    return _party(telling, named, first, last, [sitting.seq] if first or last else [])


def observing(telling: Telling, sitting: Sitting) -> Party:
    """The groups that observed."""
    found = [(one, words) for one, words in _groups(telling, sitting) if one.part == "observer"]
    return _party(telling, [], found, [], [sitting.seq] if found else [])


def _groups(telling: Telling, sitting: Sitting) -> list[tuple[Group, str]]:
    found = [
        (one, telling.text(sitting.texts, f"group-{n}", "missing-group", number=n))
        for n, one in enumerate(sitting.groups, 1)
    ]
    return [(one, telling.language.inside(words)) for one, words in found if words]


def _party(
    telling: Telling,
    named: Sequence[Participant],
    groups: list[tuple[Group, str]],
    closing: list[tuple[Group, str]],
    seqs: list[int],
) -> Party:
    alone = len(named) + len(groups) + len(closing) == 1
    first = _standing_all(
        telling, [p for p in named if alone or not is_closing(telling, p)], alone=alone
    )
    last = _standing_all(
        telling, [p for p in named if is_closing(telling, p) and not alone], alone=alone
    )
    first, last = first + [words for _, words in groups], last + [words for _, words in closing]
    every = len(first) + len(last)
    words = telling.language.named_group(first, last) if every else ""
    many = any(one.one is not True for one, _ in (*groups, *closing))
    many = many or any(_is_plural(telling, one) for one in named)
    several = len(named) > 1 or every > 1 or many
    gender = "m" if groups or closing else common_gender(telling, [*named])
    return Party(words, 2 if several else 1, [*(p.seq for p in named), *seqs], gender)


def in_list(telling: Telling) -> bool:
    """[style] Whether those who also took part stand one below the other; where the language leads to them."""
    return telling.style.people == "list" and telling.language.tells


def lead_to_list(
    telling: Telling,
    named: Sequence[Participant],
    groups: Sequence[tuple[str, int]],
    *,
    count: int,
    also: bool = True,
) -> Sentence:
    """The sentence before the list of these, who are put aside for it. `groups`: words, and the entry with them.

    `count`: 1 where the verb is in the singular; `also`: whether others were named before.
    """
    language = telling.language
    people = [(presented(telling, one, apposed=False), one.seq) for one in named]
    lines = [*people, *groups]
    telling.listed = [Sentence(language.sentence(words), [seq]) for words, seq in lines]
    key = "took-part-list" if also else "took-part-first"
    lead = language.sentence(language.say(key, count=count)).removesuffix(".")
    return Sentence(lead, [seq for _, seq in lines])


def groups_there(telling: Telling, sitting: Sitting) -> list[tuple[str, int]]:
    """The groups that took part as delegates do, in words, each with the entry that names them."""
    return [
        (words, sitting.seq) for one, words in _groups(telling, sitting) if one.part != "observer"
    ]


def _standing_all(telling: Telling, named: Sequence[Participant], *, alone: bool) -> list[str]:
    """Each person; those of one office who are told by it alone stand together, where the first of them does."""
    found, told = list[str](), set[int]()
    for person in named:
        if person.seq in told:
            continue
        title = _title_alone(telling, person)
        several = [one for one in named if title and _title_alone(telling, one) == title]
        offices = [office_told(telling, one, named=False) for one in several]
        women = common_gender(telling, several) == "f"
        together = telling.language.offices(offices, women=women) if len(several) > 1 else None
        found.append(together or _standing(telling, person, alone=alone))
        told |= {one.seq for one in several} if together else {person.seq}
    return found


def _title_alone(telling: Telling, person: Participant) -> str:
    """The title in an office by which alone somebody is told; empty where more is told, or no title is known."""
    if not person.unnamed or person.via or person.texts.get("capacity"):
        return ""
    return telling.language.title(office_told(telling, person, named=False))


def _standing(telling: Telling, person: Participant, *, alone: bool) -> str:
    """The person within a sentence that goes on: a name that is set off in a list, too, is closed by a comma."""
    apart = presented(telling, person, apposed=True)
    within = presented(telling, person, apposed=False)
    return apart if alone or apart.removesuffix(",") == within else within


def _is_plural(telling: Telling, person: Participant) -> bool:
    """« les États-Unis », where somebody is told of by country alone."""
    by_country = person.unnamed and person.member and not person.texts.get("office")
    return bool(by_country) and telling.member(person.member or "")[2]


def before_topic(others: str, topic: str) -> str:
    """Whom one met, where the topic follows: names that stand in commas are closed by one, so that it is of nobody."""
    return f"{others}," if topic and "," in others else others
