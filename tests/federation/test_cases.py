"""[FEDI-4] [FEDI-5] What other servers really send, and hostile ones: each of `cases/activities` as its README says."""

import json
import re
from pathlib import Path

import pytest
from sqlalchemy import func, select

from hemicycle.comments.comment import Comment
from hemicycle.comments.tables import comments
from hemicycle.federation.tables import followers, messages, people, reactions, replies
from tests.federation.conftest import Fediverse

pytestmark = pytest.mark.usefixtures("cases")
NAMES = [
    "akkoma-create-reply-source.json",
    "akkoma-emojireact.json",
    "contentmap-without-content.json",
    "gotosocial-single-values.json",
    "hostile-object-of-another-origin.json",
    "hostile-scripts.json",
    "hubzilla-embedded-actor-bbcode.json",
    "lemmy-announce-of-create.json",
    "mastodon-announce.json",
    "mastodon-block-of-the-body.json",
    "mastodon-create-reply.json",
    "mastodon-delete-tombstone.json",
    "mastodon-delete-unknown-actor.json",
    "mastodon-direct-reply.json",
    "mastodon-flag.json",
    "mastodon-follow.json",
    "mastodon-like.json",
    "mastodon-move-with-proof.json",
    "mastodon-undo-follow-other-id.json",
    "mastodon-undo-like-embedded.json",
    "mastodon-update-arrives-late.json",
    "mastodon-update-edit.json",
    "mbin-flag-object-is-a-string.json",
    "misskey-like-with-emoji.json",
    "peertube-comment-attributed-to-objects.json",
    "pixelfed-comment.json",
    "quote-request.json",
    "unlisted-reply-is-public.json",
    "wordpress-comment.json",
    "wrong-types.json",
]


def test_no_file_is_left_out(cases: Path) -> None:
    assert sorted(json.loads((cases / "expected.json").read_text())) == NAMES


async def queue(fediverse: Fediverse, part: str = "waiting") -> list[Comment]:
    found: list[Comment] = await fediverse.house.app.state.site.comment_queue.listed(part)
    return found


async def standing(fediverse: Fediverse) -> dict[str, int]:
    """How many there are of everything that may come of an activity."""
    counted = {"waiting": len(await queue(fediverse)) + len(await queue(fediverse, "spam"))}
    for table in (followers, replies):
        asked = select(func.count()).select_from(table)
        counted[table.name.removeprefix("federation_")] = (await fediverse.rows(asked))[0][0]
    for table, column in ((reactions, reactions.c.kind), (messages, messages.c.kind)):
        asked = select(column, func.count()).select_from(table).group_by(column)
        counted |= {str(kind): number for kind, number in await fediverse.rows(asked)}
    return {name: number for name, number in counted.items() if number}


EFFECTS: dict[str, dict[str, int]] = {
    "none": {},
    "comment-queued": {"waiting": 1, "replies": 1},
    "comment-queued-after-fetch": {"waiting": 1, "replies": 1},
    "comment-updated": {"waiting": 1, "replies": 1},
    "comment-removed": {},
    "followers=1": {"followers": 1},
    "followers=0": {},
    "likes=1": {"like": 1},
    "likes=0": {},
    "boosts=1": {"boost": 1},
    "reaction": {"reaction": 1},
    "report": {"report": 1},
    "message": {"message": 1},
}
STANDS = {
    "mastodon-update-arrives-late.json": {"waiting": 1, "replies": 1},
    "mastodon-move-with-proof.json": {"followers": 1},
}
"""What stands already, where the file itself does nothing."""


@pytest.mark.parametrize("name", NAMES)
async def test_each_file_has_its_effect(fediverse: Fediverse, name: str) -> None:
    expected = fediverse.expected(name)
    for before in expected.get("after", []):
        assert (await fediverse.replay(before)).status_code == 202
    for address in expected.get("fetch", []):
        activity = json.loads(fediverse.case(name))
        fediverse.elsewhere.objects[address] = activity["object"]["object"]
    if expected.get("key") == "410":
        fediverse.elsewhere.answers[expected["signer"]] = 410
    fediverse.elsewhere.asked.clear()
    answer = await fediverse.replay(name)
    statuses = expected["status"] if isinstance(expected["status"], list) else [expected["status"]]
    assert answer.status_code in statuses, answer.text
    wanted = STANDS.get(name, EFFECTS[expected["effect"]])
    assert await standing(fediverse) == wanted
    assert not [one for one in fediverse.elsewhere.asked if "/pixel.gif" in one or ".png" in one]
    if expected["effect"].startswith("comment-queued"):
        (found,) = await queue(fediverse) + await queue(fediverse, "spam")
        assert found.origin
        assert "shown_text" not in expected or found.words == expected["shown_text"]
        links = [one.address for one in found.links]
        assert "links" not in expected or links == expected["links"]


