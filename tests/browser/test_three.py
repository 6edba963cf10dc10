"""One whole meeting of three delegations, each in its own way: in French, by keyboard alone, in Arabic on a phone.

The phone reads from right to left. From the lobby to the page of the record, with a picture of each step in
`test-results/three-delegations/`.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import People, Served
from tests.browser.test_keyboard import Keys

pytestmark = [
    pytest.mark.browser,
    pytest.mark.timeout(600),
]  # three browsers, on a busy machine too

PICTURES = Path(__file__).parents[2] / "test-results" / "three-delegations"
MEETING = """
format = 1

[meeting]
id = "three-shores"
access = "open"
starts = 2026-11-20T09:00:00Z
host = "helene"
languages = ["fr", "en", "ar"]
title.en = "A meeting of three shores"
title.fr = "Une réunion des trois rives"
title.ar = "اجتماع الشواطئ الثلاثة"
topic.en = "the sea between us"
topic.fr = "la mer qui nous unit"
topic.ar = "البحر الذي بيننا"

[[participants]]
id = "helene"
name = "Hélène d’Ormesson-Saint-Cyr"
family = "d’Ormesson-Saint-Cyr"
gender = "f"
member = "FR"
office.en = "French Minister of the Sea"
office.fr = "ministre française de la Mer"
office.ar = "وزيرة البحر الفرنسية"

[[participants]]
id = "maire"
name = "Máire Ní Bhriain"
family = "Ní Bhriain"
gender = "f"
member = "IE"
office.en = "Irish Minister for the Marine"
office.fr = "ministre irlandaise de la Mer"
office.ar = "وزيرة البحر الأيرلندية"

[[participants]]
id = "rahman"
name = "عبد الرحمن محمود الشريف"
family = "الشريف"
gender = "m"
member = "EG"
office.en = "Egyptian Foreign Minister"
office.fr = "ministre égyptien des Affaires étrangères"
office.ar = "وزير الخارجية المصري"

