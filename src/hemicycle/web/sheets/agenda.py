"""The agenda with what belongs to each item: times, papers by their symbols, who asked to speak, the chair's words."""

from collections.abc import Iterator, Sequence

from hemicycle.documents import conducting
from hemicycle.documents.conducting import MINUTE_MS, Line, Step
from hemicycle.documents.rule_model import article_words
from hemicycle.locales.manifest import manifest_of
from hemicycle.printing.sheet import Block, Column, Heading, Passage, Points, Sheet, Table, Words
from hemicycle.procedure.meeting.business.agenda.numbering import numbers
from hemicycle.procedure.meeting.business.agenda.state import Item
from hemicycle.procedure.meeting.kernel.queries import capacity_in_force, sitting_of
from hemicycle.procedure.words import ItemId
from hemicycle.web import dates
from hemicycle.web.paper_lists import Paper, heaps
from hemicycle.web.sheets.given import Given, sheet_of
from hemicycle.web.sheets.people import name_of
from hemicycle.web.view_models import members_of, named, said

ITEM = "script-item"
CLOSING = "script-closing"


def agenda(given: Given) -> Sheet:
    """All items at a glance, then each with its notes; for the office from called to order to the last words."""
    adopted = given.meeting.agenda.adopted is not None
    title = given.say("sheet-agenda-adopted" if adopted else "sheet-agenda-provisional")
    if given.meeting.agenda.revision:
        title = f"{title} · {given.say('sheet-agenda-revision', n=given.meeting.agenda.revision)}"
    papers = {heap.item: heap.papers for heap in heaps(given.meeting, given.language)}
    steps = [*conducting.steps(given.meeting, given.language)] if given.of_office else []
    items = {step.values.get("number"): step for step in steps if step.heading == ITEM}
    blocks: list[Block] = [_overview(given, papers), *_points(given, papers.get(None, []))]
    for step in steps:
        if step.heading not in (ITEM, CLOSING):
            blocks += _step(given, step)
    for number, item, at in _planned(given):
        heading = Words(f"{number}. {_title(given, item).text}", _title(given, item).lang)
        blocks.append(Heading(heading, _aside(given, item, at)))
        blocks += _points(given, papers.get(item.id, []))
        blocks += _speakers(given, item.id)
        if number in items:
            blocks += _lines(given, items[number].lines)
    for step in steps:
        if step.heading == CLOSING:
            blocks += _step(given, step)
    return sheet_of(given, "agenda", title, blocks)


def _planned(given: Given) -> Iterator[tuple[str, Item, int | None]]:
    """Each item with its number, and when it is planned (UTC, ms), if that is known."""
    at: int | None = sitting_of(given.meeting).starts
    numbered = numbers(given.meeting.agenda.items.values())
    for item in given.meeting.agenda.items.values():
        if item.status != "struck":
            yield numbered[item.id], item, at
            at = None if at is None or item.minutes is None else at + item.minutes * MINUTE_MS


def _overview(given: Given, papers: dict[ItemId | None, list[Paper]]) -> Table:
    columns = [
        Column(given.say("sheet-number"), 0, number=True),
        Column(given.say("sheet-item"), 6, strong=True),
        Column(given.say("sheet-begins"), 2),
        Column(given.say("sheet-minutes"), 0, number=True),
        Column(given.say("sheet-papers"), 3),
    ]
    rows = [
        [
            Words(number),
            _title(given, item),
            Words(_time(given, at)),
            Words("" if item.minutes is None else str(item.minutes)),
            Words(_comma(given).join(p.current.symbol for p in papers.get(item.id, []))),
        ]
        for number, item, at in _planned(given)
    ]
    return Table(columns, rows)


def _title(given: Given, item: Item) -> Words:
    languages = sitting_of(given.meeting).languages
    title = given.words(said(item.texts, "title", given.language, languages))
    return title if title.text else Words(given.say("text-erased"))


def _aside(given: Given, item: Item, at: int | None) -> str:
    access = item.access or sitting_of(given.meeting).access
    told = [
        _time(given, at),
        given.say("sheet-of-minutes", n=item.minutes) if item.minutes is not None else "",
        "" if access == "open" else given.say(f"access-{access}"),
        given.say("item-carried") if item.carried else "",
        _proposed(given, item),
    ]
    return " · ".join(one for one in told if one)


def _proposed(given: Given, item: Item) -> str:
    if item.proposer is None:
        return ""
    name = named(item.proposer, given.language, members_of(given.meeting))
    return given.say("item-proposed", member=name)


def _time(given: Given, at: int | None) -> str:
    offset = sitting_of(given.meeting).offset_min
    return "" if at is None else dates.time_of_day(at, given.language, offset)


def _points(given: Given, papers: Sequence[Paper]) -> Iterator[Block]:
    """The papers of an item, each with its languages."""
    if papers:
        yield Points([_paper(given, paper) for paper in papers])


def _paper(given: Given, paper: Paper) -> list[Words]:
    files = paper.current.files
    languages = [dates.language_name(f.document.language, given.language) for f in files]
    symbol = paper.current.symbol
    return [
        *([Words(f"{symbol}  ")] if symbol else []),
        given.words(files[0].title),
        Words(f" ({_comma(given).join(languages)})"),
    ]


def _speakers(given: Given, item: ItemId) -> Iterator[Block]:
    """Those who have asked for the floor on the item, in their order."""
    people = given.meeting.seats.participants
    asked = [one for one in given.meeting.debate.queue if one.item == item]
    names = [_speaker(given, people[one.participant].id, item) for one in asked]
    if names:
        yield Passage([Words(given.say("sheet-speakers", names=_comma(given).join(names)))])


def _speaker(given: Given, who: str, item: ItemId) -> str:
    person = next(p for p in given.meeting.seats.participants.values() if p.id == who)
    code = capacity_in_force(given.meeting, who, item)
    name = name_of(given, person).text
    return f"{named(code, given.language, given.members)} ({name})" if code else name


def _step(given: Given, step: Step) -> Iterator[Block]:
    told = [_time(given, step.at), article_words(step.article, given.language)]
    aside = " · ".join(one for one in told if one)
    yield Heading(Words(given.say(step.heading, **step.values)), aside)
    yield from _lines(given, step.lines)


def _lines(given: Given, lines: Sequence[Line]) -> Iterator[Block]:
    """What the chair says aloud, and what is done then."""
    for line in lines:
        if line.kind == "gavel":
            yield Passage([Words(given.say("then-gavel"))], "act")
        elif line.kind == "branch":
            yield Passage([Words(given.say(line.when))], "note")
            yield Passage([Words(_line(given, line))], "aloud")
        else:
            yield Passage([Words(_line(given, line))], "act" if line.kind == "act" else "aloud")


def _line(given: Given, line: Line) -> str:
    """A line in words; a time as the language writes it."""
    values = dict(line.values)
    at, offset = values.pop("at", None), int(values.pop("offset", 0))
    if at is not None:
        values["when"] = dates.date_and_time(int(at), given.language, offset)
    return given.say(line.key, **values)


def _comma(given: Given) -> str:
    return manifest_of(given.language).comma
