"""The letter by which somebody is invited to a series of meetings, with all its days and one link for the answers."""

from collections.abc import Sequence
from functools import partial

import msgspec

from hemicycle.calendar.invitations import Held
from hemicycle.calendar.series import Words, appointments_of, title_of
from hemicycle.outbound.addresses import with_token
from hemicycle.outbound.letter import Act, Letter, Recipient
from hemicycle.outbound.words import say
from hemicycle.procedure.standing_body.series.state import Series, Slot
from hemicycle.settings import Settings
from hemicycle.web.dates import date_and_time
from hemicycle.web.inviting.courtesies import greeting_by_name, signed_with
from hemicycle.web.inviting.due import How
from hemicycle.web.inviting.letters import (
    ANSWERS,
    KIND,
    said_title,
    words_for,
    written_for,
)
from hemicycle.web.inviting.reader import Reader
from hemicycle.web.series.clocks import offset_min
from hemicycle.web.view_models import said


class Told(msgspec.Struct, frozen=True):
    """What a letter tells of a series: of these sittings, which share an object, why; `numbers`: which they are."""

    series: Series
    sittings: list[Held]
    numbers: list[int]
    how: How
    rooms: dict[str, str] = {}


def series_letter(settings: Settings, told: Told, reader: Reader, at: int) -> Letter:
    """The letter to somebody who is invited to the series, or was."""
    one, series, how = reader.one, told.series, told.how
    language, word = one.language, partial(say, one.language)
    over = how in ("cancelled", "ended")
    title = said_title(series.texts.get("title", {}), language)
    link = f"{settings.base_url}/reply/{reader.token}"
    answers = [Act(word(f"answer-{each}"), f"{link}?answer={each}") for each in ANSWERS]
    whom = said(series.texts, "whom", language, [*series.texts.get("whom", {})]).words

    def words_of(held: Held) -> Words:
        named = said_title(title_of(held), language)
        return words_for(settings, reader, named, told.rooms.get(held.record, ""))

    sittings = told.sittings
    if over:
        sittings = [msgspec.structs.replace(each, cancelled=True) for each in sittings]
    facts = [(word("fact-dates"), "\n".join(_days(told, language)))]
    if whom and not over:
        facts.append((word("fact-sentence"), whom))
    return Letter(
        kind=KIND,
        to=Recipient(one.name, one.address, language),
        heading=settings.name,
        subject=word("series-subject", how=how, series=title, n=len(told.numbers)),
        title=title,
        addressed=one.name,
        greeting=greeting_by_name(one.name, language),
        paragraphs=[word("series-what", how=how)],
        signed=signed_with(settings, [], language),
        facts=facts,
        acts=[] if over else answers,
        after=[] if over else [word("series-after")],
        secret=True,
        calendar=written_for(settings, reader, appointments_of(sittings, words_of), at, over=over),
        reply_to=with_token(settings.mail_replies, reader.token) if settings.mail_replies else "",
    )


def _days(told: Told, language: str) -> Sequence[str]:
    """Each sitting by the clocks of its place, with what it was before, and its topics."""
    word = partial(say, language)
    lines = []
    for number in told.numbers:
        sitting = told.series.sittings[number]
        line = f"{number}. {_when(sitting.slot, language)}"
        if sitting.cancelled:
            line = word("series-line-cancelled", line=line)
        elif sitting.before:
            line = word("series-line-moved", line=line, before=_when(sitting.before[-1], language))
        topics = [told.series.texts.get(f"topic-{one}", {}) for one in sitting.topics]
        words = [said_title(topic, language) for topic in topics]
        lines.append("\n".join([line, *(f"– {one}" for one in words if one)]))
    return lines


def _when(slot: Slot, language: str) -> str:
    return date_and_time(slot.starts, language, offset_min(slot))