LONG = (
    "@skerries Will the text on fisheries be published in full? See "
    "https://paper.example.net/a?b=1&c=2\n\nSecond paragraph."
)
SAYS: dict[str, tuple[str, str, str]] = {
    "mastodon-create-reply.json": (
        "Runa Ekholm",
        "@runa@masto.test",
        LONG,
    ),
    "pixelfed-comment.json": ("Finn", "@fotofinn@pixel.test", "Schön gesagt! #skerries"),
    "wordpress-comment.json": (
        "Nadja writes",
        "@nadja@blog.test",
        "@skerries\n\nI’ll add it to my « To read » list … 🙂",
    ),
    "hubzilla-embedded-actor-bbcode.json": (
        "Stellan",
        "@stellan@hub.test",
        "The quotation\n\n> further meetings\n\nis the point. [b]Good.[/b]",
    ),
    "lemmy-announce-of-create.json": (
        "Mira",
        "@mira@lemmy.test",
        "Posted by the group, written by Mira.",
    ),
}


@pytest.mark.parametrize("name", sorted(SAYS))
async def test_who_wrote_what_is_told_as_it_was_written(fediverse: Fediverse, name: str) -> None:
    activity = json.loads(fediverse.case(name))
    for address in fediverse.expected(name).get("fetch", []):
        fediverse.elsewhere.objects[address] = activity["object"]["object"]
    await fediverse.replay(name)
    (found,) = await queue(fediverse)
    assert (found.name, found.origin, found.words) == SAYS[name]


async def test_a_language_of_its_own_comes_with_the_others(fediverse: Fediverse) -> None:
    await fediverse.replay("contentmap-without-content.json")
    (found,) = await queue(fediverse)
    assert (found.language, found.words) == ("de-AT", "Eine Jause für alle.")
    assert found.others == {"en": "A snack for all."}


@pytest.mark.parametrize(
    ("french", "part"),
    [
        ("<p>Honte à vous.</p>", "waiting"),
        ("<p>http://a.test/1 http://b.test/2 http://c.test/3</p>", "spam"),
    ],
)
async def test_the_office_reads_every_language_that_readers_may_be_shown(
    fediverse: Fediverse, french: str, part: str
) -> None:
    activity = json.loads(fediverse.case("contentmap-without-content.json"))
    activity["object"]["contentMap"] = {"en": "<p>Thank you.</p>", "fr": french}
    await fediverse.hand_in(activity, "https://mbin.test/u/otto")
    (found,) = await queue(fediverse, part)
    assert found.words == "Thank you."
    desk = await fediverse.house.secretariat()
    page = (await desk.get(f"/secretariat/comments?part={part}")).text
    assert "Thank you." in page
    assert re.search(r'<p [^>]*lang="fr">(Honte|<a href="http://a.test/1")', page)


async def test_what_was_published_is_read_again_once_it_is_edited(fediverse: Fediverse) -> None:
    await fediverse.replay("mastodon-create-reply.json")
    (found,) = await queue(fediverse)
    site = fediverse.house.app.state.site
    await site.comment_queue.decide(found.id, "published", "Claire Morel", found.mark)
    async with fediverse.house.client() as reader:
        page = (await reader.get(f"/en{fediverse.place}")).text
        assert "Second paragraph." in page
        assert 'href="https://paper.example.net/a?b=1&amp;c=2"' in page
        assert "From the fediverse" in page
        assert "@runa@masto.test" in page
        await fediverse.replay("mastodon-update-edit.json")
        assert "Second paragraph." not in (await reader.get(f"/en{fediverse.place}")).text
    (again,) = await queue(fediverse)
    assert "with annexes" in again.words
    assert again.changed is not None
    [(before,)] = await fediverse.rows(select(comments.c.before))
    assert "Second paragraph." in before
    await fediverse.replay("mastodon-delete-tombstone.json")
    assert await standing(fediverse) == {}


async def test_a_delete_of_nobody_known_asks_for_the_key_once(fediverse: Fediverse) -> None:
    name = "mastodon-delete-unknown-actor.json"
    fediverse.elsewhere.answers[fediverse.expected(name)["signer"]] = 410
    for _ in range(3):
        assert (await fediverse.replay(name)).status_code == 202
    assert fediverse.elsewhere.asked == [fediverse.expected(name)["signer"]]
    gone = [row for row in await fediverse.rows(select(people.c.actor)) if "gone" in row[0]]
    assert not gone


async def test_a_follow_is_accepted_with_the_follow_inside(fediverse: Fediverse) -> None:
    await fediverse.replay("mastodon-follow.json")
    await fediverse.federation.bring_due()
    (where, headers, accept), *more = fediverse.elsewhere.came
    assert not more
    assert where == "https://masto.test/users/runa/inbox"
    assert "signature" in headers
    assert accept["type"] == "Accept"
    follow = json.loads(fediverse.case("mastodon-follow.json"))
    assert accept["object"]["id"] == follow["id"]
    assert accept["object"]["actor"] == "https://masto.test/users/runa"
