"""A readout is told whatever its size: the longest text in every field, and as many delegations as a summit has."""

import time

import pytest
from msgspec.structs import replace

from hemicycle.documents import readout, render_text
from hemicycle.files import MeetingFile, read_meeting_file
from hemicycle.files.play import play
from hemicycle.locales import load_language
from hemicycle.locales.messages import Messages
from hemicycle.procedure.characters import LONGEST_TEXT
from hemicycle.rulebooks import rulebook

LONG = ("water and peace, " * (LONGEST_TEXT // 17 + 1))[: LONGEST_TEXT - 1] + "e"


def long_meeting(states: int, text: str) -> MeetingFile:
    """A meeting of `states` delegations, in which each field has words as long as `text`."""
    people = "\n".join(
        f"""[[participants]]
id = "p-{n}"
name = "Person {n} {text if n == 1 else ""}"
member = "M{n}"
office = {{ en = "Head {n} {text if n == 2 else ""}", fr = "chef {n} {text if n == 2 else ""}" }}
{f'capacity = {{ en = "for {text}", fr = "pour {text}" }}' if n == 3 else ""}"""
        for n in range(states)
    )
    both = f'{{ en = "{text}", fr = "{text}" }}'
    read = read_meeting_file(
        f"""format = 1
meeting = {{ id = "large", access = "open", starts = 2026-12-01T09:00:00Z, host = "p-0", \
languages = ["en", "fr"], title = {both}, topic = {both}, source = {both} }}
photo = {{ credit = {both} }}
agenda = [{{ id = "one", title = {both} }}]
statements = [{{ by = "p-1", agenda = "one", text = {both} }}]
conclusions = [
  {{ by = "participants", verb = "stress", text = {both} }},
  {{ by = "p-2", verb = "welcome", text = {both} }},
]
commitments = [{{ by = "p-1", text = {both} }}]
invitations = [{{ by = "p-1", whom = {both}, series = true, topics = [{both}] }}]
{people}
"""
    )
    assert isinstance(read, MeetingFile), read
    return read


@pytest.mark.parametrize(("states", "length"), [(4, LONGEST_TEXT - 40), (57, 40), (200, 12)])
def test_a_readout_of_any_size_is_told(states: int, length: int) -> None:
    file = long_meeting(states, ("water and peace, " * (length // 17 + 1))[:length].strip(", "))
    book = rulebook(None)
    entries = play(file, replace(book, debate=replace(book.debate, speaking_limit_s=None)))
    for language in ("en", "fr"):  # those of the meeting
        began = time.process_time()
        told = readout(entries, load_language(language))
        text = render_text(told, load_language(language))
        assert time.process_time() - began < 20
        assert not told.missing
        for n in range(states):
            assert f"Person {n}" in text


def test_a_long_value_stands_in_its_place_once() -> None:
    say = Messages("en", "readout.ftl").say
    assert say("did", who=LONG, what="agreed") == say("did", who="X", what="agreed").replace(
        "X", LONG
    )
    told = say("did", who=LONG, what=LONG + "\ue0000;\ue000")
    assert told.count(LONG) == 2
    assert told.count("\ue0000;") == 1
