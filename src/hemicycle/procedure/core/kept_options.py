"""What each person of one record may do, kept from state to state: people who are alike share one object."""

from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import count
from typing import Any, Generic, NamedTuple, TypeVar, cast

from hemicycle.procedure.core.act import Mark
from hemicycle.procedure.core.kept_offer import KeptOffer
from hemicycle.procedure.core.noting import KEY, Cell, bare
from hemicycle.procedure.core.offering import NOTHING, Offered
from hemicycle.procedure.core.option import Option, Own
from hemicycle.procedure.core.reading import Reading
from hemicycle.procedure.core.record_type import RecordType
from hemicycle.procedure.core.state import RecordState

S = TypeVar("S", bound=RecordState)


class _Fit(NamedTuple):
    """An option as it is offered at a place, and all by which people there differ in it.

    `own`: only who has the last of these marks has it. `key`: of the offer to who has none of these marks, as most.
    """

    option: Option
    marks: tuple[Mark, ...]
    own: bool
    key: tuple[Hashable, ...]


class _Place(NamedTuple):
    """What is offered at a place, and all by which people there differ."""

    fits: Sequence[_Fit]
    marks: tuple[Mark, ...]


class _Shape(NamedTuple):
    """What follows from a record type alone: the cells of all marks, and what is offered at each place, numbered."""

    cells: Mapping[Mark, Cell]
    marks: frozenset[Cell]
    at: dict[Hashable, _Place]
    numbers: Iterator[int]


@cache
def _shape(kind: RecordType[Any]) -> _Shape:
    marks = (kind.places, *(mark for one in kind.options for mark in one.of_people))
    cells: dict[Mark, Cell] = {mark: (bare(mark), ()) for mark in marks}
    return _Shape(cells, frozenset(cells.values()), {}, count())


class _Alike:
    """People of one place and of equal marks: what they may do."""

    def __init__(self, key: Hashable, offers: Sequence[KeptOffer]) -> None:
        self.key, self.offers, self.people = key, offers, dict[str, None]()
        self.offered = NOTHING

    def compose(self) -> bool:
        """Put together what there is now, and whether it is something else; else the object stays."""
        there = [(one.option, one.offer, one.ids) for one in self.offers if one.offer]
        offers = {option.name: offer for option, offer, _ in there}
        lists = {option.over.name: ids for option, _, ids in there if option.over}
        if _same(offers, self.offered.offers) and _same(lists, self.offered.lists):
            return False
        self.offered = Offered(offers, lists)
        return True


