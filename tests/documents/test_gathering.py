"""Openings of every kind of meeting: what it was, who led it, where, on what occasion, with whom; in each language."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn
from msgspec import UNSET
from msgspec.structs import replace

from hemicycle.documents import readout
from hemicycle.files.convening import convene_command
from hemicycle.files.model import MeetingFile, milliseconds
from hemicycle.files.play import play
from hemicycle.locales import load_language
from hemicycle.procedure.core.actor import SECRETARIAT, Submission, salted
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.kernel.lifecycle.groups import ConvenedGroup
from hemicycle.procedure.meeting.record import decide
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.rulebooks import rulebook
from tests.documents.makers import text, told_meetings
from tests.documents.test_readout import (
    BAD_FRENCH,
    ENGLISH_WORDS,
    FRENCH_WORDS,
    NOT_BREAKING,
    told_example,
    well_formed,
)
from tests.meeting_files import convened_with
from tests.profiles import examples

CALLED = [
    ("le troisième sommet sur la récolte", "the third summit on the harvest"),
    ("la session annuelle de l’Assemblée", "the annual session of the Assembly"),
    ("les premières réunions du Comité", "the first meetings of the Committee"),
    ("l’atelier d’experts", "the experts’ workshop"),
    ("une réunion du Conseil", "a meeting of the Council"),
]
PLACES = [("à Munich (Allemagne)", "in Munich, Germany"), ("au Caire", "in Cairo")]
OCCASIONS = [("en marge de l’Assemblée générale", "on the margins of the General Assembly")]
GROUPS = [
    ("les dirigeants des pays invités", "the leaders of the guest countries"),
    ("des représentants de trois banques", "representatives of three banks"),
]
MELTED = re.compile(r"\b(?:du|au|des|aux|de la|à la|de l’|à l’|de|à|d’)\s?$")
"""What no office stands behind."""


@st.composite
def gatherings(draw: DrawFn) -> MeetingFile:
    """A meeting of which it is said what it was."""
    file = draw(told_meetings())
    delegates = [
        f"p{n}" for n, p in enumerate(file.convening.participants, 1) if p.role == "delegate"
    ]
    maybe = st.sampled_from
    groups = [
        ConvenedGroup(
            text=text(words),
            part=draw(maybe([UNSET, "also", "observer"])),
            one=True if draw(st.booleans()) else UNSET,
        )
        for words in draw(st.lists(maybe(GROUPS), max_size=2, unique=True))
    ]
    people = [
        replace(
            one,
            via=draw(maybe([UNSET, UNSET, "video"])),
            unnamed=bool(one.office) and draw(st.booleans()),
        )
        for one in file.convening.participants
    ]
    return convened_with(
        replace(file, statements=[], conclusions=[], commitments=[], invitations=[]),
        participants=people,
        gathering=draw(
            maybe(["call", "meeting", "bilateral", "bilaterals", "summit", "statement"])
        ),
        called=text(draw(maybe(CALLED))) if draw(st.booleans()) else {},
        hosts=draw(st.lists(maybe(delegates), max_size=2, unique=True)),
        chair_told=draw(st.booleans()),
        place=text(draw(maybe(PLACES))) if draw(st.booleans()) else {},
        occasion=text(draw(maybe(OCCASIONS))) if draw(st.booleans()) else {},
        groups=groups,
    )


def opening(entries: list[Entry], language: str) -> list[str]:
    return [sentence.text for sentence in readout(entries, load_language(language)).paragraphs[0]]


def announced(file: MeetingFile) -> list[Entry]:
    """The meeting as it is convened, before anybody came."""
    command = salted(convene_command(file, rulebook(None)), "5a" * 32)
    acts = decide(Meeting(), Submission(command, SECRETARIAT, 1000))
    assert not isinstance(acts, Refusal), acts
    return [entry for act in acts for entry in act]


@given(gatherings(), st.booleans())
@settings(max_examples=examples(40))
def test_french_is_french_and_no_office_is_inflected(file: MeetingFile, held: bool) -> None:
    told = opening(play(file, rulebook(None)) if held else announced(file), "fr")
    for sentence in told:
        assert not BAD_FRENCH.search(sentence), sentence
        assert not ENGLISH_WORDS.search(sentence), sentence
        assert not NOT_BREAKING.search(sentence), sentence
        well_formed(sentence)
    for person in file.convening.participants:
        office = person.office.get("fr", "").replace("'", "’")
        whole = " ".join(told)
        for found in re.finditer(re.escape(office), whole) if office else ():
            before = whole[: found.start()]
            assert not MELTED.search(re.sub(r"(?:le |la |l’)$", "", before)), whole
    named_words_stand(file, " ".join(told), "fr")


@given(gatherings(), st.booleans())
@settings(max_examples=examples(40))
def test_english_is_english(file: MeetingFile, held: bool) -> None:
    told = opening(play(file, rulebook(None)) if held else announced(file), "en")
    for sentence in told:
        assert not FRENCH_WORDS.search(sentence), sentence
        assert not re.search(r"\bthe the\b|\bin in\b|\bon on\b|\bby by\b", sentence), sentence
        well_formed(sentence)
    named_words_stand(file, " ".join(told), "en")


def named_words_stand(file: MeetingFile, told: str, language: str) -> None:
    """What people wrote stands as they wrote it, and each person once."""
    convening = file.convening
    for words in (convening.place, convening.occasion, *(one.text for one in convening.groups)):
        assert words.get(language, "") in told, told
    if convening.called and convening.gathering != "statement":
        assert re.sub(r"^les? ", "", convening.called[language]) in told, told
    for person in convening.participants:
        if person.role == "delegate":
            assert told.count(person.name["und"]) == (0 if person.unnamed else 1), told


@pytest.mark.parametrize("language", ["en", "fr", "ar", "de"])
@pytest.mark.parametrize("held", [True, False])
def test_every_form_is_said_in_every_language(language: str, held: bool) -> None:
    file = told_example()
    for gathering in ("call", "meeting", "bilateral", "bilaterals", "summit", "statement"):
        for mode in ("virtual", "hybrid", "in-person", "telephone"):
            for more in ({}, {"called": text(CALLED[0])}, {"chair_told": False, "host": None}):
                one = convened_with(file, gathering=gathering, mode=mode, **more)
                told = opening(play(one, rulebook(None)) if held else announced(one), language)
                assert "Anna Berg" in " ".join(told)
                assert not re.search(r" {2}|,,|،،|\{|\}|None|virtual|yes", told[0])


def test_days_that_do_not_follow_each_other_are_named() -> None:
    file = told_example()
    starts = milliseconds(datetime(2021, 12, 9, 12, tzinfo=UTC))
    file = convened_with(
        file,
        starts=starts,
        ends=starts + int(timedelta(days=5) / timedelta(milliseconds=1)),
        days=["2021-12-09", "2021-12-14"],
        gathering="meeting",
    )
    told = opening(play(file, rulebook(None)), "en")[0]
    assert told.startswith("On 9 and 14 December 2021, ")
    assert opening(play(file, rulebook(None)), "fr")[0].startswith("Les 9 et 14 décembre 2021, ")


def test_a_name_is_written_as_each_language_writes_it() -> None:
    file = told_example()
    person = replace(
        file.convening.participants[0],
        names={"fr": "Anne Berg"},
        honorific={"en": "Dr", "fr": "M."},
    )
    file = convened_with(file, participants=[person], gathering="meeting")
    entries = play(file, rulebook(None))
    assert "Dr Anna Berg" in opening(entries, "en")[0]
    assert "M.\u00a0Anne Berg" in opening(entries, "fr")[0]
