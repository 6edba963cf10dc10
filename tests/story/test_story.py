"""The leaders' call of 24 January 2022, held as its people would hold it, from an empty house to the record page, to
what follows in writing and on a delegation's page, and to the erasure of somebody who asks for it.

`make story` plays it and leaves a numbered picture of each step in `test-results/story/`. The secretariat, the chair
and the French President sit at wide desks, he in French; the President of the Commission has a telephone, and so has a
reader in the public. The other six delegations are played over the wire. Each step is one function: what is done, and
what its person must see.
"""

import re

import pytest
from playwright.sync_api import Page, expect

from .at_home import (
    a_head_answers_on_the_page,
    a_person_is_erased,
    help_is_asked_and_comes,
    its_delegations_come_from_a_list,
    the_house_begins,
)
from .called_again import (
    interpretation_is_planned,
    the_council_is_called_from_a_template,
    the_deputy_is_accredited,
    the_letters_are_handed_over,
    they_answer_by_the_link,
)
from .conftest import EXAMPLE, MEETING, Story, act, button
from .council_day import (
    a_recorded_statement_is_played,
    a_statement_is_public_once_delivered,
    the_council_meets,
    the_readout_is_edited_and_signed,
    what_was_signed_is_what_is_read,
)
from .days_before import (
    a_film_is_made,
    and_tries_the_room_alone,
    france_inscribes_and_hands_in,
    france_tests_its_devices,
    italy_hands_in_a_video,
    the_timetable_ticks_what_is_done,
)
from .further import one_is_moved_and_the_public_sees_it, the_sentence_becomes_a_series
from .in_writing import (
    a_letter_breaks_the_silence,
    the_capitals_confirm_by_silence,
    the_conclusions_go_to_the_capitals,
)
from .replied import a_reader_leaves_a_reply

pytestmark = [
    pytest.mark.browser,
    pytest.mark.timeout(900),
]  # eight browsers, on a busy machine too

UNITY = {"en": "the importance of unity at this critical time", "fr": "unité en ce moment critique"}
COST = {"en": "would come at a high cost", "fr": "aurait un coût élevé"}
DIALOGUE = {"en": "continued dialogue with Russia", "fr": "poursuivre le dialogue avec la Russie"}
APPROACH = "approche cohérente à deux voies"
SERIES = "tous les membres du Conseil OTAN-Russie"


def test_the_leaders_call_of_24_january_2022(story: Story) -> None:
    the_house_begins(story)
    convenes_from_the_meeting_file(story)
    sends_the_personal_links(story)
    they_open_their_links(story)
    check_their_devices(story)
    and_wait_in_the_lobby(story)
    help_is_asked_and_comes(story)
    the_chair_admits_all(story)
    opens_the_meeting(story)
    the_public_follows(story)
    the_agenda_is_adopted(story)
    takes_up_the_situation(story)
    france_says_where_it_stands(story)
    all_agree_on(story, UNITY, pictured=True)
    the_commission_objects_and_lifts_it(story)
    all_agree_on(story, COST)
    takes_up_the_approach(story)
    the_secretary_general_recalls(story)
    the_commission_speaks_by_telephone(story)
    france_speaks_in_french(story)
    all_agree_on(story, DIALOGUE)
    they_stand_for_the_photo(story)
    the_secretary_general_invites(story)
    the_date_of_the_next_meeting_is_set(story)
    the_chair_closes(story)
    the_secretariat_publishes(story)
    the_readout_is_read(story)
    a_reader_leaves_a_reply(story)
    the_record_is_checked(story)
    and_is_read_in_arabic(story)
    the_sentence_becomes_a_series(story)
    one_is_moved_and_the_public_sees_it(story)
    the_conclusions_go_to_the_capitals(story)
    a_letter_breaks_the_silence(story)
    the_capitals_confirm_by_silence(story)
    its_delegations_come_from_a_list(story)
    a_head_answers_on_the_page(story)
    the_council_is_called_from_a_template(story)
    the_letters_are_handed_over(story)
    they_answer_by_the_link(story)
    the_deputy_is_accredited(story)
    interpretation_is_planned(story)
    a_film_is_made(story)
    france_tests_its_devices(story)
    and_tries_the_room_alone(story)
    france_inscribes_and_hands_in(story)
    italy_hands_in_a_video(story)
    the_timetable_ticks_what_is_done(story)
    the_council_meets(story)
    a_statement_is_public_once_delivered(story)
    a_recorded_statement_is_played(story)
    the_readout_is_edited_and_signed(story)
    what_was_signed_is_what_is_read(story)
    a_person_is_erased(story)


