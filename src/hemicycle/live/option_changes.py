"""What has changed between what a person was offered and what they are offered now."""

from collections.abc import Iterator, Mapping, Sequence

from msgspec import UNSET, UnsetType

from hemicycle.live.option_messages import Apart, ListChange, OptionChange, Options, Reason
from hemicycle.procedure.core.offering import NOTHING, Offer, Offered
from hemicycle.procedure.core.refusal import Refusal


def whole(offered: Offered) -> Options:
    """All of it, to who has been told nothing."""
    return Options(True, *_changes(NOTHING, offered))


def difference(before: Offered, now: Offered) -> Options | None:
    """What makes `now` of `before`; None: nothing."""
    lists, changes = _changes(before, now)
    return Options(False, lists, changes) if lists or changes else None


def _changes(
    before: Offered, now: Offered
) -> tuple[dict[str, ListChange | None], list[OptionChange]]:
    lists = dict(_lists(before.lists, now.lists))
    gone = [OptionChange(name, gone=True) for name in before.offers if name not in now.offers]
    other = [
        (name, offer) for name, offer in now.offers.items() if before.offers.get(name) is not offer
    ]
    changed = (_changed(name, before.offers.get(name), offer) for name, offer in other)
    return lists, [*gone, *filter(None, changed)]


def _lists(
    before: Mapping[str, Sequence[str]], now: Mapping[str, Sequence[str]]
) -> Iterator[tuple[str, ListChange | None]]:
    for name, ids in now.items():
        had = before.get(name)
        if had is not ids and (had is None or had != ids):
            yield name, _list(had, ids)
    for name in before:
        if name not in now:
            yield name, None


def _list(before: Sequence[str] | None, now: Sequence[str]) -> ListChange:
    """As differences where the order of what stays is the same, and what is new stands at the end."""
    had, has = dict.fromkeys(before or ()), dict.fromkeys(now)
    added, removed = [i for i in now if i not in had], [i for i in had if i not in has]
    stays = [i for i in had if i in has]
    if before is None or [*stays, *added] != [*now]:
        return ListChange(ids=list(now))
    return ListChange(add=added or UNSET, remove=removed or UNSET)


def _changed(command: str, before: Offer | None, now: Offer) -> OptionChange | None:
    if before is None:
        targets = UNSET if now.targets is None else now.targets
        return OptionChange(command, all=_reason(now.refusal), of=targets, but=_apart(now.but))
    if before == now:
        return None
    own = {to: why for to, why in now.but.items() if to not in before.but or before.but[to] != why}
    return OptionChange(
        command,
        all=UNSET if before.refusal == now.refusal else _reason(now.refusal),
        of=UNSET if before.targets == now.targets else now.targets,
        but=_apart(own),
        asall=[to for to in before.but if to not in now.but] or UNSET,
    )


def _apart(but: Mapping[str, Refusal | None]) -> list[Apart] | UnsetType:
    """Grouped by answer, in the order in which they come."""
    groups: list[tuple[Refusal | None, list[str]]] = []
    for to, why in but.items():
        of = next((ids for answer, ids in groups if answer == why), None)
        if of is None:
            groups.append((why, [to]))
        else:
            of.append(to)
    return [Apart(ids, _reason(answer)) for answer, ids in groups] or UNSET


def _reason(refusal: Refusal | None) -> Reason | None:
    if refusal is None:
        return None
    article = UNSET if refusal.article is None else refusal.article
    return Reason(refusal.code, refusal.spec, article, refusal.details or UNSET)
