"""What is offered of texts and amendments: to propose, to reword and to take back; amendments where the body votes."""

from collections.abc import Hashable

from hemicycle.procedure.core.actor import Command, salted
from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.option import Asked, Listing, Option, Own
from hemicycle.procedure.meeting.business.floor.queries import holding
from hemicycle.procedure.meeting.business.outcomes import commands
from hemicycle.procedure.meeting.business.outcomes.amending import amended, pending
from hemicycle.procedure.meeting.business.outcomes.delaying import circulated, delay_h
from hemicycle.procedure.meeting.business.outcomes.owners import (
    DRAFTED,
    first_behind,
    own_acceptable,
    own_amendments,
    own_behind,
    own_overtaken,
    own_shared,
    own_texts,
    texts_behind,
)
from hemicycle.procedure.meeting.business.outcomes.queries import amended_text, open_texts
from hemicycle.procedure.meeting.business.outcomes.state import SETTLED, Amendment
from hemicycle.procedure.meeting.business.outcomes.tabling import complete, most_open
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.places import (
    anybody,
    office,
    presiding,
    seated,
    secretariat,
)
from hemicycle.procedure.meeting.kernel.queries import accredited, capacity_of, sitting_of
from hemicycle.procedure.meeting.kernel.rights import rights
from hemicycle.procedure.words import OutcomeId, PartId, Text

READ = (*DRAFTED, "circulated")
"""Texts that are still to be decided, and for which time to read them may be asked."""


@shared
def full(meeting: BusinessState) -> dict[str, Hashable]:
    """The items on which somebody's delegation has as many texts open as it may."""
    most = most_open(meeting)
    bound = [key for key, count in open_texts(meeting).items() if count >= most]
    people = accredited(meeting).items() if bound else ()
    found = {
        who: frozenset(item for item, mine in bound if (capacity_of(known, item) or who) == mine)
        for who, known in people
    }
    return {who: items for who, items in found.items() if items}


@shared
def drafted(meeting: BusinessState) -> tuple[str, ...]:
    """The texts that may still be reworded and decided."""
    table = meeting.outcomes.table.values()
    return tuple(one.id for one in table if one.status in DRAFTED)


@shared
def _amendable(meeting: BusinessState) -> tuple[str, ...]:
    votes = sitting_of(meeting).rulebook.decisions
    table = meeting.outcomes.table.values() if votes else ()
    return tuple(one.id for one in table if one.status not in SETTLED)


@shared
def _amended(meeting: BusinessState) -> tuple[str, ...]:
    here, table = {*_amendable(meeting)}, meeting.outcomes.table.values()
    return tuple(one.id for one in table if one.id in here and pending(one))


@shared
def _delayable(meeting: BusinessState) -> tuple[str, ...]:
    table = meeting.outcomes.table.values() if delay_h(meeting) is not None else ()
    return tuple(one.id for one in table if one.status in READ)


@shared
def _delayed(meeting: BusinessState) -> tuple[str, ...]:
    table = meeting.outcomes.table.values()
    return tuple(one.id for one in table if one.delay is not None and one.status in READ)


@shared
def _joinable(meeting: BusinessState) -> tuple[str, ...]:
    table = meeting.outcomes.table.values()
    return tuple(one.id for one in table if one.status in DRAFTED and not one.chairs)


@shared
def _withdrawn(meeting: BusinessState) -> tuple[str, ...]:
    table = meeting.outcomes.table.values()
    return tuple(one.id for one in table if one.status == "withdrawn")


@shared
def _delay_facts(meeting: BusinessState) -> dict[str, Hashable]:
    """What decides whether the delay for documents may be asked for."""
    known = meeting.outcomes.table.values()
    return {o.id: (o.delay and o.delay.until, o.waived, circulated(o)) for o in known}


@shared
def _facts_of(meeting: BusinessState, text: OutcomeId) -> Hashable:
    known = meeting.outcomes.table[text]
    lacks = (complete(meeting, known), amended(meeting, known))
    timing = (known.called, known.call_until)
    delayed = known.delay and known.delay.until
    return known.status, known.item, bool(known.salt), timing, delayed, *(str(o) for o in lacks)


@shared
def text_facts(meeting: BusinessState) -> dict[str, Hashable]:
    """What decides what may be done with a text: its status and item, what it lacks, what comes before it."""
    return {text: _facts_of(meeting, text) for text in meeting.outcomes.table}


def words(meeting: BusinessState) -> Text:
    """A text that nobody has written yet, in the first language."""
    return {sitting_of(meeting).languages[0]: "…"}


def _laid(meeting: BusinessState, asked: Asked) -> Command:
    texts = {"text": words(meeting)}
    return salted(commands.ProposeOutcome(asked.target, texts, verb="note"), "0" * 64)