class KeptOptions(Generic[S]):
    """Of one record. `follow` its states and the time, then ask what is offered to whom."""

    def __init__(self, kind: RecordType[S]) -> None:
        self._kind, shape = kind, _shape(kind)
        self._cells, self._marks, self._at = shape.cells, shape.marks, shape.at
        self._numbers = shape.numbers
        self._reading: Reading[S] | None = None
        self._forget()

    def follow(self, state: S, now: int) -> Collection[str]:
        """The state is this now, and the time (UTC, ms). Who may be offered something else: all others are not.

        Where that fails, nothing is kept of before.
        """
        try:
            return self._follow(state, now)
        except BaseException:
            self._forget()
            raise

    def _follow(self, state: S, now: int) -> Collection[str]:
        now, reading, end = max(now, state.last_at), self._reading, self.next_change()
        if not self._kind.begun(state):
            had = self._where
            self._forget()
            return had
        if reading is None or now < reading.now:
            self._forget()
            self._reading = Reading(state, now)
            return self._settle(self._reading, self._reading.plain(self._cells[self._kind.places]))
        if reading.state is not state or (end is not None and end <= now):
            reading.follow(state, now)
            keyed = (cell for cell in reading.changed if len(cell) > KEY)
            return self._settle(reading, {cell[KEY] for cell in keyed if cell[:KEY] in self._marks})
        reading.now = now
        return ()

    def of(self, actor: str) -> Offered:
        """What this actor may do: the same object (`is`) as before while nothing changed for them."""
        alike = self._where.get(actor)
        return alike.offered if alike else NOTHING

    def next_change(self) -> int | None:
        """When some answer turns by time alone (UTC, ms); None: none does."""
        return self._reading.next_change() if self._reading else None

    def _forget(self) -> None:
        self._reading = None
        self._offers: dict[Hashable, KeptOffer] = {}
        self._alike: dict[Hashable, _Alike] = {}
        self._where: dict[str, _Alike] = {}

    def _settle(self, reading: Reading[S], moved: Iterable[str]) -> Collection[str]:
        """Put these people where they belong, ask anew what does not stand, put together what changed: for whom."""
        stale: dict[KeptOffer, None] = {}
        for offer, what in cast(set[tuple[Any, Hashable]], reading.stale()):
            if isinstance(offer, KeptOffer):
                offer.due.add(what)
                stale[offer] = None
        tables = {mark: reading.plain(cell) for mark, cell in self._cells.items()}
        changed = {self._move(reading, who, facts) for who, facts in self._facts_of(moved, tables)}
        stale |= {offer: None for alike in changed for offer in alike.offers if offer.due}
        for offer in stale:
            if not offer.having:
                self._drop(offer)
            elif offer.refresh():
                changed.update(cast(Iterable[_Alike], offer.having))
        others = [alike for alike in changed if alike.compose()]
        return {*moved, *(who for alike in others for who in alike.people)}

    def _facts_of(
        self, people: Iterable[str], tables: Mapping[Mark, Any]
    ) -> Iterator[tuple[str, tuple[Hashable, tuple[Hashable, ...]]]]:
        """Each with the place where they stand, and the facts by which people there differ: of most there is none."""
        places, asked = tables[self._kind.places], dict[Hashable, list[tuple[int, Any]]]()
        blank = dict[Hashable, tuple[Hashable, ...]]()
        for who in [*people]:
            place = places[who]
            if place not in asked:
                marks = self._fitting(place).marks
                told = [(number, tables[mark]) for number, mark in enumerate(marks)]
                asked[place] = [(number, table) for number, table in told if table]
                blank[place] = (None,) * len(marks)
            own = [(number, table[who]) for number, table in asked[place] if who in table]
            facts = blank[place]
            if own:
                differing = [*facts]
                for number, fact in own:
                    differing[number] = fact
                facts = tuple(differing)
            yield who, (place, facts)

    def _move(
        self, reading: Reading[S], who: str, key: tuple[Hashable, tuple[Hashable, ...]]
    ) -> _Alike:
        before, alike = self._where.get(who), self._alike.get(key)
        if alike is None:
            alike = self._alike[key] = self._make(reading, *key)
        if alike is not before:
            if before:
                self._leave(before, who)
            self._where[who] = alike
            alike.people[who] = None
        return alike

    def _make(self, reading: Reading[S], place: Hashable, facts: tuple[Hashable, ...]) -> _Alike:
        here = self._fitting(place)
        pairs = zip(here.marks, facts, strict=True)
        by = {mark: fact for mark, fact in pairs if fact is not None}
        fits = (fit for fit in here.fits if not fit.own or fit.marks[-1] in by)
        alike = _Alike((place, facts), [self._kept(reading, fit, by) for fit in fits])
        for one in alike.offers:
            one.having[alike] = None
        return alike

    def _kept(self, reading: Reading[S], fit: _Fit, by: Mapping[Mark, Hashable]) -> KeptOffer:
        """The option for people of its place and of these marks."""
        option, marks, _, key = fit
        if not by.keys().isdisjoint(marks):
            key = (*key[:2], *map(by.get, marks))
        kept = self._offers.get(key)
        if kept is None:
            own = cast(Sequence[str], by[marks[-1]]) if isinstance(option.over, Own) else ()
            apart: Any = by.get(option.apart) if option.apart else None
            steps = self._kind.asked_ahead[option.command]
            kept = self._offers[key] = KeptOffer(reading, option, steps, own, apart or ())
            kept.key = key
        return kept

    def _leave(self, alike: _Alike, who: str) -> None:
        del alike.people[who]
        if not alike.people:
            del self._alike[alike.key]
            for one in alike.offers:
                del one.having[alike]

    def _drop(self, offer: KeptOffer) -> None:
        """Nobody has it any more, and it does not stand."""
        offer.drop()
        del self._offers[offer.key]

    def _fitting(self, place: Hashable) -> _Place:
        """What is offered at a place: of several options of a command the first that fits."""
        known = self._at.get(place)
        if known is None:
            there = [(n, one) for n, one in enumerate(self._kind.options) if one.to(place)]
            first = {one.name: n for n, one in reversed(there)}
            here = next(self._numbers)
            fits = [_fit(one, (here, n)) for n, one in there if first[one.name] == n]
            marks = dict.fromkeys(mark for fit in fits for mark in fit.marks)
            known = self._at[place] = _Place(fits, tuple(marks))
        return known


def _fit(option: Option, key: tuple[int, int]) -> _Fit:
    marks, own = option.of_people, option.only is not None or isinstance(option.over, Own)
    return _Fit(option, marks, own, (*key, *[None] * len(marks)))


def _same(new: Mapping[str, Any], old: Mapping[str, Any]) -> bool:
    return len(new) == len(old) and all(old.get(name) is value for name, value in new.items())
