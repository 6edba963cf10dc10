"""What a reader writes under the readout, as under the page of 24 January 2022: « Laisser une réponse »."""

from playwright.sync_api import expect

from .conftest import MEETING, Story, button

WORDS = "Quand la première de ces réunions a-t-elle lieu ?"


def a_reader_leaves_a_reply(story: Story) -> None:
    """On a telephone, without an account; it stands once the office has read it."""
    public, office, base = story.public, story.office, story.server.base
    public.goto(f"{base}/fr/meetings/{MEETING}/readout")
    public.get_by_label("Votre commentaire").fill(WORDS)
    public.get_by_label("Nom", exact=True).fill("Maren")
    button(public, "Envoyer").tap()
    expect(public.get_by_role("status").first).to_contain_text("en cours de lecture")
    story.keep("reply-french", public)
    office.goto(f"{base}/secretariat/items")
    office.get_by_role("link", name="1 comment to read").click()
    expect(office.get_by_role("article")).to_contain_text(WORDS)
    story.keep("comments-to-read", office)
    office.keyboard.press("p")
    expect(office.get_by_role("heading", name="All read")).to_be_visible()
    public.get_by_role("link", name="Revenir au texte").tap()
    expect(public.locator(".comment")).to_contain_text(WORDS)
    public.locator("#comments").scroll_into_view_if_needed()
    story.keep("replied-french", public)
