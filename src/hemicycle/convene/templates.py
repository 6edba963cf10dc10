"""[DRAFT-5] Meetings to begin from, each filled in; and a draft as one to practise with, whose names are invented."""

import tomllib
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib.resources import files
from secrets import token_hex

import msgspec

from hemicycle.convene.draft import Draft, Item, Person, Words
from hemicycle.locales.manifest import source
from hemicycle.procedure.words import MeetingAccess, Mode


class Somebody(msgspec.Struct, frozen=True):
    """An invented delegate."""

    member: str
    name: str


class FiledItem(msgspec.Struct, frozen=True):
    """An item of a template."""

    title: Words
    minutes: int
    sub: bool = False
    access: str = ""


class Template(msgspec.Struct, frozen=True):
    """A kind of meeting, filled in. `body`: whose rules it has; empty: those of a summit. `caller`: who calls it."""

    id: str
    body: str
    delegations: int
    observers: int
    minutes: int
    mode: Mode
    access: MeetingAccess
    office: Words
    title: Words
    items: list[FiledItem]
    caller: str = ""


class _Filed(msgspec.Struct, frozen=True):
    given: list[str]
    family: list[str]
    people: list[Somebody]
    templates: list[Template]


def templates() -> Sequence[Template]:
    """Those that there are, in the order in which they are offered."""
    return _filed().templates


def filled(template: Template, languages: list[str], date: str, time: str, zone: str) -> Draft:
    """A draft of this kind in these languages."""
    sitting = template.delegations + template.observers
    weight = "1" if template.body == "association" else ""
    people = [
        Person(
            key=token_hex(6),
            name=one.name,
            member=one.member,
            role="delegate" if place < template.delegations else "observer",
            weight=weight if place < template.delegations else "",
            office=_in(template.office, languages),
        )
        for place, one in enumerate(_filed().people[:sitting])
    ]
    return Draft(
        texts={"title": _in(template.title, languages)},
        body=template.body,
        caller=template.caller,
        minutes=str(template.minutes),
        mode=template.mode,
        access=template.access,
        languages=languages,
        chair=people[0].key,
        host=people[0].key,
        people=people,
        items=[_item(one, languages) for one in template.items],
        date=date,
        time=time,
        zone=zone,
    )


def filled_for(template: Template, draft: Draft, date: str, time: str, zone: str) -> Draft:
    """A draft of a body, with its own people and languages, of this kind. A day that it has stays."""
    kind = filled(template, draft.languages, date, time, zone)
    return msgspec.structs.replace(
        draft,
        texts=kind.texts,
        items=kind.items,
        minutes=kind.minutes,
        mode=kind.mode,
        access=kind.access,
        caller=kind.caller if kind.body == draft.body else "",
        date=draft.date or date,
        time=time,
        zone=zone,
    )


def invented(draft: Draft) -> Draft:
    """The draft as a sandbox: the same list with invented names, reachable nowhere."""
    names = invented_names()
    people = [
        msgspec.structs.replace(one, name=name, family="", mail="", gender="")
        for one, name in zip(draft.people, names, strict=False)
    ]
    return msgspec.structs.replace(draft, people=people, sandbox=True, id="", series="", sitting="")


def invented_in(draft: Draft) -> list[str]:
    """The names on the list of a draft that are those of a template still; in a sandbox all are invented anyway."""
    names = {(one.name, one.member) for one in _filed().people}
    there = [one.name for one in draft.people if (one.name, one.member) in names]
    return [] if draft.sandbox else there


def half_renamed(draft: Draft) -> list[tuple[str, str, str]]:
    """Titles still a template's in one language and not in another: the item (empty: the meeting), language, words."""
    of_meetings = [one.title for one in templates()]
    of_items = [item.title for one in templates() for item in one.items]
    titles = [("", draft.texts.get("title", {}), of_meetings)]
    titles += [(item.key, item.title, of_items) for item in draft.items]
    return [
        (key, code, said)
        for key, title, known in titles
        if not any(
            all(one.get(code, said) == said for code, said in title.items()) for one in known
        )
        for code, said in title.items()
        if any(one.get(code) == said for one in known)
    ]


def _item(one: FiledItem, languages: Iterable[str]) -> Item:
    values = msgspec.structs.asdict(one) | {
        "key": token_hex(6),
        "title": _in(one.title, languages),
        "minutes": str(one.minutes),
    }
    return msgspec.convert(values, Item)


def _in(words: Words, languages: Iterable[str]) -> Words:
    """The words in the languages of the meeting; in the source's where it has none of theirs."""
    found = {code: words[code] for code in languages if code in words}
    return found or {source(): words[source()]}


def invented_names() -> Iterator[str]:
    """Names without end: no two alike among the first two hundred and more, and numbered after them."""
    given, family = _filed().given, _filed().family
    turn = 0
    while True:
        number = f" {turn + 1}" if turn else ""
        for shift in range(len(family)):
            for place, first in enumerate(given):
                yield f"{first} {family[(place + shift) % len(family)]}{number}"
        turn += 1


@cache
def _filed() -> _Filed:
    text = (files(__package__) / "templates.toml").read_text(encoding="utf-8")
    return msgspec.convert(tomllib.loads(text), _Filed)
