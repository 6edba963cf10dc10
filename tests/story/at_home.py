"""Before, beside and after the call: the house begins, somebody needs help, a head answers on the delegation's page,
and a person is erased.
"""

import re

from playwright.sync_api import expect

from .conftest import EXAMPLE, Story, button
from .in_writing import AT_ONCE_MS, pending, put_in_silence

OFFICER = "Inès Roth"
BODY = "North Atlantic Council"
RECORD = "2022-01-28-council"
TEXT = {
    "en": "to remain in permanent session",
    "fr": "de rester réuni en permanence",
}
WHY = "La France demande une date."
HEADS = """\
Name,Country,Role,Email,Since
Joe Biden,US,Head,biden@us.example,2021-01-20
Emmanuel Macron,FR,Head,macron@fr.example,2017-05-14
Mario Draghi,IT,Head,draghi@it.example,2021-02-13
Andrzej Duda,PL,Head,duda@pl.example,2015-08-06
"""
COUNCIL = f"""
format = 1

[meeting]
id = "{RECORD}"
body = "nac"
mode = "written"
access = "open"
starts = 2022-01-28T20:00:00Z
host = "biden"
languages = ["fr", "en"]
title.fr = "Conseil de l’Atlantique Nord, par écrit"
title.en = "North Atlantic Council, in writing"

"""
OF_THE_COUNCIL = ("biden", "macron", "draghi", "duda")
ERASED = "Andrzej Duda"


def the_house_begins(story: Story) -> None:
    """An officer gives a name, answers four questions, and could call a meeting at once."""
    office = story.office
    office.goto(story.server.office)
    office.get_by_label("Your name").fill(OFFICER)
    story.keep("sign-in", office)
    button(office, "Sign in").click()
    office.wait_for_url("**/secretariat")
    story.keep("empty-house", office)
    office.get_by_role("link", name="Begin").click()
    office.get_by_label("Which body meets here?").fill(BODY)
    office.get_by_role("checkbox", name="Français").check()
    office.get_by_label("On whose clock?").select_option(label="Brussels")
    story.keep("four-questions", office)
    button(office, "Call a first meeting").click()
    office.wait_for_url("**/secretariat/convene?body=nac")
    office.get_by_role("link", name="Meetings").click()
    expect(office.get_by_role("link", name="Convene a meeting").first).to_be_visible()


def its_delegations_come_from_a_list(story: Story) -> None:
    """The spreadsheet that the secretariat has; then each head gets a link, and Mr Macron uses his."""
    office, base = story.office, story.server.base
    office.goto(f"{base}/secretariat/bodies/nac/import")
    office.get_by_label("File").set_input_files(
        {"name": "heads.csv", "mimeType": "text/csv", "buffer": HEADS.encode()}
    )
    button(office, "Look at it").click()
    expect(office.locator(".bad-number b")).to_have_text("0")
    story.keep("list-of-heads", office)
    button(office, re.compile("Import 4 people")).click()
    office.wait_for_url(re.compile(r"/bodies/nac(?:[?#].*)?$"))
    office.goto(f"{base}/secretariat/bodies/nac/members/FR")
    button(office, "Open the page to Emmanuel Macron").click()
    link = office.locator("#fresh-link").inner_text()
    story.keep("page-opened-to-head", office)
    story.macron.goto(link)
    button(story.macron, "Ouvrir la page").click()
    expect(story.macron.get_by_role("heading", level=1)).to_be_visible()


def a_head_answers_on_the_page(story: Story) -> None:
    """A text under silence awaits France; its head breaks the silence from there, and nothing awaits it any more."""
    office, macron, base = story.office, story.macron, story.server.base
    office.goto(f"{base}/secretariat/convene")
    office.locator("summary", has_text="From a meeting file").click()
    office.locator("#file").set_input_files(
        {"name": "council.toml", "mimeType": "application/toml", "buffer": council().encode()}
    )
    button(office, "Convene").click()
    expect(office.get_by_role("heading", name="Personal links", exact=True)).to_be_visible()
    biden = story.biden
    biden.goto(office.get_by_role("textbox", name="Joe Biden").input_value())
    button(biden, "Take your seat").click()
    put_in_silence(biden, TEXT, "2022-01-31T20:00")
    expect(pending(biden, "Draft decision W/2022/1")).to_be_visible()
    macron.goto(f"{base}/delegation/nac/FR?lang=fr")
    task = macron.locator(".task", has_text="Fin du silence")
    expect(task).to_be_visible()
    task.get_by_text("Lire", exact=False).first.click()
    story.keep("delegation-task", macron)
    task.get_by_role("button", name=re.compile("Rompre le silence")).click()
    silence = pending(macron, "Projet de décision W/2022/1")
    silence.locator("summary").filter(has_text="Rompre").click()
    silence.get_by_label(re.compile("Vos motifs.*français", re.IGNORECASE)).fill(WHY)
    story.keep("delegation-breaks", macron)
    button(macron, "Rompre l’accord tacite").click()
    expect(macron.get_by_text("L’accord tacite est rompu")).to_be_visible(timeout=AT_ONCE_MS)
    macron.goto(f"{base}/delegation/nac/FR")
    expect(macron.locator(".task", has_text="Fin du silence")).to_have_count(0)
    story.keep("delegation-done", macron)


def help_is_asked_and_comes(story: Story) -> None:
    """From the lobby, on a telephone; the office answers by name."""
    leyen, office, asked = story.leyen, story.office, "Nobody lets me in."
    button(leyen, "Help").tap()
    dialog = leyen.get_by_role("dialog", name="Help")
    dialog.get_by_label("What is the matter?").fill(asked)
    dialog.get_by_role("button", name="Ask the secretariat").tap()
    expect(dialog.get_by_text("Asked. The answer comes here.")).to_be_visible()
    office.goto(f"{story.server.base}/secretariat/help")
    office.get_by_label(re.compile("^Your answer to")).fill("The chair is on his way.")
    story.keep("help-office", office)
    button(office, "Answer").click()
    expect(dialog.get_by_text("The chair is on his way.", exact=True)).to_be_visible()
    story.keep("help-phone", leyen)
    dialog.get_by_role("button", name="That helped").tap()
    dialog.get_by_role("button", name="Close").last.tap()


def a_person_is_erased(story: Story) -> None:
    """Years later somebody asks for it: every place is shown first, and a search proves that nothing is left."""
    office = story.office
    office.goto(f"{story.server.base}/secretariat/keeping/erase")
    office.get_by_label("Names and addresses").fill(ERASED)
    button(office, "Find").click()
    for person in office.get_by_role("checkbox").all():
        person.check()
    button(office, "Show every place").click()
    story.keep("erase-preview", office)
    office.get_by_role("radio", name="The person asked for it").check()
    office.get_by_role("checkbox", name="I have looked through it").check()
    button(office, "Erase for good").click()
    expect(office.get_by_role("heading", name="Erased, and searched for")).to_be_visible(
        timeout=AT_ONCE_MS
    )
    assert ERASED not in office.content()
    story.keep("erased", office)


def council() -> str:
    """Four of the call's nine, as the list of their offices has them."""
    example = EXAMPLE.read_text(encoding="utf-8")
    people = example[example.index("[[participants]]") : example.index("[[agenda]]")]
    each = [f"[[participants]]{one}" for one in people.split("[[participants]]")[1:]]
    return COUNCIL + "".join(
        one for one in each if any(f'id = "{p}"' in one for p in OF_THE_COUNCIL)
    )