# ---- Before the meeting


def convenes_from_the_meeting_file(story: Story) -> None:
    office = story.office
    office.get_by_role("link", name="Convene a meeting").first.click()
    office.locator("summary", has_text="From a meeting file").click()
    office.locator("#file").set_input_files(EXAMPLE)
    story.keep("convening", office)
    button(office, "Convene").click()
    expect(office.get_by_role("heading", name="Personal links", exact=True)).to_be_visible()


def sends_the_personal_links(story: Story) -> None:
    office = story.office
    expect(office.get_by_role("textbox", name="Ursula von der Leyen")).to_be_visible()
    story.keep("personal-links", office)
    lines = office.locator("#all-links").input_value().splitlines()
    story.hand_out(dict(line.split("\t") for line in lines))
    assert len(story.links) == 9
    story.seat_the_others()


def they_open_their_links(story: Story) -> None:
    story.leyen.goto(story.links["von-der-leyen"])
    expect(story.leyen.get_by_text("President of the European Commission")).to_be_visible()
    story.keep("invitation-phone", story.leyen)
    story.macron.goto(story.links["macron"])
    expect(story.macron.get_by_text("président français")).to_be_visible()
    story.keep("invitation-french", story.macron)
    story.biden.goto(story.links["biden"])
    button(story.biden, "Take your seat").click()
    button(story.macron, "Prendre votre siège").click()
    button(story.leyen, "Take your seat").tap()


def check_their_devices(story: Story) -> None:
    expect(story.biden.get_by_text("While you preside your microphone is heard")).to_be_visible()
    for page in (story.biden, story.leyen):
        expect(page.get_by_text("Opened over a secure address.")).to_be_visible()
        expect(button(page, "Camera on")).to_be_visible()
    story.keep("devices-phone", story.leyen)
    story.keep("devices-french", story.macron)
    button(story.biden, "Enter").click()
    button(story.macron, "Entrer").click()
    button(story.leyen, "Enter").tap()


def and_wait_in_the_lobby(story: Story) -> None:
    expect(story.leyen.get_by_role("heading", name="You are in the lobby")).to_be_visible()
    expect(story.macron.get_by_role("heading", name="Vous êtes en salle")).to_be_visible()
    story.keep("lobby-phone", story.leyen)
    story.keep("lobby-french", story.macron)


def the_chair_admits_all(story: Story) -> None:
    biden = story.biden
    biden.get_by_role("radio", name="Chair’s console").click()
    expect(button(biden, "Admit all 8")).to_be_visible(timeout=60_000)
    expect(button(biden, "Admit Andrzej Duda")).to_be_visible()
    story.keep("chair-lobby", biden)
    button(biden, "Admit all 8").click()
    expect(biden.locator("#foot").get_by_text("9 of 9")).to_be_visible(timeout=20_000)
    expect(button(story.leyen, "Ask for the floor")).to_be_visible()
    expect(button(story.macron, "Demander la parole")).to_be_visible()


# ---- The meeting


def opens_the_meeting(story: Story) -> None:
    act(story.biden, "open-meeting").click()
    expect(story.macron.get_by_text("En séance").first).to_be_visible()
    expect(story.biden.get_by_text("In session").first).to_be_visible()
    story.macron.get_by_role("tab", name="Textes").click()
    story.keep("open-chair", story.biden)
    story.keep("open-french", story.macron)
    story.keep("open-phone", story.leyen)


