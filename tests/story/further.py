"""What follows from a sentence of the call: the council that it invites is called to a series of further meetings."""

from playwright.sync_api import expect

from .conftest import MEETING, Story, button

COUNCIL = "/secretariat/bodies/nrc"


def the_sentence_becomes_a_series(story: Story) -> None:
    """The council has no record yet: the press leads to its beginning, and its secretary's office is entered."""
    office, base = story.office, story.server.base
    plan = office.get_by_role("link", name="Plan these meetings")
    office.goto(f"{base}/secretariat/meetings/{MEETING}")
    plan.click()
    office.wait_for_url(f"**{COUNCIL}")
    button(office, "Begin its record").click()
    office.get_by_text("Add an office").click()
    office.get_by_label("Short name, in small letters").fill("secretary-general")
    office.get_by_label("Kind").select_option("secretary")
    office.get_by_label("Title (English)").last.fill("Secretary General")
    office.get_by_label("Title (French)").last.fill("Secrétaire général")
    button(office, "Enter").last.click()
    expect(office.locator("#offices")).to_be_visible()
    office.goto(f"{base}/secretariat/meetings/{MEETING}")
    plan.click()
    expect(office.get_by_label("Topic 3 (English)")).to_have_value("arms control")
    office.get_by_label("Office that announces").select_option("secretary-general")
    office.get_by_label("First sitting, by the clocks there").fill("2022-02-17T14:00")
    office.get_by_label("Clocks of").select_option("Europe/Brussels")
    office.get_by_label("Weeks between them").fill("4")
    story.keep("a-series", office)
    button(office, "Call the series").click()
    expect(office.locator(".sitting")).to_have_count(3)


def one_is_moved_and_the_public_sees_it(story: Story) -> None:
    """The day before stays beside the new one, and the page leads back to the sentence."""
    office, public = story.office, story.public
    second = office.locator("#s2")
    second.get_by_text("Move").first.click()
    second.get_by_label("First sitting, by the clocks there").fill("2022-03-31T14:00")
    button(office, "Move").click()
    expect(office.locator("#s2 .was")).to_contain_text("17 March 2022")
    public.goto(office.url.replace("/secretariat/bodies", "/fr/bodies"))
    expect(public.locator("#s2")).to_contain_text("31 mars 2022")
    expect(public.locator(".sentence")).to_contain_text(
        "a invité tous les membres du Conseil OTAN-Russie"
    )
    story.keep("series-public", public)
    public.get_by_role("link", name="Appel vidéo", exact=False).first.click()
    expect(public).to_have_url(
        f"{story.server.base}/fr/meetings/{MEETING}/record#entry-{entry(public.url)}"
    )


def entry(url: str) -> str:
    """The entry to which an address leads."""
    return url.rpartition("-")[2]
