"""The words of a post: by a template, in the account's language, or as the office wrote them. Pure."""

from typing import Literal

import msgspec

from hemicycle.locales import languages
from hemicycle.posting.item import Item, Told
from hemicycle.posting.port import Draft, Measure, Network
from hemicycle.posting.words import say

Template = Literal["lead", "headline"]
"""`lead`: headline, first sentence, link. `headline`: headline and link."""
TEMPLATES: tuple[Template, ...] = ("lead", "headline")
Deed = Literal["post", "correct", "withdraw"]


class Wish(msgspec.Struct, frozen=True):
    """What the office wishes of an item at an account. `goes` None: nobody said. See `tables.post_wishes`."""

    goes: bool | None = None
    template: str = ""
    words: str = ""
    alt: str = ""
    base: int = 0


class Composed(msgspec.Struct, frozen=True):
    """What would stand there, and how long it is. `shortened`: the headline alone, since more did not fit.

    `own`: the office's words; `lapsed`: the text has changed since they were written, so that they do not hold.
    """

    draft: Draft
    alt: str
    measure: Measure
    shortened: bool
    own: bool
    lapsed: bool


def compose(
    network: Network,
    item: Item,
    language: str,
    template: str,
    wish: Wish,
    now: int,
    deed: Deed = "post",
) -> Composed:
    """The words for one account."""
    told, image = item.told(language), bool(item.picture) and network.most_image > 0
    own = bool(wish.words) and wish.base == item.base and deed == "post"
    wanted = wish.template or template
    words = wish.words if own else words_by(wanted, told, deed, network)
    measure = network.measure(words, image=image)
    shortened = (
        measure.begins is not None and not own and wanted != "headline" and not wish.template
    )
    if shortened:
        words = words_by("headline", told, deed, network)
        measure = network.measure(words, image=image)
    draft = Draft(words, told.link, told.language, told.title, told.lead, now)
    lapsed = bool(wish.words) and not own and deed == "post"
    return Composed(draft, wish.alt or told.caption or told.title, measure, shortened, own, lapsed)


def words_by(template: str, told: Told, deed: Deed, network: Network) -> str:
    """By a template. A correction that stands beside what it corrects says that it is one."""
    title = told.title
    if deed == "correct" and network.corrects == "reply":
        known = told.language if told.language in languages() else languages()[0]
        title = say(known, "corrected", title=title)
    parts = [title, told.lead if template == "lead" and told.lead != told.title else "", told.link]
    return "\n\n".join(part for part in parts if part)