def the_public_follows(story: Story) -> None:
    public = story.public
    public.goto(f"{story.server.base}/fr/meetings/{MEETING}")
    expect(public.get_by_text("Le public suit cette réunion par écrit")).to_be_visible()
    story.keep("public-page", public)
    public.get_by_role("link", name="Suivre la séance").tap()
    expect(public.locator("main#stage")).to_be_visible()


def the_agenda_is_adopted(story: Story) -> None:
    """The chair proposes it in the words of the script; nobody objects, and the gavel falls."""
    biden = story.biden
    act(biden, "put-agenda").click()
    expect(button(story.leyen, "Object")).to_be_visible()
    expect(story.macron.get_by_text("La réunion adopte son ordre du jour.").first).to_be_visible()
    expect(biden.locator("[data-script]")).to_contain_text("adopts its agenda?")
    story.keep("agenda-chair", biden)
    story.keep("agenda-phone", story.leyen)
    act(biden, "agree-proposal").click(timeout=30_000)
    expect(biden.get_by_text("Adopted", exact=True).first).to_be_visible()
    expect(button(story.leyen, "Object")).to_have_count(0)


def takes_up_the_situation(story: Story) -> None:
    act(story.biden, "open-item", "situation").click()
    expect(story.leyen.get_by_text("Situation in and around Ukraine").first).to_be_visible()
    expect(story.public.get_by_text("Situation en Ukraine et autour").first).to_be_visible()


def france_says_where_it_stands(story: Story) -> None:
    """To all, before the text is put; the chair sees who has said what. None of it is consent."""
    macron = story.macron
    text = macron.locator("[data-outcome]", has_text=UNITY["fr"])
    text.get_by_role("button", name="Dire votre position").click(timeout=20_000)
    dialog = macron.get_by_role("dialog")
    dialog.get_by_text("Appuie", exact=True).click()
    story.keep("position-french", macron)
    dialog.get_by_role("button", name="Dire cette position").click()
    expect(text.get_by_text("Vous avez dit à toutes les délégations").first).to_be_visible()


def the_commission_objects_and_lifts_it(story: Story) -> None:
    """By telephone: the call stops at once, and the same text may be put again when the objection is lifted."""
    biden, macron, leyen = story.biden, story.macron, story.leyen
    card = macron.locator("[data-outcome]", has_text=COST["fr"])
    expect(card).to_be_visible(timeout=20_000)
    act(biden, "put-outcome").click()
    button(leyen, "Object").tap()
    leyen.get_by_role("dialog").get_by_role("button", name="Object formally").tap()
    expect(biden.locator("#band")).to_contain_text("Whoever raised it may lift it")
    expect(card.get_by_text("Objection", exact=True).first).to_be_visible()
    story.keep("objection-chair", biden)
    leyen.get_by_role("button", name="Texts").tap()
    button(leyen, "Lift your objection").tap()
    leyen.get_by_role("dialog").get_by_role("button", name="Lift your objection").tap()
    expect(leyen.get_by_text("Lifted, entry").first).to_be_visible()
    story.keep("lifted-phone", leyen)
    leyen.get_by_role("button", name="Room", exact=True).tap()


def all_agree_on(story: Story, text: dict[str, str], *, pictured: bool = False) -> None:
    """A text by all: on the table, put, nobody objects, the gavel."""
    biden, macron, leyen = story.biden, story.macron, story.leyen
    card = macron.locator("[data-outcome]", has_text=text["fr"])
    expect(card).to_be_visible(timeout=20_000)
    if pictured:
        story.keep("text-chair", biden)
        story.keep("text-french", macron)
    act(biden, "put-outcome").click()
    expect(button(leyen, "Object")).to_be_visible()
    expect(leyen.get_by_text(text["en"]).first).to_be_visible()
    expect(button(macron, "S’opposer")).to_be_visible()
    if pictured:
        story.keep("consensus-chair", biden)
        story.keep("consensus-french", macron)
        story.keep("consensus-phone", leyen)
        story.keep("consensus-public", story.public)
    act(biden, "adopt-outcome").click(timeout=30_000)
    expect(card.get_by_text("Adopté").first).to_be_visible()
    expect(button(leyen, "Object")).to_have_count(0)
    if pictured:
        story.keep("adopted-french", macron)
        story.keep("adopted-phone", leyen)


