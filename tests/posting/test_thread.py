"""[POST-1] What is published is posted once, corrected and withdrawn there."""

from pathlib import Path

from tests.posting.conftest import opened
from tests.posting.fakes import FakeMastodon, running


async def test_published_corrected_withdrawn(data: Path) -> None:
    fake = FakeMastodon()
    with running(fake) as server:
        async with opened(data, server) as desk:
            await desk.connect("mastodon", server)
            await desk.look()
            [post] = fake.posts.values()
            assert post["text"] == (
                "Le secrétaire général participe à un appel vidéo sur la sécurité européenne\n\n"
                "« Les dirigeants sont convenus de l’importance de poursuivre le dialogue. »\n\n"
                "https://press.example.org/fr/meetings/2022-01-24-leaders-call/readout"
            )
            assert post["language"] == "fr"
            await desk.look()
            assert len(fake.posts) == 1
            await desk.correct()
            assert "dialogue ouvert" in next(iter(fake.posts.values()))["text"]
            await desk.turn(stands="withdrawn")
            assert fake.posts == {}
            assert await desk.states() == [
                ("post", "done"),
                ("correct", "done"),
                ("withdraw", "done"),
            ]
            assert fake.log == ["post", "edit", "delete"]