[[agenda]]
id = "sea"
title.en = "Clean water along the three shores"
title.fr = "Une eau propre le long des trois rives"
title.ar = "مياه نظيفة على امتداد الشواطئ الثلاثة"
"""
CAIRO = "عبد الرحمن محمود الشريف"
TEXT = {
    "fr": "l’importance d’une eau propre le long des trois rives",
    "en": "the importance of clean water along the three shores",
    "ar": "أهمية المياه النظيفة على امتداد الشواطئ الثلاثة",
}
UNSEEMLY = """() => {
  const found = []
  if (document.documentElement.scrollWidth > innerWidth) found.push('wider than its window')
  const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
  const tags = [...document.querySelectorAll('.tag')].map((tag) => [tag.innerText, tag.getBoundingClientRect()])
  tags.forEach(([words, box], at) => {
    for (const [others, other] of tags.slice(at + 1)) if (meet(box, other)) found.push(`${words} over ${others}`)
  })
  for (const one of document.querySelectorAll('p, li, span, dd')) {
    const { width, height } = one.getBoundingClientRect()
    const own = [...one.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ data }) => data.trim()).join(' ')
    const long = own.length > 8 && one.checkVisibility()
    if (long && width > 1 && width < 40 && height > 80) found.push(`squeezed: ${one.innerText}`)
  }
  return found
}"""
"""What nobody should see: a page wider than its window, a tag over another, a text of one letter a line."""


class Three:
    """The pages of the three, and the pictures of what each sees."""

    def __init__(self, people: People) -> None:
        self.paris = people.page(language="fr-FR", width=1440, height=900)
        self.dublin = people.page(language="en-IE")
        self.cairo = people.page(language="ar-EG", phone=True)
        self.keys = Keys(self.dublin)
        self.taken = 0

    def see(self, step: str) -> None:
        """A picture of each page."""
        self.taken += 1
        for who in ("paris", "dublin", "cairo"):
            self.keep(f"{step}-{who}", getattr(self, who))

    def keep(self, name: str, page: Page, *, whole: bool = False) -> None:
        """One picture; of the whole page where it is read rather than used."""
        page.screenshot(path=PICTURES / f"{self.taken:02}-{name}.png", full_page=whole)
        assert not (found := page.evaluate(UNSEEMLY)), (name, found)


@pytest.fixture
def three(served: Served, chromium: Browser) -> Iterator[tuple[Three, dict[str, str]]]:
    shutil.rmtree(PICTURES, ignore_errors=True)
    people = People(chromium, served.convene(MEETING))
    yield Three(people), people.links
    people.close()


def button(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name, exact=True).first


def act(page: Page, command: str) -> Locator:
    """What asks for this command, once it may be asked for."""
    return page.locator(f"[data-command={command}]:not([aria-disabled=true]):visible").first


def come(three: Three, links: dict[str, str]) -> None:
    """From the personal links into the lobby, and the room."""
    paris, cairo, keys = three.paris, three.cairo, three.keys
    for page, who in ((paris, "helene"), (three.dublin, "maire"), (cairo, "rahman")):
        page.goto(links[who])
    three.see("link")
    button(paris, "Prendre votre siège").click()
    keys.press("Take your seat")
    button(cairo, "شغل مقعدكم").tap()
    for page, name in ((paris, "Entrer"), (three.dublin, "Enter"), (cairo, "الدخول")):
        expect(button(page, name)).to_be_visible()
    expect(cairo.locator("html")).to_have_attribute("dir", "rtl")
    three.see("check")
    button(paris, "Entrer").click()
    keys.press("Enter")
    button(cairo, "الدخول").tap()
    for page, words in ((three.dublin, "You are in the lobby"), (cairo, "أنتم في قاعة الانتظار")):
        expect(page.get_by_role("heading", name=words)).to_be_visible()
    paris.get_by_role("radio", name="Pupitre de la présidence").click()
    expect(paris.get_by_role("button", name=f"Admettre \u2068{CAIRO}\u2069")).to_be_visible()
    three.see("lobby")
    button(paris, "Admettre les 2").click()
    for page, words in ((three.dublin, "Ask for the floor"), (cairo, "طلب الكلمة")):
        expect(button(page, words)).to_be_visible()
    act(paris, "open-meeting").click()
    act(paris, "open-item").click()
    titles = "Clean water along the three shores", "مياه نظيفة على امتداد الشواطئ الثلاثة"
    for page, title in zip((three.dublin, cairo), titles, strict=True):
        expect(page.get_by_text(title).first).to_be_visible()
    three.see("open")


def speak(three: Three) -> None:
    """Each asks for the floor in their own way, is given it, and ends."""
    paris, cairo, keys = three.paris, three.cairo, three.keys
    button(cairo, "طلب الكلمة").tap()
    keys.press("Ask for the floor")
    expect(paris.get_by_role("button", name="Donner la parole : Máire").first).to_be_visible()
    three.see("hands")
    paris.get_by_role("button", name=f"Donner la parole : \u2068{CAIRO}\u2069").first.click()
    expect(cairo.get_by_text("الكلمة لكم").first).to_be_visible()
    three.see("phone-speaks")
    act(cairo, "end-floor").tap()
    paris.get_by_role("button", name="Donner la parole : Máire").first.click()
    keys.press("End my statement")
    expect(paris.locator("[data-command=put-outcome]")).to_have_count(0)


def adopt(three: Three) -> None:
    """A text laid by keyboard, in three languages, and adopted by consensus."""
    paris, dublin, keys = three.paris, three.dublin, three.keys
    keys.to("Speakers")
    dublin.keyboard.press("ArrowRight")
    keys.press("Propose a text")
    for language in ("fr", "en", "ar"):
        keys.write("", TEXT[language])
    three.see("proposal")
    keys.press("Lay on the table")
    expect(dublin.get_by_role("dialog")).to_have_count(0)
    act(paris, "put-outcome").click()
    expect(button(three.cairo, "اعتراض")).to_be_visible()
    three.see("consensus")
    act(paris, "adopt-outcome").click(timeout=20_000)
    expect(three.cairo.get_by_text("معتمد").first).to_be_visible()
    three.see("adopted")


def vote(three: Three) -> None:
    """A question put to the vote: by mouse, by keyboard, by touch."""
    paris, dublin, cairo = three.paris, three.dublin, three.cairo
    paris.locator("[data-command=open-vote]:visible").last.click()
    dialog = paris.get_by_role("dialog")
    for box, words in enumerate(
        ("Se réunir chaque année ?", "Meet every year?", "هل نجتمع كل عام؟")
    ):
        dialog.get_by_role("textbox").nth(box).fill(words)
    three.see("question")
    dialog.locator("button[type=submit]").click()
    expect(cairo.locator("section.vote")).to_be_visible()
    three.see("vote")
    cairo.locator("section.vote").get_by_role("button", name="نعم", exact=True).tap()
    three.keys.press("No")
    paris.locator("section.vote").get_by_role("button", name="Pour", exact=True).click()
    for page in (cairo, dublin, paris):
        expect(page.locator("section.vote [aria-pressed=true]")).to_have_count(1)
    act(paris, "close-vote").click()
    for page, words in ((dublin, "Result: Adopted"), (cairo, "النتيجة: اعتُمد")):
        expect(page.get_by_role("article", name=words).first).to_be_visible()
    three.see("result")


def read(three: Three, served: Served, office: Page) -> None:
    """The meeting is over: the readout is published, and everybody reads it and the record."""
    office.goto(served.office)
    button(office, "Sign in").click()
    office.wait_for_url("**/secretariat")
    office.goto(f"{served.base}/secretariat/meetings/three-shores/readout")
    three.keep("office-readout", office, whole=True)
    office.get_by_role("button", name="Publish").first.click()
    office.goto(f"{served.base}/secretariat/meetings/three-shores")
    three.keep("office-meeting", office, whole=True)
    for page, language in ((three.paris, "fr"), (three.dublin, "en"), (three.cairo, "ar")):
        for place in ("", "/readout", "/record"):
            page.goto(f"{served.base}/{language}/meetings/three-shores{place}")
            expect(page.get_by_text(CAIRO).first).to_be_attached()
            name = f"{place.strip('/') or 'meeting'}-{page.viewport_size['width']}"  # type: ignore[index]
            three.keep(name, page, whole=True)


def test_three_delegations_hold_a_meeting_each_in_their_own_way(
    served: Served, three: tuple[Three, dict[str, str]]
) -> None:
    all_three, links = three
    come(all_three, links)
    speak(all_three)
    adopt(all_three)
    vote(all_three)
    button(all_three.cairo, "المزيد").tap()
    button(all_three.cairo, "السجل").tap()
    all_three.see("record-tab")
    act(all_three.paris, "close-meeting").click()
    all_three.see("closing")
    all_three.paris.locator("#band").get_by_role("button", name="Lever la séance").click()
    for page, words in ((all_three.dublin, "What comes next"), (all_three.cairo, "ما يلي")):
        expect(page.get_by_role("heading", name=words)).to_be_visible()
    all_three.see("closed")
    office = all_three.paris.context.browser.new_context(locale="en-GB").new_page()  # type: ignore[union-attr]
    read(all_three, served, office)
    office.context.close()