def takes_up_the_approach(story: Story) -> None:
    act(story.biden, "open-item", "approach").click()
    expect(story.leyen.get_by_text("Dual-track approach to Russia").first).to_be_visible()


def the_secretary_general_recalls(story: Story) -> None:
    """Three ask for the floor; he is first, and what he recalls, welcomes and stresses stands under his name."""
    expect(button(story.biden, "Give the floor to Jens Stoltenberg")).to_be_visible()
    button(story.leyen, "Ask for the floor").tap()
    expect(button(story.biden, "Give the floor to Ursula von der Leyen")).to_be_visible()
    button(story.macron, "Demander la parole").click()
    expect(button(story.biden, "Give the floor to Emmanuel Macron")).to_be_visible()
    expect(button(story.leyen, re.compile("Hand raised, no. 2"))).to_be_visible()
    story.keep("hands-chair", story.biden)
    story.keep("hand-phone", story.leyen)
    button(story.biden, "Give the floor to Jens Stoltenberg").click()
    own = story.macron.locator("[data-outcome]", has_text=APPROACH)
    expect(own.get_by_text("Versé").first).to_be_visible(timeout=20_000)


def the_commission_speaks_by_telephone(story: Story) -> None:
    button(story.biden, "Give the floor to Ursula von der Leyen").click()
    expect(story.leyen.get_by_text("You have the floor").first).to_be_visible()
    expect(story.macron.get_by_text("A la parole").first).to_be_visible()
    story.keep("speaks-phone", story.leyen)
    story.keep("speaker-chair", story.biden)
    story.keep("speaker-public", story.public)
    act(story.leyen, "end-floor").tap()


def france_speaks_in_french(story: Story) -> None:
    button(story.biden, "Give the floor to Emmanuel Macron").click()
    expect(story.macron.get_by_text("Vous avez la parole").first).to_be_visible()
    expect(story.leyen.get_by_text("Has the floor").first).to_be_visible()
    story.keep("speaks-french", story.macron)
    story.keep("speaker-phone", story.leyen)
    button(story.macron, "Finir mon intervention").click()
    expect(story.macron.get_by_text("La parole est libre").first).to_be_visible()


def they_stand_for_the_photo(story: Story) -> None:
    biden = story.biden
    biden.get_by_role("radio", name="10 s").click()
    act(biden, "call-photo").click()
    button(biden, "Join the photo").click()
    button(story.macron, "Figurer sur la photo").click()
    button(story.leyen, "Join the photo").tap()
    for page, words in (
        (biden, "You are on the photo."),
        (story.macron, "Vous figurez sur la photo."),
        (story.leyen, "You are on the photo."),
    ):
        expect(page.get_by_text(words).first).to_be_visible()
    story.keep("photo-french", story.macron)
    story.keep("photo-phone", story.leyen)
    taken = biden.get_by_role("img", name="Family photo of the meeting").first
    expect(taken).to_be_visible(timeout=30_000)
    story.keep("photo-chair", biden)


def the_secretary_general_invites(story: Story) -> None:
    act(story.biden, "close-item", "approach").click()
    button(story.biden, "Give the floor to Jens Stoltenberg").click(timeout=20_000)
    invitation = story.macron.locator("[data-outcome]", has_text=SERIES)
    expect(invitation.get_by_text("Versé").first).to_be_visible(timeout=20_000)
    expect(story.biden.get_by_text("The floor is free").first).to_be_visible()
    story.keep("texts-french", story.macron)


def the_date_of_the_next_meeting_is_set(story: Story) -> None:
    """When and where; the script then has the words for it, and for the end."""
    biden = story.biden
    button(biden, "Set the date").click()
    dialog = biden.get_by_role("dialog")
    dialog.get_by_label("It begins").fill("2022-02-07T20:00")
    dialog.get_by_label(re.compile("Place.*français")).fill("par vidéo")
    dialog.get_by_label(re.compile("Place.*English")).fill("by video")
    dialog.get_by_role("button", name="Set the date").click()
    expect(biden.locator("[data-script]")).to_contain_text("The next meeting begins on")
    expect(biden.locator("[data-then]")).to_contain_text("Close the meeting…")
    story.keep("next-meeting-chair", biden)