def _reworded(meeting: BusinessState, asked: Asked) -> Command:
    return commands.AmendOutcome(asked.target, {}, verb=_another_verb(meeting, asked))


def _another_verb(meeting: BusinessState, asked: Asked) -> str:
    """So that the answer is not that nothing changes."""
    return "note" if meeting.outcomes.table[asked.target].verb == "amend" else "amend"


def _supplied(meeting: BusinessState, asked: Asked) -> Command:
    lacking = first_behind(sitting_of(meeting).languages, meeting.outcomes.table[asked.target])
    texts = {lacking[0]: {lacking[1]: "…"}} if lacking else {}
    return commands.SupplyLanguage(asked.target, texts)


def _amendment(meeting: BusinessState, asked: Asked) -> Command:
    first = meeting.outcomes.table[asked.target].parts[0].id
    verb = _another_verb(meeting, asked)
    return commands.ProposeAmendment(asked.target, {first: words(meeting)}, verb)


def _restated(meeting: BusinessState, asked: Asked) -> Command:
    """Of one to an amendment a part that this touches."""
    text = amended_text(meeting)[asked.target]
    known = meeting.outcomes.table[text]
    one = next(one for one in known.amendments if one.id == asked.target)
    within = next((first for first in known.amendments if first.id == one.amends), None)
    part = first_touched(within) if within else known.parts[0].id
    return commands.RestateAmendment(text, asked.target, {part: words(meeting)})


def first_touched(amendment: Amendment) -> PartId:
    """A part that it replaces or adds; none where it only deletes."""
    return next(iter([*amendment.replaces, *(one.id for one in amendment.adds)]), PartId(""))


def _accepted(meeting: BusinessState, asked: Asked) -> Command:
    text = amended_text(meeting)[asked.target]
    known = meeting.outcomes.table[text].amendments
    digest = next(one.digest for one in known if one.id == asked.target)
    return commands.AcceptAmendment(text, asked.target, digest)


def _taken_back(meeting: BusinessState, asked: Asked) -> Command:
    return commands.WithdrawAmendment(amended_text(meeting)[asked.target], asked.target)


def _in_order(meeting: BusinessState, asked: Asked) -> Command:
    waiting = pending(meeting.outcomes.table[asked.target])
    return commands.OrderAmendments(asked.target, [one.id for one in waiting])


BY_ONE_OR_ALL = Listing("by-one-or-all", lambda _: ("self", "participants"))
BY_ALL = Listing("by-all", lambda _: ("participants",))
TEXTS = Listing("texts", drafted)
BY_FACTS = (text_facts,)
OWN = Own("own-texts", own_texts)
OFFERS = (
    Option(commands.ProposeOutcome, seated, BY_ONE_OR_ALL, _laid, (holding, full, rights)),
    Option(commands.ProposeOutcome, office, BY_ALL, _laid),
    Option(commands.AmendOutcome, anybody, OWN, _reworded, (rights,)),
    Option(commands.SupplyLanguage, secretariat, Listing("texts-behind", texts_behind), _supplied),
    Option(
        commands.SupplyLanguage, seated, Own("own-texts-behind", own_behind), _supplied, (rights,)
    ),
    Option(commands.WithdrawOutcome, anybody, OWN),
    Option(
        commands.JoinSponsors,
        seated,
        Listing("texts-joinable", _joinable),
        alike=BY_FACTS,
        apart=own_texts,
    ),
    Option(commands.LeaveSponsors, anybody, Own("own-shared", own_shared)),
    Option(
        commands.TakeOverOutcome,
        seated,
        Listing("texts-withdrawn", _withdrawn),
        marks=(full, rights),
        alike=BY_FACTS,
    ),
    Option(
        commands.AskDelay,
        seated,
        Listing("delayable", _delayable),
        alike=(text_facts, _delay_facts),
    ),
    Option(commands.WaiveDelay, presiding, Listing("delayed", _delayed)),
    Option(
        commands.AcceptAmendment,
        anybody,
        Own("own-acceptable", own_acceptable),
        _accepted,
        (rights,),
    ),
    Option(
        commands.ProposeAmendment,
        seated,
        Listing("amendable", _amendable),
        _amendment,
        (full, rights),
        alike=BY_FACTS,
    ),
    Option(
        commands.RestateAmendment, seated, Own("own-overtaken", own_overtaken), _restated, (rights,)
    ),
    Option(
        commands.WithdrawAmendment,
        seated,
        Own("own-amendments", own_amendments),
        _taken_back,
        (rights,),
    ),
    Option(commands.OrderAmendments, presiding, Listing("amended", _amended), _in_order),
)
