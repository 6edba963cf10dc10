"""[INVITE-8] The letter of an invitation: how its reader is greeted, what it says, and who invites."""

import msgspec
import pytest

from hemicycle.calendar.invitations import Held
from hemicycle.documents.language import Gender
from hemicycle.outbound.letter import Letter
from hemicycle.outbound.mail.body import html_of, text_of
from hemicycle.procedure.convocation import CalledBy, CallerRule, CallingRules
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.meeting.kernel.calling.commands import CancelMeeting
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import NO_LANGUAGE
from hemicycle.web.dates import date_and_time
from hemicycle.web.inviting.courtesies import greeting_of, signed_by
from hemicycle.web.inviting.facts import facts_of
from tests.web.conftest import BASE, CALL, House, example
from tests.web.test_documents import lay
from tests.web.test_inviting import HOUR, OFFICE, PAGE, form, letters

pytestmark = pytest.mark.parametrize("settings", [OFFICE])


async def called(house: House, **changes: object) -> None:
    """Three days ahead."""
    await house.followers.catch_up()
    await house.convene(example(**changes))
    house.clock.at -= 72 * HOUR


async def written(house: House, language: str, *people: str) -> list[Letter]:
    office = await house.secretariat()
    addresses = {one: f"{one}@waters.example" for one in people}
    assert (await office.post(PAGE, data=form(addresses, language))).status_code == 303
    return await letters(house)


async def test_a_minister_is_greeted_and_told_all_that_a_secretariat_would_sign(
    house: House,
) -> None:
    await called(house)
    office = await house.secretariat()
    paper = await lay(house)
    people = (await house.recorder.meeting(CALL)).seats.participants
    macron = next(
        str(one.id) for one in people.values() if one.texts["family"][NO_LANGUAGE] == "Macron"
    )
    johnson = next(
        str(one.id) for one in people.values() if one.texts["family"][NO_LANGUAGE] == "Johnson"
    )
    [french] = await written(house, "fr", macron)
    assert french.greeting == "Monsieur le président français,"
    assert french.addressed == "Emmanuel Macron\nprésident français\nFrance"
    assert french.signed.startswith("Veuillez agréer")
    [_, letter] = await written(house, "en", johnson)
    assert letter.greeting == "Excellency,"
    asks, topic, until = letter.paragraphs
    assert asks == "We have the honour to invite you to “Video call on European security”."
    assert topic.startswith("The meeting is to consider: Russia’s continued")
    assert "for your answer by 23 January 2022" in until
    assert letter.signed == "Yours sincerely,\nThe secretariat\nSecretariat"
    assert letter.papers
    [one] = letter.papers.each
    assert one.label == "SWC/2022/4 · Joint use (English)"
    assert one.url == f"{BASE}/meetings/{CALL}/documents/{paper.id}"
    assert (await house.client().get(one.url)).status_code == 303, "open before the day"
    for whole in (text_of(letter), html_of(letter)):
        for words in ("Excellency,", one.label, one.url, "Yours sincerely,", "Boris Johnson"):
            assert words in whole
    await office.aclose()


@pytest.mark.parametrize(
    ("language", "gender", "office", "greeting"),
    [
        ("en", "m", {"en": "Minister of Water"}, "Excellency,"),
        ("en", "f", {}, "Dear Ms Nimri,"),
        ("en", "", {}, "Dear Rana Nimri,"),
        ("fr", "f", {"fr": "ministre de l’eau"}, "Madame la ministre de l’eau,"),
        ("fr", "", {"en": "Minister of Water"}, "Excellence,"),
        ("fr", "", {}, "Madame, Monsieur,"),
        ("ar", "f", {"ar": "وزيرة المياه"}, "صاحبة السعادة السيدة Rana Nimri،"),
        ("ar", "", {}, "حضرة Rana Nimri،"),
    ],
)
async def test_each_is_greeted_as_their_language_has_it(
    convened: House, language: str, gender: Gender, office: dict[str, str], greeting: str
) -> None:
    meeting = await convened.recorder.meeting(CALL)
    one = next(one for one in meeting.seats.participants.values() if one.member == "FR")
    texts = {"name": {NO_LANGUAGE: "Rana Nimri"}, "family": {NO_LANGUAGE: "Nimri"}}
    texts |= {"gender": {NO_LANGUAGE: gender or ""}, "office": office}
    one = msgspec.structs.replace(one, texts=texts)
    assert greeting_of(meeting, one, "Rana Nimri", language) == greeting


async def test_whoever_calls_it_by_the_rules_signs(convened: House) -> None:
    meeting = await convened.recorder.meeting(CALL)
    assert meeting.sitting
    title = {"en": "The President of the Council", "fr": "Le président du Conseil"}
    rules = CallingRules(callers=[CallerRule(id="president", title=title, article="1")])
    book = msgspec.structs.replace(meeting.sitting.rulebook, calling=rules)
    sitting = msgspec.structs.replace(meeting.sitting, rulebook=book, body=book.id)
    calling = msgspec.structs.replace(meeting.calling, call=CalledBy("president"))
    by: Meeting = msgspec.structs.replace(meeting, sitting=sitting, calling=calling)
    assert signed_by(OFFICE, by, "fr").splitlines()[1] == "Le président du Conseil"
    assert signed_by(OFFICE, by, "en").splitlines()[1:] == [
        *("The President of the Council", book.title["en"], "Secretariat")
    ]


async def test_what_is_closed_to_the_reader_stands_in_no_letter(house: House) -> None:
    """The papers of a closed meeting are named to its delegates, and open nothing before the day."""
    await called(house, access="restricted")
    await lay(house)
    [letter] = await written(house, "en", "p2")
    assert letter.papers
    assert [one.url for one in letter.papers.each] == [""]


async def test_the_hour_stands_by_the_clocks_of_the_capital(house: House) -> None:
    await called(house, offset_min=60)
    people = (await house.recorder.meeting(CALL)).seats.participants.values()
    of = {str(one.member): str(one.id) for one in people}
    us, fr = await written(house, "en", of["US"], of["FR"])
    date = dict(us.facts)["Date"].splitlines()
    assert date == ["24 January 2022, 21:00 (UTC+1)", "New York: 24 January 2022, 15:00 (UTC−5)"]
    assert dict(fr.facts)["Date"] == "24 January 2022, 21:00 (UTC+1)", "the clocks of Paris"


async def test_what_is_called_off_is_signed_and_asks_for_no_answer(house: House) -> None:
    await called(house)
    await written(house, "en", "p2")
    await house.act(SECRETARIAT, CancelMeeting({"en": "The chair travels."}))
    await house.followers.catch_up()
    *_, off = await letters(house)
    assert off.paragraphs == ["The meeting does not take place.", "The chair travels."]
    assert off.signed
    assert off.papers is None


async def test_an_interpreter_is_told_as_what_and_in_which_booth(house: House) -> None:
    await called(house)
    meeting = await house.recorder.meeting(CALL)
    assert meeting.sitting
    person = next(iter(meeting.seats.participants.values()))
    interprets = msgspec.structs.replace(person, role="interpreter", booth="fr")
    starts = meeting.sitting.starts
    held = Held(CALL, "uid", "UTC", 0, starts, starts + HOUR, "", cancelled=False, moved=None)
    told = dict(facts_of(meeting, meeting, held, interprets, "en", "new"))
    assert told["You take part as"] == "interpreter (booth: French)"
    assert told["Ends"] == date_and_time(starts + HOUR, "en", meeting.sitting.offset_min)
    assert "You take part as" not in dict(facts_of(meeting, meeting, held, person, "en", "new"))