def the_chair_closes(story: Story) -> None:
    """By the script: it says which button comes last."""
    act(story.biden, "close-meeting").click()
    asked = story.biden.locator("#band").get_by_role("button", name="Close the meeting")
    expect(asked).to_be_visible()
    story.keep("closing-chair", story.biden)
    asked.click()
    expect(story.leyen.get_by_role("heading", name="What comes next")).to_be_visible()
    expect(story.macron.get_by_role("heading", name="Ce qui vient ensuite")).to_be_visible()
    story.keep("closed-phone", story.leyen)
    story.keep("closed-french", story.macron)
    story.others_have_played()


# ---- After the meeting


def the_secretariat_publishes(story: Story) -> None:
    office = story.office
    office.goto(f"{story.server.base}/secretariat/meetings/{MEETING}")
    story.keep("office-meeting", office)
    office.get_by_role("link", name="Review the readout").first.click()
    expect(office.get_by_text("Complete")).to_have_count(2)
    story.keep("review", office)
    office.get_by_role("button", name="Publish").first.click()
    office.wait_for_url(f"**/secretariat/meetings/{MEETING}")
    expect(story.macron.get_by_role("link", name="Lire le compte rendu")).to_be_visible()


def the_readout_is_read(story: Story) -> None:
    """In both languages it says, sentence by sentence, what the meeting file tells."""
    story.macron.get_by_role("link", name="Lire le compte rendu").click()
    story.leyen.goto(f"{story.server.base}/en/meetings/{MEETING}/readout")
    for page, language, held in (
        (story.macron, "fr", "24 janvier 2022"),
        (story.leyen, "en", "24 January 2022"),
    ):
        expect(page.get_by_text(held).first).to_be_visible()
        told, of_file = page.locator(".body .sentence").all_inner_texts(), story.readout(language)
        assert len(told) == 10
        assert [one for one in told if one.strip() not in of_file] == told[-1:]
        assert ("prochaine réunion" if language == "fr" else "next meeting") in told[-1]
        shown = page.locator("figure img")
        expect(shown).to_be_visible()
        source = "Source\u00a0: OTAN" if language == "fr" else "Source: NATO"
        expect(page.locator(".src > span").first).to_have_text(source, use_inner_text=True)
        story.keep(f"readout-{language}", page)


def the_record_is_checked(story: Story) -> None:
    public, biden = story.public, story.biden
    public.goto(f"{story.server.base}/fr/meetings/{MEETING}")
    public.get_by_role("link", name="Vérifier").first.tap()
    expect(public.get_by_text("Jens Stoltenberg").first).to_be_visible()
    story.keep("record-french", public)
    read_and_check(biden, f"{story.server.base}/en/meetings/{MEETING}/record")
    story.keep("record-english", biden)


def and_is_read_in_arabic(story: Story) -> None:
    """By a member of the public, on a telephone, from right to left."""
    public = story.public
    public.goto(f"{story.server.base}/ar/meetings/{MEETING}/record")
    expect(public.locator("html")).to_have_attribute("dir", "rtl")
    expect(public.get_by_role("heading", level=1)).to_have_text("سجل الاجتماع")
    accredited = public.locator("#entry-1")
    expect(accredited).to_contain_text("Jens Stoltenberg")
    expect(accredited).to_contain_text("اعتُمد")
    assert public.evaluate("document.documentElement.scrollWidth <= innerWidth")
    story.keep("record-arabic", public)


def read_and_check(page: Page, address: str) -> None:
    page.goto(address)
    button(page, "Check now").click()
    expect(page.get_by_role("heading", name="Nothing was changed")).to_be_visible()
    expect(page.locator("#receipts")).to_contain_text("All of them are found")
